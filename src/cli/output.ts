import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ClaimdiffError } from '../errors.js';
import type { Host } from './host.js';

/** Standard output, which may close before everything is written: `claimdiff ... | head` is no error. */
export interface Stdout {
  /** Whether anybody still reads. */
  readonly isOpen: () => boolean;
  /** Resolves when the text is on its way; writing to a closed pipe does nothing. */
  readonly write: (text: string) => Promise<void>;
}

const isClosedPipe = (error: Error): boolean =>
  'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED');

export function openStdout({ stdout }: Host): Stdout {
  let isOpen = true;
  stdout.on('error', (error: Error) => {
    if (!isClosedPipe(error)) throw error;
    isOpen = false;
  });
  return {
    isOpen: () => isOpen,
    write: (text) =>
      new Promise((done, fail) => {
        if (!isOpen || text === '') {
          done();
          return;
        }
        stdout.write(text, (error) => {
          if (error != null && !isClosedPipe(error)) fail(error);
          else {
            if (error != null) isOpen = false;
            done();
          }
        });
      }),
  };
}

/** @throws ClaimdiffError if the file cannot be written. */
export async function writeOutput(file: string, text: string, cwd: string): Promise<void> {
  try {
    await writeFile(resolve(cwd, file), text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new ClaimdiffError('cannot-write', `${file} cannot be written: ${why}`, 'does its folder exist?');
  }
}
