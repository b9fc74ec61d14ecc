import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { convert, numberReader, readNumbers } from '../../src/figures/numbers/index.js';
import { UNITS } from '../../src/lexicon/units.js';
import { splitSentences } from '../../src/segment/sentences.js';
import { growth, mostOf } from '../support/growth.js';
import { documentOf, readAll } from '../unit/numbers/read.js';
import { group, groupIndian, spell } from '../unit/numbers/spell.js';

/** Words that make number expressions, glued together at random: nastier than random Unicode. */
const NASTY = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'0 1 12 300 2012 1,000 1.5 5:12 ½ 1/2 - – — − + $ £ € % ( ) , . : one two ten nineteen twenty hundred thousand million dozen score half third quarter a an the of in and to or at least more than over about nearly between from no none not single few several hundreds dozens scores tens year old day km m p pounds pesos Rs P214 Su-24 five-year-old two-and-a-half 10,000-strong 40-50 May March am GMT times twice doubled fold past last next ago later under every per cent percent lakh crore couple pair both all but minus'.split(
          ' ',
        ),
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    ),
    { maxLength: 30 },
  )
  .chain((words) =>
    fc
      .array(fc.constantFrom(' ', ' ', ' ', '', '-', '\u00a0', '\n'), {
        minLength: words.length,
        maxLength: words.length,
      })
      .map((gaps) => words.map((word, i) => word + (gaps[i] ?? '')).join('')),
  );

describe('any text', () => {
  test.each([
    ['Unicode', fc.string({ unit: 'binary', maxLength: 200 })],
    ['graphemes', fc.string({ unit: 'grapheme', maxLength: 200 })],
    ['number words', NASTY],
  ])('never throws, and spans slice back: %s', (_name, texts) => {
    fc.assert(
      fc.property(texts, fc.boolean(), (text, european) => {
        const { numbers, rejected, windows } = readAll(text, { european });
        for (const number of numbers) {
          expect(text.slice(number.start, number.end)).toBe(number.quantity.text);
          expect(number.core.start).toBeGreaterThanOrEqual(number.start);
          expect(number.core.end).toBeLessThanOrEqual(number.end);
          expect(number.end).toBeGreaterThan(number.start);
        }
        for (const each of [...rejected, ...windows]) {
          expect(text.slice(each.start, each.end)).toBe(each.text);
          expect(each.end).toBeGreaterThan(each.start);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('numbers are in order, apart from each other, and consistent with themselves', () => {
    fc.assert(
      fc.property(NASTY, (text) => {
        const document = documentOf(text);
        for (const sentence of splitSentences(document)) {
          const { numbers } = readNumbers(text, sentence);
          for (const [i, number] of numbers.entries()) {
            const { best, low, high, bound } = number.quantity;
            expect(number.start).toBeGreaterThanOrEqual(numbers[i - 1]?.end ?? 0);
            if (best !== null) {
              expect(low ?? best).toBeLessThanOrEqual(best);
              expect(high ?? best).toBeGreaterThanOrEqual(best);
            } else expect(['range', 'vague']).toContain(bound);
            expect(low ?? -Infinity).toBeLessThanOrEqual(high ?? Infinity);
            expect(
              Number.isFinite(best ?? 0) && Number.isFinite(low ?? 0) && Number.isFinite(high ?? 0),
            ).toBe(true);
            const [first, last] = [sentence.tokens[number.from], sentence.tokens[number.to - 1]];
            expect(first?.start ?? Infinity).toBeLessThanOrEqual(number.start);
            expect(last?.end ?? -1).toBeGreaterThanOrEqual(number.end);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });
});

/** The one number of "Officials counted X goats there." */
function read(expression: string, options: { european?: boolean } = {}): number | null | undefined {
  const { numbers } = readAll(`Officials counted ${expression} goats there.`, options);
  expect(numbers.length, expression).toBe(1);
  return numbers[0]?.quantity.best;
}

const COUNT = fc.oneof(
  fc.integer({ min: 1, max: 999 }),
  fc.integer({ min: 1, max: 999_999 }),
  fc.integer({ min: 1, max: 9_999_999_999 }),
);

describe('what is printed is read back', () => {
  const ways: readonly (readonly [string, (n: number) => string])[] = [
    ['1,234', (n) => group(n, ',')],
    ['1 234', (n) => group(n, ' ')],
    ['1\\u00a0234', (n) => group(n, '\u00a0')],
    ['1\\u2009234', (n) => group(n, '\u2009')],
    ['1\\u202f234', (n) => group(n, '\u202f')],
    ['12,34,567', groupIndian],
    ['words', (n) => spell(n)],
    ['American words', (n) => spell(n, false)],
    ['Capital words', (n) => spell(n).replace(/^./, (c) => c.toUpperCase())],
    ['upper case', (n) => spell(n).toUpperCase()],
    ['at least', (n) => `at least ${group(n, ',')}`],
    ['words with a bound', (n) => `more than ${spell(n)}`],
    ['or so', (n) => `${group(n, ',')} or so`],
  ];
  test.each(ways)('%s', (_name, print) => {
    fc.assert(
      fc.property(COUNT, (n) => {
        // "one goats" is no count, and single words for one are judged elsewhere.
        fc.pre(n > 1);
        expect(read(print(n))).toBe(n);
      }),
    );
  });

  test('1.234 and 3,5 where the outlet writes so', () => {
    fc.assert(
      fc.property(COUNT, fc.integer({ min: 1, max: 9 }), (n, decimal) => {
        fc.pre(n > 1);
        expect(read(group(n, '.'), { european: true })).toBe(n);
        expect(read(`${group(n, '.')},${decimal}`, { european: true })).toBeCloseTo(n + decimal / 10, 5);
      }),
    );
  });

  test('decimals and scales', () => {
    const scales = [
      ['million', 1e6],
      ['billion', 1e9],
      ['trillion', 1e12],
      ['thousand', 1e3],
      ['lakh', 1e5],
      ['crore', 1e7],
    ] as const;
    fc.assert(
      fc.property(
        fc.integer({ min: 11, max: 99_999 }),
        fc.constantFrom(...scales),
        (tenths, [word, factor]) => {
          const value = (tenths / 10) * factor;
          const printed = String(tenths / 10);
          expect(read(`${printed} ${word}`)).toBeCloseTo(value, -2);
          expect(read(`${printed}-${word}`)).toBeCloseTo(value, -2);
          expect(read(`${printed}${word}`)).toBeCloseTo(value, -2);
        },
      ),
    );
  });

  test('money, before and after', () => {
    const signs = [
      ['£', 'GBP'],
      ['$', 'USD'],
      ['€', 'EUR'],
      ['US$', 'USD'],
      ['A$', 'AUD'],
      ['HK$', 'HKD'],
      ['₹', 'INR'],
      ['USD ', 'USD'],
    ] as const;
    const letters = [
      ['', 1],
      ['k', 1e3],
      ['m', 1e6],
      ['bn', 1e9],
      [' million', 1e6],
    ] as const;
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9_999 }),
        fc.constantFrom(...signs),
        fc.constantFrom(...letters),
        (n, [sign, unit], [letter, factor]) => {
          const { numbers } = readAll(`The bridge cost ${sign}${group(n, ',')}${letter} to mend.`);
          expect(numbers.map(({ quantity }) => [quantity.best, quantity.unit])).toEqual([[n * factor, unit]]);
        },
      ),
    );
  });

  test('percent, in every spelling', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1000 }),
        fc.constantFrom('%', ' percent', ' per cent', 'pc', ' pct'),
        (tenths, sign) => {
          const { numbers } = readAll(`Of the goats, ${tenths / 10}${sign} died.`);
          expect(numbers.map(({ quantity }) => [quantity.best, quantity.unit])).toEqual([
            [tenths / 10, 'percent'],
          ]);
        },
      ),
    );
  });

  test('every unit, in every form, glued by a hyphen or apart', () => {
    // Behind a number above one these are other words: "four barrel bombs", "two second homes".
    const singular = new Set(['second', 'barrel', 'decade', 'century', 'knot']);
    for (const { unit, forms } of UNITS) {
      for (const form of forms) {
        const value = singular.has(form) ? 1 : 7;
        const { numbers } = readAll(`The measure was ${value} ${form} there.`);
        expect([form, numbers.map(({ quantity }) => [quantity.best, quantity.unit])]).toEqual([
          form,
          [[value, unit]],
        ]);
      }
    }
  });

  test('ranges', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 5000 }), fc.integer({ min: 1, max: 500 }), (low, width) => {
        const [a, b] = [group(low, ','), group(low + width, ',')];
        // "between two and three hundred" is 200 to 300.
        fc.pre(low >= 10 || (low + width) % 100 !== 0);
        for (const printed of [
          `between ${a} and ${b}`,
          `${a} to ${b}`,
          `between ${spell(low)} and ${spell(low + width)}`,
        ]) {
          const { numbers } = readAll(`Officials counted ${printed} goats there.`);
          expect(numbers.map(({ quantity }) => [quantity.low, quantity.high, quantity.bound])).toEqual([
            [low, low + width, 'range'],
          ]);
        }
      }),
    );
  });
});

test('conversion keeps order, and never touches money or counts', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...UNITS),
      fc.integer({ min: -1000, max: 1000 }),
      fc.integer({ min: 1, max: 1000 }),
      ({ unit }, a, more) => {
        expect(convert(a, unit).value).toBeLessThan(convert(a + more, unit).value);
        expect(convert(a, unit).unit).toBe(convert(more, unit).unit);
      },
    ),
  );
  for (const unit of [null, 'GBP', 'USD', 'kwacha'])
    expect(convert(12.5, unit)).toEqual({ value: 12.5, unit });
});

test('time grows with the text, not faster', async () => {
  const unit =
    'Officials said 12 of about 300 people were hurt and £3.2bn lost, one in five of the 40 to 50 since 2012, ';
  const reading = (times: number) => {
    const text = unit.repeat(times);
    const sentences = splitSentences(documentOf(text));
    const reader = numberReader(text);
    return () => {
      for (const sentence of sentences) reader(sentence);
    };
  };
  expect(await growth(reading, { from: 100, factor: 8 })).toBeLessThan(mostOf(8));
});
