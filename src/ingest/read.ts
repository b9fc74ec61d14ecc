import { gunzip, gzipHead, isGzip, type Unpacked } from './gzip.js';
import { failed, joined, type Input, type ReadResult } from './reader.js';
import { isOwnFile } from './own.js';
import { readerFor } from './registry.js';

/** Larger inputs, and gzip files that unpack to more, are not read unless they are archives: 256 MiB. */
const MAX_BYTES = 256 * 1024 * 1024;
/** A file that is packed more often is up to something. */
const MOST_LAYERS = 3;

/**
 * Reads one input, whatever its format: by its extension, else by its content. Articles come in the order
 * in which they stand in the file. What cannot be read becomes a problem; nothing that a file holds throws.
 */
export async function readInput(input: Input): Promise<ReadResult> {
  const parts: ReadResult[] = [];
  for await (const part of readParts(input)) parts.push(part);
  return joined(parts);
}

/** The same piece by piece: of an archive, each article as soon as it is read. */
export async function* readParts(input: Input): AsyncGenerator<ReadResult> {
  const { path } = input;
  let { bytes } = input;
  for (let layer = 0; isGzip(bytes); layer++) {
    const reader = readerFor(path, gzipHead(bytes));
    if (reader.parts) {
      yield* reader.parts({ path, bytes });
      return;
    }
    const unpacked = unpack(bytes, layer);
    if (unpacked.bytes === undefined) {
      yield failed(path, unpacked.code, WHY[unpacked.code]);
      return;
    }
    bytes = unpacked.bytes;
  }
  if (bytes.length === 0) {
    yield failed(path, 'empty', 'The file is empty.');
    return;
  }
  if (isOwnFile(path, bytes)) {
    yield failed(path, 'own-output', OWN);
    return;
  }
  const reader = readerFor(path, bytes);
  if (reader.parts) yield* reader.parts({ path, bytes });
  else if (bytes.length > MAX_BYTES) yield failed(path, 'too-large', WHY['too-large']);
  else yield await reader.read({ path, bytes });
}

const OWN =
  'claimdiff wrote it, or is set up by it, so it is not read. Keep reports apart from articles, and this line goes away.';

function unpack(bytes: Uint8Array, layer: number): Unpacked {
  if (layer >= MOST_LAYERS) return { code: 'bad-gzip' };
  return bytes.length > MAX_BYTES ? { code: 'too-large' } : gunzip(bytes, MAX_BYTES);
}

const WHY = {
  'too-large': `It is larger than ${MAX_BYTES / 1024 / 1024} MiB, or unpacks to more. Split it, one article a file or a line.`,
  truncated: 'The gzip file ends too early. Fetch it again.',
  'bad-gzip': 'It is not a whole gzip file.',
} satisfies Record<NonNullable<Extract<Unpacked, { code: string }>['code']>, string>;
