import { constants, crc32, gunzipSync, inflateRawSync } from 'node:zlib';

/** Whether bytes begin as gzip does. */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** How much of a gzip file its first bytes are taken from. */
const HEAD = 4096;

/** What the first bytes of a gzip file unpack to, as far as they do; empty if they do not. */
export function gzipHead(bytes: Uint8Array): Uint8Array {
  try {
    return gunzipSync(bytes.subarray(0, HEAD), { finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return new Uint8Array();
  }
}

/** What was packed, or why it cannot be had. */
export type Unpacked =
  | { readonly bytes: Uint8Array }
  | { readonly code: 'too-large' | 'truncated' | 'bad-gzip'; readonly bytes?: undefined };

/** Unpacks all members of a gzip file. A few megabytes may claim to be terabytes, hence the limit. */
export function gunzip(bytes: Uint8Array, limit: number): Unpacked {
  try {
    return { bytes: gunzipSync(bytes, { maxOutputLength: limit }) };
  } catch (error) {
    return { code: codeOf(error) };
  }
}

function codeOf(error: unknown): 'too-large' | 'truncated' | 'bad-gzip' {
  if (error instanceof RangeError) return 'too-large';
  const code = error instanceof Error && 'code' in error ? error.code : '';
  return code === 'Z_BUF_ERROR' ? 'truncated' : 'bad-gzip';
}

/** After so many broken members a file is given up: looking for the next one must not take for ever. */
const MOST_BROKEN = 20;

/**
 * The members of a gzip file one by one, so that a large archive is never unpacked as a whole. A broken
 * member is named, and reading goes on at the next.
 */
export function* gzipMembers(bytes: Uint8Array, limit: number): Generator<Unpacked> {
  let at = 0;
  let broken = 0;
  while (at < bytes.length) {
    const from = nextMember(bytes, at);
    if (from < 0) return;
    const { unpacked, end } = memberAt(bytes, from, limit);
    yield unpacked;
    if (unpacked.bytes === undefined && ++broken >= MOST_BROKEN) return;
    at = Math.max(end, from + 1);
  }
}

function nextMember(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0x1f, from); at >= 0; at = bytes.indexOf(0x1f, at + 1)) {
    if (bytes[at + 1] === 0x8b && bytes[at + 2] === 8) return at;
  }
  return -1;
}

function memberAt(bytes: Uint8Array, from: number, limit: number): { unpacked: Unpacked; end: number } {
  const start = headerEnd(bytes, from);
  try {
    const result: unknown = inflateRawSync(bytes.subarray(start), { info: true, maxOutputLength: limit });
    if (!isInflated(result)) return { unpacked: { code: 'bad-gzip' }, end: from };
    const end = start + result.engine.bytesWritten;
    if (end + 8 > bytes.length) return { unpacked: { code: 'truncated' }, end: bytes.length };
    const sum = new DataView(bytes.buffer, bytes.byteOffset + end, 4).getUint32(0, true);
    const whole = crc32(result.buffer) === sum;
    return { unpacked: whole ? { bytes: result.buffer } : { code: 'bad-gzip' }, end: end + 8 };
  } catch (error) {
    return { unpacked: { code: codeOf(error) }, end: from };
  }
}

/** Where the compressed data begin, behind the optional fields of a member's header. */
function headerEnd(bytes: Uint8Array, from: number): number {
  const flags = bytes[from + 3] ?? 0;
  let at = from + 10;
  if (flags & 4) at += 2 + (bytes[at] ?? 0) + 256 * (bytes[at + 1] ?? 0);
  for (const flag of [8, 16]) {
    if (!(flags & flag)) continue;
    const zero = bytes.indexOf(0, at);
    at = zero < 0 ? bytes.length : zero + 1;
  }
  return flags & 2 ? at + 2 : at;
}

interface Inflated {
  readonly buffer: Uint8Array;
  readonly engine: { readonly bytesWritten: number };
}

/** With `info`, Node hands the engine out, too: it knows how much of the input was used up. */
function isInflated(value: unknown): value is Inflated {
  return (
    typeof value === 'object' &&
    value !== null &&
    'buffer' in value &&
    value.buffer instanceof Uint8Array &&
    'engine' in value &&
    typeof value.engine === 'object' &&
    value.engine !== null &&
    'bytesWritten' in value.engine &&
    typeof value.engine.bytesWritten === 'number'
  );
}
