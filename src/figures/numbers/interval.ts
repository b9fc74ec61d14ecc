import type { Bound, Interval } from '../../model.js';

/** What a bound makes of a point, for a reader and by the words alone. */
export interface Reading {
  readonly reader: Interval;
  readonly strict: Interval;
}

/** The share of a number that *about* reaches at least, and that any rounding reaches at most. */
const LEAST = 1 / 20;
const MOST = 1 / 8;
/** *Nearly* and *just over* stay within a tenth. */
const NEAR = 1 / 10;
/** *More than* reaches a quarter further at least. */
const OVER = 1 / 4;

/**
 * Reads a number under a bound. `grain` is the place value of its last significant digit.
 *
 * - exact: a point below 100 and where no digit was rounded away; a round number from 100 up spans half its
 *   grain, an eighth of itself at most (1,000 is 875..1,125: a writer who has 1,400 does not print 1,000).
 * - about: half the grain, between a twentieth and an eighth of the number (about 500 is 450..550, about
 *   12 is 11.4..12.6).
 * - nearly: one grain below, between a twentieth and a tenth (nearly 300 is 270..300).
 * - over: to the next step of the last significant digit and a quarter more at least (more than 200 is
 *   200..300, more than 850 is 850..1,062.5). *Just over* stays within a tenth, *well over* goes two steps
 *   and half as much again.
 * - at_least, up_to, under: open on the far side.
 */
export function readBound(
  value: number,
  grain: number,
  bound: Bound,
  reach: 'well' | 'just' | undefined,
  rounds: boolean,
): Reading {
  const size = Math.abs(value);
  const half = Math.min(grain / 2, size * MOST);
  switch (bound) {
    case 'at_least':
      return both(value, null);
    case 'over': {
      const far =
        reach === 'just'
          ? value + clamp(grain, size * LEAST, size * NEAR)
          : reach === 'well'
            ? Math.max(value + 2 * grain, value + size / 2)
            : Math.max(value + grain, value + size * OVER);
      return { reader: { low: value, high: round(far) }, strict: { low: value, high: null } };
    }
    case 'about': {
      const width = clamp(grain / 2, size * LEAST, size * MOST);
      return both(round(value - width), round(value + width));
    }
    case 'nearly': {
      const width = clamp(grain, size * LEAST, size * NEAR);
      return both(round(value - width), value);
    }
    case 'up_to':
    case 'under':
      return both(null, value);
    default: {
      const strict = { low: value, high: value };
      const rounded = rounds && size >= 100 && grain > 1 && size % grain === 0 && half > 0;
      if (!rounded) return { reader: strict, strict };
      return { reader: { low: round(value - half), high: round(value + half) }, strict };
    }
  }
}

function both(low: number | null, high: number | null): Reading {
  const interval = { low, high };
  return { reader: interval, strict: interval };
}

function clamp(width: number, least: number, most: number): number {
  return Math.min(Math.max(width, least), most);
}

function round(value: number): number {
  // Whole eighths, which most bounds are, have no noise, and printing a number to take it off is slow.
  if (Number.isInteger(8 * value) && Math.abs(value) < 1e9) return value;
  return Number(value.toPrecision(12));
}
