import { CARDINALS, GROUPS, SCALES } from '../../lexicon/numbers.js';
import type { Block } from './dates.js';
import { IDIOM_INDEX, type Idiom } from './idiom-index.js';
import { isCapital, type Scope } from './scope.js';

/** The idiom that starts at atom `i`, hyphens between its words passed over. */
export function matchIdiom(scope: Scope, i: number): Block | null {
  const seconds = IDIOM_INDEX.get(scope.norm(i) ?? '');
  if (seconds === undefined) return null;
  const next = scope.norm(i + 1);
  const second = next === '-' ? scope.norm(i + 2) : next;
  return (
    matchOf(scope, i, second === undefined ? undefined : seconds.get(second)) ??
    matchOf(scope, i, seconds.get(''))
  );
}

function matchOf(scope: Scope, i: number, idioms: readonly Idiom[] = []): Block | null {
  for (const { words, name } of idioms) {
    let at = i;
    let fits = true;
    for (let k = 0; fits && k < words.length; k++, at++) {
      if (k > 0 && scope.norm(at) === '-') at++;
      fits = scope.norm(at) === words[k];
    }
    if (fits && !goesOn(scope, i, at) && (!name || isCapital(scope.atoms[i])))
      return { from: i, to: at, reason: 'idiom' };
  }
  return null;
}

/** "ten to one hundred", "twenty-one day": the number goes on at an end of the phrase. */
function goesOn(scope: Scope, from: number, to: number): boolean {
  const next = scope.norm(to) ?? '';
  const last = scope.norm(to - 1) ?? '';
  if (CARDINALS.has(last) && (CARDINALS.has(next) || SCALES.has(next) || GROUPS.has(next))) return true;
  const before = scope.norm(from - 1) ?? '';
  const first = CARDINALS.get(scope.norm(from) ?? '') ?? 0;
  return first > 0 && first < 10 && (CARDINALS.get(before) ?? 0) >= 20;
}
