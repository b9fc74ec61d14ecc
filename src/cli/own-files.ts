import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ClaimdiffError } from '../errors.js';
import { isOwnFile, OWN_HEAD, type InputFile } from '../ingest/index.js';

interface OwnFiles {
  /** Where the run writes. */
  readonly outputs: readonly string[];
  readonly baseline: string | null;
  readonly configPath: string | null;
  readonly cwd: string;
  readonly isStdout: (path: string) => boolean;
}

/**
 * The files that a run may take for articles: not its outputs, which an earlier run may have left in the
 * folder, and not its settings.
 * @throws ClaimdiffError if one of the outputs is an article.
 */
export async function withoutOwnFiles(
  files: readonly InputFile[],
  { outputs, baseline, configPath, cwd, isStdout }: OwnFiles,
): Promise<readonly InputFile[]> {
  const settings = new Set(
    [baseline, configPath].flatMap((file) => (file === null ? [] : resolve(cwd, file))),
  );
  const written = new Set(outputs.map((file) => resolve(cwd, file)));
  const kept: InputFile[] = [];
  for (const file of files) {
    if (settings.has(file.absolute) || isStdout(file.absolute)) continue;
    if (!written.has(file.absolute)) kept.push(file);
    else if (!(await mayBeOverwritten(file))) {
      throw new ClaimdiffError(
        'output-is-input',
        `${file.path} is one of the articles, and the report would be written over it`,
        'give the report another name, or another folder',
      );
    }
  }
  return kept;
}

async function mayBeOverwritten({ path, absolute }: InputFile): Promise<boolean> {
  const head = new Uint8Array(OWN_HEAD);
  try {
    const file = await open(absolute, 'r');
    try {
      const { bytesRead } = await file.read(head, 0, OWN_HEAD, 0);
      return bytesRead === 0 || isOwnFile(path, head.subarray(0, bytesRead));
    } finally {
      await file.close();
    }
  } catch {
    // Whoever writes it will say what is wrong with it.
    return true;
  }
}
