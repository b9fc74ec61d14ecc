import { diffArrays } from 'diff';
import { FUNCTION_WORDS } from './quotes-words.js';
import type { QuoteWord, Wording } from './quotes-wording.js';

/** How two sentences of two wordings match. */
export interface SentenceMatch {
  readonly a: number;
  readonly b: number;
  /** Words in common, in order. */
  readonly words: number;
  /** Those of them that carry meaning. */
  readonly content: number;
  /** `words` over the words of the shorter sentence. */
  readonly coverage: number;
  /** `content` over the meaning words of the sentence that has fewer. */
  readonly contentCoverage: number;
}

/** Which words of two wordings are the same. */
export interface WordMatch {
  /** For each word of the first, the number of its match in the second, or -1. */
  readonly partner: Int32Array;
  /** For each word of the second, the number of its match in the first, or -1. */
  readonly partnerOfB: Int32Array;
  readonly sentences: readonly SentenceMatch[];
}

/** Sentences that share less of the shorter one are different sentences with words in common. */
const SAME_SENTENCE = 0.5;

/** Sentences this short must match whole. */
const TINY_SENTENCE = 3;

/** Rounds of matching: what outlets print in another order is found in the later ones. */
const ROUNDS = 3;

/** What a match must be part of: a sentence that is largely the same, or (for fragments known to be one) nothing. */
export type MatchLeast = 'sentences' | 'words';

export const isContent = (word: QuoteWord): boolean => !FUNCTION_WORDS.has(word.key);

/**
 * Matches word with word: a diff of the keys, from which only matches between sentences are kept that are
 * largely the same. What is left over is tried again, for sentences that come in another order.
 */
export function matchWordings(a: Wording, b: Wording, least: MatchLeast = 'sentences'): WordMatch {
  const partner = new Int32Array(a.words.length).fill(-1);
  const partnerOfB = new Int32Array(b.words.length).fill(-1);
  const sentences: SentenceMatch[] = [];
  let left = [...a.words.keys()];
  let right = [...b.words.keys()];
  for (let round = 0; round < ROUNDS && left.length > 0 && right.length > 0; round++) {
    const kept = matchOnce(a, b, left, right, least);
    if (kept.sentences.length === 0) break;
    sentences.push(...kept.sentences);
    for (const [x, y] of kept.words) {
      partner[x] = y;
      partnerOfB[y] = x;
    }
    const doneA = new Set(sentences.map((match) => match.a));
    const doneB = new Set(sentences.map((match) => match.b));
    left = left.filter((at) => !doneA.has(a.words[at]?.sentence ?? -1));
    right = right.filter((at) => !doneB.has(b.words[at]?.sentence ?? -1));
  }
  return { partner, partnerOfB, sentences };
}

/** One diff of the words numbered `left` and `right`. */
function matchOnce(
  a: Wording,
  b: Wording,
  left: readonly number[],
  right: readonly number[],
  least: MatchLeast,
): { words: [number, number][]; sentences: SentenceMatch[] } {
  const common = commonWords(
    left.map((at) => a.words[at]?.key ?? ''),
    right.map((at) => b.words[at]?.key ?? ''),
  ).map(([x, y]): [number, number] => [left[x] ?? 0, right[y] ?? 0]);
  const bySentences = new Map<string, [number, number][]>();
  for (const [x, y] of common) {
    const key = `${a.words[x]?.sentence ?? 0} ${b.words[y]?.sentence ?? 0}`;
    const list = bySentences.get(key);
    if (list) list.push([x, y]);
    else bySentences.set(key, [[x, y]]);
  }
  const words: [number, number][] = [];
  const sentences: SentenceMatch[] = [];
  for (const list of bySentences.values()) {
    const [x, y] = list[0] ?? [0, 0];
    const match = sentenceMatch(a, b, a.words[x]?.sentence ?? 0, b.words[y]?.sentence ?? 0, list);
    if (least === 'sentences' && !isSameSentence(match, list.length, a, b)) continue;
    sentences.push(match);
    words.push(...list);
  }
  return { words, sentences };
}

/** Pairs of places whose keys are the same, in order in both. */
function commonWords(a: string[], b: string[]): [number, number][] {
  const pairs: [number, number][] = [];
  let x = 0;
  let y = 0;
  for (const part of diffArrays(a, b)) {
    const length = part.value.length;
    if (part.added) y += length;
    else if (part.removed) x += length;
    else {
      for (let i = 0; i < length; i++) pairs.push([x + i, y + i]);
      x += length;
      y += length;
    }
  }
  return pairs;
}

function sentenceMatch(
  a: Wording,
  b: Wording,
  sentenceA: number,
  sentenceB: number,
  pairs: readonly [number, number][],
): SentenceMatch {
  const ofA = a.words.filter((word) => word.sentence === sentenceA);
  const ofB = b.words.filter((word) => word.sentence === sentenceB);
  const content = pairs.filter(([x]) => a.words[x] !== undefined && isContent(a.words[x])).length;
  const fewest = Math.min(ofA.filter(isContent).length, ofB.filter(isContent).length);
  return {
    a: sentenceA,
    b: sentenceB,
    words: pairs.length,
    content,
    coverage: pairs.length / Math.max(1, Math.min(ofA.length, ofB.length)),
    contentCoverage: fewest === 0 ? 0 : content / fewest,
  };
}

function isSameSentence(match: SentenceMatch, words: number, a: Wording, b: Wording): boolean {
  if (match.coverage < SAME_SENTENCE) return false;
  // "We will. We must." matches anything; as a whole it may still be the same.
  if (match.content === 0)
    return match.coverage === 1 && words === a.words.length && words === b.words.length;
  const shorter = words / match.coverage;
  return shorter > TINY_SENTENCE || match.coverage === 1;
}
