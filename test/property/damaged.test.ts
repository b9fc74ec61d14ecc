import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readInput } from '../../src/ingest/index.js';

/** Files that were damaged on their way: bytes changed, pieces lost. */
const NAMES = ['release.pdf', 'press.docx', 'crawl.warc', 'flood.nitf', 'message.newsml', 'release.eml'];

const damage = fc.record({
  changes: fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { maxLength: 12 }),
  from: fc.nat(),
  lost: fc.nat({ max: 400 }),
});

describe('damaged files', () => {
  it.each(NAMES)('%s is read, or named as a problem; nothing throws', async (name) => {
    const whole = readFileSync(new URL(`../../fixtures/ingest/${name}`, import.meta.url));
    await fc.assert(
      fc.asyncProperty(damage, async ({ changes, from, lost }) => {
        const bytes = Uint8Array.from(whole);
        for (const [at, value] of changes) bytes[at % bytes.length] = value;
        const cut = from % bytes.length;
        const left = Buffer.concat([bytes.subarray(0, cut), bytes.subarray(cut + lost)]);
        const { documents, problems } = await readInput({ path: name, bytes: left });
        expect(documents.length + problems.length).toBeGreaterThan(0);
        for (const { message } of problems) expect(message).not.toBe('');
      }),
      { numRuns: 40 },
    );
  });
});
