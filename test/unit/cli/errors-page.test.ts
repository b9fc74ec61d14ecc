import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { hintFor, PROBLEMS } from '../../../src/problems.js';
import { checkGolden } from '../../golden/golden.js';
import { errorsPage } from './errors-page.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The codes of problems that the sources write: the types know those of `failed`, and of errors. */
function codesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => [...readFileSync(join(root, folder, name), 'utf8').matchAll(/\bcode: '([a-z-]+)'/gu)])
    .map((match) => match[1] ?? '');
}

describe('docs/errors.md', () => {
  it('says what the tables say', () => {
    checkGolden(join(root, 'docs', 'errors.md'), errorsPage());
  });

  it('has every code that an input can be left out with', () => {
    const codes = [...codesIn('src/ingest'), ...codesIn('src/cli')];
    expect(codes.length).toBeGreaterThan(20);
    // An inner code, which a reader takes for another.
    for (const code of codes.filter((name) => name !== 'bad-zip'))
      expect(Object.keys(PROBLEMS)).toContain(code);
  });

  it('has a hint for each', () => {
    for (const [code, [means, hint]] of Object.entries(PROBLEMS)) {
      expect(Math.min(means.length, hint.length)).toBeGreaterThan(5);
      expect(hintFor({ path: 'a', code, message: 'It is so.' })).toBe(hint);
      expect(hintFor({ path: 'a', code, message: 'It is so. Do this.' })).toBeNull();
    }
    expect(hintFor({ path: 'a', code: 'of-another-version', message: 'It is so.' })).toBeNull();
  });
});
