import { describe, expect, test } from 'vitest';
import { REJECTIONS } from '../../../src/lexicon/rejections.js';
import { readAll } from './read.js';

/** A sentence with its marked number: "[12] died" is "12 died", and 0 to 2. */
function unmark(marked: string): { text: string; start: number; end: number } {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return { text: marked.replace('[', '').replace(']', ''), start, end };
}

describe.each(REJECTIONS)('$reason: $about', ({ reason, examples, counterExamples }) => {
  test.each(examples)('%s', (example) => {
    const { text, start, end } = unmark(example);
    const { numbers, rejected, windows } = readAll(text);
    const found = rejected.find((each) => each.start < end && each.end > start);
    expect(found?.reason, JSON.stringify({ numbers: numbers.map((n) => n.quantity.text), windows })).toBe(
      reason,
    );
    expect(numbers.filter((each) => each.start < end && each.end > start)).toEqual([]);
  });

  test.each(counterExamples)('kept: %s', (example) => {
    const { text, start, end } = unmark(example);
    const { numbers, rejected } = readAll(text);
    const found = numbers.find((each) => each.start <= start && each.end >= end);
    expect(found, JSON.stringify(rejected.map((each) => [each.text, each.reason]))).toBeDefined();
  });
});

test('every rejection says why, and slices back to its words', () => {
  for (const { reason, examples } of REJECTIONS) {
    expect(examples.length, reason).toBeGreaterThan(0);
    for (const example of examples) {
      const { text } = unmark(example);
      for (const each of readAll(text).rejected) expect(text.slice(each.start, each.end)).toBe(each.text);
    }
  }
});
