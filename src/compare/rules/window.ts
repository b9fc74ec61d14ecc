import { fits, pointOf } from '../../align/intervals.js';
import { dayNumber, type Figure } from '../../align/quantities-figure.js';
import { MONTH, MONTHS, WEEKDAY, WEEKDAYS } from '../../lexicon/calendar.js';
import { DAILY_VERBS } from '../../lexicon/inverse.js';
import { plainDigits, quantityLabel } from '../labels-numbers.js';
import type { Window } from '../../model.js';
import { trial, type GroupFacts, type Pair, type Rule, type Trial } from './rule.js';

/** The days that the longer window adds may have brought at most this many times the shorter one's daily rate. */
const PACE = 3;
/** Windows of one length, give or take. */
const SAME_LENGTH = 1.1;
/** Measures that are levels: what they were at one moment says nothing of another. */
const LEVELS: ReadonlySet<string> = new Set([
  'money',
  'fall',
  'rise',
  'share',
  'temperature',
  'capacity',
  'speed',
  'hospitalised',
]);

export const window: Rule = {
  id: 'window',
  title: 'Counts over different lengths of time',
  explains: true,
  docs: [
    'Tested by rate. The longer window must hold at least what the shorter one holds, and the days that it adds',
    `must not need more than ${PACE} times the shorter one's rate: 338 in one week and 377 in two fit (39 more in`,
    'seven days); 500 in a week and 1,000 in eight days do not (500 more in one day, where 71 a day was the rate).',
    'A yearly sum and its multiple over years are the same arithmetic. Levels (a price, a share, a temperature)',
    'of two stated moments are explained by the moments, and what is counted anew each day (attacks, trains',
    'cancelled) by days that do not meet. A figure without a window has the window of one that it',
    'agrees with.',
  ].join(' '),
  examples: [
    {
      a: { value: 338, measure: 'killed', days: 7, window: 'in one week' },
      b: { value: 377, measure: 'killed', days: 14, window: 'in two weeks' },
      holds: true,
    },
    {
      a: { value: 500, measure: 'killed', days: 7, window: 'in a week' },
      b: { value: 1000, measure: 'killed', days: 8, window: 'in eight days' },
      holds: false,
    },
    {
      a: { value: 500, measure: 'killed', days: 14, window: 'in two weeks' },
      b: { value: 800, measure: 'killed', days: 7, window: 'in a week' },
      holds: false,
    },
    {
      a: { value: 46e6, unit: 'GBP', measure: 'money', days: 365, window: 'a year' },
      b: { value: 230e6, unit: 'GBP', measure: 'money', days: 1826, window: 'over five years' },
      holds: true,
    },
    {
      a: { value: 240, unit: 'GBp', measure: 'money', window: 'by 10.30 am' },
      b: { value: 231, unit: 'GBp', measure: 'money', window: 'at the close' },
      holds: true,
    },
    {
      a: { value: 4, unit: 'percent', measure: 'rise', sentence: 'Shares in the mill closed up 4%.' },
      b: { value: 7, unit: 'percent', measure: 'rise', sentence: 'The stock rose 7% in early trading.' },
      holds: true,
    },
    {
      a: { value: 4, unit: 'percent', measure: 'rise', sentence: 'Shares in the mill closed up 4%.' },
      b: { value: 7, unit: 'percent', measure: 'rise', sentence: 'The stock closed 7% higher.' },
      holds: null,
    },
    {
      a: { value: 12, measure: 'killed', days: 7, window: 'in a week' },
      b: { value: 40, measure: 'killed' },
      holds: null,
    },
  ],
  apply,
};

function apply({ lower, upper, group }: Pair): Trial | null {
  const moment = momentOfLevel(lower, upper) ?? momentOfTrading(lower, upper) ?? otherDays(lower, upper);
  if (moment !== null) return moment;
  const [x, y] = [
    windowOf(lower, group) ?? dayOf(lower, upper),
    windowOf(upper, group) ?? dayOf(upper, lower),
  ];
  if (x === null || y === null) return null;
  if (x.days === null || y.days === null) {
    const different = x.text.toLowerCase() !== y.text.toLowerCase();
    return different && LEVELS.has(lower.measure) && !x.borrowed && !y.borrowed
      ? trial('window', true, `two moments: ${label(lower)} ${x.text}, ${label(upper)} ${y.text}`, true)
      : null;
  }
  const [short, long] = x.days <= y.days ? [lower, upper] : [upper, lower];
  const shortDays = Math.min(x.days, y.days);
  const longDays = Math.max(x.days, y.days);
  if (longDays / Math.max(shortDays, 1 / 24) < SAME_LENGTH) return null;
  if (short === upper)
    return trial('window', false, `${said(long)} is the longer time and has fewer than ${said(short)}`, true);
  // As near to one another as a reader may take them.
  const had = short.reading.reader.high ?? pointOf(short.reading);
  const more = (long.reading.reader.low ?? pointOf(long.reading)) - had;
  const rate = had / shortDays;
  const added = longDays - shortDays;
  const holds = more / added <= PACE * rate;
  const text =
    `${said(short)} is ${had > pointOf(short.reading) ? 'up to ' : ''}${round(rate)} a day; ` +
    `${said(long)} leaves ${more < pointOf(long.reading) - had ? 'at least ' : ''}${round(more)} for the other ` +
    `${plainDigits(round(added))} ${added === 1 ? 'day' : 'days'}, ${round(more / added)} a day`;
  return trial('window', holds, text, !x.borrowed && !y.borrowed);

  function said(f: Figure): string {
    return `${label(f)} ${(f === lower ? x : y)?.text ?? ''}`.trim();
  }
}

/** "14,000 lunches on Monday" beside "51,000 in four days": a bare day is one of the days that the other counts over. */
function dayOf({ claim, reading }: Figure, { window }: Figure): Known | null {
  const days = window?.days ?? 0;
  if (reading.dimension !== 'count' || claim.window?.days !== 1 || days < 2 || days > MOST_DAYS) return null;
  return /^(?:in|over|during|within) /i.test(window?.text ?? '')
    ? { ...claim.window, borrowed: false }
    : null;
}
const MOST_DAYS = 31;

/** What is counted anew each day, on two days, or over times that do not meet. */
function otherDays(lower: Figure, upper: Figure): Trial | null {
  if (!isDaily(lower) || !isDaily(upper)) return null;
  const [x, y] = [daysOf(lower) ?? ofReport(lower, upper), daysOf(upper) ?? ofReport(upper, lower)];
  if (x === null || y === null || (x.start <= y.end && y.start <= x.end)) return null;
  const text = `two times: ${label(lower)} ${x.text}, ${label(upper)} ${y.text}`;
  return trial('window', true, text, x.said && y.said);
}

const isDaily = ({ measure, verb }: Figure): boolean =>
  measure === 'attacks' || measure === 'closed' || (verb !== null && DAILY_VERBS.has(verb));

/** "38 schools were closed on Monday"; how many are, a later report says of its own day. */
const ofReport = ({ measure, claim, source }: Figure, other: Figure): ReturnType<typeof daysOf> =>
  measure === 'closed' &&
  claim.window === null &&
  source.day !== null &&
  source.day > (daysOf(other)?.end ?? Infinity)
    ? { start: source.day, end: source.day, text: 'by a later report', said: false }
    : null;

/** The days that a figure is of: its window's; of "by noon", that of its article. */
function daysOf({
  claim,
  source,
}: Figure): { start: number; end: number; text: string; said: boolean } | null {
  const { window } = claim;
  if (window === null) return null;
  const named = weekdayOf(window.text, source.day);
  const [start, end] = [dayNumber(window.start) ?? named, dayNumber(window.end) ?? named];
  if (start !== null && end !== null) return { start, end, text: window.text, said: true };
  const moment = /^(?:by|until) (?:\d|noon|midday|midnight|dusk|dawn|mid-|nightfall)/i.test(window.text);
  return moment && source.day !== null
    ? { start: source.day, end: source.day, text: `${window.text} of the report's day`, said: false }
    : null;
}

const ON_WEEKDAY = new RegExp(String.raw`^(?:on |last )?(${WEEKDAY})\b`, 'i');

/** The last such weekday before a report that dates itself by its dateline alone. */
function weekdayOf(text: string, day: number | null): number | null {
  const weekday = WEEKDAYS.get(ON_WEEKDAY.exec(text)?.[1]?.toLowerCase() ?? '');
  if (weekday === undefined || day === null) return null;
  // 1970 began on a Thursday.
  return day - ((((day + 4 - weekday) % 7) + 7) % 7);
}

/** "11% lower by 10.30": a level on its way, set against one that gives no moment. */
function momentOfLevel(lower: Figure, upper: Figure): Trial | null {
  if (!MOVING_LEVELS.has(lower.measure) || lower.reading.dimension === 'count') return null;
  const by = (f: Figure): string | null => {
    const text = f.claim.window?.text ?? '';
    // A sum of money is on its way within a day's trading alone: a loss put at €40m by Saturday is no price.
    return (f.measure === 'money' ? OF_TRADING : OF_A_MOMENT).test(text) ? text : null;
  };
  const [x, y] = [by(lower), by(upper)];
  if ((x === null) === (y === null)) return null;
  const text = x === null ? `${label(upper)} is ${y ?? ''}` : `${label(lower)} is ${x}`;
  return trial('window', true, `${text}; the other report gives no moment`, false);
}
const OF_A_MOMENT = /^(?:by|as of|in early|at the)\b/i;
const OF_TRADING =
  /^(?:(?:by|at) (?:noon|midday|mid-?morning|lunchtime|\d{1,2}[.:]?\d{0,2})\b|in early|at the (?:close|open))/i;
const MOVING_LEVELS: ReadonlySet<string> = new Set(['fall', 'rise', 'money', 'temperature', 'share']);

/** Prices and their moves are of a moment of trading, which the words beside them name. */
const TRADED = /\b(?:shares?|stocks?|traded?|trading|market|index|futures)\b/i;
const TRADING: readonly { readonly at: string; readonly words: RegExp }[] = [
  {
    at: 'before or at the opening',
    words:
      /\b(?:at the open(?:ing)?|pre-?market|before the (?:market|bell|open)\w*|early (?:trad\w+|deals))\b/i,
  },
  {
    at: 'within the day',
    words:
      /\b(?:by|at) (?:noon|midday|\d{1,2}[.:]?\d{2})\b|\b(?:mid-?morning|late in the morning|lunchtime)\b/i,
  },
  {
    at: 'at the close',
    words: /\b(?:clos(?:ed|es|ing)|at the close|(?:ended|ends|finish(?:ed|es)) (?:the )?\p{L}+|settled)\b/iu,
  },
];

function momentOfTrading(lower: Figure, upper: Figure): Trial | null {
  if (!MOVING_LEVELS.has(lower.measure) || lower.reading.dimension === 'count') return null;
  const sentences = [lower, upper].map(({ claim }) => claim.sentence.text);
  if (!sentences.some((s) => TRADED.test(s))) return null;
  const [x, y] = [lower, upper].map((f) => TRADING.find(({ words }) => words.test(nearTo(f)))?.at ?? null);
  if (x === y) return null;
  const text = `two moments of trading: ${label(lower)} ${x ?? 'at another'}, ${label(upper)} ${y ?? 'at another'}`;
  return trial('window', true, text, x !== null && y !== null);
}

/** The words round a figure that may say when it was. */
function nearTo({ claim }: Figure): string {
  const at = claim.start - claim.sentence.start;
  return claim.sentence.text.slice(Math.max(0, at - 60), at + claim.text.length + 40);
}

type Known = Window & { readonly borrowed: boolean };

const SINCE_MONTH = new RegExp(
  String.raw`^[^.;]{0,30}?\b(?:in|on|of) (?:\d{1,2} |early |late |mid-)?(${MONTH})\b`,
  'i',
);
const MONTHS_TO = /\b(?:in|over|during) the (\d{1,2}|six|nine|twelve|three|four) months to\b/i;
const COUNTS: Readonly<Record<string, number>> = { three: 3, four: 4, six: 6, nine: 9, twelve: 12 };
const A_MONTH = 30.4;

/**
 * How many days a figure is counted over where its window leaves that open: "since the outbreak began in
 * July", of a report of October; "in the 12 months to the end of November".
 */
function daysSaid({ claim, source, window }: Figure): number | null {
  const sentence = claim.sentence.text;
  const to = window === null ? MONTHS_TO.exec(sentence)?.[1]?.toLowerCase() : undefined;
  if (to !== undefined) return Math.round((COUNTS[to] ?? Number(to)) * A_MONTH);
  const text = window?.text.trim() ?? '';
  if (!/^since\b/i.test(text) || source.day === null) return null;
  const at = sentence.indexOf(text);
  const name = at < 0 ? undefined : SINCE_MONTH.exec(sentence.slice(at + text.length))?.[1];
  const month = MONTHS.get(name?.toLowerCase() ?? '');
  if (month === undefined) return null;
  const today = new Date(source.day * 86_400_000);
  const back = (today.getUTCMonth() + 1 - month + 12) % 12;
  return Math.round(back * A_MONTH + today.getUTCDate());
}

/** The window of a figure; where it has none, that of a figure of the group that agrees with it. */
function windowOf(figure: Figure, group: GroupFacts): Known | null {
  // A bare day says only when, but of what is counted anew each day.
  const own = figure.window ?? (isDaily(figure) ? figure.claim.window : null);
  const days = own?.days == null ? daysSaid(figure) : null;
  if (days !== null) return { start: null, end: null, text: '', ...own, days, borrowed: false };
  if (own !== null) return { ...own, borrowed: false };
  const other = group.figures.find(
    (f) => f !== figure && typeof f.window?.days === 'number' && fits(f.reading, figure.reading),
  );
  return other?.window ? { ...other.window, borrowed: true } : null;
}

const label = (f: Figure): string => quantityLabel(f.claim.quantity);
const round = (value: number): number =>
  Math.abs(value) >= 10 ? Math.round(value) : Math.round(value * 10) / 10;
