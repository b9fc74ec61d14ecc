import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
} from '../../lexicon/grammar.js';

const STOPS: readonly ReadonlySet<string>[] = [
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
];

export function isFunctionWord(word: string): boolean {
  return STOPS.some((set) => set.has(word));
}
