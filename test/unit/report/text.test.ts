import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { count, formatNumber, formatRatio, list, visible } from '../../../src/report/text.js';

describe('visible', () => {
  it.each([
    ['plain words stay', 'plain words stay'],
    ['two  spaces\tand a tab', 'two spaces and a tab'],
    ['a line\r\nbreak', 'a line break'],
    ['\u001b[2Jcleared', '␛[2Jcleared'],
    ['\u001b]8;;http://evil.example\u0007link', '␛]8;;http://evil.example␇link'],
    ['back\bspace, \u007f', 'back␈space, ␡'],
    ['C1 \u009b31m', 'C1 <U+009B>31m'],
    ['a bidi \u202eoverride\u202c', 'a bidi <U+202E>override<U+202C>'],
    ['القاهرة', 'القاهرة'],
    ['日本語 e\u0301', '日本語 e\u0301'],
  ])('%j is shown as %j', (text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  it('lets no control through, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        // eslint-disable-next-line no-control-regex -- controls are what must not be there
        expect(visible(text)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });
});

describe('numbers', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [1234567, '1,234,567'],
    [-12345.5, '-12,345.5'],
    [0.1 + 0.2, '0.3'],
    [1e21, '1e+21'],
  ])('%d is written %s', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });
  it.each([
    [5.1219, '5.1x'],
    [2, '2x'],
    [12.6, '13x'],
    [5000, '5,000x'],
    [1.034, '3%'],
    [1.99, '99%'],
    [1.001, 'under 1%'],
    [Infinity, 'beyond measure'],
  ])('a ratio of %d reads %s', (ratio, text) => {
    expect(formatRatio(ratio)).toBe(text);
  });
  it('counts and lists in words', () => {
    expect([count(1, 'outlet'), count(1200, 'outlet'), count(2, 'story', 'stories')]).toEqual([
      '1 outlet',
      '1,200 outlets',
      '2 stories',
    ]);
    expect([list([]), list(['a']), list(['a', 'b']), list(['a', 'b', 'c'])]).toEqual([
      '',
      'a',
      'a and b',
      'a, b and c',
    ]);
  });
});
