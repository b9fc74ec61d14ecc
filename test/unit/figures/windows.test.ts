import { describe, expect, it } from 'vitest';
import { findTimes } from '../../../src/figures/windows.js';
import { tokenize } from '../../../src/segment/tokenize.js';

const times = (text: string, published: string | null = '2025-03-06'): string[] =>
  findTimes(text, { start: 0, end: text.length, tokens: tokenize(text) }, published).map(
    ({ kind, window: w, start, end }) =>
      `${kind} ${text.slice(start, end)} ${w.start ?? '?'}..${w.end ?? '?'} ${w.days === null ? '?' : Math.round(w.days * 100) / 100}`,
  );

describe('time expressions', () => {
  it.each([
    ['Forty died in the past eight days.', ['span in the past eight days 2025-02-26..2025-03-06 8']],
    ['over the past week', ['span over the past week 2025-02-27..2025-03-06 7']],
    ['in the last 24 hours', ['span in the last 24 hours 2025-03-05..2025-03-06 1']],
    ['since January', ['span since January 2025-01-01..2025-03-06 64']],
    ['since 12 February', ['span since 12 February 2025-02-12..2025-03-06 22']],
    ['since the start of the year', ['span since the start of the year 2025-01-01..2025-03-06 64']],
    ['since 2011', ['span since 2011 2011-01-01..2025-03-06 5178']],
    ['since last Saturday', ['span since last Saturday 2025-03-01..2025-03-06 5']],
    ['since Monday morning', ['span since Monday morning 2025-03-03..2025-03-06 3']],
    [
      'since the truce collapsed on 22 February',
      ['span since the truce collapsed on 22 February 2025-02-22..2025-03-06 12'],
    ],
    [
      'since the ban was lifted last Sunday',
      ['span since the ban was lifted last Sunday 2025-03-02..2025-03-06 4'],
    ],
    ['since the blockade ended', ['span since the blockade ended ?..2025-03-06 ?']],
    ['Twelve years ago 40 died', ['year Twelve years ago 2013-01-01..2013-12-31 365']],
    ['a fire there 6 years ago', ['year 6 years ago 2019-01-01..2019-12-31 365']],
    ['more than 20 years ago', []],
    ['a few years ago', []],
    ['in the 36 hours to 9 a.m.', ['span in the 36 hours to 9 a.m. ?..? 1.5']],
    ['in the three days to Tuesday', ['span in the three days to Tuesday ?..2025-03-04 3']],
    ['over the year to June', ['span over the year to June ?..? ?']],
    ['the convoy of last week', ['span last week 2025-02-24..2025-03-02 7']],
    ['last month', ['span last month 2025-02-01..2025-02-28 28']],
    ['in the last month', ['span in the last month 2025-02-04..2025-03-06 30']],
    ['last year', ['span last year 2024-01-01..2024-12-31 366']],
    ['by Tuesday evening', ['moment by Tuesday evening ?..2025-03-04 ?']],
    ['by 7pm', ['moment by 7pm ?..? ?']],
    ['on Thursday', ['day on Thursday 2025-03-06..2025-03-06 1']],
    ['on 28 February', ['day on 28 February 2025-02-28..2025-02-28 1']],
    ['on December 30', ['day on December 30 2024-12-30..2024-12-30 1']],
    ['in October 2013', ['year in October 2013 2013-10-01..2013-10-31 ?']],
    ['In 2009 a quake', ['year In 2009 2009-01-01..2009-12-31 365']],
    ['six days of strikes', ['span six days of ?..2025-03-06 6']],
    ['£46m a year', ['rate a year ?..? 365']],
    ['173 cases in a single day', ['span in a single day ?..? 1']],
    ['in February', ['span in February 2025-02-01..2025-02-28 28']],
    ['In July and August', ['span In July and August 2024-07-01..2024-08-31 62']],
    ['between 14 and 16 February', ['span between 14 and 16 February 2025-02-14..2025-02-16 3']],
    ['from 28 February to 3 March', ['span from 28 February to 3 March 2025-02-28..2025-03-03 4']],
    ['between March 1 and March 4', ['span between March 1 and March 4 2025-03-01..2025-03-04 4']],
    ['from June 3 to 5', ['span from June 3 to 5 2024-06-03..2024-06-05 3']],
    ['The May family saw 12 marches', []],
    ['grain for a quarter of the town', []],
  ])('%s', (text, expected) => {
    expect(times(text)).toEqual(expected);
  });

  it('leaves dates open where the article has none', () => {
    expect(times('in the past week', null)).toEqual(['span in the past week ?..? 7']);
    expect(times('on Monday', null)).toEqual(['day on Monday ?..? 1']);
  });

  it('does not trip over days that no calendar has', () => {
    expect(() => times('by the 99 May, on 45 June and since 31 February 0000')).not.toThrow();
  });
});
