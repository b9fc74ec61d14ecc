import { readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

/**
 * Compares with a file under fixtures/report. A missing or differing file fails; both are written only when
 * asked for: `UPDATE_GOLDEN=1 npx vitest run test/unit/report`.
 */
export function expectGolden(name: string, actual: string): void {
  const file = new URL(`../../../fixtures/report/${name}`, import.meta.url);
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, actual);
  expect(actual).toBe(readFileSync(file, 'utf8'));
}
