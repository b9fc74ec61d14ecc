import { CARDINALS, GROUPS, SCALES } from '../../lexicon/numbers.js';
import { readHalf } from './core-parts.js';
import { norm, coreOf, type Atoms, type Core } from './core-types.js';
import { grainOf } from './digits.js';

const isSmall = (value: number): boolean => value >= 1 && value <= 9;

/** "one hundred and twenty-one thousand", "twenty-one hundred", "a dozen", "two and a half million". */
export function readWordCore(atoms: Atoms, i: number): Core | null {
  let at = i;
  let total = 0;
  let group = 0;
  let last: 'none' | 'unit' | 'teen' | 'tens' | 'hundred' | 'scale' | 'and' = 'none';
  let lastScale = Infinity;
  let scale = 1;
  let article = false;
  const first = norm(atoms, i);
  if (first === 'a' || first === 'an') {
    const next = norm(atoms, i + 1);
    if (next === undefined || !(SCALES.has(next) || GROUPS.has(next))) return null;
    article = true;
    group = 1;
    last = 'unit';
    at++;
  }
  for (; at < atoms.length && at < i + 24; at++) {
    const word = norm(atoms, at) ?? '';
    const value = CARDINALS.get(word);
    if (value !== undefined) {
      if (value === 0) {
        if (last !== 'none') break;
        return coreOf({ from: i, to: at + 1, value: 0, grain: 1, form: 'words' });
      }
      const fits =
        last === 'none' || last === 'hundred' || last === 'and' || (last === 'scale' && group === 0)
          ? true
          : last === 'tens' && isSmall(value);
      if (!fits) break;
      group += value;
      last = isSmall(value) ? 'unit' : value < 20 ? 'teen' : 'tens';
      continue;
    }
    if (word === 'hundred') {
      if (last === 'none' && SCALES.has(norm(atoms, at + 1) ?? '')) group = 1;
      if (group === 0 || group > 99 || last === 'hundred') break;
      group *= 100;
      last = 'hundred';
      scale = Math.max(scale, 100);
      continue;
    }
    const big = SCALES.get(word);
    if (big !== undefined) {
      if (group === 0 && last === 'scale') total *= big;
      else if (group > 0 && big < lastScale) {
        total += group * big;
        group = 0;
      } else break;
      scale = Math.max(scale, big);
      lastScale = Math.min(lastScale, big);
      last = 'scale';
      continue;
    }
    const dozen = GROUPS.get(word);
    if (dozen !== undefined && group > 0 && total === 0 && last !== 'hundred') {
      const value = group * dozen;
      return coreOf({ from: i, to: at + 1, value, grain: dozen, scale: dozen, form: 'words', article });
    }
    if (word === 'and' && (last === 'hundred' || last === 'scale') && smallAhead(atoms, at + 1, lastScale)) {
      last = 'and';
      continue;
    }
    // "sixteen thousand, six hundred and twenty-three"
    if (word === ',' && last === 'scale' && group === 0 && hundredsAhead(atoms, at + 1)) continue;
    const half = last === 'none' ? null : readHalf(atoms, at);
    if (half) {
      const next = SCALES.get(norm(atoms, half.to) ?? '');
      if (last === 'scale' && group === 0) {
        total += half.value * lastScale;
        at = half.to;
        break;
      }
      if (last === 'unit' || last === 'teen' || last === 'tens') {
        const value = (group + half.value) * (next ?? 1);
        const to = half.to + (next === undefined ? 0 : 1);
        const grain = half.grain * (next ?? 1);
        return coreOf({ from: i, to, value: total + value, grain, scale: next ?? 1, form: 'words', article });
      }
    }
    break;
  }
  const value = total + group;
  if (at === i || last === 'none' || value === 0) return null;
  if (article && at === i + 1) return null;
  return coreOf({ from: i, to: at, value, grain: grainOf(value), scale, form: 'words', article });
}

/** "six hundred and twenty-three" behind a scale and a comma; "two hundred soldiers" are a number of their own. */
function hundredsAhead(atoms: Atoms, i: number): boolean {
  return (
    isSmall(CARDINALS.get(norm(atoms, i) ?? '') ?? 0) &&
    norm(atoms, i + 1) === 'hundred' &&
    norm(atoms, i + 2) === 'and' &&
    smallAhead(atoms, i + 3, 1000)
  );
}

/** After "hundred and": a number under a hundred, itself no start of a new count ("and two hundred"). */
function smallAhead(atoms: Atoms, i: number, lastScale: number): boolean {
  const value = CARDINALS.get(norm(atoms, i) ?? '');
  if (value === undefined || value === 0) return false;
  const next = norm(atoms, i + 1) ?? '';
  const after = CARDINALS.has(next) ? (norm(atoms, i + 2) ?? '') : next;
  // "one thousand three hundred and two thousand": thousands again, so another number.
  return after !== 'hundred' && !GROUPS.has(after) && (SCALES.get(after) ?? 0) < lastScale;
}
