import { describe, expect, it } from 'vitest';
import { percent, scaleOf, tickLabel } from '../../../../src/report/html/scale.js';

const scale = (values: readonly number[], isCount = true) => {
  const found = scaleOf(values, isCount);
  if (found === null) throw new Error('no scale');
  return found;
};

describe('scaleOf', () => {
  it('begins at 0 where that leaves the figures apart', () => {
    const line = scale([41, 50, 210]);
    expect(line).toMatchObject({ kind: 'linear', fromZero: true, ticks: [0, 100, 200] });
    expect(line.place(0)).toBe(0);
    expect(line.place(210)).toBeLessThan(100);
  });
  it('does not where they would fall on one point, and keeps to whole numbers of things', () => {
    expect(scale([29, 30])).toMatchObject({ fromZero: false, ticks: [29, 30] });
    expect(scale([29, 30], false).ticks).toContain(29.5);
  });
  it('is logarithmic when the spread asks for it', () => {
    const line = scale([12, 48_000]);
    expect(line.kind).toBe('log');
    expect(line.ticks).toEqual([10, 100, 1000, 10_000]);
    expect(line.place(120) - line.place(12)).toBeCloseTo(line.place(1200) - line.place(120));
    expect(line.place(-5)).toBe(0);
  });
  it('is linear where there is a 0 or less, which has no logarithm', () => {
    expect(scale([0, 5000]).kind).toBe('linear');
    expect(scale([-40, 300]).kind).toBe('linear');
  });
  it('puts a lone figure in the middle', () => {
    expect(scale([18]).place(18)).toBeCloseTo(50);
    expect(scale([0]).place(0)).toBeGreaterThanOrEqual(0);
  });
  it('has no place for no figure, and does not fall over odd ones', () => {
    expect(scaleOf([], true)).toBeNull();
    expect(scaleOf([Infinity, NaN], true)).toBeNull();
    for (const values of [[1e-9, 1e300], [-1e300, 1e300], [5e-324], [1e308, 1.7e308], [0.1, 0.3]]) {
      const line = scale(values, false);
      expect(line.ticks.length).toBeLessThanOrEqual(8);
      for (const value of values) {
        expect(line.place(value)).toBeGreaterThanOrEqual(0);
        expect(line.place(value)).toBeLessThanOrEqual(100);
      }
    }
  });
});

it.each([
  [0, '0'],
  [250, '250'],
  [12_000, '12,000'],
  [4_500_000, '4.5 m'],
  [2e9, '2 bn'],
  [-3e12, '-3 tn'],
])('%d stands on the axis as %s', (value, label) => {
  expect(tickLabel(value)).toBe(label);
});

it('writes places shortly', () => {
  expect([percent(37.5), percent(1 / 3), percent(100)]).toEqual(['37.5%', '0.33%', '100%']);
});
