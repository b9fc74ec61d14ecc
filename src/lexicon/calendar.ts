/**
 * Months, days of the week and zones, by all the names that news prints them under, in small letters. Whatever
 * reads a date takes them from here: a set of names, a number, or a piece of a pattern.
 */

const words = (list: string): readonly string[] => list.split(' ');

/** The name first, then how it is cut short; the shortest is a part of all others. */
type Names = readonly (readonly [name: string, ...short: string[]])[];

const MONTHS_OF_YEAR: Names = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

const DAYS_OF_WEEK: Names = [
  ['sunday', 'sun'],
  ['monday', 'mon'],
  ['tuesday', 'tues', 'tue'],
  ['wednesday', 'weds', 'wed'],
  ['thursday', 'thurs', 'thur', 'thu'],
  ['friday', 'fri'],
  ['saturday', 'sat'],
];

const numbered = (all: Names, from: number): ReadonlyMap<string, number> =>
  new Map(all.flatMap((names, i) => names.map((name): [string, number] => [name, i + from])));

/** 1 to 12 by each name of a month. */
export const MONTHS = numbered(MONTHS_OF_YEAR, 1);
/** 0 (Sunday) to 6 by each name of a day. */
export const WEEKDAYS = numbered(DAYS_OF_WEEK, 0);

/** Written out: "january". */
export const MONTH_NAMES: ReadonlySet<string> = new Set(MONTHS_OF_YEAR.map(([name]) => name));
/** Written out, as which alone no day is another word ("sun", "sat"). */
export const WEEKDAY_NAMES: ReadonlySet<string> = new Set(DAYS_OF_WEEK.map(([name]) => name));

/** "jan(?:uary)?": the names of one month or day as a pattern. */
const patternOf = (names: readonly string[]): string => {
  const stem = names.at(-1) ?? '';
  const ends = names.slice(0, -1).map((name) => name.slice(stem.length));
  return ends.length === 0 ? stem : `${stem}(?:${ends.join('|')})?`;
};

/** "January" of "january". */
export const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** A piece of a pattern: any name of a month. */
export const MONTH = `(?:${MONTHS_OF_YEAR.map(patternOf).join('|')})`;
/** The same with its capital, for patterns in which case counts. */
export const CAPITAL_MONTH = `(?:${MONTHS_OF_YEAR.map((names) => capital(patternOf(names))).join('|')})`;
/** A piece of a pattern: any name of a day of the week. */
export const ANY_WEEKDAY = `(?:${DAYS_OF_WEEK.map(patternOf).join('|')})`;
/** A piece of a pattern: a day of the week, written out. */
export const WEEKDAY = `(?:${[...WEEKDAY_NAMES].join('|')})`;
/** The same with its capital. */
export const CAPITAL_WEEKDAY = `(?:${[...WEEKDAY_NAMES].map(capital).join('|')})`;
/** What may be written behind the number of a day. */
export const ORDINAL = '(?:st|nd|rd|th)';

/** Names of zones that mean one offset wherever they are printed, with that offset as ISO 8601 has it. */
export const ZONES: ReadonlyMap<string, string> = new Map([
  ['gmt', 'Z'],
  ['utc', 'Z'],
  ['z', 'Z'],
  ['bst', '+01:00'],
  ['cet', '+01:00'],
  ['cest', '+02:00'],
  ['edt', '-04:00'],
  ['est', '-05:00'],
  ['cdt', '-05:00'],
  ['pdt', '-07:00'],
  ['pst', '-08:00'],
]);

/** Words that stand round a date on a page and say nothing else. */
export const DATE_LABELS: ReadonlySet<string> = new Set(
  words(
    'published publication posted updated update created modified issued filed first last on at the date of time by-line edited dated release released ago hour hours hr hrs minute minutes min mins day days today yesterday local eastern ist ksa jst kst sgt aest msk am pm a.m p.m noon midnight th st nd rd et ct mt pt',
  ),
);
