import type { Block } from '../model.js';
import { MONTHS } from './profile-words.js';

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
/** Day first where the field tells (13 and above), and by the custom of most of the world otherwise. */
const NUMERIC = /(?<!\p{Nd})(\p{Nd}{1,2})([./-])(\p{Nd}{1,2})\2(\p{Nd}{4})(?!\p{Nd})/gu;

/** The full dates (day, month and year) of the text, captions included: they too say when it was. */
export function datesIn(text: string, blocks: readonly Block[]): DateMention[] {
  const found: DateMention[] = [];
  for (const block of blocks) {
    if (block.kind === 'furniture' && block.reason === 'comments') continue;
    const slice = text.slice(block.start, block.end);
    const push = (
      index: number,
      year: string | undefined,
      month: number | undefined,
      day: string | undefined,
    ): void => {
      const date = isoDate(Number(year), month ?? 0, Number(day));
      if (date !== null) found.push({ date, start: block.start + index });
    };
    for (const m of slice.matchAll(DAY_MONTH_YEAR)) push(m.index, m[3], monthOf(m[2]), m[1]);
    for (const m of slice.matchAll(MONTH_DAY_YEAR)) push(m.index, m[3], monthOf(m[1]), m[2]);
    for (const m of slice.matchAll(YEAR_FIRST)) push(m.index, m[1], Number(m[2]), m[3]);
    for (const m of slice.matchAll(NUMERIC)) {
      const [, first, , second, year] = m;
      if (Number(second) > 12) push(m.index, year, Number(first), second);
      else push(m.index, year, Number(second), first);
    }
  }
  return found;
}

function monthOf(name: string | undefined): number | undefined {
  return name === undefined ? undefined : MONTHS.get(name.toLowerCase());
}

function isoDate(year: number, month: number, day: number): string | null {
  if (!(year >= 1800 && year <= 2200 && month >= 1 && month <= 12 && day >= 1 && day <= 31)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
