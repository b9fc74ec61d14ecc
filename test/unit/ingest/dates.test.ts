import { describe, expect, it } from 'vitest';
import { findDate, isDateLine, isoDate, leadingDate } from '../../../src/ingest/dates.js';

describe('isoDate', () => {
  it.each([
    ['2016-09-28', '2016-09-28'],
    ['2016-09', '2016-09'],
    ['2016', '2016'],
    ['2025-11-04T13:02:18Z', '2025-11-04T13:02:18Z'],
    ['2025-11-04T13:02:18.250+0100', '2025-11-04T13:02:18.250+01:00'],
    ['2025-11-04 13:02', '2025-11-04T13:02'],
    ['20251104T130218Z', '2025-11-04T13:02:18Z'],
    ['20251104', '2025-11-04'],
    ['Tue, 04 Nov 2025 13:02:18 GMT', '2025-11-04T13:02:18Z'],
    ['Tue, 4 Nov 2025 13:02:18 -0500', '2025-11-04T13:02:18-05:00'],
    ['28 September 2016', '2016-09-28'],
    ['Sept. 28, 2016', '2016-09-28'],
    ['18.05.2017', '2017-05-18'],
    ['18/05/2017', '2017-05-18'],
    ['05/18/2017', '2017-05-18'],
  ])('%s', (value, iso) => {
    expect(isoDate(value)).toBe(iso);
  });

  it.each([
    '',
    'soon',
    '03/08/2016',
    '2016-13-01',
    '2023-02-29',
    '31 April 2019',
    'version 2.0',
    '28 September',
  ])('knows no date in "%s"', (value) => {
    expect(isoDate(value)).toBeNull();
  });

  it('knows leap years', () => {
    expect(isoDate('29 February 2024')).toBe('2024-02-29');
    expect(isoDate('29 February 1900')).toBeNull();
  });
});

describe('findDate', () => {
  it.each([
    ['Wednesday 28 September 2016 16:28', '2016-09-28T16:28'],
    ['Published: 21:14, 16 Nov 2024 | Updated: 22:02, 17 Nov 2024', '2024-11-16T21:14'],
    ['Posted 20 February 2025, 06:30 | Listen', '2025-02-20T06:30'],
    ['Sunday 12th October 2025 8.05pm', '2025-10-12T20:05'],
    ['March 5, 2019 7:30 a.m. EST', '2019-03-05T07:30-05:00'],
    ['May 2013', '2013-05'],
    ['Friday, 9 May 2014 - 10:15 GMT', '2014-05-09T10:15Z'],
  ])('%s', (line, iso) => {
    expect(findDate(line)).toBe(iso);
  });

  it('needs a year', () => {
    expect(findDate('Nov 15')).toBeNull();
    expect(findDate('Monday, 10:30')).toBeNull();
  });
});

describe('isDateLine', () => {
  it.each([
    '28 September, 2016',
    'Wednesday 28 September 2016 16:28',
    '18:47, 11 OCT 2025',
    'Last updated: 3 May 2019 at 14:05 BST',
    '2 hours ago',
    '16:02',
    '2019-05-03',
    'Published on Tuesday, 1st April',
    '7.30am',
  ])('is: %s', (line) => {
    expect(isDateLine(line)).toBe(true);
  });

  it.each([
    'Monday',
    '2016',
    '40',
    'May day',
    '12 March protesters held',
    'On 12 March 2019 the dam burst',
    '40 days ago they fled',
    'Updated figures',
    '12 killed',
    'March 12 killings: 40 charged',
  ])('is not: %s', (line) => {
    expect(isDateLine(line)).toBe(false);
  });
});

describe('a date in figures that no notation reads whole', () => {
  it.each(['3/8/16', '12-13-14', '3.8.16', '2024-03-04T10', '2024-03-04T10:20:30+01:00/x', '1234-5-67'])(
    '%s is a date line, and of no known day',
    (text) => {
      expect(isDateLine(`Posted ${text}`)).toBe(true);
      expect(isoDate(text)).toBeNull();
      expect(findDate(`Posted ${text}, by the desk`)).toBeNull();
    },
  );
});

describe('leadingDate', () => {
  it('ends where the date ends', () => {
    const text = 'Published 3 May 2019 Rescuers said 40 were safe.';
    expect(text.slice(0, leadingDate(text))).toBe('Published 3 May 2019');
    expect(leadingDate('3 May Rescuers said')).toBe(0);
    expect(leadingDate('40 people were hurt in 2019')).toBe(0);
    const timed = 'Wednesday 21 September 2016 21:51 15 medics';
    expect(timed.slice(0, leadingDate(timed))).toBe('Wednesday 21 September 2016 21:51');
  });
});
