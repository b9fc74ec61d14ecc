import { open, writeFile } from 'node:fs/promises';
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

/** Standard output, to which nothing more is written once its reader has gone. */
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

/** Joins small pieces, so that each write is worth its while. */
export function* batched(pieces: Iterable<string>, size = 1 << 16): Generator<string> {
  let batch = '';
  for (const piece of pieces) {
    batch += piece;
    if (batch.length < size) continue;
    yield batch;
    batch = '';
  }
  if (batch !== '') yield batch;
}

const cannotWrite = (file: string, error: unknown): ClaimdiffError =>
  new ClaimdiffError(
    'cannot-write',
    `${file} cannot be written: ${error instanceof Error ? error.message : String(error)}`,
    'does its folder exist?',
  );

/** @throws ClaimdiffError if the file cannot be written. */
export async function writeOutput(file: string, pieces: Iterable<string>, cwd: string): Promise<void> {
  try {
    await writeFile(resolve(cwd, file), batched(pieces));
  } catch (error) {
    throw cannotWrite(file, error);
  }
}

/** A file that is written as things come up. */
export interface FileOutput {
  readonly write: (text: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** @throws ClaimdiffError if the file cannot be opened, or written later on. */
export async function openFile(file: string, cwd: string): Promise<FileOutput> {
  const orThrow = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      throw cannotWrite(file, error);
    }
  };
  const handle = await orThrow(open(resolve(cwd, file), 'w'));
  return {
    write: async (text) => {
      await orThrow(handle.writeFile(text));
    },
    close: () => orThrow(handle.close()),
  };
}
