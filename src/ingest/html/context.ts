import type { BlockKind } from '../../model.js';
import type { Page } from './survey.js';
import { attribute, BLOCK_TAGS, descendants, type Element } from './tree.js';

/** What holds for the text below an element. */
export interface Context {
  readonly kind: BlockKind;
  readonly reason: string | null;
  readonly hint: string | null;
  readonly link: boolean;
  readonly slanted: boolean;
  readonly pre: boolean;
  /** Inside a box of the story's own facts, where links are no list of other stories. */
  readonly factBox: boolean;
  /** The `datetime` of the `time` element that the text stands in. */
  readonly datetime: string | null;
}

/** Above the root. */
export const NO_CONTEXT: Context = {
  kind: 'paragraph',
  reason: null,
  hint: null,
  link: false,
  slanted: false,
  pre: false,
  factBox: false,
  datetime: null,
};

/** A class name that hints at small print is believed of elements with up to this much text. */
const SMALL_PRINT = 240;
/** The same for captions. */
const CAPTION = 900;

/** What holds below an element: what holds above it, and what its tag and class names add. */
export function contextOf(page: Page, element: Element, above: Context): Context {
  const known = page.surveys.get(element);
  const { tag } = element;
  const hints = known?.hints;
  // "category-weather" may name the whole article, too.
  const small = (known?.chars ?? 0) <= SMALL_PRINT && !page.holdsArticle(element);
  return {
    kind: kindOf(page, element, above),
    reason: above.reason ?? page.furniture(element),
    hint: (small ? hints?.smallPrint : null) ?? (tag === 'time' ? 'date line' : above.hint),
    link: above.link || (tag === 'a' && !attribute(element, 'href').startsWith('#')),
    slanted: above.slanted || tag === 'em' || tag === 'i',
    pre: above.pre || tag === 'pre',
    factBox: above.factBox || hints?.factBox === true,
    datetime: tag === 'time' ? attribute(element, 'datetime') : above.datetime,
  };
}

function kindOf(page: Page, element: Element, above: Context): BlockKind {
  const { tag } = element;
  const known = page.surveys.get(element);
  const hints = known?.hints;
  if (element === page.headline) return 'headline';
  if (above.kind === 'caption' || tag === 'figcaption') return 'caption';
  if (hints?.caption === true && (known?.chars ?? 0) <= CAPTION) return 'caption';
  if (tag === 'figure') return holdsText(element) ? above.kind : 'caption';
  if (/^h[1-6]$/.test(tag) || tag === 'caption' || tag === 'summary') return 'subheading';
  if (tag === 'li' || tag === 'dt' || tag === 'dd' || tag === 'tr') return 'item';
  if (tag === 'blockquote') return 'blockquote';
  if (hints?.standfirst === true && BLOCK_TAGS.has(tag) && above.kind === 'paragraph') return 'standfirst';
  return above.kind;
}

/** A figure that holds paragraphs, a table or a quotation is no picture. */
function holdsText(figure: Element): boolean {
  for (const element of descendants(figure)) {
    if (element.tag === 'table' || element.tag === 'blockquote') return true;
  }
  return false;
}
