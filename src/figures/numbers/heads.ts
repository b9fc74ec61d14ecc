import {
  AUXILIARIES,
  COMMON_VERBS,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
} from '../../lexicon/grammar.js';

const STOPS: ReadonlySet<string> = new Set([
  ...AUXILIARIES,
  ...CONJUNCTIONS,
  ...DETERMINERS,
  ...PREPOSITIONS,
  ...PRONOUNS,
  ...SUBORDINATORS,
]);

/** Articles, prepositions, pronouns and such: no noun that a number counts. */
export function isFunctionWord(word: string): boolean {
  return STOPS.has(word);
}

/** A verb by its list or as it ends; without -ing, which stands before nouns too: "a veteran of 30 fighting seasons". */
export const isLikelyVerb = (word: string): boolean => COMMON_VERBS.has(word) || word.endsWith('ed');

/** The same with -ing, where a noun would have the number before it told already. */
export const isLikelyVerbForm = (word: string): boolean => isLikelyVerb(word) || word.endsWith('ing');
