import { setImmediate } from 'node:timers/promises';
import type { Collected, InputFile } from '../ingest/index.js';
import type { ExtractRecord, Problem } from '../model.js';
import { nearest } from '../suggest.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { COMMAND_NAMES } from './command-table.js';
import type { Host } from './host.js';
import { withoutOwnFiles } from './own-files.js';
import { bytesOf, partsOf, type Part } from './parts.js';
import type { Pipeline } from './pipeline.js';
import { Progress } from './progress.js';
import type { Settings } from './settings.js';
import type { Messages } from './stderr.js';
import { defaultWorkers } from './workers/default.js';

/** One article with its figures and quotes, or an input that was left out. */
export type Item =
  | { readonly kind: 'record'; readonly record: ExtractRecord }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** Somebody who types a command wrong gets it taken for a path. */
function commandHint({ code, path }: Problem): string | null {
  if (code !== 'no-such-path') return null;
  const [command] = nearest(path, COMMAND_NAMES);
  if (command === undefined) return null;
  return command === path
    ? `a command comes first: claimdiff ${command} ...`
    : `did you mean the command ${command}?`;
}

/** A run that reads articles: what it reads with, and what it goes by. */
export interface Reading {
  readonly pipeline: Pipeline;
  readonly vocabulary: Vocabulary;
  readonly settings: Settings;
  readonly host: Host;
  readonly say: Messages;
}

/** The parts of the files one after the other; null after the last of each. */
async function* filesInParts(files: readonly InputFile[], reading: Reading): AsyncGenerator<Part | null> {
  const { pipeline, vocabulary, settings, host } = reading;
  const { explainRejected, words } = settings;
  const size = Math.min(files.length, settings.workers ?? defaultWorkers(files.length));
  // Standard input is this thread's alone.
  const fromFiles = files.every(({ absolute }) => absolute !== '-');
  if (size > 1 && fromFiles && host.startPool !== null) {
    yield* (await host.startPool(size, { words, nameRejected: explainRejected })).partsOf(files);
    return;
  }
  for (const file of files) {
    // Lets Ctrl+C in: reading and extracting would never give way by themselves.
    await setImmediate();
    const bytes = await bytesOf(file, host.stdin);
    yield* partsOf(file.path, bytes, pipeline, vocabulary, explainRejected);
    yield null;
  }
}

/**
 * The files behind the paths, without those that the run itself writes or is set up by.
 * @throws ClaimdiffError if the run would write over an article.
 */
export async function collectArticles(
  paths: readonly string[],
  { pipeline, settings, host }: Pick<Reading, 'pipeline' | 'settings' | 'host'>,
  outputs: readonly string[],
): Promise<Collected> {
  const { files, problems } = await pipeline.collect(paths, host.cwd);
  const { baseline, configPath } = settings;
  return {
    files: await withoutOwnFiles(files, {
      outputs,
      baseline,
      configPath,
      cwd: host.cwd,
      isStdout: host.isStdout,
    }),
    problems,
  };
}

/**
 * The articles of the files, one by one, in their order, whatever the number of workers. Problems are named
 * on standard error as they come up and handed on; they stop nothing.
 */
export async function* readArticles({ files, problems }: Collected, reading: Reading): AsyncGenerator<Item> {
  const { host, say } = reading;
  const progress = new Progress(files.length, host.now, say.progress);
  for (const problem of problems) {
    say.problem(problem, commandHint(problem));
    yield { kind: 'problem', problem };
  }
  for await (const part of filesInParts(files, reading)) {
    if (part === null) progress.step();
    else yield* itemsOf(part, say);
  }
  progress.end();
}

/** What a part yields: its problems, and a record an article. */
function* itemsOf({ problems, articles }: Part, say: Messages): Generator<Item> {
  for (const problem of problems) {
    say.problem(problem);
    yield { kind: 'problem', problem };
  }
  for (const { record, rejected } of articles) {
    for (const problem of record.problems) say.problem(problem);
    for (const line of rejected) say.line(line);
    yield { kind: 'record', record };
  }
}
