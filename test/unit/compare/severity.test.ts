import { describe, expect, it } from 'vitest';
import { gapBetween, worseOf } from '../../../src/compare/severity.js';
import { figure, type ClaimSketch } from './sketch.js';

const gap = (a: ClaimSketch, b: ClaimSketch) => gapBetween(figure(a).reading, figure(b).reading);

describe('severity', () => {
  it('goes by the ratios that a config sets', () => {
    const ratios = { moderate: 1.1, major: 1.2, extreme: 1.3, smallCount: 0 };
    const of = (a: number, b: number): string =>
      gapBetween(figure({ value: a }).reading, figure({ value: b }).reading, ratios).severity;
    expect([of(100, 105), of(29, 33), of(29, 36), of(29, 40), of(14, 15)]).toEqual([
      ...['minor', 'moderate', 'major', 'extreme', 'minor'],
    ]);
  });

  it.each<[string, ClaimSketch, ClaimSketch, string]>([
    ['under 1.25', { value: 29 }, { value: 31 }, 'minor'],
    ['under 2', { value: 112 }, { value: 151 }, 'moderate'],
    ['under 5', { value: 34 }, { value: 107 }, 'major'],
    ['5 and more', { value: 31 }, { value: 155 }, 'extreme'],
    ['two small whole numbers', { value: 9 }, { value: 8 }, 'moderate'],
    ['two small whole numbers far apart', { value: 1 }, { value: 6 }, 'extreme'],
    ['small numbers of which one is bounded', { value: 9 }, { value: 10, bound: 'about' }, 'minor'],
    [
      'small numbers that are not whole',
      { value: 6.3, measure: 'depth', unit: 'km' },
      { value: 6.8, measure: 'depth', unit: 'km' },
      'minor',
    ],
    [
      'five years and six',
      { value: 5, unit: 'year', measure: 'duration' },
      { value: 6, unit: 'year', measure: 'duration' },
      'moderate',
    ],
    ['nobody and one', { value: 0 }, { value: 1 }, 'major'],
    ['nobody and 38', { value: 0 }, { value: 38 }, 'extreme'],
  ])('%s', (_, a, b, severity) => {
    expect(gap(a, b).severity).toBe(severity);
    expect(gap(b, a).severity).toBe(severity);
  });

  it('has no ratio against nobody or below zero', () => {
    expect(gap({ value: 0 }, { value: 38 }).ratio).toBe(null);
    expect(gap({ value: -14, unit: 'degree Celsius' }, { value: -4, unit: 'degree Celsius' }).ratio).toBe(
      null,
    );
  });

  it('is measured between the ends that face one another', () => {
    expect(gap({ value: 200, bound: 'over' }, { value: 1240 }).ratio).toBeCloseTo(1235 / 300, 2);
  });

  it('orders itself', () => {
    expect(worseOf('minor', 'major')).toBe('major');
    expect(worseOf('extreme', 'moderate')).toBe('extreme');
  });
});
