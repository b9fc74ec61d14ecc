import { PEOPLE } from '../../lexicon/people.js';
import { lemma } from '../../segment/lemma.js';
import type { Scope } from './scope.js';

/** Words that may tell that there was one of a kind. */
export const SOLE_WORDS: readonly string[] = ['only', 'sole', 'lone', 'alone'];

/** What there is one of by its name, whatever follows: "the sole survivor". */
const OUTCOMES = /^(?:survivor|fatality|casualty)$/;
const HARMED = /^(?:killed|injured|hurt|wounded|dead|missing|aboard|arrested|detained|unaccounted)$/;
const ENDS = /^(?:die|survive|escape|perish|be)$/;
const LOST = /^(?:died|perished|survived|drowned)$/;

/**
 * "the only person killed", "the sole survivor", "who alone lost his life": one, where a word for one stands
 * in print. "The only man who knew" and "the lone voice" count nobody.
 */
export function isSole(scope: Scope, i: number): boolean {
  const word = scope.norm(i);
  if (word === 'alone') return isAlone(scope, i);
  if (!/^(?:the|its|their|his|her)$/.test(scope.norm(i - 1) ?? '')) return false;
  const noun = scope.norm(i + 1) ?? '';
  // "the only casualty of the reform"
  if (OUTCOMES.test(noun)) return noun !== 'casualty' || scope.norm(i + 2) !== 'of';
  if (noun !== lemma(noun) || !PEOPLE.has(noun)) return false;
  const next = scope.norm(i + 2) ?? '';
  if (HARMED.test(next)) return true;
  const after = scope.norm(i + 3) ?? '';
  if (next === 'on') return after === 'board';
  if (next === 'to') return ENDS.test(after) && (after !== 'be' || HARMED.test(scope.norm(i + 4) ?? ''));
  return next === 'who' && (LOST.test(after) || (after === 'was' && HARMED.test(scope.norm(i + 4) ?? '')));
}

/** "The driver alone lost his life", "who alone was killed"; "a man alone at sea died" does not say so. */
function isAlone(scope: Scope, i: number): boolean {
  const [next, after] = [scope.norm(i + 1) ?? '', scope.norm(i + 2) ?? ''];
  const who = scope.norm(i - 1) ?? '';
  const one = who === 'who' || (PEOPLE.has(who) && who === lemma(who) && scope.norm(i - 2) === 'the');
  if (!one) return false;
  return (
    LOST.test(next) ||
    (next === 'lost' && /^(?:his|her|their)$/.test(after)) ||
    (next === 'was' && HARMED.test(after))
  );
}
