import type { Document, Problem } from '../model.js';
import type { ProblemCode } from '../problems.js';
import type { Killed } from './edition.js';
import { decode } from './decode.js';
import { MAX_BLOCKS } from './finish.js';

/** One input: a file's bytes and the path to show for it (`-` for standard input). */
export interface Input {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What an input holds: articles, and what is wrong with it. */
export interface ReadResult {
  readonly documents: readonly Document[];
  readonly problems: readonly Problem[];
  /** Stories that it says are killed; each has its problem among `problems`. */
  readonly kills?: readonly Killed[];
}

/** The start of a file, for telling its format by its content. */
export interface Sample {
  readonly bytes: Uint8Array;
  /** The first characters, decoded as far as can be told, without leading white space. */
  readonly head: string;
}

/** A format. A new one is a file with one of these, and a line in the registry. */
export interface Reader {
  /** Short name, as `claimdiff formats` lists it. */
  readonly id: string;
  /** With the dot, lower case. Two readers may share one; then their `sniff` decides. */
  readonly extensions: readonly string[];
  /** One line for people. */
  readonly description: string;
  /** Formats that are no text: whether the first bytes are theirs, which goes before any extension. */
  readonly signature?: (head: Uint8Array) => boolean;
  /** Whether a file whose extension says nothing looks like this format. */
  readonly sniff: (sample: Sample) => boolean;
  /** Never throws for what a file holds: what cannot be read becomes a problem. */
  readonly read: (input: Input) => ReadResult | Promise<ReadResult>;
  /** Archives: the same piece by piece, from bytes that may be packed by gzip and of any length. */
  readonly parts?: (input: Input) => Iterable<ReadResult>;
}

/** Several results as one, in their order. */
export function joined(parts: Iterable<ReadResult>): ReadResult {
  // No spread of what a file holds: arguments without end overflow the stack.
  const all = [...parts];
  const documents = all.flatMap((part) => part.documents);
  const problems = all.flatMap((part) => part.problems);
  const kills = all.flatMap((part) => part.kills ?? []);
  return { documents, problems, ...(kills.length > 0 ? { kills } : {}) };
}

/** Of an input that holds no article: why. */
export function failed(path: string, code: ProblemCode, message: string): ReadResult {
  return { documents: [], problems: [{ path, code, message }] };
}

/** Decodes a text format and hands the source on; what is no text becomes a problem. */
export function readSource(
  input: Input,
  declared: string | null,
  read: (source: string) => ReadResult,
): ReadResult {
  const decoded = decode(input.bytes, declared);
  return decoded.ok ? read(decoded.source) : failed(input.path, decoded.code, decoded.message);
}

const MOST_LOOKED_AT = 20_000;

/** Words, or one: not one sign, or one letter, ten million times. */
function isWords(block: string): boolean {
  const isLong = block.length > MOST_LOOKED_AT;
  return (isLong ? /[\p{L}\p{N}][\s\p{P}]/u : /[\p{L}\p{N}]/u).test(block.slice(0, MOST_LOOKED_AT));
}

/** A document, or the problem that it holds no text to read. */
export function single(document: Document): ReadResult {
  const { text, blocks } = document;
  const hasWords = blocks.some(
    ({ kind, start, end }) => kind !== 'furniture' && kind !== 'caption' && isWords(text.slice(start, end)),
  );
  if (hasWords) return { documents: [document], problems: [] };
  if (document.blocks.length === 0 && document.text.length > MAX_BLOCKS) {
    return failed(
      document.path,
      'too-large',
      `It has more than ${MAX_BLOCKS} paragraphs: no single article.`,
    );
  }
  return failed(document.path, 'no-text', 'No article text was found in it.');
}
