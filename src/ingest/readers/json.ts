import type { Document, Problem } from '../../model.js';
import { currentDocuments, type Killed } from '../edition.js';
import { failed, readSource, single, type Input, type Reader, type ReadResult } from '../reader.js';
import { recordDocument, recordsOf } from '../records.js';

export const json: Reader = {
  id: 'json',
  extensions: ['.json'],
  description: 'JSON: an array of articles, an object that lists them, or one article',
  sniff: ({ head }) => /^(?:\{\s{0,200}["}]|\[\s{0,200}[{"[\]])/.test(head),
  read: (input) => readSource(input, null, (source) => readJson(input, source)),
};

export const jsonLines: Reader = {
  id: 'jsonl',
  extensions: ['.jsonl', '.ndjson'],
  description: 'JSON Lines: one article a line',
  sniff: ({ head }) => /^\{.{2,}\}\s{0,4}\r?\n\s{0,4}\{/.test(head),
  read: (input) => readSource(input, null, (source) => readLines(input, source)),
};

function readJson(input: Input, source: string): ReadResult {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch (error) {
    // Files called .json often hold a record a line.
    if (/^\s*\{[^\n]{2,}\}\s*\n\s*\{/.test(source.slice(0, 1_000_000))) return readLines(input, source);
    return failed(input.path, 'bad-json', `It is not valid JSON: ${messageOf(error)}`);
  }
  const records = recordsOf(value);
  if (records === null) {
    return failed(
      input.path,
      'no-text',
      'It holds no article: neither an array, nor a list called "articles" or "items", nor a text field.',
    );
  }
  return collect(
    input,
    records.map((record, i) => ({ value: record, fallback: String(i + 1), place: `record ${i + 1}` })),
    [],
  );
}

interface Entry {
  readonly value: unknown;
  readonly fallback: string;
  /** What to call it in a message. */
  readonly place: string;
}

function readLines(input: Input, source: string): ReadResult {
  const entries: Entry[] = [];
  const problems: Problem[] = [];
  let at = 0;
  for (let line = 1; at <= source.length; line++) {
    const end = source.indexOf('\n', at);
    const text = source.slice(at, end < 0 ? source.length : end).trim();
    at = end < 0 ? source.length + 1 : end + 1;
    if (text === '') continue;
    try {
      entries.push({ value: JSON.parse(text), fallback: String(line), place: `line ${line}` });
    } catch (error) {
      problems.push({
        path: input.path,
        code: 'bad-json',
        message: `Line ${line} is not valid JSON: ${messageOf(error)}`,
      });
    }
  }
  return collect(input, entries, problems);
}

function collect(input: Input, entries: readonly Entry[], before: readonly Problem[]): ReadResult {
  const documents: Document[] = [];
  const problems = [...before];
  const kills: Killed[] = [];
  const made = madeOf(input, entries, kills, problems);
  const seen = new Map<string, number>();
  const current = currentDocuments({ documents: made, problems: [] }, kills);
  for (const document of current.documents) {
    // Two records of one id stay two articles, told apart by their order.
    const count = (seen.get(document.path) ?? 0) + 1;
    seen.set(document.path, count);
    const path = count === 1 ? document.path : `${document.path}~${count}`;
    const result = single({ ...document, path });
    documents.push(...result.documents);
    problems.push(...result.problems);
  }
  if (entries.length === 0 && problems.length === 0) {
    problems.push({ path: input.path, code: 'empty', message: 'It lists no articles.' });
  }
  return { ...current, documents, problems: [...problems, ...current.problems] };
}

/** What can be made of the entries; what cannot goes to `kills` and `problems`. */
function madeOf(input: Input, entries: readonly Entry[], kills: Killed[], problems: Problem[]): Document[] {
  const documents: Document[] = [];
  for (const { value, fallback, place } of entries) {
    const made = recordDocument(value, input.path, fallback);
    if ('killed' in made) {
      kills.push(made.killed);
      continue;
    }
    if ('problem' in made) {
      problems.push({
        path: input.path,
        code: 'bad-record',
        message: `Cannot read ${place}: ${made.problem}`,
      });
      continue;
    }
    documents.push(made.document);
  }
  return documents;
}

/** The parser's own words, cut where it starts to quote the file at length. */
function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.length > 160 ? `${message.slice(0, 160)}...` : message;
}
