import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { allOf, bytesOf } from '../../../src/cli/parts.js';
import { loadPipeline } from '../../../src/cli/pipeline.js';
import { run } from './host.js';

/** Whatever lies in a folder: each has a code and advice, nothing hangs, and the rest goes on. */

const ARTICLE = 'Bridge falls\n\nThe bridge fell on Monday and killed 12 people, police said.\n';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const half = (content: Uint8Array): Uint8Array => content.subarray(0, content.length / 2);
const fixture = (name: string): Uint8Array =>
  readFileSync(new URL(`../../../fixtures/ingest/${name}`, import.meta.url));

function folderOf(files: Readonly<Record<string, Uint8Array | string>>): string {
  const cwd = mkdtempSync(join(tmpdir(), 'claimdiff-garbage-'));
  mkdirSync(join(cwd, 'in'));
  for (const [name, content] of Object.entries({ 'ok.txt': ARTICLE, ...files })) {
    writeFileSync(join(cwd, 'in', name), content);
  }
  return cwd;
}

/** What standard error names: "name code", and whether its message or a hint on its code says what to do. */
function named(stderr: string): string[] {
  const pattern = /^claimdiff: in\/(\S+): (.*) \[([a-z-]+)\](?:\n( {2}hint: ))?/gmu;
  const found = [...stderr.matchAll(pattern)].map(([, name = '', message = '', code = '', hint]) => ({
    ...{ name, message, code },
    hasHint: hint !== undefined,
  }));
  const hinted = new Set(found.filter(({ hasHint }) => hasHint).map(({ code }) => code));
  return found.map(({ name, message, code }) => {
    const advised = hinted.has(code) || /[.:] \S/u.test(message);
    return `${name} ${code}${advised ? '' : ' (no advice)'}`;
  });
}

const GARBAGE: Readonly<Record<string, readonly [content: Uint8Array | string, code: string | null]>> = {
  'binary.txt': [Uint8Array.from({ length: 3000 }, (_, i) => (i * 7919) % 256), 'binary'],
  'blank.txt': ['\n \t\n', 'empty'],
  'cut.docx': [half(fixture('press.docx')), 'bad-docx'],
  'cut.pdf': [half(fixture('release.pdf')), 'bad-pdf'],
  'cut.txt.gz': [half(gzipSync(ARTICLE.repeat(20))), 'truncated'],
  'cut.warc': [half(fixture('crawl.warc')), 'truncated'],
  'deep.html': [`${'<div>'.repeat(100_000)}<p>The bridge fell and killed 16 people, police said.</p>`, null],
  'deep.json': [`${'['.repeat(100_000)}1${']'.repeat(100_000)}`, 'bad-record'],
  'deep.md': [`${'> '.repeat(100_000)}quote`, null],
  'deep.nitf': [`<nitf>${'<block>'.repeat(100_000)}</nitf>`, 'no-text'],
  'empty.txt': ['', 'empty'],
  'open.json': ['['.repeat(100_000), 'bad-json'],
  'plain.docx': [zipSync({ 'hello.txt': bytes('x') }), 'bad-docx'],
  'signs.html': ['<'.repeat(200_000), 'no-text'],
  'signs.txt': ['"'.repeat(200_000), 'no-text'],
  'utf16-odd.txt': [Buffer.from(`\ufeff${ARTICLE}`, 'utf16le').subarray(0, -1), null],
  'utf16-torn.txt': [
    Buffer.concat([Buffer.from(`\ufeff${ARTICLE}`, 'utf16le'), Buffer.from([0, 0xd8])]),
    null,
  ],
  'utf8-bad.txt': [Buffer.concat([bytes(ARTICLE), Buffer.from([0xff, 0xc3, 0x28])]), null],
  'words.txt': ['a'.repeat(10_000_000), 'no-text'],
  'zipped.txt': [zipSync({ 'hello.txt': bytes('x') }), 'bad-docx'],
};

describe('garbage', () => {
  it('is named with a code and advice, and the rest is read', async () => {
    const cwd = folderOf(
      Object.fromEntries(Object.entries(GARBAGE).map(([name, [content]]) => [name, content])),
    );
    const { code, stdout, stderr } = await run(['in', '--format', 'json'], { cwd, loadPipeline });
    expect(code).toBe(2);
    const wanted = Object.entries(GARBAGE).flatMap(([name, [, problem]]) =>
      problem === null ? [] : [`${name} ${problem}`],
    );
    expect([...new Set(named(stderr).map((line) => line.replace(/#\S+/u, '')))].sort()).toEqual(wanted);
    const report = JSON.parse(stdout) as { articles: { path: string }[] };
    const read = report.articles.map(({ path }) => path);
    for (const [name, [, problem]] of Object.entries(GARBAGE)) {
      if (problem === null) expect(read).toContain(`in/${name}`);
    }
    expect(read).toContain('in/ok.txt');
  }, 60_000);

  it('of a kind has its hint once', async () => {
    const cwd = folderOf({ 'a.txt': '', 'b.txt': '', 'c.txt': '' });
    const { stderr } = await run(['in'], { cwd, loadPipeline });
    expect(stderr.match(/\[empty\]/gu)).toHaveLength(3);
    expect(stderr.match(/ {2}hint: /gu)).toHaveLength(1);
  });

  it('in a folder: links in a loop or to nowhere, a folder called x.txt, an empty folder', async () => {
    const cwd = folderOf({});
    mkdirSync(join(cwd, 'in', 'x.txt'));
    mkdirSync(join(cwd, 'in', 'empty'));
    symlinkSync('.', join(cwd, 'in', 'loop'));
    symlinkSync('self.txt', join(cwd, 'in', 'self.txt'));
    symlinkSync('nowhere.txt', join(cwd, 'in', 'lost.txt'));
    const { stdout, stderr } = await run(['in', '--format', 'json'], { cwd, loadPipeline });
    expect(named(stderr)).toEqual(['lost.txt unreadable', 'self.txt unreadable']);
    expect(JSON.parse(stdout)).toMatchObject({ articles: [{ path: 'in/ok.txt' }] });
    const alone = await run(['in/empty', 'in/x.txt'], { cwd, loadPipeline });
    expect([alone.code, named(alone.stderr)]).toEqual([
      2,
      ['empty nothing-matched', 'x.txt nothing-matched'],
    ]);
  });

  it('that the system keeps to itself, or that goes away meanwhile', async () => {
    const cwd = folderOf({ 'secret.txt': ARTICLE, 'gone.txt': ARTICLE });
    const path = (name: string) => ({ path: `in/${name}`, absolute: join(cwd, 'in', name) });
    chmodSync(join(cwd, 'in', 'secret.txt'), 0);
    rmSync(join(cwd, 'in', 'gone.txt'));
    expect(await bytesOf(path('gone.txt'))).toMatchObject({
      code: 'unreadable',
      message: 'It went away before it was read. Run again, or leave it out.',
    });
    // Root may read everything.
    if (process.getuid?.() !== 0) {
      expect(await bytesOf(path('secret.txt'))).toMatchObject({ code: 'unreadable' });
    }
    const locked = {
      ...(await loadPipeline()),
      collect: () => Promise.resolve({ files: [path('gone.txt'), path('ok.txt')], problems: [] }),
    };
    const { code, stderr, stdout } = await run(['in', '--format', 'json'], {
      cwd,
      loadPipeline: () => Promise.resolve(locked),
    });
    expect([code, named(stderr)]).toEqual([2, ['gone.txt unreadable']]);
    expect(JSON.parse(stdout)).toMatchObject({ articles: [{ path: 'in/ok.txt' }] });
  });

  it('from a pipe without an end, and from a device', async () => {
    // eslint-disable-next-line @typescript-eslint/require-await -- a stream
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) yield new Uint8Array(1000).fill(0x79);
    }
    expect(await allOf('-', endless(), 100_000)).toMatchObject({ path: '-', code: 'too-large' });
    expect(await allOf('-', Readable.from(['ab', 'c']))).toEqual(Buffer.from('abc'));
    const { code, stderr } = await run(['/dev/null'], { loadPipeline });
    expect([code, stderr]).toEqual([
      2,
      'claimdiff: /dev/null: The file is empty [empty]\n  hint: fetch it again, or leave it out\n',
    ]);
  });

  it('as a formula is no formula in a spreadsheet', async () => {
    const cwd = folderOf({
      '=cmd.txt':
        'Bridge falls\n\nThe bridge fell on Monday and killed 31 people, police said.\n\n“=HYPERLINK(1)” and more words, said Jo Brandt.\n',
    });
    const { stdout } = await run(['=cmd.txt', 'ok.txt', '--format', 'csv'], {
      cwd: join(cwd, 'in'),
      loadPipeline,
    });
    expect(stdout).toContain("'=");
    expect(stdout).not.toMatch(/(?:^|,)"?[=+@]/mu);
  });
});

describe('a gzip bomb', () => {
  it('takes a bounded time and memory', async () => {
    // 300 MB of zeros, packed in pieces.
    const piece = gzipSync(new Uint8Array(50 * 1024 * 1024), { level: 1 });
    const cwd = folderOf({ 'bomb.txt.gz': Buffer.concat(Array.from({ length: 6 }, () => piece)) });
    const { stderr } = await run(['in'], { cwd, loadPipeline });
    expect(named(stderr)).toEqual(['bomb.txt.gz too-large']);
  }, 60_000);
});

it('claimdiff reads what `mkfifo` makes, and does not wait for ever', () => {
  const cwd = folderOf({});
  execFileSync('mkfifo', [join(cwd, 'pipe')]);
  writeFileSync(join(cwd, 'a.sh'), `cat in/ok.txt > pipe & exec node "$1" pipe --format json`);
  const bin = join(import.meta.dirname, '..', '..', '..', 'bin', 'claimdiff.js');
  const stdout = execFileSync('bash', ['a.sh', bin], { cwd, encoding: 'utf8', timeout: 30_000 });
  expect(JSON.parse(stdout)).toMatchObject({ articles: [{ path: 'pipe' }] });
});
