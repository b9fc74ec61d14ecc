import { foldSpaces } from '../segment/letters.js';

/** What a line of text looks like: the small questions that layout, furniture and structure ask. */

const QUOTE_OPEN = /^["“‘'«„]/;
const TERMINATED = /[.!?…。]["”’'»)\]]{0,3}$/;

/** White space collapsed to single spaces, ends trimmed. */
export function collapse(text: string): string {
  return foldSpaces(text).trim();
}

const BEYOND_ASCII = /[^\0-\x7f]/;

/** Lower case, letters and digits alone, single spaces between: for telling that two lines are the same. */
export function fold(text: string): string {
  // For ASCII alone the classes of the expression need no tables.
  if (!BEYOND_ASCII.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Whether what stands in a text from `from` on may fold to something that starts with `wanted`, which is folded:
 * a look at its first letter or digit before both are compared. One beyond ASCII may be anything.
 */
export function mayStartWith(text: string, from: number, wanted: string): boolean {
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 127) return true;
    const small = code > 64 && code < 91 ? code + 32 : code;
    const counts = (small > 96 && small < 123) || (small > 47 && small < 58);
    if (counts) return small === wanted.charCodeAt(0);
  }
  return false;
}

/** The length of a folded text, and a hash of it. */
export interface FoldKey {
  readonly length: number;
  readonly hash: number;
}

/** What texts that fold to the same have in common, without folding them: most lines are like no other. */
export function foldKey(text: string): FoldKey {
  let length = 0;
  let hash = 0;
  let gap = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // Dashes and curled quotes part words like any mark; what else is beyond ASCII takes tables.
    if (code > 127 && (code < 0x2010 || code > 0x2027)) return keyOfFolded(fold(text));
    const small = code > 64 && code < 91 ? code + 32 : code;
    if ((small > 96 && small < 123) || (small > 47 && small < 58)) {
      if (gap && length > 0) {
        hash = Math.imul(hash ^ 32, 0x01000193);
        length++;
      }
      gap = false;
      hash = Math.imul(hash ^ small, 0x01000193);
      length++;
    } else gap = true;
  }
  return { length, hash };
}

function keyOfFolded(folded: string): FoldKey {
  let hash = 0;
  for (let i = 0; i < folded.length; i++) hash = Math.imul(hash ^ folded.charCodeAt(i), 0x01000193);
  return { length: folded.length, hash };
}

/** Ends like a sentence: full stop, question or exclamation mark, closing marks aside. */
export function isTerminated(text: string): boolean {
  return TERMINATED.test(text.slice(-5));
}

/** Words, counted up to `limit`. */
export function countWords(text: string, limit = 40): number {
  let count = 0;
  let inside = false;
  for (let i = 0; i < text.length && count < limit; i++) {
    const code = text.charCodeAt(i);
    const space = code <= 32 || code === 0xa0;
    if (!space && !inside) count++;
    inside = !space;
  }
  return count;
}

/** Reads like running text: a sentence of some length, or words enough that it needs no full stop. */
export function isProse(text: string): boolean {
  const words = countWords(text, 25);
  return words >= 25 || (words >= 8 && isTerminated(text));
}

/** Sentences, roughly: enough to ask of each in a short block whether it is furniture. */
export function roughSentences(text: string): string[] {
  return text.split(/(?<=[.!?…]["”’')]?)\s+(?=["“‘'(]?[\p{Lu}\p{N}])/u).filter((part) => part !== '');
}

/** Whether a text opens with a quotation mark. */
export function startsQuoted(text: string): boolean {
  return QUOTE_OPEN.test(text);
}

/** Two to four capitalised words and nothing else: a person's name alone on a line, or two of them. */
export function isBareName(text: string): boolean {
  return (
    text.length <= 60 &&
    /^\p{Lu}[\p{L}’'.-]{0,30}(?: (?:de|da|di|van|von|der|den|al|el|bin|le|la|du|dos))?(?: \p{Lu}[\p{L}’'.-]{0,30}){1,2}(?: (?:and|&) \p{Lu}[\p{L}’'.-]{1,30}(?: \p{Lu}[\p{L}’'.-]{0,30}){1,2})?$/u.test(
      text,
    )
  );
}
