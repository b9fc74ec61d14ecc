/**
 * Golden files: what a run has printed once, looked at and kept.
 *
 * They are rewritten on request alone, by UPDATE_GOLDEN=1, and never where CI is set: a run that writes
 * what it should check cannot fail. For the same reason a golden file that is missing is a failure.
 */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect } from 'vitest';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Compares with the golden file, or rewrites it if asked to.
 * @throws if they differ, if there is no such file, or if a rewrite is asked for where CI is set.
 */
export function checkGolden(path: string, actual: string, environment: Environment = process.env): void {
  if (environment['UPDATE_GOLDEN'] === '1') {
    if (isSet(environment['CI']))
      throw new Error('UPDATE_GOLDEN=1 rewrites golden files, which CI never does');
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, actual);
    return;
  }
  if (!existsSync(path))
    throw new Error(`no golden file ${path}; look at the output, then run with UPDATE_GOLDEN=1`);
  expect(actual).toBe(readFileSync(path, 'utf8'));
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '' && value !== '0' && value !== 'false';
}
