import { UNITS, type Dimension, type UnitEntry } from '../lexicon/units.js';

/** What a unit measures. Money of any currency is one dimension; a unit that no table knows is its own. */
export type UnitDimension = Dimension | 'count' | 'money' | `unit:${string}`;

/** How a unit stands to its dimension's own: `value * factor + offset`. */
export interface UnitInfo {
  readonly dimension: UnitDimension;
  readonly factor: number;
  readonly offset: number;
}

/** Units by name. */
export type UnitIndex = ReadonlyMap<string, UnitInfo>;

/** Units by name, of the entries of a lexicon. */
export function unitIndex(units: readonly UnitEntry[]): UnitIndex {
  return new Map(
    units.map((u) => [u.unit, { dimension: u.dimension, factor: u.factor, offset: u.offset ?? 0 }]),
  );
}

/** Those of the lexicon. */
export const UNIT_INDEX: UnitIndex = unitIndex(UNITS);

/** Hundredths of a currency, as markets write them. */
const CENTS: ReadonlyMap<string, string> = new Map([
  ['GBp', 'GBP'],
  ['USc', 'USD'],
]);

/**
 * How many US dollars one unit of a currency was worth, roughly, in the mid-2020s (order of the yearly
 * average of 2024 as central banks publish it). Good for telling that two sums may be one sum, within
 * `RATE_TOLERANCE`; never printed as a conversion.
 */
export const DOLLARS: ReadonlyMap<string, number> = new Map([
  ['USD', 1],
  ['EUR', 1.08],
  ['GBP', 1.28],
  ['JPY', 0.0066],
  ['CNY', 0.139],
  ['AUD', 0.66],
  ['CAD', 0.73],
  ['NZD', 0.605],
  ['CHF', 1.136],
  ['HKD', 0.128],
  ['SGD', 0.748],
  ['TWD', 0.0311],
  ['KRW', 0.00073],
  ['INR', 0.01195],
  ['PKR', 0.0036],
  ['LKR', 0.0033],
  ['NPR', 0.0075],
  ['BDT', 0.0087],
  ['PHP', 0.0175],
  ['IDR', 0.000063],
  ['MYR', 0.219],
  ['THB', 0.0284],
  ['VND', 0.00004],
  ['TRY', 0.0305],
  ['RUB', 0.0108],
  ['UAH', 0.0249],
  ['PLN', 0.251],
  ['CZK', 0.0431],
  ['HUF', 0.00274],
  ['SEK', 0.0946],
  ['NOK', 0.093],
  ['DKK', 0.145],
  ['BRL', 0.186],
  ['MXN', 0.0547],
  ['ZAR', 0.0546],
  ['NGN', 0.00068],
  ['KES', 0.0074],
  ['GHS', 0.07],
  ['EGP', 0.0221],
  ['MWK', 0.00058],
  ['ILS', 0.27],
  ['SAR', 0.2667],
  ['AED', 0.2723],
  ['KGS', 0.0115],
  ['KZT', 0.00213],
]);

/** Rates of other years lie within this factor for the currencies above that are not in free fall. */
export const RATE_TOLERANCE = 1.4;

/** What a unit measures; "count" of null, and a dimension of its own for a unit that is not known. */
export function dimensionOf(unit: string | null, units: UnitIndex): UnitDimension {
  if (unit === null) return 'count';
  const known = units.get(unit);
  if (known) return known.dimension;
  return isMoney(unit) ? 'money' : `unit:${unit}`;
}

/** ISO 4217 codes, their hundredths, and currency names that `currencies.ts` leaves as printed. */
export function isMoney(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit) || CENTS.has(unit) || CURRENCY_NAMES.has(unit);
}

const CURRENCY_NAMES: ReadonlySet<string> = new Set(
  'dollar dollars pound pounds rupee rupees peso pesos franc francs dinar dinars kroner krona rial riyal lira yen won yuan shilling shillings'.split(
    ' ',
  ),
);

/** The unit that figures of its dimension are compared in: the canonical one, the full currency, or itself. */
export function commonUnit(unit: string | null): string | null {
  if (unit === null) return null;
  return CENTS.get(unit) ?? unit;
}

/** `value` in the common unit of its dimension (kilometres in metres, pence in pounds); money keeps its currency. */
export function toCommon(value: number, unit: string | null, units: UnitIndex): number {
  if (unit === null) return value;
  if (CENTS.has(unit)) return value / 100;
  const known = units.get(unit);
  return known ? value * known.factor + known.offset : value;
}

/** The inverse of `toCommon`. */
export function fromCommon(value: number, unit: string | null, units: UnitIndex): number {
  if (unit === null) return value;
  if (CENTS.has(unit)) return value * 100;
  const known = units.get(unit);
  return known ? (value - known.offset) / known.factor : value;
}
