import { watch, type FSWatcher } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { foldersOf } from './folders.js';

/**
 * Waits for files to change. The system's events only say that it is time to look: what counts is whether a
 * file's time, size or identity differ from what they were, or the list of files does. So nothing is missed
 * that comes twice, late or in another order, and nothing runs for an event without a change.
 */

/** After an event, quiet for so long before anybody looks: editors write a file in several steps. */
const QUIET_MS = 100;
/** Without events, where a file system sends none, somebody looks every so often all the same. */
const LOOK_MS = 2000;

export interface Watched {
  /** Paths as the command line names them: files, folders, globs; and others to keep an eye on. */
  readonly paths: readonly string[];
  /** The files that these stand for at the moment, absolute. */
  readonly list: () => Promise<readonly string[]>;
  /** Files that the run itself writes, absolute: no cause for another. */
  readonly ignored: ReadonlySet<string>;
  readonly cwd: string;
}

export type Snapshot = ReadonlyMap<string, string>;

async function stateOf(path: string): Promise<string> {
  try {
    const { mtimeMs, size, ino } = await stat(path);
    return `${mtimeMs}:${size}:${ino}`;
  } catch {
    return 'gone';
  }
}

/** The files behind the paths, with all that tells one state of them from the next. */
export async function takeSnapshot({ paths, list, ignored, cwd }: Watched): Promise<Snapshot> {
  const named = paths.map((path) => resolve(cwd, path));
  const files = [...new Set([...named, ...(await list())])].filter((file) => !ignored.has(file));
  return new Map(await Promise.all(files.map(async (file) => [file, await stateOf(file)] as const)));
}

/** A folder's own time changes with whatever is written into it; its files speak for themselves. */
function differ(before: Snapshot, after: Snapshot, folders: ReadonlySet<string>): boolean {
  if (before.size !== after.size) return true;
  for (const [file, state] of after) {
    const old = before.get(file);
    if (old === undefined) return true;
    if (old !== state && !(folders.has(file) && old !== 'gone' && state !== 'gone')) return true;
  }
  return false;
}

/** Resolves when the files are no longer as in the snapshot, and have been quiet for a moment. */
export async function untilChanged(watched: Watched, before: Snapshot, signal?: AbortSignal): Promise<void> {
  const watchers = new Map<string, FSWatcher>();
  let wake: () => void = () => undefined;
  const follow = (folders: ReadonlySet<string>): void => {
    for (const [folder, watcher] of watchers) {
      if (folders.has(folder)) continue;
      watcher.close();
      watchers.delete(folder);
    }
    for (const folder of folders) {
      if (watchers.has(folder)) continue;
      try {
        const watcher = watch(folder, { persistent: true }, () => {
          wake();
        });
        // Gone again, or one watch too many for the system: then looking now and then has to do.
        watcher.on('error', () => {
          watcher.close();
          watchers.delete(folder);
        });
        watchers.set(folder, watcher);
      } catch {
        // The same.
      }
    }
  };
  /** True: something happened; false: the time is over. */
  const event = (ms: number): Promise<boolean> =>
    new Promise((resolve) => {
      const timer = setTimeout(() => {
        resolve(false);
      }, ms);
      wake = () => {
        clearTimeout(timer);
        resolve(true);
      };
    });
  try {
    while (signal?.aborted !== true) {
      const folders = await foldersOf(watched.paths, watched.cwd);
      follow(folders);
      const now = await takeSnapshot(watched);
      if (differ(before, now, folders)) {
        while (await event(QUIET_MS));
        return;
      }
      if (await event(LOOK_MS)) while (await event(QUIET_MS));
    }
  } finally {
    for (const watcher of watchers.values()) watcher.close();
  }
}
