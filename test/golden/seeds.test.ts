/** The founding case: what somebody on deadline must learn from the five reports in `seeds/`, and must not. */

import { beforeAll, describe, expect, it } from 'vitest';
import { analyze } from '../../src/index.js';
import type { Claim, QuantityComparison, QuoteComparison, Report, Span } from '../../src/model.js';
import { loadStories } from '../accuracy/gold.js';
import { locate, shared } from '../accuracy/text.js';

const HARBOUR = '01-harbour-post.txt';
const KINGSWAY = '02-kingsway-standard.txt';
const LAKESHORE = '03-lakeshore-news.txt';
const UNION = '04-union-television.txt';
const LEVANT = '05-levant-courier.txt';

const story = loadStories().find(({ name }) => name === 'seeds');
const sources = new Map(story?.articles.map(({ file, source }) => [file, source]));
let report: Report;

beforeAll(async () => {
  const inputs = story?.articles ?? [];
  report = await analyze(inputs.map(({ file, bytes }) => ({ path: `seeds/${file}`, bytes })));
});

const fileOf = (article: string) =>
  report.articles.find(({ id }) => id === article)?.path.replace('seeds/', '') ?? '';

const spanOf = (file: string, words: string): Span => locate(sources.get(file) ?? '', words);

/** The claim of that value at those words. */
function claimAt(file: string, words: string, value: number): Claim {
  const span = spanOf(file, words);
  const found = report.claims.find(
    (claim) => fileOf(claim.article) === file && shared(claim, span) > 0 && claim.quantity.best === value,
  );
  if (!found) throw new Error(`no figure ${value} at "${words}" in ${file}`);
  return found;
}

/** The one comparison that holds all the claims. */
function comparisonOf(...claims: readonly Claim[]): QuantityComparison {
  const holding = report.comparisons.filter(
    (comparison): comparison is QuantityComparison =>
      comparison.kind === 'quantity' &&
      claims.every(({ id }) => comparison.positions.some((position) => position.claims.includes(id))),
  );
  expect(holding, claims.map(({ text }) => text).join(' | ')).toHaveLength(1);
  const [only] = holding;
  if (!only) throw new Error('no comparison');
  return only;
}

/** The one comparison of quotes that holds a quote of each of these words. */
function quoteComparisonOf(...places: readonly (readonly [file: string, words: string])[]): QuoteComparison {
  const ids = places.map(([file, words]) => {
    const span = spanOf(file, words);
    const quote = report.quotes.find(
      ({ article, kind, ...at }) => kind !== 'indirect' && fileOf(article) === file && shared(at, span) > 0,
    );
    if (!quote) throw new Error(`no quote at "${words}" in ${file}`);
    return quote.id;
  });
  const holding = report.comparisons.filter(
    (comparison): comparison is QuoteComparison =>
      comparison.kind === 'quote' &&
      ids.every((id) => comparison.positions.some((position) => position.quotes.includes(id))),
  );
  expect(holding).toHaveLength(1);
  const [only] = holding;
  if (!only) throw new Error('no comparison');
  return only;
}

const valuesIn = (comparison: QuantityComparison) =>
  comparison.positions
    .flatMap((position) => position.claims)
    .map((id) => report.claims.find((claim) => claim.id === id)?.quantity.best)
    .sort((a, b) => (a ?? 0) - (b ?? 0));

describe('the death toll of the offensive', () => {
  const toll = () =>
    comparisonOf(
      claimAt(LAKESHORE, 'more than 200 people have been killed', 200),
      claimAt(LEVANT, 'over 300 Syrians died', 300),
      claimAt(KINGSWAY, '500 civilians have been killed', 500),
      claimAt(KINGSWAY, 'killed about 500 people', 500),
      claimAt(UNION, '1,000 deaths', 1000),
    );

  it('is one conflict, extreme or major', () => {
    expect(toll().verdict).toBe('conflict');
    expect(['extreme', 'major']).toContain(toll().severity);
  });

  it('holds the five figures and no other', () => {
    expect(valuesIn(toll())).toEqual([200, 300, 500, 500, 1000]);
  });

  it('keeps the bounds and says who counted', () => {
    expect(claimAt(LAKESHORE, 'more than 200', 200).quantity.bound).toBe('over');
    expect(claimAt(LEVANT, 'over 300', 300).quantity.bound).toBe('over');
    expect(claimAt(KINGSWAY, 'about 500 people', 500).quantity.bound).toBe('about');
    expect(claimAt(KINGSWAY, '500 civilians', 500).attribution.speaker).toMatch(/activists/i);
    expect(claimAt(KINGSWAY, 'about 500 people', 500).attribution.speaker).toMatch(/civil defence/i);
    expect(claimAt(UNION, '1,000 deaths', 1000).attribution.speaker).toContain('Raed al-Saleh');
  });
});

describe('the other figures', () => {
  it('doctors left: 29 against 30', () => {
    const doctors = comparisonOf(claimAt(KINGSWAY, '29 doctors', 29), claimAt(UNION, 'only 30 doctors', 30));
    expect(doctors.verdict).toBe('conflict');
    expect(valuesIn(doctors)).toEqual([29, 30]);
  });

  it('length of the war: 5 against 6 years', () => {
    const war = comparisonOf(
      claimAt(LAKESHORE, '5-year-old civil war', 5),
      claimAt(UNION, 'five-year civil war', 5),
      claimAt(KINGSWAY, 'six-year-long conflict', 6),
    );
    expect(war.verdict).toBe('conflict');
    expect(valuesIn(war)).toEqual([5, 5, 6]);
  });

  it('hospitals hit: two, in all four that say so', () => {
    const hospitals = comparisonOf(
      claimAt(HARBOUR, 'the two biggest hospitals', 2),
      claimAt(KINGSWAY, 'the two main hospitals', 2),
      claimAt(UNION, 'Two of those hospitals were hit', 2),
      claimAt(LEVANT, 'bombed two hospitals', 2),
    );
    expect(hospitals.verdict).toBe('agree');
    expect(new Set(valuesIn(hospitals))).toEqual(new Set([2]));
  });

  it('besieged: 250,000, in both that say so', () => {
    const besieged = comparisonOf(
      claimAt(HARBOUR, 'trapped 250,000 people', 250_000),
      claimAt(KINGSWAY, '250,000 people are besieged', 250_000),
    );
    expect(besieged.verdict).toBe('agree');
  });

  it.each([
    ['the six of the bread queue', HARBOUR, 'killing six residents', 6],
    ['the 20 of the aid convoy', KINGSWAY, 'killed 20 people', 20],
    ['the 63 soldiers', KINGSWAY, '63 soldiers dead', 63],
    ['the two patients', UNION, 'Two patients were reported killed', 2],
  ])('%s stand in conflict with nobody', (_, file, words, value) => {
    const { id } = claimAt(file, words, value);
    const others = report.comparisons.filter(
      (comparison) =>
        comparison.verdict !== 'single' && comparison.positions.some(({ claims }) => claims.includes(id)),
    );
    expect(others.map(({ label, verdict }) => `${label}: ${verdict}`)).toEqual([]);
  });

  it('come neither from readers’ comments nor from dates or furniture', () => {
    const NO_EVIDENCE = /comment|date|year$|^time$|ordinal|reading time|newsletter|caption|rating/;
    const traps = (story?.gold.distractors ?? []).filter(({ why }) => NO_EVIDENCE.test(why));
    expect(traps.length).toBeGreaterThan(20);
    const taken = traps.filter(({ article, quote, nth }) => {
      const span = locate(sources.get(article) ?? '', quote, nth);
      return report.claims.some((claim) => fileOf(claim.article) === article && shared(claim, span) > 0);
    });
    expect(taken.map(({ article, quote, why }) => `${article}: ${quote} (${why})`)).toEqual([]);
  });
});

it('nothing else is called a conflict', () => {
  const conflicts = report.comparisons.filter(
    ({ verdict }) => verdict === 'conflict' || verdict === 'disputed',
  );
  const words = (comparison: (typeof conflicts)[number]) =>
    comparison.positions
      .flatMap((position) => position.claims)
      .map((id) => report.claims.find((claim) => claim.id === id)?.text)
      .join(' | ');
  expect(conflicts.map(words)).toHaveLength(3);
});

describe('the quotes', () => {
  it('Kerry’s threat stands in all five, altered, with the difference shown', () => {
    const threat = quoteComparisonOf(
      [HARBOUR, 'unless Russia takes immediate steps'],
      [KINGSWAY, 'unless Russia takes immediate steps'],
      [LAKESHORE, 'unless Russia takes immediate steps'],
      [UNION, 'unless Russia takes immediate steps'],
      [LEVANT, 'unless Russia takes immediate steps'],
    );
    expect(threat.verdict).toBe('altered');
    expect(threat.diff.some(({ op }) => op === 'removed')).toBe(true);
  });

  it('Ban’s words stop a sentence earlier in one', () => {
    const clear = quoteComparisonOf([HARBOUR, 'They know they are committing'], [LEVANT, 'doing," Ban told']);
    expect(clear.verdict).toBe('truncated');
  });

  it('Ban’s slaughterhouse is the same in both', () => {
    const imagine = quoteComparisonOf(
      [HARBOUR, 'Imagine the destruction.'],
      [LEVANT, 'Imagine the destruction.'],
    );
    expect(imagine.verdict).toBe('identical');
  });

  it.each([
    [HARBOUR, 'Let us be clear.', 'Ban Ki-moon'],
    [HARBOUR, 'There must be action.', 'Ban Ki-moon'],
    [LAKESHORE, 'such rhetoric is capable', 'Dmitry Peskov'],
    [UNION, 'It is easy to criticize', 'John Kirby'],
  ])('%s: "%s" is given to %s', (file, words, speaker) => {
    const span = spanOf(file, words);
    const quote = report.quotes.find(
      ({ article, ...at }) => fileOf(article) === file && shared(at, span) > 0,
    );
    expect(quote?.speaker).toContain(speaker);
  });
});

it('the pair that shares wire copy is found, and no other', () => {
  expect(report.wireGroups.map(({ articles }) => articles.map(fileOf).sort())).toEqual([
    [HARBOUR, LAKESHORE],
  ]);
});
