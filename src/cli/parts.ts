import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { lineStarts, positionAt, toSource, type InputFile, type ReadResult } from '../ingest/index.js';
import { REASON_WORDS } from '../lexicon/rejections.js';
import type { Document, ExtractRecord, Problem, Rejection } from '../model.js';
import type { ProblemCode } from '../problems.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import type { Pipeline } from './pipeline.js';

/** What a piece of an input yields, as plain data: the same in this thread and from a worker. */
export interface Part {
  readonly problems: readonly Problem[];
  readonly articles: readonly {
    readonly record: ExtractRecord;
    /** The numbers that were no figures, a line each; empty unless they were asked for. */
    readonly rejected: readonly string[];
  }[];
}

function rejectedLines(document: Document, rejected: readonly Rejection[]): readonly string[] {
  const starts = lineStarts(document.source);
  return [...rejected, ...numbersOfFurniture(document), ...numbersOfItems(document)]
    .sort((a, b) => a.start - b.start)
    .map(({ start, text, reason }) => {
      const { line, column } = positionAt(starts, start);
      const words = REASON_WORDS.get(reason);
      const why = words === undefined ? reason : `${reason}: ${words}`;
      return `${document.path}:${line}:${column}: no figure: "${text}" (${why})`;
    });
}

const DIGITS = /\p{Nd}{1,30}(?:[.,:/-]\p{Nd}{1,30}){0,8}/gu;

/** What is taken for furniture is not read; the numbers in it are told of all the same. */
function numbersOfFurniture(document: Document): Rejection[] {
  return document.blocks.flatMap(({ start, end, reason }) => {
    if (reason === null) return [];
    return [...document.text.slice(start, end).matchAll(DIGITS)].map(([text], i, all) => {
      const at = start + (all[i]?.index ?? 0);
      const span = toSource(document, { start: at, end: at + text.length });
      return { ...span, text, reason: `furniture: ${reason}` };
    });
  });
}

const MARKER = /(?<![\p{L}\p{Nd}])(\p{Nd}{1,3}[.)])\s{1,3}$/u;

/** The number that opens a list item stands outside its block. */
function numbersOfItems(document: Document): Rejection[] {
  return document.blocks.flatMap(({ kind, start }) => {
    if (kind !== 'item') return [];
    const before = document.text.slice(Math.max(0, start - 8), start);
    const marker = MARKER.exec(before);
    const text = marker?.[1];
    if (marker === null || text === undefined) return [];
    const at = start - before.length + marker.index;
    return [{ ...toSource(document, { start: at, end: at + text.length }), text, reason: 'list' }];
  });
}

function partOf(
  result: ReadResult,
  { extract, notices }: Pick<Pipeline, 'extract' | 'notices'>,
  vocabulary: Vocabulary,
  nameRejected: boolean,
): Part {
  const { records, problems } = notices(result);
  const articles = result.documents.map((document) => {
    const { record, rejected } = extract(document, vocabulary);
    return { record, rejected: nameRejected ? rejectedLines(document, rejected) : [] };
  });
  return { problems, articles: [...articles, ...records.map((record) => ({ record, rejected: [] }))] };
}

/** What the system says when it does not give a file out. */
const REASONS: Readonly<Record<string, readonly [code: ProblemCode, message: string]>> = {
  ENOENT: ['unreadable', 'It went away before it was read. Run again, or leave it out.'],
  EACCES: ['unreadable', 'You may not read it. Change its permissions, or leave it out.'],
  EPERM: ['unreadable', 'You may not read it. Change its permissions, or leave it out.'],
  EISDIR: ['unreadable', 'It has become a folder. Run again.'],
  ELOOP: ['unreadable', 'It is a link that leads back to itself. Mend or remove it.'],
  ERR_FS_FILE_TOO_LARGE: ['too-large', 'It is larger than 2 GiB. Split it, an article a file.'],
  ERR_OUT_OF_RANGE: ['too-large', 'It is larger than 2 GiB. Split it, an article a file.'],
};

function whyNot(path: string, error: unknown): Problem {
  const known = error instanceof Error && 'code' in error ? REASONS[String(error.code)] : undefined;
  if (known !== undefined) return { path, code: known[0], message: known[1] };
  const why = error instanceof Error ? error.message : String(error);
  return { path, code: 'unreadable', message: `It cannot be read: ${why}` };
}

/** More than this is not taken from a pipe, which may have no end: 1 GiB. */
const MOST_PIPED = 1024 * 1024 * 1024;

/** All that a pipe or a device gives; a problem if that is too much. */
export async function allOf(
  path: string,
  stream: AsyncIterable<unknown>,
  limit = MOST_PIPED,
): Promise<Uint8Array | Problem> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = chunk instanceof Uint8Array ? chunk : Buffer.from(String(chunk));
    size += bytes.length;
    if (size > limit) {
      const message = `More than ${Math.round(limit / 1024 / 1024)} MiB came out of it. Write it to a file, and split that.`;
      return { path, code: 'too-large', message };
    }
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

/** Reads the bytes of a file; what cannot be read is a problem. */
export async function bytesOf(
  file: InputFile,
  stdin: AsyncIterable<unknown> | null = null,
): Promise<Uint8Array | Problem> {
  const { path, absolute } = file;
  try {
    if (absolute === '-' && stdin !== null) return await allOf(path, stdin);
    const isFile = (await stat(absolute)).isFile();
    return isFile ? await readFile(absolute) : await allOf(path, createReadStream(absolute));
  } catch (error) {
    return whyNot(path, error);
  }
}

/** Reads a file and extracts its articles, piece by piece. */
export async function* partsOf(
  path: string,
  bytes: Uint8Array | Problem,
  pipeline: Pick<Pipeline, 'read' | 'extract' | 'notices'>,
  vocabulary: Vocabulary,
  nameRejected: boolean,
): AsyncGenerator<Part> {
  if (!(bytes instanceof Uint8Array)) {
    yield { problems: [bytes], articles: [] };
    return;
  }
  for await (const read of pipeline.read({ path, bytes })) {
    yield partOf(read, pipeline, vocabulary, nameRejected);
  }
}
