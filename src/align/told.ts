import { MOTION } from '../lexicon/inverse.js';
import { fits, pointOf } from './intervals.js';
import type { Figure } from './quantities-figure.js';

/** When the entries of live pages were told. */

const TOLD =
  /^(?:(\d{4})-(\d\d)-(\d\d))?T(\d\d):(\d\d)(?::\d\d(?:[.,]\d{1,9})?)?(?:(Z)|([+-])(\d\d):?(\d\d))?/;

/** When an entry was told. */
export interface Moment {
  /** Days since 1970 with the share of the day, by the clock as printed; null where no day is known. */
  readonly printed: number | null;
  /** The same in UTC, where an offset is given. */
  readonly utc: number | null;
  /** Given in UTC itself, as programs do, whatever the clocks of the place show. */
  readonly universal: boolean;
  /** "13:10". */
  readonly clock: string;
}

/** A time of day with its date, or with `day` (days since 1970) where it has none; null for no such time. */
export function momentIn(iso: string | null | undefined, day: number | null): Moment | null {
  const match = TOLD.exec(iso ?? '');
  if (match === null) return null;
  const [, year, month, date, hours = '', minutes = '', utc, sign, h, m] = match;
  const dated =
    year === undefined ? day : Date.UTC(Number(year), Number(month) - 1, Number(date)) / 86_400_000;
  const offset = (Number(h ?? 0) * 60 + Number(m ?? 0)) * (sign === '-' ? -1 : 1);
  const printed = dated === null ? null : dated + (Number(hours) * 60 + Number(minutes)) / 1440;
  const zoned = utc !== undefined || sign !== undefined;
  return {
    printed,
    utc: zoned && printed !== null ? printed - offset / 1440 : null,
    universal: utc !== undefined,
    clock: `${hours}:${minutes}`,
  };
}

/**
 * Whether one page told a figure in a later entry than another: positive when `a` is later, negative when
 * earlier, 0 when it does not tell. What stands above all entries is no entry.
 */
export function toldLater(a: Figure, b: Figure): number {
  if (a.source !== b.source || a.claim.told === undefined || b.claim.told === undefined) return 0;
  // The order of one page holds without its day.
  const [x, y] = [a, b].map(({ claim }) => momentIn(claim.told, 0));
  if (!x || !y) return 0;
  return x.utc !== null && y.utc !== null ? x.utc - y.utc : (x.printed ?? 0) - (y.printed ?? 0);
}

/**
 * Whether two figures of one live page may be two states of one running count: told in two entries, a count
 * that only rises being higher in the later one unless that says that it was put right.
 */
export function ranOn(a: Figure, b: Figure): boolean {
  const order = toldLater(a, b);
  if (order === 0 || a.part || b.part || a.claim.role !== 'total' || b.claim.role !== 'total') return false;
  const motion = MOTION.get(a.measure);
  if (motion === undefined || MOTION.get(b.measure) !== motion || fits(a.reading, b.reading)) return false;
  const [earlier, later] = order > 0 ? [b, a] : [a, b];
  return motion === 'varies' || pointOf(later.reading) > pointOf(earlier.reading) || later.revises;
}
