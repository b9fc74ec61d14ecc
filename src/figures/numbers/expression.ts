import {
  ADDERS,
  CEILING_BEFORE_UNIT,
  COUNT_NOUNS,
  GOES_UP,
  PASSING_VERBS,
  TAKES_OVER,
  TAKES_UNDER,
  type BoundWords,
} from '../../lexicon/bounds.js';
import { PEOPLE } from '../../lexicon/people.js';
import { nounAt } from './dates.js';
import { lemma } from '../../segment/lemma.js';
import { DIMENSION_WORDS } from '../../lexicon/units.js';
import { WEAK_VAGUE } from '../../lexicon/vague.js';
import type { Bound, Interval } from '../../model.js';
import { readCore, tidy, type Core } from './core.js';
import { readBound } from './interval.js';
import type { Multiple } from './multiples.js';
import { readRatio, readRange } from './pairs.js';
import type { Scope } from './scope.js';
import { AFTER, BEFORE, matchAt, matchBefore, UNIT_BY_NAME } from './tables.js';
import type { Compound, NumberKind } from './types.js';
import { currencyBefore, meansMetres, unitAfter, type UnitMatch } from './units.js';
import { compoundHead } from './heads.js';

/** A number with all that belongs to it, in atoms [from, to), before the rules have judged it. */
export interface Expression {
  readonly from: number;
  readonly to: number;
  /** The number words alone. */
  readonly coreFrom: number;
  readonly coreTo: number;
  readonly core: Core;
  readonly kind: NumberKind;
  readonly best: number | null;
  readonly reader: Interval;
  readonly strict: Interval;
  readonly bound: Bound;
  readonly unit: string | null;
  readonly approximator: string | null;
  readonly compound: Compound | null;
  readonly ratio: { readonly part: number; readonly whole: number } | null;
  readonly weak: boolean;
  readonly signed: boolean;
}

/** Reads the whole expression whose number words start at atom `i`; nothing before `floor` is taken in. */
export function readExpression(scope: Scope, i: number, floor: number): Expression | null {
  const money = currencyBefore(scope, i);
  const core = readCore(scope, i, { money: money !== null, metres: meansMetres(scope, i) });
  if (!core) return null;

  const ratio = money ? null : readRatio(scope, core);
  if (ratio) {
    return finish(scope, floor, {
      core,
      from: i,
      to: ratio.to,
      coreTo: ratio.to,
      value: (100 * ratio.part) / ratio.whole,
      grain: 0.1,
      unit: 'percent',
      kind: 'ratio',
      ratio: { part: ratio.part, whole: ratio.whole },
      rounds: true,
    });
  }

  const own = unitAfter(scope, core, core.to);
  const range = core.value === null ? null : readRange(scope, core, own, money?.code ?? null);
  let from = money && money.from >= floor ? money.from : i;
  if (range) {
    if (range.opener !== null && range.opener < from) from = range.opener;
    return finish(scope, floor, { ...range, core, from, coreTo: range.coreTo, ratio: null });
  }

  const unit: UnitMatch | null = money
    ? { unit: money.code, kind: 'money', to: core.to, hyphen: false }
    : own;
  let value = core.value;
  const sign = readSign(scope, from);
  if (sign !== null) {
    from = sign;
    if (value !== null) value = -value;
  }
  let kind: NumberKind = unit?.kind ?? (core.type === 'vague' ? 'vague' : 'cardinal');
  let unitName = unit?.unit ?? null;
  if (core.type === 'fraction' && unit === null && value !== null) {
    kind = 'share';
    unitName = 'percent';
    value *= 100;
  }
  if (sign !== null && unit === null && core.type === 'plain' && scope.norm(sign) === 'minus') {
    // "It is minus fourteen": nothing but a temperature is said so.
    unitName = 'degree Celsius';
    kind = 'measurement';
  }
  return finish(scope, floor, {
    core,
    from,
    to: Math.max(core.to, unit?.to ?? 0),
    coreTo: core.to,
    value: value === null ? null : tidy(value),
    grain:
      core.type === 'fraction' && unit === null ? (value === null ? 1 : Math.abs(value) / 10) : core.grain,
    unit: unitName,
    kind,
    ratio: null,
    rounds: core.type === 'plain' && kind !== 'share',
    signed: sign !== null,
  });
}

/** Where the sign of a number that starts at `from` stands; null when it has none. */
function readSign(scope: Scope, from: number): number | null {
  const sign = scope.atoms[from - 1];
  const next = scope.atoms[from];
  if (!sign || !next) return null;
  if (sign.norm === 'minus') return from - 1;
  if ((sign.text === '-' || sign.text === '−') && next.start === sign.end && !sign.touches) {
    // "-14C" after a space; "Su -24" and a dash between words are none.
    return sign.text === '−' || next.kind !== 'word' ? from - 1 : null;
  }
  return null;
}

interface Draft {
  readonly core: Core;
  readonly from: number;
  readonly to: number;
  readonly coreTo: number;
  readonly value: number | null;
  readonly grain: number;
  readonly unit: string | null;
  readonly kind: NumberKind;
  readonly ratio: Expression['ratio'];
  readonly rounds: boolean;
  readonly signed?: boolean;
  readonly interval?: Interval;
}

/** Adds bounds before and after, what the number is hyphenated to, and the intervals. */
function finish(scope: Scope, floor: number, draft: Draft): Expression {
  const { core } = draft;
  let { to } = draft;
  const words: string[] = [];
  const found: BoundWords[] = [];

  const after = boundAfter(scope, core, draft.coreTo, to, draft.unit !== null);
  const compound = after?.inside ? null : readCompound(scope, draft, to);
  if (after) {
    to = Math.max(to, after.to);
    found.push(after.entry);
    words.push(after.text);
  } else if (compound) to = compound.to;

  const before = boundsBefore(scope, draft.from, floor, draft.unit, draft.value);
  for (const entry of before.entries) found.push(entry);
  if (before.text !== null) words.unshift(before.text);

  const chosen = chooseBound(found);
  const bound: Bound = chosen?.bound ?? 'exact';
  const common = {
    from: before.from,
    to,
    coreFrom: core.from,
    coreTo: draft.coreTo,
    core,
    kind: draft.value === 0 && draft.kind === 'cardinal' ? 'zero' : draft.kind,
    unit: draft.unit,
    approximator: words.length > 0 ? words.join(' … ') : null,
    compound: compound?.compound ?? null,
    ratio: draft.ratio,
    weak: core.vague !== null && WEAK_VAGUE.has(core.vague),
    signed: draft.signed ?? false,
  };
  if (draft.interval) {
    return { ...common, best: null, reader: draft.interval, strict: draft.interval, bound: 'range' };
  }
  if (draft.value === null) {
    const [reader, strict] = [core.reader, core.outer].map((interval) => openEnd(interval, bound));
    return { ...common, best: null, reader: reader ?? OPEN, strict: strict ?? OPEN, bound: 'vague' };
  }
  const couple = core.type === 'set' && core.article && scope.norm(core.from + 1) === 'couple';
  const effective = couple && bound === 'exact' ? 'about' : bound;
  // "about a dozen": the dozen is the grain.
  const grain = core.round && draft.unit === null ? Math.max(core.grain, core.scale) : draft.grain;
  const { reader, strict } = readBound(
    draft.value,
    grain,
    effective,
    chosen?.reach,
    draft.rounds || draft.kind === 'ratio',
  );
  return {
    ...common,
    best: draft.value,
    reader: shareReader(draft, effective, reader),
    strict,
    bound: effective,
  };
}

const OPEN: Interval = { low: null, high: null };

/** "doubled", "more than three times that": a factor on another figure, which the binding finds. */
export function multipleExpression(scope: Scope, { from, to, core }: Multiple, floor: number): Expression {
  return finish(scope, floor, {
    core,
    from,
    to,
    coreTo: core.to,
    value: core.value,
    grain: core.grain,
    unit: null,
    kind: 'multiple',
    ratio: null,
    rounds: false,
  });
}

/** "a single strike": atoms [from, to) are the two words. */
export function singleExpression(scope: Scope, from: number, floor: number): Expression {
  const core: Core = { ...ZERO_CORE, from, to: from + 2, value: 1 };
  return finish(scope, floor, {
    core,
    from,
    to: from + 2,
    coreTo: from + 2,
    value: 1,
    grain: 1,
    unit: null,
    kind: 'cardinal',
    ratio: null,
    rounds: false,
  });
}

const ZERO_CORE: Core = {
  from: 0,
  to: 0,
  type: 'plain',
  value: 0,
  reader: null,
  outer: null,
  grain: 1,
  scale: 1,
  form: 'words',
  bare: false,
  vague: null,
  round: false,
  article: false,
};

/** A count of nothing, in atoms [from, to). */
export function zeroExpression(from: number, to: number): Expression {
  const core: Core = { ...ZERO_CORE, from, to };
  const zero = { low: 0, high: 0 };
  return {
    from,
    to,
    coreFrom: from,
    coreTo: to,
    core,
    kind: 'zero',
    best: 0,
    reader: zero,
    strict: zero,
    bound: 'exact',
    unit: null,
    approximator: null,
    compound: null,
    ratio: null,
    weak: false,
    signed: false,
  };
}

/** Shares in words are rounded as numbers are: a third is anything a writer would call so. */
function shareReader(draft: Draft, bound: Bound, reader: Interval): Interval {
  const words = draft.ratio !== null || draft.core.type === 'fraction';
  if (!words || bound !== 'exact' || draft.value === null || draft.unit !== 'percent') return reader;
  return { low: tidy(draft.value * 0.95), high: tidy(draft.value * 1.05) };
}

function openEnd(interval: Interval | null, bound: Bound): Interval {
  if (!interval) return OPEN;
  if (bound === 'at_least' || bound === 'over') return { low: interval.low, high: null };
  if (bound === 'up_to' || bound === 'under') return { low: null, high: interval.high };
  return interval;
}

/** One-sided bounds outweigh *about* ("at least some 40"), and any bound outweighs *just* and *only*. */
function chooseBound(found: readonly BoundWords[]): BoundWords | null {
  return (
    found.find(({ bound }) => bound !== 'exact' && bound !== 'about') ??
    found.find(({ bound }) => bound === 'about') ??
    found[0] ??
    null
  );
}

// ------------------------------------------------------------------ bounds

function boundsBefore(
  scope: Scope,
  start: number,
  floor: number,
  unit: string | null,
  value: number | null,
): { readonly from: number; readonly entries: readonly BoundWords[]; readonly text: string | null } {
  const entries: BoundWords[] = [];
  let from = start;
  let textEnd: number | null = null;
  for (let round = 0; round < 3; round++) {
    const adders = skipAdders(scope, from, floor);
    const match = matchBefore(BEFORE, adders, scope.norm);
    if (!match || adders - match.length < floor) break;
    const at = adders - match.length;
    if (!boundFits(scope, match.value, at, from, unit, value)) break;
    textEnd ??= scope.atoms[adders - 1]?.end ?? null;
    entries.push(match.value);
    if (match.value.outside === true) break;
    from = at;
  }
  const within = entries.length === 0 && isLengthOrTime(unit) ? ceilingBefore(scope, from, floor) : null;
  if (within) {
    entries.push({ phrase: within.phrase, bound: 'up_to', example: '' });
    textEnd = scope.atoms[from - 1]?.end ?? null;
    from = within.from;
  }
  if (entries.length === 0 && passed(scope, from, value))
    entries.push({ phrase: scope.norm(from - 1) ?? '', bound: 'over', example: '' });
  const first = scope.atoms[from];
  const text =
    textEnd !== null && first ? scope.text.slice(first.start, textEnd) : (entries[0]?.phrase ?? null);
  return { from, entries, text };
}

/** Steps over *another*, *a further*, *other* between a bound and its number. */
function skipAdders(scope: Scope, start: number, floor: number): number {
  let at = start;
  if (at - 1 >= floor && ADDERS.has(scope.norm(at - 1) ?? '')) {
    at--;
    if (at - 1 >= floor && scope.norm(at - 1) === 'a' && matchBefore(BEFORE, at - 1, scope.norm)) at--;
  }
  return matchBefore(BEFORE, at, scope.norm) ? at : start;
}

/** Words that bound a number only in some places. */
function boundFits(
  scope: Scope,
  { phrase }: BoundWords,
  at: number,
  number: number,
  unit: string | null,
  value: number | null,
): boolean {
  const before = scope.norm(at - 1) ?? '';
  switch (phrase) {
    case 'over':
      return !TAKES_OVER.has(before) && before !== 'all';
    case 'under':
    case 'below':
    case 'above':
      // "under two flags": a few things that one can be under, unless it ends there ("were under five").
      return (
        !TAKES_UNDER.has(before) &&
        (unit !== null ||
          value === null ||
          value >= 10 ||
          PEOPLE.has(lemma(before)) ||
          !nounAt(scope, number + 1))
      );
    case 'up to':
      return !GOES_UP.has(before);
    case 'ca':
      return scope.atoms[number]?.kind === 'digits';
    default:
      return true;
  }
}

function isLengthOrTime(unit: string | null): boolean {
  const dimension = unit === null ? undefined : UNIT_BY_NAME.get(unit)?.dimension;
  return dimension === 'time' || dimension === 'length';
}

function ceilingBefore(
  scope: Scope,
  start: number,
  floor: number,
): { readonly from: number; readonly phrase: string } | null {
  let best: { from: number; phrase: string } | null = null;
  for (const phrase of CEILING_BEFORE_UNIT) {
    const words = phrase.split(' ');
    const from = start - words.length;
    if (
      from >= floor &&
      words.every((word, k) => scope.norm(from + k) === word) &&
      from < (best?.from ?? Infinity)
    )
      best = { from, phrase };
  }
  return best;
}

/** "has passed 214,000 signatures", "deaths pass 130". */
function passed(scope: Scope, from: number, value: number | null): boolean {
  if (!PASSING_VERBS.has(scope.norm(from - 1) ?? '')) return false;
  if (value !== null && value >= 1000) return true;
  for (let k = from - 2; k >= from - 5 && k >= 0; k--) if (COUNT_NOUNS.has(scope.norm(k) ?? '')) return true;
  return value !== null && value >= 100 && /^(?:exceed|surpass|top)/.test(scope.norm(from - 1) ?? '');
}

interface AfterMatch {
  readonly entry: BoundWords;
  readonly to: number;
  readonly text: string;
  /** It stands between the number and its unit, hyphenated: "20-odd". */
  readonly inside: boolean;
}

/** "40 or more", "40-odd", "60+", "20 years or more", "40 people or so". */
function boundAfter(
  scope: Scope,
  core: Core,
  coreTo: number,
  to: number,
  hasUnit: boolean,
): AfterMatch | null {
  const direct = afterAt(scope, core, to);
  if (direct) return direct;
  if (hasUnit || core.type !== 'plain') return null;
  // One noun, or an adjective and a noun, between: the words stay outside the span.
  for (const skip of [1, 2]) {
    const last = scope.atoms[to + skip - 1];
    if (last?.kind !== 'word' || last.glue !== null) return null;
    const next = scope.norm(to + skip);
    if (next !== 'or' && next !== 'and') continue;
    const match = matchAt(AFTER, to + skip, scope.norm);
    if (match && /^(?:or|and) (?:more|so|fewer|less|counting)$/.test(match.value.phrase)) {
      return { entry: match.value, to: coreTo, text: match.value.phrase, inside: false };
    }
  }
  return null;
}

function afterAt(scope: Scope, core: Core, at: number): AfterMatch | null {
  const comma = scope.norm(at) === ',' ? 1 : 0;
  const first = scope.atoms[at + comma];
  if (!first) return null;
  const hyphened = first.norm === '-' && first.touches ? 1 : 0;
  const match = matchAt(AFTER, at + comma + hyphened, scope.norm);
  if (!match) return null;
  const { phrase } = match.value;
  const word = scope.atoms[at + comma + hyphened];
  if (comma === 1 && phrase !== 'give or take' && phrase !== 'if not more') return null;
  if (phrase === 'odd' || phrase === 'ish') {
    // "40 odd shoes" is about the shoes.
    if (word?.glue === null && hyphened === 0) return null;
  }
  if (phrase === 'plus' && word?.glue === null && hyphened === 0) return null;
  if (phrase === '+' && word && !word.touches) return null;
  if ((phrase === 'at least' || phrase === 'at most') && core.type !== 'plain') return null;
  if (phrase === 'at least' || phrase === 'at most' || phrase === 'at the most') {
    // "killed 40 at least 12 of them children": it bounds the next number.
    const next = scope.atoms[at + comma + match.length];
    if (next && next.kind !== 'punct') return null;
  }
  const to = at + comma + hyphened + match.length;
  const text = scope.text.slice(word?.start ?? 0, scope.atoms[to - 1]?.end);
  // "40-odd years", "20 or so miles": the unit may follow.
  const unit = unitAfter(scope, core, to);
  return {
    entry: match.value,
    to: unit ? Math.max(to, unit.to) : to,
    text,
    inside: word?.glue !== null || hyphened === 1,
  };
}

// ------------------------------------------------------------------ compounds

/** "10,000-strong", "five-year-old war", "6.3-magnitude", "200-bed hospital", "a 12-metre-high wall". */
function readCompound(
  scope: Scope,
  draft: Draft,
  to: number,
): { readonly compound: Compound; readonly to: number } | null {
  const { atoms } = scope;
  let at = to;
  let modifier: string | null = null;
  let suffix: string | null = null;
  const hyphenUnit = draft.unit !== null && draft.kind !== 'money' && atoms[draft.coreTo]?.glue === 'hyphen';
  if (hyphenUnit) modifier = draft.unit;
  const next = atoms[at];
  if (next?.kind === 'word' && next.glue === 'hyphen') {
    if (DIMENSION_WORDS.has(next.norm)) suffix = next.norm;
    else if (modifier === null) modifier = next.norm;
    else suffix = next.norm;
    at++;
    const last = atoms[at];
    if (last?.kind === 'word' && last.glue === 'hyphen') {
      suffix ??= last.norm;
      at++;
      while (atoms[at]?.glue === 'hyphen') at++;
    }
  } else if (next?.norm === 'old' && draft.unit !== null && isLengthOrTime(draft.unit)) {
    [modifier, suffix] = [draft.unit, 'old'];
    at++;
  } else if (next?.norm === 'strong' && draft.unit === null) {
    suffix = 'strong';
    at++;
  }
  if (modifier === null && suffix === null) return null;
  return { compound: { modifier, suffix, head: compoundHead(scope, at) }, to: at };
}
