import { ClaimdiffError } from '../errors.js';
import type { ExtractRecord, Problem, Report } from '../model.js';
import type { Host } from './host.js';
import { readArticles } from './inputs.js';
import { readRecords, withoutRepeats } from './records.js';
import type { Settings } from './settings.js';
import type { Messages } from './stderr.js';

export function requireInputs(paths: readonly string[], from: readonly string[]): void {
  if (paths.length + from.length > 0) return;
  throw new ClaimdiffError(
    'missing-path',
    'no articles were named',
    'give files, folders or globs, as in `claimdiff articles/`; `claimdiff --help` tells more',
  );
}

/** Reads, extracts and compares what the call names: articles, records of `extract`, or both. */
export async function makeReport(
  paths: readonly string[],
  settings: Settings,
  host: Host,
  say: Messages,
): Promise<Report> {
  requireInputs(paths, settings.from);
  if (paths.includes('-') && settings.from.includes('-')) {
    throw new ClaimdiffError('conflicting-flags', 'standard input cannot be articles and records at once');
  }
  const release = host.guardInterrupt();
  const records: ExtractRecord[] = [];
  const problems: Problem[] = [];
  const pipeline = await host.loadPipeline();
  const vocabulary = pipeline.vocabulary(settings.words);
  if (paths.length > 0) {
    for await (const item of readArticles(paths, { pipeline, vocabulary, settings, host, say })) {
      if (item.kind === 'record') records.push(item.record);
      else problems.push(item.problem);
    }
  }
  for await (const item of readRecords(settings.from, host)) {
    if (item.kind === 'record') records.push(item.record);
    else {
      say.problem(item.problem);
      problems.push(item.problem);
    }
  }
  if (records.length === 1) say.note('there is one article alone, so there is nothing to compare it with');
  // From here on nothing gives way until it is done.
  release();
  const { story, minConfidence, severity, outlets } = settings;
  const options = { story, minConfidence, severity, outlets };
  return pipeline.compare(withoutRepeats(records), problems, options, vocabulary.terms);
}
