import { DENOMINATORS, ORDINALS } from '../../lexicon/numbers.js';
import type { Interval } from '../../model.js';
import { PEOPLE } from '../../lexicon/people.js';
import { lemma } from '../../segment/lemma.js';
import { readCore, tidy, type Core } from './core.js';
import { nounAt } from './dates.js';
import type { Scope } from './scope.js';
import type { NumberKind } from './types.js';
import { isSign, signBefore } from './sign.js';
import { currencyBefore, unitAfter, type UnitMatch } from './units.js';

// ------------------------------------------------------------------ ratios

/** What people count shares out of. */
const WHOLES = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 16, 20, 25, 30, 40, 50, 100, 200, 500]);
const TIME = /^(?:second|minute|hour|day|night|week|fortnight|month|year|decade|centur(?:y|ie))s?$/;
/** After these the number is what they did it to: "killed three in 10 raids". */
const TAKES_COUNT = new Set(
  'killed killing kill kills wounded wounding injured injuring hurt shot arrested detained lost claimed'.split(
    ' ',
  ),
);

export interface Ratio {
  readonly part: number;
  readonly whole: number;
  readonly to: number;
}

const everyOf = (scope: Scope, at: number): boolean =>
  scope.norm(at) === 'of' && /^(?:every|each)$/.test(scope.norm(at + 1) ?? '');

/** "one in five", "9 out of 10", "three in every 1,000", "one patient in 50". */
export function readRatio(scope: Scope, core: Core): Ratio | null {
  const part = core.value;
  if (part === null || core.type !== 'plain' || !Number.isInteger(part) || part < 1 || core.scale > 1)
    return null;
  let at = core.to;
  // One noun may stand between: "one patient in 50".
  const noun = scope.atoms[at];
  if (noun?.kind === 'word' && noun.norm !== 'in' && noun.norm !== 'out' && !everyOf(scope, at)) {
    if (part !== 1 || noun.glue === 'hyphen' || noun.norm.endsWith('s') || noun.norm === 'of') return null;
    at++;
  }
  let out = false;
  if (scope.norm(at) === 'in') at++;
  else if (scope.norm(at) === 'out' && scope.norm(at + 1) === 'of') {
    out = true;
    at += 2;
  } else if (everyOf(scope, at)) at++;
  else return null;
  const every = scope.norm(at) === 'every' || scope.norm(at) === 'each';
  if (every) at++;
  const whole = readCore(scope, at);
  if (whole?.type !== 'plain' || whole.value === null || !Number.isInteger(whole.value)) return null;
  if (whole.article && whole.scale < 100) return null;
  const n = whole.value;
  if (TAKES_COUNT.has(scope.norm(core.from - 1) ?? '') && nounAt(scope, whole.to)) return null;
  if (n <= part || TIME.test(scope.norm(whole.to) ?? '')) return null;
  if (scope.atoms[whole.to]?.glue !== null && scope.atoms[whole.to] !== undefined) return null;
  // "one in 2009": a year.
  if (whole.bare && n >= 1500 && n <= 2100) return null;
  if (noun !== scope.atoms[at - 1] && at > core.to + 2 && n < 3) return null;
  // "12 out of 40 patients" tells two counts; "nine out of ten" a share.
  if (out && part > 1 && n > 10 && n !== 100 && n !== 1000) return null;
  const round = WHOLES.has(n) || (n >= 1000 && Number.isInteger(Math.log10(n)));
  if (!round && !(part === 1 && !out && n <= 1000) && !every) return null;
  return { part, whole: n, to: whole.to };
}

/** "every second child", "nearly every third household": of how many one; null for "every second week". */
export function readEvery(scope: Scope, at: number): number | null {
  const word = scope.norm(at) ?? '';
  if (scope.norm(at - 1) !== 'every' || !ORDINALS.has(word)) return null;
  const whole = word === 'second' ? 2 : DENOMINATORS.get(word);
  if (
    whole === undefined ||
    whole > MOST_OF_WHICH_ONE ||
    scope.norm(at - 1) !== 'every' ||
    !nounAt(scope, at + 1)
  )
    return null;
  const noun = scope.norm(at + 1) ?? '';
  const counted = PEOPLE.has(lemma(noun)) || HOLDINGS.has(noun);
  return counted && !TIME.test(noun) ? whole : null;
}

/** "Every tenth" is a share, "every hundredth" a manner of speaking. */
const MOST_OF_WHICH_ONE = 10;

/** What is counted by the share that has something, beside people: "every third house". */
const HOLDINGS = new Set(
  'house home household building school hospital clinic shop business company firm farm village district job vehicle car hectare tree bridge road bed vote euro dollar pound'.split(
    ' ',
  ),
);

// ------------------------------------------------------------------ ranges

export interface Range {
  readonly to: number;
  readonly coreTo: number;
  readonly value: null;
  readonly grain: number;
  readonly unit: string | null;
  readonly kind: NumberKind;
  readonly rounds: boolean;
  readonly interval: Interval;
  /** The atom of the sign before the first number; null without. */
  readonly sign: number | null;
  /** The atom of "between" or "from"; null without. */
  readonly opener: number | null;
}

/** Between these words and "40 to 50", the numbers are two states of one count, not a range. */
const CHANGE =
  /^(?:ris|rose|increas|grow|grew|jump|climb|soar|surg|swell|swoll|doubl|tripl|fall|fell|drop|declin|decreas|shr[aiu]nk|cut|reduc|lower|rais|revis|updat|chang|up$|down$|widen|slid|slump|tumbl|plung|dip|edg|narrow)/;
/** Verbs that carry a count somewhere: only "took it from 12 to 50" tells two states. */
const CARRY =
  /^(?:tak(?:e|es|ing|en)|took|bring|brings|brought|put|puts|go|goes|went|gone|going|add|adds|added|move|moves|moved|push|pushed)$/;

/** "40-50", "40 to 50 percent", "between 28,000 and 35,000", "£2m-£3m", "two or three". */
export function readRange(
  scope: Scope,
  core: Core,
  own: UnitMatch | null,
  money: string | null,
): Range | null {
  if (core.type !== 'plain' || core.value === null) return null;
  const { atoms, norm } = scope;
  const sign = money === null ? signBefore(scope, core.from) : null;
  const opener = openerBefore(scope, sign ?? core.from);
  for (const from of own ? [own.to, core.to] : [core.to]) {
    // "a five- to six-hour wait"
    const at = from + suspended(scope, from);
    const mark = atoms[at];
    if (!mark) continue;
    // "fifteen, maybe sixteen bodies"
    const perhaps = mark.text === ',' && /^(?:maybe|perhaps|possibly)$/.test(norm(at + 1) ?? '');
    // "1.5m-2m" is one token.
    const joined = mark.kind === 'digits' && mark.glue === 'hyphen';
    const dash = joined || (mark.kind === 'punct' && DASHES.has(mark.text));
    const hyphenTo = mark.norm === 'to' && mark.glue === 'hyphen';
    const word = perhaps ? 'or' : mark.norm;
    if (!dash && word !== 'to' && word !== 'and' && word !== 'or') continue;
    const first = perhaps ? at + 2 : joined ? at : at + 1;
    let next = first;
    if (dash && !joined && (!mark.touches || atoms[next]?.start !== mark.end)) continue;
    // The second number may have its own currency sign.
    while (next < first + 2 && atoms[next]?.kind === 'symbol') next++;
    if (next > first && money === null) continue;
    // "-5 to -10C", "between minus five and 10 degrees"
    const below = sign !== null && !dash && isSign(scope, next);
    if (below) next++;
    const second = currencyBefore(scope, next);
    const high = readCore(scope, next, { money: second !== null || money !== null, metres: false });
    if (high?.type !== 'plain' || high.value === null) continue;
    let low = core.value;
    low = tidy(low * sharedScale(core, high, dash));
    if (!below && sign === null && low >= high.value) continue;
    const after = unitAfter(scope, high, high.to);
    const unit = second?.code ?? money ?? after?.unit ?? null;
    if (at === own?.to && own.unit !== unit) continue;
    if (word === 'and' && !(opener !== null && norm(opener) === 'between')) continue;
    if (word === 'or' && !isAlternative(core, high, low, perhaps)) continue;
    // "fifty, possibly sixty, homes"
    const closes = perhaps && norm(high.to) === ',' && nounAt(scope, high.to + 1) ? 1 : 0;
    if (word === 'to' && !hyphenTo && isChange(scope, sign ?? core.from, unit)) continue;
    if (dash && high.value > low * 100 && !high.scale) continue;
    const kind: NumberKind =
      unit === null ? 'range' : second !== null || money !== null ? 'money' : (after?.kind ?? 'range');
    return {
      to: Math.max(high.to + closes, second || money ? 0 : (after?.to ?? 0)),
      coreTo: high.to,
      value: null,
      grain: high.grain,
      unit,
      kind,
      rounds: false,
      interval: sign === null ? { low, high: high.value } : colder(low, below ? -high.value : high.value),
      sign,
      opener: word === 'and' || (word === 'to' && opener !== null && norm(opener) === 'from') ? opener : null,
    };
  }
  return null;
}

const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '‐', '‑']);

/**
 * What the two numbers multiply: "1.5 to 2 million", "two or three hundred", "two to three dozen", and
 * "3-4,000" in digits.
 */
function sharedScale(low: Core, high: Core, dash: boolean): number {
  const [from, to] = [low.value ?? 0, high.value ?? 0];
  if (low.scale !== 1 || from <= 0) return 1;
  if (high.scale >= 1000) return from < 1000 && from < to / high.scale ? high.scale : 1;
  const hundreds = high.form === 'words' && to < 1000 && to % 100 === 0 ? 100 : 1;
  const scale = high.scale > 1 ? high.scale : hundreds;
  if (scale > 1)
    return from < 10 && to % scale === 0 && low.form === high.form && from < to / scale ? scale : 1;
  const thousands = dash && from < 100 && to >= 2000 && to % 1000 === 0;
  return thousands && from * 1000 < to && from * 10_000 > to ? 1000 : 1;
}

/** One where a hyphen hangs before "to" or "or", else none. */
function suspended(scope: Scope, at: number): 0 | 1 {
  const mark = scope.atoms[at];
  return mark?.text === '-' && mark.touches && /^(?:to|or)$/.test(scope.norm(at + 1) ?? '') ? 1 : 0;
}

const colder = (first: number, second: number): Interval => ({
  low: Math.min(-first, second),
  high: Math.max(-first, second),
});

/** "between", or "from", before the first number, an *about* or a currency sign between them at most. */
function openerBefore(scope: Scope, at: number): number | null {
  for (let i = at - 1; i >= at - 4 && i >= 0; i--) {
    const word = scope.norm(i);
    if (word === 'between' || word === 'from') return i;
    if (word === undefined || !(scope.atoms[i]?.kind === 'symbol' || OPENERS.has(word))) return null;
  }
  return null;
}

const OPENERS: ReadonlySet<string> = new Set(['about', 'around', 'roughly', 'some', 'us', 'a']);

/** "two or three", "30 or 40": neighbours, not a choice between two different things. */
function isAlternative(core: Core, high: Core, low: number, perhaps: boolean): boolean {
  return (
    high.value !== null &&
    (perhaps || core.form === high.form) &&
    (high.value - low === (low === core.value ? 1 : low / (core.value ?? 1)) ||
      (low >= 10 && high.value <= low * 1.5))
  );
}

/** "rose by 12 to 50", "revised from 6.1 to 6.3": but "rose by 10 to 15 percent" is a range. */
function isChange(scope: Scope, from: number, unit: string | null): boolean {
  const by = scope.norm(from - 1) === 'by';
  // "will drop to 5 to 10 degrees": where it goes is one place.
  if (scope.norm(from - 1) === 'to' && unit !== null) return false;
  const opened = by || scope.norm(from - 1) === 'from';
  for (let i = from - 1; i >= from - 6 && i >= 0; i--) {
    const word = scope.norm(i);
    if (word === undefined || /^[.;:,()]$/.test(word)) return false;
    if (CHANGE.test(word)) return !(by && unit === 'percent');
    if (CARRY.test(word) && opened) return true;
  }
  return false;
}
