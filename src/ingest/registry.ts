import { decode, declaredCharset } from './decode.js';
import type { Reader, Sample } from './reader.js';
import { docx } from './readers/docx.js';
import { eml } from './readers/eml.js';
import { feed } from './readers/feed.js';
import { html } from './readers/html.js';
import { json, jsonLines } from './readers/json.js';
import { markdown } from './readers/markdown.js';
import { newsml } from './readers/newsml.js';
import { ninjs } from './readers/ninjs.js';
import { nitf } from './readers/nitf.js';
import { pdf } from './readers/pdf.js';
import { text } from './readers/text.js';
import { warc } from './readers/warc.js';

/** Every format, in the order in which their `sniff` is asked; plain text, which takes anything, is last. */
export const READERS: readonly Reader[] = [
  warc,
  pdf,
  docx,
  eml,
  nitf,
  newsml,
  feed,
  html,
  jsonLines,
  ninjs,
  json,
  markdown,
  text,
];

/** Extensions that some reader knows, sorted; each also with ".gz" behind it. */
export const EXTENSIONS: readonly string[] = [
  ...new Set(READERS.flatMap((reader) => reader.extensions)),
].sort();

const SAMPLE = 8192;

/** The extension of a path in lower case, with its dot, a ".gz" behind it aside; "" if it has none. */
export function extensionOf(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  const bare = name.toLowerCase().replace(/\.gz$/, '');
  const dot = bare.lastIndexOf('.');
  return dot > 0 ? bare.slice(dot) : '';
}

/** Whether a path's extension is one that a reader knows. */
export function isKnownExtension(path: string): boolean {
  return EXTENSIONS.includes(extensionOf(path));
}

/**
 * The reader for a file: by its first bytes where they are a format's mark, else by its extension, and by
 * its content where that leaves a choice.
 */
export function readerFor(path: string, bytes: Uint8Array): Reader {
  const signed = READERS.find((reader) => reader.signature?.(bytes) === true);
  if (signed) return signed;
  const extension = extensionOf(path);
  const byName = READERS.filter((reader) => reader.extensions.includes(extension));
  const [only, second] = byName;
  if (only && !second) return only;
  const sample = sampleOf(bytes);
  const candidates = byName.length > 0 ? byName : READERS;
  return candidates.find((reader) => reader.sniff(sample)) ?? only ?? text;
}

function sampleOf(bytes: Uint8Array): Sample {
  const start = bytes.subarray(0, SAMPLE);
  const decoded = decode(start, declaredCharset(start));
  return { bytes, head: decoded.ok ? decoded.source.trimStart() : '' };
}
