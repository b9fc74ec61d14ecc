import { decode, declaredCharset, latin1 } from '../decode.js';
import { NO_METADATA } from '../draft.js';
import { htmlDocument } from '../html/read.js';
import { failed, joined, single, type Input, type Reader, type ReadResult } from '../reader.js';
import { payloadOf, type Payload } from '../warc/http.js';
import { warcRecords, type WarcPart, type WarcRecord } from '../warc/records.js';

export const warc: Reader = {
  id: 'warc',
  extensions: ['.warc'],
  description: 'WARC (web archives): one article an HTML record; other records are skipped',
  signature: (head) => latin1(head.subarray(0, 5)) === 'WARC/',
  sniff: () => false,
  read: (input) => joined(readArchive(input)),
  parts: readArchive,
};

const BROKEN = {
  truncated: 'The archive ends within a record, or a record says that it is longer than it is.',
  'bad-gzip': 'A record cannot be unpacked.',
  'too-large': 'A record is too large to be a page.',
  'bad-warc': 'What stands between two records is none.',
} satisfies Record<Exclude<WarcPart, { record: WarcRecord }>['broken'], string>;

/** Records that cannot be read are named up to this number. */
const MOST_NAMED = 50;

function* readArchive(input: Input): Generator<ReadResult> {
  const seen = new Map<string, number>();
  let pages = 0;
  let empty = 0;
  let named = 0;
  const broken = new Map<keyof typeof BROKEN, number>();
  for (const part of warcRecords(input.bytes)) {
    if (!part.record) {
      broken.set(part.broken, (broken.get(part.broken) ?? 0) + 1);
      continue;
    }
    const made = payloadOf(part.record);
    if ('skipped' in made) continue;
    pages++;
    const path = pathOf(input.path, part.record, seen);
    if ('problem' in made) {
      if (named++ < MOST_NAMED) yield failed(path, 'bad-record', made.problem);
      continue;
    }
    const result = readPage(path, part.record, made.payload);
    if (result.documents.length === 0) empty++;
    else yield result;
  }
  for (const [code, count] of broken) {
    const times = count === 1 ? '' : ` (${count} times)`;
    yield failed(input.path, code, `${BROKEN[code]}${times} What else there is has been read.`);
  }
  // Archives are full of pages that are no articles; they are counted, not named.
  if (pages === 0) yield failed(input.path, 'no-text', 'The archive holds no HTML page.');
  else if (empty > 0) {
    const message = `No article text was found in ${empty} of its ${pages} pages.`;
    yield failed(input.path, 'no-text', message);
  }
}

function keyOf({ headers }: WarcRecord): string | null {
  const uri = headers.get('warc-target-uri') ?? headers.get('warc-record-id');
  return uri?.replace(/^<|>$/g, '') ?? null;
}

/** A page that was fetched twice is two articles, told apart by their order. */
function pathOf(file: string, record: WarcRecord, seen: Map<string, number>): string {
  const key = keyOf(record) ?? 'record';
  const count = (seen.get(key) ?? 0) + 1;
  seen.set(key, count);
  return `${file}#${key}${count === 1 ? '' : `~${count}`}`;
}

function readPage(path: string, record: WarcRecord, { charset, body }: Payload): ReadResult {
  const source = decode(body, charset ?? declaredCharset(body));
  if (!source.ok) return failed(path, source.code, source.message);
  const key = keyOf(record);
  const url = key !== null && /^https?:/i.test(key) ? key : null;
  return single(htmlDocument(path, key, source.source, { ...NO_METADATA, url }));
}
