import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QuoteComparison } from '../../src/model.js';
import { growth, mostOf } from '../support/growth.js';
import {
  compareArticles,
  compareRecordsOf,
  quoteRecord,
  type QuoteSpec,
} from '../unit/compare/quotes-records.js';

const WORDS =
  `harbour lantern quarry ledger orchard pilot winter treaty copper river tower cable meadow barrel signal
  gardens mountain customs whistle carpet bridge engine archive pepper island ribbon pasture library furnace captain`.split(
    /\s+/,
  );
const SPEAKERS = ['Ada Holm', 'Bo Lund', 'Captain Ines Duarte', 'the harbour office', null];

const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 5, maxLength: 14 })
  .map((words) => `The ${words.join(' ')}.`);
const speech = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(' '));
const quote: fc.Arbitrary<QuoteSpec> = fc.record({
  says: speech,
  by: fc.constantFrom(...SPEAKERS),
  kind: fc.constantFrom('direct', 'fragment', 'indirect'),
});
const articles = fc.array(fc.array(quote, { maxLength: 4 }), { minLength: 1, maxLength: 5 });

const told = (comparisons: readonly QuoteComparison[]): string[] =>
  comparisons.map(({ verdict, severity, id }) => `${id} ${verdict} ${severity ?? '-'}`).sort();

describe('comparing quotes', () => {
  it('puts every quotation into exactly one comparison', () => {
    fc.assert(
      fc.property(articles, (specs) => {
        const records = specs.map((quotes, index) => quoteRecord(`a${index}`, quotes));
        const placed = compareRecordsOf(records).flatMap(({ positions }) =>
          positions.flatMap(({ quotes }) => quotes),
        );
        const printed = records.flatMap(({ quotes }) =>
          quotes.filter(({ kind }) => kind !== 'indirect').map(({ id }) => id),
        );
        expect(new Set(placed).size).toBe(placed.length);
        expect(printed.filter((id) => !placed.includes(id))).toEqual([]);
      }),
    );
  });

  it('does not depend on the order of the articles', () => {
    fc.assert(
      fc.property(articles, (specs) => {
        const records = specs.map((quotes, index) => quoteRecord(`a${index}`, quotes));
        expect(compareRecordsOf(records.toReversed())).toEqual(compareRecordsOf(records));
      }),
    );
  });

  it('says the same of an article that comes twice, single quotations aside', () => {
    fc.assert(
      fc.property(articles, (specs) => {
        const records = specs.map((quotes, index) => quoteRecord(`a${index}`, quotes));
        const [first] = specs;
        const twin = quoteRecord('twin', first ?? []);
        const before = told(compareRecordsOf(records)).filter((line) => !line.includes(' single '));
        const after = told(compareRecordsOf([...records, twin]));
        expect(before.filter((line) => !after.includes(line))).toEqual([]);
      }),
    );
  });

  it('says the same when an article on something else joins', () => {
    const other: QuoteSpec[] = [
      { says: 'Zebras graze by moonlight near forgotten violins, whatever the weather.', by: 'Zoe Quill' },
    ];
    fc.assert(
      fc.property(articles, (specs) => {
        const before = told(compareArticles(specs));
        const after = told(compareArticles([...specs, other]));
        expect(before.filter((line) => !after.includes(line))).toEqual([]);
        expect(after.length).toBe(before.length + 1);
      }),
    );
  });

  it('does not see which marks an outlet uses', () => {
    const restyle = (text: string): string =>
      text
        .replace(/'/g, '’')
        .replace(/\.\.\./g, '…')
        .replace(/\.$/, ',');
    fc.assert(
      fc.property(speech, speech, (a, b) => {
        const plain = compareArticles([[{ says: `${a} It's ... late.` }], [{ says: `${b} It's late.` }]]);
        const styled = compareArticles([
          [{ says: restyle(`${a} It's ... late.`) }],
          [{ says: `${b} It's late.` }],
        ]);
        expect(told(styled)).toEqual(told(plain));
      }),
    );
  });

  it('finds one changed word, whichever it is', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(WORDS, { minLength: 8, maxLength: 14 }), fc.nat(), (words, at) => {
        const spot = 1 + (at % (words.length - 2));
        const changed = words.with(spot, 'zeppelin');
        const [comparison, ...others] = compareArticles([
          [{ says: `We saw the ${words.join(' ')}.` }],
          [{ says: `We saw the ${changed.join(' ')}.` }],
        ]);
        expect(others).toEqual([]);
        expect([comparison?.verdict, comparison?.severity]).toEqual(['altered', 'moderate']);
        const parts = comparison?.diff
          .filter(({ op }) => op !== 'same')
          .map(({ text }) => text)
          .sort();
        expect(parts?.map((text) => text.replace('.', ''))).toEqual([words[spot], 'zeppelin'].sort());
      }),
    );
  });

  it('shows a difference that gives both versions back', () => {
    fc.assert(
      fc.property(speech, speech, (a, b) => {
        const [comparison] = compareArticles([[{ says: `${a} ${b}` }], [{ says: a }]]);
        if (comparison?.verdict !== 'truncated') return;
        const of = (op: 'removed' | 'added'): string =>
          comparison.diff
            .filter((part) => part.op === 'same' || part.op === op)
            .map(({ text }) => text)
            .join(' ');
        expect([of('removed'), of('added')]).toEqual([`${a} ${b}`, a]);
      }),
    );
  });

  it('throws on nothing and leaves severity to what differs', () => {
    const any = fc.record({
      says: fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.string({ unit: 'binary', maxLength: 60 }),
      ),
      by: fc.option(fc.string({ unit: 'grapheme', maxLength: 30 })),
      kind: fc.constantFrom('direct' as const, 'fragment' as const, 'indirect' as const),
      in: fc.string({ unit: 'grapheme', maxLength: 80 }),
    });
    fc.assert(
      fc.property(fc.array(fc.array(any, { maxLength: 3 }), { maxLength: 4 }), (specs) => {
        for (const { verdict, severity, confidence } of compareArticles(specs)) {
          expect(severity === null).toBe(verdict === 'identical' || verdict === 'single');
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('takes linear time in the number of articles', async () => {
    const comparing = (articlesCount: number) => {
      const records = Array.from({ length: articlesCount }, (_, index) =>
        quoteRecord(`a${index}`, [
          { says: `The harbour lantern quarry ledger number${index % 50} went cold. Nobody relit it.` },
          { says: `Only article${index} heard the whistle over the pasture of meadow${index}.` },
        ]),
      );
      return () => compareRecordsOf(records);
    };
    expect(await growth(comparing, { from: 500, factor: 8 })).toBeLessThan(mostOf(8));
  });
});
