import { describe, expect, test } from 'vitest';
import { BOUNDS_AFTER, BOUNDS_BEFORE } from '../../../src/lexicon/bounds.js';
import { CURRENCIES } from '../../../src/lexicon/currencies.js';
import { SHARED_NAMES } from '../../../src/lexicon/shared-currencies.js';
import { CANONICAL, UNITS } from '../../../src/lexicon/units.js';
import { VAGUE_WORDS } from '../../../src/lexicon/vague.js';
import { IDIOMS } from '../../../src/lexicon/rejections.js';
import { convert, numberWords } from '../../../src/figures/numbers/index.js';
import { readAll } from './read.js';

describe('bounds', () => {
  test.each([...BOUNDS_BEFORE, ...BOUNDS_AFTER])('$example is $bound', ({ example, bound, outside }) => {
    const { numbers } = readAll(`There were ${example} goats.`);
    expect(numbers.map(({ quantity }) => quantity.bound)).toEqual([bound]);
    expect(numbers[0]?.approximator).not.toBeNull();
    if (outside !== true) expect(example).toContain(numbers[0]?.quantity.text);
  });

  test('no phrase twice', () => {
    for (const list of [BOUNDS_BEFORE, BOUNDS_AFTER]) {
      const phrases = list.map(({ phrase }) => phrase);
      expect(new Set(phrases).size).toBe(phrases.length);
    }
  });
});

describe('units', () => {
  test.each(UNITS)('$example is in $unit', ({ example, unit }) => {
    const { numbers } = readAll(`It came to ${example} there.`);
    expect(numbers.map(({ quantity }) => quantity.unit)).toEqual([unit]);
  });

  test('no form belongs to two units, and every dimension has its canonical unit', () => {
    const forms = UNITS.flatMap(({ forms }) => forms);
    expect(forms.filter((form, i) => forms.indexOf(form) !== i)).toEqual([]);
    const names = new Set(UNITS.map(({ unit }) => unit));
    for (const { unit, dimension } of UNITS) {
      expect(names).toContain(CANONICAL[dimension]);
      expect(convert(1, unit).unit).toBe(CANONICAL[dimension]);
    }
    for (const unit of Object.values(CANONICAL)) expect(convert(1, unit).value).toBe(1);
  });

  test.each([
    [7.5, 'mile', 12070.08, 'metre'],
    [12, 'km', 12_000, 'metre'],
    [11, 'nautical mile', 20_372, 'metre'],
    [100, 'foot', 30.48, 'metre'],
    [100, 'acre', 40.468564224, 'ha'],
    [1, 'square mile', 258.998811034, 'ha'],
    [2, 'square km', 200, 'ha'],
    [104, 'degree Fahrenheit', 40, 'degree Celsius'],
    [-40, 'degree Fahrenheit', -40, 'degree Celsius'],
    [3, 'tonne', 3000, 'kg'],
    [500, 'pound', 226.796185, 'kg'],
    [36, 'hour', 1.5, 'day'],
    [2, 'week', 14, 'day'],
    [4, 'year', 1460.97, 'day'],
    [75, 'mph', 120.7008, 'km/h'],
    [50, 'basis point', 0.5, 'percentage point'],
  ] as const)('%d %s is %d %s', (value, unit, converted, canonical) => {
    expect(convert(value, unit)).toEqual({ value: converted, unit: canonical });
  });
});

describe('currencies', () => {
  test('no sign, letter or name belongs to two', () => {
    const before = [
      ...CURRENCIES.flatMap((entry) => entry.before ?? []),
      ...SHARED_NAMES.flatMap((entry) => [...(entry.before ?? []), ...(entry.letters ?? [])]),
    ];
    expect(before.filter((form, i) => before.indexOf(form) !== i)).toEqual([]);
    const names = [...CURRENCIES, ...SHARED_NAMES].flatMap(({ names }) => names ?? []);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
    expect(new Set(CURRENCIES.map(({ code }) => code)).size).toBe(CURRENCIES.length);
  });

  test.each(CURRENCIES.flatMap(({ code, names }) => (names ?? []).map((name) => [name, code] as const)))(
    '40 million %s is %s',
    (name, code) => {
      const { numbers } = readAll(`It cost 40 million ${name} to mend.`);
      expect(numbers.map(({ quantity }) => [quantity.best, quantity.unit])).toEqual([[40_000_000, code]]);
    },
  );

  test.each(CURRENCIES.flatMap(({ code, before }) => (before ?? []).map((sign) => [sign, code] as const)))(
    '%s40 million is %s',
    (sign, code) => {
      const { numbers } = readAll(`It cost ${sign}${/\p{L}$/u.test(sign) ? ' ' : ''}40 million to mend.`);
      expect(numbers.map(({ quantity }) => [quantity.best, quantity.unit])).toEqual([[40_000_000, code]]);
    },
  );

  test.each([
    ['The fine was 200,000 pesos, a court in Manila said.', 'PHP'],
    ['The fine was 200,000 pesos, a court in Mexico City said.', 'MXN'],
    ['The fine was 200,000 pesos.', 'peso'],
    ['Malawi set aside 61 million kwacha.', 'MWK'],
    ['Zambia set aside 61 million kwacha.', 'ZMW'],
    ['In Karachi a loaf costs 90 rupees.', 'PKR'],
    ['A loaf costs 90 rupees.', 'INR'],
    ['Egypt will pay 40 million pounds.', 'EGP'],
    ['London will pay 40 million pounds.', 'GBP'],
    ['Kenya will pay 40 million shillings.', 'KES'],
    ['Zambia promised K26 million.', 'ZMW'],
    ['Papua New Guinea promised K26 million.', 'PGK'],
    ['The state promised K26 million.', 'K'],
    ['Botswana will pay P40 million.', 'BWP'],
    ['Manila will pay P40 million.', 'PHP'],
    ['Bonn set aside 90 million marks.', 'DEM'],
    ['It set aside 90 million marks.', 'mark'],
    ['Beijing will pay ¥80 million.', 'CNY'],
    ['It will pay ¥80 million.', 'JPY'],
    ['Rabat will pay Dh80 million.', 'MAD'],
    ['Ottawa said Canada would spend $80 million.', 'CAD'],
    ['Canada would spend $80 million, it told us.', 'USD'],
    ['Ottawa said Canada and the U.S. would spend $80 million.', 'USD'],
    ['Wellington said New Zealand, with Auckland, would spend $80 million.', 'NZD'],
  ])('%s', (text, unit) => {
    expect(readAll(text).numbers.map(({ quantity }) => quantity.unit)).toEqual([unit]);
  });

  test('the country may be named anywhere in the article, and the one named most wins', () => {
    const text =
      'The fine was 200,000 pesos.\nA Mexican had paid it.\nThe Philippine court, in Manila, said so.';
    expect(readAll(text).numbers[0]?.quantity.unit).toBe('PHP');
  });
});

describe('vague words', () => {
  test.each(Object.entries(VAGUE_WORDS))('%s', (phrase, { core, outer, example }) => {
    const { numbers } = readAll(example);
    const found = numbers.find(({ quantity }) => quantity.text.toLowerCase().startsWith(phrase));
    expect(found?.quantity).toMatchObject({ best: null, low: core[0], high: core[1], bound: 'vague' });
    expect(found?.strict).toEqual({ low: outer[0], high: outer[1] });
  });

  test('a reading lies inside its outer one', () => {
    for (const [phrase, { core, outer }] of Object.entries(VAGUE_WORDS)) {
      expect(outer[0], phrase).toBeLessThanOrEqual(core[0]);
      expect(outer[1], phrase).toBeGreaterThanOrEqual(core[1]);
      expect(core[0], phrase).toBeLessThan(core[1]);
    }
  });

  test('a config can replace an entry, and leaves the others', () => {
    const vague = { dozens: { core: [12, 60], outer: [12, 60], example: '' } } as const;
    const { numbers } = readAll('Dozens fell and hundreds fled.', { words: numberWords([], vague) });
    expect(numbers.map(({ quantity }) => [quantity.low, quantity.high])).toEqual([
      [12, 60],
      [100, 1999],
    ]);
  });
});

test('idioms are written as tokens, none twice', () => {
  expect(IDIOMS.filter((idiom, i) => IDIOMS.indexOf(idiom) !== i)).toEqual([]);
  for (const idiom of IDIOMS) expect(idiom).toMatch(/^\S+(?: \S+)*$/);
});

test.each(IDIOMS.filter((idiom) => /^[a-z]/.test(idiom)))('idiom: %s', (idiom) => {
  const text = `They said ${idiom.replaceAll(' / ', '/').replaceAll(' - ', '-')}, and left.`;
  expect(readAll(text).numbers.map(({ quantity }) => quantity.text)).toEqual([]);
});
