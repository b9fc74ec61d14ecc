import { GLUED_SCALES, GROUPS, SCALES, SHORT_SCALES } from '../../lexicon/numbers.js';
import { PEOPLE } from '../../lexicon/people.js';
import { lemma } from '../../segment/lemma.js';
import type { Atom } from './atoms.js';
import { readHalf, readSlash } from './core-parts.js';
import { norm, coreOf, tidy, type Atoms, type Core, type CoreOptions, type CoreScope } from './core-types.js';
import { readDigits, westernDigits, type Digits } from './digits.js';

const DOTTED = /^\d{1,3}\.\d{3}$/;

/** "62.480 inhabitants": nobody counts people by the thousandth, whatever the outlet's convention. */
const isOfPeople = (atoms: Atoms, i: number): boolean =>
  DOTTED.test(atoms[i]?.text ?? '') &&
  PEOPLE.has(lemma(norm(atoms, i + 1) ?? '')) &&
  norm(atoms, i + 2) !== 'per';

/** "1,204", "1 204", "1.2 million", "2½", "2 crore 50 lakh". */
export function readDigitCore(scope: CoreScope, i: number, options: CoreOptions): Core | null {
  const { atoms, european } = scope;
  const spaced = readSpaced(scope, i);
  const first = atoms[i];
  if (!first) return null;
  const digits = spaced?.digits ?? readDigits(first.text, european || isOfPeople(atoms, i));
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
  if (scale) {
    value *= scale.factor;
    grain *= scale.factor;
    to = scale.to;
    bare = false;
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
  return coreOf({ from: i, to, value: tidy(value), grain, scale: scale?.factor ?? 1, form, bare });
}

/** "1 000 000" with plain, no-break, thin or figure spaces. */
function readSpaced(
  { atoms, text, european }: CoreScope,
  i: number,
): { readonly digits: Digits; readonly to: number } | null {
  const first = atoms[i];
  if (!first || !/^\p{Nd}{1,3}$/u.test(first.text) || (westernDigits(first.text) ?? '0').startsWith('0'))
    return null;
  let to = i + 1;
  let joined = first.text;
  let plain = false;
  for (; to < atoms.length; to++) {
    const previous = atoms[to - 1];
    const next = atoms[to];
    // "1'200", as the Swiss write it
    const group = atoms[to + 1];
    if (next?.norm === "'" && next.touches && group?.touches === true && /^\p{Nd}{3}$/u.test(group.text)) {
      joined += group.text;
      to++;
      continue;
    }
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
