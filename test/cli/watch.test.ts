/** `--watch` on the real bin: it runs again when an input changes, appears or goes, and ends by Ctrl+C. */

import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bin = process.env['CLAIMDIFF_BIN'] ?? join(root, 'bin/claimdiff.js');
const PATIENCE_MS = 40_000;

const article = (dead: number): string =>
  `Mine collapse at Varn\n\nRescuers said ${dead} miners were killed when a gallery of the Varn mine collapsed on Monday.\n`;

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'claimdiff-watch-'));
  mkdirSync(join(path, 'in'));
  writeFileSync(join(path, 'in/one.txt'), article(14));
  return path;
}

/** A run that is watched in turn: what it has printed, and when it waits. */
class Run {
  readonly child: ChildProcessWithoutNullStreams;
  stdout = '';
  stderr = '';

  constructor(cwd: string, ...args: string[]) {
    this.child = spawn(process.execPath, [bin, ...args, '--watch', '--story', 'all', '--format', 'line'], {
      cwd,
    });
    this.child.stdout.on('data', (chunk: Buffer) => (this.stdout += chunk.toString()));
    this.child.stderr.on('data', (chunk: Buffer) => (this.stderr += chunk.toString()));
  }

  /** Until it has finished so many runs and waits for the next. */
  async until(runs: number): Promise<void> {
    const begin = Date.now();
    while (this.stderr.split('watching').length <= runs) {
      if (Date.now() - begin > PATIENCE_MS) throw new Error(`no run ${runs}: ${this.stderr}`);
      await new Promise((done) => setTimeout(done, 50));
    }
  }

  async interrupt(): Promise<number | string | null> {
    const ended = new Promise<number | string | null>((done) => {
      this.child.on('exit', (code, signal) => {
        done(code ?? signal);
      });
    });
    this.child.kill('SIGINT');
    return ended;
  }
}

describe('--watch', () => {
  const running: Run[] = [];
  const start = (cwd: string, ...args: string[]): Run => {
    const run = new Run(cwd, ...args);
    running.push(run);
    return run;
  };
  afterEach(() => {
    for (const { child } of running.splice(0)) child.kill('SIGKILL');
  });

  it('runs again when an article appears, changes or goes, and ends with 130', async () => {
    const cwd = folder();
    const run = start(cwd, 'in');
    await run.until(1);
    expect(run.stdout).not.toContain('conflict');
    mkdirSync(join(cwd, 'in/deep'));
    writeFileSync(join(cwd, 'in/deep/two.txt'), article(52));
    await run.until(2);
    expect(run.stdout).toContain('52');
    writeFileSync(join(cwd, 'in/deep/two.txt'), article(63));
    await run.until(3);
    expect(run.stdout).toContain('63');
    const before = run.stdout.length;
    rmSync(join(cwd, 'in/deep'), { recursive: true });
    await run.until(4);
    expect(run.stdout.slice(before)).not.toContain('conflict');
    // Nobody looks at a terminal, so nothing is wiped.
    expect(run.stdout).not.toContain('\u001b');
    expect(await run.interrupt()).toBe(130);
  }, 120_000);

  it('follows a glob', async () => {
    const cwd = folder();
    const run = start(cwd, 'in/**/*.txt');
    await run.until(1);
    writeFileSync(join(cwd, 'in/two.txt'), article(52));
    await run.until(2);
    expect(run.stdout).toContain('52');
    expect(await run.interrupt()).toBe(130);
  }, 120_000);

  it.each([
    [['-'], 'standard input'],
    [['in', '--update-baseline', '--baseline', 'b'], '--update-baseline'],
    [['in', '--format', 'nonsense'], '--format'],
  ])('%j makes no sense', async (args, message) => {
    const run = start(folder(), ...args);
    const code = await new Promise((done) => run.child.on('exit', done));
    expect(code).toBe(2);
    expect(run.stderr).toContain(message);
  });
});
