import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { EXTENSIONS, READERS } from '../../../src/ingest/index.js';
import { readerFor } from '../../../src/ingest/registry.js';
import { read, readOne } from './support.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const idOf = (path: string, text: string): string => readerFor(path, bytes(text)).id;

describe('the registry', () => {
  it('lists formats with a line for people, none twice', () => {
    expect(new Set(READERS.map((reader) => reader.id)).size).toBe(READERS.length);
    for (const reader of READERS) {
      expect(reader.description.length).toBeGreaterThan(10);
      for (const extension of reader.extensions) expect(extension).toMatch(/^\.[a-z\d]+$/);
    }
    expect([...EXTENSIONS]).toEqual([...EXTENSIONS].sort());
  });

  it.each([
    ['a.txt', '<html><p>x', 'text'],
    ['A.HTML', 'x', 'html'],
    ['dir.d/a.md', 'x', 'markdown'],
    ['a.txt.gz', 'x', 'text'],
    ['a.jsonl', 'x', 'jsonl'],
  ])('goes by the extension of %s', (path, text, id) => {
    expect(idOf(path, text)).toBe(id);
  });

  it.each([
    ['<!DOCTYPE html><html><p>x', 'html'],
    ['  \n<!-- x --><html>', 'html'],
    ['<p>Fourteen people drowned.</p>', 'html'],
    ['\ufeff<html lang=en>', 'html'],
    ['{"text": "x"}', 'json'],
    ['[{"text": "x"}]', 'json'],
    ['{"text": "x"}\n{"text": "y"}\n', 'jsonl'],
    ['---\ntitle: x\n---\ntext', 'markdown'],
    ['# Dam gives way\n\ntext', 'markdown'],
    ['Dam gives way\n\n{"x"}', 'text'],
    ['[Getty] Dam', 'text'],
    ['"Nobody told us," she said.', 'text'],
    ['< 40 dead', 'text'],
  ])('goes by the content of standard input: %s', (text, id) => {
    expect(idOf('-', text)).toBe(id);
    expect(idOf('README', text)).toBe(id);
  });
});

describe('readInput', () => {
  it('unpacks gzip, whatever the file is called', async () => {
    const packed = gzipSync('Dam gives way\n\nFourteen people drowned on Monday, the ministry said.');
    for (const path of ['a.txt.gz', 'a.txt', '-']) {
      expect((await readOne(path, packed)).title).toBe('Dam gives way');
    }
  });

  it.each([
    ['a.txt', '', 'empty'],
    ['a.html', '  \n ', 'empty'],
    ['a.html', '<html><nav>Home</nav></html>', 'no-text'],
    ['a.txt', 'By Jane Roe', 'no-text'],
    ['a.txt', '\u0000\u0001\u0002\u0003'.repeat(50), 'binary'],
    ['a.md', '---\ntitle: x\n---\n', 'no-text'],
  ])('names what cannot be read: %s %j', async (path, text, code) => {
    const { documents, problems } = await read(path, text);
    expect(documents).toEqual([]);
    expect(problems).toEqual([{ path, code, message: expect.stringMatching(/\.$/) as string }]);
  });

  it('names a broken gzip file', async () => {
    const packed = gzipSync('Dam gives way').subarray(0, 15);
    expect((await read('a.txt.gz', packed)).problems).toEqual([
      expect.objectContaining({ code: 'truncated' }),
    ]);
  });

  it('does not unpack a bomb', async () => {
    const bomb = gzipSync(new Uint8Array(257 * 1024 * 1024), { level: 1 });
    expect((await read('a.txt.gz', bomb)).problems).toEqual([expect.objectContaining({ code: 'too-large' })]);
  });
});
