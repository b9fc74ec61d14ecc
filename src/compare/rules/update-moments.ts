import { dayNumber, type Figure } from '../../align/quantities-figure.js';
import { momentIn, type Moment } from '../../align/told.js';
import { quantityLabel } from '../labels-numbers.js';

/** When figures of running counts are of, and how a reader is told. */

/** So many days after the time that a figure is said to be of, its count no longer runs. */
export const SETTLED_DAYS = 3;
/** A longer time than this is one that a count runs over, not an event. */
const EVENT_DAYS = 10;

/**
 * When two figures are of. A figure of a live page is of the time of its entry; another report's is then set
 * against it by the clock, where that gives one, and is otherwise neither before nor after an entry of its day.
 */
export function momentsOf(a: Figure, b: Figure): readonly [number | null, number | null] {
  const days = [momentOf(a), momentOf(b)] as const;
  if (a.claim.told === undefined && b.claim.told === undefined) return days;
  const [x, y] = [clockedAt(a), clockedAt(b)];
  // The order of one page holds without its day.
  if (a.source === b.source && a.source.day === null) return x && y ? [x.printed ?? 0, y.printed ?? 0] : days;
  if (x && y && x.utc !== null && y.utc !== null) return [x.utc, y.utc];
  // Clocks without a zone are those of the place, and most reports of a story are of one place.
  if (x && y && !x.universal && !y.universal) return [x.printed, y.printed];
  const [from, to] = [x?.printed ?? days[0], y?.printed ?? days[1]];
  return from !== null && to !== null && Math.floor(from) === Math.floor(to) ? [from, from] : [from, to];
}

/** By a clock: the window's own, the entry's, or that of the article. */
function clockedAt(figure: Figure): Moment | null {
  const { claim, source } = figure;
  if (ownMoment(figure) !== null)
    return { printed: momentOf(figure), utc: null, universal: false, clock: '' };
  const day = source.day ?? (claim.told === undefined ? null : 0);
  return momentIn(claim.told ?? source.published, day);
}

/** The day of a figure: of its article, moved by a window that ends at a moment of its own. */
function momentOf(figure: Figure): number | null {
  const { day } = figure.source;
  if (day === null) return dayNumber(figure.claim.window?.end ?? null);
  return ownMoment(figure) ?? day;
}

/** Where the window ends at a moment of its own: "by Friday evening" in Sunday's paper; never later than the paper. */
function ownMoment({ claim: { window }, source: { day } }: Figure): number | null {
  if (window === null || day === null) return null;
  const end = dayNumber(window.end);
  const clock = clockIn(window.text);
  if (end !== null && window.days === null && end < day) return end + (clock ?? 0);
  return clock === null ? null : day + clock;
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

/** The share of the day that a stated clock time adds, null when none is stated. */
function clockIn(text: string): number | null {
  const match = CLOCK.exec(text);
  if (match === null) return null;
  const named = HOURS[(match[4] ?? '').toLowerCase()];
  const hour =
    named ??
    (Number(match[1]) % 12) + (match[3]?.toLowerCase() === 'p' ? 12 : 0) + Number(match[2] ?? 0) / 60;
  return hour / 24;
}

/**
 * "Last week's convoy": what a figure is said to be of was over days before its report, else null. `before`: the
 * day of an earlier report; one of the days after the event counted while the count still ran.
 */
export function settledBefore({ claim, source }: Figure, before = source.day): string | null {
  const { window } = claim;
  const end = dayNumber(window?.end ?? null);
  if (window === null || end === null || before === null || (window.days ?? Infinity) > EVENT_DAYS)
    return null;
  const days = before - end;
  return days >= SETTLED_DAYS ? `“${window.text}” was over ${days} days before` : null;
}

/** Windows of one length, give or take. */
const ONE_LENGTH = 1.1;
const OPEN = /\b(?:since|so far|to date|until now|this (?:week|month|season|year)|past|last 24)\b/i;

const ON_DUTY = /\bon (?:duty|shift)\b/i;

/** "Last week" and "in the seven days to Saturday": no count runs over a time that is over. */
export function ofOneTime(a: Figure, b: Figure): string | null {
  // "63 were on shift on Tuesday", "36 were on duty on Tuesday": who was there on a day that is told of.
  const [p, q] = [a.claim.window, b.claim.window];
  if (
    ON_DUTY.test(a.claim.sentence.text) &&
    ON_DUTY.test(b.claim.sentence.text) &&
    p?.days === 1 &&
    q?.days === 1 &&
    p.start !== null &&
    p.start === q.start
  )
    return `both are of one day: ${label(a)} ${p.text}, ${label(b)} ${q.text}`;
  const [x, y] = [a.window, b.window];
  if (x === null || y === null || x.days === null || y.days === null) return null;
  if (OPEN.test(x.text) || OPEN.test(y.text) || Math.min(x.days, y.days) < 2) return null;
  return Math.max(x.days, y.days) / Math.min(x.days, y.days) < ONE_LENGTH
    ? `both are of one time: ${label(a)} ${x.text}, ${label(b)} ${y.text}`
    : null;
}

export const label = (f: Figure): string => quantityLabel(f.claim.quantity);
/** "2024-11-15"; "about" where the article itself does not date itself. */
export function dayText({ source, claim }: Figure): string {
  if (claim.told !== undefined && !claim.told.startsWith('T')) return claim.told.slice(0, 10);
  if (source.published !== null || source.day === null)
    return source.published?.slice(0, 10) ?? 'an unknown day';
  return `about ${new Date(source.day * 86_400_000).toISOString().slice(0, 10)}`;
}
/** "31 on 2024-11-15, 38 on 2024-11-16"; of one day with the moments that tell them apart. */
export function sequence(earlier: Figure, later: Figure): string {
  const oneDay = dayText(earlier) === dayText(later);
  const clocks = earlier.claim.told !== undefined || later.claim.told !== undefined;
  const text = (figure: Figure): string => {
    const moment = oneDay ? figure.claim.window?.text : undefined;
    const clock = clocks ? (clockedAt(figure)?.clock ?? '') : '';
    return `${label(figure)} on ${dayText(figure)}${clock === '' ? '' : ` at ${clock}`}${moment === undefined ? '' : ` (${moment})`}`;
  };
  return `${text(earlier)}, ${text(later)}`;
}
