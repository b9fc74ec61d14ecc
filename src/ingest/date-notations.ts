/** Dates in notations that are read whole, as metadata and mail give them. */

import { MONTHS, ZONES } from '../lexicon/calendar.js';

const ISO =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?)\s?(Z|[+-]\d\d(?::?\d\d)?)?)?)?)?$/i;

const COMPACT = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?(Z|[+-]\d\d:?\d\d)?)?$/;

/** A date in such a notation, as ISO 8601; undefined where it is none, as in "3/8/16", and words may tell. */
export function exactDate(text: string): string | null | undefined {
  const iso = ISO.exec(text);
  if (iso) return checked(iso[1], iso[2], iso[3], iso[4], iso[5]);
  const compact = COMPACT.exec(text);
  if (compact) {
    const [, year, month, day, hours, minutes, seconds, zone] = compact;
    const time =
      hours === undefined
        ? undefined
        : [hours, minutes, seconds].filter((part) => part !== undefined).join(':');
    return checked(year, month, day, time, zone);
  }
  const numeric = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/.exec(text);
  if (numeric) return dayFirst(Number(numeric[1]), Number(numeric[3]), numeric[4], numeric[2] === '.');
  const mail =
    /^(?:[a-z]{3},\s{1,3})?(\d{1,2})\s{1,3}([a-z]{3,9})\s{1,3}(\d{4})\s{1,3}(\d\d:\d\d(?::\d\d)?)\s{0,3}([+-]\d{4}|[a-z]{1,4})?/i.exec(
      text,
    );
  if (mail) {
    const month = MONTHS.get((mail[2] ?? '').toLowerCase());
    const zone = mail[5]?.toLowerCase();
    if (month !== undefined) {
      return checked(
        mail[3],
        String(month).padStart(2, '0'),
        (mail[1] ?? '').padStart(2, '0'),
        mail[4],
        zone === undefined ? undefined : (ZONES.get(zone) ?? (/^[+-]/.test(zone) ? zone : undefined)),
      );
    }
  }
  return undefined;
}

/** Dots are day first wherever they are used; otherwise only a part above 12 tells day from month. */
function dayFirst(first: number, second: number, year: string | undefined, dots: boolean): string | null {
  const two = (part: number): string => String(part).padStart(2, '0');
  if (dots || first > 12 || first === second) return checked(year, two(second), two(first));
  if (second > 12) return checked(year, two(first), two(second));
  return null;
}

function checked(year?: string, month?: string, day?: string, time?: string, zone?: string): string | null {
  if (year === undefined) return null;
  if (month === undefined) return year;
  const monthNumber = Number(month);
  if (monthNumber < 1 || monthNumber > 12) return null;
  if (day === undefined) return `${year}-${month}`;
  if (Number(day) < 1 || Number(day) > daysIn(Number(year), monthNumber)) return null;
  const date = `${year}-${month}-${day}`;
  if (time === undefined) return date;
  if (Number(time.slice(0, 2)) > 23 || Number(time.slice(3, 5)) > 59) return date;
  return `${date}T${time.replace(',', '.')}${offset(zone)}`;
}

function offset(zone: string | undefined): string {
  if (zone === undefined || zone === '') return '';
  if (/^z$/i.test(zone)) return 'Z';
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  return `${zone.slice(0, 1)}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

/** The days of a month of the Gregorian calendar. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
