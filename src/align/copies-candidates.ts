import type { CopyText } from './copies.js';

/** One shingle in this many is looked up, chosen by its value, so the same in every article. */
const SAMPLE = 4;

/** Articles with fewer shingles are looked up by all of them. */
const SHORT = 60;

/** A shingle in more articles than this only links each to the next: a report printed everywhere. */
const LONG_POSTING = 40;

/** Looked-up shingles that two long articles must share to be compared. */
const LEAST_SHARED = 2;

/**
 * Pairs of texts worth comparing, through an inverted index over a sample of their shingles: linear in the
 * number of articles, since a shingle that many share links neighbours only.
 */
export function candidateCopies(texts: readonly CopyText[]): [number, number][] {
  const shared = new Map<number, number>();
  const link = (a: number, b: number): void => {
    const key = a * texts.length + b;
    shared.set(key, (shared.get(key) ?? 0) + 1);
  };
  const entries = lookUps(texts);
  for (let from = 0; from < entries.length;) {
    const shingle = Math.floor((entries[from] ?? 0) / INDEX_SPAN);
    let to = from + 1;
    while (to < entries.length && Math.floor((entries[to] ?? 0) / INDEX_SPAN) === shingle) to++;
    const reach = to - from > LONG_POSTING ? 1 : to - from;
    for (let i = from; i < to; i++) {
      for (let j = i + 1; j < to && j <= i + reach; j++)
        link((entries[i] ?? 0) % INDEX_SPAN, (entries[j] ?? 0) % INDEX_SPAN);
    }
    from = to;
  }
  const pairs: [number, number][] = [];
  for (const [key, count] of shared) {
    const a = Math.floor(key / texts.length);
    const b = key % texts.length;
    const short = Math.min(texts[a]?.all.length ?? 0, texts[b]?.all.length ?? 0) < SHORT;
    if (count >= (short ? 1 : LEAST_SHARED)) pairs.push([a, b]);
  }
  return pairs;
}

/** Room for the number of an article beside a 32-bit shingle in the 53 bits of a number. */
const INDEX_SPAN = 2 ** 21;

/** Every shingle to look up with the number of its article, packed into one number each and sorted. */
function lookUps(texts: readonly CopyText[]): Float64Array {
  const isLookedUp = (text: CopyText, shingle: number): boolean =>
    text.all.length < SHORT || shingle % SAMPLE === 0;
  let size = 0;
  for (const text of texts) for (const shingle of text.all) if (isLookedUp(text, shingle)) size++;
  const entries = new Float64Array(size);
  let at = 0;
  for (const [index, text] of texts.entries()) {
    for (const shingle of text.all)
      if (isLookedUp(text, shingle)) entries[at++] = shingle * INDEX_SPAN + index;
  }
  return entries.sort();
}
