import chardet from 'chardet';

/** The text that bytes hold with the encoding it was in, or why they hold none. */
export type Decoded =
  | { readonly ok: true; readonly source: string; readonly encoding: string }
  | { readonly ok: false; readonly code: 'empty' | 'binary'; readonly message: string };

/** How many bytes a guess at the encoding looks at. */
const SAMPLE = 65_536;
/** Above this share of control characters a file is no text. Random bytes have some ten per cent. */
const MAX_CONTROLS = 0.02;
/** Up to this share of bytes above 127 a text is taken for English with accents and curly quotes. */
const LIGHT = 0.08;

/**
 * Bytes to text. A byte order mark decides (and is dropped), then UTF-8 if the bytes are valid UTF-8, then
 * what the file says of itself (`declared`), then a guess. Never throws.
 */
export function decode(bytes: Uint8Array, declared: string | null = null): Decoded {
  if (bytes.length === 0) return { ok: false, code: 'empty', message: 'The file is empty.' };
  const { source, encoding } = toText(bytes, declared);
  if (isBinary(source)) {
    return {
      ok: false,
      code: 'binary',
      message: 'The file does not hold text (control characters throughout).',
    };
  }
  if (source.trim() === '') {
    return { ok: false, code: 'empty', message: 'The file holds white space alone.' };
  }
  return { ok: true, source, encoding };
}

/** The character set that an HTML or XML file names for itself in its first bytes, else null. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = latin1(bytes.subarray(0, 4096));
  const found =
    /<meta\b[^>]{0,300}?\bcharset\s{0,9}=\s{0,9}["']?\s{0,9}([\w:.-]{2,40})/i.exec(head) ??
    /^\s{0,99}<\?xml\b[^>]{0,200}?\bencoding\s{0,9}=\s{0,9}["']([\w:.-]{2,40})["']/i.exec(head);
  return found?.[1]?.toLowerCase() ?? null;
}

/** One character a byte, for looking at the start of a file before its encoding is known. */
export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

function toText(bytes: Uint8Array, declared: string | null): { source: string; encoding: string } {
  const marked = byteOrderMark(bytes);
  if (marked) return { source: read(bytes, marked) ?? '', encoding: marked };
  const wide = wideWithoutMark(bytes);
  if (wide) return { source: read(bytes, wide) ?? '', encoding: wide };
  const utf8 = read(bytes, 'utf-8', true);
  // ISO-2022-JP is all ASCII bytes: valid UTF-8, and never meant as such.
  if (utf8 !== null && !(declared?.startsWith('iso-2022') ?? false) && !utf8.includes('\u001b$')) {
    return { source: utf8, encoding: 'utf-8' };
  }
  if (declared !== null && !declared.startsWith('utf-16')) {
    const source = read(bytes, declared, true);
    if (source !== null) return { source, encoding: declared };
  }
  if (mostlyUtf8(bytes)) return { source: read(bytes, 'utf-8') ?? '', encoding: 'utf-8' };
  const encoding = guess(bytes);
  return { source: read(bytes, encoding) ?? latin1(bytes), encoding };
}

/** `fatal`: null if the bytes are not valid in that encoding. Null, too, if there is no such encoding. */
function read(bytes: Uint8Array, encoding: string, fatal = false): string | null {
  try {
    const decoder = new TextDecoder(encoding, { fatal });
    return decoder.encoding === 'windows-1252' ? windows1252(bytes) : decoder.decode(bytes);
  } catch {
    return null;
  }
}

/** What Windows-1252 has at 0x80 to 0x9f, where Latin 1 has control characters. */
const CP1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Windows-1252 by hand: the decoders of several Node releases take it for Latin 1 and lose curly quotes. */
function windows1252(bytes: Uint8Array): string {
  const { buffer, byteOffset, byteLength } = bytes;
  return mendWindows1252(Buffer.from(buffer, byteOffset, byteLength).toString('latin1'));
}

/** Control characters of the second block are Windows-1252 that was decoded as Latin 1. One for one. */
export function mendWindows1252(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (char) => CP1252.charAt(char.charCodeAt(0) - 0x80));
}

function byteOrderMark(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without a mark: in Western text, every other byte is zero. */
function wideWithoutMark(bytes: Uint8Array): string | null {
  const end = Math.min(bytes.length, 4096) & ~1;
  if (end < 4) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < end; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const pairs = end / 2;
  if (odd > pairs * 0.6 && even < pairs * 0.05) return 'utf-16le';
  if (even > pairs * 0.6 && odd < pairs * 0.05) return 'utf-16be';
  return null;
}

/** UTF-8 with a few broken bytes: far more whole sequences than stray bytes. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  let whole = 0;
  let stray = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x80) continue;
    const more = byte >= 0xf0 && byte < 0xf5 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : 0;
    let seen = 0;
    while (seen < more && ((bytes[i + seen + 1] ?? 0) & 0xc0) === 0x80) seen++;
    if (more > 0 && byte < 0xf5 && seen === more) whole++;
    else stray++;
    i += seen;
  }
  return whole > 2 * stray;
}

/**
 * English prose in a one-byte encoding has few high bytes, and they are letters or typographer's marks of
 * Windows-1252; statistics have too little to go on there. Everything else is left to chardet, as long as
 * the bytes are valid in what it names.
 */
function guess(bytes: Uint8Array): string {
  const sample = sampleOf(bytes);
  let high = 0;
  let western = 0;
  let impossible = 0;
  for (const byte of sample) {
    if (byte < 0x80) continue;
    high++;
    if (isWesternMark(byte)) western++;
    if (byte === 0x81 || byte === 0x8d || byte === 0x8f || byte === 0x90 || byte === 0x9d) impossible++;
  }
  if (impossible === 0 && high < sample.length * LIGHT && western >= high * 0.75) return 'windows-1252';
  for (const { name } of chardet.analyse(sample)) {
    if (name === 'UTF-8' || name === 'ASCII' || name.startsWith('UTF-')) continue;
    // A cut-off sample may end inside a character, so the whole file is what has to be valid.
    if (read(bytes, name, true) !== null) return name.toLowerCase();
  }
  return 'windows-1252';
}

/** Letters with accents, curly quotes, dashes, currency and the like in Windows-1252. */
function isWesternMark(byte: number): boolean {
  if (byte >= 0xc0) return byte !== 0xd7 && byte !== 0xf7;
  return WESTERN_MARKS.has(byte);
}

const WESTERN_MARKS: ReadonlySet<number> = new Set([
  0x80, 0x82, 0x84, 0x85, 0x8a, 0x8c, 0x8e, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99, 0x9a, 0x9c, 0x9e,
  0xa0, 0xa3, 0xa7, 0xa9, 0xab, 0xad, 0xae, 0xb0, 0xb2, 0xb7, 0xbb, 0xbc, 0xbd, 0xbe,
]);

/** From a little before the first high byte, starting at a line so that no character is cut. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= SAMPLE) return bytes;
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const line = bytes.lastIndexOf(10, Math.max(0, first - 1));
  const from = Math.max(0, line + 1, first - 1024);
  return bytes.subarray(from, from + SAMPLE);
}

function isBinary(source: string): boolean {
  const end = Math.min(source.length, SAMPLE);
  let nulls = 0;
  let controls = 0;
  let broken = 0;
  for (let i = 0; i < end; i++) {
    const code = source.charCodeAt(i);
    if (code === 0) nulls++;
    if (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13 && code !== 27) controls++;
    else if (code === 0xfffd) broken++;
    else if (code >= 0x7f && code < 0xa0) controls++;
  }
  // Text has no zero characters at all; one in a thousand is a scraper's slip.
  return nulls > end * 0.001 || controls > end * MAX_CONTROLS || broken > end * 0.1;
}
