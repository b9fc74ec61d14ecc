import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { gunzip, gzipMembers } from '../../../src/ingest/gzip.js';
import { readParts } from '../../../src/ingest/index.js';
import { growth, mostOf } from '../../support/growth.js';
import { evidence, read } from './support.js';

const PAGE = (n: number): string =>
  `<html><body><article><h1>Dam number ${n} gives way</h1><p>Fourteen people drowned on Monday when dam number ${n} gave way, the ministry said.</p></article></body></html>`;

const latin = (text: string): Buffer => Buffer.from(text, 'latin1');

function record(type: string, uri: string, block: Uint8Array, contentType = 'application/http'): Buffer {
  return Buffer.concat([
    latin(
      `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: <${uri}>\r\nWARC-Record-ID: <urn:uuid:${uri.length}>\r\nContent-Type: ${contentType}\r\nContent-Length: ${block.length}\r\n\r\n`,
    ),
    block,
    latin('\r\n\r\n'),
  ]);
}

function response(
  uri: string,
  body: Uint8Array | string,
  headers = 'Content-Type: text/html; charset=utf-8',
): Buffer {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  return record('response', uri, Buffer.concat([latin(`HTTP/1.1 200 OK\r\n${headers}\r\n\r\n`), bytes]));
}

const URIS = [1, 2, 3].map((n) => `http://a.example/${n}`);
const RECORDS = URIS.map((uri, i) => response(uri, PAGE(i + 1)));
const PLAIN = Buffer.concat([
  record('warcinfo', 'x', latin('software: none\r\n'), 'application/warc-fields'),
  ...RECORDS,
]);
const PACKED = Buffer.concat(RECORDS.map((bytes) => gzipSync(bytes)));
const KEYS = URIS;

describe('a web archive', () => {
  it.each([
    ['as it is', 'a.warc', PLAIN],
    ['packed record by record', 'a.warc.gz', PACKED],
    ['packed as a whole', 'a.warc.gz', gzipSync(PLAIN)],
    ['on standard input', '-', PLAIN],
    ['packed, on standard input', '-', PACKED],
    ['under another name', 'a.html.gz', PACKED],
  ])('is read %s', async (_name, path, bytes) => {
    const { documents, problems } = await read(path, bytes);
    expect(problems).toEqual([]);
    expect(documents.map((document) => [document.path, document.key, document.url])).toEqual(
      KEYS.map((key) => [`${path}#${key}`, key, key]),
    );
    expect(documents.flatMap(evidence)[1]).toContain('dam number 1 gave way');
  });

  it.each([
    ['gzip', 'Content-Encoding: gzip', gzipSync(PAGE(1))],
    ['deflate with its header', 'Content-Encoding: deflate', deflateSync(PAGE(1))],
    ['deflate without', 'Content-Encoding: deflate', deflateRawSync(PAGE(1))],
    ['brotli', 'content-encoding: br', brotliCompressSync(PAGE(1))],
    ['gzip twice', 'Content-Encoding: gzip, gzip', gzipSync(gzipSync(PAGE(1)))],
    ['gzip that was undone already', 'Content-Encoding: gzip', Buffer.from(PAGE(1))],
    ['chunks that were joined already', 'Transfer-Encoding: chunked', Buffer.from(PAGE(1))],
    [
      'chunks of gzip',
      'Content-Encoding: gzip\r\nTransfer-Encoding: chunked',
      Buffer.concat([
        latin(`${gzipSync(PAGE(1)).length.toString(16)};x=y\r\n`),
        gzipSync(PAGE(1)),
        latin('\r\n0\r\n\r\n'),
      ]),
    ],
  ])('undoes %s', async (_name, headers, body) => {
    const { documents, problems } = await read(
      'a.warc',
      response('http://a.example/', body, `Content-Type: text/html\r\n${headers}`),
    );
    expect(problems).toEqual([]);
    expect(documents[0]?.title).toBe('Dam number 1 gives way');
  });

  it('takes the character set from the server, else from the page', async () => {
    const body = latin(PAGE(1).replace('dam', 'caf\xe9'));
    const said = response('http://a.example/', body, 'Content-Type: text/html; charset=iso-8859-1');
    expect((await read('a.warc', said)).documents[0]?.text).toContain('café');
  });

  it('skips what is no page, and counts pages without an article', async () => {
    const { documents, problems } = await read(
      'a.warc',
      Buffer.concat([
        record('request', 'http://a.example/', latin('GET / HTTP/1.1\r\n\r\n')),
        response('http://a.example/a.png', 'png', 'Content-Type: image/png'),
        record(
          'response',
          'http://a.example/b',
          latin('HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<html><p>No such page'),
        ),
        record('revisit', 'http://a.example/c', latin('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n')),
        record(
          'response',
          'dns:a.example',
          latin('20200101000000\r\na.example. 300 IN A 192.0.2.1'),
          'text/dns',
        ),
        response('http://a.example/empty', '<html><body></body></html>'),
        record('resource', 'http://a.example/r', Buffer.from(PAGE(7)), 'text/html'),
      ]),
    );
    expect(documents.map((document) => document.key)).toEqual(['http://a.example/r']);
    expect(problems.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      'no-text: No article text was found in 1 of its 2 pages.',
    ]);
  });

  it('tells two visits of one page apart', async () => {
    const { documents } = await read('a.warc', Buffer.concat([RECORDS[0] ?? PLAIN, RECORDS[0] ?? PLAIN]));
    expect(documents.map((document) => document.path)).toEqual([
      'a.warc#http://a.example/1',
      'a.warc#http://a.example/1~2',
    ]);
  });

  it('names what is broken and reads the rest', async () => {
    const broken = Uint8Array.from(PACKED);
    const second = gzipSync(RECORDS[0] ?? PLAIN).length;
    broken.fill(0x55, second + 40, second + 60);
    const spoilt = await read('a.warc.gz', broken);
    expect(spoilt.documents.map((document) => document.key)).toEqual([KEYS[0], KEYS[2]]);
    expect(spoilt.problems).toEqual([expect.objectContaining({ path: 'a.warc.gz', code: 'bad-gzip' })]);
    const cut = await read('a.warc.gz', PACKED.subarray(0, -40));
    expect(cut.documents).toHaveLength(2);
    expect(cut.problems).toEqual([expect.objectContaining({ code: 'truncated' })]);
    const noise = await read(
      'a.warc',
      Buffer.concat([RECORDS[0] ?? PLAIN, latin('noise\r\n'), RECORDS[1] ?? PLAIN]),
    );
    expect(noise.documents).toHaveLength(2);
    expect(noise.problems).toEqual([expect.objectContaining({ code: 'bad-warc' })]);
    expect((await read('a.warc', 'no archive')).problems).toContainEqual(
      expect.objectContaining({ code: 'no-text' }),
    );
  });

  it('bounds what a record may unpack to', async () => {
    const bomb = gzipSync(Buffer.alloc(40 * 1024 * 1024, 32), { level: 9 });
    const { problems } = await read(
      'a.warc',
      response('http://a.example/', bomb, 'Content-Type: text/html\r\nContent-Encoding: gzip'),
    );
    expect(problems[0]).toMatchObject({ code: 'bad-record', path: 'a.warc#http://a.example/' });
  });

  it('comes piece by piece, in time proportional to its length', async () => {
    const ratio = await growth(
      (size) => {
        const bytes = Buffer.concat(
          Array.from({ length: size }, (_, i) => gzipSync(response(`http://a.example/${i}`, PAGE(i)))),
        );
        return async () => {
          let pieces = 0;
          for await (const piece of readParts({ path: 'a.warc.gz', bytes })) pieces += piece.documents.length;
          expect(pieces).toBe(size);
        };
      },
      { from: 300, factor: 8 },
    );
    expect(ratio).toBeLessThan(mostOf(8));
  });
});

describe('gzip', () => {
  it('gives members with every field of the header, and all of them', () => {
    const body = gzipSync('one').subarray(10);
    const header = Buffer.from([0x1f, 0x8b, 8, 2 | 4 | 8 | 16, 0, 0, 0, 0, 0, 3]);
    const full = Buffer.concat([
      header,
      Buffer.from([2, 0, 9, 9]),
      latin('name\0note\0'),
      Buffer.from([1, 2]),
      body,
    ]);
    const members = [...gzipMembers(Buffer.concat([full, gzipSync('two'), Buffer.alloc(9)]), 100)];
    expect(members.map((member) => member.bytes && Buffer.from(member.bytes).toString())).toEqual([
      'one',
      'two',
    ]);
  });

  it('is bounded, and says why it failed', () => {
    expect(gunzip(gzipSync(Buffer.alloc(1000)), 100)).toEqual({ code: 'too-large' });
    expect(gunzip(gzipSync(Buffer.alloc(1000)).subarray(0, -9), 5000)).toEqual({ code: 'truncated' });
    expect(gunzip(Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 255, 255, 255, 255]), 100)).toEqual({
      code: 'bad-gzip',
    });
    expect([...gzipMembers(gzipSync(Buffer.alloc(1000)), 100)]).toEqual([{ code: 'too-large' }]);
  });

  it('gives up on garbage that looks like member after member', () => {
    const garbage = Buffer.alloc(1_000_000, Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 255]));
    expect([...gzipMembers(garbage, 1e6)].length).toBeLessThanOrEqual(20);
  });

  it('wraps any format, more than once', async () => {
    const page = gzipSync(PAGE(1));
    expect((await read('a.html.gz', page)).documents[0]?.title).toBe('Dam number 1 gives way');
    expect((await read('-', gzipSync(page))).documents[0]?.title).toBe('Dam number 1 gives way');
    expect(
      (await read('a.jsonl.gz', gzipSync('{"id":"a","text":"Fourteen people drowned on Monday."}\n')))
        .documents,
    ).toHaveLength(1);
    let deep: Uint8Array = page;
    for (let i = 0; i < 5; i++) deep = gzipSync(deep);
    expect((await read('a.html.gz', deep)).problems).toEqual([expect.objectContaining({ code: 'bad-gzip' })]);
    expect((await read('a.html.gz', page.subarray(0, -12))).problems).toEqual([
      expect.objectContaining({ code: 'truncated', message: expect.stringContaining('too early') as string }),
    ]);
  });
});
