/** A small story made by hand, and the parts of reports on it: the scorer is tested against these. */

import type {
  Article,
  Claim,
  Position,
  QuantityComparison,
  QuantityVerdict,
  Quote,
  QuoteComparison,
  QuoteVerdict,
  Report,
} from '../../src/model.js';
import type { Gold, GoldStory } from './gold.js';
import { locate } from './text.js';

const SOURCES: Readonly<Record<string, string>> = {
  'dawn.txt':
    'The slide buried 12 quarrymen, the mayor said. It lasted about 40 seconds. “We heard it come,” said Ana Ruiz. 3 min read',
  'dusk.txt':
    'At least 12 workers were buried. Dust covered 9 villages, police said. “We heard it coming,” said Ana Ruiz.',
  'noon.txt': 'The slide buried 19 quarrymen. It lasted about 40 seconds. “We heard it come,” said a guard.',
};

const gold: Gold = {
  story: 'quarry',
  about: 'a slide in a quarry',
  quantities: [
    {
      id: 'buried',
      about: 'people buried by the slide',
      verdict: 'conflict',
      mentions: [
        {
          article: 'dawn.txt',
          quote: '12 quarrymen',
          value: 12,
          bound: 'exact',
          measure: 'buried',
          speaker: 'the mayor',
        },
        { article: 'dusk.txt', quote: '12 workers', value: 12, bound: 'at_least', measure: 'buried' },
        { article: 'noon.txt', quote: '19 quarrymen', value: 19, bound: 'exact', measure: 'buried' },
      ],
    },
    {
      id: 'length',
      about: 'how long the slide lasted',
      verdict: 'agree',
      mentions: [
        {
          article: 'dawn.txt',
          quote: 'about 40 seconds',
          value: 40,
          bound: 'about',
          measure: 'duration',
          unit: 'second',
        },
        {
          article: 'noon.txt',
          quote: 'about 40 seconds',
          value: 40,
          bound: 'about',
          measure: 'duration',
          unit: 'second',
        },
      ],
    },
    {
      id: 'villages',
      about: 'villages under dust',
      verdict: 'single',
      mentions: [
        {
          article: 'dusk.txt',
          quote: '9 villages',
          value: 9,
          bound: 'exact',
          measure: 'covered',
          speaker: 'police',
        },
      ],
    },
  ],
  quotes: [
    {
      id: 'heard',
      about: 'what was heard',
      verdict: 'altered',
      mentions: [
        { article: 'dawn.txt', text: 'We heard it come,', speaker: 'Ana Ruiz' },
        { article: 'dusk.txt', text: 'We heard it coming,', speaker: 'Ana Ruiz' },
        { article: 'noon.txt', text: 'We heard it come,', speaker: 'a guard' },
      ],
    },
  ],
  distractors: [{ article: 'dawn.txt', quote: '3 min read', why: 'reading time' }],
  copies: [['dawn.txt', 'noon.txt']],
};

export const quarry: GoldStory = {
  name: 'quarry',
  gold,
  articles: Object.entries(SOURCES).map(([file, source]) => ({ file, source, bytes: Buffer.from(source) })),
};

const articles: readonly Article[] = Object.keys(SOURCES).map((file) => ({
  id: `article:${file}`,
  path: `quarry/${file}`,
  key: null,
  title: null,
  publisher: null,
  byline: null,
  published: null,
  words: 20,
  story: 'one',
}));

type Figure = Partial<Pick<Claim['quantity'], 'best' | 'low' | 'high' | 'bound' | 'unit'>> & {
  readonly speaker?: string;
};

/** A claim of the words that stand in the file, with the id "file: words". */
export function claim(file: string, words: string, { speaker, ...figure }: Figure): Claim {
  const span = locate(SOURCES[file] ?? '', words);
  return {
    ...span,
    id: `${file}: ${words}`,
    article: `article:${file}`,
    line: 1,
    column: span.start + 1,
    text: words,
    sentence: { ...span, text: words },
    quantity: { text: words, best: null, low: null, high: null, bound: 'exact', unit: null, ...figure },
    measure: 'other',
    counted: null,
    population: null,
    place: null,
    window: null,
    attribution: { speaker: speaker ?? null, cue: null, chain: [] },
    modality: 'asserted',
    strict: { low: null, high: null },
    role: 'total',
    partOf: null,
    block: 'paragraph',
    context: [],
  };
}

/** A quote of the words that stand in the file, with the id "file: words". */
export function quote(
  file: string,
  words: string,
  speaker: string | null,
  kind: Quote['kind'] = 'direct',
): Quote {
  const span = locate(SOURCES[file] ?? '', words);
  return {
    ...span,
    id: `${file}: ${words}`,
    article: `article:${file}`,
    line: 1,
    column: span.start + 1,
    text: words,
    kind,
    speaker,
    cue: null,
    addressee: null,
    utterance: words,
    sentence: { ...span, text: words },
  };
}

const BASE = {
  measure: null,
  severity: null,
  low: null,
  best: null,
  high: null,
  ratio: null,
  origins: 1,
  reasons: [],
  story: 'one',
  unit: null,
  strict: false,
  attempts: [],
  confidence: 1,
} as const;

const position = (claims: readonly string[], quotes: readonly string[]): Position => ({
  label: '',
  claims,
  quotes,
  articles: [],
  origins: 1,
});

/** A comparison of claims by their ids, a list each position. */
export function figures(
  label: string,
  verdict: QuantityVerdict,
  ...positions: readonly (readonly string[])[]
): QuantityComparison {
  return {
    ...BASE,
    id: label,
    kind: 'quantity',
    label,
    verdict,
    positions: positions.map((ids) => position(ids, [])),
  };
}

/** A comparison of quotes by their ids, one each position. */
export function wordings(label: string, verdict: QuoteVerdict, ...ids: readonly string[]): QuoteComparison {
  return {
    ...BASE,
    id: label,
    kind: 'quote',
    label,
    verdict,
    positions: ids.map((id) => position([], [id])),
    diff: [],
  };
}

export function report(
  parts: Partial<Pick<Report, 'claims' | 'quotes' | 'comparisons' | 'wireGroups'>>,
): Report {
  return {
    schemaVersion: '1.0',
    tool: { name: 'claimdiff', version: '0.0.0' },
    articles,
    claims: [],
    quotes: [],
    comparisons: [],
    wireGroups: [],
    problems: [],
    summary: {},
    ...parts,
  };
}

/** What a perfect tool would say of the story. */
export const perfect: Report = report({
  claims: [
    claim('dawn.txt', '12 quarrymen', { best: 12, speaker: 'The Mayor' }),
    claim('dusk.txt', 'At least 12 workers', { best: 12, low: 12, bound: 'at_least' }),
    claim('noon.txt', '19 quarrymen', { best: 19 }),
    claim('dawn.txt', 'about 40 seconds', { best: 40, bound: 'about', unit: 'second' }),
    claim('noon.txt', 'about 40 seconds', { best: 40, bound: 'about', unit: 'second' }),
    claim('dusk.txt', '9 villages', { best: 9, speaker: 'the police' }),
  ],
  quotes: [
    quote('dawn.txt', 'We heard it come', 'Ana Ruiz'),
    quote('dusk.txt', 'We heard it coming,', 'Ruiz'),
    quote('noon.txt', 'We heard it come,', 'a guard'),
  ],
  comparisons: [
    figures(
      'buried',
      'conflict',
      ['dawn.txt: 12 quarrymen', 'dusk.txt: At least 12 workers'],
      ['noon.txt: 19 quarrymen'],
    ),
    figures('length', 'agree', ['dawn.txt: about 40 seconds', 'noon.txt: about 40 seconds']),
    wordings(
      'heard',
      'altered',
      'dawn.txt: We heard it come',
      'dusk.txt: We heard it coming,',
      'noon.txt: We heard it come,',
    ),
  ],
  wireGroups: [{ articles: ['article:dawn.txt', 'article:noon.txt'], sharedShare: 0.6 }],
});
