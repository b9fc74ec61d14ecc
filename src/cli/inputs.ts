import { readFile } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';
import { lineStarts, positionAt, type InputFile, type ReadResult } from '../ingest/index.js';
import type { Document, ExtractRecord, Problem, Rejection } from '../model.js';
import { COMMAND_NAMES } from './flags.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import type { Host } from './host.js';
import type { Pipeline } from './pipeline.js';
import { Progress } from './progress.js';
import type { Settings } from './settings.js';
import type { Messages } from './stderr.js';
import { nearest } from '../suggest.js';

/** One article with its figures and quotes, or an input that was left out. */
export type Item =
  | { readonly kind: 'record'; readonly record: ExtractRecord }
  | { readonly kind: 'problem'; readonly problem: Problem };

async function readStdin({ stdin }: Host): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) {
    if (typeof chunk === 'string') chunks.push(Buffer.from(chunk));
    else if (chunk instanceof Uint8Array) chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function bytesOf(file: InputFile, host: Host): Promise<Uint8Array | Problem> {
  try {
    return file.absolute === '-' ? await readStdin(host) : await readFile(file.absolute);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { path: file.path, code: 'unreadable', message: `It cannot be read: ${why}` };
  }
}

function nameRejected(document: Document, rejected: readonly Rejection[], say: Messages): void {
  const starts = lineStarts(document.source);
  for (const { start, text, reason } of rejected) {
    const { line, column } = positionAt(starts, start);
    say.line(`${document.path}:${line}:${column}: no figure: "${text}" (${reason})`);
  }
}

/** Somebody who types a command wrong gets it taken for a path. */
function commandHint({ code, path }: Problem): string | null {
  if (code !== 'no-such-path') return null;
  const [command] = nearest(path, COMMAND_NAMES);
  if (command === undefined) return null;
  return command === path
    ? `a command comes first: claimdiff ${command} ...`
    : `did you mean the command ${command}?`;
}

/**
 * The articles behind the paths, one by one, in the order of their paths. Problems are named on standard
 * error as they come up and handed on; they stop nothing.
 */
export async function* readArticles(
  paths: readonly string[],
  pipeline: Pipeline,
  vocabulary: Vocabulary,
  host: Host,
  settings: Settings,
  say: Messages,
): AsyncGenerator<Item> {
  const { files, problems } = await pipeline.collect(paths, host.cwd);
  const progress = new Progress(files.length, host.now, say.progress);
  for (const problem of problems) {
    say.problem(problem, commandHint(problem));
    yield { kind: 'problem', problem };
  }
  for (const file of files) {
    // Lets Ctrl+C in: reading and extracting would never give way by themselves.
    await setImmediate();
    const bytes = await bytesOf(file, host);
    if (!(bytes instanceof Uint8Array)) {
      say.problem(bytes);
      yield { kind: 'problem', problem: bytes };
      progress.step();
      continue;
    }
    for await (const read of pipeline.read({ path: file.path, bytes })) {
      yield* itemsOf(read, pipeline, vocabulary, settings, say);
    }
    progress.step();
  }
  progress.end();
}

/** What a piece of an input yields: its problems, and a record an article. */
function* itemsOf(
  read: ReadResult,
  pipeline: Pipeline,
  vocabulary: Vocabulary,
  settings: Settings,
  say: Messages,
): Generator<Item> {
  for (const problem of read.problems) {
    say.problem(problem);
    yield { kind: 'problem', problem };
  }
  for (const document of read.documents) {
    const { record, rejected } = pipeline.extract(document, vocabulary);
    for (const problem of record.problems) say.problem(problem);
    if (settings.explainRejected) nameRejected(document, rejected, say);
    yield { kind: 'record', record };
  }
}
