import { WEEKDAY } from '../lexicon/calendar.js';
import type { Window } from '../model.js';
import {
  addDays,
  dayInYear,
  daysBetween,
  endOfMonth,
  isoDay,
  lastWeekday,
  monthNumber,
  weekdayNumber,
} from './calendar.js';
import type { FormName } from './time-forms.js';

/**
 * What time an expression names. `kind` tells how a figure relates to it: counted over a `span`, up to a
 * `moment`, on a `day`, in a `year` that has passed, or at a `rate`.
 */
export interface TimeValue {
  readonly kind: 'span' | 'moment' | 'day' | 'year' | 'rate';
  readonly window: Window;
}

const COUNTS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  the: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  sixty: 60,
  ninety: 90,
};

const FRACTIONS: Readonly<Record<string, number>> = {
  'a quarter of an hour': 0.25 / 24,
  'half an hour': 0.5 / 24,
  'three quarters of an hour': 0.75 / 24,
  'an hour and a half': 1.5 / 24,
  'half a day': 0.5,
};

const UNIT_DAYS: Readonly<Record<string, number>> = {
  hour: 1 / 24,
  day: 1,
  week: 7,
  night: 1,
  fortnight: 14,
  weekend: 2,
  month: 30,
  quarter: 91,
  year: 365,
  decade: 3650,
};

/** The value of an expression of this form, counted from `today`; null where it names none. */
export function timeValue(
  form: FormName,
  g: Readonly<Record<string, string | undefined>>,
  raw: string,
  today: string | null,
): TimeValue | null {
  const text = raw.trim();
  const open = (start: string | null, end: string | null, days: number | null): Window => ({
    text,
    start,
    end,
    days,
  });
  if (form === 'past') {
    const whole = /^(?:in |over |during |for |within )?last (week|month|year)$/i
      .exec(text)?.[1]
      ?.toLowerCase();
    if (whole !== undefined && today !== null) {
      const [first, last] = calendarBefore(whole, today);
      return { kind: 'span', window: open(first, last, daysBetween(first, last) + 1) };
    }
    const unit = (g['pastU'] ?? '').toLowerCase().replace(/s$/, '');
    if (unit === 'weekend' && /\b(?:past|last)\b/i.test(text))
      return { kind: 'span', window: weekend(text, today) };
    const count = COUNTS[(g['pastN'] ?? 'one').toLowerCase()] ?? (Number(g['pastN']) || null);
    const days = count === null ? null : count * (UNIT_DAYS[unit] ?? 1);
    return {
      kind: 'span',
      window: open(today && days !== null ? addDays(today, -Math.ceil(days)) : null, today, days),
    };
  }
  if (form === 'count') {
    if (g['fraction'] !== undefined)
      return { kind: 'span', window: open(null, null, FRACTIONS[g['fraction'].toLowerCase()] ?? null) };
    const n = COUNTS[(g['countN'] ?? '').toLowerCase()] ?? (Number(g['countN']) || null);
    const unit = (g['countU'] ?? '').toLowerCase().replace(/s$/, '');
    if (unit === 'weekend' && !/next|coming/i.test(text))
      return { kind: 'span', window: weekend(text, today) };
    return { kind: 'span', window: open(null, null, n === null ? null : n * (UNIT_DAYS[unit] ?? 1)) };
  }
  if (form === 'period') {
    // "in the seven days to Saturday" has a length; "in the year to June" goes by the books.
    const n = COUNTS[(g['periodN'] ?? '').toLowerCase()] ?? (Number(g['periodN']) || null);
    const unit = UNIT_DAYS[(g['periodU'] ?? '').toLowerCase().replace(/s$/, '')] ?? null;
    const weekday = g['periodW'];
    const end = weekday === undefined ? null : weekdayIn(weekday, today);
    return {
      kind: 'span',
      window: open(null, end, n === null || unit === null ? null : n * unit),
    };
  }
  if (form === 'days' || form === 'months') return { kind: 'span', window: between(g, text, today) };
  if (form === 'weekdays') {
    const first = g['firstW'] ?? '';
    const end = weekdayIn(text.slice(text.indexOf(first) + first.length), today);
    const start = end === null ? null : weekdayIn(first, end);
    return {
      kind: 'span',
      window: open(start, end, start !== null && end !== null ? daysBetween(start, end) + 1 : null),
    };
  }
  if (form === 'single') return { kind: 'span', window: open(null, null, 1) };
  if (form === 'since') {
    const from = sinceDay(g, text, today);
    return { kind: 'span', window: open(from, today, from && today ? daysBetween(from, today) : null) };
  }
  if (form === 'by') {
    const month = monthNumber(g['byM'] ?? g['byM2'] ?? '');
    const day =
      month !== null && today
        ? dayInYear(today, month, Number(g['byD'] ?? g['byD2']))
        : weekdayIn(text, today);
    return { kind: 'moment', window: open(null, day, null) };
  }
  if (form === 'weekday') {
    const day = weekdayIn(text, today);
    return { kind: 'day', window: open(day, day, 1) };
  }
  if (form === 'date') {
    const month = monthNumber(g['dM'] ?? g['dM2'] ?? '') ?? 1;
    const number = Number(g['dD'] ?? g['dD2']);
    const day =
      g['dY'] === undefined
        ? today
          ? dayInYear(today, month, number)
          : null
        : isoDay(Number(g['dY']), month, number);
    return { kind: 'day', window: open(day, day, 1) };
  }
  if (form === 'monthyear') {
    const month = monthNumber(g['myM'] ?? '') ?? 1;
    // "in June last year"
    const year = g['myY'] === undefined ? Number((today ?? '').slice(0, 4)) - 1 : Number(g['myY']);
    if (year < 0) return { kind: 'span', window: open(null, null, null) };
    const past = today !== null && daysBetween(endOfMonth(year, month), today) > 60;
    return {
      kind: past ? 'year' : 'span',
      window: open(isoDay(year, month, 1), endOfMonth(year, month), null),
    };
  }
  if (form === 'year') {
    const year = g['yY'] ?? '';
    if (today?.startsWith(year))
      return { kind: 'span', window: open(`${year}-01-01`, `${year}-12-31`, null) };
    return { kind: 'year', window: open(`${year}-01-01`, `${year}-12-31`, 365) };
  }
  if (form === 'month') {
    const month = monthNumber(g['mM'] ?? '');
    const first = month === null || today === null ? null : dayInYear(today, month, 1);
    if (first === null) return { kind: 'span', window: open(null, null, null) };
    const last = endOfMonth(Number(first.slice(0, 4)), Number(first.slice(5, 7)));
    return { kind: 'span', window: open(first, last, daysBetween(first, last) + 1) };
  }
  if (form === 'relative') {
    const whole = /^(?:so far )?this (year|month)$/i.exec(text)?.[1]?.toLowerCase();
    if (whole !== undefined && today !== null) {
      const first = whole === 'year' ? `${today.slice(0, 4)}-01-01` : `${today.slice(0, 7)}-01`;
      return { kind: 'span', window: open(first, today, daysBetween(first, today) + 1) };
    }
    const day = /today|this morning/i.test(text)
      ? today
      : /yesterday|last night|overnight/i.test(text) && today
        ? addDays(today, -1)
        : null;
    return { kind: day === null ? 'span' : 'day', window: open(day, day, day === null ? null : 1) };
  }
  if (form === 'ago') {
    const n = COUNTS[(g['agoN'] ?? '').toLowerCase()] ?? (Number(g['agoN']) || null);
    if (n === null || today === null) return null;
    const year = Number(today.slice(0, 4)) - n;
    return { kind: 'year', window: open(`${year}-01-01`, `${year}-12-31`, 365) };
  }
  if (form === 'of') {
    const [count = '', unit = ''] = text.toLowerCase().split(' ');
    const n = COUNTS[count] ?? (Number(count) || null);
    return {
      kind: 'span',
      window: {
        text: text.replace(/ of$/i, ''),
        start: null,
        end: today,
        days: n === null ? null : n * (UNIT_DAYS[unit.replace(/s$/, '')] ?? 1),
      },
    };
  }
  const unit = /day|daily/i.test(text)
    ? 'day'
    : /week/i.test(text)
      ? 'week'
      : /month/i.test(text)
        ? 'month'
        : /hour/i.test(text)
          ? 'hour'
          : 'year';
  return { kind: 'rate', window: open(null, null, UNIT_DAYS[unit] ?? null) };
}

/** "over the weekend", "last weekend": the Saturday and Sunday that last began. */
function weekend(text: string, today: string | null): Window {
  const from = today !== null && /\blast\b/i.test(text) ? addDays(today, -2) : today;
  const saturday = from === null ? null : lastWeekday(from, 6);
  return { text, start: saturday, end: saturday && addDays(saturday, 1), days: 2 };
}

/** "last week", "last month", "last year": the whole one before this one, which has ended. */
function calendarBefore(unit: string, today: string): readonly [first: string, last: string] {
  if (unit === 'year') {
    const year = Number(today.slice(0, 4)) - 1;
    return [`${year}-01-01`, `${year}-12-31`];
  }
  if (unit === 'month') {
    const last = addDays(`${today.slice(0, 7)}-01`, -1);
    return [`${last.slice(0, 7)}-01`, last];
  }
  const sunday = lastWeekday(addDays(today, -1), 0);
  return [addDays(sunday, -6), sunday];
}

/** "between 14 and 16 February", "in July and August": both ends included. */
function between(
  g: Readonly<Record<string, string | undefined>>,
  text: string,
  today: string | null,
): Window {
  const toMonth = monthNumber(g['toM'] ?? g['toM2'] ?? g['fromM2'] ?? g['lastM'] ?? '');
  const fromMonth = monthNumber(g['fromM'] ?? g['fromM2'] ?? g['firstM'] ?? '') ?? toMonth;
  const nothing = { text, start: null, end: null, days: null };
  if (toMonth === null || fromMonth === null || today === null) return nothing;
  const last = dayInYear(today, toMonth, Number(g['toD'] ?? g['toD2'] ?? '1'));
  const end = g['lastM'] === undefined ? last : last && endOfMonth(Number(last.slice(0, 4)), toMonth);
  const start = end && dayInYear(end, fromMonth, Number(g['fromD'] ?? g['fromD2'] ?? '1'));
  if (!start || !end) return nothing;
  return { text, start, end, days: daysBetween(start, end) + 1 };
}

function sinceDay(
  g: Readonly<Record<string, string | undefined>>,
  text: string,
  today: string | null,
): string | null {
  const month = monthNumber(g['sinceM'] ?? g['sinceM3'] ?? g['sinceM4'] ?? '');
  const day = Number(g['sinceD'] ?? g['sinceD2'] ?? g['sinceD3'] ?? g['sinceD4'] ?? '1');
  if (month !== null) {
    if (g['sinceY'] !== undefined) return isoDay(Number(g['sinceY']), month, day);
    return today ? dayInYear(today, month, day) : null;
  }
  const year = g['sinceY2'] ?? g['sinceY3'];
  if (year !== undefined) return `${year}-01-01`;
  if (today === null) return null;
  if (/of (?:the )?year/i.test(text)) return `${today.slice(0, 4)}-01-01`;
  if (/of (?:the )?month/i.test(text)) return `${today.slice(0, 7)}-01`;
  const weekday = g['sinceW'] ?? g['sinceW2'] ?? g['sinceW3'];
  return weekday === undefined ? null : weekdayIn(weekday, today);
}

const WEEKDAY_NAME = new RegExp(WEEKDAY, 'i');

function weekdayIn(text: string, today: string | null): string | null {
  const name = WEEKDAY_NAME.exec(text)?.[0];
  const weekday = name === undefined ? null : weekdayNumber(name);
  return weekday === null || today === null ? null : lastWeekday(today, weekday);
}
