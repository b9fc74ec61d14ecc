/** What `extract --explain-rejected` says of each sentence, each in a file of its own, by the bin as people run it. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readExpectations } from './notation.js';
import { PRESS_REJECTED } from './press-rejected.js';
import { REJECTED } from './rejected.js';
import { WORLD_REJECTED } from './world-rejected.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Another build than that of this checkout, if one is named. */
const bin = process.env['CLAIMDIFF_BIN'] ?? join(root, 'bin/claimdiff.js');

const BEFORE =
  'Quiet night in the valley\n\nBy Rosa Lind\n\nThe valley was quiet after the storm, residents said.';
const AFTER =
  'The rain had ended sooner than anybody there had thought, and farmers went back to the fields.';
/** The line that a sentence stands in. */
const LINE = 7;

const sentences = [REJECTED, PRESS_REJECTED, WORLD_REJECTED].flatMap((source) =>
  readExpectations(source, 'x '),
);
const nameOf = (i: number): string => `${String(i).padStart(3, '0')}.txt`;

function run(): {
  readonly said: readonly string[];
  readonly claims: ReadonlyMap<string, readonly string[]>;
} {
  const cwd = mkdtempSync(join(tmpdir(), 'claimdiff-acceptance-'));
  for (const [i, { text }] of sentences.entries())
    writeFileSync(join(cwd, nameOf(i)), `${BEFORE}\n\n${text}\n\n${AFTER}\n`);
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [bin, 'extract', '.', '--explain-rejected', '--no-config'],
    { cwd, maxBuffer: 1 << 26 },
  );
  const records = stdout
    .toString()
    .split('\n')
    .filter((line) => line !== '')
    .map(
      (line) =>
        JSON.parse(line) as { article: { path: string }; claims: readonly { line: number; text: string }[] },
    );
  return {
    said: stderr.toString().split('\n'),
    claims: new Map(
      records.map(({ article, claims }) => [
        article.path,
        claims.filter(({ line }) => line === LINE).map(({ text }) => text),
      ]),
    ),
  };
}

describe('numbers that a reader who had not seen the rules takes for no figures', () => {
  const { said, claims } = run();
  for (const [i, { item, text, figures, fails }] of sentences.entries()) {
    const test = fails === null ? it : it.fails;
    test(`${item}: ${text}`, () => {
      expect(claims.get(nameOf(i))).toEqual([]);
      for (const [words = '', reasons = ''] of figures) {
        const reason = said
          .map((line) => /^(\d+\.txt):7:\d+: no figure: "(.+)" \(([a-z-]+).*\)$/.exec(line))
          .find((match) => match?.[1] === nameOf(i) && meets(match[2] ?? '', words))?.[3];
        expect(reason, words).toBeDefined();
        if (!reasons.split('/').includes('*')) expect(reasons.split('/'), words).toContain(reason);
      }
    });
  }
});

const meets = (found: string, words: string): boolean => found.includes(words) || words.includes(found);
