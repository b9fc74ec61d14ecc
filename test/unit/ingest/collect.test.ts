import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { collectInputs } from '../../../src/ingest/index.js';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'claimdiff-collect-'));
  const files = [
    'story/b.txt',
    'story/a.html',
    'story/Z.md',
    'story/deep/c.jsonl',
    'story/deep/d.txt.gz',
    'story/.hidden.txt',
    'story/.git/e.txt',
    'story/node_modules/f.txt',
    'story/photo.png',
    'story/README',
    'empty/notes.xyz',
    'odd [1]/g.txt',
  ];
  for (const file of files) {
    mkdirSync(join(root, file, '..'), { recursive: true });
    writeFileSync(join(root, file), 'x');
  }
  symlinkSync(join(root, 'story'), join(root, 'story', 'deep', 'loop'));
  symlinkSync(join(root, 'story', 'b.txt'), join(root, 'story', 'y-link.txt'));
  symlinkSync(join(root, 'nowhere'), join(root, 'story', 'broken.txt'));
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

const paths = async (...inputs: string[]): Promise<string[]> =>
  (await collectInputs(inputs, root)).files.map((file) => file.path);

describe('collectInputs', () => {
  it('walks folders: formats that are known, sorted by code unit, no link twice, no loop', async () => {
    expect(await paths('story')).toEqual([
      'story/Z.md',
      'story/a.html',
      'story/b.txt',
      'story/deep/c.jsonl',
      'story/deep/d.txt.gz',
    ]);
  });

  it('gives each file once, however often it is named', async () => {
    expect(
      await paths('story/b.txt', './story/b.txt', join(root, 'story/b.txt'), 'story/*.txt', '-', '-'),
    ).toEqual(['-', 'story/b.txt']);
  });

  it('matches globs, and takes a path for itself where it exists', async () => {
    expect(await paths('story/**/*.{html,jsonl}')).toEqual(['story/a.html', 'story/deep/c.jsonl']);
    expect(await paths('odd [1]/g.txt')).toEqual(['odd [1]/g.txt']);
    expect(await paths('odd [1]')).toEqual(['odd [1]/g.txt']);
  });

  it('shows paths from the working folder, up too', async () => {
    const { files } = await collectInputs(['../b.txt'], join(root, 'story', 'deep'));
    expect(files).toEqual([{ path: '../b.txt', absolute: join(root, 'story', 'b.txt') }]);
  });

  it('reads a file without extension when it is named', async () => {
    expect(await paths('story/README')).toEqual(['story/README']);
  });

  it.each([
    ['nope.txt', 'no-such-path'],
    ['nope/*.txt', 'nothing-matched'],
    ['story/*.png', 'nothing-matched'],
    ['empty', 'nothing-matched'],
    ['story/photo.png', 'unknown-format'],
  ])('says what is wrong with %s', async (path, code) => {
    const { files, problems } = await collectInputs([path], root);
    expect(files).toEqual([]);
    expect(problems).toEqual([{ path, code, message: expect.stringMatching(/.{20,}/) as string }]);
  });

  it.skipIf(process.getuid?.() === 0)('names a folder that it may not open', async () => {
    chmodSync(join(root, 'empty'), 0);
    const { problems } = await collectInputs(['empty'], root);
    chmodSync(join(root, 'empty'), 0o755);
    expect(problems).toEqual([expect.objectContaining({ code: 'unreadable' })]);
  });
});
