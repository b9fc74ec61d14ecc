/** The command as people run it: the real bin, on a build, with real pipes and signals. */

import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Another build than that of this checkout, if one is named. */
const bin = process.env['CLAIMDIFF_BIN'] ?? join(root, 'bin/claimdiff.js');
const environment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !['NO_COLOR', 'FORCE_COLOR', 'COLUMNS'].includes(name)),
);

interface Options {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

function run(args: readonly string[], { cwd = root, input = '', env = {} }: Options = {}) {
  const done = spawnSync(process.execPath, [bin, ...args], {
    cwd,
    input,
    env: { ...environment, ...env },
    maxBuffer: 1 << 28,
  });
  return { code: done.status, stdout: done.stdout.toString(), stderr: done.stderr.toString() };
}

/** A shell line with `claimdiff` as the command; the codes of the parts of its pipe. */
function shell(line: string, cwd: string) {
  const done = spawnSync(
    'bash',
    ['-c', `claimdiff() { "${process.execPath}" "${bin}" "$@"; }; ${line}; echo "\${PIPESTATUS[@]}" >&2`],
    {
      cwd,
      env: environment,
      maxBuffer: 1 << 28,
    },
  );
  const lines = done.stderr.toString().trimEnd().split('\n');
  return { stdout: done.stdout.toString(), codes: lines.at(-1), stderr: lines.slice(0, -1).join('\n') };
}

const ARTICLES = {
  'one.txt':
    'Mine collapse at Varn\n\nThe Varn Messenger\n\nRescuers said 14 miners were killed when a gallery of the Varn mine collapsed on Monday. Another 30 miners were injured.\n',
  'two.txt':
    'Tunnel falls in at Varn mine\n\nAt least 52 miners were killed on Monday when a gallery of the Varn mine collapsed, the governor said. Another 30 miners were injured, he said.\n',
};

function folder(files: Readonly<Record<string, string | Uint8Array>> = ARTICLES): string {
  const path = mkdtempSync(join(tmpdir(), 'claimdiff-cli-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(path, name, '..'), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return path;
}

describe('the main job', () => {
  const cwd = folder();

  it('finds the conflict, says so on stdout alone, and exits with 1', () => {
    const { code, stdout, stderr } = run(['.', '--story', 'all'], { cwd });
    expect(stderr).toBe('');
    expect(stdout).toContain('14');
    expect(stdout).toContain('52');
    expect(stdout).toMatch(/^CONFLICTS$/mu);
    expect(code).toBe(1);
  });

  it('does the same under all its names', () => {
    const args = ['--story', 'all'];
    expect(run(['compare', '.', ...args], { cwd })).toEqual(run(['.', ...args], { cwd }));
    expect(run(['one.txt', 'two.txt', ...args], { cwd })).toEqual(run(['*.txt', ...args], { cwd }));
    expect(run([...args, '.'], { cwd })).toEqual(run(['.', ...args], { cwd }));
  });

  it('writes the same bytes every time', () => {
    for (const format of ['table', 'json', 'csv', 'sarif']) {
      const first = run(['.', '--format', format], { cwd });
      expect(run(['.', '--format', format], { cwd })).toEqual(first);
    }
  });

  it('writes a report that its schema takes, on the demo too', () => {
    const validate = new Ajv2020({ allowUnionTypes: true }).compile(
      JSON.parse(run(['schema', 'report']).stdout) as object,
    );
    for (const [path, where] of [
      ['.', cwd],
      ['seeds', root],
    ] as const) {
      const { stdout } = run([path, '--format', 'json'], { cwd: where });
      validate(JSON.parse(stdout));
      expect(validate.errors ?? []).toEqual([]);
    }
  });

  it('extracts records that their schema takes, and compares them as it compares the articles', () => {
    const validate = new Ajv2020({ allowUnionTypes: true }).compile(
      JSON.parse(run(['schema', 'extract']).stdout) as object,
    );
    const extracted = run(['extract', 'seeds']);
    expect([extracted.code, extracted.stderr]).toEqual([0, '']);
    const lines = extracted.stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(5);
    for (const line of lines) {
      validate(JSON.parse(line));
      expect(validate.errors ?? []).toEqual([]);
    }
    const back = run(['compare', '--from', '-', '--format', 'json'], { input: extracted.stdout });
    expect(back).toEqual(run(['seeds', '--format', 'json']));
  });

  it('explains what it found', () => {
    const report = JSON.parse(run(['.', '--story', 'all', '--format', 'json'], { cwd }).stdout) as Report;
    const id = report.comparisons.find(({ verdict }) => verdict === 'conflict')?.id ?? 'none';
    const { code, stdout } = run(['explain', id, '.', '--story', 'all'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('WHO STANDS WHERE');
    expect(stdout).toContain('two.txt:3:');
    expect(run(['explain', 'nonsense', '.'], { cwd }).code).toBe(2);
  });

  it('shows what was no figure, and why', () => {
    const { code, stderr } = run(['extract', 'seeds', '--explain-rejected']);
    expect(code).toBe(0);
    expect(stderr).toMatch(/^seeds\/\S+:\d+:\d+: no figure: ".+" \(.+\)$/mu);
  });
});

describe('exit codes', () => {
  it('0 for articles that agree', () => {
    const cwd = folder({ 'a.txt': ARTICLES['one.txt'], 'b.txt': ARTICLES['one.txt'] });
    expect(run(['.'], { cwd }).code).toBe(0);
  });
  it('0 when findings are no cause', () => {
    expect(run(['.', '--story', 'all', '--fail-on', 'never'], { cwd: folder() }).code).toBe(0);
  });
  it.each([
    [['--no-such-flag'], 'unknown-flag'],
    [['no-such-folder'], 'no-such-path'],
    [['*.nothing'], 'nothing-matched'],
    [['.', '--config', 'none.json'], 'no-such-config'],
    [[], 'missing-path'],
  ])('2 for %j', (args, code) => {
    const done = run(args, { cwd: folder() });
    expect(done.code).toBe(2);
    expect(done.stderr).toContain(`[${code}]`);
    expect(done.stderr).not.toContain('    at ');
  });
  it('2 when one of the inputs is broken, and the report covers the rest', () => {
    const cwd = folder({ ...ARTICLES, 'broken.json': '{"id": 1, "text": "half' });
    const { code, stdout, stderr } = run(['.', '--story', 'all', '--format', 'json'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^claimdiff: broken\.json: /u);
    const report = JSON.parse(stdout) as Report;
    expect(report.articles).toHaveLength(2);
    expect(report.problems.map(({ path }) => path)).toEqual(['broken.json']);
  });
  it('2 and a hint when there is no build', () => {
    const path = folder({ 'bin/none': '' });
    const copy = join(path, 'bin/claimdiff.js');
    copyFileSync(bin, copy);
    writeFileSync(join(path, 'package.json'), '{"type":"module"}');
    const done = spawnSync(process.execPath, [copy, '.'], { cwd: path, env: environment });
    expect(done.status).toBe(2);
    expect(done.stderr.toString()).toMatch(/not built.*\n {2}hint: .*npm run build/u);
  });
  it('130 when interrupted', async () => {
    const child = spawn(process.execPath, [bin, '-'], { stdio: ['pipe', 'pipe', 'pipe'], env: environment });
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    // Until it waits for its input, it cannot be known to listen.
    const timer = setInterval(() => child.kill('SIGINT'), 700);
    const [code, signal] = await new Promise<[number | null, string | null]>((done) =>
      child.on('exit', (...ended) => {
        done(ended);
      }),
    );
    clearInterval(timer);
    // Caught before it could listen, the system ends it; a shell calls that 130 as well.
    expect(code ?? (signal === 'SIGINT' ? 130 : signal)).toBe(130);
    expect(stderr).toBe('');
  });
});

describe('streams', () => {
  const many = folder(
    Object.fromEntries(
      Array.from({ length: 150 }, (_, i) => [
        `${i}.txt`,
        `${ARTICLES['one.txt']}\nOn day ${i}, ${i + 100} people fled.\n`,
      ]),
    ),
  );

  it('stops without a word when the pipe closes early', () => {
    const extract = shell('claimdiff extract . | head -n 1', many);
    expect([extract.codes, extract.stderr]).toEqual(['0 0', '']);
    const compare = shell('claimdiff . --format json | head -c 10', many);
    expect(compare.stderr).toBe('');
    expect(compare.codes).toMatch(/^[01] 0$/u);
  });
  it('writes whole documents into pipes', () => {
    const { stdout } = shell('claimdiff . --format json | cat', many);
    expect(stdout.length).toBeGreaterThan(65_536);
    expect((JSON.parse(stdout) as Report).articles).toHaveLength(150);
  });
  it('works as the two halves of a pipe', () => {
    const { stdout, codes } = shell(
      'claimdiff extract seeds | claimdiff compare --from - --format line',
      root,
    );
    expect(codes).toBe('0 1');
    expect(stdout).toMatch(/^seeds\/\S+:\d+:\d+: /u);
  });
  it('reads standard input', () => {
    const { code, stderr } = run(['extract', '-', '--quiet'], { input: ARTICLES['two.txt'] });
    expect([code, stderr]).toEqual([0, '']);
  });
  it('colours nothing in a pipe, unless forced', () => {
    const cwd = folder();
    expect(run(['.', '--story', 'all'], { cwd }).stdout).not.toContain('\u001b');
    expect(run(['.', '--story', 'all'], { cwd, env: { FORCE_COLOR: '1' } }).stdout).toContain('\u001b[');
    expect(run(['.', '--story', 'all'], { cwd, env: { NO_COLOR: '1' } }).stdout).not.toContain('\u001b');
    expect(
      run(['.', '--story', 'all', '--color', 'always'], { cwd, env: { NO_COLOR: '1' } }).stdout,
    ).toContain('\u001b[');
  });
  it('writes files, and the code stays', () => {
    const cwd = folder();
    const { code, stdout } = run(
      ['.', '--story', 'all', '--format', 'json=report.json', '--format', 'csv=report.csv'],
      { cwd },
    );
    expect([code, stdout]).toEqual([1, '']);
    expect(JSON.parse(readFileSync(join(cwd, 'report.json'), 'utf8'))).toMatchObject({
      schemaVersion: '1.0',
    });
  });
});

describe('several reports at once', () => {
  const args = ['one.txt', 'two.txt', '--story', 'all'];
  /** What a file of the format holds; CSV has a mark there that tells spreadsheets how it is encoded. */
  const alone = (format: string, cwd: string): string =>
    `${format === 'csv' ? '\ufeff' : ''}${run([...args, '--format', format], { cwd }).stdout}`;

  it('gives each the bytes that it has alone, and the code stays', () => {
    const cwd = folder();
    const { code, stdout, stderr } = run([...args, '--format', 'table', '--format', 'sarif=out.sarif'], {
      cwd,
    });
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout).toBe(alone('table', cwd));
    expect(readFileSync(join(cwd, 'out.sarif'), 'utf8')).toBe(alone('sarif', cwd));
  });
  it('writes three, one of them where --output says', () => {
    const cwd = folder();
    const reports = ['--format', 'junit=a.xml', '--format', 'csv', '--format', 'rdjsonl=b.jsonl'];
    const { code, stdout } = run([...args, ...reports, '--output', 'c.txt'], { cwd });
    expect([code, stdout]).toEqual([1, '']);
    for (const [file, format] of [
      ['a.xml', 'junit'],
      ['b.jsonl', 'rdjsonl'],
      ['c.txt', 'csv'],
    ] as const)
      expect(readFileSync(join(cwd, file), 'utf8'), format).toBe(alone(format, cwd));
  });
  it.each([
    ['out.sarif', 'sarif'],
    ['out.md', 'markdown'],
    ['out.JSON', 'json'],
    ['out.csv', 'csv'],
    ['out.xml', 'junit'],
    ['out.jsonld', 'claimreview'],
    ['out', 'table'],
  ])('knows by the name of %s that it is to be %s', (file, format) => {
    const cwd = folder();
    const { code, stdout } = run([...args, '--output', file], { cwd });
    expect([code, stdout]).toEqual([1, '']);
    expect(readFileSync(join(cwd, file), 'utf8')).toBe(alone(format, cwd));
  });
  it('keeps 0 and 2 as well', () => {
    const cwd = folder({ ...ARTICLES, 'broken.json': '{"id": 1, "text": "half' });
    const files = ['--format', 'json=r.json', '--format', 'sarif=r.sarif'];
    expect(run([...args, 'broken.json', ...files], { cwd }).code).toBe(2);
    expect(run([...args, '--fail-on', 'never', ...files], { cwd }).code).toBe(0);
    expect(run([...args, '--format', 'json=no/such/folder.json'], { cwd }).code).toBe(2);
  });
});

describe('garbage', () => {
  const bytes = (n: number): Uint8Array => Uint8Array.from({ length: n }, (_, i) => (i * 2654435761) >>> 24);

  it.each([
    ['random.txt', bytes(20_000)],
    ['random.html', bytes(20_000)],
    ['random.json', bytes(20_000)],
    ['zeros.txt', new Uint8Array(5000)],
    ['empty.md', ''],
    ['marks.txt', '"'.repeat(10_000)],
    ['digits.txt', '7'.repeat(100_000)],
    ['deep.html', '<div>'.repeat(20_000)],
    ['brackets.json', '['.repeat(50_000)],
    ['lines.jsonl', '{}\nnull\n[]\n"x"\n{"text":7}\n'],
    ['half.gz', new Uint8Array([0x1f, 0x8b, 8, 0])],
    ['front.md', '---\ntitle: [\n---\n'],
  ])('%s ends in 0 or 2, and never in a stack', (name, content) => {
    const { code, stderr } = run(['.'], { cwd: folder({ [name]: content }) });
    expect([0, 2]).toContain(code);
    expect(stderr).not.toContain('internal');
  });

  it('in what --from reads ends in 2', () => {
    const { code, stderr } = run(['compare', '--from', '-'], { input: bytes(5000) });
    expect(code).toBe(2);
    expect(stderr).toContain('[bad-record]');
  });
});
