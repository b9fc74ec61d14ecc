import { readDigitCore } from './core-digits.js';
import { readFraction, readSet, readVulgar } from './core-parts.js';
import type { Core, CoreOptions, CoreScope } from './core-types.js';
import { readVague } from './core-vague.js';
import { readWordCore } from './core-words.js';

export { readHalf } from './core-parts.js';
export { coreOf, tidy, type Core, type CoreOptions, type CoreScope } from './core-types.js';

/** No currency, and no word that makes "m" metres. */
const PLAIN: CoreOptions = { money: false, metres: false };

/** Reads the number that starts at atom `i`, the longest there is; null when none does. */
export function readCore(scope: CoreScope, i: number, options: CoreOptions = PLAIN): Core | null {
  const { atoms } = scope;
  const first = atoms[i];
  if (!first) return null;
  if (first.kind === 'digits') return readDigitCore(scope, i, options);
  if (first.kind === 'symbol') return readVulgar(atoms, i);
  if (first.kind !== 'word') return null;
  return readVague(scope, i) ?? readSet(atoms, i) ?? readFraction(atoms, i) ?? readWordCore(atoms, i);
}
