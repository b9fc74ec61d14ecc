import { dayNumber, type Figure } from '../../align/quantities-figure.js';
import { quantityLabel } from '../labels-numbers.js';

/** When figures of running counts are of, and how a reader is told. */

/** So many days after the time that a figure is said to be of, its count no longer runs. */
export const SETTLED_DAYS = 3;
/** A longer time than this is one that a count runs over, not an event. */
const EVENT_DAYS = 10;

/** The day of a figure: of its article, moved by a window that ends at a moment of its own. */
export function momentOf(figure: Figure): number | null {
  const { day } = figure.source;
  const end = dayNumber(figure.claim.window?.end ?? null);
  if (day === null) return end;
  // "by Friday evening" in Sunday's paper; never later than the paper.
  const base = end !== null && figure.claim.window?.days === null && end < day ? end : day;
  return base + clockOf(figure);
}

const CLOCK =
  /\bby (?:(?:about |around )?(\d{1,2})(?:[.:](\d{2}))? ?([ap])\.?m|(noon|midday|mid-morning|nightfall|midnight|dusk|dawn|daybreak))/i;
const HOURS: Readonly<Record<string, number>> = {
  noon: 12,
  midday: 12,
  'mid-morning': 10,
  nightfall: 20,
  midnight: 24,
  dusk: 20,
  dawn: 6,
  daybreak: 6,
};

/** The share of the day that a stated clock time adds, 0 when none is stated. */
function clockOf(figure: Figure): number {
  const match = CLOCK.exec(figure.claim.window?.text ?? '');
  if (match === null) return 0;
  const named = HOURS[(match[4] ?? '').toLowerCase()];
  const hour =
    named ??
    (Number(match[1]) % 12) + (match[3]?.toLowerCase() === 'p' ? 12 : 0) + Number(match[2] ?? 0) / 60;
  return hour / 24;
}

/** "Last week's convoy": what a figure is said to be of was over days before its report, else null. */
export function settledBefore({ claim, source }: Figure): string | null {
  const { window } = claim;
  const end = dayNumber(window?.end ?? null);
  if (window === null || end === null || source.day === null || (window.days ?? Infinity) > EVENT_DAYS)
    return null;
  const days = source.day - end;
  return days >= SETTLED_DAYS ? `“${window.text}” was over ${days} days before` : null;
}

export const label = (f: Figure): string => quantityLabel(f.claim.quantity);
/** "2024-11-15"; "about" where the article itself does not date itself. */
export function dayText({ source }: Figure): string {
  if (source.published !== null || source.day === null)
    return source.published?.slice(0, 10) ?? 'an unknown day';
  return `about ${new Date(source.day * 86_400_000).toISOString().slice(0, 10)}`;
}
/** "31 on 2024-11-15, 38 on 2024-11-16"; of one day with the moments that tell them apart. */
export function sequence(earlier: Figure, later: Figure): string {
  const oneDay = dayText(earlier) === dayText(later);
  const text = (figure: Figure): string => {
    const moment = oneDay ? figure.claim.window?.text : undefined;
    return `${label(figure)} on ${dayText(figure)}${moment === undefined ? '' : ` (${moment})`}`;
  };
  return `${text(earlier)}, ${text(later)}`;
}
