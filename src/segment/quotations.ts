import type { Document, QuotedSpan, Span } from '../model.js';
import { isSpace } from './letters.js';
import {
  closesSurely,
  type Family,
  type Mark,
  mayBePossessive,
  openingFamily,
  readMarks,
} from './quote-marks.js';

/**
 * What stands between quotation marks. Marks are read paragraph by paragraph in one pass: a stack pairs them by
 * the roles that they can have (`quote-marks.ts`), and what stays unpaired is repaired inside its paragraph or
 * dropped. Only a paragraph whose last mark stays open, followed by a paragraph that opens with the mark again,
 * is one speech going on.
 */

/** A quotation found; `opening` and `closing` are the lengths of its marks, 0 where one is lost. */
interface Pair {
  readonly outer: Span;
  readonly opening: number;
  readonly closing: number;
  readonly continues: boolean;
}

/** A reporting clause that follows a comma: where a speech whose closing mark is lost must have ended. */
const REPORTING =
  /, ?(?=(?:(?:he|she|they|it|I|the \p{Ll}{2,20}(?: \p{Ll}{2,20})?|(?:\p{Ll}{2,20} ){0,3}(?:\p{Lu}\S{0,30} ){0,3}\p{Lu}[^\s,]{0,30}) (?:said|says|told|added|asked|replied|wrote|insisted)|(?:said|says|added|asked|replied) (?:he|she|the|a|(?:\p{Ll}{2,20} ){0,2}\p{Lu}\p{L}{0,30}))(?![\p{L}\p{M}]))/u;
/** The same after a closing mark whose opening one is lost. */
const REPORTED =
  /^[^.!?]{0,60}(?<![\p{L}\p{M}])(?:said|says|told|added|asked|replied|wrote|insisted)(?![\p{L}\p{M}])/u;
/** Deeper nesting than this is noise, not speech. */
const MAX_DEPTH = 6;

/** The quotations of every block that is evidence, sorted by start, a nested one after the one that holds it. */
export function findQuotations(document: Document): QuotedSpan[] {
  const blocks = document.blocks.filter(({ kind }) => kind !== 'furniture' && kind !== 'caption');
  const found: QuotedSpan[] = [];
  for (const [i, block] of blocks.entries()) {
    const marks = readMarks(document.text, block);
    if (marks.length === 0) continue;
    const next = blocks[i + 1];
    const pairs = pairMarks(document.text, block, marks, next && openingFamily(document.text, next));
    for (const span of nest(document.text, pairs)) found.push(span);
  }
  return found;
}

function pairMarks(text: string, block: Span, marks: readonly Mark[], nextOpens: Family | undefined): Pair[] {
  // For each single mark: does a sure close come after it, before the next single opening?
  const closesLater: boolean[] = [];
  for (let i = marks.length - 1, later = false; i >= 0; i--) {
    const mark = marks[i];
    if (mark === undefined) continue;
    closesLater[i] = later;
    if (mark.family !== 'single') continue;
    if (mark.role === 'open') later = false;
    else if (closesSurely(text, mark)) later = true;
  }

  const pairs: Pair[] = [];
  const stack: Mark[] = [];
  const open = new Map<Family, number>();
  const count = (family: Family, by: number): void => void open.set(family, (open.get(family) ?? 0) + by);
  const strays: Mark[] = [];
  for (const [i, mark] of marks.entries()) {
    const isOpen = (open.get(mark.family) ?? 0) > 0;
    let role = mark.role;
    if (role === 'either') role = isOpen ? 'close' : 'open';
    if (role === 'weak') {
      if (!isOpen) continue;
      if (mayBePossessive(text, mark) && closesLater[i] === true) continue;
      role = 'close';
    }
    if (role === 'open') {
      stack.push(mark);
      count(mark.family, 1);
      continue;
    }
    if (!isOpen) {
      if (mark.family === 'double') strays.push(mark);
      continue;
    }
    // A single mark never closes across an open double one: there it is an apostrophe.
    if (mark.family === 'single' && stack.at(-1)?.family !== 'single') continue;
    for (let opener = stack.pop(); opener !== undefined; opener = stack.pop()) {
      count(opener.family, -1);
      if (opener.family !== mark.family) continue;
      pairs.push({
        outer: { start: opener.start, end: mark.end },
        opening: opener.end - opener.start,
        closing: mark.end - mark.start,
        continues: false,
      });
      break;
    }
  }
  repairOpen(text, block, stack, marks, nextOpens, pairs);
  if (strays.length > 0) repairStray(text, block, strays, pairs);
  return pairs;
}

/** Opening marks that nothing closed: speech that goes on in the next paragraph, or a lost closing mark. */
function repairOpen(
  text: string,
  block: Span,
  unclosed: readonly Mark[],
  marks: readonly Mark[],
  nextOpens: Family | undefined,
  pairs: Pair[],
): void {
  const last = unclosed.at(-1);
  if (last === undefined) return;
  const lastMark = marks.findLast((mark) => mark.role !== 'weak' && mark.family === last.family);
  const runsOut = lastMark === last;
  if (runsOut && nextOpens === last.family) {
    const cut = reportingCut(text, last.end, block.end);
    pairs.push(unclosedPair(last, cut ?? block.end, cut === null));
    return;
  }
  // A lost closing mark: repaired for the first mark of the paragraph alone, the rest is noise.
  const first = unclosed[0];
  if (first === undefined || unclosed.length > 2 || first.start - block.start > 1) return;
  if (first.family === 'single' && !/[‘']/u.test(text.charAt(first.start))) return;
  const following = marks.find((mark) => mark.start > first.start && mark.role !== 'weak');
  const limit = following?.start ?? block.end;
  const cut = reportingCut(text, first.end, limit);
  if (cut !== null) pairs.push(unclosedPair(first, cut, false));
  else if (following === undefined && first.family === 'double')
    pairs.push(unclosedPair(first, block.end, false));
}

function unclosedPair(opener: Mark, end: number, continues: boolean): Pair {
  return { outer: { start: opener.start, end }, opening: opener.end - opener.start, closing: 0, continues };
}

/** Where a reporting clause after a comma shows that a speech has ended (after the comma), else null. */
function reportingCut(text: string, from: number, to: number): number | null {
  const region = text.slice(from, Math.min(to, from + 1500));
  const match = REPORTING.exec(region);
  return match ? from + match.index + 1 : null;
}

/** Closing marks that nothing opened: the speech is taken to start with its sentence. */
function repairStray(text: string, block: Span, strays: readonly Mark[], pairs: Pair[]): void {
  const stray = strays[0];
  if (stray === undefined || strays.length > 2) return;
  // 6" and the like are measures.
  if (!/[\p{L}.,!?…]/u.test(text.charAt(stray.start - 1))) return;
  if (pairs.some(({ outer }) => outer.start < stray.start)) return;
  const region = text.slice(Math.max(block.start, stray.start - 600), stray.start - 1);
  const ends = [...region.matchAll(/[.!?]\s{1,4}(?=\p{Lu})/gu)].at(-1);
  const start = stray.start - 1 - region.length + (ends ? ends.index + ends[0].length : 0);
  if (!/[,.!?…]/u.test(text.charAt(stray.start - 1)) || !/\p{Lu}/u.test(text.charAt(start))) return;
  if (!REPORTED.test(text.slice(stray.end, Math.min(block.end, stray.end + 90)))) return;
  pairs.push({
    outer: { start, end: stray.end },
    opening: 0,
    closing: stray.end - stray.start,
    continues: false,
  });
}

/** Sorts pairs, trims what is inside, gives each its depth. */
function nest(text: string, pairs: readonly Pair[]): QuotedSpan[] {
  const sorted = [...pairs].sort((a, b) => a.outer.start - b.outer.start || b.outer.end - a.outer.end);
  const spans: QuotedSpan[] = [];
  const holding: Span[] = [];
  for (const pair of sorted) {
    const { outer, continues } = pair;
    for (let top = holding.at(-1); top !== undefined && top.end <= outer.start; top = holding.at(-1))
      holding.pop();
    const top = holding.at(-1);
    if (top !== undefined && top.end < outer.end) continue; // crossing: the earlier one stands
    const inner = insideOf(text, pair);
    if (inner === null) continue;
    if (holding.length < MAX_DEPTH) {
      const { start, end } = inner;
      spans.push({ start, end, outer, depth: holding.length, continues });
    }
    holding.push(outer);
  }
  return spans;
}

/** The words without their marks and the space inside them (« ainsi »); null where there are none. */
function insideOf(text: string, { outer, opening, closing }: Pair): Span | null {
  let start = outer.start + opening;
  let end = outer.end - closing;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return end > start ? { start, end } : null;
}
