import { WEEKDAY, WEEKDAYS } from '../lexicon/calendar.js';
import type { ExtractRecord } from '../model.js';
import { dayNumber } from './quantities-figure.js';

const MONTH_DAY = /^--(\d\d)-(\d\d)$/;
/** "said on Wednesday": what agencies write of the day itself. */
const ON_WEEKDAY = new RegExp(String.raw`\bon (${WEEKDAY})\b`, 'i');
/** Stories whose dated articles lie further apart name no week. */
const ONE_WEEK = 7;

/**
 * The day of each article of a story, as days since 1970: of `published` where the article gives it; else of
 * the day that it gives without a year, in the year of the story; else, where the story's dated articles lie
 * within a week, the weekday that its first figures name. Null where nothing tells.
 */
export function daysOf(records: readonly ExtractRecord[]): ReadonlyMap<string, number | null> {
  const days = new Map<string, number | null>(
    records.map(({ article }) => [article.id, dayNumber(article.published)]),
  );
  const known = [...days.values()].filter((d) => d !== null).sort((a, b) => a - b);
  const [first] = known;
  const last = known[known.length - 1];
  if (first === undefined || last === undefined) return days;
  for (const { article, claims } of records) {
    if (days.get(article.id) !== null) continue;
    if (article.monthDay !== undefined) {
      const [, month = '', day = ''] = MONTH_DAY.exec(article.monthDay) ?? [];
      days.set(article.id, nearestYear(Number(month) - 1, Number(day), first));
      continue;
    }
    if (last - first > ONE_WEEK) continue;
    const named = claims
      .map((c) => c.sentence)
      .sort((a, b) => a.start - b.start)
      .slice(0, 3)
      .map((s) => ON_WEEKDAY.exec(s.text))
      .find((m) => m !== null);
    if (named) days.set(article.id, weekdayBy(WEEKDAYS.get((named[1] ?? '').toLowerCase()) ?? 0, last));
  }
  return days;
}

/** The day of a month that lies nearest to `near`, of its year or the years beside it. */
function nearestYear(month: number, day: number, near: number): number {
  const year = new Date(near * 86_400_000).getUTCFullYear();
  const candidates = [year - 1, year, year + 1].map((y) => Math.floor(Date.UTC(y, month, day) / 86_400_000));
  return candidates.reduce((best, d) => (Math.abs(d - near) < Math.abs(best - near) ? d : best));
}

/** The last such weekday on or before a day. 1970 began on a Thursday. */
function weekdayBy(weekday: number, day: number): number {
  const back = (((day + 4 - weekday) % 7) + 7) % 7;
  return day - back;
}
