import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/model.js';
import { damStory } from '../report/story.js';
import { ClosedPipe, fakePipeline, recordOf, run, Sink } from './host.js';

const folder = (): string => mkdtempSync(join(tmpdir(), 'claimdiff-'));
const only = (...verdicts: string[]): Report => {
  const report = damStory();
  return { ...report, comparisons: report.comparisons.filter(({ verdict }) => verdicts.includes(verdict)) };
};
const withReport = (report: Report) => ({ loadPipeline: () => Promise.resolve(fakePipeline(report)) });

describe('exit codes', () => {
  it('0: nothing to report', async () => {
    const { code, stdout, stderr } = await run(['a.txt', 'b.txt'], withReport(only('agree', 'compatible')));
    expect(code).toBe(0);
    expect(stdout).toContain('No figures in conflict');
    expect(stderr).toBe('');
  });
  it('1: a conflict', async () => {
    expect((await run(['a.txt', 'b.txt'])).code).toBe(1);
  });
  it.each([
    ['never', 0, ['conflict', 'speaker', 'altered', 'disputed', 'explained']],
    ['extreme', 1, ['conflict']],
    ['major', 1, ['speaker']],
    ['major', 0, ['disputed', 'explained']],
    ['conflict', 1, ['altered']],
    ['conflict', 0, ['disputed', 'explained']],
    ['disputed', 1, ['disputed']],
    ['disputed', 0, ['explained']],
    ['explained', 1, ['explained']],
    ['explained', 0, ['agree', 'compatible']],
  ])('--fail-on %s gives %i on %j', async (level, code, verdicts) => {
    expect((await run(['a.txt', 'b.txt', '--fail-on', level], withReport(only(...verdicts)))).code).toBe(
      code,
    );
  });
  it('2: a path that is not there, and the report covers the rest', async () => {
    const { code, stdout, stderr } = await run(['a.txt', 'b.txt', 'missing.txt', '--format', 'json']);
    expect(code).toBe(2);
    expect(stderr).toBe(
      'claimdiff: missing.txt: There is no such file or folder [no-such-path]\n  hint: check the spelling, from the working folder on\n',
    );
    expect(JSON.parse(stdout)).toMatchObject({ problems: [{ path: 'missing.txt', code: 'no-such-path' }] });
  });
  it('2 is not hidden by 1, nor by --fail-on never', async () => {
    expect((await run(['a.txt', 'bad.txt'])).code).toBe(2);
    expect((await run(['a.txt', 'bad.txt', '--fail-on', 'never'])).code).toBe(2);
  });
  it('2: no article at all, and no table that says all is well', async () => {
    const { code, stdout } = await run(['missing.txt']);
    expect([code, stdout]).toEqual([2, '']);
  });
  it('3: a bug, with a stack and where to report it', async () => {
    const broken = {
      ...fakePipeline(),
      extract: () => {
        throw new TypeError('no \u001b[31msuch thing');
      },
    };
    const { code, stdout, stderr } = await run(['a.txt'], { loadPipeline: () => Promise.resolve(broken) });
    expect([code, stdout]).toEqual([3, '']);
    expect(stderr).toContain('internal error: no ␛[31msuch thing [internal]');
    expect(stderr).toContain('report it');
    expect(stderr).toMatch(/^ +at /mu);
  });
});

describe('a wrong call', () => {
  it.each([
    [[], 'missing-path', 'claimdiff articles/'],
    [['--fromat', 'json', 'a.txt'], 'unknown-flag', 'did you mean --format?'],
    [['a.txt', '--format', 'jsno'], 'bad-value', 'did you mean json?'],
    [['a.txt', '--format', 'pdf'], 'bad-value', 'it takes table, line'],
    [['a.txt', '--format'], 'missing-value', '--help'],
    [['a.txt', '--format', 'json='], 'missing-value', '--format json=report.json'],
    [['a.txt', '--fail-on', 'mjaor'], 'bad-value', 'did you mean major?'],
    [['a.txt', '--width', 'wide'], 'bad-value', 'at least 40'],
    [['a.txt', '--width', '12'], 'bad-value', 'at least 40'],
    [['a.txt', '--min-confidence', '70'], 'bad-value', 'from 0 to 1'],
    [['a.txt', '--min-confidence', ''], 'bad-value', 'from 0 to 1'],
    [['a.txt', '--color', 'mauve'], 'bad-value', 'it takes auto, always, never'],
    [['a.txt', '--format', 'json', '--format', 'csv'], 'two-reports-one-place', '--format csv=FILE'],
    [['a.txt', '--update-baseline'], 'missing-value', '--baseline FILE'],
    [
      ['a.txt', '--baseline', 'b', '--update-baseline', '--verdict', 'conflict'],
      'conflicting-flags',
      'filters',
    ],
    [['a.txt', '--baseline', 'not-there'], 'no-such-baseline', '--update-baseline'],
    [['a.txt', '--config', 'not-there.json'], 'no-such-config', 'init'],
    [['a.txt', '--config', tmpdir()], 'unreadable-config', 'hint: is it a file'],
    [['a.txt', '--output', '/nowhere/at/all.txt'], 'cannot-write', 'folder'],
    [['-', '--from', '-'], 'conflicting-flags', ''],
    [['explain'], 'missing-argument', '--help'],
    [['explain', 'f-boats'], 'missing-path', ''],
    [['extract'], 'missing-path', ''],
    [['extract', 'a.txt', '--format', 'table'], 'bad-value', 'jsonl'],
    [['schema', 'repotr'], 'bad-value', 'did you mean report?'],
    [['schema', 'report', 'extract'], 'too-many-arguments', ''],
    [['completion', 'fsh'], 'bad-value', 'did you mean fish?'],
    [['formats', '--format', 'json'], 'unknown-flag', ''],
  ])('%j is %s', async (argv, code, hint) => {
    const result = await run(argv);
    expect(result.code).toBe(2);
    expect(result.stdout).toBe('');
    expect(result.stderr).toContain(`[${code}]`);
    expect(result.stderr).toContain(hint);
    expect(result.stderr).not.toMatch(/^ +at /mu);
  });
  it('sees a mistyped command behind a path that is not there', async () => {
    const pipeline = {
      ...fakePipeline(),
      collect: () =>
        Promise.resolve({
          files: [],
          problems: [{ path: 'exlpain', code: 'no-such-path', message: 'There is none.' }],
        }),
    };
    const { stderr } = await run(['exlpain'], { loadPipeline: () => Promise.resolve(pipeline) });
    expect(stderr).toContain('hint: did you mean the command explain?');
  });
});

describe('output', () => {
  it('goes to a file with --output, and the extension tells the format', async () => {
    const cwd = folder();
    const { code, stdout } = await run(['a.txt', 'b.txt', '--output', 'out.sarif'], { cwd });
    expect([code, stdout]).toEqual([1, '']);
    expect(JSON.parse(readFileSync(join(cwd, 'out.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' });
  });
  it('takes several formats at once', async () => {
    const cwd = folder();
    const { code, stdout } = await run(
      ['a.txt', 'b.txt', '--format', 'line', '-f', 'csv=out.csv', '-f', 'json=out.json'],
      { cwd },
    );
    expect(code).toBe(1);
    expect(stdout).toMatch(/^articles\/courier\.txt:6:1: extreme/u);
    // The mark tells a spreadsheet that it is UTF-8.
    expect(readFileSync(join(cwd, 'out.csv'), 'utf8')).toMatch(/^\ufefffinding,/u);
    expect(JSON.parse(readFileSync(join(cwd, 'out.json'), 'utf8'))).toMatchObject({ schemaVersion: '1.0' });
  });
  it('prints no byte order mark into a pipe', async () => {
    expect((await run(['a.txt', '--format', 'csv'])).stdout).toMatch(/^finding,/u);
  });
  it('appends the step summary that GitHub asks for', async () => {
    const summary = join(folder(), 'summary.md');
    writeFileSync(summary, 'before\n');
    await run(['a.txt', '--format', 'github'], { env: { GITHUB_STEP_SUMMARY: summary } });
    expect(readFileSync(summary, 'utf8')).toMatch(/^before\n# Where the articles differ/u);
  });
  it('stays silent when the pipe closes, and keeps the code', async () => {
    const stdout = new ClosedPipe();
    const { code, stderr } = await run(['a.txt', 'b.txt'], { stdout });
    expect([code, stderr]).toEqual([1, '']);
  });
  it('stops extracting when nobody reads any more', async () => {
    const stdout = new ClosedPipe();
    let read = 0;
    const pipeline = fakePipeline();
    const counting = {
      ...pipeline,
      read: (input: Parameters<typeof pipeline.read>[0]) => (read++, pipeline.read(input)),
    };
    const paths = Array.from({ length: 50 }, (_, i) => `${i}.txt`);
    const { code, stderr } = await run(['extract', ...paths], {
      stdout,
      loadPipeline: () => Promise.resolve(counting),
    });
    expect([code, stderr, read]).toEqual([0, '', 1]);
  });
  it.each([
    ['in a pipe', {}, false, false],
    ['on a terminal', { TERM: 'xterm' }, true, true],
    ['on a dumb terminal', { TERM: 'dumb' }, true, false],
    ['with NO_COLOR', { TERM: 'xterm', NO_COLOR: '1' }, true, false],
    ['with an empty NO_COLOR', { TERM: 'xterm', NO_COLOR: '' }, true, true],
    ['with FORCE_COLOR in a pipe', { FORCE_COLOR: '1' }, false, true],
    ['with FORCE_COLOR=0 on a terminal', { TERM: 'xterm', FORCE_COLOR: '0' }, true, false],
    ['with both', { NO_COLOR: '1', FORCE_COLOR: '1' }, false, false],
  ])('colour %s', async (_, env, isTTY, colored) => {
    const { stdout } = await run(['a.txt'], { env, stdout: new Sink(isTTY) });
    expect(stdout.includes('\u001b[')).toBe(colored);
  });
  it('lets --color go before the environment', async () => {
    expect((await run(['a.txt', '--color', 'always'], { env: { NO_COLOR: '1' } })).stdout).toContain(
      '\u001b[',
    );
    expect((await run(['a.txt', '--color=never'], { env: { FORCE_COLOR: '1' } })).stdout).not.toContain(
      '\u001b[',
    );
  });
  it('keeps colour out of files, unless it is asked for', async () => {
    const cwd = folder();
    await run(['a.txt', '-o', 'a.txt'], { cwd, env: { FORCE_COLOR: '1' } });
    await run(['a.txt', '-o', 'b.txt', '--color', 'always'], { cwd });
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).not.toContain('\u001b[');
    expect(readFileSync(join(cwd, 'b.txt'), 'utf8')).toContain('\u001b[');
  });
  it('takes its width from the flag, the terminal, COLUMNS, or is 80', async () => {
    const widest = async (options: Parameters<typeof run>[1], ...flags: string[]): Promise<number> =>
      Math.max(
        ...(await run(['a.txt', '--color', 'never', ...flags], options)).stdout
          .split('\n')
          .map((line) => line.length),
      );
    expect(await widest({}, '--width', '100')).toBe(100);
    expect(await widest({ stdout: new Sink(true, 70) })).toBe(70);
    expect(await widest({ env: { COLUMNS: '90' } })).toBe(90);
    expect(await widest({})).toBe(80);
    expect(await widest({ stdout: new Sink(true, 500) })).toBe(160);
  });
});

describe('standard error', () => {
  it('notes that one article has nothing to be compared with, unless --quiet', async () => {
    expect((await run(['a.txt'])).stderr).toContain('one article alone');
    expect((await run(['a.txt', '--quiet'])).stderr).toBe('');
  });
  it('names problems in spite of --quiet', async () => {
    expect((await run(['a.txt', 'bad.txt', '--quiet'])).stderr).toContain('bad.txt');
  });
  it('shows what was no figure when asked, with place and reason', async () => {
    const { stderr, code } = await run(['extract', '-', '--explain-rejected'], { input: '28 May' });
    expect([code, stderr]).toEqual([0, '-:1:1: no figure: "28" (date)\n']);
  });
  it('disarms what paths smuggle in', async () => {
    expect((await run(['missing\u001b[2J.txt'])).stderr).toContain('missing␛[2J.txt');
  });
  it('shows progress of long runs on a terminal alone', async () => {
    let time = 0;
    const clock = { now: () => (time += 400) };
    const paths = Array.from({ length: 20 }, (_, i) => `${i}.txt`);
    const shown = await run(['extract', ...paths], { ...clock, stderr: new Sink(true) });
    expect(shown.stderr).toMatch(/\d+ of 20 files, \d+ a second, \d+ s left/u);
    expect(shown.stderr.endsWith('\r\u001b[K')).toBe(true);
    expect((await run(['extract', ...paths], clock)).stderr).toBe('');
    expect((await run(['extract', ...paths, '--quiet'], { ...clock, stderr: new Sink(true) })).stderr).toBe(
      '',
    );
  });
});

describe('what is read', () => {
  it('standard input', async () => {
    const seen: string[] = [];
    const pipeline = fakePipeline();
    const watching = {
      ...pipeline,
      read: (input: Parameters<typeof pipeline.read>[0]) => {
        seen.push(`${input.path}: ${new TextDecoder().decode(input.bytes)}`);
        return pipeline.read(input);
      },
    };
    await run(['-'], { input: 'Nine died.', loadPipeline: () => Promise.resolve(watching) });
    expect(seen).toEqual(['-: Nine died.']);
  });

  it('extract writes a line an article, and compare --from reads it back', async () => {
    const { stdout, code } = await run(['extract', 'a.txt', 'b.txt', 'bad.txt']);
    expect(code).toBe(2);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([recordOf('a.txt'), recordOf('b.txt')]);
    let taken: unknown;
    const pipeline = fakePipeline();
    const watching = {
      ...pipeline,
      compare: (...args: Parameters<typeof pipeline.compare>) => (
        (taken = args[0]),
        pipeline.compare(...args)
      ),
    };
    const back = await run(['compare', '--from', '-'], {
      input: stdout,
      loadPipeline: () => Promise.resolve(watching),
    });
    expect(back.code).toBe(1);
    expect(taken).toEqual([recordOf('a.txt'), recordOf('b.txt')]);
  });

  it('extract writes to files as well', async () => {
    const cwd = folder();
    const { code, stdout } = await run(
      ['extract', 'a.txt', 'b.txt', '-f', 'json=all.json', '-o', 'lines.jsonl', '-f', 'jsonl'],
      { cwd },
    );
    expect([code, stdout]).toEqual([0, '']);
    expect(JSON.parse(readFileSync(join(cwd, 'all.json'), 'utf8'))).toEqual([
      recordOf('a.txt'),
      recordOf('b.txt'),
    ]);
    expect(readFileSync(join(cwd, 'lines.jsonl'), 'utf8').trimEnd().split('\n')).toHaveLength(2);
  });

  it('extract --format json writes an array', async () => {
    expect(JSON.parse((await run(['extract', 'a.txt', 'b.txt', '--format', 'json'])).stdout)).toHaveLength(2);
    expect(JSON.parse((await run(['extract', 'bad.txt', '--format', 'json'])).stdout)).toEqual([]);
  });

  it('--from names bad lines and goes on', async () => {
    const good = JSON.stringify(recordOf('a.txt'));
    const wrong = JSON.stringify({ ...recordOf('b.txt'), claims: [{ id: 1 }] });
    const { code, stderr } = await run(['compare', '--from', '-'], {
      input: `${good}\n\n{"half\n${wrong}\n[]\n`,
    });
    expect(code).toBe(2);
    expect(stderr.split('\n').filter((line) => line.startsWith('claimdiff: -:'))).toEqual([
      'claimdiff: -: Line 3 is no JSON [bad-record]',
      expect.stringMatching(/^claimdiff: -: Line 4 is no record of `claimdiff extract`: claims\.0\./u),
      expect.stringMatching(/^claimdiff: -: Line 5 is no record/u),
    ]);
  });

  it('--from counts a record that came twice once, and splits at line feeds alone', async () => {
    const record = { ...recordOf('a.txt'), article: { ...recordOf('a.txt').article, title: 'a\u2028b' } };
    let taken = 0;
    const pipeline = fakePipeline();
    const watching = {
      ...pipeline,
      compare: (...args: Parameters<typeof pipeline.compare>) => (
        (taken = args[0].length),
        pipeline.compare(...args)
      ),
    };
    const line = JSON.stringify(record);
    await run(['compare', '--from', '-'], {
      input: `\ufeff${line}\r\n${line}`.replace('\ufeff', ''),
      loadPipeline: () => Promise.resolve(watching),
    });
    expect(taken).toBe(1);
  });

  it('--from names a file that is not there, or empty', async () => {
    expect((await run(['compare', '--from', 'no.jsonl'])).stderr).toContain(
      'no.jsonl: There is no such file [no-such-path]',
    );
    expect((await run(['compare', '--from', '-'])).stderr).toContain('-: It holds no records [empty]');
  });
});

describe('explain', () => {
  it('takes the start of an id', async () => {
    const { code, stdout } = await run(['explain', 'f-boa', 'a.txt', 'b.txt']);
    expect(code).toBe(0);
    expect(stdout).toContain('id f-boats');
  });
  it.each([
    ['f-g', 0, ''],
    ['f-', 2, 'f-killed-dam, f-soldiers, f-boats, f-displaced, f-engineers and 3 more'],
    ['f-baots', 2, 'did you mean f-boats?'],
    ['zzzzzzzzzzz', 2, 'the gravest findings of these articles: f-killed-dam, f-soldiers'],
  ])('%s gives %i', async (id, code, hint) => {
    const result = await run(['explain', id, 'a.txt', 'b.txt']);
    expect(result.code).toBe(code);
    expect(result.stderr).toContain(hint);
  });
});

describe('filters and what is held back', () => {
  const ids = (stdout: string): string[] => (JSON.parse(stdout) as Report).comparisons.map(({ id }) => id);

  it('--verdict and --measure keep what they name, and the rest does not count', async () => {
    const { code, stdout } = await run([
      'a.txt',
      '--format',
      'json',
      '--verdict',
      'explained',
      '--verdict',
      'agree',
    ]);
    expect(code).toBe(0);
    expect(ids(stdout).sort()).toEqual(['f-agree-villages', 'f-displaced']);
    expect(JSON.parse(stdout)).toMatchObject({ summary: { filtered: 6, conflict: 0, explained: 1 } });
    const measured = await run(['a.txt', '--format', 'json', '--measure', 'killed']);
    expect(ids(measured.stdout).sort()).toEqual(['f-killed-dam', 'f-soldiers']);
  });

  it('says when nothing is on a measure, and what it may have been meant for', async () => {
    const mistyped = await run(['a.txt', '--measure', 'kiled', '--measure', 'displaced']);
    expect(mistyped.stderr).toContain('no finding is on the measure kiled; did you mean killed?');
    expect(mistyped.stderr).not.toContain('the measure displaced');
    const other = await run(['a.txt', '--measure', 'square-kilometres']);
    expect(other.stderr).toMatch(/no finding is on the measure square-kilometres$/mu);
  });

  it('a baseline holds back what it lists, and new findings fail', async () => {
    const cwd = folder();
    writeFileSync(
      join(cwd, 'accepted'),
      '# by hand\nf-killed-dam extreme conflict: people killed\nf-gone was there once\n',
    );
    const { code, stdout, stderr } = await run(['a.txt', 'b.txt', '--baseline', 'accepted'], { cwd });
    expect(code).toBe(1);
    expect(stdout).not.toContain('f-killed-dam');
    expect(stdout).toContain('Held back: 1 finding accepted in the baseline');
    expect(stderr).toContain('1 finding of the baseline did not turn up');
  });

  it('--update-baseline accepts everything at hand', async () => {
    const cwd = folder();
    const first = await run(['a.txt', 'b.txt', '--baseline', 'accepted', '--update-baseline'], { cwd });
    expect(first.code).toBe(0);
    const text = readFileSync(join(cwd, 'accepted'), 'utf8');
    expect(text).toContain(
      'f-killed-dam extreme conflict: people killed by the flood: >40 · ≥60 · ~100 · 210\n',
    );
    expect(text).not.toContain('f-agree-villages');
    const second = await run(['a.txt', 'b.txt', '--baseline', 'accepted'], { cwd });
    expect([second.code, second.stderr]).toEqual([0, '']);
  });
});

describe('the config file', () => {
  const withConfig = async (config: unknown, ...argv: string[]) => {
    const cwd = folder();
    writeFileSync(
      join(cwd, 'claimdiff.config.json'),
      typeof config === 'string' ? config : JSON.stringify(config),
    );
    return run(['a.txt', 'b.txt', ...argv], { cwd });
  };

  it('sets what flags can set, and flags go before it', async () => {
    expect((await withConfig({ failOn: 'never' })).code).toBe(0);
    expect((await withConfig({ failOn: 'never' }, '--fail-on', 'conflict')).code).toBe(1);
    expect((await withConfig({ failOn: 'never' }, '--no-config')).code).toBe(1);
    expect((await withConfig({ formats: ['json'] })).stdout).toMatch(/^\{/u);
    expect((await withConfig({ formats: ['json'] }, '--format', 'csv')).stdout).toMatch(/^finding,/u);
  });

  it('holds back findings with a reason', async () => {
    const ignore = [
      { id: 'f-killed-dam', reason: 'corrected' },
      { id: 'f-gone', reason: 'old' },
    ];
    const { stdout, stderr } = await withConfig({ ignore });
    expect(stdout).toContain('Held back: 1 finding ignored by the config');
    expect(stderr).toContain('1 finding that the config ignores did not turn up');
  });

  it('takes comments and a last comma, as people write them', async () => {
    const config = '{ // why\n"failOn": /* "major" */ "never", "formats": ["json",], }';
    const { code, stdout } = await withConfig(config);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\{/u);
  });

  it('is looked for upward', async () => {
    const cwd = folder();
    writeFileSync(join(cwd, '.claimdiffrc.json'), '{"failOn":"never"}');
    expect((await run(['a.txt', 'b.txt'], { cwd: join(cwd, 'a/b/c') })).code).toBe(0);
  });

  it.each([
    ['{"failOn": "never"', 'no JSON', '//'],
    ['{"failOn": "never" /* open }', 'no JSON', '//'],
    [{ lexicon: { wrods: [] } }, 'unknown key "wrods" in lexicon', 'did you mean words?'],
    [{ outlets: { x: { naem: 'y' } } }, 'unknown key "naem" in outlets.x', 'did you mean name?'],
    [{ lexicon: { words: [{ worth: 1 }] } }, 'lexicon.words.0', 'schema config'],
    [{ vague: { dozens: { core: [1, 2], outre: [1, 2] } } }, 'vague.dozens', 'schema config'],
    [{ severity: { major: 9 } }, 'major at 9 and extreme at 5', 'no lower'],
    [{ failon: 'never' }, 'unknown key "failon"', 'did you mean failOn?'],
    [{ failOn: 'mjaor' }, '"mjaor" is no value for failOn', 'did you mean major?'],
    [{ minConfidence: 7 }, 'minConfidence', 'schema config'],
    [{ ignore: [{ id: 'x' }] }, 'ignore.0.reason', 'schema config'],
    [
      { ignore: [{ id: 'x', reason: 'y', raeson: 'z' }] },
      'unknown key "raeson" in ignore.0',
      'did you mean reason?',
    ],
    [[], '', 'schema config'],
    [{ formats: ['pdf'] }, '"pdf" is no value for --format', 'it takes'],
  ])('%j is refused', async (config, message, hint) => {
    const { code, stderr } = await withConfig(config);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).toContain(hint);
  });

  it('tells what to look at when it cannot be written', async () => {
    const { code, stderr } = await run(['init'], { cwd: join(folder(), 'gone') });
    expect(code).toBe(2);
    expect(stderr).toContain('[cannot-write]');
    expect(stderr).toContain('hint: does the working folder exist');
  });
  it('init writes one that holds nothing but defaults, and overwrites nothing', async () => {
    const cwd = folder();
    expect((await run(['init'], { cwd })).code).toBe(0);
    const text = readFileSync(join(cwd, 'claimdiff.config.json'), 'utf8');
    const plain = await run(['a.txt', 'b.txt']);
    expect(await run(['a.txt', 'b.txt'], { cwd })).toEqual(plain);
    const again = await run(['init'], { cwd });
    expect([again.code, again.stderr]).toEqual([2, expect.stringContaining('file-exists')]);
    expect(readFileSync(join(cwd, 'claimdiff.config.json'), 'utf8')).toBe(text);
  });
});

describe('--watch', () => {
  const twice = () => {
    let rounds = 0;
    return () => Promise.resolve(++rounds < 2);
  };

  it('runs again, and wipes a terminal before each run', async () => {
    const stdout = new Sink(true);
    await run(['a.txt', 'b.txt', '--watch', '--color', 'never'], { stdout, untilChanged: twice() });
    expect(stdout.text.split('\u001b[2J')).toHaveLength(3);
    const piped = await run(['a.txt', 'b.txt', '--watch'], { untilChanged: twice() });
    expect(piped.stdout).not.toContain('\u001b');
    expect(piped.stdout.split('CONFLICTS')).toHaveLength(3);
    expect(piped.stderr.split('watching; Ctrl+C ends')).toHaveLength(3);
  });

  it('names a config that a change broke, and goes on', async () => {
    const cwd = folder();
    let rounds = 0;
    const { stdout, stderr } = await run(['a.txt', '--watch'], {
      cwd,
      untilChanged: () => {
        writeFileSync(join(cwd, 'claimdiff.config.json'), rounds === 0 ? '{"failon":1}' : '{}');
        return Promise.resolve(++rounds < 3);
      },
    });
    expect(stderr).toContain('unknown key "failon"');
    expect(stdout.split('CONFLICTS')).toHaveLength(3);
  });
});

describe('help', () => {
  it.each([['--help'], ['-h'], ['help'], ['compare', '--help'], ['help', 'extract'], ['explain', '-h']])(
    '%s %s',
    async (...argv) => {
      const { code, stdout, stderr } = await run(argv.filter((word) => typeof word === 'string'));
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).toMatch(/^Usage: claimdiff/u);
      expect(stdout).not.toContain('[options]');
    },
  );
  it('keeps to the width of the terminal', async () => {
    const { stdout } = await run(['compare', '--help'], { stdout: new Sink(true, 60) });
    const flags = stdout.slice(0, stdout.indexOf('Examples:')).split('\n');
    expect(Math.max(...flags.map((line) => line.length))).toBeLessThanOrEqual(60);
  });
  it('gives the version', async () => {
    expect((await run(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/u);
  });
  it('needs none of the stages', async () => {
    const loadPipeline = () => Promise.reject(new Error('loaded'));
    expect((await run(['--help'], { loadPipeline })).code).toBe(0);
    expect((await run(['schema'], { loadPipeline })).code).toBe(0);
    expect((await run(['completion', 'bash'], { loadPipeline })).code).toBe(0);
  });
});
