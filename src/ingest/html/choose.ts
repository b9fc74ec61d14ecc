import type { Page } from './survey.js';
import { attribute, descendants, type Element } from './tree.js';

/** A marked part of the page is believed if it holds this share of the running text. */
const MARKED_SHARE = 0.6;
/** Without marks: how far down the search for the text goes, and what may be left behind on the way. */
const DENSE_SHARE = 0.8;

/**
 * The part of the page that holds the article: what the page marks as such (articleBody, article, main),
 * if the running text is there; else the innermost element that holds nearly all of it.
 */
export function chooseMain(root: Element, page: Page): Element {
  const total = page.surveys.get(root)?.score ?? 0;
  const marked = total === 0 ? null : markedPart(root, page, total);
  const chosen = marked ?? densestPart(root, page);
  return firstOfSeveral(chosen, page);
}

function score(element: Element, page: Page): number {
  return page.surveys.get(element)?.score ?? 0;
}

/** The smallest marked element that holds enough. */
function markedPart(root: Element, page: Page, total: number): Element | null {
  let best: Element | null = null;
  for (const element of descendants(root)) {
    const isMarked =
      element.tag === 'article' ||
      element.tag === 'main' ||
      attribute(element, 'itemprop') === 'articleBody' ||
      /^(?:article|main)$/.test(attribute(element, 'role'));
    if (!isMarked || score(element, page) < total * MARKED_SHARE || inFurniture(element, page)) continue;
    if (!best || score(element, page) <= score(best, page)) best = element;
  }
  return best;
}

function inFurniture(element: Element, page: Page): boolean {
  for (let up: Element | null = element; up; up = up.parent) {
    if (page.surveys.get(up)?.unseen === true || page.furniture(up) !== null) return true;
  }
  return false;
}

function densestPart(root: Element, page: Page): Element {
  let at = root;
  for (;;) {
    const total = score(at, page);
    const parts = at.children.filter(
      (child) => child.type === 'element' && page.furniture(child) === null && score(child, page) > 0,
    );
    const [best] = parts.sort((a, b) =>
      a.type === 'element' && b.type === 'element' ? score(b, page) - score(a, page) : 0,
    );
    if (best?.type !== 'element' || total === 0 || score(best, page) < total * DENSE_SHARE) return at;
    const left = parts.reduce(
      (sum, part) => sum + (part === best || part.type !== 'element' ? 0 : paragraphs(part, page)),
      0,
    );
    // Two paragraphs or more beside it: the text is spread over siblings.
    if (left >= 2 || paragraphs(best, page) <= 1) return at;
    at = best;
  }
}

function paragraphs(element: Element, page: Page): number {
  return page.surveys.get(element)?.paragraphs ?? 0;
}

/** Pages that go on with the next article below: each has a headline; ours is the one with the page's. */
function firstOfSeveral(chosen: Element, page: Page): Element {
  if (!page.headline) return chosen;
  let article: Element | null = null;
  for (let up: Element | null = page.headline; up && up !== chosen; up = up.parent) {
    if (up.tag === 'article') article = up;
  }
  if (!article || score(article, page) < 400) return chosen;
  for (const element of descendants(chosen)) {
    if (element.tag !== 'h1' || element === page.headline) continue;
    let other: Element | null = null;
    for (let up: Element | null = element; up && up !== chosen; up = up.parent) {
      if (up.tag === 'article') other = up;
    }
    if (other && other !== article) return article;
  }
  return chosen;
}
