/** Calendar arithmetic on ISO dates ("2025-03-04"), in UTC and without a clock. */

import { MONTHS, WEEKDAYS } from '../lexicon/calendar.js';

const DAY = 86_400_000;

/** 1 to 12 for a month's name or abbreviation, with or without its point, else null. */
export function monthNumber(word: string): number | null {
  return MONTHS.get(word.toLowerCase().replace(/\.$/, '')) ?? null;
}

/** 0 (Sunday) to 6, else null. */
export function weekdayNumber(word: string): number | null {
  return WEEKDAYS.get(word.toLowerCase()) ?? null;
}

/** The day part of an ISO date or time at day precision or finer, else null. */
export function dayOf(iso: string | null): string | null {
  return iso !== null && /^\d{4}-\d{2}-\d{2}/.test(iso) ? iso.slice(0, 10) : null;
}

/** The ISO day so many days after another; before it where `count` is negative. */
export function addDays(day: string, count: number): string {
  return toIso(Date.parse(`${day}T00:00:00Z`) + count * DAY);
}

/** Days from `a` to `b`; negative when `b` is earlier. */
export function daysBetween(a: string, b: string): number {
  return Math.round((Date.parse(`${b}T00:00:00Z`) - Date.parse(`${a}T00:00:00Z`)) / DAY);
}

/** The last day on or before `day` that falls on `weekday`. */
export function lastWeekday(day: string, weekday: number): string {
  const back = (new Date(`${day}T00:00:00Z`).getUTCDay() - weekday + 7) % 7;
  return addDays(day, -back);
}

/** A day of the year of `published`, or of the year before when that would lie more than a month ahead. */
export function dayInYear(published: string, month: number, day: number): string | null {
  if (day < 1 || day > 31) return null;
  const year = Number(published.slice(0, 4));
  const iso = isoDay(year, month, day);
  return daysBetween(published, iso) > 31 ? isoDay(year - 1, month, day) : iso;
}

/** An ISO day; `month` from 1. */
export function isoDay(year: number, month: number, day: number): string {
  return toIso(Date.UTC(year, month - 1, day));
}

/** The last day of a month. */
export function endOfMonth(year: number, month: number): string {
  return toIso(Date.UTC(year, month, 0));
}

/** Days that no calendar has roll over ("31 February"); a time beyond what a date can hold is the epoch. */
function toIso(time: number): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? '1970-01-01' : date.toISOString().slice(0, 10);
}
