import { latin1 } from '../decode.js';
import { gzipMembers, isGzip } from '../gzip.js';

/** A record of a web archive (ISO 28500). */
export interface WarcRecord {
  /** By lower-case name. */
  readonly headers: ReadonlyMap<string, string>;
  readonly block: Uint8Array;
}

/** What an archive holds in its order: records, and where it is broken. */
export type WarcPart =
  | { readonly record: WarcRecord }
  | { readonly broken: 'truncated' | 'bad-gzip' | 'too-large' | 'bad-warc'; readonly record?: undefined };

/** A gzip member (one record, as archives are written) that unpacks to more is left out. */
const MAX_MEMBER = 256 * 1024 * 1024;
const MAX_HEADER = 65_536;

/** The records of an archive, packed or not, one by one and in time linear in its length. */
export function* warcRecords(bytes: Uint8Array): Generator<WarcPart> {
  if (!isGzip(bytes)) {
    yield* recordsOf([bytes]);
    return;
  }
  let pieces: Uint8Array[] = [];
  for (const member of gzipMembers(bytes, MAX_MEMBER)) {
    if (member.bytes) {
      // A member holds a record, or several; that one goes on in the next member is rare.
      if (pieces.length > 0 && startsRecord(member.bytes)) {
        yield* recordsOf(pieces);
        pieces = [];
      }
      pieces.push(member.bytes);
    } else {
      if (pieces.length > 0) yield* recordsOf(pieces);
      pieces = [];
      yield { broken: member.code };
    }
  }
  if (pieces.length > 0) yield* recordsOf(pieces);
}

const startsRecord = (bytes: Uint8Array): boolean => latin1(bytes.subarray(0, 5)) === 'WARC/';

function* recordsOf(pieces: readonly Uint8Array[]): Generator<WarcPart> {
  const [only] = pieces;
  const bytes = pieces.length === 1 && only ? only : Buffer.concat(pieces);
  let at = skipLineEnds(bytes, 0);
  while (at < bytes.length) {
    const header = headerAt(bytes, at);
    const length = header ? Number(header.headers.get('content-length') ?? 'none') : NaN;
    if (!header || !Number.isSafeInteger(length) || length < 0) {
      yield { broken: 'bad-warc' };
      at = nextRecord(bytes, at + 1);
      continue;
    }
    const end = header.end + length;
    if (end > bytes.length) {
      yield { broken: 'truncated' };
      // A length that is wrong, perhaps: the next record may be there all the same.
      at = nextRecord(bytes, header.end);
      continue;
    }
    yield { record: { headers: header.headers, block: bytes.subarray(header.end, end) } };
    at = skipLineEnds(bytes, end);
  }
}

function skipLineEnds(bytes: Uint8Array, from: number): number {
  let at = from;
  while (bytes[at] === 13 || bytes[at] === 10) at++;
  return at;
}

const START = Buffer.from('\nWARC/');

function nextRecord(bytes: Uint8Array, from: number): number {
  const at = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf(START, from - 1);
  return at < 0 ? bytes.length : at + 1;
}

function headerAt(
  bytes: Uint8Array,
  at: number,
): { headers: ReadonlyMap<string, string>; end: number } | null {
  if (!startsRecord(bytes.subarray(at, at + 5))) return null;
  const { head, end } = headerBlock(bytes.subarray(at, at + MAX_HEADER));
  return end === 0 ? null : { headers: fieldsOf(head), end: at + end };
}

/** Header lines up to the first blank one; `end` is where what they describe begins, 0 if there is no end. */
export function headerBlock(bytes: Uint8Array): { head: string; end: number } {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const crlf = text.indexOf('\r\n\r\n');
  const lf = text.indexOf('\n\n');
  const [at, length] = crlf >= 0 && (lf < 0 || crlf < lf) ? [crlf, 4] : [lf, 2];
  return at < 0 ? { head: '', end: 0 } : { head: text.toString('utf8', 0, at), end: at + length };
}

/** "Name: value" lines by lower-case name, folded lines joined; the first line, which is none, left out. */
export function fieldsOf(head: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  const lines = head.replace(/\r?\n[ \t]{1,99}/g, ' ').split(/\r?\n/);
  for (const line of lines.slice(1)) {
    const colon = line.indexOf(':');
    if (colon <= 0) continue;
    const name = line.slice(0, colon).trim().toLowerCase();
    if (!fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
  }
  return fields;
}
