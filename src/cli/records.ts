import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import type { z } from 'zod';
import type { ExtractRecord } from '../model.js';
import type { extractSchema } from '../schema/report.js';
import type { Host } from './host.js';
import type { Item } from './inputs.js';

/** Reads back what `extract` wrote, line by line; what is no record of it becomes a problem with its line. */

/** Lines of a stream, split at line feeds alone: JSON strings may hold the other kinds of line break. */
async function* linesOf(stream: AsyncIterable<unknown>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of stream) {
    rest += chunk instanceof Uint8Array ? decoder.decode(chunk, { stream: true }) : String(chunk);
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  rest += decoder.decode();
  if (rest !== '') yield rest;
}

function where(issue: z.core.$ZodIssue): string {
  return issue.path.length === 0 ? 'the line' : issue.path.map(String).join('.');
}

/** The record of one line, or what is wrong with it. */
function parseRecord(line: string, schema: typeof extractSchema): ExtractRecord | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'is no JSON';
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  return issue === undefined
    ? 'is no record of `claimdiff extract`'
    : `is no record of \`claimdiff extract\`: ${where(issue)}: ${issue.message}`;
}

async function* recordsOf(
  file: string,
  stream: AsyncIterable<unknown>,
  schema: typeof extractSchema,
): AsyncGenerator<Item> {
  const problem = (code: string, message: string): Item => ({
    kind: 'problem',
    problem: { path: file, code, message },
  });
  let number = 0;
  let found = 0;
  try {
    for await (const line of linesOf(stream)) {
      number++;
      if (line.trim() === '') continue;
      found++;
      const record = parseRecord(line, schema);
      yield typeof record === 'string'
        ? problem('bad-record', `Line ${number} ${record}.`)
        : { kind: 'record', record };
    }
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    const why = error instanceof Error ? error.message : String(error);
    yield missing
      ? problem('no-such-path', 'There is no such file.')
      : problem('unreadable', `It cannot be read: ${why}`);
    return;
  }
  if (found === 0) yield problem('empty', 'It holds no records.');
}

/** The records of the files, in the order of the files; "-" is standard input. */
export async function* readRecords(files: readonly string[], host: Host): AsyncGenerator<Item> {
  // Before any stream is opened: one that fails while nobody listens yet would bring the run down.
  const { extractSchema: schema } = await import('../schema/report.js');
  for (const file of files) {
    yield* recordsOf(file, file === '-' ? host.stdin : createReadStream(resolve(host.cwd, file)), schema);
  }
}

/**
 * Drops records that came in twice word for word, as when shards of an archive overlap. Others with the same
 * article id are kept: `compareRecords` gives each an id of its own.
 */
export function withoutRepeats(records: readonly ExtractRecord[]): readonly ExtractRecord[] {
  const seen = new Map<string, ExtractRecord[]>();
  return records.filter((record) => {
    const known = seen.get(record.article.id);
    if (known === undefined) {
      seen.set(record.article.id, [record]);
      return true;
    }
    const text = JSON.stringify(record);
    if (known.some((other) => JSON.stringify(other) === text)) return false;
    known.push(record);
    return true;
  });
}
