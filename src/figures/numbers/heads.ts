import {
  AUXILIARIES,
  COMMON_VERBS,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
} from '../../lexicon/grammar.js';
import { lemma } from '../../segment/lemma.js';
import type { Scope } from './scope.js';

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

/**
 * The noun that a compound describes: the last of the words behind it, up to a function word, a mark or a
 * verb form ("a five-year-old Syrian civil war", "the 45-day consultation begins" stops too late at worst).
 */
export function compoundHead(scope: Scope, at: number): string | null {
  let head: string | null = null;
  for (let i = at; i < at + 5; i++) {
    const atom = scope.atoms[i];
    if (atom?.kind !== 'word' || isFunctionWord(atom.norm)) break;
    if (head !== null && (/(?:ed|ing)$/.test(atom.norm) || COMMON_VERBS.has(atom.norm))) break;
    head = atom.norm;
  }
  return head === null ? null : lemma(head);
}
