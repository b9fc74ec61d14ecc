import { ANY_WEEKDAY, MONTH, MONTHS, ORDINAL, WEEKDAYS, ZONES } from '../lexicon/calendar.js';

/**
 * Times at the head of the entries of a live page: "14:05", "2.30pm", "Updated at 09:12 GMT", "Tuesday 14:30",
 * "[14:05]", on a line of their own or before the first words.
 */
export interface Stamp {
  /** Minutes from midnight. */
  readonly minutes: number;
  /** 0 (Sunday) to 6, where it names the day so. */
  readonly weekday: number | null;
  /** Where it gives the date. */
  readonly month: number | null;
  readonly day: number | null;
  readonly year: number | null;
  /** As ISO 8601 has it ("Z", "+01:00"); "" where none is given, or none that means one offset. */
  readonly zone: string;
  /** "Updated at", "Posted": it says of itself that it is the time of the telling. */
  readonly labelled: boolean;
}

const LABEL = '(?:last )?(?:updated|posted|published|filed|added|entered)(?: at| on)?:? ';
const dateNamed = (side: string): string =>
  `(?:(?<day${side}>\\d{1,2})${ORDINAL}? (?<month${side}>${MONTH}\\.?)|(?<monthFirst${side}>${MONTH}\\.?) (?<dayLast${side}>\\d{1,2})(?!\\d))(?:,? (?<year${side}>(?:19|20)\\d\\d))?`;
const dayNamed = (side: string): string =>
  `(?:(?<weekday${side}>${ANY_WEEKDAY})\\.?(?:,? ${dateNamed(`${side}W`)})?|${dateNamed(side)})`;
const CLOCK =
  '(?:(?<h>\\d{1,2})[.:h](?<m>[0-5]\\d)(?:[.:][0-5]\\d)?(?!\\d)(?: ?(?<half>[ap])\\.? ?m\\b\\.?)?|(?<hour>\\d{1,2}) ?(?<hourHalf>[ap])\\.? ?m\\b\\.?|(?<military>[0-2]\\d[0-5]\\d)(?= ?(?:gmt|utc|hrs|hours|h)\\b))';
const ZONE =
  '(?: ?\\(?(?<zone>gmt|utc|bst|cet|cest|eet|eest|msk|ist|jst|kst|et|ct|mt|pt|est|edt|cst|cdt|mst|mdt|pst|pdt|aest|aedt|hrs|hours|h|local(?: time)?)\\b\\)?)?';
const STAMP = `[[(]?(?<label>${LABEL})?(?:${dayNamed('A')}(?: at|,| [-–—|])? )?${CLOCK}${ZONE}(?:,? (?:on )?${dayNamed('B')})?[\\])]?`;

const WHOLE = new RegExp(`^${STAMP}(?: ?[-–—:|])?$`, 'i');
const OPENING = new RegExp(`^${STAMP}(?: ?[-–—:|])?\\s+(?=(?<first>\\S{1,3}))`, 'i');
/** What an entry begins with; a small letter goes on with a sentence that began with a time. */
const BEGINS = /^["“‘'(]{0,2}[\p{Lu}\p{N}$£€]/u;
/** A cheap look: the clock, or what may stand before it. */
const MAY_BE = /^[[(]?(?:\d|[a-z]{3,9}[.,:]? [^.]{0,30}\d)/i;
/** Longest stamp. */
const LONGEST = 64;

/** The stamp that a line is, else null. */
export function stampIn(line: string): Stamp | null {
  return line.length > LONGEST || !MAY_BE.test(line) ? null : read(WHOLE.exec(line));
}

/** The length of the stamp that a text opens with, white space after it included; 0 for none. */
export function stampLength(text: string): number {
  if (!MAY_BE.test(text)) return 0;
  const match = OPENING.exec(text.slice(0, LONGEST + 8));
  return match !== null && BEGINS.test(match.groups?.['first'] ?? '') && read(match) !== null
    ? match[0].length
    : 0;
}

function read(match: RegExpExecArray | null): Stamp | null {
  const g = match?.groups;
  if (!g) return null;
  const minutes = minutesOf(g);
  if (minutes === null) return null;
  const first = (...names: readonly string[]): string | undefined => names.map((n) => g[n]).find((v) => v);
  const sides = ['A', 'AW', 'B', 'BW'];
  const month = first(...sides.flatMap((s) => [`month${s}`, `monthFirst${s}`]));
  const day = first(...sides.flatMap((s) => [`day${s}`, `dayLast${s}`]));
  const year = first(...sides.map((s) => `year${s}`));
  const weekday = first('weekdayA', 'weekdayB');
  return {
    minutes,
    weekday: WEEKDAYS.get(weekday?.toLowerCase() ?? '') ?? null,
    month: MONTHS.get(month?.slice(0, 3).toLowerCase() ?? '') ?? null,
    day: day === undefined ? null : Number(day),
    year: year === undefined ? null : Number(year),
    zone: ZONES.get((g['zone'] ?? '').toLowerCase()) ?? '',
    labelled: g['label'] !== undefined,
  };
}

function minutesOf(g: Readonly<Record<string, string | undefined>>): number | null {
  const military = g['military'];
  const hours = military === undefined ? Number(g['h'] ?? g['hour']) : Number(military.slice(0, 2));
  const minutes = military === undefined ? Number(g['m'] ?? 0) : Number(military.slice(2));
  const half = (g['half'] ?? g['hourHalf'])?.toLowerCase();
  if (half === undefined) return hours > 23 ? null : hours * 60 + minutes;
  return hours < 1 || hours > 12 ? null : ((hours % 12) + (half === 'p' ? 12 : 0)) * 60 + minutes;
}
