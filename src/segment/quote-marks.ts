import type { Block, Span } from '../model.js';
import { isSpace } from './letters.js';

/**
 * Quotation marks one by one: of what family each is, and which roles its neighbours allow it: opening, closing,
 * or only an apostrophe. What belongs together is for `quotations.ts` to tell.
 */

export type Family = 'double' | 'single' | 'guillemet' | 'angle' | 'corner' | 'white corner';
/** `weak`: a closing single mark that may as well be an apostrophe ("workers' rights", "goin' home"). */
type Role = 'open' | 'close' | 'either' | 'weak' | 'none';

/** A quotation mark with what it can be where it stands. */
export interface Mark extends Span {
  readonly family: Family;
  readonly role: Role;
}

const FAMILY: Readonly<Record<string, Family>> = {
  '``': 'double',
  "''": 'double',
  '"': 'double',
  '＂': 'double',
  '“': 'double',
  '”': 'double',
  '„': 'double',
  '‟': 'double',
  "'": 'single',
  '‘': 'single',
  '’': 'single',
  '‚': 'single',
  '‛': 'single',
  '«': 'guillemet',
  '»': 'guillemet',
  '‹': 'angle',
  '›': 'angle',
  '「': 'corner',
  '」': 'corner',
  '『': 'white corner',
  '』': 'white corner',
};

const LETTER = /[\p{L}\p{M}\p{Nd}]/u;
const isBlank = (character: string): boolean => isSpace(character.charCodeAt(0));
const ENDING = /[.,!?…;:)\]]/u;
/** What may stand before an opening mark, and after a closing one, apart from space and the text's edges. */
const BEFORE_OPEN = /[([{<—–\-/…:,;>*_“‘„«"'`|•·]/u;
const AFTER_CLOSE = /[)\]}.,;:!?…—–\-/<*_|”’»"'`]/u;
/** Words that lose their head to an apostrophe: "'90s", "'em", "rock 'n' roll", "'til". */
const BEHEADED = /^(?:\d0s|\d\d(?!\d)|em|til|tis|twas|n|cos|bout|neath)(?![\p{L}\p{M}])/iu;
/** The family of the mark that a paragraph opens with. */
export function openingFamily(text: string, block: Block): Family | undefined {
  const head = text.slice(block.start, Math.min(block.end, block.start + 8)).trimStart();
  const match = /^(?:``|["“„«‘']|')/u.exec(head);
  const after = head.charAt(match?.[0].length ?? 0);
  return match && after !== '' && (match[0] === '«' || !isBlank(after)) ? FAMILY[match[0]] : undefined;
}

/** The quotation marks of a block, in order, without what can only be an apostrophe. */
export function readMarks(text: string, block: Span): Mark[] {
  const slice = text.slice(block.start, block.end);
  const marks: Mark[] = [];
  for (let at = 0; at < slice.length; at++) {
    if (!mayBeMark(slice.charCodeAt(at))) continue;
    const twice = slice.startsWith('``', at) || slice.startsWith("''", at);
    const raw = slice.slice(at, at + (twice ? 2 : 1));
    const family = FAMILY[raw];
    if (family === undefined) continue;
    const role = roleOf(slice, at, raw, family);
    const start = block.start + at;
    if (role !== 'none') marks.push({ start, end: start + raw.length, family, role });
    if (twice) at++;
  }
  return marks;
}

/** What no letter of ours is, and the mark of no family can do without: asked of every character. */
const mayBeMark = (code: number): boolean =>
  code < 128
    ? code === 0x22 || code === 0x27 || code === 0x60
    : code === 0xab || code === 0xbb || code > 0x200f;

function roleOf(text: string, at: number, raw: string, family: Family): Role {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + raw.length);
  const canOpen =
    (before === '' || isBlank(before) || BEFORE_OPEN.test(before)) && after !== '' && !isBlank(after);
  const canClose =
    before !== '' && !isBlank(before) && (after === '' || isBlank(after) || AFTER_CLOSE.test(after));
  switch (family) {
    case 'double':
      if (raw === '„' || raw === '‟' || raw === '``') return 'open';
      // “ closes in German („so“), ” opens in Swedish (”så”): which it is, the neighbours say.
      if (raw === '“') return canClose && !canOpen ? 'either' : 'open';
      if (raw === '”') return canOpen && !canClose ? 'either' : 'close';
      return canOpen === canClose ? 'either' : canOpen ? 'open' : 'close';
    case 'single':
      return singleRole(text, at, raw, before, after, canOpen);
    case 'guillemet':
    case 'angle':
      // French and Swiss outward, German and Danish inward: » opens where a word follows it directly.
      if (raw === '»' || raw === '›') return canOpen && !canClose && LETTER.test(after) ? 'either' : 'close';
      return canClose && !canOpen && LETTER.test(before) ? 'either' : 'open';
    case 'corner':
    case 'white corner':
      return raw === '「' || raw === '『' ? 'open' : 'close';
  }
}

function singleRole(
  text: string,
  at: number,
  raw: string,
  before: string,
  after: string,
  canOpen: boolean,
): Role {
  if (raw === '‚') return canOpen ? 'open' : 'none'; // also a lookalike of the comma
  const inWord = LETTER.test(before) && LETTER.test(after);
  if (inWord) return 'none';
  if (canOpen) {
    if (BEHEADED.test(text.slice(at + 1, at + 8))) return 'none';
    // ’ before a word is an apostrophe, unless a quotation ends there without a space after it.
    if (raw === '’') return ENDING.test(before) ? 'close' : 'none';
    if (ENDING.test(before) && raw === "'") return 'either';
    return 'open';
  }
  if (before === '' || isBlank(before)) return 'none';
  if (/['’]n$/.test(text.slice(Math.max(0, at - 2), at))) return 'none'; // rock 'n' roll
  if (raw === '‘') return LETTER.test(before) || ENDING.test(before) ? 'weak' : 'none';
  return LETTER.test(before) ? 'weak' : 'close';
}

/** Whether a weak mark surely closes: nothing of its sentence can follow as the thing possessed. */
export function closesSurely(text: string, mark: Mark): boolean {
  const after = text.charAt(mark.end);
  return (
    mark.role === 'close' || (mark.role === 'weak' && (after === '' || ENDING.test(after) || after === '\n'))
  );
}

/** Whether a weak mark may stand for what somebody has: "the workers' rights", "goin' home". */
export function mayBePossessive(text: string, mark: Mark): boolean {
  const before = text.slice(mark.start - 2, mark.start).toLowerCase();
  return (before.endsWith('s') || before === 'in') && /^\s\p{L}/u.test(text.slice(mark.end, mark.end + 2));
}
