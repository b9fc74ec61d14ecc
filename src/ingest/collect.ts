import { readdir, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, parse, relative, resolve, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import type { Problem } from '../model.js';
import { EXTENSIONS, extensionOf, isKnownExtension } from './registry.js';

/** A file to read: how to show it, and where it is. Standard input is "-" in both. */
export interface InputFile {
  /** POSIX; relative to the working folder, save under a path that was given absolute and lies outside it. */
  readonly path: string;
  readonly absolute: string;
}

/** The files that are to be read, and the paths that led to none. */
export interface Collected {
  readonly files: readonly InputFile[];
  readonly problems: readonly Problem[];
}

/**
 * The files that paths on the command line mean: files, folders (walked; hidden files, `node_modules` and
 * formats that nobody reads left out), globs, and "-". Sorted by code unit, each file once.
 */
export async function collectInputs(paths: readonly string[], cwd: string): Promise<Collected> {
  const collected: Collected[] = [];
  for (const path of paths) collected.push(await collectOne(path, cwd));
  return {
    files: await distinct(collected.flatMap(({ files }) => files)),
    problems: collected.flatMap(({ problems }) => problems),
  };
}

async function collectOne(path: string, folder: string): Promise<Collected> {
  if (path === '-') return { files: [{ path, absolute: path }], problems: [] };
  const absolute = resolve(folder, path);
  const cwd = shownFrom(path, folder);
  const kind = await kindOf(absolute);
  // Pipes and devices count as files when they are named ("claimdiff <(curl ...)").
  if (kind === 'file' || kind === 'other') return namedFile(absolute, cwd);
  if (kind === 'folder') {
    const files: InputFile[] = [];
    const problems: Problem[] = [];
    await walk(absolute, cwd, new Set(), files, problems);
    if (files.length === 0 && problems.length === 0) {
      problems.push(nothing(path, `The folder holds no file that can be read (${EXTENSIONS.join(', ')}).`));
    }
    return { files, problems };
  }
  if (isDynamicPattern(path)) return globbed(path, cwd);
  return {
    files: [],
    problems: [
      {
        path,
        code: 'no-such-path',
        message:
          'There is no such file or folder. Check the spelling; the path is taken from the working folder.',
      },
    ],
  };
}

function namedFile(absolute: string, cwd: string): Collected {
  const file = inputFile(absolute, cwd);
  const extension = extensionOf(absolute);
  if (extension === '' || isKnownExtension(absolute)) return { files: [file], problems: [] };
  const message = `No reader for "${extension}" files. Known: ${EXTENSIONS.join(', ')}. If it holds text all the same, pass it on standard input as "-".`;
  return { files: [], problems: [{ path: file.path, code: 'unknown-format', message }] };
}

async function globbed(pattern: string, cwd: string): Promise<Collected> {
  const matched = await glob(pattern.split(sep).join('/'), {
    cwd,
    absolute: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**'],
  });
  const files = matched.filter(isKnownExtension).map((file) => inputFile(file, cwd));
  if (files.length > 0) return { files, problems: [] };
  const message =
    matched.length > 0
      ? `It matches ${matched.length} file(s), none of which can be read (${EXTENSIONS.join(', ')}).`
      : 'It matches no file. Quote the pattern, so that the shell leaves it alone, and mind that "*" stays in one folder ("**" does not).';
  return { files: [], problems: [nothing(pattern, message)] };
}

function nothing(path: string, message: string): Problem {
  return { path, code: 'nothing-matched', message };
}

function lost(path: string): Problem {
  return {
    path,
    code: 'unreadable',
    message: 'It is a link that leads nowhere, or it went away. Mend or remove it.',
  };
}

/** Walks a folder. Links are followed, but no folder is entered twice, so a loop ends. */
async function walk(
  folder: string,
  cwd: string,
  seen: Set<string>,
  files: InputFile[],
  problems: Problem[],
): Promise<void> {
  let names: string[];
  try {
    const real = await realpath(folder);
    if (seen.has(real)) return;
    seen.add(real);
    names = (await readdir(folder)).sort(byCodeUnit);
  } catch {
    problems.push({
      path: display(folder, cwd),
      code: 'unreadable',
      message: 'The folder cannot be opened. Change its permissions, or leave it out.',
    });
    return;
  }
  for (const name of names) {
    if (name.startsWith('.') || name === 'node_modules') continue;
    const path = join(folder, name);
    const kind = await kindOf(path);
    if (kind === 'folder') await walk(path, cwd, seen, files, problems);
    else if (kind === 'file' && isKnownExtension(path)) files.push(inputFile(path, cwd));
    else if (kind === null && isKnownExtension(path)) problems.push(lost(display(path, cwd)));
  }
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'other' | null> {
  try {
    const found = await stat(path);
    return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other';
  } catch {
    return null;
  }
}

function inputFile(absolute: string, cwd: string): InputFile {
  return { path: display(absolute, cwd), absolute };
}

/** `base`: the folder that paths are shown from; the root shows them absolute. */
function display(absolute: string, base: string): string {
  const path = relative(resolve(base), absolute);
  return (path === '' || isAbsolute(path) || isRoot(base) ? absolute : path).split(sep).join('/');
}

const isRoot = (folder: string): boolean => resolve(folder) === parse(resolve(folder)).root;

/** A path given absolute that lies outside the working folder is shown as it was typed, as grep does. */
function shownFrom(path: string, cwd: string): string {
  if (!isAbsolute(path)) return cwd;
  return relative(resolve(cwd), path).startsWith('..') ? parse(path).root : cwd;
}

/** Sorted by path; a file that two paths or links lead to counts once, under the first of its names. */
async function distinct(files: readonly InputFile[]): Promise<InputFile[]> {
  const sorted = [...files].sort((a, b) => byCodeUnit(a.path, b.path));
  const seen = new Set<string>();
  const kept: InputFile[] = [];
  for (const file of sorted) {
    const real = file.absolute === '-' ? '-' : await realpath(file.absolute).catch(() => file.absolute);
    if (seen.has(real)) continue;
    seen.add(real);
    kept.push(file);
  }
  return kept;
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
