import type { Document } from '../model.js';
import { matchesOf } from '../segment/matches.js';
import type { BlockSurvey } from './profile-survey.js';
import { MONTHS } from '../lexicon/calendar.js';

/** A day that a text names. */
export interface DateMention {
  /** ISO 8601, to the day. */
  readonly date: string;
  /** Offset into the text. */
  readonly start: number;
}

const DAY_MONTH_YEAR =
  /(?<!\p{Nd})(\p{Nd}{1,2})(?:st|nd|rd|th)?\s(?:of\s)?([A-Za-z]{3,9})\.?,?\s(\p{Nd}{4})(?!\p{Nd})/gu;
const MONTH_DAY_YEAR =
  /(?<!\p{L})([A-Za-z]{3,9})\.?\s(\p{Nd}{1,2})(?:st|nd|rd|th)?,?\s(?:at\s)?(\p{Nd}{4})(?!\p{Nd})/gu;
const YEAR_FIRST = /(?<!\p{Nd})(\p{Nd}{4})-(\p{Nd}{2})-(\p{Nd}{2})(?!\p{Nd})/gu;
const MONTH_DAY =
  /(?<!\p{L})([A-Z][a-z]{2,8})\.?\s(\p{Nd}{1,2})(?:st|nd|rd|th)?(?!\p{Nd}|[.,:]\p{Nd}|,?\s(?:at\s)?\p{Nd}{4})/gu;
const DAY_MONTH =
  /(?<!\p{Nd}[.,:]?)(\p{Nd}{1,2})(?:st|nd|rd|th)?\s(?:of\s)?([A-Z][a-z]{2,8})(?!\p{L}|\.?,?\s\p{Nd}{4})/gu;
/** Day first where the field tells (13 and above), and by the custom of most of the world otherwise. */
const NUMERIC = /(?<!\p{Nd})(\p{Nd}{1,2})([./-])(\p{Nd}{1,2})\2(\p{Nd}{4})(?!\p{Nd})/gu;

/** A cheap look before the patterns: a digit beside what may be a month, and digits joined as in a date. */
const DAY_BY_MONTH =
  /\d(?:st|nd|rd|th)?\s(?:of\s)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s\d/i;
const DIGITS_JOINED = /\d[./-]\d{1,2}[./-]\d/;
/** The same for the digits of other scripts, which a look takes longer for. */
const ANY_DAY_BY_MONTH = new RegExp(DAY_BY_MONTH.source.replaceAll('\\d', '\\p{Nd}'), 'iu');
const ANY_DIGITS_JOINED = new RegExp(DIGITS_JOINED.source.replaceAll('\\d', '\\p{Nd}'), 'u');

/**
 * The dates of the text to the day, captions included: they too say when it was. One without a year is the
 * last such day before the article came out; where nothing says when it did, it is left out.
 */
export function datesIn(
  { text, blocks, published }: Document,
  surveys: readonly (BlockSurvey | null)[],
): DateMention[] {
  const found: DateMention[] = [];
  for (const [i, block] of blocks.entries()) {
    if (block.kind === 'furniture' && block.reason === 'comments') continue;
    const survey = surveys[i];
    if (survey && !survey.dated && survey.digits < 4) continue;
    const slice = text.slice(block.start, block.end);
    const digits = survey?.digits ?? longestDigits(slice);
    if (digits === 0) continue;
    const push = (index: number, date: string | null): void => {
      if (date !== null) found.push({ date, start: block.start + index });
    };
    const ascii = digits !== OTHER_DIGITS;
    const named = survey?.dated !== false && (ascii ? DAY_BY_MONTH : ANY_DAY_BY_MONTH).test(slice);
    if (digits >= 4 && named) {
      for (const m of matchesOf(DAY_MONTH_YEAR, slice))
        push(m.index, isoDate(Number(m[3]), monthOf(m[2]), Number(m[1])));
      for (const m of matchesOf(MONTH_DAY_YEAR, slice))
        push(m.index, isoDate(Number(m[3]), monthOf(m[1]), Number(m[2])));
    }
    if (digits >= 4 && (ascii ? DIGITS_JOINED : ANY_DIGITS_JOINED).test(slice)) {
      for (const m of matchesOf(YEAR_FIRST, slice))
        push(m.index, isoDate(Number(m[1]), Number(m[2]), Number(m[3])));
      for (const m of matchesOf(NUMERIC, slice)) {
        const [first, second] = [Number(m[1]), Number(m[3])];
        push(
          m.index,
          second > 12 ? isoDate(Number(m[4]), first, second) : isoDate(Number(m[4]), second, first),
        );
      }
    }
    if (published === null || !named) continue;
    for (const m of matchesOf(DAY_MONTH, slice))
      push(m.index, lastBefore(published, monthOf(m[2]), Number(m[1])));
    for (const m of matchesOf(MONTH_DAY, slice))
      push(m.index, lastBefore(published, monthOf(m[1]), Number(m[2])));
  }
  return found;
}

/** How many digits stand together at most, as far as a year's four; where some may be of another script, more. */
export function longestDigits(text: string): number {
  let longest = 0;
  let run = 0;
  for (let i = 0; i < text.length && longest < 4; i++) {
    const code = text.charCodeAt(i);
    if (code > 47 && code < 58) longest = Math.max(longest, ++run);
    else if (code >= FIRST_OTHER_DIGIT && (code < 0x2000 || code > 0x206f)) return OTHER_DIGITS;
    else run = 0;
  }
  return longest;
}

const FIRST_OTHER_DIGIT = 0x660;
const OTHER_DIGITS = 5;

/** Whether a form may name a month, or have its name in it. */
export const holdsMonth = (text: string): boolean =>
  /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/iu.test(text);

/** The last such day up to the one that the article came out on, ISO 8601. */
function lastBefore(published: string, month: number, day: number): string | null {
  const year = Number(published.slice(0, 4));
  const date = isoDate(year, month, day);
  return date === null || date <= published.slice(0, 10) ? date : isoDate(year - 1, month, day);
}

/** 0 where it names no month. */
function monthOf(name: string | undefined): number {
  return MONTHS.get(name?.toLowerCase() ?? '') ?? 0;
}

function isoDate(year: number, month: number, day: number): string | null {
  if (!(year >= 1800 && year <= 2200 && month >= 1 && month <= 12 && day >= 1 && day <= 31)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
