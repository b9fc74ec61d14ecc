import { ClaimdiffError } from '../errors.js';
import type { ExtractRecord, Problem, Report } from '../model.js';
import { isNotice } from '../problems.js';
import { EXIT, type ExitCode } from './exit.js';
import type { Host } from './host.js';
import { collectArticles, readArticles } from './inputs.js';
import { readRecords, withoutRepeats } from './records.js';
import type { Settings } from './settings.js';
import type { Messages } from './stderr.js';

/** Throws a `ClaimdiffError` where no input is named at all. */
export function requireInputs(paths: readonly string[], from: readonly string[]): void {
  if (paths.length + from.length > 0) return;
  throw new ClaimdiffError(
    'missing-path',
    'no articles were named',
    'give files, folders or globs, as in `claimdiff articles/`; `claimdiff --help` tells more',
  );
}

/** What inputs do to the exit code: one that could not be read, or nothing but what was left out. */
export function inputsCode({ articles, problems }: Report): ExitCode {
  const hasFailed = problems.some((problem) => !isNotice(problem));
  return hasFailed || (articles.length === 0 && problems.length > 0) ? EXIT.usage : EXIT.done;
}

/** Reads, extracts and compares what the call names: articles, records of `extract`, or both. */
export async function makeReport(
  paths: readonly string[],
  settings: Settings,
  host: Host,
  say: Messages,
  /** Files that this run writes. */
  outputs: readonly string[] = [],
): Promise<Report> {
  requireInputs(paths, settings.from);
  if (paths.includes('-') && settings.from.includes('-')) {
    throw new ClaimdiffError(
      'conflicting-flags',
      'standard input cannot be articles and records at once',
      'write one of them to a file, and name that',
    );
  }
  const release = host.guardInterrupt();
  const records: ExtractRecord[] = [];
  const problems: Problem[] = [];
  const pipeline = await host.loadPipeline();
  const vocabulary = pipeline.vocabulary(settings.words);
  if (paths.length > 0) {
    const reading = { pipeline, vocabulary, settings, host, say };
    for await (const item of readArticles(await collectArticles(paths, reading, outputs), reading)) {
      if (item.kind === 'record') records.push(item.record);
      else problems.push(item.problem);
    }
  }
  for await (const item of readRecords(settings.from, host)) {
    if (item.kind === 'record') {
      for (const problem of item.record.problems) say.problem(problem);
      records.push(item.record);
    } else {
      say.problem(item.problem);
      problems.push(item.problem);
    }
  }
  const read = records.filter(({ article }) => article.edition?.status !== 'killed');
  if (read.length === 1) say.note('there is one article alone, so there is nothing to compare it with');
  // From here on nothing gives way until it is done.
  release();
  const { story, minConfidence, severity, outlets } = settings;
  const options = { story, minConfidence, severity, outlets };
  const report = pipeline.compare(withoutRepeats(records), problems, options, vocabulary.terms);
  // Which version of a story is the newest is known at the end alone.
  const named = new Set([...problems, ...records.flatMap((record) => record.problems)]);
  for (const problem of report.problems) if (!named.has(problem)) say.problem(problem);
  return report;
}
