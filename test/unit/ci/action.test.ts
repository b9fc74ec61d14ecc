import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ACTION, root, textOf, VERSION } from './files.js';

const compare = ACTION.runs.steps.find(({ id }) => id === 'compare');
const script = compare?.run ?? '';

describe('action.yml', () => {
  it('hands every input to a step, and no script pastes an expression into its text', () => {
    for (const name of Object.keys(ACTION.inputs)) {
      const values = ACTION.runs.steps.flatMap((step) => [
        ...Object.values(step.env ?? {}),
        ...Object.values(step.with ?? {}),
      ]);
      expect(values).toContain(`\${{ inputs.${name} }}`);
    }
    for (const { run } of ACTION.runs.steps) expect(run ?? '').not.toContain('${{');
  });

  it('uses each variable that it sets', () => {
    for (const name of Object.keys(compare?.env ?? {})) expect(script).toContain(`$${name}`);
  });

  it('documents every input and output', () => {
    const page = textOf('docs/ci.md');
    for (const name of [...Object.keys(ACTION.inputs), ...Object.keys(ACTION.outputs)]) {
      expect(page).toContain(`\n| \`${name}\` | `);
    }
  });

  it('sets every output', () => {
    for (const [name, { value }] of Object.entries(ACTION.outputs)) {
      expect(value).toBe(`\${{ steps.compare.outputs.${name} }}`);
      expect(script).toContain(`echo "${name}=`);
    }
  });

  it('runs the version that it is part of', () => {
    expect(ACTION.inputs['version']?.default).toBe(VERSION);
  });
});

describe('the script of action.yml', () => {
  let folder = '';

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'claimdiff-action-'));
    const bin = join(folder, 'bin');
    mkdirSync(bin);
    // In place of npx: notes what it was called with, and runs claimdiff as it stands here.
    writeFileSync(
      join(bin, 'npx'),
      `#!/usr/bin/env bash\nprintf '%s\\n' "$@" > "$NPX_CALL"\nshift 2\nexec node '${join(root, 'bin', 'claimdiff.js')}' "$@"\n`,
    );
    chmodSync(join(bin, 'npx'), 0o755);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  /** Runs the step as a runner does, with the inputs given and the others at their defaults. */
  function run(inputs: Readonly<Record<string, string>>) {
    const temp = mkdtempSync(join(folder, 'run '));
    const files = {
      GITHUB_OUTPUT: join(temp, 'output'),
      GITHUB_STEP_SUMMARY: join(temp, 'summary'),
      NPX_CALL: join(temp, 'call'),
    };
    for (const file of Object.values(files)) writeFileSync(file, '');
    const script = join(temp, 'script.sh');
    writeFileSync(script, compare?.run ?? '');
    const env = Object.entries(compare?.env ?? {}).map(([name, value]) => {
      const input = /^\$\{\{ inputs\.([a-z-]+) \}\}$/.exec(value)?.[1] ?? '';
      return [name, inputs[input] ?? ACTION.inputs[input]?.default ?? ''] as const;
    });
    const { status, stdout, stderr } = spawnSync(
      'bash',
      ['--noprofile', '--norc', '-eo', 'pipefail', script],
      {
        cwd: root,
        encoding: 'utf8',
        env: {
          ...{ PATH: `${join(folder, 'bin')}${delimiter}${process.env['PATH'] ?? ''}`, HOME: temp },
          ...{ RUNNER_TEMP: temp, ...files, ...Object.fromEntries(env) },
        },
      },
    );
    const outputs = Object.fromEntries(
      readFileSync(files.GITHUB_OUTPUT, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)] as const),
    );
    const summary = readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8');
    const call = readFileSync(files.NPX_CALL, 'utf8').trimEnd().split('\n');
    return { status, stdout, stderr, outputs, summary, call, temp };
  }

  it('annotates, sums up, leaves reports, and fails on conflicts with the exit code of claimdiff', () => {
    const { status, stdout, outputs, summary, call } = run({ paths: 'seeds/', 'fail-on': 'conflict' });
    expect(status).toBe(1);
    expect(call.slice(0, 3)).toEqual(['--yes', `claimdiff@${VERSION}`, 'compare']);
    expect(stdout).toMatch(/^::error file=seeds\//m);
    expect(summary).toContain('people killed');
    expect(outputs['exit-code']).toBe('1');
    const report: unknown = JSON.parse(readFileSync(outputs['report'] ?? '', 'utf8'));
    expect(report).toMatchObject({ tool: { name: 'claimdiff' } });
    const verdicts = readFileSync(outputs['report'] ?? '', 'utf8').match(/"verdict": "(conflict|speaker)"/g);
    expect(outputs['conflicts']).toBe(String(verdicts?.length));
    expect(Number(outputs['conflicts'])).toBeGreaterThan(0);
    const sarif: unknown = JSON.parse(readFileSync(outputs['sarif'] ?? '', 'utf8'));
    expect(sarif).toMatchObject({ version: '2.1.0' });
  });

  it('succeeds with fail-on never, and counts all the same', () => {
    const { status, outputs } = run({ paths: 'seeds/', 'fail-on': 'never' });
    expect(status).toBe(0);
    expect(outputs['exit-code']).toBe('0');
    expect(Number(outputs['conflicts'])).toBeGreaterThan(0);
  });

  it('takes a line for one argument, and no input for a command', () => {
    const html = join(mkdtempSync(join(folder, 'html ')), 'a report.html');
    const { status, stdout, call, temp } = run({
      paths: '  seeds/01-harbour-post.txt\r\n\nseeds/02-*.txt\n',
      'fail-on': 'never',
      formats: `html=${html}`,
      args: '--story=all\n--measure=$(touch "$RUNNER_TEMP/ran")`touch "$RUNNER_TEMP/ran"`"; touch "$RUNNER_TEMP/ran"',
    });
    expect(status).toBe(0);
    expect(stdout).not.toContain('::error');
    expect(call.slice(call.indexOf('--'))).toEqual(['--', 'seeds/01-harbour-post.txt', 'seeds/02-*.txt']);
    expect(existsSync(html)).toBe(true);
    expect(existsSync(join(temp, 'ran'))).toBe(false);
  });

  it('has no reports after a wrong call, and says why', () => {
    const { status, stderr, outputs } = run({ paths: 'seeds/', 'fail-on': 'allways' });
    expect(status).toBe(2);
    expect(stderr).toContain('allways');
    expect(outputs).toEqual({ 'exit-code': '2' });
  });

  it('hands on config and baseline', () => {
    const { status, stderr, call } = run({ paths: 'seeds/', config: '-a.json', baseline: 'b c' });
    expect(status).toBe(2);
    expect(stderr).toContain('-a.json');
    expect(call).toEqual(expect.arrayContaining(['--config=-a.json', '--baseline=b c']));
  });
});
