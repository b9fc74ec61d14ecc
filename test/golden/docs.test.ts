import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { FLAGS } from '../../src/cli/flags.js';
import { COMMANDS } from '../../src/cli/command-table.js';
import { parseCall } from '../../src/cli/program.js';
import { GITLAB, HOOK } from '../unit/ci/files.js';
import { examples, fences, INSTALLS } from './readme.js';

/**
 * No example goes untested. What a page shows as a session or a program, readme.test.ts runs; here are the
 * examples of the commands and flags (docs/commands.md, --help and the manual page have them), and what needs
 * a service: as much of it as runs without one.
 */

const root = join(import.meta.dirname, '..', '..');
const PAGES = ['README.md', ...readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'))].map(
  (name) => ({
    name,
    text: readFileSync(name === 'README.md' ? join(root, name) : join(root, 'docs', name), 'utf8'),
  }),
);

/** A newsroom's folder, as the examples take it to be. */
let folder = '';
/** Of some finding of its articles. */
let id = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'claimdiff-docs-'));
  cpSync(join(root, 'seeds'), join(folder, 'articles'), { recursive: true });
  writeFileSync(
    join(folder, 'a.html'),
    '<h1>Bridge falls</h1><p>The bridge killed 12 people, police said.</p>',
  );
  writeFileSync(join(folder, 'b.txt'), 'Bridge falls\n\nThe bridge killed 31 people, a doctor said.\n');
  mkdirSync(join(folder, '.zfunc'));
  mkdirSync(join(folder, '.config', 'fish', 'completions'), { recursive: true });
  const { stdout } = sh('claimdiff extract articles/');
  for (const name of ['a', 'b', 'claims']) writeFileSync(join(folder, `${name}.jsonl`), stdout);
  copyFileSync(join(root, 'docs', 'newsroom.config.json'), join(folder, 'newsroom.json'));
  const report = sh('claimdiff --from a.jsonl --format jsonl').stdout;
  id = /"comparison":\{.*?"id":"(f[0-9a-f]+)"/u.exec(report)?.[1] ?? '';
}, 60_000);

/** Runs a line in the folder, where `claimdiff` and `npx` stand for this checkout. */
function sh(line: string): { status: number | null; stdout: string; stderr: string } {
  const bin = join(root, 'bin', 'claimdiff.js');
  const names = `claimdiff() { node '${bin}' "$@"; }; npx() { shift 2; node '${bin}' "$@"; }; `;
  const env = { ...process.env, HOME: folder, NO_COLOR: '1', COLUMNS: '80', MANPAGER: 'cat' };
  return spawnSync('bash', ['-o', 'pipefail', '-c', names + line], { cwd: folder, env, encoding: 'utf8' });
}

describe('every block of every page', () => {
  const blocks = PAGES.flatMap(({ name, text }) => fences(text).map((fence) => ({ name, ...fence })));

  it.each(blocks)('$name:$line ($language) is of a kind that is tested', ({ language, body, name, line }) => {
    const text = body.join('\n');
    if (language === 'yaml') expect(parse(text)).toBeTruthy();
    else if (language === 'console') {
      const shown = body.filter((row) => row.startsWith('$ '));
      expect(shown.length).toBeGreaterThan(0);
      const run = examples(`\`\`\`console\n${text}\n\`\`\``).length;
      const left = shown.filter((row) => INSTALLS.test(row.slice(2)));
      expect(run + left.length, `${name}:${line}`).toBe(shown.length);
      // What fetches or installs is not run, but it is a command that bash takes.
      for (const row of left) expect(spawnSync('bash', ['-n', '-c', row.slice(2)]).status).toBe(0);
    } else expect(language).toBe('js');
  });
});

describe('the examples of the commands', () => {
  const shown = COMMANDS.flatMap(({ examples: lines }) => lines.map(([line]) => line));

  it.each(shown)(
    '%s',
    (line) => {
      const hasMan = spawnSync('man', ['--version']).status === 0;
      const run = sh(line.replace('f3a9', id).replace('man -l -', hasMan ? 'man -l -' : 'cat'));
      // 1 says that something was found, which the examples are there to show.
      expect([0, 1], run.stderr).toContain(run.status);
      const file = /(?:> ~\/|> |sarif=)(\S+)$/u.exec(line)?.[1];
      if (file !== undefined) expect(readFileSync(join(folder, file), 'utf8')).not.toBe('');
      else if (!line.startsWith('source') && line !== 'claimdiff init') expect(run.stdout).not.toBe('');
    },
    60_000,
  );

  it.each(FLAGS.flatMap(({ example, commands }) => commands.map((name) => ({ name, example }))))(
    'claimdiff $name ... $example',
    ({ name, example }) => {
      const paths = name === 'explain' ? ['f3a9', 'articles/'] : ['articles/'];
      const call = parseCall([name, ...paths, ...example.split(' ')], { write: () => undefined, width: 80 });
      expect(call?.command).toBe(name);
    },
  );
});

describe('what pipelines run', () => {
  it('the job for GitLab writes the files that it keeps, and fails on what it is told to', () => {
    const run = sh(GITLAB.claimdiff.script.join(' && '));
    expect(run.status, run.stderr).toBe(1);
    for (const name of [...GITLAB.claimdiff.artifacts.paths, GITLAB.claimdiff.artifacts.reports.junit])
      expect(existsSync(join(folder, name))).toBe(true);
  }, 60_000);

  it('the hook for pre-commit, with the arguments of the page', () => {
    const page = PAGES.find(({ name }) => name === 'ci.md')?.text ?? '';
    const args = /args: \[(.+)\]/u.exec(page)?.[1]?.split(', ') ?? [];
    expect(args.length).toBeGreaterThan(0);
    const run = sh([HOOK.entry, ...args].join(' '));
    expect(run.status, run.stderr).toBe(1);
    expect(run.stdout).toContain('CONFLICT');
  }, 60_000);
});
