import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/segment/sentences.js';
import { documentOf } from '../../support/document.js';

const split = (text: string): string[] =>
  splitSentences(documentOf(text)).map((s) => text.slice(s.start, s.end));

describe('sentences', () => {
  const cases: [string, string[]][] = [
    ['The bridge fell. Nobody was on it.', ['The bridge fell.', 'Nobody was on it.']],
    ['“It fell.” Nobody moved.', ['“It fell.”', 'Nobody moved.']],
    ['He said it fell (on Monday.) Nobody moved.', ['He said it fell (on Monday.)', 'Nobody moved.']],
    ['Mr. Ode met Dr. Lund on Nov. 4 at St. Anne.', ['Mr. Ode met Dr. Lund on Nov. 4 at St. Anne.']],
    ['The U.S. Navy left. The U.S. stayed.', ['The U.S. Navy left.', 'The U.S. stayed.']],
    ['They live in the U.S. The rest left.', ['They live in the U.S.', 'The rest left.']],
    ['Sens. Ann Roe and J. B. Poe spoke.', ['Sens. Ann Roe and J. B. Poe spoke.']],
    ['Prices rose 3.5 percent. Wages fell.', ['Prices rose 3.5 percent.', 'Wages fell.']],
    ['“Why?” he asked. “Who knows!” she said.', ['“Why?” he asked.', '“Who knows!” she said.']],
    ['It closed at 5 p.m. local time. Crowds left.', ['It closed at 5 p.m. local time.', 'Crowds left.']],
    ['At No. 4 the lights were on. 12 people came.', ['At No. 4 the lights were on.', '12 people came.']],
    ['We waited… and waited. Then it came.', ['We waited… and waited.', 'Then it came.']],
  ];
  it.each(cases)('%s', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it('never crosses a block', () => {
    expect(split('One line without a stop\n\nAnother line')).toEqual([
      'One line without a stop',
      'Another line',
    ]);
  });

  it('cuts a text without a sentence end into pieces of 600 tokens that lose nothing', () => {
    const text = 'a b, '.repeat(40_000).trim();
    const pieces = split(text);
    expect(pieces.join(' ') === text).toBe(true);
    expect(new Set(pieces.map((piece) => piece.split(' ').length))).toEqual(new Set([400]));
  });

  it('keeps a long sentence whole', () => {
    const text = `${'a b, '.repeat(190)}and so on.`;
    expect(split(text)).toEqual([text]);
  });
});
