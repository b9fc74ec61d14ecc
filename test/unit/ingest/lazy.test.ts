import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { read } from './support.js';

/** Which of the heavy libraries have been loaded, in order. */
const loaded = vi.hoisted((): string[] => []);
vi.mock('unpdf', async (original) => {
  loaded.push('unpdf');
  return await original();
});
vi.mock('fflate', async (original) => {
  loaded.push('fflate');
  return await original();
});
vi.mock('postal-mime', async (original) => {
  loaded.push('postal-mime');
  return await original();
});

const TEXT = 'Fourteen people drowned on Monday, the ministry said.';
const fixture = (name: string): Uint8Array =>
  readFileSync(new URL(`../../../fixtures/ingest/${name}`, import.meta.url));

describe('heavy libraries', () => {
  it('are loaded by the files that need them alone', async () => {
    await read('a.txt', TEXT);
    await read('a.html', `<p>${TEXT}`);
    await read('a.json', JSON.stringify({ text: TEXT }));
    await read('a.xml', `<nitf><body>${TEXT}</body></nitf>`);
    await read('a.warc', 'WARC/1.0\r\n');
    expect(loaded).toEqual([]);
    await read('a.eml', `From: a@b.example\nSubject: Dam\n\n${TEXT}`);
    expect(loaded).toEqual(['postal-mime']);
    await read('press.docx', fixture('press.docx'));
    expect(loaded).toEqual(['postal-mime', 'fflate']);
    await read('release.pdf', fixture('release.pdf'));
    expect(loaded).toEqual(['postal-mime', 'fflate', 'unpdf']);
  });
});
