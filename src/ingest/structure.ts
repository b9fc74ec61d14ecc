import { isLabel } from './furniture.js';
import {
  countWords,
  fold,
  foldKey,
  isBareName,
  isProse,
  isTerminated,
  roughSentences,
  startsQuoted,
  type FoldKey,
  mayStartWith,
} from './lines.js';
import { endsAsOutlet, namedAlone } from './masthead.js';
import { isEvidence, isHeading, mark, verdictOn, type Working } from './working.js';

/** Longest line that is taken for a headline. */
const HEADLINE = 240;
/** Longest sentence that is taken for a standfirst. */
const STANDFIRST = 320;
/** Longest line that is taken for a subheading. */
const SUBHEADING = 100;

/** The index of the first paragraph of running text: what stands above it is the top of the page. */
export function findBodyStart(blocks: readonly Working[]): number {
  const first = blocks.findIndex(isEvidence);
  for (const [i, block] of blocks.entries()) {
    if (!isEvidence(block) || isHeading(block) || block.kind === 'item') continue;
    // The first line may be a headline of many words; without a full stop it is no paragraph yet.
    if (i === first && block.kind === null && !isParagraph(block) && blocks.length > 1) continue;
    if (block.prose && !verdictOn(block, 'top') && !isAboveByline(blocks, i, first)) return i;
  }
  return blocks.length;
}

/** Reasons of what stands between a page's headings and its text. */
const UNDER_HEADLINE: ReadonlySet<string> = new Set(['byline', 'date line', 'reading time', 'counter']);

/** A sentence under the headline, with byline or date below it and the text below those, is a standfirst. */
function isAboveByline(blocks: readonly Working[], at: number, first: number): boolean {
  const block = blocks[at];
  if (!block || at === first || at > first + 3 || block.line.length > STANDFIRST) return false;
  let under = false;
  for (const below of blocks.slice(at + 1, at + 6)) {
    if (below.kind === 'caption') continue;
    if (below.kind !== 'furniture') return under && below.prose;
    if (UNDER_HEADLINE.has(below.reason ?? '')) under = true;
  }
  return false;
}

function isParagraph(block: Working): boolean {
  return block.line.length > HEADLINE || /[.…]["”’)]?$/.test(block.line);
}

/**
 * Plain text names no headline: it is the first line that is no furniture and no masthead. Gives the
 * outlet, where a masthead names it.
 */
export function findHeadline(
  blocks: readonly Working[],
  bodyStart: number,
  path: string,
): { masthead: string | null } {
  let masthead: string | null = null;
  if (blocks.some((block) => block.kind === 'headline')) return { masthead };
  const top = blocks
    .slice(0, bodyStart)
    .filter((block) => block.kind === null && block.line.length <= HEADLINE);
  markMenu(top);
  const lines = top.filter((block) => block.kind === null);
  for (const [i, block] of lines.entries()) {
    const outlet = i === 0 ? namedAlone(blocks, lines, path) : null;
    if (outlet !== null) {
      mark(block, 'masthead');
      masthead = outlet;
      continue;
    }
    block.kind = 'headline';
    return { masthead };
  }
  const first = blocks[bodyStart];
  if (first && bodyStart === blocks.findIndex(isEvidence) && isSentenceHeadline(blocks, bodyStart)) {
    first.kind = 'headline';
  }
  return { masthead };
}

/** So many lines of so few words above a text are the site's menu. */
const MENU = { lines: 5, words: 3 };

function markMenu(top: readonly Working[]): void {
  const short = top.filter((block) => countWords(block.line) <= MENU.words);
  if (short.length < MENU.lines || short.length === top.length) return;
  for (const block of short) mark(block, 'navigation');
}

/**
 * A headline may end in a full stop. What tells it from a first paragraph: the next paragraph starts with
 * the same words, or a date or byline stands below it.
 */
function isSentenceHeadline(blocks: readonly Working[], at: number): boolean {
  const block = blocks[at];
  const next = blocks[at + 1];
  if (!block || !next || block.kind !== null || block.line.length > 140) return false;
  if (roughSentences(block.line).length > 1) return false;
  if (next.reason === 'date line' || next.reason === 'byline') return blocks.length > at + 2;
  return next.prose && fold(next.line).includes(fold(block.line)) && fold(block.line).length >= 20;
}

/** The names of reporters stand alone below the headline. */
export function markBareBylines(blocks: readonly Working[], bodyStart: number): void {
  let headed = false;
  for (const block of blocks.slice(0, bodyStart)) {
    if (block.kind === 'headline') headed = true;
    else if (headed && block.kind === null && isBareName(block.line)) {
      mark(block, endsAsOutlet(block.line) ? 'masthead' : 'byline');
    }
  }
}

/** Lines that say nothing by themselves: a number beside a share bar, a name above a note on its bearer. */
export function markNeighbours(blocks: readonly Working[], bodyStart: number): void {
  for (const [i, block] of blocks.entries()) {
    if (!isEvidence(block) || block.kind === 'headline') continue;
    const [above, below] = [blocks[i - 1]?.reason, blocks[i + 1]?.reason];
    const counted = above === 'share bar' || below === 'share bar' || below === 'counter';
    if (counted && /^\d[\d.,]{0,9}[km]?$/i.test(block.line)) mark(block, 'counter');
    else if (i > bodyStart && below === 'author note' && isBareName(block.line)) mark(block, 'author note');
  }
}

function isCutShort(before: Working, line: string): boolean {
  if (isHeading(before) || before.line.length <= REPEATED || isTerminated(before.line)) return false;
  const start = fold(before.line);
  if (start !== '' && !mayStartWith(line, 0, start)) return false;
  const folded = fold(line);
  return folded.length > before.line.length && folded.startsWith(start);
}

/** Lines by the hash of what they fold to. */
class FoldedLines {
  readonly #byHash = new Map<number, string[]>();

  has(line: string, { hash }: FoldKey): boolean {
    const alike = this.#byHash.get(hash);
    if (alike === undefined) return false;
    const folded = fold(line);
    return alike.some((other) => fold(other) === folded);
  }

  add(line: string, { hash }: FoldKey): void {
    const alike = this.#byHash.get(hash);
    // Of many alike, one stands for all.
    if (alike === undefined) this.#byHash.set(hash, [line]);
    else if (alike.length < MOST_ALIKE) alike.push(line);
  }
}

/** So many different lines with one hash are none of an article's. */
const MOST_ALIKE = 4;

/** Shortest text whose coming twice says that it was copied twice. */
const REPEATED = 40;

/**
 * Lines that come twice: the headline again, captions copied with their picture's alternative text, a
 * standfirst that stands above and below the picture.
 */
export function markRepeats(blocks: readonly Working[]): void {
  const headline = blocks.find((block) => block.kind === 'headline');
  const title = headline ? foldKey(headline.line) : null;
  const seen = new FoldedLines();
  let before: Working | undefined;
  let keyBefore: FoldKey | undefined;
  for (const block of blocks) {
    if (block.kind === 'furniture' || block.line.length > 400) {
      before = undefined;
      continue;
    }
    const key = foldKey(block.line);
    const adjacent =
      before !== undefined &&
      key.length >= 15 &&
      key.hash === keyBefore?.hash &&
      fold(block.line) === fold(before.line);
    const entitled =
      headline !== undefined &&
      title !== null &&
      block !== headline &&
      title.length >= 12 &&
      title.hash === key.hash &&
      fold(block.line) === fold(headline.line);
    if (entitled) mark(block, 'repeated headline');
    else if (adjacent && !isTerminated(block.line)) {
      block.kind = 'caption';
      if (before && !isHeading(before)) before.kind = 'caption';
    } else if (adjacent || (key.length >= REPEATED && seen.has(block.line, key)))
      mark(block, 'repeated line');
    else {
      // A caption cut short above the whole of it.
      if (before && isCutShort(before, block.line)) mark(before, 'repeated line');
      before = block;
      keyBefore = key;
    }
    seen.add(block.line, key);
  }
}

/**
 * A quotation set off from the text, with its speaker's name on the next line, is one block: apart, nobody
 * could tell who said it.
 */
export function joinPullQuotes(blocks: readonly Working[]): Working[] {
  const joined: Working[] = [];
  for (const block of blocks) {
    const quote = joined.at(-1);
    if (
      quote?.kind === null &&
      block.kind === null &&
      block.close &&
      startsQuoted(quote.line) &&
      /[,.!?]?["”’'»],?$/.test(quote.line) &&
      quote.line.length >= 20 &&
      isSpeakerLine(block.line)
    ) {
      quote.end = block.end;
      quote.kind = 'blockquote';
    } else joined.push(block);
  }
  return joined;
}

/** A name, perhaps with an office: mostly capitalised words and no full stop. */
function isSpeakerLine(line: string): boolean {
  if (line.length > 90 || isTerminated(line) || startsQuoted(line)) return false;
  const words = line.replace(/^[-–—]\s?/, '').split(' ');
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length >= 2 && words.length <= 10 && capitals >= words.length / 2 && capitals >= 2;
}

/** Gives every block that is still unknown its kind. */
export function fillKinds(blocks: readonly Working[], bodyStart: number): void {
  let above: Working | undefined;
  const last = blocks.findLastIndex((block) => block.kind !== 'furniture');
  for (const [i, block] of blocks.entries()) {
    const heading = above;
    if (isEvidence(block)) above = block;
    // A second heading under the first, of a sentence's length, is the standfirst.
    if (
      block.kind === 'subheading' &&
      i < bodyStart &&
      heading?.kind === 'headline' &&
      countWords(block.line) >= 6
    ) {
      block.kind = 'standfirst';
    }
    if (block.kind !== null) continue;
    if (i < bodyStart) block.kind = isLabel(block.line) ? 'subheading' : 'standfirst';
    else if (i < last && isSubheading(block.line)) block.kind = 'subheading';
    else block.kind = 'paragraph';
  }
}

function isSubheading(line: string): boolean {
  return (
    line.length <= SUBHEADING &&
    !isProse(line) &&
    !/[.:;,…]["”’')]?$/.test(line) &&
    /^["“‘'(]?[\p{Lu}\p{N}]/u.test(line)
  );
}
