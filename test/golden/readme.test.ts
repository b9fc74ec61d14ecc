import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { examples, matchesOutput } from './readme.js';

const root = join(import.meta.dirname, '..', '..');

const SHELL = 'claimdiff() { node bin/claimdiff.js "$@"; }; npx() { "$@"; }; ';

describe('reading a page', () => {
  const page = [
    'Text.',
    '```console',
    '$ npm ci',
    '$ echo a; echo b',
    'a',
    '...',
    '$ true',
    '```',
    '```js',
    'console.log(1);',
    '```',
    '```json',
    '{}',
    '```',
  ].join('\n');

  it('finds commands with their output and programs, and leaves out what installs', () => {
    expect(examples(page)).toEqual([
      { kind: 'command', line: 4, command: 'echo a; echo b', output: ['a', '...'] },
      { kind: 'command', line: 7, command: 'true', output: [] },
      { kind: 'program', line: 9, code: 'console.log(1);' },
    ]);
  });

  it.each([
    [['a'], ['a', ''], true],
    [['a'], ['a', 'b'], false],
    [['a', '...', 'z'], ['a', 'b', 'z'], true],
    [['a', '...', 'z'], ['a', 'z'], true],
    [['a', '...'], ['a', 'b', 'c'], true],
    [['...', 'z'], ['a', 'z', 'y'], false],
    [[], ['a'], false],
    [['a', '', 'b'], ['a', 'b'], false],
  ])('%j against %j: %s', (expected, printed, same) => {
    expect(matchesOutput(expected, printed)).toBe(same);
  });
});

const DOCS = readdirSync(join(root, 'docs'))
  .filter((name) => name.endsWith('.md'))
  .map((name) => `docs/${name}`);
const PAGES = ['README.md', ...DOCS].map((page) => ({
  page,
  shown: examples(readFileSync(join(root, page), 'utf8')),
}));

describe.each(PAGES.filter(({ shown }) => shown.length > 0))('$page', ({ page, shown }) => {
  it.runIf(page === 'README.md')('shows commands and a program', () => {
    expect(shown.some(({ kind }) => kind === 'command')).toBe(true);
    expect(shown.some(({ kind }) => kind === 'program')).toBe(true);
  });

  it.each(shown)('line $line runs', (example) => {
    const [program, args] =
      example.kind === 'command'
        ? ['bash', ['-c', SHELL + example.command]]
        : [process.execPath, ['--input-type=module', '--eval', example.code]];
    const env = { ...process.env, NO_COLOR: '1', COLUMNS: '80' };
    const run = spawnSync(program, args, { cwd: root, encoding: 'utf8', env });
    // 1 says that something was found, which the examples are there to show.
    expect(run.status === 0 || (example.kind === 'command' && run.status === 1), run.stderr).toBe(true);
    if (example.kind !== 'command' || example.output.length === 0) return;
    const printed = run.stdout.split('\n');
    if (!matchesOutput(example.output, printed)) expect(printed).toEqual(example.output);
  });
});
