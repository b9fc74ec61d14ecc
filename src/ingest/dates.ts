/**
 * Dates as bylines and date lines give them, word by word. Only what the words say: no clock is asked, a date
 * without a year stays unresolved, and so does a numeric one that could be read two ways.
 */

import { DATE_LABELS, MONTH, MONTHS, ORDINAL, WEEKDAYS, ANY_WEEKDAY, ZONES } from '../lexicon/calendar.js';
import { EDITION_WORDS } from '../lexicon/furniture-words.js';
import { matchesOf } from '../segment/matches.js';
import { exactDate, daysIn } from './date-notations.js';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}.:/+'’-]*/gu;

/** The pieces of a date line, in the order in which they stand. */
interface Parts {
  day: number | null;
  month: number | null;
  year: number | null;
  time: string | null;
  zone: string | null;
}

type Piece =
  | { kind: 'weekday' | 'label' }
  | { kind: 'month'; month: number }
  | { kind: 'day'; day: number }
  | { kind: 'year'; year: number }
  | { kind: 'time'; time: string }
  | { kind: 'half'; pm: boolean }
  | { kind: 'zone'; zone: string }
  | { kind: 'whole'; iso: string | null };

/** What a word can be in a date line, or null if it has no place in one. */
function pieceOf(raw: string): Piece | null {
  const word = raw.toLowerCase().replace(/[.:,]+$/, '');
  const month = MONTHS.get(word);
  if (month !== undefined) return { kind: 'month', month };
  if (WEEKDAYS.has(word)) return { kind: 'weekday' };
  const half = /^([ap])\.?m$/.exec(word);
  if (half) return { kind: 'half', pm: half[1] === 'p' };
  const zone = ZONES.get(word);
  if (zone !== undefined) return { kind: 'zone', zone };
  if (DATE_LABELS.has(word)) return { kind: 'label' };
  if (/^(?:19|20)\d\d$/.test(word)) return { kind: 'year', year: Number(word) };
  const day = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word);
  if (day && Number(day[1]) <= 59) return { kind: 'day', day: Number(day[1]) };
  const time = /^(\d{1,2})[:.h](\d{2})(?:[:.](\d{2}))?(?:h|hrs)?([ap]\.?m)?$/.exec(word);
  if (time) {
    const iso = clock(time[1], time[2], time[3], time[4]);
    if (iso !== null) return { kind: 'time', time: iso };
  }
  const hour = /^(\d{1,2})([ap])\.?m$/.exec(word);
  if (hour) {
    const iso = clock(hour[1], '00', undefined, `${hour[2] ?? 'a'}m`);
    return iso === null ? null : { kind: 'time', time: iso };
  }
  const military = /^([01]\d|2[0-3])([0-5]\d)(?:h|hrs)?$/.exec(word);
  if (military) return { kind: 'time', time: `${military[1] ?? '00'}:${military[2] ?? '00'}` };
  const mixed = /^(\d{4})-(\p{L}{3,9})-(\d{1,2})$/u.exec(word);
  if (mixed) return { kind: 'whole', iso: findDate(`${mixed[3] ?? ''} ${mixed[2] ?? ''} ${mixed[1] ?? ''}`) };
  if (/^\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}$/.test(word) || /^\d{4}-\d\d-\d\dt/.test(word)) {
    return { kind: 'whole', iso: exactDate(raw.replace(/[,:]+$/, '')) ?? null };
  }
  return null;
}

function clock(
  hours: string | undefined,
  minutes: string | undefined,
  seconds: string | undefined,
  half: string | undefined,
): string | null {
  let hour = Number(hours);
  if (half?.startsWith('p') === true && hour < 12) hour += 12;
  if (half?.startsWith('a') === true && hour === 12) hour = 0;
  if (hour > 23 || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return null;
  const two = String(hour).padStart(2, '0');
  return seconds === undefined ? `${two}:${minutes ?? '00'}` : `${two}:${minutes ?? '00'}:${seconds}`;
}

/** The counter that some pages put behind the date. */
const COMMENTS = /,? ?comments? ?\(?\d{1,6}\)?$/i;

/**
 * Whether a text says nothing but a date or a time ("Published: 21:14, 16 Nov 2024", "28 September, 2016",
 * "2 hours ago"). A weekday or a number alone does not pass.
 */
export function isDateLine(line: string): boolean {
  const text = line.replace(COMMENTS, '');
  if (text.length > 120 || !/\d/.test(text)) return false;
  if (/[^\p{L}\p{N}\s.,:;/()|+'’–—-]/u.test(text)) return false;
  let month = false;
  let strong = false;
  let number = false;
  let count = 0;
  for (const [word] of matchesOf(WORD, text)) {
    const piece = pieceOf(word);
    if (piece === null) return false;
    count++;
    if (piece.kind === 'month') month = true;
    else if (piece.kind === 'time' || piece.kind === 'whole') strong = true;
    else if (piece.kind === 'day' || piece.kind === 'year') number = true;
  }
  const ago = /\bago\b/i.test(text);
  return count > 0 && (strong || (month && number) || (ago && number));
}

/**
 * How many characters at the start of a text are a date or time with its labels, or 0. Only a date with a
 * year counts; a run-on text ("Published 3 May 2019 Rescuers said ...") starts with one.
 */
export function leadingDate(text: string): number {
  let end = 0;
  let day = false;
  let month = false;
  let year = false;
  let whole = false;
  for (const match of text.slice(0, 160).matchAll(WORD)) {
    if (match.index > end + 4) break;
    const piece = pieceOf(match[0]);
    if (piece === null) break;
    // After the date is complete, "in", "at" and the like belong to what follows.
    if (piece.kind === 'label' && (year || whole)) break;
    if (piece.kind === 'day' && (day || whole)) break;
    if (piece.kind === 'day') day = true;
    if (piece.kind === 'month') {
      if (month) break;
      month = true;
    }
    if (piece.kind === 'year') {
      if (year) break;
      year = true;
    }
    if (piece.kind === 'whole') whole = true;
    end = match.index + match[0].replace(/[.,:]+$/, '').length;
  }
  return whole || (month && year) ? end : 0;
}

/** The first date with a year in a text, as ISO 8601 at the precision given, else null. */
export function findDate(text: string): string | null {
  const head = text.slice(0, 400);
  const words = [...head.matchAll(WORD)].map((match) => match[0]);
  const parts: Parts = { day: null, month: null, year: null, time: null, zone: null };
  let seen = false;
  let previous: Piece['kind'] | null = null;
  for (const word of words) {
    const piece = pieceOf(word);
    if (piece?.kind === 'whole') return piece.iso;
    // Once the date stands, the first word that belongs to none ends it.
    if (piece === null || (piece.kind === 'label' && /^updated?$/i.test(word.replace(/:$/, '')))) {
      if (parts.year !== null && parts.month !== null) break;
      if (seen && piece === null) {
        parts.day = null;
        parts.month = null;
        parts.time = null;
      }
      continue;
    }
    seen = true;
    // A zone belongs to the time before it: "KSA 01:41 - GMT 22:41" names two.
    if (piece.kind !== 'zone' || previous === 'time' || previous === 'half') take(parts, piece);
    previous = piece.kind;
  }
  return assemble(parts);
}

/**
 * The first day of a month in a date line, as ISO 8601 has it without the year ("--10-09"): "Thursday, 9
 * October". Null where there is none, or where it is no day of that month in any year.
 */
export function findMonthDay(text: string): string | null {
  let [day, month]: [number | null, number | null] = [null, null];
  for (const [word] of matchesOf(WORD, text.slice(0, 120))) {
    const piece = pieceOf(word);
    if (piece?.kind === 'day') day ??= piece.day;
    else if (piece?.kind === 'month') month ??= piece.month;
    else if (piece?.kind === 'year' || piece?.kind === 'whole') return null;
    if (day !== null && month !== null) break;
  }
  if (day === null || month === null || day < 1 || day > daysIn(2000, month)) return null;
  return `--${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function take(parts: Parts, piece: Piece): void {
  if (piece.kind === 'day') parts.day ??= piece.day;
  else if (piece.kind === 'month') parts.month ??= piece.month;
  else if (piece.kind === 'year') parts.year ??= piece.year;
  else if (piece.kind === 'time') parts.time ??= piece.time;
  else if (piece.kind === 'zone') parts.zone ??= piece.zone;
  else if (piece.kind === 'half' && parts.time !== null) {
    const [hours, minutes] = parts.time.split(':');
    parts.time = clock(hours, minutes, undefined, piece.pm ? 'pm' : 'am') ?? parts.time;
  }
}

function assemble({ day, month, year, time, zone }: Parts): string | null {
  if (year === null || month === null) return null;
  const date = `${year}-${String(month).padStart(2, '0')}`;
  if (day === null) return date;
  if (day < 1 || day > daysIn(year, month)) return null;
  const whole = `${date}-${String(day).padStart(2, '0')}`;
  return time === null ? whole : `${whole}T${time}${zone ?? ''}`;
}

/**
 * A date as metadata gives it (ISO 8601, compact ISO, RFC 5322, "28 September 2016", "18.05.2017"), as ISO
 * 8601 at the same precision. Null for no date, and for one that could be read two ways ("03/08/2016").
 */
export function isoDate(value: string): string | null {
  const text = value.trim();
  const exact = exactDate(text);
  if (exact !== undefined) return exact;
  return isDateLine(text) || text.length <= 60 ? findDate(text) : null;
}

const DAY = String.raw`\d{1,2}${ORDINAL}?`;
const MONTH_NAME = String.raw`${MONTH}\.?`;
/** A whole date that is a piece of its line: at its start or behind a mark, and before a mark, a time or the end. */
const DATED_PIECE = new RegExp(
  String.raw`(?:^|(?<!\b(?:on|of|since|from|until|to|by|after|before|last) ${ANY_WEEKDAY})[,.;|·•(–—-]\s?)(?:${ANY_WEEKDAY}\.?,? )?` +
    String.raw`(?<date>(?:${DAY} ${MONTH_NAME}|${MONTH_NAME} ${DAY}),? (?:19|20)\d\d)` +
    String.raw`(?=$|\s?[,.;|·•)–—-]|,? \d{1,2}(?:[:.h]\d\d| ?[ap]\.?m))`,
  'iu',
);
const LONGEST_DATED = 140;

/**
 * The date in a line above a text that says more than when: "Special edition, Tuesday, August 12, 2025 - free of
 * charge", "Issue 3, 31 January 2025". Null for a sentence that tells a day ("on Monday, 11 August 2025, ...").
 */
export function dateBeside(line: string): string | null {
  if (line.length > LONGEST_DATED) return null;
  const found = DATED_PIECE.exec(line);
  const date = found?.groups?.['date'];
  if (found === null || date === undefined) return null;
  const before = line.slice(0, found.index);
  // "April 4, 2017 - Dam gives way": a headline behind its date
  const alone = before !== '' || /^\s?(?:[|·•]|$)/.test(line.slice(found[0].length));
  return alone && isImprint(before) ? findDate(date) : null;
}

/** What stands before the date names an outlet, a place or an edition: "The dam at Karu, 4 April 2017" is a title. */
const isImprint = (before: string): boolean =>
  (before.match(/[\p{L}\p{N}’'.-]+/gu) ?? []).every((word) => NAMING_WORD.test(word)) ||
  (before.match(/\p{L}+/gu) ?? []).some((word) => EDITION_WORDS.has(word.toLowerCase()));
const NAMING_WORD = /^(?:[\p{Lu}\p{N}]|(?:of|the|and|for|in|de|la|el|du)$)/u;
