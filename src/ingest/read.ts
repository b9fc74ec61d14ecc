import { gunzipSync } from 'node:zlib';
import { failed, type Input, type ReadResult } from './reader.js';
import { readerFor } from './registry.js';

/** Larger inputs, and gzip files that unpack to more, are not read: 256 MiB. */
export const MAX_BYTES = 256 * 1024 * 1024;

/**
 * Reads one input, whatever its format: by its extension, else by its content. Articles come in the order
 * in which they stand in the file. What cannot be read becomes a problem; nothing that a file holds throws.
 */
export async function readInput(input: Input): Promise<ReadResult> {
  if (input.bytes.length > MAX_BYTES) return failed(input.path, 'too-large', tooLarge('It is'));
  const unpacked = unpack(input);
  if ('problem' in unpacked) return unpacked.problem;
  const { bytes } = unpacked;
  if (bytes.length === 0) return failed(input.path, 'empty', 'The file is empty.');
  return readerFor(input.path, bytes).read({ path: input.path, bytes });
}

function tooLarge(subject: string): string {
  return `${subject} larger than ${MAX_BYTES / 1024 / 1024} MiB. Split it, one article a file or a line.`;
}

/** Unpacks gzip, whatever the file is called; a few megabytes may claim to be terabytes, hence the limit. */
function unpack(input: Input): { bytes: Uint8Array } | { problem: ReadResult } {
  const [a, b] = input.bytes;
  if (a !== 0x1f || b !== 0x8b) return { bytes: input.bytes };
  try {
    return { bytes: gunzipSync(input.bytes, { maxOutputLength: MAX_BYTES }) };
  } catch (error) {
    const large = error instanceof RangeError;
    return {
      problem: large
        ? failed(input.path, 'too-large', tooLarge('Unpacked, it is'))
        : failed(input.path, 'bad-gzip', 'It is not a whole gzip file.'),
    };
  }
}
