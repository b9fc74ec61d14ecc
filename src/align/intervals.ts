import type { Bound, Interval, Quantity } from '../model.js';
import { commonUnit, dimensionOf, toCommon, type UnitDimension, type UnitIndex } from './intervals-units.js';

/** A figure ready to be compared: its spans in the common unit of its dimension. */
export interface Reading {
  readonly best: number | null;
  /** The number as printed, in its own unit. */
  readonly printed: number | null;
  /** What a reader takes from the words; floors get the ceiling that a reader gives them. */
  readonly reader: Interval;
  /** What the words entail. */
  readonly strict: Interval;
  readonly bound: Bound;
  readonly dimension: UnitDimension;
  /** As printed: "km", "GBP"; null for a plain count. */
  readonly unit: string | null;
  /** For money, the currency in full units; figures of two currencies are not compared as numbers. */
  readonly currency: string | null;
  /** Half the place value of the last printed digit, in the common unit: what a conversion may round away. */
  readonly halfGrain: number;
  /** Said as a fraction ("one in three"), which rounds. */
  readonly fraction: boolean;
}

/** A fraction in words rounds to this share of itself: "a third" is 30.6 to 36.1 per cent. */
const FRACTION_SLACK = 1 / 12;
/** Half of what readings of one earthquake by two institutes differ by without contradicting one another. */
const MAGNITUDE_SLACK = 0.051;

/**
 * The reading of a figure. `measure` matters where the field has its own precision: two institutes differ
 * by a tenth on one magnitude.
 */
export function readingOf(quantity: Quantity, strict: Interval, measure: string, units: UnitIndex): Reading {
  const { unit, best, bound } = quantity;
  const dimension = dimensionOf(unit, units);
  const into = (value: number | null): number | null =>
    value === null ? null : toCommon(value, unit, units);
  const fraction = dimension === 'share' && best !== null && !/%|per ?cent|pct?\b|pc\b/i.test(quantity.text);
  let reader = ordered(likeliest({ low: into(quantity.low), high: into(quantity.high) }, bound));
  let entailed = ordered({ low: into(strict.low), high: into(strict.high) });
  const value = into(best);
  if (value !== null) {
    if (reader.high === null && (bound === 'at_least' || bound === 'over'))
      reader = { low: reader.low, high: ceilingOf(value) };
    if (reader.low === null && reader.high === null) reader = { low: value, high: value };
    if (reader.low === null && (bound === 'up_to' || bound === 'under') && value > 0)
      reader = { low: value / 2, high: reader.high };
    reader = softened(reader, value, bound);
    if (fraction) {
      reader = widen(reader, Math.abs(value) * FRACTION_SLACK);
      entailed = widen(entailed, Math.abs(value) * FRACTION_SLACK);
    }
    if (measure === 'magnitude') reader = widen(reader, MAGNITUDE_SLACK);
  }
  return {
    best: value,
    printed: best,
    reader,
    strict: entailed,
    bound,
    dimension,
    unit,
    currency: dimension === 'money' ? commonUnit(unit) : null,
    halfGrain: best === null ? 0 : halfGrainOf(best, quantity.unit, units),
    fraction,
  };
}

/**
 * Ends that a reader only guesses at are left out: 115 is not the 120 that rounds from 115 up, and 300 not
 * *more than 200*. Ends that the words state (a range, a floor, *up to*) stay in.
 */
function softened({ low, high }: Interval, value: number, bound: Bound): Interval {
  const in_ = SOFT * Math.max(Math.abs(value), 1e-9);
  const softLow = bound === 'exact' || bound === 'about' || bound === 'nearly';
  const softHigh = bound === 'exact' || bound === 'about' || bound === 'over' || bound === 'at_least';
  return {
    low: low !== null && softLow && low < value ? low + in_ : low,
    high: high !== null && softHigh && high > value ? high - in_ : high,
  };
}
const SOFT = 1e-6;

/**
 * A ceiling reaches down by half for a reader: "up to 16%" takes in 11 per cent, "within 60 days" no 25 minutes.
 * How high a reader lets a floor go: to the next step of its last significant digit, a quarter more at
 * least. "At least 17" takes in 20 and not 31; that the words would allow 31 keeps the conflict from being
 * strict.
 */
function ceilingOf(value: number): number {
  return Math.max(value + grainOf(value), value * 1.25);
}

/** The place value of the last digit that is not zero: 200 -> 100, 61.3 -> 0.1, 0 -> 1. */
export function grainOf(value: number): number {
  if (value === 0 || !Number.isFinite(value)) return 1;
  if (Number.isInteger(value) && Math.abs(value) < 1e12) {
    let grain = 1;
    for (let rest = Math.abs(value); rest % 10 === 0; rest /= 10) grain *= 10;
    return grain;
  }
  const digits = Math.abs(value).toPrecision(12);
  const [mantissa = '', exponent = '0'] = Number(digits).toExponential().split('e');
  const decimals = mantissa.includes('.') ? mantissa.length - mantissa.indexOf('.') - 1 : 0;
  return 10 ** (Number(exponent) - decimals);
}

function halfGrainOf(best: number, unit: string | null, units: UnitIndex): number {
  const half = grainOf(best) / 2;
  return Math.abs(toCommon(best + half, unit, units) - toCommon(best, unit, units));
}

function ordered({ low, high }: Interval): Interval {
  return low !== null && high !== null && low > high ? { low: high, high: low } : { low, high };
}

function widen({ low, high }: Interval, by: number): Interval {
  return { low: low === null ? null : low - by, high: high === null ? null : high + by };
}

/** Whether two spans share a value. Ends that touch do, see `softened` for those that are none. */
export function overlaps(a: Interval, b: Interval): boolean {
  return !below(a, b) && !below(b, a);
}

/** Whether all of `a` lies under all of `b`. */
export function below(a: Interval, b: Interval): boolean {
  if (a.high === null || b.low === null) return false;
  return a.high < b.low - slack(a.high, b.low);
}

/**
 * A word for an order of magnitude is mostly used of its middle: compared by all that it may mean, "tens of
 * thousands" would make one of a count of 18,000 and a rival one of 60,000.
 */
function likeliest(span: Interval, bound: Bound): Interval {
  const { low, high } = span;
  if (bound !== 'vague' || low === null || high === null || high < low * ORDER) return span;
  return { low: low * 2, high: high / 2 };
}
/** So many times its lower end reaches the span of a word for an order of magnitude. */
const ORDER = 9;

/** What floating-point conversion may do to two equal numbers. */
const slack = (a: number, b: number): number => 1e-9 * Math.max(Math.abs(a), Math.abs(b), 1e-9);

/** Whether both are numbers, and the same but for what rounding in binary makes of them. */
export function sameNumber(a: number | null, b: number | null): boolean {
  return a !== null && b !== null && Math.abs(a - b) <= slack(a, b);
}

/** Two readings made comparable, or null where no arithmetic leads from one unit to the other. */
export function comparable(a: Reading, b: Reading): readonly [Interval, Interval] | null {
  if (a.dimension !== b.dimension || a.currency !== b.currency) return null;
  if (a.unit === b.unit) return [rounded(a, b), rounded(b, a)];
  return [widen(a.reader, a.halfGrain), widen(b.reader, b.halfGrain)];
}

/** "68 per cent" beside 68.3 is the same share to the whole point; 2 and 2.2 per cent are two. */
function rounded(a: Reading, fine: Reading): Interval {
  const whole =
    a.dimension === 'share' && a.bound === 'exact' && Number.isInteger(a.printed) && (a.printed ?? 0) >= 10;
  return whole && fine.printed !== null && !Number.isInteger(fine.printed) ? widen(a.reader, 0.5) : a.reader;
}

/** Whether the spans that a reader takes from two figures meet, in a unit that both can be told in. */
export function fits(a: Reading, b: Reading): boolean {
  if (a.dimension !== b.dimension || a.currency !== b.currency) return false;
  if (a.unit === b.unit && a.dimension !== 'share') return overlaps(a.reader, b.reader);
  const pair = comparable(a, b);
  return pair !== null && overlaps(pair[0], pair[1]);
}

/** Whether the words of both can hold at once. */
export function fitsStrictly(a: Reading, b: Reading): boolean {
  if (a.unit === b.unit) return overlaps(a.strict, b.strict);
  return overlaps(widen(a.strict, a.halfGrain), widen(b.strict, b.halfGrain));
}

/**
 * How many times the upper figure exceeds the lower, between the ends that face one another; 1 when the
 * spans meet, null when the lower end is not above zero.
 */
export function facingRatio(a: Reading, b: Reading): number | null {
  const pair = comparable(a, b);
  if (pair === null) return null;
  const [x, y] = pair;
  if (overlaps(x, y)) return 1;
  const [lower, upper] = below(x, y) ? [x.high, y.low] : [y.high, x.low];
  if (lower === null || upper === null) return null;
  // Below zero (temperatures) a ratio says nothing.
  if (lower <= 0) return null;
  return upper / lower;
}

/** A point for ordering and for telling how far apart two figures lie: the number printed, else the middle. */
export function pointOf(reading: Reading): number {
  if (reading.best !== null) return reading.best;
  const { low, high } = reading.reader;
  if (low !== null && high !== null) return low > 0 ? Math.sqrt(low * high) : (low + high) / 2;
  return low ?? high ?? 0;
}
