import { describe, expect, it } from 'vitest';
import { LIVE_SIGNS } from '../../../src/lexicon/live.js';
import { readInput } from '../../../src/ingest/index.js';
import { stampIn, stampLength } from '../../../src/ingest/stamps.js';
import type { Document } from '../../../src/model.js';
import { LIVE_PAGES, OTHER_PAGES } from './live-pages.js';

async function read(path: string, text: string): Promise<Document> {
  const { documents } = await readInput({ path, bytes: new TextEncoder().encode(text) });
  const [document] = documents;
  if (document === undefined) throw new Error('nothing was read');
  return document;
}

describe('a live page', () => {
  it.each(LIVE_PAGES.map((page) => [page.name, page] as const))(
    'gives its entries their times: %s',
    async (_, { path, text, told }) => {
      const document = await read(path, text);
      const times = told.map(([words]) => {
        const block = document.blocks.find(({ start, end }) =>
          document.text.slice(start, end).includes(words),
        );
        return [words, block === undefined ? 'not read' : (block.told ?? null)];
      });
      expect(times).toEqual(told);
    },
  );

  it.each(OTHER_PAGES.map((page) => [page.name, page] as const))('is not %s', async (_, { path, text }) => {
    const document = await read(path, text);
    expect(document.blocks.flatMap(({ told }) => told ?? [])).toEqual([]);
  });
});

describe('a stamp', () => {
  it.each([
    ['14:05', 845],
    ['2.30pm', 870],
    ['2:30 p.m. ET', 870],
    ['12.05am', 5],
    ['Updated at 09:12 GMT', 552],
    ['Tuesday 14:30', 870],
    ['[14:05]', 845],
    ['(14.05)', 845],
    ['1405 GMT', 845],
    ['15 Nov 14:05', 845],
    ['Nov 15, 2024, 2:05 p.m.', 845],
    ['14:05, 15 November 2024', 845],
    ['14h05', 845],
    ['2pm', 840],
  ])('is read: %s', (line, minutes) => {
    expect(stampIn(line)?.minutes).toBe(minutes);
  });

  it.each(['25:10', '14:75', '1405', '14', '13pm', '14:05:99', 'about 14:05', '14:05 and after', '3.5', ''])(
    'is not %s',
    (line) => {
      expect(stampIn(line)).toBeNull();
    },
  );

  it.each([
    ['14:05 The mayor', 6],
    ['14.05 - The mayor', 8],
    ['[14:05] “Nobody', 8],
    ['Tuesday 14:30: Two more', 15],
    ['14:05 the mayor', 0],
    ['12.50 percent of', 0],
    ['At 14:05 The', 0],
  ])('opens a text: %s', (text, length) => {
    expect(stampLength(text)).toBe(length);
  });
});

describe.each(LIVE_SIGNS)('the sign "$id"', ({ pattern, examples, counterexamples }) => {
  it.each(examples)('holds of: %s', (line) => {
    expect(pattern.test(line)).toBe(true);
  });
  it.each(counterexamples)('does not hold of: %s', (line) => {
    expect(pattern.test(line)).toBe(false);
  });
});
