import { describe, expect, it } from 'vitest';
import { limitBetween, mayDifferWithin } from '../../../src/align/same-quantity-limits.js';
import { measureRelation } from '../../../src/align/same-quantity-relations.js';
import { groupFigures } from '../../../src/align/quantities.js';
import { figureOf, sourceOf } from '../../../src/align/quantities-figure.js';
import { article, claim, figure, type ClaimSketch } from '../compare/sketch.js';

const limit = (a: ClaimSketch, b: ClaimSketch) => limitBetween(figure(a, 'a'), figure(b, 'b'));

/** Two claims of one article, one after the other. */
function inOneArticle(a: ClaimSketch, b: ClaimSketch) {
  const source = sourceOf(article('x', '2025-03-04'));
  return [figureOf(claim('x', 0, a), source), figureOf(claim('x', 1, b), source)] as const;
}
const limitWithin = (a: ClaimSketch, b: ClaimSketch) => limitBetween(...inOneArticle(a, b));

describe('how often', () => {
  it('one thing was done says nothing of another', () => {
    const shots = { value: 3, measure: 'fire:time', counted: 'time' };
    expect(limit(shots, { value: 4, measure: 'introduce:time', counted: 'time' })).toBe('measure');
    expect(limit(shots, { ...shots, value: 4 })).toBeNull();
  });
});

describe('what one article gives as two things', () => {
  const source = sourceOf(article('x', '2025-03-04'));
  const escaped = (n: number, value: number, speaker?: string) =>
    figureOf(
      claim('x', n, {
        value,
        measure: 'escaped',
        population: 'prisoners',
        ...(speaker === undefined ? {} : { speaker }),
      }),
      source,
    );
  const elsewhere = figure({ value: 78, measure: 'escaped', population: 'prisoners' }, 'y');
  const sizes = (...own: readonly ReturnType<typeof escaped>[]) =>
    groupFigures([...own, elsewhere])
      .map(({ figures }) => figures.length)
      .sort();

  it('is one where one of its mentions has a voice that another is set against', () => {
    // The chief's 112 and the ministry's 78; that the 112 stand there again with nobody named parts them no more.
    expect(
      sizes(escaped(0, 112, 'Police chief Oduya'), escaped(1, 112), escaped(2, 78, 'the ministry')),
    ).toEqual([4]);
  });

  it('stays two where none of its mentions has', () => {
    expect(sizes(escaped(0, 112), escaped(1, 112), escaped(2, 78))).toEqual([2, 2]);
  });
});

describe('a count has moved', () => {
  const moves = (sentence: string): boolean => figure({ value: 31, sentence }, 'a').moves;

  it.each([
    'The toll is up to 31.',
    'Sales came to 31 million, 4 per cent up on last year.',
    'The number of missing went up to 31 overnight.',
    'Thirty-one are missing, up from 24.',
  ])('by "%s"', (sentence) => {
    expect(moves(sentence)).toBe(true);
  });

  it.each([
    'The maker has owned up to a fault in 31 models.',
    'The fleet is made up of 31 ships.',
    'The council set up 31 shelters.',
    'Police rounded up 31 men.',
  ])('not by "%s"', (sentence) => {
    expect(moves(sentence)).toBe(false);
  });
});

describe('limits between articles', () => {
  it.each<[string, ClaimSketch, ClaimSketch, string | null]>([
    ['the dead and the injured', { value: 40 }, { value: 40, measure: 'injured' }, 'measure'],
    ['the dead and recovered bodies', { value: 120 }, { value: 85, measure: 'bodies' }, 'measure'],
    ['hurt and treated', { value: 6, measure: 'injured' }, { value: 9, measure: 'treated' }, null],
    [
      'hurt and taken to hospital, the numbers apart',
      { value: 6, measure: 'injured' },
      { value: 9, measure: 'hospitalised' },
      'measure',
    ],
    [
      'hurt and taken to hospital, one number',
      { value: 9, measure: 'injured' },
      { value: 9, measure: 'hospitalised' },
      null,
    ],
    [
      'doctors who stay and doctors who left',
      { value: 30, measure: 'present', counted: 'doctor' },
      { value: 30, measure: 'leave:doctor', counted: 'doctor' },
      'measure',
    ],
    [
      'the dead and the dead or missing',
      { value: 85 },
      { value: 120, text: '120 dead or missing', sentence: 'The flood left 120 dead or missing.' },
      null,
    ],
    [
      'hospitals and schools',
      { value: 2, measure: 'hit', counted: 'hospital' },
      { value: 2, measure: 'hit', counted: 'school' },
      'head',
    ],
    [
      'homes and houses',
      { value: 20, measure: 'destroyed', counted: 'home' },
      { value: 30, measure: 'destroyed', counted: 'house' },
      null,
    ],
    ['kilometres and people', { value: 12, unit: 'km', measure: 'depth' }, { value: 12 }, 'dimension'],
    [
      'dollars and pounds',
      { value: 12, unit: 'USD', measure: 'money' },
      { value: 12, unit: 'GBP', measure: 'money' },
      null,
    ],
    [
      'children as a part and the toll',
      { value: 9, population: 'children', role: 'part' },
      { value: 31 },
      'role',
    ],
    [
      'children as a part and by themselves',
      { value: 9, population: 'children', role: 'part' },
      { value: 4, population: 'kids' },
      null,
    ],
    ['a rise and a level', { value: 12, role: 'rise' }, { value: 50 }, 'role'],
    [
      'what a budget falls by, and the same sum to be found',
      { value: 11.2e6, unit: 'GBP', measure: 'money', role: 'rise' },
      { value: 11.2e6, unit: 'GBP', measure: 'money' },
      null,
    ],
    [
      'three of them guards, and three men',
      { value: 3, population: 'national guards', role: 'part' },
      { value: 3, population: 'men' },
      null,
    ],
    [
      'some of them, and a number that seldom stands in two articles by chance',
      { value: 1370, population: 'customers', role: 'part' },
      { value: 1370 },
      null,
    ],
    [
      'nine of them children, and nine dead',
      { value: 9, population: 'children', role: 'part' },
      { value: 9 },
      'role',
    ],
    [
      'one number in two earlier years',
      { value: 61, role: 'background', window: 'in 2009' },
      { value: 61, role: 'background', window: 'in 2013' },
      'background',
    ],
    [
      'last year’s dividend and this year’s',
      { value: 13.5, unit: 'GBp', measure: 'money', role: 'previous' },
      { value: 8.4, unit: 'GBp', measure: 'money' },
      'role',
    ],
    [
      'a toll and what it was before',
      { value: 34, measure: 'detained', role: 'previous' },
      { value: 41, measure: 'detained' },
      null,
    ],
    [
      'two earlier events',
      { value: 61, role: 'background', window: 'in 2009' },
      { value: 74, role: 'background', window: 'in 2013' },
      'background',
    ],
    [
      'one earlier event',
      { value: 61, role: 'background', window: 'in 2009' },
      { value: 74, role: 'background', window: 'in 2009' },
      null,
    ],
    [
      'children and women',
      { value: 9, population: 'children' },
      { value: 7, population: 'women' },
      'population',
    ],
    [
      'a prediction and a count',
      { value: 100_000, measure: 'attendance', modality: 'forecast' },
      { value: 60_000, measure: 'attendance' },
      'modality',
    ],
    [
      'two plans',
      { value: 1100, measure: 'jobs-cut', modality: 'forecast' },
      { value: 400, measure: 'jobs-cut' },
      null,
    ],
    [
      'new in a day and all so far',
      { value: 173, measure: 'infected', window: 'in the last 24 hours', days: 1 },
      { value: 4812, measure: 'infected' },
      'span',
    ],
    [
      'nobody hurt and the dead of a campaign',
      { value: 0, measure: 'injured' },
      { value: 190, window: 'since 28 May', days: 13 },
      'span',
    ],
    ['nobody hurt and the dead of the day', { value: 0, measure: 'injured' }, { value: 38 }, null],
  ])('%s', (_, a, b, expected) => {
    expect(limit(a, b)).toBe(expected);
    expect(limit(b, a)).toBe(expected);
  });

  it('know how measures stand', () => {
    const of = (a: ClaimSketch, b: ClaimSketch) => measureRelation(figure(a), figure(b));
    expect(of({ value: 1 }, { value: 2 })).toBe('same');
    expect(
      of(
        { value: 1, measure: 'be:district', counted: 'district' },
        { value: 2, measure: 'hit', counted: 'district' },
      ),
    ).toBe('open');
    expect(
      of({ value: 1, measure: 'age', unit: 'year' }, { value: 2, measure: 'duration', unit: 'year' }),
    ).toBe('alike');
    expect(
      of({ value: 1, measure: 'rise', unit: 'percent' }, { value: 2, measure: 'fall', unit: 'percent' }),
    ).toBe('apart');
  });
});

describe('one article may give two values of one thing', () => {
  it.each<[string, ClaimSketch, ClaimSketch, boolean]>([
    ['no: it gives both as its own', { value: 20 }, { value: 500 }, false],
    ['yes: their spans meet', { value: 600, bound: 'over' }, { value: 640 }, true],
    [
      'yes: two named authorities',
      { value: 18_000, measure: 'attendance', speaker: 'Holm Police' },
      { value: 60_000, measure: 'attendance', speaker: 'the organisers' },
      true,
    ],
    [
      'no: one authority',
      { value: 18_000, measure: 'attendance', speaker: 'Holm Police' },
      { value: 60_000, measure: 'attendance', speaker: 'the Holm police' },
      false,
    ],
    ['yes: one is what it was before', { value: 34, role: 'previous' }, { value: 41 }, true],
    ['yes: one is denied', { value: 43, modality: 'denied' }, { value: 28 }, true],
    [
      'yes: the count has moved',
      { value: 12 },
      { value: 31, sentence: 'The number of dead has climbed to 31.' },
      true,
    ],
    [
      'yes: the smaller is of a moment',
      { value: 96, window: 'by the middle of February' },
      { value: 140, bound: 'over' },
      true,
    ],
    [
      'no: the larger is of a moment',
      { value: 14 },
      { value: 41, window: 'by the middle of February' },
      false,
    ],
    [
      'yes: a correction stands next to it',
      { value: 460, measure: 'jobs-cut', sentence: 'An earlier version said 460 jobs; that was an error.' },
      { value: 640, measure: 'jobs-cut', sentence: 'An earlier version said 460 jobs; that was an error.' },
      true,
    ],
    [
      'yes: set off by "but"',
      { value: 350, measure: 'aboard', speaker: 'survivors' },
      { value: 211, measure: 'aboard', sentence: 'But 211 were aboard.' },
      true,
    ],
    [
      'no: a count of people and a capacity',
      { value: 260, measure: 'capacity' },
      { value: 180, measure: 'capacity', speaker: 'a certificate' },
      false,
    ],
  ])('%s', (_, a, b, may) => {
    expect(mayDifferWithin(...inOneArticle(a, b))).toBe(may);
    expect(limitWithin(a, b) === 'same article').toBe(!may);
  });

  it('a sum with its gloss in another currency', () => {
    const sentence = 'Each family gets 200,000 pesos ($3,400).';
    const source = sourceOf(article('x'));
    const pesos = claim('x', 0, {
      value: 200_000,
      unit: 'PHP',
      measure: 'money',
      text: '200,000 pesos',
      sentence,
    });
    const dollars = {
      ...claim('x', 0, { value: 3400, unit: 'USD', measure: 'money', text: '$3,400', sentence }),
      id: 'x:2',
    };
    const apart = { ...dollars, start: pesos.end + 2, end: pesos.end + 8 };
    expect(mayDifferWithin(figureOf(pesos, source), figureOf(apart, source))).toBe(true);
    const far = { ...apart, start: pesos.end + 60, end: pesos.end + 66 };
    expect(mayDifferWithin(figureOf(pesos, source), figureOf(far, source))).toBe(false);
  });
});

describe('what words say of a figure', () => {
  it('"another" sets it on top of another figure', () => {
    expect(
      figure({
        value: 1300,
        measure: 'jobs-cut',
        text: '1300 jobs',
        sentence: 'Another 1300 jobs are at risk.',
      }).further,
    ).toBe(true);
    expect(
      figure({
        value: 1300,
        measure: 'jobs-cut',
        text: '1300 jobs',
        sentence: 'In all 1300 jobs are at risk.',
      }).further,
    ).toBe(false);
  });
  it('"of the dead" makes it a part', () => {
    expect(
      figure({ value: 14, text: '14 of the dead', sentence: 'It said 14 of the dead were fighters.' }).part,
    ).toBe(true);
    expect(
      figure({ value: 3, text: '3 others', sentence: 'The 3 others among the dead had no papers.' }).part,
    ).toBe(true);
    expect(figure({ value: 14, text: '14 people', sentence: 'It killed 14 people of the town.' }).part).toBe(
      false,
    );
  });
  it('a bare day is no window', () => {
    expect(figure({ value: 14, window: 'on Tuesday', days: 1 }).window).toBe(null);
    expect(figure({ value: 14, window: 'in the past 24 hours', days: 1 }).window).not.toBe(null);
  });
  it('a name tells which thing, not what sort of thing', () => {
    const ship = figure({
      value: 50,
      unit: 'year',
      measure: 'age',
      counted: 'loreta',
      text: '50-year-old Santa Loreta',
    });
    expect(ship).toMatchObject({ head: null, name: 'loreta' });
    expect(
      figure({ value: 50, unit: 'year', measure: 'age', counted: 'ferry', text: '50-year-old ferry' }),
    ).toMatchObject({ head: 'vessel', name: null });
  });
});

describe('what a share is of', () => {
  const share = (value: number, context: readonly string[]): ClaimSketch => ({
    value,
    unit: 'percent',
    measure: 'share',
    counted: 'patient',
    population: 'patients',
    context,
  });
  const groups = (a: ClaimSketch, b: ClaimSketch): number =>
    groupFigures([figure(a, 'a'), figure(b, 'b')]).length;

  it('is in what is so of it: the dying are not the children', () => {
    expect(groups(share(2.2, ['die', 'patient']), share(20, ['child', 'patient']))).toBe(2);
    expect(groups(share(2.2, ['die', 'patient']), share(20, ['fatality', 'patient']))).toBe(1);
  });

  it('folds words of one measure, and leaves out the whole', () => {
    expect(figure(share(2.2, ['cent', 'die', 'patient']), 'a').topic).toEqual(['killed']);
    expect(figure(share(2.2, ['death', 'proportion']), 'a').topic).toEqual(['killed']);
    expect(figure({ value: 2, context: ['death'] }, 'a').topic).toEqual([]);
  });
});
