import { describe, expect, test } from 'vitest';
import { readNumbers, type NumberSpan } from '../../../src/figures/numbers/index.js';
import { splitSentences } from '../../../src/segment/sentences.js';
import { documentOf, readAll } from './read.js';

/** The numbers of a text by the words of their expression. */
function numbers(text: string): Map<string, NumberSpan> {
  return new Map(readAll(text).numbers.map((number) => [number.quantity.text, number]));
}

describe('what stands around a number', () => {
  test.each([
    ['The two main bridges fell.', 'two', 'the', true],
    ['All nine boats sank.', 'nine', 'all', true],
    ['These four men ran.', 'four', 'these', true],
    ['Its three wards shut.', 'three', 'its', true],
    ["The city's eight wards shut.", 'eight', "city's", true],
    ['The other two fell.', 'two', 'the', true],
    ['The pair ran.', 'pair', 'the', true],
    ['Another 40 fell.', '40', 'another', false],
    ['A further 12 fell.', '12', 'further', false],
    ['Two bridges fell.', 'Two', null, false],
  ])('%s: %s after %s', (text, words, determiner, definite) => {
    expect(numbers(text).get(words)).toMatchObject({ determiner, definite });
  });

  test('all but four are the ones left out', () => {
    expect(numbers('All but four of the crew ran.').get('four')?.complement).toBe(true);
    expect(numbers('Everyone except two ran.').get('two')?.complement).toBe(true);
    expect(numbers('But four of the crew ran.').get('four')?.complement).toBe(false);
  });

  test.each([
    ['It costs £27m a year.', '£27m', 'year'],
    ['They got £2,700 each.', '£2,700', 'each'],
    ['Oil rose to $90 a barrel.', '$90', 'barrel'],
    ['It holds 40 litres per head.', '40 litres', 'head'],
    ['It cost £27m a year earlier.', '£27m', null],
    ['It fell 40 per cent.', '40 per cent', null],
  ])('%s: %s per %s', (text, words, per) => {
    expect(numbers(text).get(words)?.per).toBe(per);
  });

  test.each([
    ['A 10,000-strong crowd marched.', '10,000-strong', null, 'strong', 'crowd'],
    ['The five-year-old civil war ended.', 'five-year-old', 'year', 'old', 'war'],
    ['The six-year-long war ended.', 'six-year-long', 'year', 'long', 'war'],
    ['A 6.3-magnitude quake struck.', '6.3-magnitude', 'magnitude', null, 'quake'],
    ['A 45-day truce began.', '45-day', 'day', null, 'truce'],
    ['A 12-metre-high wall fell.', '12-metre-high', 'metre', 'high', 'wall'],
  ])('%s: %s is %s, %s, of a %s', (text, words, modifier, suffix, head) => {
    expect(numbers(text).get(words)?.compound).toEqual({ modifier, suffix, head });
  });

  test('a rejected capacity keeps its number, for who may want it', () => {
    const { rejected } = readAll('A 200-bed hospital burned.');
    expect(rejected).toHaveLength(1);
    expect(rejected[0]).toMatchObject({ reason: 'capacity', text: '200-bed' });
    expect(rejected[0]?.number).toMatchObject({
      quantity: { best: 200 },
      compound: { modifier: 'bed', head: 'hospital' },
    });
  });

  test('hours elapsed are told from hours that lasted', () => {
    expect(numbers('She was freed 31 hours after the quake.').get('31 hours')?.elapsed).toBe(true);
    expect(numbers('She lay there for 31 hours.').get('31 hours')?.elapsed).toBe(false);
  });

  test('one in five keeps both numbers', () => {
    expect(numbers('About one patient in 50 died.').get('About one patient in 50')).toMatchObject({
      kind: 'ratio',
      ratio: { part: 1, whole: 50 },
    });
  });

  test('small vague words and one are marked', () => {
    const found = numbers('Several vans and a few cars burned, with dozens of bikes. One hospital was hit.');
    expect(found.get('Several')?.weak).toBe(true);
    expect(found.get('a few')?.weak).toBe(true);
    expect(found.get('dozens')?.weak).toBe(false);
    expect(found.get('One')?.single).toBe(true);
  });

  test.each([
    ['40 people fell.', 'digits'],
    ['Forty people fell.', 'words'],
    ['1.2 million people fell.', 'mixed'],
    ['3.5bn coins fell.', 'digits'],
    ['Dozens fell.', 'words'],
  ])('%s is in %s', (text, form) => {
    expect(readAll(text).numbers.map((number) => number.form)).toEqual([form]);
  });

  test('tokens covered', () => {
    const text = 'At dawn at least 1.2 million people fled.';
    const [sentence] = splitSentences(documentOf(text));
    if (!sentence) expect.fail('no sentence');
    const [number] = readNumbers(text, sentence).numbers;
    expect(sentence.tokens.slice(number?.from, number?.to).map((token) => token.text)).toEqual([
      'at',
      'least',
      '1.2',
      'million',
    ]);
    expect(text.slice(number?.core.start, number?.core.end)).toBe('1.2 million');
    expect(number?.approximator).toBe('at least');
  });
});

describe('strict and read intervals', () => {
  test.each([
    ['More than 200 fell.', [200, null], [200, 300]],
    ['About 500 fell.', [450, 550], [450, 550]],
    ['Nearly 300 fell.', [270, 300], [270, 300]],
    ['At least 40 fell.', [40, null], [40, null]],
    ['Up to 400 fell.', [null, 400], [null, 400]],
    ['1,000 fell.', [1000, 1000], [875, 1125]],
    ['Exactly 1,024 fell.', [1024, 1024], [1024, 1024]],
    ['48 fell.', [48, 48], [48, 48]],
    ['Dozens fell.', [12, 199], [12, 199]],
    ['Between 40 and 50 fell.', [40, 50], [40, 50]],
    ['A third of them fell.', [33.333, 33.333], [31.667, 35]],
  ] as const)('%s', (text, strict, reader) => {
    const [number] = readAll(text).numbers;
    const close = (found: number | null | undefined, wanted: number | null): void => {
      if (wanted === null) expect(found).toBeNull();
      else expect(found).toBeCloseTo(wanted, 2);
    };
    close(number?.strict.low, strict[0]);
    close(number?.strict.high, strict[1]);
    close(number?.quantity.low, reader[0]);
    close(number?.quantity.high, reader[1]);
  });
});

describe('sums that share their currency', () => {
  test.each([
    ['Profit fell to 61.3 million pounds from 98.9 million a year earlier.', ['GBP', 'GBP']],
    ['Profit fell to 61.3 million pounds ($80.5 million) from 98.9 million.', ['GBP', 'USD', 'GBP']],
    ['It paid $4 million to 2 million people.', ['USD', null]],
    ['It paid £4m and 3 million goats fell.', ['GBP', null]],
  ])('%s', (text, units) => {
    expect(readAll(text).numbers.map(({ quantity }) => quantity.unit)).toEqual(units);
  });
});

describe('windows', () => {
  test.each([
    ['In the past eight days 40 fell.', 'In the past eight days', 8, 'day'],
    ['It killed 40 over the last two weeks.', 'over the last two weeks', 14, 'week'],
    ['In the last 24 hours 40 fell.', 'In the last 24 hours', 1, 'hour'],
    ['It will spend £4m over five years.', 'over five years', 1826.2125, 'year'],
    ['It killed 40 in three days.', 'in three days', 3, 'day'],
    ['In the past decade 40 fell.', 'In the past decade', 3652.425, 'decade'],
    ['Over the past few weeks 40 fell.', 'Over the past few weeks', null, 'week'],
  ])('%s', (text, words, days, unit) => {
    const { windows } = readAll(text);
    expect(windows.map((each) => [each.text, each.days, each.unit])).toEqual([[words, days, unit]]);
  });

  test('years of war are a window and a figure', () => {
    const { numbers: found, windows } = readAll('Some 88,000 people died in four years of war.');
    expect(windows.map((each) => each.text)).toEqual(['in four years']);
    expect(found.map(({ quantity }) => quantity.text)).toEqual(['Some 88,000', 'four years']);
  });

  test.each([
    'The war lasted over five years.',
    'It stood for 138 years.',
    'It was the worst in 26 years.',
    'They must leave within 60 days.',
  ])('no window: %s', (text) => {
    expect(readAll(text).windows).toEqual([]);
  });
});

describe('two states of one count are no range', () => {
  test.each([
    ['The toll rose from 12 to 31.', [12, 31]],
    ['The toll rose by 12 to 50.', [12, 50]],
    ['It was revised up from 6.1 to 6.3.', [6.1, 6.3]],
    ['The blast took the toll from 31 to 48.', [31, 48]],
    ['It cut its stake from 40 percent to 51 percent.', [40, 51]],
  ])('%s', (text, values) => {
    expect(readAll(text).numbers.map(({ quantity }) => quantity.best)).toEqual(values);
  });
});

describe('where bounds are prepositions', () => {
  test.each([
    ['They won control over three villages.', 'three'],
    ['The jet flew over two towns.', 'two'],
    ['They lay trapped under two floors.', 'two'],
    ['The toll has gone up to 31.', '31'],
    ['They argued about the 40 men.', '40'],
  ])('%s', (text, words) => {
    expect(numbers(text).get(words)?.quantity.bound).toBe('exact');
  });
});

test('separators follow the outlet', () => {
  const text = 'Die Stadt zählte 1.234 cows.';
  expect(readAll(text, { european: true }).numbers[0]?.quantity.best).toBe(1234);
  expect(readAll(text).numbers[0]?.quantity.best).toBe(1.234);
});

test('a live-blog stamp at the head of a block is a time', () => {
  const { numbers: found, rejected } = readAll('17.05 That is all from us.\nIt rose 17.05 percent.');
  expect(rejected.map((each) => [each.text, each.reason])).toEqual([['17.05', 'time']]);
  expect(found.map(({ quantity }) => quantity.text)).toEqual(['17.05 percent']);
});

test('a sentence without numbers gives nothing', () => {
  expect(readAll('The river rose and the bridge fell.')).toEqual({ numbers: [], rejected: [], windows: [] });
});
