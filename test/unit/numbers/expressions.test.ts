import { describe, expect, test } from 'vitest';
import { EXPRESSIONS } from './expressions.js';
import { readAll } from './read.js';

const rounded = (value: number | null): number | null =>
  value === null ? null : Number(value.toPrecision(9));

describe('expressions', () => {
  test('there are at least 400, none twice', () => {
    expect(EXPRESSIONS.length).toBeGreaterThanOrEqual(400);
    expect(new Set(EXPRESSIONS.map(({ sentence, text }) => `${sentence}\n${text}`)).size).toBe(
      EXPRESSIONS.length,
    );
  });

  test.each(EXPRESSIONS)('$sentence → $text', (row) => {
    const { numbers, rejected } = readAll(row.sentence);
    const found = numbers.find(({ quantity }) => quantity.text === row.text);
    if (!found) {
      const read = numbers.map(({ quantity }) => quantity.text);
      expect.fail(
        `read ${JSON.stringify(read)}, rejected ${JSON.stringify(rejected.map((r) => [r.text, r.reason]))}`,
      );
    }
    const { best, low, high, bound, unit } = found.quantity;
    expect({ value: rounded(best), low: rounded(low), high: rounded(high), bound, unit }).toEqual({
      value: rounded(row.value),
      low: rounded(row.low),
      high: rounded(row.high),
      bound: row.bound,
      unit: row.unit,
    });
    expect(row.sentence.slice(found.start, found.end)).toBe(row.text);
    const core = row.sentence.slice(found.core.start, found.core.end);
    expect(row.text).toContain(core);
  });
});
