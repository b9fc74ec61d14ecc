import { CARDINALS, GROUPS, SCALES } from '../../lexicon/numbers.js';
import { IDIOMS } from '../../lexicon/rejections.js';
import { tokenize } from '../../segment/tokenize.js';
import type { Block } from './dates.js';
import { isCapital, type Scope } from './scope.js';

interface Idiom {
  readonly words: readonly string[];
  /** Written with a capital in the table, it is a name: "the Group of Seven", not "a group of seven". */
  readonly name: boolean;
}

/** The idioms by their first and by their second word ('' where they have one only), the longest first. */
const INDEX: ReadonlyMap<string, ReadonlyMap<string, readonly Idiom[]>> = (() => {
  const index = new Map<string, Map<string, Idiom[]>>();
  for (const idiom of IDIOMS) {
    const words = idiom
      .split(' ')
      .flatMap((part) => (part === '-' ? [] : tokenize(part).map((token) => token.norm)));
    const [first = '', second = ''] = words;
    const seconds = index.get(first) ?? new Map<string, Idiom[]>();
    const idioms = [...(seconds.get(second) ?? []), { words, name: /^[A-Z]/.test(idiom) }];
    seconds.set(
      second,
      idioms.sort((a, b) => b.words.length - a.words.length),
    );
    index.set(first, seconds);
  }
  return index;
})();

/** Whether an idiom begins with this word. */
export const startsIdiom = (word: string): boolean => INDEX.has(word);

/** The idiom that starts at atom `i`, hyphens between its words passed over. */
export function matchIdiom(scope: Scope, i: number): Block | null {
  const seconds = INDEX.get(scope.norm(i) ?? '');
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
