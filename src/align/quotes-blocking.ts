import { lemma } from '../segment/lemma.js';
import { FUNCTION_WORDS } from './quotes-words.js';
import { wordingKey, type Wording } from './quotes-wording.js';

/** Words in a row that make two wordings worth comparing. */
const RUN = 3;

/** Wordings up to this many words stand in many utterances of a speaker. */
export const SHORT_WORDS = 5;

/** A run of words that more wordings have than this links neighbours only. */
const LONG_POSTING = 40;

/**
 * Pairs of wordings that share a run of three words, one of which means something, or two meaning words next
 * to each other but for words of grammar. Through an inverted index: never all pairs.
 */
export function pairsToCompare(wordings: readonly Wording[]): [number, number][] {
  const tiny = new Set(wordings.filter(({ words }) => words.length < RUN).map(wordingKey));
  const postings = new Map<string, number[]>();
  for (const [index, wording] of wordings.entries()) {
    for (const feature of featuresOf(wording, tiny)) {
      const posting = postings.get(feature);
      if (posting) posting.push(index);
      else postings.set(feature, [index]);
    }
  }
  const pairs = new Map<number, [number, number]>();
  for (const posting of postings.values()) {
    const reach = posting.length > LONG_POSTING ? 1 : posting.length;
    for (const [at, a] of posting.entries()) {
      for (const b of posting.slice(at + 1, at + 1 + reach)) pairs.set(a * wordings.length + b, [a, b]);
    }
  }
  return [...pairs].sort((x, y) => x[0] - y[0]).map(([, pair]) => pair);
}

/** `tiny`: the wordings of one or two words, which are looked for in all others. */
function featuresOf({ words }: Wording, tiny: ReadonlySet<string>): Set<string> {
  const features = new Set<string>();
  addFeatures(
    features,
    words.map((word) => word.key),
    tiny,
  );
  // Without what an editor put in between the speaker's words.
  const own = words.filter((word) => !word.editorial);
  if (own.length < words.length)
    addFeatures(
      features,
      own.map((word) => word.key),
      tiny,
    );
  return features;
}

function addFeatures(features: Set<string>, keys: readonly string[], tiny: ReadonlySet<string>): void {
  const content: string[] = [];
  for (const [at, key] of keys.entries()) {
    const run = keys.slice(at, at + RUN);
    if (run.length === RUN && !run.every((word) => FUNCTION_WORDS.has(word))) features.add(run.join(' '));
    if (!FUNCTION_WORDS.has(key)) content.push(lemma(key));
    const pair = keys.slice(at, at + 2).join(' ');
    if (tiny.has(pair)) features.add(pair);
    if (tiny.has(key)) features.add(key);
  }
  // A fragment is also known by the word that it ends in: "a preventable disgrace", "an avoidable disgrace".
  const last = keys.at(-1);
  if (keys.length <= SHORT_WORDS && last !== undefined && !FUNCTION_WORDS.has(last))
    features.add(`… ${last}`);
  for (const [at, word] of content.entries()) {
    const next = content[at + 1];
    if (next !== undefined) features.add(`${word}+${next}`);
  }
}
