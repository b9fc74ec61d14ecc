import { describe, expect, test } from 'vitest';
import { extractDocument } from '../../src/extract.js';
import { readInput } from '../../src/ingest/index.js';
import type { Document } from '../../src/model.js';
import { growth, mostOf } from '../support/growth.js';

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

const SIZES = { from: 2000, factor: 8 };

describe('time is linear in the text', () => {
  for (const [name, unit] of Object.entries(GARBAGE))
    test(name, { timeout: 120_000 }, async () => {
      const ratio = await growth((size) => {
        const bytes = new TextEncoder().encode(unit.repeat(Math.ceil(size / unit.length)));
        return async () => {
          const { documents } = await readInput({ path: 'garbage.txt', bytes });
          for (const document of documents) extractDocument(document);
        };
      }, SIZES);
      expect(ratio).toBeLessThan(mostOf(SIZES.factor));
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
