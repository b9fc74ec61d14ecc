import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { readdir, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** Which folders have to be watched, so that no file behind a path can change, appear or go unnoticed. */

const isGlobPart = (part: string): boolean => /[*?[\]{}!()]/u.test(part);

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

/** The nearest folder upward that is there: where a path that is missing would appear. */
async function nearestFolder(path: string): Promise<string> {
  for (let folder = path; ; folder = dirname(folder)) {
    if ((await isFolder(folder)) || folder === dirname(folder)) return folder;
  }
}

async function addTree(folder: string, folders: Set<string>, seen: Set<string>): Promise<void> {
  const real = await realpath(folder).catch(() => null);
  if (real === null || seen.has(real)) return;
  seen.add(real);
  folders.add(folder);
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    if (name.startsWith('.') || name === 'node_modules') continue;
    const path = join(folder, name);
    if (await isFolder(path)) await addTree(path, folders, seen);
  }
}

/** Folders to watch for paths as the command line names them; each of a glob's folders, for any may gain a file. */
export async function foldersOf(paths: readonly string[], cwd: string): Promise<ReadonlySet<string>> {
  const folders = new Set<string>();
  const seen = new Set<string>();
  for (const path of paths) {
    const absolute = resolve(cwd, path);
    if (await isFolder(absolute)) {
      await addTree(absolute, folders, seen);
      // A folder that is taken away and put back is noticed from above.
      folders.add(await nearestFolder(dirname(absolute)));
      continue;
    }
    const parts = absolute.split(sep);
    const glob = parts.findIndex(isGlobPart);
    const there = await stat(absolute).then(
      () => true,
      () => false,
    );
    if (glob < 0 || there) {
      folders.add(await nearestFolder(dirname(absolute)));
      continue;
    }
    const base = parts.slice(0, glob).join(sep) || sep;
    const nearest = await nearestFolder(base);
    if (nearest === base) await addTree(base, folders, seen);
    else folders.add(nearest);
  }
  return folders;
}
