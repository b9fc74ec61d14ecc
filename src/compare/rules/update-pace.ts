import { pointOf } from '../../align/intervals.js';
import { dayNumber, type Figure } from '../../align/quantities-figure.js';
import type { Pair } from './rule.js';
import { sequence } from './update-moments.js';
import { runOn } from './update-motion.js';

/** How fast a running count may run. */

/** The last days may have brought at most this many times the daily average so far. */
export const PACE = 4;
/**
 * Where no start is known: how many times a count may grow in a day. Small counts jump as rescuers arrive; one
 * in the hundreds of thousands that grows by half overnight is another count.
 */
export const A_DAY = [
  { upTo: 1_000, times: 4 },
  { upTo: 10_000, times: 3 },
  { upTo: 100_000, times: 1.75 },
  { upTo: Infinity, times: 1.1 },
] as const;

interface Pace {
  readonly holds: boolean;
  readonly text: string;
}

/** Whether a count can have grown so fast. */
export function paceOf(earlier: Figure, later: Figure, gap: number, pair: Pair): Pace {
  const from = earlier.reading.reader.high ?? pointOf(earlier.reading);
  const to = later.reading.reader.low ?? pointOf(later.reading);
  const more = to - from;
  const days = Math.max(1, Math.ceil(gap));
  const began =
    dayNumber(earlier.claim.window?.start ?? later.claim.window?.start ?? null) ?? pair.group.began;
  const counted = began === null || earlier.source.day === null ? null : earlier.source.day - began;
  if (counted !== null && counted >= 2) {
    const average = from / counted;
    // Of a count that both give as still open, a few more are no change of pace.
    const holds = more / days <= PACE * average || (runOn(earlier, later) && more <= Math.sqrt(from));
    const text = `${sequence(earlier, later)}; ${round(average)} a day so far, ${round(more / days)} a day since`;
    return { holds, text };
  }
  return growthOf(earlier, later, gap);
}

/** Whether a count that no start is known of can have moved so far, up or down, in so many days. */
export function growthOf(earlier: Figure, later: Figure, gap: number): Pace {
  const up = pointOf(earlier.reading) <= pointOf(later.reading);
  const [lower, upper] = up ? [earlier, later] : [later, earlier];
  const from = lower.reading.reader.high ?? pointOf(lower.reading);
  const to = upper.reading.reader.low ?? pointOf(upper.reading);
  const days = Math.max(1, Math.ceil(gap));
  const times = A_DAY.find(({ upTo }) => from <= upTo)?.times ?? 1;
  const most = times ** Math.min(days, 12);
  const holds = from <= 0 || to / from <= most;
  return {
    holds,
    text: holds
      ? sequence(earlier, later)
      : `${sequence(earlier, later)}: more than ${round(most)} times as many in ${days === 1 ? 'a day' : `${days} days`}`,
  };
}

const round = (value: number): string => (value >= 10 ? String(Math.round(value)) : value.toFixed(1));
