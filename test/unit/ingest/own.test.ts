import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CONFIG_TEMPLATE } from '../../../src/cli/config.js';
import { formatBaseline } from '../../../src/cli/baseline.js';
import { loadPipeline } from '../../../src/cli/pipeline.js';
import { isOwnFile } from '../../../src/ingest/own.js';
import { explain } from '../../../src/report/explain.js';
import { REPORT_FORMATS } from '../../../src/report/registry.js';
import type { Report } from '../../../src/model.js';
import { run } from '../cli/host.js';
import { damStory } from '../report/story.js';
import { growth, mostOf } from '../../support/growth.js';

const OPTIONS = { width: 80, colorLevel: 0, failOn: 'conflict' } as const;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const own = (text: string, path = 'a'): boolean => isOwnFile(path, bytes(text));
const root = join(import.meta.dirname, '..', '..', '..');

describe('what claimdiff wrote is known by how it begins', () => {
  it.each(REPORT_FORMATS.map(({ id }) => id))('%s', (id) => {
    const format = REPORT_FORMATS.find((known) => known.id === id);
    for (const width of [40, 60, 80, 120]) {
      const text = format?.render(damStory(), { ...OPTIONS, width }) ?? '';
      expect(own(text)).toBe(true);
      expect(own((format?.fileMark ?? '') + text)).toBe(true);
    }
  });

  it('explain, the baseline and the config', () => {
    const report: Report = damStory();
    for (const { id } of report.comparisons) {
      for (const width of [40, 80, 120])
        expect(own(explain(report, id, { ...OPTIONS, width }) ?? '')).toBe(true);
    }
    expect(own(formatBaseline(report))).toBe(true);
    expect(own(CONFIG_TEMPLATE, 'x/claimdiff.config.json')).toBe(true);
    expect(own('{}', '.claimdiffrc.json')).toBe(true);
  });

  it('and articles are not', () => {
    for (const folder of [
      'seeds',
      'fixtures/ingest',
      'fixtures/report/dam/articles',
      'fixtures/stories/ferry-sinking/articles',
    ]) {
      for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
        if (entry.isFile())
          expect(isOwnFile(entry.name, readFileSync(join(root, folder, entry.name))), entry.name).toBe(false);
      }
    }
    expect(
      own('A new tool, claimdiff, compares articles\n\n5 articles, 5 outlets and 34 figures were read.'),
    ).toBe(false);
    expect(own('Where the articles differ\n\nA column by Jo Brandt.')).toBe(false);
    expect(own('{"uri":"urn:x:1","body_text":"claimdiff"}')).toBe(false);
  });

  it.each(['a', ' ', ':', '1', '\n', '{', '[f', 'A\n', '1 articles, '])(
    'in time that grows with a line of %j, not with its square',
    async (filler) => {
      const looking = (size: number) => {
        const text = filler.repeat(size);
        return () => own(text);
      };
      expect(await growth(looking, { from: 20_000, factor: 10 })).toBeLessThan(mostOf(10));
    },
  );
});

describe('a report in the folder that it is about', () => {
  const articles = (): string => {
    const folder = mkdtempSync(join(tmpdir(), 'claimdiff-own-'));
    mkdirSync(join(folder, 'in'));
    for (const [name, dead] of [
      ['a', 12],
      ['b', 31],
    ] as const) {
      writeFileSync(
        join(folder, 'in', `${name}.txt`),
        `Bridge falls\n\nThe bridge fell on Monday and killed ${dead} people, police said.\n`,
      );
    }
    return folder;
  };
  const call = (cwd: string, ...argv: string[]) => run(argv, { cwd, loadPipeline });

  it('is left out by the next run, without a word where it is written again', async () => {
    const cwd = articles();
    const argv = [
      'in',
      '--format',
      'html=in/r.html',
      '--format',
      'table=in/r.txt',
      '--format',
      'json=in/r.json',
      '--format',
      'line',
    ];
    const first = await call(cwd, ...argv);
    expect([first.code, first.stderr]).toEqual([1, '']);
    const files = ['r.html', 'r.txt', 'r.json'].map((name) => readFileSync(join(cwd, 'in', name), 'utf8'));
    expect(await call(cwd, ...argv)).toEqual(first);
    expect(['r.html', 'r.txt', 'r.json'].map((name) => readFileSync(join(cwd, 'in', name), 'utf8'))).toEqual(
      files,
    );
  });

  it('is named by other runs, and does not make them fail', async () => {
    const cwd = articles();
    await call(cwd, 'in', '--format', 'table=in/r.txt');
    await call(cwd, 'extract', 'in', '--output', 'in/r.jsonl');
    writeFileSync(join(cwd, 'in', 'claimdiff.config.json'), '{}');
    const { code, stderr, stdout } = await call(cwd, 'in', '--fail-on', 'never');
    expect(code).toBe(0);
    expect(stdout).toContain('2 articles, ');
    expect([...stderr.matchAll(/claimdiff: (\S+): .*\[own-output\]/gu)].map((match) => match[1])).toEqual([
      'in/claimdiff.config.json',
      'in/r.jsonl',
      'in/r.txt',
    ]);
    expect((await call(cwd, 'in', '--fail-on', 'never', '--quiet')).stderr).toBe('');
    const nothing = await call(cwd, 'in/r.txt');
    expect([nothing.code, nothing.stdout]).toEqual([2, '']);
  });

  it('never takes the place of an article', async () => {
    const cwd = articles();
    const before = readFileSync(join(cwd, 'in', 'a.txt'), 'utf8');
    for (const argv of [
      ['in', '-o', 'in/a.txt'],
      ['in', '--format', 'json=in/a.txt'],
      ['extract', 'in', '-o', './in/a.txt'],
    ]) {
      const { code, stderr } = await call(cwd, ...argv);
      expect(code).toBe(2);
      expect(stderr).toContain(
        'in/a.txt is one of the articles, and the report would be written over it [output-is-input]\n  hint: ',
      );
    }
    expect(readFileSync(join(cwd, 'in', 'a.txt'), 'utf8')).toBe(before);
  });

  it('may be what a shell writes standard output to', async () => {
    const cwd = articles();
    writeFileSync(join(cwd, 'in', 'out.json'), '');
    const isStdout = (path: string): boolean => path.endsWith('out.json');
    expect((await run(['in', '--format', 'json'], { cwd, loadPipeline, isStdout })).stderr).toBe('');
  });
});
