import { isoDate } from '../dates.js';
import { mergeMetadata, NO_METADATA, type Metadata } from '../draft.js';
import { collapse, countWords, fold } from '../lines.js';
import { attribute, descendants, textOf, type Element } from './tree.js';

/** What a page says of itself for machines: JSON-LD first, then meta tags. */
export interface PageFacts {
  readonly metadata: Metadata;
  /** What the window is called: the headline, and the outlet before or behind it. */
  readonly windowTitle: string;
}

/** Types of schema.org that are articles. */
const ARTICLE_TYPE = /(?:Article|BlogPosting|LiveBlogPosting|Report|Posting)$/;

export function pageFacts(root: Element, source: string): PageFacts {
  const tags = new Map<string, string>();
  let windowTitle = '';
  let linked: Metadata = NO_METADATA;
  let canonical = '';
  let time: string | null = null;
  for (const element of descendants(root)) {
    const { tag } = element;
    if (tag === 'meta') addMeta(tags, element);
    else if (tag === 'title' && windowTitle === '' && element.parent?.tag !== 'svg') {
      windowTitle = textOf(element, source, 500);
    } else if (tag === 'script' && /ld\+json/i.test(attribute(element, 'type'))) {
      linked = mergeMetadata(linked, linkedData(rawText(element, source)));
    } else if (tag === 'link' && /\bcanonical\b/i.test(attribute(element, 'rel'))) {
      canonical ||= attribute(element, 'href');
    } else if (tag === 'time' && time === null) {
      const published =
        /published/i.test(attribute(element, 'itemprop')) || element.attributes.has('datetime');
      // A time of day alone stamps a post of a live page.
      if (published) time = isoDate(attribute(element, 'datetime'));
    }
  }
  const meta = metaFacts(tags);
  return { metadata: mergeMetadata(linked, meta, { published: time, url: canonical }), windowTitle };
}

function rawText(element: Element, source: string): string {
  return element.children
    .map((child) => (child.type === 'text' ? (child.decoded ?? source.slice(child.start, child.end)) : ''))
    .join('');
}

function addMeta(tags: Map<string, string>, element: Element): void {
  const name = (
    attribute(element, 'property') ||
    attribute(element, 'name') ||
    attribute(element, 'itemprop')
  ).toLowerCase();
  const content = collapse(attribute(element, 'content'));
  if (name !== '' && content !== '' && !tags.has(name)) tags.set(name, content);
}

function metaFacts(tags: ReadonlyMap<string, string>): Metadata {
  const first = (...names: readonly string[]): string | null => {
    for (const name of names) {
      const value = tags.get(name);
      if (value !== undefined) return value;
    }
    return null;
  };
  const date = first(
    'article:published_time',
    'og:article:published_time',
    'datepublished',
    'dc.date.issued',
    'dcterms.issued',
    'dcterms.created',
    'dc.date',
    'dcterms.date',
    'sailthru.date',
    'parsely-pub-date',
    'publishdate',
    'publish-date',
    'publication_date',
    'pubdate',
    'date',
    'article.published',
  );
  const author = first(
    'author',
    'dc.creator',
    'dcterms.creator',
    'article:author',
    'parsely-author',
    'byl',
    'sailthru.author',
  );
  return {
    title: first('og:title', 'twitter:title', 'dc.title', 'headline', 'parsely-title'),
    publisher: first(
      'og:site_name',
      'dc.publisher',
      'dcterms.publisher',
      'publisher',
      'application-name',
      'article:publisher_name',
    ),
    byline: author === null || /^https?:|^@/.test(author) ? null : author.replace(/^by\s+/i, ''),
    published: date === null ? null : isoDate(date),
    url: first('og:url'),
  };
}

function linkedData(json: string): Metadata {
  let value: unknown;
  try {
    value = JSON.parse(
      json
        .replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)/, '')
        .replace(/(?:-->|\/\*\]\]>\*\/|\]\]>)\s*$/, ''),
    );
  } catch {
    return NO_METADATA;
  }
  const article = findArticle(value, 0);
  if (!article) return NO_METADATA;
  const publisher = nameOf(article['publisher']) ?? nameOf(article['sourceOrganization']);
  const author = nameOf(article['author']) ?? nameOf(article['creator']);
  const date = article['datePublished'] ?? article['dateCreated'];
  const url = article['url'];
  return {
    title: stringOf(article['headline']) ?? stringOf(article['name']),
    publisher,
    byline: author === publisher ? null : author,
    published: typeof date === 'string' ? isoDate(date) : null,
    url: typeof url === 'string' ? url : null,
  };
}

type Json = Readonly<Record<string, unknown>>;

/** The first article in a JSON-LD value: itself, in an array, in "@graph", or as what a page is about. */
function findArticle(value: unknown, depth: number): Json | null {
  if (depth > 6 || typeof value !== 'object' || value === null) return null;
  if (Array.isArray(value)) {
    for (const part of value.slice(0, 200)) {
      const found = findArticle(part, depth + 1);
      if (found) return found;
    }
    return null;
  }
  const object = asObject(value);
  const types: unknown[] = Array.isArray(object['@type']) ? object['@type'] : [object['@type']];
  if (types.some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type))) return object;
  return findArticle(object['@graph'] ?? object['mainEntity'], depth + 1);
}

function asObject(value: object): Json {
  return Object.fromEntries(Object.entries(value));
}

function stringOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? collapse(value) : null;
}

/** A name as JSON-LD gives it: a string, an object with a name, or several of these. */
function nameOf(value: unknown): string | null {
  if (typeof value === 'string') return /^https?:/.test(value) ? null : stringOf(value);
  if (Array.isArray(value)) {
    const names = value.flatMap((part) => nameOf(part) ?? []);
    return names.length > 0 ? names.join(', ') : null;
  }
  return typeof value === 'object' && value !== null ? stringOf(asObject(value)['name']) : null;
}

/**
 * A window title is "Headline - Outlet", "Headline | Section | Outlet" or "Outlet: Headline". The outlet is
 * the part at either end that is no part of the headline; `headlines` are the forms that the page gives.
 */
export function splitTitle(
  title: string,
  headlines: readonly string[],
): { title: string | null; publisher: string | null } {
  if (title === '') return { title: null, publisher: null };
  const parts = title.split(/\s+(?:[|–—»•·-]|::)\s+/);
  const first = parts[0]?.trim() ?? '';
  const last = parts.at(-1)?.trim() ?? '';
  if (parts.length < 2 || first === '' || last === '') return { title, publisher: null };
  const known = headlines.map(fold);
  const inHeadline = (part: string): boolean => known.some((headline) => headline.includes(fold(part)));
  if (inHeadline(last) && !inHeadline(first) && isOutlet(first)) {
    return { title: title.slice(first.length).replace(EDGE, '').trim(), publisher: first };
  }
  if (inHeadline(last) || !isOutlet(last)) return { title, publisher: null };
  const head = title.slice(0, title.lastIndexOf(last)).replace(EDGE, '').trim();
  return { title: head === '' ? title : head, publisher: last };
}

const EDGE = /^\s*(?:[|–—»•·-]|::)\s+|\s+(?:[|–—»•·-]|::)\s*$/;

function isOutlet(part: string): boolean {
  return countWords(part) <= 6 && (/^[\p{Lu}\p{N}\p{Lo}]/u.test(part) || /\.[a-z]{2,}$/.test(part));
}
