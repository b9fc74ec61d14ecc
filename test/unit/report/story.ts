import { readFileSync } from 'node:fs';
import type {
  Article,
  Claim,
  Comparison,
  Position,
  QuantityComparison,
  Quote,
  QuoteComparison,
  Report,
} from '../../../src/model.js';

/**
 * An invented story in five outlets, as a report that was put together by hand: the burst of the Kestrel
 * dam. Every span is found in the article's own text, so that tests can slice it back.
 */
const ARTICLES = new URL('../../../fixtures/report/dam/articles/', import.meta.url);

interface Outlet {
  readonly id: string;
  readonly file: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly byline: string | null;
  readonly published: string | null;
}

const OUTLETS: readonly Outlet[] = [
  {
    id: 'a-courier',
    file: 'courier.txt',
    title: 'Dam bursts above Ostrel, dozens feared dead',
    publisher: 'The Valley Courier',
    byline: 'Ilse Marrow',
    published: '2031-03-14',
  },
  {
    id: 'a-herald',
    file: 'herald.txt',
    title: 'Army rejects reports of drowned soldiers',
    publisher: 'National Herald',
    byline: null,
    published: '2031-03-15',
  },
  {
    id: 'a-lakeland',
    file: 'lakeland.txt',
    title: 'Radio Lakeland: flood toll climbs',
    publisher: 'Radio Lakeland',
    byline: null,
    published: '2031-03-14T18:30Z',
  },
  {
    id: 'a-meridian',
    file: 'meridian.txt',
    title: null,
    publisher: 'Meridian',
    byline: null,
    published: null,
  },
  {
    id: 'a-today',
    file: 'ostrel-today.txt',
    title: '"It was a wall of water": Ostrel counts its dead',
    publisher: null,
    byline: null,
    published: '2031-03-15',
  },
];

export function sourceOf(article: string): string {
  const outlet = OUTLETS.find((o) => o.id === article);
  if (outlet === undefined) throw new Error(`no outlet ${article}`);
  return readFileSync(new URL(outlet.file, ARTICLES), 'utf8');
}

function locate(article: string, snippet: string) {
  const source = sourceOf(article);
  const start = source.indexOf(snippet);
  if (start < 0) throw new Error(`"${snippet}" does not stand in ${article}`);
  const end = start + snippet.length;
  const before = source.slice(0, start);
  const paragraph = before.lastIndexOf('\n') + 1;
  const stop = [...source.slice(paragraph, start).matchAll(/[.”"] (?=["A-Z])/g)].at(-1);
  const from = stop === undefined ? paragraph : paragraph + stop.index + stop[0].length;
  const rest = /\.(?= ["A-Z])|\n/.exec(source.slice(end - 1));
  const to = rest === null ? source.length : end - 1 + rest.index + (rest[0] === '\n' ? 0 : 1);
  return {
    start,
    end,
    line: before.split('\n').length,
    column: start - paragraph + 1,
    sentence: { start: from, end: to, text: source.slice(from, to) },
  };
}

type ClaimDetail = Partial<
  Pick<Claim, 'population' | 'place' | 'window' | 'modality' | 'strict' | 'role'>
> & {
  readonly quantity: Claim['quantity'];
  readonly measure: string;
  readonly counted?: string;
  readonly speaker?: string;
  readonly cue?: string;
  readonly chain?: readonly string[];
};

function claim(id: string, article: string, text: string, detail: ClaimDetail): Claim {
  const { speaker = null, cue = null, chain, counted = null, ...rest } = detail;
  return {
    id,
    article,
    text,
    ...locate(article, text),
    counted,
    population: null,
    place: null,
    window: null,
    modality: 'asserted',
    strict: { low: rest.quantity.best, high: rest.quantity.best },
    role: 'total',
    partOf: null,
    block: 'paragraph',
    context: [],
    attribution: { speaker, cue, chain: chain ?? (speaker === null ? [] : [speaker]) },
    ...rest,
  };
}

function number(
  text: string,
  best: number,
  bound: Claim['quantity']['bound'],
  low: number | null,
  high: number | null,
  unit: string | null = null,
): Claim['quantity'] {
  return { text, best, low, high, bound, unit };
}
const exactly = (text: string, best: number, unit: string | null = null) =>
  number(text, best, 'exact', best, best, unit);
const span = (text: string, days: number | null) => ({ text, start: null, end: null, days });

const CLAIMS: readonly Claim[] = [
  claim('c-40', 'a-courier', 'More than 40 people have been killed', {
    quantity: number('More than 40', 40, 'over', 41, 50),
    measure: 'killed',
    counted: 'people',
  }),
  claim('c-60', 'a-meridian', 'At least 60 people died', {
    quantity: number('At least 60', 60, 'at_least', 60, null),
    measure: 'killed',
    counted: 'people',
    speaker: 'Red Pennant rescue service',
    cue: 'said',
    window: span('two days of flooding', 2),
  }),
  claim('c-100', 'a-lakeland', 'About 100 people are dead', {
    quantity: number('About 100', 100, 'about', 95, 105),
    measure: 'killed',
    counted: 'people',
    speaker: 'Red Pennant rescue service',
    cue: 'according to',
    window: span('two days of flooding', 2),
  }),
  claim('c-210', 'a-today', '210 deaths', {
    quantity: exactly('210', 210),
    measure: 'killed',
    counted: 'deaths',
    speaker: 'Teo Brandt',
    cue: 'said',
    chain: ['Teo Brandt', 'his staff'],
    window: span('in three days', 3),
  }),
  claim('c-29', 'a-courier', '29 boats', {
    quantity: exactly('29', 29),
    measure: 'present',
    counted: 'boats',
  }),
  claim('c-30', 'a-meridian', '30 boats', {
    quantity: exactly('30', 30),
    measure: 'present',
    counted: 'boats',
  }),
  claim('c-12a', 'a-courier', 'Some 12,000 people in Ostrel have been forced from their homes', {
    quantity: number('Some 12,000', 12000, 'about', 11500, 12500),
    measure: 'displaced',
    counted: 'people',
    place: 'Ostrel',
    speaker: 'town council',
    cue: 'said',
  }),
  claim('c-12b', 'a-meridian', '12,000 people had been displaced', {
    quantity: exactly('12,000', 12000),
    measure: 'displaced',
    counted: 'people',
    place: 'Ostrel',
    speaker: 'Red Pennant rescue service',
    cue: 'said',
  }),
  claim('c-12c', 'a-lakeland', '12,000 people had been displaced', {
    quantity: exactly('12,000', 12000),
    measure: 'displaced',
    counted: 'people',
    place: 'Ostrel',
    speaker: 'Red Pennant rescue service',
    cue: 'said',
  }),
  claim('c-31', 'a-lakeland', '31,000 people have been displaced', {
    quantity: exactly('31,000', 31000),
    measure: 'displaced',
    counted: 'people',
    place: 'the two lake provinces',
    speaker: 'provincial government',
    cue: 'says',
  }),
  claim('c-18a', 'a-today', 'eighteen soldiers drowned', {
    quantity: exactly('eighteen', 18),
    measure: 'killed',
    counted: 'soldiers',
    population: 'soldiers',
    speaker: 'Teo Brandt',
    cue: 'said',
  }),
  claim('c-18b', 'a-herald', 'eighteen soldiers drowned', {
    quantity: exactly('eighteen', 18),
    measure: 'killed',
    counted: 'soldiers',
    population: 'soldiers',
    speaker: 'army',
    cue: 'denied',
    modality: 'denied',
  }),
  claim('c-3a', 'a-courier', 'Three villages were cut off', {
    quantity: exactly('Three', 3),
    measure: 'cut off',
    counted: 'villages',
    window: span('on Thursday night', 1),
  }),
  claim('c-3b', 'a-meridian', 'Three villages remain cut off', {
    quantity: exactly('Three', 3),
    measure: 'cut off',
    counted: 'villages',
  }),
  claim('c-3c', 'a-today', 'Three villages cannot be reached', {
    quantity: exactly('Three', 3),
    measure: 'cut off',
    counted: 'villages',
  }),
  claim('c-45', 'a-today', 'at least 4.5 million crowns', {
    quantity: number('at least 4.5 million', 4500000, 'at_least', 4500000, null, 'CZK'),
    measure: 'cost',
    counted: 'crowns',
    speaker: 'water ministry',
    cue: 'said',
  }),
  claim('c-9', 'a-herald', '9 million crowns', {
    quantity: exactly('9 million', 9000000, 'CZK'),
    measure: 'cost',
    counted: 'crowns',
    speaker: 'Mira Stahl',
    cue: 'said',
    modality: 'forecast',
  }),
];

function quote(
  id: string,
  article: string,
  text: string,
  speaker: string,
  cue: string,
  addressee: string | null = null,
): Quote {
  return {
    id,
    article,
    text,
    ...locate(article, text),
    kind: 'direct',
    speaker,
    cue,
    addressee,
    utterance: `u-${id}`,
  };
}

const QUOTES: readonly Quote[] = [
  quote(
    'q-gate1',
    'a-courier',
    'We will not open the second gate until every family is out,',
    'Dana Orlo',
    'said',
  ),
  quote(
    'q-gate2',
    'a-meridian',
    'We will not open the second gate until every family is out,',
    'Dana Orlo',
    'told',
    'reporters',
  ),
  quote(
    'q-gate3',
    'a-lakeland',
    'We will open the second gate until every family is out.',
    'Dana Orlo',
    'told',
    'reporters',
  ),
  quote(
    'q-eng1',
    'a-meridian',
    'The engineers have warned us for years, and for years nobody read what they wrote.',
    'Dana Orlo',
    'told',
    'reporters',
  ),
  quote('q-eng2', 'a-today', 'The engineers have warned us for years,', 'Dana Orlo', 'said'),
  quote(
    'q-eng3',
    'a-herald',
    'The engineers have warned us for years ... nobody read what they wrote,',
    'Mira Stahl',
    'said',
  ),
];

function position(label: string, ids: readonly string[], origins: number): Position {
  const claims = ids.filter((id) => CLAIMS.some((c) => c.id === id));
  const quotes = ids.filter((id) => QUOTES.some((q) => q.id === id));
  const articles = [...CLAIMS, ...QUOTES].filter((m) => ids.includes(m.id)).map((m) => m.article);
  return { label, claims, quotes, articles: [...new Set(articles)].sort(), origins };
}

const base = {
  measure: null,
  severity: null,
  low: null,
  best: null,
  high: null,
  ratio: null,
  reasons: [],
  story: 's-dam',
  unit: null,
  strict: false,
  attempts: [],
  confidence: 0.9,
} satisfies Partial<QuantityComparison>;

const quantityBase = { ...base, kind: 'quantity' } satisfies Partial<QuantityComparison>;
const quoteBase = { ...base, kind: 'quote' } satisfies Partial<QuoteComparison>;

const COMPARISONS: readonly Comparison[] = [
  {
    ...quantityBase,
    id: 'f-agree-villages',
    label: 'villages cut off',
    measure: 'cut off',
    verdict: 'agree',
    low: 3,
    best: 3,
    high: 3,
    origins: 3,
    positions: [position('3', ['c-3a', 'c-3b', 'c-3c'], 3)],
  },
  {
    ...quantityBase,
    id: 'f-boats',
    label: 'boats on the water',
    measure: 'present',
    verdict: 'conflict',
    severity: 'minor',
    low: 29,
    high: 30,
    ratio: 30 / 29,
    strict: true,
    origins: 2,
    positions: [position('29', ['c-29'], 1), position('30', ['c-30'], 1)],
    attempts: [
      { rule: 'window', holds: false, text: 'neither article gives a time' },
      { rule: 'rounding', holds: false, text: '29 is no round number, so it is read as exact' },
    ],
    confidence: 0.62,
  },
  {
    ...quantityBase,
    id: 'f-killed-dam',
    label: 'people killed by the flood',
    measure: 'killed',
    verdict: 'conflict',
    severity: 'extreme',
    low: 41,
    high: 210,
    ratio: 5.1219512,
    strict: true,
    origins: 3,
    positions: [
      position('>40', ['c-40'], 1),
      position('≥60', ['c-60'], 1),
      position('~100', ['c-100'], 1),
      position('210', ['c-210'], 1),
    ],
    reasons: [
      {
        code: 'misreport',
        text: 'Meridian and Radio Lakeland give the Red Pennant rescue service different numbers for the same two days: at least 60 and about 100',
        stated: true,
      },
      {
        code: 'window',
        text: 'the windows do not account for it: 210 in three days after 105 at most in two would need half of all deaths on the third',
        stated: false,
      },
    ],
    attempts: [
      {
        rule: 'window',
        holds: false,
        text: '100 in 2 days is 50 a day; 3 days at that rate give 150, not 210',
      },
      {
        rule: 'update',
        holds: false,
        text: 'the articles with the low and the high figure are of 14 and 15 March, and neither says that the toll rose',
      },
      { rule: 'population', holds: false, text: 'all four count people' },
    ],
    confidence: 0.97,
  },
  {
    ...quantityBase,
    id: 'f-displaced',
    label: 'people displaced',
    measure: 'displaced',
    verdict: 'explained',
    low: 11500,
    high: 31000,
    ratio: 2.48,
    origins: 3,
    positions: [position('12,000', ['c-12a', 'c-12b', 'c-12c'], 2), position('31,000', ['c-31'], 1)],
    reasons: [
      {
        code: 'place',
        text: '12,000 is of Ostrel; 31,000 is of the two lake provinces, which contain it',
        stated: true,
      },
    ],
    attempts: [
      { rule: 'place', holds: true, text: 'Ostrel lies in the two lake provinces: 12,000 of 31,000' },
      { rule: 'window', holds: false, text: 'no article gives a time' },
    ],
  },
  {
    ...quantityBase,
    id: 'f-soldiers',
    label: 'soldiers drowned',
    measure: 'killed',
    verdict: 'disputed',
    severity: 'major',
    low: 18,
    best: 18,
    high: 18,
    origins: 2,
    positions: [position('18', ['c-18a'], 1), position('18 denied', ['c-18b'], 1)],
    reasons: [{ code: 'authority', text: 'Teo Brandt asserts what the army denies', stated: true }],
  },
  {
    ...quantityBase,
    id: 'f-cost',
    label: 'cost of rebuilding the dam',
    measure: 'cost',
    verdict: 'compatible',
    low: 4500000,
    high: 9000000,
    unit: 'CZK',
    origins: 2,
    positions: [position('≥4.5 million CZK', ['c-45'], 1), position('9 million CZK', ['c-9'], 1)],
  },
  {
    ...quoteBase,
    id: 'f-gate',
    label: 'Dana Orlo: “We will not open the second gate until every family is out”',
    verdict: 'altered',
    severity: 'major',
    origins: 2,
    positions: [
      position('We will not open the second gate until every family is out', ['q-gate1', 'q-gate2'], 1),
      position('We will open the second gate until every family is out', ['q-gate3'], 1),
    ],
    reasons: [{ code: 'negation', text: 'a “not” is missing', stated: true }],
    diff: [
      { op: 'same', text: 'We will' },
      { op: 'removed', text: 'not' },
      { op: 'same', text: 'open the second gate until every family is out' },
    ],
  },
  {
    ...quoteBase,
    id: 'f-engineers',
    label: '“The engineers have warned us for years, and for years nobody read what they wrote”',
    verdict: 'speaker',
    severity: 'major',
    origins: 3,
    positions: [position('Dana Orlo', ['q-eng1', 'q-eng2'], 2), position('Mira Stahl', ['q-eng3'], 1)],
    reasons: [
      { code: 'speaker', text: 'the same words are given to Dana Orlo and to Mira Stahl', stated: true },
    ],
    diff: [
      { op: 'same', text: 'The engineers have warned us for years' },
      { op: 'removed', text: ', and for years' },
      { op: 'added', text: '...' },
      { op: 'same', text: 'nobody read what they wrote' },
    ],
    confidence: 0.8,
  },
];

const SUMMARY_VERDICTS = ['conflict', 'disputed', 'explained', 'compatible', 'agree', 'speaker', 'altered'];

export function damStory(): Report {
  const articles: readonly Article[] = OUTLETS.map(({ file, ...outlet }) => ({
    ...outlet,
    path: `articles/${file}`,
    key: null,
    words: sourceOf(outlet.id).split(/\s+/u).length,
    story: 's-dam',
  }));
  return {
    schemaVersion: '1.0',
    tool: { name: 'claimdiff', version: '0.1.0' },
    articles,
    claims: CLAIMS,
    quotes: QUOTES,
    comparisons: COMPARISONS,
    wireGroups: [{ articles: ['a-lakeland', 'a-meridian'], sharedShare: 0.41 }],
    problems: [],
    summary: {
      articles: articles.length,
      claims: CLAIMS.length,
      quotes: QUOTES.length,
      ...Object.fromEntries(
        SUMMARY_VERDICTS.map((v) => [v, COMPARISONS.filter((c) => c.verdict === v).length]),
      ),
    },
  };
}
