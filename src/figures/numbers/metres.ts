import { METRE_AFTER, METRE_BEFORE } from '../../lexicon/units.js';
import { nounAt } from './dates.js';
import type { Scope } from './scope.js';

/** "70m": metres, going by the words around. */
export function meansMetres(scope: Scope, i: number): boolean {
  if (scope.norm(i + 1) !== 'm') return false;
  // "the 100m in 10 seconds"
  if (scope.norm(i - 1) === 'the' && !nounAt(scope, i + 2)) return true;
  for (let k = i + 2; k <= i + 3; k++) if (METRE_AFTER.has(scope.norm(k) ?? '')) return true;
  for (let k = i - 1; k >= i - 4 && k >= 0; k--) if (METRE_BEFORE.has(scope.norm(k) ?? '')) return true;
  return isOfWater(scope, i);
}

/** "The Murray peaked at 8.92m", "the river rose to 4.2m": a gauge, and no count. */
function isOfWater(scope: Scope, i: number): boolean {
  if (nounAt(scope, i + 2) || !/^\d{1,2}(?:\.\d{1,2})?$/.test(scope.atoms[i]?.text ?? '')) return false;
  let level = false;
  for (let k = i - 1; k >= i - 8 && k >= 0; k--) {
    const word = scope.norm(k) ?? '';
    if (CRESTS.test(word)) return true;
    if (LEVEL_VERBS.test(word)) level = true;
    if (level && WATERS.test(word)) return true;
  }
  return false;
}

const CRESTS = /^(?:peaked|crested|peak|crest|cresting|peaking)$/;
const LEVEL_VERBS = /^(?:rose|risen|rise|rises|rising|reached|reach|stood|stands|fell|fallen|at|to)$/;
const WATERS = /^(?:rivers?|creek|tides?|surge|swells?|floodwaters?|waters?|gauge|reservoir|snow|drifts)$/;
