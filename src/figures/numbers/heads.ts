import {
  AUXILIARIES,
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

export function isFunctionWord(word: string): boolean {
  return STOPS.has(word);
}
