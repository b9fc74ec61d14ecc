import type { Scope } from './scope.js';

/** Where the sign of a number that starts at `from` stands; null when it has none. */
export const signBefore = (scope: Scope, from: number): number | null =>
  isSign(scope, from - 1) ? from - 1 : null;

/** "minus fourteen", and "-14C" after a space; "Su -24" and a dash between words are none. */
export function isSign({ atoms }: Scope, at: number): boolean {
  const sign = atoms[at];
  const next = atoms[at + 1];
  if (!sign || !next) return false;
  if (sign.norm === 'minus') return true;
  if (sign.text !== '-' && sign.text !== '−') return false;
  return next.start === sign.end && !sign.touches && (sign.text === '−' || next.kind !== 'word');
}
