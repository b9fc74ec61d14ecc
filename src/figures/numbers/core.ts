import {
  CARDINALS,
  DENOMINATORS,
  GLUED_SCALES,
  GROUPS,
  SCALES,
  SETS,
  SHORT_SCALES,
  VULGAR,
} from '../../lexicon/numbers.js';
import { VAGUE_FACTORS } from '../../lexicon/vague.js';
import type { VagueTable } from '../../lexicon/vague.js';
import type { Interval } from '../../model.js';
import type { Atom } from './atoms.js';
import { grainOf, readDigits, westernDigits } from './digits.js';

/** The number words alone, before bounds, units and ranges. Atoms [from, to). */
export interface Core {
  readonly from: number;
  readonly to: number;
  readonly type: 'plain' | 'fraction' | 'vague' | 'set';
  /** A fraction is in parts of one; null for vague words. */
  readonly value: number | null;
  /** Of vague words: what a reader takes, and what the word allows. */
  readonly reader: Interval | null;
  readonly outer: Interval | null;
  readonly grain: number;
  /** The product of its scale words, 1 without any: what a range shares ("2 to 3 million"). */
  readonly scale: number;
  readonly form: 'digits' | 'words' | 'mixed';
  /** Printed without separators, decimals or scale: can be a year. */
  readonly bare: boolean;
  readonly vague: string | null;
  /** Groups and sets are round by nature: "about a dozen". */
  readonly round: boolean;
  readonly article: boolean;
}

/** What reading a number needs to know of the sentence; `Scope` has it all. */
export interface CoreScope {
  readonly text: string;
  readonly atoms: readonly Atom[];
  readonly european: boolean;
  readonly vague: VagueTable;
  readonly vagueStarts: ReadonlySet<string>;
}

export interface CoreOptions {
  /** A currency sign stands before the digits: single letters behind them are scales. */
  readonly money: boolean;
  /** "70m" means metres here. */
  readonly metres: boolean;
}

type Atoms = readonly Atom[];

/** No currency, and no word that makes "m" metres. */
const PLAIN: CoreOptions = { money: false, metres: false };

const norm = (atoms: Atoms, i: number): string | undefined => atoms[i]?.norm;
const PLURALS = new Map([...SCALES.keys(), ...GROUPS.keys()].map((word) => [`${word}s`, word]));

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

const BASE = {
  type: 'plain',
  reader: null,
  outer: null,
  scale: 1,
  bare: false,
  vague: null,
  round: false,
  article: false,
} as const;

// ------------------------------------------------------------------ digits

function readDigitCore(scope: CoreScope, i: number, options: CoreOptions): Core | null {
  const { atoms, european } = scope;
  const spaced = readSpaced(scope, i);
  const first = atoms[i];
  if (!first) return null;
  const digits = spaced?.digits ?? readDigits(first.text, european);
  if (!digits) return null;
  let to = spaced?.to ?? i + 1;
  let { value, grain } = digits;
  let bare = !digits.grouped && digits.decimals === 0 && !spaced;
  const half = readHalf(atoms, to);
  if (half) {
    value += half.value;
    grain = half.grain;
    to = half.to;
    bare = false;
  } else {
    const slashed = readSlash(atoms, i);
    if (slashed) return slashed;
    const mixed = atoms[to]?.kind === 'digits' && atoms[to]?.glue === null ? readSlash(atoms, to) : null;
    if (mixed?.value !== undefined && mixed.value !== null && bare && value < 100) {
      value += mixed.value;
      grain = mixed.grain;
      to = mixed.to;
      bare = false;
    }
  }
  const scale = readScales(atoms, to, options);
  let form: Core['form'] = 'digits';
  let round = false;
  if (scale) {
    value *= scale.factor;
    grain *= scale.factor;
    to = scale.to;
    bare = false;
    round = scale.group;
    form = scale.word ? 'mixed' : 'digits';
    // "2 crore 50 lakh"
    const rest = atoms[to]?.kind === 'digits' ? readDigits(atoms[to]?.text ?? '', european) : null;
    const lower = rest ? readScales(atoms, to + 1, options) : null;
    if (rest && lower && lower.word && lower.factor >= 1000 && rest.value * lower.factor < scale.factor) {
      value += rest.value * lower.factor;
      grain = rest.grain * lower.factor;
      to = lower.to;
    }
    const tail = readHalf(atoms, to);
    if (tail && scale.word) {
      value += tail.value * scale.factor;
      grain = tail.grain * scale.factor;
      to = tail.to;
    }
  }
  return { ...BASE, from: i, to, value: tidy(value), grain, scale: scale?.factor ?? 1, form, bare, round };
}

/** "1 000 000" with plain, no-break, thin or figure spaces. */
function readSpaced(
  { atoms, text, european }: CoreScope,
  i: number,
): { readonly digits: NonNullable<ReturnType<typeof readDigits>>; readonly to: number } | null {
  const first = atoms[i];
  if (!first || !/^\p{Nd}{1,3}$/u.test(first.text) || (westernDigits(first.text) ?? '0').startsWith('0'))
    return null;
  let to = i + 1;
  let joined = first.text;
  let plain = false;
  for (; to < atoms.length; to++) {
    const previous = atoms[to - 1];
    const next = atoms[to];
    if (!previous || next?.kind !== 'digits' || next.glue !== null) break;
    const gap = text.slice(previous.end, next.start);
    if (!/^[ \u00a0\u2007\u2009\u202f]$/.test(gap)) break;
    const last = !/^\p{Nd}{3}$/u.test(next.text);
    if (last && !/^\p{Nd}{3}[.,]\p{Nd}+$/u.test(next.text)) break;
    if (gap === ' ') plain = true;
    joined += next.text;
    if (last) {
      to++;
      break;
    }
  }
  if (to === i + 1) return null;
  // With plain spaces "4 300 people" may be a date and a number, "12 170" a number after a name.
  const before = norm(atoms, i - 1);
  if (
    plain &&
    (before === undefined
      ? false
      : /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|no\b|route|flight)/.test(before))
  )
    return null;
  // A digit group more, or a glued letter, and it is an account or a code.
  const after = atoms[to];
  if (after?.kind === 'digits' && after.glue === null && text.slice(atoms[to - 1]?.end, after.start) === ' ')
    return null;
  const digits = readDigits(joined, european);
  return digits ? { digits: { ...digits, grouped: true }, to } : null;
}

/** "½", "and a half", "and three quarters", hyphenated or not. */
function readHalf(
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
function readSlash(atoms: Atoms, i: number): Core | null {
  const [top, slash, bottom] = [atoms[i], atoms[i + 1], atoms[i + 2]];
  if (!top || !bottom || slash?.text !== '/' || !slash.touches || !bottom.touches) return null;
  const n = Number(top.text);
  const d = Number(bottom.text);
  if (!(n > 0 && n < d && [2, 3, 4, 5, 8, 10].includes(d)) || norm(atoms, i + 3) === '/') return null;
  return { ...BASE, from: i, to: i + 3, type: 'fraction', value: n / d, grain: 0.01, form: 'digits' };
}

/** Scale words and letters behind digits; several multiply ("5 lakh crore", "3 hundred thousand"). */
function readScales(
  atoms: Atoms,
  i: number,
  { money, metres }: CoreOptions,
): { readonly factor: number; readonly to: number; readonly word: boolean; readonly group: boolean } | null {
  let factor = 1;
  let to = i;
  let word = false;
  let group = false;
  for (; to < i + 3; to++) {
    const atom = atoms[to];
    if (atom?.kind !== 'word') break;
    const full = SCALES.get(atom.norm);
    const dozen = GROUPS.get(atom.norm);
    const short = SHORT_SCALES.get(atom.norm);
    if (full !== undefined) word = true;
    else if (dozen !== undefined && to === i && atom.norm === 'dozen') [word, group] = [true, true];
    else if (short !== undefined && to === i && shortScaleFits(atom, money, metres)) {
      factor *= short;
      continue;
    } else break;
    factor *= full ?? dozen ?? 1;
  }
  return to === i ? null : { factor, to, word, group };
}

function shortScaleFits(atom: Atom, money: boolean, metres: boolean): boolean {
  if (!GLUED_SCALES.has(atom.norm)) return atom.glue !== 'hyphen';
  if (atom.norm === 'm' && metres && !money) return false;
  if (atom.glue === 'none') return true;
  return money && atom.glue === null;
}

// ------------------------------------------------------------------ words

const isSmall = (value: number): boolean => value >= 1 && value <= 9;

/** "one hundred and twenty-one thousand", "twenty-one hundred", "a dozen", "two and a half million". */
function readWordCore(atoms: Atoms, i: number): Core | null {
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
        return { ...BASE, from: i, to: at + 1, value: 0, grain: 1, form: 'words' };
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
      return {
        ...BASE,
        from: i,
        to: at + 1,
        value,
        grain: dozen,
        scale: dozen,
        form: 'words',
        round: true,
        article,
      };
    }
    if (word === 'and' && (last === 'hundred' || last === 'scale') && smallAhead(atoms, at + 1)) {
      last = 'and';
      continue;
    }
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
        return {
          ...BASE,
          from: i,
          to,
          value: total + value,
          grain,
          scale: next ?? 1,
          form: 'words',
          article,
        };
      }
    }
    break;
  }
  const value = total + group;
  if (at === i || last === 'none' || value === 0) return null;
  if (article && at === i + 1) return null;
  return { ...BASE, from: i, to: at, value, grain: grainOf(value), scale, form: 'words', article };
}

/** After "hundred and": a number under a hundred, itself no start of a new count ("and two hundred"). */
function smallAhead(atoms: Atoms, i: number): boolean {
  const value = CARDINALS.get(norm(atoms, i) ?? '');
  if (value === undefined || value === 0) return false;
  const next = norm(atoms, i + 1) ?? '';
  const after = CARDINALS.has(next) ? (norm(atoms, i + 2) ?? '') : next;
  return after !== 'hundred' && !GROUPS.has(after);
}

// ------------------------------------------------------------------ fractions

function denominator(word: string | undefined, plural: boolean): number | undefined {
  if (word === undefined) return undefined;
  if (!plural) return DENOMINATORS.get(word);
  return word === 'halves' ? 2 : word.endsWith('s') ? DENOMINATORS.get(word.slice(0, -1)) : undefined;
}

/**
 * "half", "a third", "two-thirds", "half a million", "three quarters of a million". Whether "a third" is a
 * share or an ordinal is not decided here.
 */
function readFraction(atoms: Atoms, i: number): Core | null {
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
    return {
      ...BASE,
      from: i,
      to: scaleAt + 1,
      value: tidy(amount),
      grain,
      scale,
      form: 'words',
      round: GROUPS.has(word),
      article,
    };
  }
  if (first === 'quarter') return null;
  return { ...BASE, from: i, to, type: 'fraction', value, grain: 0.01, form: 'words', article };
}

function readVulgar(atoms: Atoms, i: number): Core | null {
  const value = VULGAR.get(atoms[i]?.text ?? '');
  if (value === undefined) return null;
  const scale = SCALES.get(norm(atoms, i + 1) ?? '');
  if (scale !== undefined)
    return {
      ...BASE,
      from: i,
      to: i + 2,
      value: tidy(value * scale),
      grain: grainOf(value * scale),
      scale,
      form: 'mixed',
    };
  return { ...BASE, from: i, to: i + 1, type: 'fraction', value, grain: 0.01, form: 'digits' };
}

// ------------------------------------------------------------------ sets

/** "the pair", "a trio of", "a couple of", "a couple of hundred". */
function readSet(atoms: Atoms, i: number): Core | null {
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
    return {
      ...BASE,
      from: i,
      to,
      type: 'set',
      value: value * scale,
      grain: scale,
      scale,
      form: 'words',
      round: true,
      article,
    };
  }
  return { ...BASE, from: i, to, type: 'set', value, grain: 1, form: 'words', article };
}

// ------------------------------------------------------------------ vague words

function readVague({ atoms, vague, vagueStarts }: CoreScope, i: number): Core | null {
  const first = norm(atoms, i) ?? '';
  const second = norm(atoms, i + 1) ?? '';
  // "several hundred", "a few thousand", "many hundreds"
  const article = first === 'a' && second === 'few';
  const factorWord = article ? second : first;
  const factor = VAGUE_FACTORS.get(factorWord);
  if (factor && (article || factorWord !== 'few')) {
    const at = article ? i + 2 : i + 1;
    const word = norm(atoms, at) ?? '';
    const plural = factorWord === 'many' || factorWord === 'some';
    const name = plural ? (PLURALS.get(word) ?? '') : word;
    let scale = SCALES.get(name) ?? GROUPS.get(name);
    if (scale !== undefined) {
      let to = at + 1;
      const more = SCALES.get(norm(atoms, to) ?? '');
      if (more !== undefined && more > scale) {
        scale *= more;
        to++;
      }
      const [low, high] = factor.core;
      const [outerLow, outerHigh] = factor.outer;
      return makeVague(
        i,
        to,
        [low * scale, Math.floor(high * scale)],
        [outerLow * scale, Math.floor(outerHigh * scale)],
        `${article ? 'a ' : ''}${factorWord} ${word}`,
        scale,
      );
    }
  }
  if (!vagueStarts.has(first)) return null;
  for (const [length, phrase] of vaguePhrases(atoms, i)) {
    const entry = vague[phrase];
    if (entry) return makeVague(i, i + length, entry.core, entry.outer, phrase, 1);
  }
  return null;
}

function* vaguePhrases(atoms: Atoms, i: number): Generator<readonly [number, string]> {
  const first = norm(atoms, i) ?? '';
  const second = norm(atoms, i + 1);
  if (second === 'of' && norm(atoms, i + 2) !== undefined)
    yield [3, `${first} of ${norm(atoms, i + 2) ?? ''}`];
  if (second !== undefined) yield [2, `${first} ${second}`];
  yield [1, first];
}

function makeVague(
  from: number,
  to: number,
  core: readonly [number, number],
  outer: readonly [number, number],
  vague: string,
  scale: number,
): Core {
  return {
    ...BASE,
    from,
    to,
    type: 'vague',
    value: null,
    reader: { low: core[0], high: core[1] },
    outer: { low: outer[0], high: outer[1] },
    grain: 1,
    scale,
    form: 'words',
    vague,
  };
}

/** Takes the noise of binary fractions off: 1.1 * 1e6 is 1,100,000. */
export function tidy(value: number): number {
  return Number(value.toPrecision(15));
}
