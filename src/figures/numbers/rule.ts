import type { Scope } from './scope.js';
import type { Expression } from './finish.js';

/** Why a number that reads well is no figure; null when the rule has nothing to say. */
export type Rule = (scope: Scope, e: Expression) => string | null;

export const isPlainCount = (e: Expression): boolean => e.unit === null && e.kind === 'cardinal';
export const small = (e: Expression, limit: number): boolean =>
  e.best !== null && e.best >= 0 && e.best <= limit;

/** "18- and 36-year-old men": the hyphen hangs, and what it leads to stands behind the next number. */
export function hangs(scope: Scope, e: Expression): boolean {
  const mark = scope.atoms[e.to];
  return mark?.text === '-' && mark.touches && /^(?:and|or|to)$/.test(scope.norm(e.to + 1) ?? '');
}
