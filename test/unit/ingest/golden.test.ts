import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toSource } from '../../../src/ingest/index.js';
import type { Document, Problem } from '../../../src/model.js';
import { checkGolden } from '../../golden/golden.js';
import { outline, read } from './support.js';

/** Each file of fixtures/ingest, with what is read of it beside it in `golden/`. */
const FOLDER = new URL('../../../fixtures/ingest/', import.meta.url).pathname;

function shown(documents: readonly Document[], problems: readonly Problem[]): string {
  const lines = problems.map(({ code, message }) => `problem ${code}: ${message}`);
  for (const document of documents) {
    lines.push('', `== ${document.path}`);
    for (const field of ['key', 'title', 'publisher', 'byline', 'published', 'url'] as const) {
      if (document[field] !== null) lines.push(`   ${field}: ${document[field]}`);
    }
    lines.push(...outline(document));
  }
  return `${lines.join('\n').trim()}\n`;
}

const files = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => entry.name)
  .sort();

describe('fixtures', () => {
  it('are there', () => {
    expect(files.length).toBeGreaterThan(10);
  });

  it.each(files)('%s', async (name) => {
    const { documents, problems } = await read(name, readFileSync(join(FOLDER, name)));
    checkGolden(join(FOLDER, 'golden', `${name}.out`), shown(documents, problems));
    for (const document of documents) {
      for (const block of document.blocks) {
        const span = toSource(document, block);
        expect(span.end).toBeGreaterThan(span.start);
      }
    }
  });
});
