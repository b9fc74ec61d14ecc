/**
 * Walks `fixtures/golden`: each folder is a case, with the folder of articles it reads and the outputs it
 * keeps. A case is added by adding a folder; `UPDATE_GOLDEN=1 npx vitest run test/golden` writes its outputs.
 */

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { analyze } from '../../src/index.js';
import { REPORT_FORMATS } from '../../src/report/registry.js';
import { checkGolden } from './golden.js';

const root = join(import.meta.dirname, '..', '..');
const cases = join(root, 'fixtures', 'golden');

const caseFile = z.strictObject({
  about: z.string(),
  /** A folder of articles, from the root of the repo. */
  inputs: z.string(),
  /** By the name of the golden file. */
  outputs: z.record(z.string(), z.strictObject({ format: z.string(), width: z.int().min(40) })),
});

const names = readdirSync(cases).sort();

it('there are cases', () => {
  expect(names).toContain('seeds');
});

describe.each(names)('golden case %s', (name) => {
  const { inputs, outputs } = caseFile.parse(
    JSON.parse(readFileSync(join(cases, name, 'case.json'), 'utf8')),
  );
  const files = readdirSync(join(root, inputs)).sort();
  const report = analyze(
    files.map((file) => ({ path: `${inputs}/${file}`, bytes: readFileSync(join(root, inputs, file)) })),
  );

  it.each(Object.entries(outputs))('%s', async (file, { format, width }) => {
    const found = REPORT_FORMATS.find(({ id }) => id === format);
    if (!found) throw new Error(`no such format: ${format}`);
    checkGolden(
      join(cases, name, file),
      found.render(await report, { width, colorLevel: 0, failOn: 'conflict' }),
    );
  });

  it('keeps no file that no output explains', () => {
    expect(readdirSync(join(cases, name)).sort()).toEqual([...Object.keys(outputs), 'case.json'].sort());
  });
});
