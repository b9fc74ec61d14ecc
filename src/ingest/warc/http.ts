import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { latin1 } from '../decode.js';
import { fieldsOf, headerBlock, type WarcRecord } from './records.js';

/** A page as an archive keeps it: its bytes, and what the server said of them. */
export interface Payload {
  readonly type: string;
  readonly charset: string | null;
  readonly body: Uint8Array;
}

/** A page that unpacks to more is no article: 32 MiB. */
const MAX_PAGE = 32 * 1024 * 1024;

export type PayloadResult =
  { readonly payload: Payload } | { readonly problem: string } | { readonly skipped: true };

/** The page of a record; everything that is no HTML of a successful answer is skipped. */
export function payloadOf({ headers, block }: WarcRecord): PayloadResult {
  const kind = headers.get('warc-type')?.toLowerCase();
  if (kind === 'resource') {
    return isPage(headers.get('content-type') ?? '', block)
      ? { payload: described(headers.get('content-type') ?? '', block) }
      : { skipped: true };
  }
  if (kind !== 'response') return { skipped: true };
  const { head, end } = headerBlock(block.subarray(0, 262_144));
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})/.exec(head)?.[1];
  if (end === 0 || (status !== '200' && status !== '203')) return { skipped: true };
  const fields = fieldsOf(head);
  const type = fields.get('content-type') ?? '';
  if (type !== '' && !isHtmlType(type)) return { skipped: true };
  const chunked = /\bchunked\b/i.test(fields.get('transfer-encoding') ?? '');
  const raw = block.subarray(end);
  const body = decoded(chunked ? dechunked(raw) : raw, fields.get('content-encoding') ?? '');
  if (typeof body === 'string') return { problem: body };
  return isPage(type, body) ? { payload: described(type, body) } : { skipped: true };
}

const isHtmlType = (type: string): boolean => /^\s{0,9}(?:text\/html|application\/xhtml\+xml)\b/i.test(type);

function isPage(type: string, body: Uint8Array): boolean {
  if (type !== '') return isHtmlType(type);
  return /^\s{0,99}<(?:!doctype html|html|head|body|article)\b/i.test(latin1(body.subarray(0, 300)));
}

function described(type: string, body: Uint8Array): Payload {
  const charset = /\bcharset\s{0,9}=\s{0,9}["']?([\w:.-]{2,40})/i.exec(type)?.[1]?.toLowerCase() ?? null;
  return { type, charset, body };
}

/**
 * The body without its chunk sizes. Some archives keep the header and the body already joined: what does
 * not read as chunks is left as it is.
 */
function dechunked(raw: Uint8Array): Uint8Array {
  const chunks: Uint8Array[] = [];
  let at = 0;
  while (at < raw.length) {
    const line = latin1(raw.subarray(at, at + 200));
    const found = /^([\da-f]{1,8})[ \t]{0,9}(?:;[^\r\n]{0,150})?\r?\n/i.exec(line);
    if (!found) return chunks.length === 0 ? raw : Buffer.concat(chunks);
    const size = parseInt(found[1] ?? '0', 16);
    const start = at + found[0].length;
    if (size === 0) break;
    chunks.push(raw.subarray(start, start + size));
    at = start + size;
    if (raw[at] === 13) at++;
    if (raw[at] === 10) at++;
  }
  return Buffer.concat(chunks);
}

/** Undoes the content encodings, the last first. A string says what went wrong. */
function decoded(body: Uint8Array, encodings: string): Uint8Array | string {
  let bytes = body;
  const names = encodings
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  if (names.length > 3) return 'It is packed more than three times.';
  for (const name of names.reverse()) {
    const unpacked = unpack(bytes, name);
    if (typeof unpacked === 'string') return unpacked;
    bytes = unpacked;
  }
  return bytes;
}

function unpack(bytes: Uint8Array, encoding: string): Uint8Array | string {
  const limit = { maxOutputLength: MAX_PAGE };
  try {
    switch (encoding) {
      case 'gzip':
      case 'x-gzip':
        // Some archives keep the header and the body already unpacked.
        return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes, limit) : bytes;
      case 'deflate':
        return ((bytes[0] ?? 0) & 15) === 8 ? inflateSync(bytes, limit) : inflateRawSync(bytes, limit);
      case 'br':
        return brotliDecompressSync(bytes, limit);
      default:
        return `Its content encoding "${encoding.slice(0, 20)}" is not known.`;
    }
  } catch (error) {
    return error instanceof RangeError
      ? `Unpacked, it is larger than ${MAX_PAGE / 1024 / 1024} MiB.`
      : `Its content encoding "${encoding}" cannot be undone.`;
  }
}
