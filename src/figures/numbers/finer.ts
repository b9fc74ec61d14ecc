import { readCore, type Core } from './core.js';
import type { Scope } from './scope.js';
import { isInchMark, unitAfter, type UnitMatch } from './units.js';

/** Which unit the rest is told in, and how many of it make one. */
const FINER: ReadonlyMap<string, { readonly unit: string; readonly parts: number }> = new Map([
  ['year', { unit: 'month', parts: 12 }],
  ['week', { unit: 'day', parts: 7 }],
  ['day', { unit: 'hour', parts: 24 }],
  ['hour', { unit: 'minute', parts: 60 }],
  ['minute', { unit: 'second', parts: 60 }],
  ['foot', { unit: 'inch', parts: 12 }],
  ['km', { unit: 'metre', parts: 1000 }],
  ['metre', { unit: 'cm', parts: 100 }],
  ['kg', { unit: 'gram', parts: 1000 }],
  ['pound', { unit: 'ounce', parts: 16 }],
]);
/** Units that "and" joins to a finer one; "5 km and 300 metres" are two distances. */
const JOINED: ReadonlySet<string> = new Set(['year', 'week', 'day', 'hour', 'minute', 'foot']);

/** "4 hours 20 minutes", "two years and six months": what the finer unit adds, in the coarser one. */
export function finerUnit(
  scope: Scope,
  core: Core,
  unit: UnitMatch | null,
): { readonly value: number; readonly grain: number; readonly coreTo: number; readonly to: number } | null {
  if (unit === null || unit.hyphen || core.type !== 'plain') return null;
  const finer = FINER.get(unit.unit);
  if (!finer || !Number.isInteger(core.value)) return null;
  const joined = scope.norm(unit.to) === 'and';
  if (joined && !JOINED.has(unit.unit)) return null;
  if (joined && /^(?:between|both)$/.test(scope.norm(core.from - 1) ?? '')) return null;
  const at = joined ? unit.to + 1 : unit.to;
  const kind = scope.atoms[at]?.kind;
  if (kind !== 'digits' && kind !== 'word') return null;
  const km = unit.unit === 'km';
  const rest = readCore(scope, at, { money: false, metres: km });
  if (rest?.type !== 'plain' || rest.value === null || rest.article || rest.value >= finer.parts) return null;
  const own = restUnit(scope, rest, km);
  if (own?.unit !== finer.unit || own.hyphen) return null;
  // "two hours and 20 minutes later": two times, each told from another moment.
  if (joined && /^(?:later|after|before|earlier|ago|of)$/.test(scope.norm(own.to) ?? '')) return null;
  return { value: rest.value / finer.parts, grain: 1 / finer.parts, coreTo: rest.to, to: own.to };
}

/** The unit of the rest; behind kilometres "m" is metres, behind a foot mark the inch mark is one. */
function restUnit(scope: Scope, rest: Core, km: boolean): Pick<UnitMatch, 'unit' | 'hyphen' | 'to'> | null {
  const mark = scope.atoms[rest.to];
  if (km && mark?.norm === 'm') return { unit: 'metre', hyphen: false, to: rest.to + 1 };
  if (isInchMark(mark)) return { unit: 'inch', hyphen: false, to: rest.to + 1 };
  return unitAfter(scope, rest, rest.to);
}
