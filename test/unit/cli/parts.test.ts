import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { parseBaseline } from '../../../src/cli/baseline.js';
import { bash } from '../../../src/cli/completion/bash.js';
import { fish } from '../../../src/cli/completion/fish.js';
import { zsh } from '../../../src/cli/completion/zsh.js';
import { outletGroups, withOutletName } from '../../../src/align/outlets.js';
import { worst } from '../../../src/cli/exit.js';
import { blankComments } from '../../../src/cli/jsonc.js';
import { FLAGS, flagsOf } from '../../../src/cli/flags.js';
import { COMMANDS } from '../../../src/cli/command-table.js';
import { didYouMean, nearest } from '../../../src/suggest.js';
import { resolveTargets } from '../../../src/cli/targets.js';
import { FAIL_LEVELS, loudness, reaches } from '../../../src/report/levels.js';
import { REPORT_FORMATS } from '../../../src/report/registry.js';
import { damStory } from '../report/story.js';
import { recordOf, run } from './host.js';

describe('the flag table', () => {
  it.each(FLAGS)('--$name: its example runs as it stands', async ({ example, commands }) => {
    const [command = 'compare'] = commands;
    const { stderr } = await run([
      command,
      ...(command === 'explain' ? ['f-boats'] : []),
      'a.txt',
      ...example.split(' '),
    ]);
    // Files that an example names are not there; the call itself must make sense.
    expect(stderr).not.toMatch(/\[(?:unknown-flag|bad-value|missing-value|conflicting-flags|internal)\]/u);
  });
  it.each(COMMANDS)('no flag of $name has the name or letter of another', ({ name }) => {
    const names = flagsOf(name).flatMap((flag) => [flag.name, ...(flag.short === null ? [] : [flag.short])]);
    expect(new Set(names).size).toBe(names.length);
  });
  it.each(COMMANDS)('$name shows all its flags in its help', async ({ name }) => {
    const { stdout } = await run([name, '--help']);
    for (const flag of flagsOf(name)) expect(stdout).toContain(`--${flag.name}`);
  });
});

describe('suggestions', () => {
  it.each([
    ['fromat', ['format', 'from', 'fail-on'], 'format'],
    ['jsno', ['json', 'jsonl', 'csv'], 'json'],
    ['JSON', ['json'], 'json'],
    ['mjaor', ['major', 'minor'], 'major'],
    ['colour', ['color', 'config'], 'color'],
  ])('%s of %j: %s', (word, names, found) => {
    expect(nearest(word, names)).toEqual([found]);
  });
  it('keeps quiet when nothing is near', () => {
    expect(didYouMean('pdf', ['table', 'json'])).toBeNull();
    expect(didYouMean('x'.repeat(100_000), ['table'])).toBeNull();
  });
});

describe('completion', () => {
  it('of bash is valid, and completes commands, flags and values', () => {
    const complete = (...words: string[]): string[] => {
      const script = `${bash()}\nCOMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _claimdiff; printf '%s\\n' "\${COMPREPLY[@]}"`;
      return execFileSync('bash', ['-c', script], { encoding: 'utf8', cwd: '/' }).trim().split('\n');
    };
    expect(complete('claimdiff', 'comp')).toEqual(['compare', 'completion']);
    expect(complete('claimdiff', 'compare', '--fail-on', 'm')).toEqual(['major', 'moderate']);
    expect(complete('claimdiff', '--format', 'js')).toEqual(['json', 'jsonl']);
    expect(complete('claimdiff', 'extract', '--f')).toEqual(['--format']);
    expect(complete('claimdiff', 'completion', 'z')).toEqual(['zsh']);
    expect(complete('claimdiff', 'explain', '--verd')).toEqual(['']);
  });
  it.each([
    ['bash', bash()],
    ['zsh', zsh()],
    ['fish', fish()],
  ])('of %s knows every command and flag', (_, script) => {
    for (const { name } of COMMANDS) expect(script).toContain(name);
    for (const { name } of FLAGS) expect(script).toMatch(new RegExp(`(?:--|-l )${name}\\b`, 'u'));
  });
});

describe('targets', () => {
  const resolve = (specs: readonly string[], output: string | null = null) =>
    resolveTargets(specs, output, REPORT_FORMATS, 'table');
  it.each([
    [[], null, [{ format: 'table', file: null }]],
    [[], 'out.json', [{ format: 'json', file: 'out.json' }]],
    [[], 'OUT.CSV', [{ format: 'csv', file: 'OUT.CSV' }]],
    [[], 'out', [{ format: 'table', file: 'out' }]],
    [[], 'v1.0/out', [{ format: 'table', file: 'v1.0/out' }]],
    [['csv'], 'out.json', [{ format: 'csv', file: 'out.json' }]],
    [['json=a=b.json'], null, [{ format: 'json', file: 'a=b.json' }]],
    [['json=-'], null, [{ format: 'json', file: null }]],
    [['csv'], '-', [{ format: 'csv', file: null }]],
    [
      ['table', 'json=x'],
      null,
      [
        { format: 'table', file: null },
        { format: 'json', file: 'x' },
      ],
    ],
  ])('%j with --output %s', (specs, output, targets) => {
    expect(resolve(specs, output)).toEqual(targets);
  });
  it.each([
    [['json=x', 'csv=x'], null],
    [['json=x'], 'y'],
    [['json', 'csv'], 'x'],
    [['json=x', 'csv'], 'x'],
  ])('%j with --output %s make no sense', (specs, output) => {
    expect(() => resolve(specs, output)).toThrow();
  });
});

describe('levels', () => {
  it('each include the ones before', () => {
    for (const comparison of damStory().comparisons) {
      const reached = FAIL_LEVELS.slice(0, -1).map((level) => reaches(comparison, level));
      expect(reached).toEqual([...reached].sort());
    }
  });
  it('never reaches never', () => {
    expect(damStory().comparisons.some((comparison) => reaches(comparison, 'never'))).toBe(false);
  });
  it('tell a minor conflict from an explained difference', () => {
    const of = (id: string) =>
      damStory()
        .comparisons.filter((c) => c.id === id)
        .map(loudness);
    expect([of('f-killed-dam'), of('f-boats'), of('f-displaced')]).toEqual([
      ['error'],
      ['warning'],
      ['note'],
    ]);
  });
});

it('exit codes: the higher wins', () => {
  expect([worst(), worst(0, 1), worst(2, 1), worst(1, 3, 2)]).toEqual([0, 1, 2, 3]);
});

it('a baseline is ids at the starts of lines', () => {
  expect([...parseBaseline('\ufeff# note\n\n  f-1 words\nf-2\r\n#f-3\n')]).toEqual(['f-1', 'f-2']);
});

describe('JSON with comments', () => {
  it.each([
    ['{"a": "//x", "b": "/*", } // c', { a: '//x', b: '/*' }],
    ['[1, /* , ] */ 2 , ]', [1, 2]],
    ['"a\\"//b"', 'a"//b'],
    ['{\n// one\n"a": [",]", ",}"]}', { a: [',]', ',}'] }],
  ])('%s', (text, value) => {
    expect(JSON.parse(blankComments(text))).toEqual(value);
  });
  it('keeps every position', () => {
    const text = '{ // why\n  "a": /* b\n */ 1,\n}';
    expect(blankComments(text)).toHaveLength(text.length);
    expect(blankComments(text).split('\n')).toHaveLength(4);
  });
  it.each(['"', '/*', '//', '{"a', '[,', '\\', '"\\'])('%s throws nothing', (text) => {
    expect(blankComments(text)).toHaveLength(text.length);
  });
});

describe('outlets', () => {
  it('belong together by group, under the name they were read with or the one they are given', () => {
    const article = (id: string, publisher: string | null, path = 'x.txt') => ({
      ...recordOf(path).article,
      id,
      publisher,
    });
    const groups = outletGroups(
      [
        article('a', 'Post Online'),
        article('b', 'The Post'),
        article('c', null, 'lakes/1.txt'),
        article('d', 'Sun'),
      ],
      {
        'Post Online': { name: 'The Post', group: 'Post Media' },
        'lakes/': { group: 'Post Media' },
        Sun: 'The Sun',
      },
    );
    expect(groups).toEqual([['a', 'b', 'c']]);
  });

  const outlets = { 'in/': 'A', 'in/deep/': 'B', 'in/deep/one.txt': 'C', 'Daily News Online': 'Daily News' };
  it.each([
    ['in/a.txt', null, 'A'],
    ['in/deep/a.txt', null, 'B'],
    ['in/deep/one.txt', 'Whoever', 'C'],
    ['elsewhere.txt', 'Daily News Online', 'Daily News'],
    ['elsewhere.txt', 'Daily News', 'Daily News'],
    ['elsewhere.txt', null, null],
    ['toString', null, null],
  ])('%s of %s is %s', (path, publisher, name) => {
    expect(withOutletName({ ...recordOf(path).article, publisher }, outlets).publisher).toBe(name);
  });
});
