import { describe, expect, it } from 'vitest';
import { PairSet, PairTable } from '../../../src/align/pair-table.js';

describe.each([4, 2_000])('a table of the pairs of %i numbers', (size) => {
  it('holds a number a pair, in either order', () => {
    const table = new PairTable(size);
    expect(table.get(1, 3)).toBeNaN();
    table.set(3, 1, 0.5);
    table.set(2, 2, 0.25);
    table.set(size - 1, 0, -1);
    expect([table.get(1, 3), table.get(3, 1), table.get(2, 2), table.get(0, size - 1)]).toEqual([
      0.5, 0.5, 0.25, -1,
    ]);
    expect(table.get(0, 1)).toBeNaN();
  });
});

describe.each([4, 2_000])('a set of the pairs of %i numbers', (size) => {
  it('tells which pairs are new, in either order', () => {
    const set = new PairSet(size);
    expect([set.add(1, 3), set.add(3, 1), set.add(0, size - 1), set.add(1, 2), set.add(size - 1, 0)]).toEqual(
      [true, false, true, true, false],
    );
  });
});
