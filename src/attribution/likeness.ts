import { isAscii } from '../segment/letters.js';

/** The same words said twice in one article: a headline or pull quote and the speech it is taken from. */
export interface Likeness {
  /** Index of the text that was asked about, and of the one most like it. */
  readonly index: number;
  readonly match: number;
  /** The share of its words that stand, in order, in the other: 0 to 1. */
  readonly share: number;
}

/** Shortened and reworded a little it is still the same; two words in common are not. */
const ENOUGH = 0.7;
const MIN_WORDS = 2;
/** Beyond this an article is no article, and no headline is looked up. */
const MAX_TEXTS = 300;

export function likenesses(wanted: readonly string[], spoken: readonly string[]): Likeness[] {
  let pool: readonly string[][] | null = null;
  const found: Likeness[] = [];
  for (const [index, text] of wanted.slice(0, MAX_TEXTS).entries()) {
    const words = wordsOf(text).slice(0, 60);
    if (words.length < MIN_WORDS) continue;
    let match = -1;
    let share = 0;
    pool ??= wordsOfAll(spoken);
    for (const [other, candidate] of pool.entries()) {
      const common = inOrder(words, candidate) / words.length;
      if (common > share) {
        share = common;
        match = other;
      }
    }
    const enough = words.length <= 3 ? 1 : ENOUGH;
    if (match >= 0 && share >= enough) found.push({ index, match, share });
  }
  return found;
}

function wordsOfAll(texts: readonly string[]): string[][] {
  const all: string[][] = [];
  for (const text of texts.slice(0, MAX_TEXTS)) all.push(wordsOf(text));
  return all;
}

function wordsOf(text: string): string[] {
  const small = text.toLowerCase();
  const joined = small.includes('’') || small.includes("'") ? small.replace(/[’']/g, '') : small;
  return joined.match(isAscii(joined) ? /[a-z0-9]+/g : /[\p{L}\p{N}]+/gu) ?? [];
}

/** How many of `words` are found in `text` in their order, read greedily. */
function inOrder(words: readonly string[], text: readonly string[]): number {
  let at = 0;
  let count = 0;
  for (const word of words) {
    const next = text.indexOf(word, at);
    if (next < 0) continue;
    at = next + 1;
    count++;
  }
  return count;
}
