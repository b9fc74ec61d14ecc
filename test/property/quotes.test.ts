import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attribute } from '../../src/attribution/index.js';
import { extractQuotes } from '../../src/quotes/index.js';
import { segment } from '../../src/segment/index.js';
import { growth, mostOf } from '../support/growth.js';
import { documentOf } from '../unit/quotes/document.js';

/** Paragraphs that look like news gone wrong: words, names, cues and marks in any order. */
const scraps = fc.array(
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.constantFrom('"', '“', '”', "'", '‘', '’', '«', '»', '„', '``', "''", '「', '」'),
    },
    {
      weight: 3,
      arbitrary: fc.constantFrom(
        'said',
        'says',
        'told',
        'called',
        'put',
        'according to',
        'denied',
        'claims',
        'adding',
        'was',
        'feared',
        'citing',
        'read',
      ),
    },
    {
      weight: 3,
      arbitrary: fc.constantFrom(
        'Ann Lee',
        'Gov.',
        'the minister',
        'police',
        'she',
        'he',
        'it',
        'they',
        'NATO',
        'Mr',
        'of',
        'the',
        'who',
        'which',
        'that',
      ),
    },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        ',',
        '.',
        ':',
        ';',
        '?',
        '!',
        '—',
        '(',
        ')',
        '…',
        '\n',
        '12',
        '3.5bn',
        '%',
        '£',
      ),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
  ),
  { maxLength: 60 },
);
const paragraphs = fc.array(
  scraps.map((parts) => parts.join(' ')),
  { maxLength: 6 },
);

function run(text: readonly string[]) {
  const doc = segment(documentOf(text));
  const frames = attribute(doc);
  return { doc, frames, quotes: extractQuotes(doc, frames) };
}

describe('any text', () => {
  it('throws nothing, and every span slices back', () => {
    fc.assert(
      fc.property(
        fc.oneof(paragraphs, fc.array(fc.string({ unit: 'binary', maxLength: 80 }), { maxLength: 5 })),
        (text) => {
          const { doc, frames, quotes } = run(text);
          const { length } = doc.document.text;
          for (const { start, end, outer } of doc.quoted) {
            expect(outer.start).toBeLessThanOrEqual(start);
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(outer.end);
            expect(outer.end).toBeLessThanOrEqual(length);
          }
          for (const { scope, cue, cueSpan, chain, speaker } of frames) {
            expect(scope.start).toBeLessThan(scope.end);
            expect(scope.end).toBeLessThanOrEqual(length);
            if (cueSpan) expect(doc.document.text.slice(cueSpan.start, cueSpan.end)).toBe(cue);
            if (speaker) expect(chain).toContain(speaker.name);
          }
          for (const { start, end, text: words } of quotes)
            expect(doc.document.text.slice(start, end)).toBe(words);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('keeps quotations in their paragraphs, sorted and nested', () => {
    fc.assert(
      fc.property(paragraphs, (text) => {
        const { doc } = run(text);
        let last = -1;
        for (const { outer, depth } of doc.quoted) {
          expect(outer.start).toBeGreaterThanOrEqual(last);
          last = outer.start;
          expect(depth).toBeGreaterThanOrEqual(0);
          expect(doc.document.blocks.some(({ start, end }) => start <= outer.start && outer.end <= end)).toBe(
            true,
          );
        }
        const outermost = doc.quoted.filter(({ depth }) => depth === 0);
        for (const [i, { outer }] of outermost.entries()) {
          const next = outermost[i + 1];
          if (next) expect(outer.end).toBeLessThanOrEqual(next.outer.start);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('nests frames: of two that overlap in one sentence, neither is lost', () => {
    fc.assert(
      fc.property(paragraphs, (text) => {
        const { frames } = run(text);
        for (let i = 1; i < frames.length; i++)
          expect(frames[i - 1]?.scope.start ?? 0).toBeLessThanOrEqual(frames[i]?.scope.start ?? 0);
      }),
      { numRuns: 100 },
    );
  });

  it('the same text gives the same quotes', () => {
    fc.assert(
      fc.property(paragraphs, (text) => {
        expect(run(text).quotes).toEqual(run(text).quotes);
      }),
      { numRuns: 50 },
    );
  });
});

describe('garbage takes linear time', () => {
  it.each<[string, (n: number) => string[]]>([
    ['one kind of mark', (n) => ['"'.repeat(n)]],
    ['opening marks', (n) => ['“'.repeat(n)]],
    ['opening marks with words', (n) => ['“word '.repeat(n)]],
    ['closing marks with words', (n) => ['word” '.repeat(n)]],
    ['apostrophes', (n) => ["it's the dogs' ".repeat(n)]],
    ['single marks', (n) => ["'word ".repeat(n)]],
    ['alternating marks', (n) => ['“a” ‘b’ "c" «d» '.repeat(n / 4)]],
    ['crossing marks', (n) => ['“ ‘ ” ’ '.repeat(n / 4)]],
    ['a mark a paragraph', (n) => Array.from({ length: n }, () => '“Word and word.')],
    ['cues', (n) => ['said '.repeat(n)]],
    ['reports without end', (n) => ['Ann Lee said that '.repeat(n / 4)]],
    ['commas', (n) => ['Ann Lee, a doctor, '.repeat(n / 4)]],
    ['sources', (n) => ['according to the police, '.repeat(n / 4)]],
    ['semicolons', (n) => ['police said 12 died; '.repeat(n / 4)]],
    ['names', (n) => ['Ann Lee Bo Cy '.repeat(n / 4)]],
    [
      'new names',
      (n) => [
        Array.from({ length: n }, (_, i) => `Name${String.fromCharCode(97 + (i % 26))}${String(i)}`).join(
          ' said. ',
        ),
      ],
    ],
    ['pronouns', (n) => ['“Yes,” he said. '.repeat(n / 4)]],
    ['scripts', (n) => ['“слово” 「言葉」 «λέξη» "كلمة" '.repeat(n / 4)]],
    ['relays', (n) => ['Ann Lee told Bo Cy, a spokesman said, that '.repeat(n / 8)]],
    ['lists of people', (n) => ['Mr Ann Lee of Ohio and Mr Bo Cy, '.repeat(n / 8)]],
    ['shared verbs', (n) => ['the army put it at 12, and the radio at 40; '.repeat(n / 8)]],
    ['possessors', (n) => ['by his account, in their view, '.repeat(n / 8)]],
    [
      'numbers by somebody',
      (n) => ['the 12 admitted by the army and the 40 the town had counted '.repeat(n / 8)],
    ],
    ['other languages', (n) => ['«mot», a dit Ann Lee, '.repeat(n / 8)]],
    ['mixed marks in mixed scripts', (n) => ['“слово ‘言葉» 「λέξη" كلمة’ „ord '.repeat(n / 8)]],
    ['headlines', (n) => Array.from({ length: n / 10 }, () => '# ‘Word and word’: row over word')],
  ])(
    '%s',
    async (_, make) => {
      const extracting = (size: number) => {
        const text = make(size);
        return () => run(text);
      };
      // What is not linear takes seconds at the larger size.
      expect(await growth(extracting, { from: 2500, factor: 4, leastMs: 50 })).toBeLessThan(mostOf(4));
    },
    60_000,
  );
});
