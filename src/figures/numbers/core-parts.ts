import { CARDINALS, DENOMINATORS, GROUPS, SCALES, SETS, VULGAR } from '../../lexicon/numbers.js';
import { norm, coreOf, tidy, type Atoms, type Core } from './core-types.js';
import { grainOf } from './digits.js';

/** "½", "and a half", "and three quarters", hyphenated or not. */
export function readHalf(
  atoms: Atoms,
  i: number,
): { readonly value: number; readonly grain: number; readonly to: number } | null {
  const symbol = atoms[i];
  if (symbol?.kind === 'symbol') {
    const value = VULGAR.get(symbol.text);
    return value === undefined ? null : { value, grain: grainOf(value), to: i + 1 };
  }
  if (norm(atoms, i) !== 'and') return null;
  const article = norm(atoms, i + 1);
  const part = norm(atoms, i + 2);
  if ((article === 'a' || article === 'one') && (part === 'half' || part === 'quarter'))
    return part === 'half' ? { value: 0.5, grain: 0.1, to: i + 3 } : { value: 0.25, grain: 0.01, to: i + 3 };
  if (article === 'three' && part === 'quarters') return { value: 0.75, grain: 0.01, to: i + 3 };
  return null;
}

/** "1/3": a fraction with a small denominator. */
export function readSlash(atoms: Atoms, i: number): Core | null {
  const [top, slash, bottom] = [atoms[i], atoms[i + 1], atoms[i + 2]];
  if (!top || !bottom || slash?.text !== '/' || !slash.touches || !bottom.touches) return null;
  const n = Number(top.text);
  const d = Number(bottom.text);
  if (!(n > 0 && n < d && [2, 3, 4, 5, 8, 10].includes(d)) || norm(atoms, i + 3) === '/') return null;
  return coreOf({ from: i, to: i + 3, type: 'fraction', value: n / d, grain: 0.01, form: 'digits' });
}

function denominator(word: string | undefined, plural: boolean): number | undefined {
  if (word === undefined) return undefined;
  if (!plural) return DENOMINATORS.get(word);
  return word === 'halves' ? 2 : word.endsWith('s') ? DENOMINATORS.get(word.slice(0, -1)) : undefined;
}

/**
 * "half", "a third", "two-thirds", "half a million", "three quarters of a million". Whether "a third" is a
 * share or an ordinal is not decided here.
 */
export function readFraction(atoms: Atoms, i: number): Core | null {
  const first = norm(atoms, i) ?? '';
  let to = i + 1;
  let value = 1 / 2;
  let article = false;
  if (first === 'quarter') value = 1 / 4;
  else if (first !== 'half') {
    article = first === 'a' || first === 'an';
    const n = article ? 1 : CARDINALS.get(first);
    const d = n === undefined || n === 0 ? undefined : denominator(norm(atoms, i + 1), n > 1);
    if (n === undefined || d === undefined || n >= d) return null;
    value = n / d;
    to = i + 2;
  }
  // "half a million", "half-million", "a quarter of a million"
  let scaleAt = to;
  if (norm(atoms, scaleAt) === 'of') scaleAt++;
  if (norm(atoms, scaleAt) === 'a') scaleAt++;
  const word = norm(atoms, scaleAt) ?? '';
  const scale = SCALES.get(word) ?? GROUPS.get(word);
  if (scale !== undefined && (norm(atoms, to) !== 'of' || norm(atoms, scaleAt - 1) === 'a')) {
    const amount = value * scale;
    const grain = GROUPS.has(word) ? amount : grainOf(Math.round(amount));
    return coreOf({ from: i, to: scaleAt + 1, value: tidy(amount), grain, scale, form: 'words', article });
  }
  if (first === 'quarter') return null;
  return coreOf({ from: i, to, type: 'fraction', value, grain: 0.01, form: 'words', article });
}

export function readVulgar(atoms: Atoms, i: number): Core | null {
  const value = VULGAR.get(atoms[i]?.text ?? '');
  if (value === undefined) return null;
  const scale = SCALES.get(norm(atoms, i + 1) ?? '');
  if (scale !== undefined)
    return coreOf({
      from: i,
      to: i + 2,
      value: tidy(value * scale),
      grain: grainOf(value * scale),
      scale,
      form: 'mixed',
    });
  return coreOf({ from: i, to: i + 1, type: 'fraction', value, grain: 0.01, form: 'digits' });
}

/** "the pair", "a trio of", "a couple of", "a couple of hundred". */
export function readSet(atoms: Atoms, i: number): Core | null {
  const article = norm(atoms, i) === 'a';
  const at = article ? i + 1 : i;
  const word = norm(atoms, at) ?? '';
  const value = SETS.get(word);
  if (value === undefined) return null;
  let to = at + 1;
  const of = norm(atoms, to) === 'of';
  const scaleWord = norm(atoms, of ? to + 1 : to) ?? '';
  const scale = SCALES.get(scaleWord) ?? GROUPS.get(scaleWord);
  if (article && word === 'couple' && scale !== undefined) {
    to += of ? 2 : 1;
    return coreOf({
      from: i,
      to,
      type: 'set',
      value: value * scale,
      grain: scale,
      scale,
      form: 'words',
      article,
    });
  }
  return coreOf({ from: i, to, type: 'set', value, grain: 1, form: 'words', article });
}
