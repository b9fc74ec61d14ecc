import { describe, expect, it } from 'vitest';
import { analyze, ClaimdiffError, extract, type WordOptions } from '../../../src/index.js';
import { checkedVocabulary } from '../../../src/vocabulary/check.js';
import { VOCABULARY } from '../../../src/vocabulary/vocabulary.js';

/** Additions of a newsroom, each of a kind that the lexicon does not have. */
const WORDS = {
  lexicon: {
    measures: [
      {
        id: 'airlifted',
        label: 'people airlifted',
        of: 'people',
        objects: ['airlift'],
        examples: ['Helicopters airlifted [40 villagers].', '[Forty villagers] were airlifted.'],
      },
    ],
    words: [
      { word: 'obliterate', measure: 'killed', as: 'object', example: 'Shells obliterated [40 soldiers].' },
    ],
    units: [
      {
        unit: 'quintal',
        dimension: 'mass',
        factor: 100,
        forms: ['quintal', 'quintals'],
        example: 'They unloaded [40 quintals] of rice.',
      },
    ],
    cues: [{ verb: 'thunder', like: 'say', example: 'The mayor thundered that [12 people had died].' }],
  },
  vague: {
    dozens: { core: [12, 60], outer: [12, 99] },
    oodles: { core: [30, 60], outer: [20, 99], example: '[Oodles] of people were stranded.' },
  },
} as const satisfies WordOptions;

const claimsOf = async (text: string, options: WordOptions = {}) =>
  (await extract([{ path: 'a.txt', text: `Flood at Varn\n\n${text}` }], options)).records[0]?.claims ?? [];

describe('what a config adds', () => {
  it('is read in articles', async () => {
    const [people, rice] = await claimsOf(
      'Helicopters airlifted 40 villagers. They brought 30 quintals of rice, the mayor thundered.',
      WORDS,
    );
    expect(people?.measure).toBe('airlifted');
    expect([rice?.quantity.unit, rice?.measure, rice?.attribution.cue]).toEqual([
      'quintal',
      'weight',
      'thundered',
    ]);
    const [soldiers] = await claimsOf('Shells obliterated 40 soldiers.', WORDS);
    expect(soldiers?.measure).toBe('killed');
  });

  it('replaces vague words, and adds some', async () => {
    const [dozens] = await claimsOf('Dozens of people were injured.', WORDS);
    expect([dozens?.quantity.low, dozens?.quantity.high]).toEqual([12, 60]);
    const [oodles] = await claimsOf('Oodles of people were injured.', WORDS);
    expect([oodles?.quantity.best, oodles?.quantity.low, oodles?.quantity.bound]).toEqual([
      null,
      30,
      'vague',
    ]);
  });

  it('leaves no trace in the next run', async () => {
    await claimsOf('Dozens of people were injured.', WORDS);
    const [dozens] = await claimsOf('Dozens of people were injured.');
    expect([dozens?.quantity.low, dozens?.quantity.high]).toEqual([12, 199]);
    const [soldiers] = await claimsOf('Shells obliterated 40 soldiers.');
    expect(soldiers?.measure).not.toBe('killed');
  });

  it('is compared: measures by their label, units by their factor', async () => {
    const article = (path: string, people: string, rice: string) => ({
      path,
      text: `Flood at Varn\n\nHelicopters airlifted ${people} villagers on Monday. Lorries brought ${rice} of rice.`,
    });
    const { comparisons } = await analyze(
      [article('a.txt', '40', '30 quintals'), article('b.txt', '90', '3 tonnes')],
      {
        ...WORDS,
        story: 'all',
      },
    );
    expect(comparisons.map(({ label, verdict }) => [label, verdict])).toEqual([
      ['villagers airlifted', 'conflict'],
      [expect.stringContaining('rice'), 'agree'],
    ]);
  });

  it('is nothing at all by default', () => {
    expect(checkedVocabulary({})).toBe(VOCABULARY);
    expect(checkedVocabulary({ lexicon: { measures: [], words: [], units: [], cues: [] }, vague: {} })).toBe(
      VOCABULARY,
    );
  });
});

describe('an addition that is not read as it says', () => {
  const [measure] = WORDS.lexicon.measures;
  const [word] = WORDS.lexicon.words;
  const [unit] = WORDS.lexicon.units;
  const [cue] = WORDS.lexicon.cues;

  it.each<[string, WordOptions, string]>([
    ['no such measure', { lexicon: { words: [{ ...word, measure: 'kiled' }] } }, 'did you mean killed?'],
    [
      'a role that the example does not show',
      { lexicon: { words: [{ ...word, as: 'noun' }] } },
      'was read as',
    ],
    [
      'an example without the word',
      { lexicon: { words: [{ ...word, example: 'Shells killed [40 soldiers].' }] } },
      'as a dictionary has it',
    ],
    [
      'an example without brackets',
      { lexicon: { words: [{ ...word, example: 'Shells obliterated 40 soldiers.' }] } },
      'brackets hold',
    ],
    [
      'an example without a figure',
      { lexicon: { words: [{ ...word, example: 'Shells obliterated [soldiers].' }] } },
      'no figure was found',
    ],
    ['a measure that is known', { lexicon: { measures: [{ ...measure, id: 'killed' }] } }, '"words"'],
    ['a measure twice', { lexicon: { measures: [measure, measure] } }, '"words"'],
    ['a unit that is known', { lexicon: { units: [{ ...unit, forms: ['km'] }] } }, 'leave it out'],
    ['a unit whose form is not there', { lexicon: { units: [{ ...unit, forms: ['sack'] }] } }, 'lower case'],
    ['a cue like none', { lexicon: { cues: [{ ...cue, like: 'sya' }] } }, 'did you mean say?'],
    [
      'a cue whose example has no speaker',
      { lexicon: { cues: [{ ...cue, example: 'It thundered, and [12 people had died].' }] } },
      '',
    ],
    ['a span upside down', { vague: { dozens: { core: [60, 12], outer: [12, 99] } } }, 'low end'],
    ['a core outside', { vague: { dozens: { core: [12, 60], outer: [20, 40] } } }, 'inside the outer span'],
    ['a new word without example', { vague: { dozen: { core: [12, 12], outer: [12, 12] } } }, 'dozens'],
    [
      'a vague word that is read as another',
      { vague: { oodles: { core: [1, 2], outer: [1, 2], example: '[Dozens] of people were hurt.' } } },
      'was read as "Dozens"',
    ],
  ])('%s', async (_, options, hint) => {
    const error: unknown = await extract([], options).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ClaimdiffError);
    expect(error).toMatchObject({ code: 'bad-lexicon', hint: expect.stringContaining(hint) as string });
  });
});
