import type { Window } from '../model.js';
import type { Figure } from './quantities-figure.js';
import { placeOf, type Signs } from './same-quantity-features.js';

const ONE_BACKGROUND = placeOf('one-background');
const BOTH_BACKGROUND = placeOf('both-background');
const ONE_LONG_AGO = placeOf('one-long-ago');
const DAY_APART = placeOf('day-apart');
const WINDOW_SAME = placeOf('window-same');
const WINDOW_APART = placeOf('window-apart');
const WINDOW_ONE = placeOf('window-one');

/** What the times say that two figures are of. `began`: the day of the first report of the story. */
export function timeSigns(a: Figure, b: Figure, began: number | null, out: Signs): void {
  if ((a.background === null) !== (b.background === null)) out.add(ONE_BACKGROUND);
  else if (a.background !== null && a.background !== 0 && a.background === b.background)
    out.add(BOTH_BACKGROUND);
  if (a.longAgo !== null || b.longAgo !== null) daysLongAgo(a.longAgo, b.longAgo, began, out);
  if (a.window !== null && b.window !== null) twoWindows(a.window, b.window, out);
  else if (isLong(a.window === null ? b : a)) out.add(WINDOW_ONE);
}

/** Days of their own, long before their reports. A report may be a day off. */
function daysLongAgo(x: number | null, y: number | null, began: number | null, out: Signs): void {
  if (x !== null && y !== null) {
    if (Math.abs(x - y) > 1) out.add(DAY_APART);
    return;
  }
  const one = x ?? y;
  if (one !== null && began !== null && one < began - 1) out.add(ONE_LONG_AGO);
}

/** Windows of which one is so many times as long are two. */
const MUCH_LONGER = 3;
/** Days that are added to both lengths, so that hours and a day are not far apart. */
const HALF_A_DAY = 0.5;

function twoWindows(x: Window, y: Window, out: Signs): void {
  if (x.text.toLowerCase() === y.text.toLowerCase()) out.add(WINDOW_SAME);
  else if (x.days !== null && y.days !== null) {
    const ratio = (Math.max(x.days, y.days) + HALF_A_DAY) / (Math.min(x.days, y.days) + HALF_A_DAY);
    out.add(ratio > MUCH_LONGER ? WINDOW_APART : WINDOW_SAME);
  }
}

/** Days over which a count is no longer one of the event alone. */
const LONG = 10;

const isLong = ({ window, counts }: Figure): boolean =>
  window !== null &&
  !isRate(window) &&
  !(counts === 'value' && isMonth(window)) &&
  ((window.days ?? 0) > LONG || /^since\b/i.test(window.text));

/** "The yard held 1,100 tonnes in January": of a value, when it was so. */
const isMonth = ({ text }: Window): boolean => /^in (?:last )?\p{L}+$/iu.test(text.trim());

/** "a year", "annually": what other writers put before the noun ("annual savings"). */
const isRate = ({ text }: Window): boolean => /^(?:an?|per|each|every) |ly$|^annual$/i.test(text.trim());
