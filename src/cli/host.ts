import { fstatSync, statSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { EXIT } from './exit.js';
import { loadPipeline, type Pipeline } from './pipeline.js';
import type { Snapshot, Watched } from './watch/watcher.js';
import type { Setup } from './workers/messages.js';
import type { Pool } from './workers/pool.js';

/** A stream to write to, and whether a person sits at its other end. */
export interface Output extends Writable {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** Everything that a run takes from the process around it, so that tests can run it inside of theirs. */
export interface Host {
  readonly stdin: Readable;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Whether standard output goes into this file, as after `>` in a shell. */
  readonly isStdout: (path: string) => boolean;
  /** Milliseconds, for progress alone: no output depends on it. */
  readonly now: () => number;
  readonly loadPipeline: () => Promise<Pipeline>;
  /** Threads to extract in; null: there is this one alone. */
  readonly startPool: ((size: number, setup: Setup) => Promise<Pool>) | null;
  /** For --watch: resolves when something has changed; false: there is nothing to wait for. */
  readonly untilChanged: (watched: Watched, before: Snapshot) => Promise<boolean>;
  /**
   * From now on, Ctrl+C ends the run with exit code 130, until the returned function is called. Then the
   * system's own way holds again, which works in the middle of a computation too.
   */
  readonly guardInterrupt: () => () => void;
}

function stdoutTest(): (path: string) => boolean {
  try {
    const out = fstatSync(1);
    if (!out.isFile()) return () => false;
    return (path) => {
      const file = statSync(path, { throwIfNoEntry: false });
      return file?.ino === out.ino && file.dev === out.dev;
    };
  } catch {
    return () => false;
  }
}

/** The host that is this process. */
export function processHost(): Host {
  return {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    cwd: process.cwd(),
    isStdout: stdoutTest(),
    now: () => performance.now(),
    loadPipeline,
    startPool: async (size, setup) => (await import('./workers/pool.js')).startPool(size, setup),
    untilChanged: async (watched, before) => {
      await (await import('./watch/watcher.js')).untilChanged(watched, before);
      return true;
    },
    guardInterrupt: () => {
      // Whoever interrupts wants no more of the output, so nothing is lost by leaving at once.
      const leave = (): void => process.exit(EXIT.interrupted);
      process.once('SIGINT', leave);
      return () => process.removeListener('SIGINT', leave);
    },
  };
}
