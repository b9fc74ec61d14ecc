import { afterAt } from './bounding.js';
import { coreOf, readCore, readHalf, tidy, type Core } from './core.js';
import { finerUnit } from './finer.js';
import { finish, type Expression } from './finish.js';
import type { Multiple } from './multiples.js';
import { readEvery, readRange, readRatio } from './pairs.js';
import type { Scope } from './scope.js';
import { signBefore } from './sign.js';
import type { NumberKind } from './types.js';
import { meansMetres } from './metres.js';
import { currencyBefore, unitAfter, unitAt, type UnitMatch } from './units.js';

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

/** "a single strike", "the only person killed": atoms [from, to) are the words for one. */
export function singleExpression(scope: Scope, from: number, floor: number, to = from + 2): Expression {
  const core: Core = coreOf({ from, to, value: 1 });
  return finish(scope, floor, {
    core,
    from,
    to,
    coreTo: to,
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
  if (!A_OR_ONE.has(scope.norm(from) ?? '')) return null;
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

const A_OR_ONE: ReadonlySet<string> = new Set(['a', 'an', 'one']);

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
