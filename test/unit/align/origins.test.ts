import { describe, expect, it } from 'vitest';
import { makeOrigins } from '../../../src/align/origins.js';
import type { Claim, ExtractRecord, WireGroup } from '../../../src/model.js';

interface ClaimSpec {
  readonly speaker: string | null;
  readonly chain?: readonly string[];
  readonly sentence?: string;
  readonly best?: number;
  /** Agencies that the article credits. */
  readonly credits?: readonly string[];
}

function claim(
  article: string,
  index: number,
  { speaker, chain, sentence = '', best = 12 }: ClaimSpec,
): Claim {
  return {
    id: `${article}:c${index}`,
    article,
    start: 0,
    end: 1,
    line: 1,
    column: 1,
    text: '12 dead',
    sentence: { start: 0, end: 1, text: sentence },
    quantity: { text: String(best), best, low: best, high: best, bound: 'exact', unit: null },
    measure: 'killed',
    counted: 'people',
    population: null,
    place: null,
    window: null,
    attribution: { speaker, cue: null, chain: chain ?? (speaker === null ? [] : [speaker]) },
    modality: 'asserted',
    strict: { low: best, high: best },
    role: 'total',
    partOf: null,
    block: 'paragraph',
    context: [],
  };
}

/** One article a list of claims, ids a1, a2 ... */
function recordsOf(articles: readonly (readonly ClaimSpec[])[]): ExtractRecord[] {
  return articles.map((specs, index) => {
    const id = `a${index + 1}`;
    return {
      article: {
        id,
        path: `${id}.txt`,
        key: null,
        title: null,
        publisher: null,
        byline: null,
        published: null,
        words: 0,
        story: '',
      },
      claims: specs.map((spec, at) => claim(id, at, spec)),
      quotes: [
        {
          id: `${id}:q0`,
          article: id,
          start: 0,
          end: 1,
          line: 1,
          column: 1,
          text: 'It held.',
          kind: 'direct',
          speaker: null,
          cue: null,
          addressee: null,
          utterance: `${id}:u0`,
          sentence: { start: 0, end: 1, text: '' },
        },
      ],
      problems: [],
      profile: { shingles: [], terms: [], credits: specs.flatMap(({ credits = [] }) => credits) },
    };
  });
}

/** Origins of one claim of each article. */
function countOf(specs: readonly ClaimSpec[], wireGroups: readonly WireGroup[] = []): number {
  const records = recordsOf(specs.map((spec) => [spec]));
  return makeOrigins(records, wireGroups).originsOf(
    records.flatMap((record) => record.claims.map(({ id }) => id)),
  );
}

describe('how many origins stand behind figures', () => {
  const by = (speaker: string | null, more: Omit<ClaimSpec, 'speaker'> = {}): ClaimSpec => ({
    speaker,
    ...more,
  });
  const table: readonly (readonly [string, number, readonly ClaimSpec[]])[] = [
    [
      'one ministry that three outlets cite',
      1,
      [by('the Ministry of Health'), by('the health ministry'), by('the ministry')],
    ],
    ['two ministries', 2, [by('the Ministry of Health'), by('the Ministry of Transport')]],
    [
      'two ministries and a bare one, which is one of them',
      2,
      [by('the health ministry'), by('the transport ministry'), by('the ministry')],
    ],
    [
      'a monitor in full, short and by its initials',
      1,
      [by('Nordic Observatory for Press Freedom'), by('the Observatory'), by('NOPF')],
    ],
    ['a person in full and by surname', 1, [by('Commander Arne Vik'), by('Arne Vik'), by('Vik')]],
    ['two people of one first name', 2, [by('Jon Kerr'), by('Jon Kirk')]],
    ['two brothers', 2, [by('Jon Kerr'), by('Olav Kerr')]],
    ['a person and an organisation that the text does not tie', 2, [by('Arne Vik'), by('the coast guard')]],
    [
      'a person whom the text puts at the head of the organisation',
      1,
      [
        by('Arne Vik', { sentence: 'Twelve died, said Arne Vik, spokesman for the coast guard.' }),
        by('the coast guard'),
      ],
    ],
    [
      'a minister and her ministry',
      1,
      [
        by('Jana Kolar', { sentence: 'Health Minister Jana Kolar said that 12 had died.' }),
        by('the health ministry'),
      ],
    ],
    ['nobody named: each outlet its own', 3, [by(null), by(null), by(null)]],
    ['people without a name: each outlet found its own', 2, [by('witnesses'), by('witnesses')]],
    ['two authorities with a first word in common', 2, [by('World Health Organization'), by('World Bank')]],
    [
      'an army and a monitor of one country',
      2,
      [by('the Syrian army'), by('Syrian Observatory for Human Rights')],
    ],
    [
      'an agency that cites the ministry, and the ministry',
      1,
      [by('the agency', { chain: ['the agency', 'the health ministry'] }), by('the health ministry')],
    ],
    [
      'an agency that cites people without a name is the origin itself',
      1,
      [by('NNB', { chain: ['NNB', 'witnesses'] }), by('NNB')],
    ],
    [
      'one number in articles that credit one agency',
      2,
      [by(null, { credits: ['afp'] }), by(null, { credits: ['afp', 'ap'] }), by(null, { credits: ['dpa'] })],
    ],
    [
      'two numbers in articles that credit one agency',
      2,
      [by(null, { credits: ['afp'] }), by(null, { credits: ['afp'], best: 14 })],
    ],
    [
      'agencies that chain articles together',
      1,
      [by(null, { credits: ['afp'] }), by(null, { credits: ['ap'] }), by(null, { credits: ['afp', 'ap'] })],
    ],
    ['a number that nobody finds twice', 1, [by(null, { best: 1_137 }), by(null, { best: 1_137 })]],
    ['a round number that anybody may print', 2, [by(null, { best: 1_100 }), by(null, { best: 1_100 })]],
    [
      'a telling number with and without its authority',
      1,
      [by(null, { best: 1_137 }), by('the health ministry', { best: 1_137 })],
    ],
    [
      'a telling number of two authorities',
      2,
      [by('the Red Cross', { best: 1_137 }), by('the health ministry', { best: 1_137 })],
    ],
  ];
  for (const [name, expected, specs] of table) {
    it(name, () => {
      expect(countOf(specs)).toBe(expected);
      expect(countOf(specs.toReversed())).toBe(expected);
    });
  }

  it('articles that copy one text are one origin for what they say themselves', () => {
    expect(countOf([by(null), by(null), by(null)], [{ articles: ['a1', 'a3'], sharedShare: 0.8 }])).toBe(2);
  });

  it('chains of copies are one text', () => {
    const groups = [
      { articles: ['a2', 'a3'], sharedShare: 0.5 },
      { articles: ['a1', 'a2'], sharedShare: 0.5 },
    ];
    expect(countOf([by(null), by(null), by(null)], groups)).toBe(1);
  });

  it('an authority is one origin in a copy and in a report of its own', () => {
    expect(
      countOf(
        [by('the health ministry'), by('the health ministry'), by(null)],
        [{ articles: ['a1', 'a3'], sharedShare: 0.8 }],
      ),
    ).toBe(2);
  });
});

describe('quotes and single claims', () => {
  const records = recordsOf([
    [{ speaker: 'the Ministry of Health' }],
    [{ speaker: 'the health ministry' }],
    [{ speaker: null }],
  ]);

  it('a quotation’s origins are the articles that are no copies', () => {
    const quotes = ['a1:q0', 'a2:q0', 'a3:q0'];
    expect(makeOrigins(records, []).originsOf(quotes)).toBe(3);
    expect(makeOrigins(records, [{ articles: ['a1', 'a2'], sharedShare: 1 }]).originsOf(quotes)).toBe(2);
  });

  it('the origin of one claim has one spelling', () => {
    const { originOfClaim } = makeOrigins(records, []);
    expect(originOfClaim('a1:c0')).toBe(originOfClaim('a2:c0'));
    expect(originOfClaim('a3:c0')).not.toBe(originOfClaim('a1:c0'));
    expect(originOfClaim('no such claim')).toBe('');
  });

  it('counts nothing for what it does not know', () => {
    expect(makeOrigins(records, []).originsOf([])).toBe(0);
    expect(makeOrigins(records, []).originsOf(['no such claim'])).toBe(0);
  });
});
