import { classHints, type ClassHints } from './classes.js';
import { attribute, BLOCK_TAGS, textOf, type Element } from './tree.js';

/** Elements that hold nothing a reader sees as text. */
const UNSEEN = new Set(
  'script style noscript template iframe object svg math canvas audio video map head select option datalist textarea input button meter progress applet noframes frameset xml rp rt'.split(
    ' ',
  ),
);

const BY_TAG: ReadonlyMap<string, string> = new Map([
  ['nav', 'navigation'],
  ['footer', 'footer'],
  ['aside', 'aside'],
  ['form', 'form'],
  ['dialog', 'dialog'],
  ['menu', 'navigation'],
  ['address', 'contact line'],
]);

const BY_ROLE: ReadonlyMap<string, string> = new Map([
  ['navigation', 'navigation'],
  ['banner', 'site header'],
  ['complementary', 'aside'],
  ['contentinfo', 'footer'],
  ['search', 'form'],
  ['dialog', 'dialog'],
  ['alertdialog', 'dialog'],
  ['alert', 'dialog'],
  ['menu', 'navigation'],
  ['menubar', 'navigation'],
  ['toolbar', 'page control'],
  ['tablist', 'page control'],
]);

/** Shortest text of its own that counts as a paragraph when places are weighed. */
const PARAGRAPH = 40;
/** A part that holds more of the page's running text than this is no furniture, whatever it is called. */
const TOO_MUCH = 0.6;
const FACT_HEADING =
  /\b(?:facts?|key (?:points?|figures|numbers|facts)|at a glance|in (?:numbers|figures|brief)|timeline|what we know|the numbers|by the numbers|background|explained)\b/i;

/** What is known of an element once the page has been looked over. */
export interface Survey {
  readonly hints: ClassHints;
  /** Nothing in it is text of the page. */
  readonly unseen: boolean;
  /** Why it looks like no part of the article. */
  suspicion: string | null;
  /** Characters of running text below it, links and unseen parts aside. */
  raw: number;
  /** The same without the parts that are furniture. */
  score: number;
  paragraphs: number;
  /** Characters of any text below it, links too. */
  chars: number;
  /** Characters of its own text: below it, but in no block below it. */
  own: number;
  ownLinks: number;
}

export interface Page {
  readonly surveys: ReadonlyMap<Element, Survey>;
  readonly headline: Element | null;
  /** Why an element (not what is below it) is no part of the article, else null. */
  readonly furniture: (element: Element) => string | null;
  /** Whether the headline or most of the running text stands in an element: then its names say little. */
  readonly holdsArticle: (element: Element) => boolean;
}

/** Looks a page over: what is seen, how much running text stands where, and what is furniture. */
export function survey(root: Element, source: string, titles: readonly string[]): Page {
  const surveys = new Map<Element, Survey>();
  const order = visit(root, source, surveys);
  for (const element of [...order].reverse()) addUp(element, surveys, 'raw', () => false);
  const headline = findHeadline(order, surveys, source, titles);
  const kept = new Set<Element>();
  for (let element = headline; element; element = element.parent) kept.add(element);
  const total = (surveys.get(root)?.raw ?? 0) - rawOfComments(root, surveys);
  const holdsArticle = (element: Element): boolean =>
    kept.has(element) || (surveys.get(element)?.raw ?? 0) > total * TOO_MUCH;
  const furniture = (element: Element): string | null => {
    const suspicion = surveys.get(element)?.suspicion ?? null;
    // There may be more comments than article.
    if (suspicion === 'comments') return kept.has(element) ? null : suspicion;
    return suspicion !== null && holdsArticle(element) ? null : suspicion;
  };
  for (const element of [...order].reverse()) {
    addUp(element, surveys, 'score', (child) => furniture(child) !== null);
  }
  return { surveys, headline, furniture, holdsArticle };
}

/** Elements in document order; whatever stands below an unseen one is left out. */
function visit(root: Element, source: string, surveys: Map<Element, Survey>): Element[] {
  const order: Element[] = [];
  const stack: Element[] = [root];
  while (stack.length > 0) {
    const element = stack.pop();
    if (!element) break;
    const hints = classHints(element);
    const unseen = UNSEEN.has(element.tag) || isHidden(element);
    surveys.set(element, {
      hints,
      unseen,
      suspicion: unseen ? null : suspicionOf(element, hints, source),
      raw: 0,
      score: 0,
      paragraphs: 0,
      chars: 0,
      own: 0,
      ownLinks: 0,
    });
    order.push(element);
    if (unseen) continue;
    for (let i = element.children.length - 1; i >= 0; i--) {
      const child = element.children[i];
      if (child?.type === 'element') stack.push(child);
    }
  }
  measureOwn(order, surveys, source);
  return order;
}

function isHidden(element: Element): boolean {
  if (element.attributes.has('hidden') || attribute(element, 'aria-hidden') === 'true') return true;
  return /(?:display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden)/i.test(
    attribute(element, 'style').slice(0, 500),
  );
}

function suspicionOf(element: Element, hints: ClassHints, source: string): string | null {
  const { tag } = element;
  if (
    tag === 'body' ||
    tag === 'html' ||
    tag === 'main' ||
    attribute(element, 'itemprop') === 'articleBody'
  ) {
    return null;
  }
  const boxed = hints.furniture ?? BY_ROLE.get(attribute(element, 'role').toLowerCase()) ?? BY_TAG.get(tag);
  if (boxed === undefined) return tag === 'header' && !inArticle(element) ? 'site header' : null;
  if (
    tag === 'aside' &&
    (boxed === 'aside' || boxed === 'related links') &&
    isFactBox(element, hints, source)
  ) {
    return null;
  }
  return boxed;
}

function inArticle(element: Element): boolean {
  for (let up = element.parent; up; up = up.parent) {
    if (up.tag === 'article' || up.tag === 'main' || attribute(up, 'role') === 'main') return true;
  }
  return false;
}

function isFactBox(element: Element, hints: ClassHints, source: string): boolean {
  if (hints.factBox) return true;
  const first = element.children.find((child) => child.type === 'element' && /^h[1-6]$/.test(child.tag));
  return first?.type === 'element' && FACT_HEADING.test(textOf(first, source, 80));
}

/** Gives each piece of text to the nearest block above it. */
function measureOwn(order: readonly Element[], surveys: ReadonlyMap<Element, Survey>, source: string): void {
  const blockOf = new Map<Element, { survey: Survey; link: boolean }>();
  for (const element of order) {
    const known = surveys.get(element);
    if (!known || known.unseen) continue;
    const above = element.parent ? blockOf.get(element.parent) : undefined;
    const isBlock = BLOCK_TAGS.has(element.tag) || above === undefined;
    const link =
      (element.tag === 'a' && !attribute(element, 'href').startsWith('#')) || (!isBlock && above.link);
    const at = { survey: isBlock ? known : above.survey, link: isBlock ? element.tag === 'a' : link };
    blockOf.set(element, at);
    for (const child of element.children) {
      if (child.type !== 'text') continue;
      const length = child.decoded === null ? source.slice(child.start, child.end).trim().length : 1;
      if (at.link) at.survey.ownLinks += length;
      else at.survey.own += length;
    }
  }
}

function addUp(
  element: Element,
  surveys: ReadonlyMap<Element, Survey>,
  field: 'raw' | 'score',
  skip: (child: Element) => boolean,
): void {
  const known = surveys.get(element);
  if (!known || known.unseen) return;
  const running = known.own >= PARAGRAPH && known.ownLinks < known.own / 2;
  let sum = running ? known.own : 0;
  let paragraphs = running ? 1 : 0;
  let chars = known.own + known.ownLinks;
  for (const child of element.children) {
    if (child.type !== 'element') continue;
    const below = surveys.get(child);
    chars += below?.chars ?? 0;
    if (skip(child)) continue;
    sum += below?.[field] ?? 0;
    paragraphs += below?.paragraphs ?? 0;
  }
  known[field] = sum;
  known.paragraphs = paragraphs;
  known.chars = chars;
}

function rawOfComments(root: Element, surveys: ReadonlyMap<Element, Survey>): number {
  let sum = 0;
  const stack: Element[] = [root];
  while (stack.length > 0) {
    const element = stack.pop();
    const known = element ? surveys.get(element) : undefined;
    if (!element || !known) continue;
    if (known.suspicion === 'comments') {
      sum += known.raw;
      continue;
    }
    for (const child of element.children) if (child.type === 'element') stack.push(child);
  }
  return sum;
}

/**
 * The element that holds the headline: the h1 that says what the title says, else one inside the article,
 * else any that is not the outlet's name in its site header; without an h1, an h2 or
 * h3 above the text.
 */
function findHeadline(
  order: readonly Element[],
  surveys: ReadonlyMap<Element, Survey>,
  source: string,
  titles: readonly string[],
): Element | null {
  const seen = order.filter((element) => surveys.get(element)?.unseen === false);
  const first = seen.filter((element) => element.tag === 'h1' && textOf(element, source, 400).length > 3);
  const wanted = titles.map(letters).filter((title) => title.length >= 10);
  const matches = (element: Element): boolean => {
    const text = letters(textOf(element, source, 400));
    return text.length >= 10 && wanted.some((title) => isMost(text, title) || isMost(title, text));
  };
  const proper = first.filter((element) => !inFurniture(element, surveys));
  return (
    first.find(matches) ??
    proper.find(inArticle) ??
    proper[0] ??
    seen.find(
      (element) => /^h[2-6]$/.test(element.tag) && !inFurniture(element, surveys) && matches(element),
    ) ??
    first[0] ??
    aboveText(seen, surveys).find(
      (element) =>
        (element.tag === 'h2' || element.tag === 'h3') &&
        !inFurniture(element, surveys) &&
        textOf(element, source, 400).length >= 15,
    ) ??
    null
  );
}

/** What stands above the first running text: a heading below it is none of the whole. */
function aboveText(seen: readonly Element[], surveys: ReadonlyMap<Element, Survey>): readonly Element[] {
  const first = seen.findIndex((element) => {
    const known = surveys.get(element);
    const running = known && known.own >= PARAGRAPH && known.ownLinks < known.own / 2;
    return running === true && !/^h[1-6]$/.test(element.tag) && !inFurniture(element, surveys);
  });
  return first < 0 ? seen : seen.slice(0, first);
}

function inFurniture(element: Element, surveys: ReadonlyMap<Element, Survey>): boolean {
  for (let up: Element | null = element; up; up = up.parent) {
    if ((surveys.get(up)?.suspicion ?? null) !== null) return true;
  }
  return false;
}

/** One text holds the other, and little else: a window title holds the outlet's name, too. */
function isMost(part: string, whole: string): boolean {
  return whole.includes(part) && part.length >= whole.length * 0.5;
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
