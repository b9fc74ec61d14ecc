import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  below,
  comparable,
  facingRatio,
  fits,
  fitsStrictly,
  grainOf,
  overlaps,
  pointOf,
  readingOf,
  sameNumber,
} from '../../../src/align/intervals.js';
import {
  dimensionOf,
  fromCommon,
  isMoney,
  toCommon,
  UNIT_INDEX,
} from '../../../src/align/intervals-units.js';
import type { Bound, Interval } from '../../../src/model.js';
import { UNITS } from '../../../src/lexicon/units.js';

function reading(
  best: number | null,
  low: number | null,
  high: number | null,
  bound: Bound = 'exact',
  unit: string | null = null,
  text = `${best ?? ''}`,
  measure = 'killed',
) {
  const strict: Interval = bound === 'at_least' || bound === 'over' ? { low, high: null } : { low, high };
  return readingOf({ text, best, low, high, bound, unit }, strict, measure, UNIT_INDEX);
}
const exact = (value: number, unit: string | null = null, text?: string, measure?: string) =>
  reading(value, value, value, 'exact', unit, text, measure);

describe('spans', () => {
  it.each([
    [{ low: 1, high: 3 }, { low: 3, high: 5 }, true],
    [{ low: 1, high: 2 }, { low: 3, high: 5 }, false],
    [{ low: 4, high: null }, { low: 1, high: 3 }, false],
    [{ low: 4, high: null }, { low: 400, high: 500 }, true],
    [{ low: null, high: 3 }, { low: null, high: 1 }, true],
    [{ low: null, high: 3 }, { low: 4, high: 4 }, false],
  ])('%j and %j', (a, b, meet) => {
    expect(overlaps(a, b)).toBe(meet);
    expect(overlaps(b, a)).toBe(meet);
  });

  it('are never both below one another', () => {
    const interval = fc
      .tuple(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: 0, max: 1000 }))
      .map(([low, width]) => ({ low, high: low + width }));
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        expect(below(a, b) && below(b, a)).toBe(false);
        expect(overlaps(a, b)).toBe(!below(a, b) && !below(b, a));
      }),
    );
  });
});

describe('a reader’s span', () => {
  it('lets a floor go a quarter further, the words let it go anywhere', () => {
    const floor = reading(17, 17, null, 'at_least');
    expect(fits(floor, exact(20))).toBe(true);
    expect(fits(floor, exact(31))).toBe(false);
    expect(fitsStrictly(floor, exact(31))).toBe(true);
    expect(fitsStrictly(floor, exact(16))).toBe(false);
  });

  it('lets a ceiling reach down by half', () => {
    const ceiling = reading(60, null, 60, 'up_to', 'day');
    expect(fits(ceiling, exact(45, 'day'))).toBe(true);
    expect(fits(ceiling, exact(25, 'minute'))).toBe(false);
    expect(fitsStrictly(ceiling, exact(25, 'minute'))).toBe(true);
  });

  it('leaves out ends that are only guessed at', () => {
    // 120 rounds from 115 up; a writer who has 115 prints 115.
    expect(fits(reading(120, 115, 125), exact(115))).toBe(false);
    expect(fits(reading(120, 115, 125), exact(118))).toBe(true);
    expect(fits(reading(200, 200, 300, 'over'), exact(300))).toBe(false);
    expect(fits(reading(null, 28_000, 35_000, 'range'), exact(35_000))).toBe(true);
  });

  it('lets a fraction in words round', () => {
    expect(fits(exact(33.333, 'percent', 'a third'), exact(31, 'percent', '31%'))).toBe(true);
    expect(fits(exact(33.333, 'percent', 'a third'), exact(60, 'percent', '60%'))).toBe(false);
    expect(fits(exact(33.3, 'percent', '33.3%'), exact(31, 'percent', '31%'))).toBe(false);
  });

  it('knows that two institutes differ on a magnitude', () => {
    expect(fits(exact(6.3, null, '6.3', 'magnitude'), exact(6.4, null, '6.4', 'magnitude'))).toBe(true);
    expect(fits(exact(6.1, null, '6.1', 'magnitude'), exact(6.5, null, '6.5', 'magnitude'))).toBe(false);
  });

  it('takes ends that came the wrong way round', () => {
    expect(reading(null, 40, 30, 'range').reader).toEqual({ low: 30, high: 40 });
  });
});

describe('units', () => {
  it.each([
    [exact(12, 'km'), exact(7.5, 'mile'), true],
    [exact(11, 'nautical mile'), reading(20, 18, 22, 'about', 'km'), true],
    [exact(12, 'km'), exact(10, 'km'), false],
    [exact(36, 'hour'), exact(1.5, 'day'), true],
    [exact(-14, 'degree Celsius'), exact(7, 'degree Fahrenheit'), true],
    [exact(5, 'year'), exact(6, 'year'), false],
    [exact(60, 'percent'), exact(60, 'km'), false],
    [exact(840, 'GBp'), exact(8.4, 'GBP'), true],
  ])('%o and %o', (a, b, meet) => {
    expect(fits(a, b)).toBe(meet);
    expect(fits(b, a)).toBe(meet);
  });

  it('never compares two currencies as numbers', () => {
    expect(comparable(exact(100, 'USD'), exact(100, 'GBP'))).toBe(null);
    expect(fits(exact(100, 'USD'), exact(100, 'GBP'))).toBe(false);
    expect(facingRatio(exact(100, 'USD'), exact(100, 'GBP'))).toBe(null);
  });

  it('tell money, counts and what no table has', () => {
    expect(dimensionOf(null, UNIT_INDEX)).toBe('count');
    expect(dimensionOf('MWK', UNIT_INDEX)).toBe('money');
    expect(dimensionOf('furlong', UNIT_INDEX)).toBe('unit:furlong');
    expect(isMoney('km')).toBe(false);
  });

  it('come back from the common unit', () => {
    for (const { unit } of [...UNITS, { unit: 'GBp' }])
      for (const value of [-14, 0, 7.5, 1_240])
        expect(sameNumber(fromCommon(toCommon(value, unit, UNIT_INDEX), unit, UNIT_INDEX), value)).toBe(true);
  });
});

describe('distance', () => {
  it.each([
    [exact(200), exact(1000), 5],
    [exact(1000), exact(200), 5],
    [reading(200, 200, 300, 'over'), exact(300 * 2), 2],
    [exact(40), reading(40, 40, null, 'at_least'), 1],
    [exact(0), exact(38), null],
    [exact(-14), exact(3), null],
  ])('%# faces', (a, b, ratio) => {
    const found = facingRatio(a, b);
    if (ratio === null) expect(found).toBe(null);
    else expect(found).toBeCloseTo(ratio, 3);
  });

  it('measures from a point: the number, else the middle of the span by size', () => {
    expect(pointOf(exact(31))).toBe(31);
    expect(pointOf(reading(null, 40, 90, 'vague'))).toBe(60);
  });

  it.each([
    [200, 100],
    [61.3, 0.1],
    [1240, 10],
    [7, 1],
    [0, 1],
    [0.25, 0.01],
    [1_339_000_000, 1_000_000],
  ])('the grain of %d is %d', (value, grain) => {
    expect(grainOf(value)).toBeCloseTo(grain, 12);
  });
});
