import { describe, expect, it } from 'vitest';
import { PairTable } from '../../../src/align/pair-table.js';

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
