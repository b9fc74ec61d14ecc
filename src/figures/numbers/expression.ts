import type { BoundWords } from '../../lexicon/bounds.js';
import { WEAK_VAGUE } from '../../lexicon/vague.js';
import type { Bound, Interval } from '../../model.js';
import {
  afterAt,
  boundAfter,
  boundsBefore,
  chooseBound,
  decadeOf,
  fewerThan,
  type AfterMatch,
} from './bounding.js';
import { readCompound } from './compounds.js';
import { coreOf, readCore, readHalf, tidy, type Core } from './core.js';
import { readBound } from './interval.js';
import type { Multiple } from './multiples.js';
import { readEvery, readRange, readRatio } from './pairs.js';
import { signBefore } from './sign.js';
import type { Scope } from './scope.js';
import type { Compound, NumberKind } from './types.js';
import { currencyBefore, meansMetres, unitAfter, unitAt, type UnitMatch } from './units.js';
import { finerUnit } from './finer.js';

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
  const every = readEvery(scope, i);
  if (every !== null) return everyExpression(scope, i, every, floor);
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

  // "20-odd years", "30 or so miles": the bound stands before the unit.
  const inner = money ? null : afterAt(scope, core, core.to);
  const own = unitAfter(scope, core, inner?.to ?? core.to);
  const range = core.value === null ? null : readRange(scope, core, inner ? null : own, money?.code ?? null);
  let from = money && money.from >= floor ? money.from : i;
  if (range) {
    if (range.sign !== null) from = range.sign;
    if (range.opener !== null && range.opener < from) from = range.opener;
    return finish(scope, floor, { ...range, core, from, coreTo: range.coreTo, ratio: null });
  }

  const unit: UnitMatch | null = money
    ? { unit: money.code, kind: 'money', to: core.to, hyphen: false }
    : own;
  let value = core.value;
  const sign = signBefore(scope, from);
  if (sign !== null) {
    from = sign;
    if (value !== null) value = -value;
  }
  const finer = money || inner || value === null ? null : finerUnit(scope, core, unit);
  if (finer !== null && value !== null) value += finer.value;
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
    to: finer?.to ?? Math.max(core.to, unit?.to ?? 0),
    coreTo: finer?.coreTo ?? core.to,
    value: value === null ? null : tidy(value),
    grain:
      core.type === 'fraction' && unit === null
        ? value === null
          ? 1
          : Math.abs(value) / 10
        : (finer?.grain ?? core.grain),
    unit: unitName,
    kind,
    ratio: null,
    rounds: core.type === 'plain' && kind !== 'share',
    signed: sign !== null,
    inner,
  });
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
  /** A bound between the number and its unit. */
  readonly inner?: AfterMatch | null;
}

/** Adds bounds before and after, what the number is hyphenated to, and the intervals. */
function finish(scope: Scope, floor: number, draft: Draft): Expression {
  const { core } = draft;
  let { to } = draft;
  const words: string[] = [];
  const found: BoundWords[] = [];

  const after = draft.inner ?? boundAfter(scope, core, draft.coreTo, to, draft.unit !== null);
  const compound = after ? null : readCompound(scope, draft, to);
  if (after) {
    to = Math.max(to, after.to);
    found.push(after.entry);
    words.push(after.text);
  } else if (compound) to = compound.to;

  const before = boundsBefore(scope, draft.from, floor, draft.to, draft.unit, draft.value);
  for (const entry of before.entries) found.push(entry);
  if (before.text !== null) words.unshift(before.text);
  const fewer =
    draft.ratio !== null && before.entries.length === 0 ? fewerThan(scope, before.from, floor) : null;
  if (fewer) found.push(fewer);
  const from = fewer ? before.from - 1 : before.from;

  const chosen = chooseBound(found);
  const bound: Bound = chosen?.bound ?? 'exact';
  const { value } = draft;
  let best: number | null = null;
  let reader: Interval;
  let strict: Interval;
  let meant: Bound;
  const interval = draft.interval ?? (chosen?.phrase === 'something' ? decadeOf(value) : null);
  if (interval) {
    reader = strict = interval;
    meant = 'range';
  } else if (value === null) {
    reader = openEnd(core.reader, bound);
    strict = openEnd(core.outer, bound);
    meant = 'vague';
  } else {
    const couple = core.type === 'set' && core.article && scope.norm(core.from + 1) === 'couple';
    // "a couple of vans" may be three; "a couple and their children" are two.
    const pair = couple && scope.norm(core.to) !== 'of' && core.scale === 1;
    meant = couple && !pair && bound === 'exact' ? 'about' : bound;
    const read = readBound(value, draft.grain, meant, chosen?.reach, draft.rounds || draft.kind === 'ratio');
    best = value;
    reader = shareReader(draft, meant, read.reader);
    strict = read.strict;
  }
  // One literal for all: objects that grow by spreading cost more than all that was read.
  return {
    from,
    to,
    coreFrom: core.from,
    coreTo: draft.coreTo,
    core,
    kind: value === 0 && draft.kind === 'cardinal' ? 'zero' : draft.kind,
    best,
    reader,
    strict,
    bound: meant,
    unit: draft.unit,
    approximator: words.length > 0 ? words.join(' … ') : null,
    compound: compound?.compound ?? null,
    ratio: draft.ratio,
    weak: core.vague !== null && WEAK_VAGUE.has(core.vague),
    signed: draft.signed ?? false,
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
  const core: Core = coreOf({ from, to: from + 2, value: 1 });
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

/** "an hour and a half", "a year and a half": atom `from` is the article. */
export function unitAndHalf(scope: Scope, from: number, floor: number): Expression | null {
  if (!/^(?:a|an|one)$/.test(scope.norm(from) ?? '')) return null;
  const unit = unitAt(scope, from + 1);
  if (unit?.length !== 1 || (unit.value.dimension !== 'time' && unit.value.dimension !== 'length'))
    return null;
  const half = readHalf(scope.atoms, from + 2);
  if (!half) return null;
  const value = 1 + half.value;
  const core: Core = coreOf({ from, to: half.to, value, grain: half.grain, article: true });
  return finish(scope, floor, {
    core,
    from,
    to: half.to,
    coreTo: half.to,
    value,
    grain: half.grain,
    unit: unit.value.unit,
    kind: 'measurement',
    ratio: null,
    rounds: false,
  });
}

/** "every second child": atom `at` is the ordinal. */
function everyExpression(scope: Scope, at: number, whole: number, floor: number): Expression {
  const core: Core = coreOf({ from: at, to: at + 1, value: 1 });
  return finish(scope, floor, {
    core,
    from: at - 1,
    to: at + 1,
    coreTo: at + 1,
    value: 100 / whole,
    grain: 0.1,
    unit: 'percent',
    kind: 'ratio',
    ratio: { part: 1, whole },
    rounds: true,
  });
}

/** A count of nothing, in atoms [from, to). */
export function zeroExpression(from: number, to: number): Expression {
  const core: Core = coreOf({ from, to, value: 0 });
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

/** A twentieth to each side. */
const SHARE_ROUNDING = 1 / 20;

/** Shares in words are rounded as numbers are: a third is anything a writer would call so. */
function shareReader(draft: Draft, bound: Bound, reader: Interval): Interval {
  const words = draft.ratio !== null || draft.core.type === 'fraction';
  if (!words || bound !== 'exact' || draft.value === null || draft.unit !== 'percent') return reader;
  const width = Math.abs(draft.value) * SHARE_ROUNDING;
  return { low: tidy(draft.value - width), high: tidy(draft.value + width) };
}

function openEnd(interval: Interval | null, bound: Bound): Interval {
  if (!interval) return OPEN;
  if (bound === 'at_least' || bound === 'over') return { low: interval.low, high: null };
  if (bound === 'up_to' || bound === 'under') return { low: null, high: interval.high };
  return interval;
}
