import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FLAGS } from '../../../src/cli/flags.js';
import { COMMANDS } from '../../../src/cli/command-table.js';
import { manPage } from '../../../src/cli/man.js';
import { defaultWorkers } from '../../../src/cli/workers/default.js';
import { VERSION } from '../../../src/version.js';
import { run } from './host.js';

const page = manPage(VERSION);
const hasGroff = spawnSync('groff', ['--version']).status === 0;

describe('the manual page', () => {
  it('is as `npm run man` writes it', () => {
    expect(readFileSync(new URL('../../../man/claimdiff.1', import.meta.url), 'utf8')).toBe(page);
  });
  it('is what `claimdiff man` prints', async () => {
    expect(await run(['man'])).toEqual({ code: 0, stdout: page, stderr: '' });
  });
  it('has every command and every flag', () => {
    for (const { name } of COMMANDS) expect(page).toContain(`.SS \\fB${name}\\fR`);
    for (const { name } of FLAGS) expect(page).toContain(`\\-\\-${name.replaceAll('-', '\\-')}`);
  });
  it.runIf(!hasGroff)('groff is not installed here: the page is looked at where it is', () => {
    expect(process.env['CI'], 'install groff: in CI nothing is passed over').not.toBe('true');
  });
  it.skipIf(!hasGroff)('is roff that groff has nothing to say about', () => {
    const { status, stderr } = spawnSync('groff', ['-man', '-Tutf8', '-ww', '-z'], { input: page });
    expect([status, stderr.toString()]).toEqual([0, '']);
    expect(execFileSync('groff', ['-man', '-Tascii'], { input: page }).toString()).toContain('--fail-on');
  });
});

it('a few files are read by one thread, many by as many as there are cores', () => {
  expect([1, 5, 499, 500, 1000, 100_000].map((files) => defaultWorkers(files, 4))).toEqual([
    1, 1, 1, 2, 4, 4,
  ]);
  expect(defaultWorkers(100_000, 64)).toBe(8);
});
