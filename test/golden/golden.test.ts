import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkGolden } from './golden.js';

describe('a golden file', () => {
  let dir = '';
  let path = '';
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'claimdiff-golden-'));
    path = join(dir, 'deep', 'table.txt');
  });
  afterEach(() => {
    rmSync(dir, { recursive: true });
  });

  it('that is missing fails, and is not written', () => {
    expect(() => {
      checkGolden(path, 'a', {});
    }).toThrow('no golden file');
    expect(existsSync(path)).toBe(false);
  });

  it('is written on request, and compared from then on', () => {
    checkGolden(path, 'a', { UPDATE_GOLDEN: '1' });
    expect(readFileSync(path, 'utf8')).toBe('a');
    checkGolden(path, 'a', {});
    expect(() => {
      checkGolden(path, 'b', {});
    }).toThrow();
    expect(readFileSync(path, 'utf8')).toBe('a');
  });

  it('is never written where CI is set', () => {
    const flat = join(dir, 'table.txt');
    writeFileSync(flat, 'a');
    expect(() => {
      checkGolden(flat, 'b', { UPDATE_GOLDEN: '1', CI: 'true' });
    }).toThrow('CI');
    expect(readFileSync(flat, 'utf8')).toBe('a');
  });
});
