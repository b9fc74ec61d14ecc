/**
 * The public API: `extract` reads articles and gives their figures and quotes, `compare` aligns what several
 * articles claim, `analyze` does both.
 */
import { extractDocument, noticesOf } from './extract.js';
import { readInput } from './ingest/index.js';
import type { ExtractRecord, Problem, Report } from './model.js';
import { compareRecords, type CompareOptions } from './pipeline.js';
import { Lexemes } from './segment/lexemes.js';
import { checkedVocabulary } from './vocabulary/check.js';
import type { WordOptions } from './vocabulary/words.js';

export type * from './model.js';
export { ClaimdiffError } from './errors.js';
export type { OutletEntry, Outlets } from './align/outlets.js';
export type { CompareOptions } from './pipeline.js';
export type * from './vocabulary/words.js';

/** How to read and how to compare: the keys of the config file that concern either. */
export type AnalyzeOptions = WordOptions & CompareOptions;

/** One input: a file's bytes, or its text. The path's extension says how to read it. */
export interface Input {
  readonly path: string;
  readonly bytes?: Uint8Array;
  readonly text?: string;
}

/** What articles claim, and what could not be read. Both in the order of the inputs. */
export interface Extracted {
  readonly records: readonly ExtractRecord[];
  readonly problems: readonly Problem[];
}

/**
 * The figures and quotes of each article. An input that cannot be read becomes a problem, never an error.
 * @throws ClaimdiffError if an addition to the lexicon is not read as its example says.
 */
export async function extract(inputs: readonly Input[], options: WordOptions = {}): Promise<Extracted> {
  const vocabulary = checkedVocabulary(options);
  const lexemes = new Lexemes();
  const records: ExtractRecord[] = [];
  const problems: Problem[] = [];
  for (const { path, bytes, text } of inputs) {
    const read = await readInput({ path, bytes: bytes ?? new TextEncoder().encode(text ?? '') });
    const notices = noticesOf(read);
    for (const problem of notices.problems) problems.push(problem);
    for (const document of read.documents)
      records.push(extractDocument(document, vocabulary, lexemes).record);
    for (const record of notices.records) records.push(record);
  }
  return { records, problems };
}

/** Aligns the claims of articles and says where they differ. */
export function compare(records: readonly ExtractRecord[], options: AnalyzeOptions = {}): Report {
  return compareRecords(records, [], options, checkedVocabulary(options).terms);
}

/** Reads, extracts, aligns and compares. */
export async function analyze(inputs: readonly Input[], options: AnalyzeOptions = {}): Promise<Report> {
  const { records, problems } = await extract(inputs, options);
  return compareRecords(records, problems, options, checkedVocabulary(options).terms);
}
