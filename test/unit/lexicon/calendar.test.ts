import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/index.js';
import { monthNumber, weekdayNumber } from '../../../src/figures/calendar.js';
import { findDate, isDateLine } from '../../../src/ingest/dates.js';
import { stampIn } from '../../../src/ingest/stamps.js';
import {
  capital,
  CAPITAL_MONTH,
  CAPITAL_WEEKDAY,
  DATE_LABELS,
  MONTH,
  MONTH_NAMES,
  MONTHS,
  WEEKDAY,
  WEEKDAY_NAMES,
  WEEKDAYS,
  ZONES,
} from '../../../src/lexicon/calendar.js';

const whole = (pattern: string): RegExp => new RegExp(`^${pattern}$`);

describe('months', () => {
  it.each([...MONTHS])('%s is month %i, to all who read dates', (name, number) => {
    const two = String(number).padStart(2, '0');
    expect(findDate(`6 ${capital(name)} 2021`)).toBe(`2021-${two}-06`);
    expect(monthNumber(capital(name))).toBe(number);
    expect(stampIn(`6 ${capital(name)}, 14:05`)).toMatchObject({ month: number, day: 6 });
    expect(name).toMatch(whole(MONTH));
    expect(capital(name)).toMatch(whole(CAPITAL_MONTH));
  });
  it.each([...MONTHS.keys()])('6 %s counts nothing', async (name) => {
    const bytes = new TextEncoder().encode(`The vote\n\nThe council met on 6 ${capital(name)} in Karu.\n`);
    const { records } = await extract([{ path: 'a.txt', bytes }]);
    expect(records.flatMap(({ claims }) => claims)).toEqual([]);
  });
  it('are twelve', () => {
    expect([...MONTH_NAMES].map((name) => MONTHS.get(name))).toEqual(
      Array.from({ length: 12 }, (_, i) => i + 1),
    );
  });
});

describe('days of the week', () => {
  it.each([...WEEKDAYS])('%s is day %i, to all who read dates', (name, number) => {
    expect(isDateLine(`${capital(name)} 6 May 2021`)).toBe(true);
    expect(weekdayNumber(capital(name))).toBe(number);
    expect(stampIn(`${capital(name)} 14:30`)).toMatchObject({ weekday: number });
  });
  it.each([...WEEKDAY_NAMES])('%s is a piece of patterns', (name) => {
    expect(name).toMatch(whole(WEEKDAY));
    expect(capital(name)).toMatch(whole(CAPITAL_WEEKDAY));
  });
  it('are seven', () => {
    expect([...WEEKDAY_NAMES].map((name) => WEEKDAYS.get(name))).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });
});

describe('what stands round a date', () => {
  it.each([...ZONES])('%s is the offset %s', (zone, offset) => {
    expect(findDate(`6 May 2021 14:05 ${zone.toUpperCase()}`)).toBe(`2021-05-06T14:05${offset}`);
  });
  it.each([...DATE_LABELS])('%s leaves the line a date line', (label) => {
    expect(isDateLine(`${label} 6 May 2021`)).toBe(true);
  });
  it('is no other word', () => {
    expect(isDateLine('Fire 6 May 2021')).toBe(false);
  });
});
