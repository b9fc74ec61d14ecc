import type { Stamp } from './stamps.js';

/** What is known of an entry's time: by its stamp, and by the markup. */
export interface Stamped {
  /** ISO 8601 with a time of day, where the markup gives one. */
  readonly iso: string | null;
  readonly stamp: Stamp | null;
}

interface EntryTimes {
  readonly newestFirst: boolean;
  /** ISO 8601 an entry; null where the day of an entry cannot be told. */
  readonly told: readonly (string | null)[];
}

const DAY = 1440;
/** A clock that jumps back so far in a page that runs on has passed midnight. */
const OVERNIGHT = 8 * 60;
/** Three entries of one minute tell no order. */
const FEWEST_TIMES = 3;

/**
 * The times of entries in the order of the page, by the day that the article came out on. Null where they
 * stand in no order, or are too few.
 */
export function timesOf(entries: readonly Stamped[], published: string | null): EntryTimes | null {
  if (entries.every(({ iso }) => iso !== null)) return ofMarkup(entries.map(({ iso }) => iso ?? ''));
  const stamps = entries.map(({ stamp }) => stamp);
  if (!stamps.every((stamp) => stamp !== null)) return null;
  const newest = walk(stamps, -1);
  const oldest = walk(stamps, 1);
  const newestFirst = newest !== null && (oldest === null || nightsIn(newest) <= nightsIn(oldest));
  const moments = newestFirst ? newest : oldest;
  if (moments === null || new Set(moments).size < FEWEST_TIMES) return null;
  return { newestFirst, told: datedTimes(stamps, moments, published) };
}

/** The markup gives whole times. */
function ofMarkup(all: readonly string[]): EntryTimes | null {
  const moments = all.map((iso) => Date.parse(/T.*(?:Z|[+-]\d\d:?\d\d)$/.test(iso) ? iso : `${iso}Z`));
  if (moments.some((m) => Number.isNaN(m)) || new Set(moments).size < FEWEST_TIMES) return null;
  const falls = moments.every((m, i) => i === 0 || m <= (moments[i - 1] ?? m));
  const rises = moments.every((m, i) => i === 0 || m >= (moments[i - 1] ?? m));
  return falls || rises
    ? { newestFirst: falls, told: all.map((iso) => iso.slice(0, 16) + zoneOf(iso)) }
    : null;
}

const zoneOf = (iso: string): string => /(?:Z|[+-]\d\d:?\d\d)$/.exec(iso.slice(16))?.[0] ?? '';

/**
 * Minutes from the midnight before the first stamp, running one way only; null where they do not. A stamp
 * without a day is of the day of the one before, or of the next where the clock has jumped.
 */
function walk(stamps: readonly Stamp[], way: 1 | -1): readonly number[] | null {
  const moments: number[] = [];
  let day = 0;
  let before: Stamp | null = null;
  let dated: Stamp | null = null;
  for (const stamp of stamps) {
    const stated = dated === null ? null : daysBetween(dated, stamp);
    if (stated !== null) day += stated;
    else if (before !== null && (stamp.minutes - before.minutes) * way < -OVERNIGHT) day += way;
    const moment = day * DAY + stamp.minutes;
    const last = moments.at(-1);
    if (last !== undefined && (moment - last) * way < 0) return null;
    moments.push(moment);
    if (stamp.day !== null || stamp.weekday !== null) dated = stamp;
    else if (dated !== null && stated === null && day !== 0) dated = null;
    before = stamp;
  }
  return moments;
}

/** Days from one stamp to the next by what they say; null where one of them names no day. */
function daysBetween(a: Stamp, b: Stamp): number | null {
  if (a.day !== null && b.day !== null) {
    const year = a.year ?? b.year ?? 2000;
    const of = (s: Stamp): number => Date.UTC(s.year ?? year, (s.month ?? 1) - 1, s.day ?? 1) / 86_400_000;
    return of(b) - of(a);
  }
  if (a.weekday === null || b.weekday === null) return null;
  return ((b.weekday - a.weekday + 10) % 7) - 3;
}

const nightsIn = (moments: readonly number[]): number =>
  new Set(moments.map((m) => Math.floor(m / DAY))).size;

function datedTimes(
  stamps: readonly Stamp[],
  moments: readonly number[],
  published: string | null,
): readonly (string | null)[] {
  const first = firstDay(stamps, moments, published);
  const oneDay = nightsIn(moments) === 1;
  return stamps.map(({ minutes, zone }, i) => {
    const clock = `T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}${zone}`;
    if (first === null) return oneDay ? clock : null;
    const day = first + Math.floor((moments[i] ?? 0) / DAY);
    return `${new Date(day * 86_400_000).toISOString().slice(0, 10)}${clock}`;
  });
}

const two = (n: number): string => String(n).padStart(2, '0');

/** The day of the first stamp of the page, as days since 1970; null where nothing gives a date. */
function firstDay(
  stamps: readonly Stamp[],
  moments: readonly number[],
  published: string | null,
): number | null {
  const out = published === null ? null : dayOf(published);
  const nights = (i: number): number => Math.floor((moments[i] ?? 0) / DAY);
  for (const [i, { year, month, day, weekday }] of stamps.entries()) {
    const known = year ?? (published === null ? null : Number(published.slice(0, 4)));
    if (day !== null && month !== null && known !== null)
      return Date.UTC(known, month - 1, day) / 86_400_000 - nights(i);
    // 1970 began on a Thursday.
    if (day === null && weekday !== null && out !== null)
      return out + ((weekday - ((out + 4) % 7) + 10) % 7) - 3 - nights(i);
  }
  // A page is dated by the day that it was begun on.
  return out === null ? null : out - Math.min(...moments.map((_, i) => nights(i)));
}

function dayOf(iso: string): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso);
  return match === null
    ? null
    : Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) / 86_400_000;
}
