import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth, padEnd, wrap } from '../../../src/report/width.js';
import { growth, mostOf } from '../../support/growth.js';

describe('displayWidth', () => {
  it.each([
    ['abc', 3],
    ['e\u0301', 1],
    ['日本', 4],
    ['👩‍👩‍👧', 2],
    ['\u001b[31mred\u001b[39m', 3],
    ['', 0],
  ])('%j takes %i columns', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe('wrap', () => {
  it('breaks at spaces and keeps every word', () => {
    expect(wrap('a flood that nobody saw coming', 12)).toEqual(['a flood that', 'nobody saw', 'coming']);
  });
  it('breaks a word only when it is wider than the line', () => {
    expect(wrap('see abcdefghij', 6).join('')).toBe('seeabcdefghij');
  });
  it('counts wide characters as two', () => {
    for (const line of wrap('地震で五十人が死亡した', 6)) expect(displayWidth(line)).toBeLessThanOrEqual(6);
  });
  const letter = fc.constantFrom(
    ...[
      'a',
      'W',
      '-',
      'é',
      'e\u0301',
      'ß',
      '日',
      'ｶ',
      '한',
      'क्षि',
      'ع',
      '😀',
      '👩‍👩‍👧',
      '\u00a0',
      '“',
      '🇫🇷',
      '👍🏽',
    ],
  );
  const word = fc.array(letter, { maxLength: 400 }).map((letters) => letters.join(''));
  it('never exceeds the width, loses no character but spaces, and breaks no character in two', () => {
    const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 5 }), fc.integer({ min: 2, max: 60 }), (words, width) => {
        const text = words.join(' ');
        const lines = wrap(text, width);
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        const count = (t: string): number => [...graphemes.segment(t)].length;
        expect(lines.map((line) => count(line.replaceAll(' ', ''))).reduce((a, b) => a + b, 0)).toBe(
          words.map(count).reduce((a, b) => a + b, 0),
        );
      }),
    );
  });

  it('takes time that grows with the text, not with its square', async () => {
    const wrapping = (size: number) => (): unknown => wrap('日'.repeat(size), 78);
    expect(await growth(wrapping, { from: 5000, factor: 10 })).toBeLessThan(mostOf(10));
  });

  it('closes colours at the end of a line and takes them up again on the next', () => {
    expect(wrap('\u001b[31mred words\u001b[39m plain', 5)).toEqual([
      '\u001b[31mred\u001b[0m',
      '\u001b[31mwords\u001b[39m',
      'plain',
    ]);
  });

  it('forgets colours once they are closed', () => {
    expect(wrap('\u001b[1m\u001b[31mab\u001b[39m\u001b[22m cd ef', 2)).toEqual([
      '\u001b[1m\u001b[31mab\u001b[39m\u001b[22m',
      'cd',
      'ef',
    ]);
  });
});

describe('padEnd', () => {
  it('pads by columns, not by characters', () => {
    expect(padEnd('日本', 6)).toBe('日本  ');
    expect(padEnd('too long', 3)).toBe('too long');
  });
});
