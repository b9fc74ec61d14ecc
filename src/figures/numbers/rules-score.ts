import { BEFORE_SCORES, GAMES, POINTS, RATED } from '../../lexicon/no-figures.js';
import { nounAt } from './dates.js';
import type { Expression } from './finish.js';
import { isPlainCount, type Rule } from './rule.js';
import type { Scope } from './scope.js';

/** "his scores were low", "she scores twice": points, not twenties. */
export const scores: Rule = (scope, e) => {
  if (e.core.vague !== 'scores') return null;
  const before = scope.norm(e.from - 1) ?? '';
  if (BEFORE_SCORES.has(before)) return 'score';
  return /^(?:twice|goals?|a|the|against|for|from|points?|first|highly|well|again|on)$/.test(
    scope.norm(e.to) ?? '',
  )
    ? 'score'
    : null;
};

/** "scored 34 points", "by three sets to one" */
export const game: Rule = (scope, e) => {
  if (!isPlainCount(e)) return null;
  const next = scope.norm(e.to) ?? '';
  const before = scope.norm(e.from - 1) ?? '';
  // "82 not out"
  if (next === 'not' && scope.norm(e.to + 1) === 'out' && e.core.form === 'digits') return 'score';
  if (POINTS.has(next) && /^(?:scored?|scores|scoring|netted|bagged|hit|took|lead|trailed)$/.test(before))
    return 'score';
  return GAMES.has(next) && scope.norm(e.to + 1) === 'to' && nounless(scope, e.to + 3) ? 'score' : null;
};

const nounless = (scope: Scope, at: number): boolean => !nounAt(scope, at);

/** "rated 4.5 out of 5", "gave it four out of five stars". */
function outOf(scope: Scope, e: Expression): boolean {
  if (!isPlainCount(e) && e.kind !== 'ratio') return false;
  // "three stars out of five"
  const stars = scope.norm(e.to) === 'stars' ? 1 : 0;
  const out = e.to + stars;
  const first = e.kind === 'ratio' || (scope.norm(out) === 'out' && scope.norm(out + 1) === 'of');
  if (stars === 1 && first) return true;
  if (scope.norm(e.to) === 'michelin' && /^stars?$/.test(scope.norm(e.to + 1) ?? '')) return true;
  const second = scope.norm(e.from - 1) === 'of' && scope.norm(e.from - 2) === 'out' && (e.best ?? 0) <= 100;
  if (!first && !second) return false;
  const end = second || e.kind === 'ratio' ? e.to : e.to + 3;
  const next = scope.norm(end) ?? '';
  if (MARKS.has(next)) return true;
  if (nounAt(scope, end)) return false;
  for (let k = e.from - 1; k >= e.from - 6; k--) if (RATED.has(scope.norm(k) ?? '')) return true;
  return false;
}

const MARKS: ReadonlySet<string> = new Set(['stars', 'star', 'points', 'point']);

/** "On a scale of one to ten, she said seven" */
function onScale(scope: Scope, e: Expression): boolean {
  if (!isPlainCount(e) || (e.best ?? 11) > 10 || nounAt(scope, e.to)) return false;
  for (let k = e.from - 1; k >= e.from - 12 && k > 0; k--)
    if (scope.norm(k) === 'scale' && scope.norm(k + 1) === 'of' && scope.norm(k - 1) === 'a') return true;
  return false;
}

/** "on a scale of one to ten", "best-of-seven". */
export const rating: Rule = (scope, e) => {
  if (outOf(scope, e) || onScale(scope, e)) return 'rating';
  if (scope.norm(e.from - 1) !== 'of' && scope.norm(e.from) !== 'from') return null;
  const word = scope.norm(e.from - 2) ?? '';
  return (word === 'scale' && (e.best ?? 0) <= 100) || word === 'best' ? 'rating' : null;
};
