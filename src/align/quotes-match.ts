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
): { words: readonly PlacePair[]; sentences: readonly SentenceMatch[] } {
  const pairs = bySentences(a, b, commonWords(a, b, left, right));
  const same = pairs.filter((list) => least === 'words' || isSameSentence(sentenceMatch(a, b, list), a, b));
  // Again among those sentences alone: a word of another sentence may have taken the place of one of theirs.
  const inA = new Set(same.map(([first]) => a.words[first?.[0] ?? -1]?.sentence));
  const inB = new Set(same.map(([first]) => b.words[first?.[1] ?? -1]?.sentence));
  const closer = bySentences(
    a,
    b,
    commonWords(
      a,
      b,
      left.filter((at) => inA.has(a.words[at]?.sentence)),
      right.filter((at) => inB.has(b.words[at]?.sentence)),
    ),
  );
  const kept = closer.filter((list) => least === 'words' || isSameSentence(sentenceMatch(a, b, list), a, b));
  return { words: kept.flat(), sentences: kept.map((list) => sentenceMatch(a, b, list)) };
}

type PlacePair = readonly [number, number];

/** The pairs of places by the pair of sentences that they tie. */
function bySentences(a: Wording, b: Wording, pairs: readonly PlacePair[]): PlacePair[][] {
  const lists = new Map<string, PlacePair[]>();
  for (const [x, y] of pairs) {
    const key = `${a.words[x]?.sentence ?? 0} ${b.words[y]?.sentence ?? 0}`;
    const list = lists.get(key);
    if (list) list.push([x, y]);
    else lists.set(key, [[x, y]]);
  }
  return [...lists.values()];
}

/** Pairs of places, out of those given, whose keys are the same, in order in both. */
function commonWords(a: Wording, b: Wording, left: readonly number[], right: readonly number[]): PlacePair[] {
  const pairs: PlacePair[] = [];
  let x = 0;
  let y = 0;
  const keysOf = ({ words }: Wording, places: readonly number[]): string[] =>
    places.map((at) => words[at]?.key ?? '');
  for (const part of diffArrays(keysOf(a, left), keysOf(b, right))) {
    const length = part.value.length;
    if (part.added) y += length;
    else if (part.removed) x += length;
    else {
      for (let i = 0; i < length; i++) pairs.push([left[x + i] ?? -1, right[y + i] ?? -1]);
      x += length;
      y += length;
    }
  }
  return pairs;
}

/** What two sentences share, of which these are pairs of places. */
function sentenceMatch(a: Wording, b: Wording, pairs: readonly PlacePair[]): SentenceMatch {
  const [x, y] = pairs[0] ?? [-1, -1];
  const sentenceA = a.words[x]?.sentence ?? -1;
  const sentenceB = b.words[y]?.sentence ?? -1;
  const ofA = a.words.filter((word) => word.sentence === sentenceA);
  const ofB = b.words.filter((word) => word.sentence === sentenceB);
  const content = pairs.filter(([at]) => a.words[at] !== undefined && isContent(a.words[at])).length;
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

function isSameSentence(match: SentenceMatch, a: Wording, b: Wording): boolean {
  if (match.coverage < SAME_SENTENCE) return false;
  // "We will. We must." matches anything; as a whole it may still be the same.
  if (match.content === 0) return match.words === a.words.length && match.words === b.words.length;
  const shorter = match.words / match.coverage;
  return shorter > TINY_SENTENCE || match.coverage === 1;
}
