import { readFile } from 'node:fs/promises';
import { lineStarts, positionAt, type InputFile, type ReadResult } from '../ingest/index.js';
import type { Document, ExtractRecord, Problem, Rejection } from '../model.js';
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
  return rejected.map(({ start, text, reason }) => {
    const { line, column } = positionAt(starts, start);
    return `${document.path}:${line}:${column}: no figure: "${text}" (${reason})`;
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

/** Reads the bytes of a file; what cannot be read is a problem. */
export async function bytesOf(
  file: InputFile,
  readAll: (path: string) => Promise<Uint8Array> = readFile,
): Promise<Uint8Array | Problem> {
  try {
    return await readAll(file.absolute);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { path: file.path, code: 'unreadable', message: `It cannot be read: ${why}` };
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
