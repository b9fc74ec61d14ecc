import { describe, expect, test } from 'vitest';
import { extractDocument } from '../../src/extract.js';
import { readInput } from '../../src/ingest/index.js';
import type { Document } from '../../src/model.js';

/** Texts that no editor lets through and that a folder of scraped pages holds nonetheless. */
const GARBAGE: Readonly<Record<string, string>> = {
  'digits without an end': '7',
  'digits and commas': '1,',
  'one long token': 'a',
  'hyphenated number words': 'twenty-',
  'quotation marks': '"',
  'marks of all kinds': '“‘"',
  'no punctuation': 'more than 200 people were killed and 30 hurt in Aleppo on Monday ',
  'all capitals': 'MORE THAN 200 PEOPLE WERE KILLED, SAID THE MINISTRY. ',
  'numbers in a row': '12 dead 13 hurt ',
  'one of the two': 'one of the two ',
  brackets: '(((',
  'reports in reports': 'he said she said ',
};

const SMALL = 2000;
const FACTOR = 8;
/** Linear time gives the factor itself, quadratic time its square; between them lies room for noise. */
const LIMIT = 3 * FACTOR;
/** What is faster than this is not told from noise. */
const LEAST_MS = 4;

/** Processor time, the least of three runs: other work on the machine does not count. */
async function cost(unit: string, size: number): Promise<number> {
  const bytes = new TextEncoder().encode(unit.repeat(Math.ceil(size / unit.length)));
  let least = Infinity;
  for (let run = 0; run < 3; run++) {
    const from = process.cpuUsage();
    const { documents } = await readInput({ path: 'garbage.txt', bytes });
    for (const document of documents) extractDocument(document);
    const { user, system } = process.cpuUsage(from);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

describe('time is linear in the text', () => {
  for (const [name, unit] of Object.entries(GARBAGE))
    test(name, { timeout: 120_000 }, async () => {
      // Compiled for both sizes, or the larger pays for what the smaller has not yet used.
      await cost(unit, SMALL * FACTOR);
      await cost(unit, SMALL);
      const small = Math.max(LEAST_MS, await cost(unit, SMALL));
      const large = await cost(unit, SMALL * FACTOR);
      expect(large / small).toBeLessThan(LIMIT);
    });
});

/** Who calls the library hands in what no reader of files would let through, a paragraph of megabytes. */
function paragraphOf(text: string): Document {
  return {
    path: 'garbage.txt',
    url: null,
    key: null,
    title: null,
    publisher: null,
    byline: null,
    published: null,
    source: text,
    text,
    map: [{ text: 0, source: 0, textLength: text.length, sourceLength: text.length }],
    blocks: [{ start: 0, end: text.length, kind: 'paragraph', reason: null }],
  };
}

describe('nothing throws on a paragraph of megabytes', () => {
  for (const unit of ['7', '7.', '٧', 'é', '語'])
    test(JSON.stringify(unit), { timeout: 120_000 }, () => {
      const { record } = extractDocument(paragraphOf(unit.repeat(6_000_000)));
      expect(record.claims).toEqual([]);
    });
});
