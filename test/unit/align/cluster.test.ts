import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cluster } from '../../../src/align/cluster.js';

const from = (table: readonly (readonly (number | null)[])[], threshold = 0.5) =>
  cluster({ size: table.length, similarity: (i, j) => table[i]?.[j] ?? null, threshold });

describe('cluster', () => {
  it('joins by the fourth root of the mean of the fourth powers', () => {
    const table = [
      [1, 0.9, 0.8],
      [0.9, 1, 0.1],
      [0.8, 0.1, 1],
    ];
    // ((0.8 ** 4 + 0.1 ** 4) / 2) ** (1 / 4) = 0.6727
    expect(from(table, 0.672)).toEqual([[0, 1, 2]]);
    expect(from(table, 0.673)).toEqual([[0, 1], [2]]);
  });

  it('never joins what must stay apart, however alike the rest', () => {
    expect(
      from([
        [1, 0.99, 0.98],
        [0.99, 1, null],
        [0.98, null, 1],
      ]),
    ).toEqual([[0, 1], [2]]);
  });

  it('gives ties to the lower index', () => {
    expect(
      from([
        [1, 0.7, 0.7],
        [0.7, 1, null],
        [0.7, null, 1],
      ]),
    ).toEqual([[0, 1], [2]]);
  });

  it('takes nothing and one', () => {
    expect(cluster({ size: 0, similarity: () => 1, threshold: 0.5 })).toEqual([]);
    expect(cluster({ size: 1, similarity: () => 1, threshold: 0.5 })).toEqual([[0]]);
  });

  it('is a partition that keeps every limit and loses no pair above the threshold that could join', () => {
    const tables = fc.integer({ min: 1, max: 12 }).chain((size) =>
      fc
        .array(fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null, freq: 6 }), {
          minLength: size * size,
          maxLength: size * size,
        })
        .map((cells) => ({
          size,
          at: (i: number, j: number) => cells[Math.min(i, j) * size + Math.max(i, j)] ?? null,
        })),
    );
    fc.assert(
      fc.property(tables, ({ size, at }) => {
        const found = cluster({ size, similarity: at, threshold: 0.5 });
        expect(found.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: size }, (_, i) => i));
        for (const members of found)
          for (const [k, i] of members.entries())
            for (const j of members.slice(k + 1)) expect(at(i, j)).not.toBe(null);
        // Two clusters that may join are on average no more alike than the threshold.
        for (const [x, a] of found.entries())
          for (const b of found.slice(x + 1)) {
            const all = a.flatMap((i) => b.map((j) => at(i, j)));
            if (all.includes(null)) continue;
            expect(all.reduce<number>((n, s) => n + (s ?? 0), 0) / all.length).toBeLessThanOrEqual(
              0.5 + 1e-9,
            );
          }
      }),
    );
  });
});
