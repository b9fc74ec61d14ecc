import { DOLLARS, RATE_TOLERANCE } from './intervals-units.js';
import { fits, pointOf, sameNumber } from './intervals.js';
import type { Figure } from './quantities-figure.js';
import { placeOf, type Meeting, type Signs } from './same-quantity-features.js';
import { distance, isNobody } from './same-quantity-relations.js';

/** How the numbers of two figures stand: a rate and its inverse, and a sum and its parts, fit. */
export function meetingOf(a: Figure, b: Figure): Meeting {
  if (sameNumber(a.reading.best, b.reading.best) && a.reading.currency === b.reading.currency) return 'same';
  return fits(a.reading, b.reading) || isOneRate(a, b) || isOneSum(a, b) ? 'fits' : 'apart';
}

/** How telling an everyday number is: 21, 40. */
const PLAIN = 0.6;
const TELLING = placeOf('telling');

/** What numbers say that are the same, or whose spans meet. */
export function meetingSigns(a: Figure, b: Figure, meeting: 'same' | 'fits', out: Signs): void {
  const telling = meeting === 'same' ? a.distinctness : Math.min(a.distinctness, b.distinctness);
  out.add(TELLING, telling - PLAIN);
}

const GAP = placeOf('gap');
const GAP_TOLL = placeOf('gap-toll');
const FAR = placeOf('far');
const VERY_FAR = placeOf('very-far');
const SWAPPED = placeOf('swapped');
const LATER = placeOf('later');
/** From here on a greater gap says no more: 55 times. */
const WIDEST_GAP = 4;
/** Nobody and 38 are not 39 times apart: one denies what the other counts. */
const NOBODY_GAP = 1;
/** So many times apart, two numbers are seldom of one thing, and hardly ever. */
const FAR_APART = 12;
const VERY_FAR_APART = 60;

/** What numbers say whose spans do not meet. `toll`: both are of one toll. */
export function gapSigns(a: Figure, b: Figure, toll: boolean, out: Signs): void {
  const ratio = distance(a, b);
  const nobody = isNobody(a) || isNobody(b);
  const gap = nobody ? NOBODY_GAP : Math.min(WIDEST_GAP, Math.log(ratio));
  out.add(GAP, gap);
  if (toll) out.add(GAP_TOLL, gap);
  if (ratio > FAR_APART && !nobody) out.add(FAR);
  if (ratio > VERY_FAR_APART && !nobody) out.add(VERY_FAR);
  if (isSwapped(a.reading.best, b.reading.best)) out.add(SWAPPED);
  if (a.counts !== 'value' && b.counts !== 'value' && isLater(a, b, ratio)) out.add(LATER);
}

/** Two whole numbers of two digits or more that differ by one swap of neighbouring digits. */
export function isSwapped(x: number | null, y: number | null): boolean {
  if (x === null || y === null || !Number.isInteger(x) || !Number.isInteger(y)) return false;
  // Nines are all that a swap adds or takes away.
  if (Number.isSafeInteger(x) && Number.isSafeInteger(y) && (Math.abs(x) - Math.abs(y)) % 9 !== 0)
    return false;
  const [s, t] = [String(Math.abs(x)), String(Math.abs(y))];
  if (s.length !== t.length || s.length < 2 || s === t) return false;
  let i = 0;
  while (s[i] === t[i]) i++;
  return s[i] === t[i + 1] && s[i + 1] === t[i] && s.slice(i + 2) === t.slice(i + 2);
}

/** So many times at most a count runs from one day's report to another's. */
const RUNS_BY = 2;

/** A count that may have run from the one report to the other. */
function isLater(a: Figure, b: Figure, ratio: number): boolean {
  const x = a.source.day;
  const y = b.source.day;
  if (x === null || y === null || x === y || ratio > RUNS_BY) return false;
  return x < y ? pointOf(b.reading) > pointOf(a.reading) : pointOf(a.reading) > pointOf(b.reading);
}

/** One sum in two currencies, by the rates that tell one sum from another. */
function isOneSum(a: Figure, b: Figure): boolean {
  if (a.reading.currency === b.reading.currency) return false;
  const [x, y] = [DOLLARS.get(a.reading.currency ?? ''), DOLLARS.get(b.reading.currency ?? '')];
  const [v, w] = [pointOf(a.reading), pointOf(b.reading)];
  if (x === undefined || y === undefined || v <= 0 || w <= 0) return false;
  const off = (v * x) / (w * y);
  return Math.max(off, 1 / off) <= RATE_TOLERANCE;
}

/** Lengths of time that differ by less may be one, told twice. */
const OTHER_LENGTH = 1.5;
/** By how much two numbers of one rate may differ through rounding. */
const RATE_SLACK = 0.1;

/** "£46m a year", "£230m over five years": one rate over two lengths of time. */
function isOneRate(a: Figure, b: Figure): boolean {
  const x = a.claim.window?.days ?? null;
  const y = b.claim.window?.days ?? null;
  const v = a.reading.best;
  const w = b.reading.best;
  if (x === null || y === null || v === null || w === null || v <= 0 || w <= 0 || x <= 0 || y <= 0)
    return false;
  const rates = v / x / (w / y);
  return (
    Math.max(x, y) > OTHER_LENGTH * Math.min(x, y) &&
    a.reading.currency === b.reading.currency &&
    rates > 1 - RATE_SLACK &&
    rates < 1 + RATE_SLACK
  );
}
