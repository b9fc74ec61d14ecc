import { describe, expect, it } from 'vitest';
import { fit, slopesOf, solve, stepFrom, worthOf, type FitProblem, type Row } from '../../../bench/fit.js';

/** A feature that every pair has, and one that some have; two ways for numbers to meet. */
const PROBLEM: FitProblem = { features: 2, ways: 2, pull: (k) => (k === 0 ? 0.01 : 1), pullApart: 3 };
const row = (second: number, way: number, same: boolean, count = 1): Row => ({
  signs:
    second === 0
      ? [[0, 1]]
      : ([
          [0, 1],
          [1, second],
        ] as const),
  way,
  same,
  count,
});
const often = (n: number, one: Row): Row[] => Array.from({ length: n }, () => one);

const rows = [
  ...often(30, row(1, 0, true)),
  ...often(4, row(1, 0, false)),
  ...often(5, row(0, 0, true)),
  ...often(20, row(0, 0, false)),
  ...often(8, row(0, 1, true)),
  ...often(8, row(0, 1, false)),
];

describe('the fit of the weights', () => {
  it('solves a symmetric system', () => {
    const found = solve(Float64Array.of(4, 2, 2, 3), Float64Array.of(10, 8));
    expect(found[0]).toBeCloseTo(1.75);
    expect(found[1]).toBeCloseTo(1.5);
  });

  it('comes to rest: another step moves nothing', () => {
    const columns = fit(rows, PROBLEM);
    const next = stepFrom(columns, slopesOf(rows, columns, PROBLEM), PROBLEM);
    for (const [k, w] of columns.entries()) expect(next[k]).toBeCloseTo(w, 6);
  });

  it('gives a feature that speaks for one quantity a weight above nothing, and less where it was not seen', () => {
    const columns = fit(rows, PROBLEM);
    const [seen, unseen] = [worthOf(columns, 1, PROBLEM, 0), worthOf(columns, 1, PROBLEM, 1)];
    expect(seen).toBeGreaterThan(1);
    expect(unseen).toBeGreaterThan(0.5);
    expect(unseen).toBeLessThan(seen);
  });

  it('counts a pair as often as it says', () => {
    const once = fit([...often(3, row(1, 0, true)), row(0, 0, false)], PROBLEM);
    const weighed = fit([row(1, 0, true, 3), row(0, 0, false)], PROBLEM);
    for (const [k, w] of once.entries()) expect(weighed[k]).toBeCloseTo(w, 9);
  });

  it('steps to near where a fit without some rows would come to rest', () => {
    const own = rows.slice(-2);
    const columns = fit(rows, PROBLEM);
    const step = stepFrom(
      columns,
      slopesOf(rows, columns, PROBLEM),
      PROBLEM,
      slopesOf(own, columns, PROBLEM),
    );
    const without = fit(rows.slice(0, -2), PROBLEM);
    for (const [k, w] of without.entries()) expect(step[k]).toBeCloseTo(w, 2);
  });
});
