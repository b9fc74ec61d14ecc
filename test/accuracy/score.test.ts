import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model.js';
import { claim, figures, perfect, quarry, quote, report, wordings } from './hand-made.js';
import { scoreStory } from './score.js';
import { type Metrics, metrics } from './tally.js';

const score = (found: Report): Metrics => metrics(scoreStory(quarry, found).tallies);
const missesOf = (found: Report) =>
  scoreStory(quarry, found).misses.map(({ kind, text }) => `${kind}: ${text}`);
const withClaims = (...claims: Report['claims']) => report({ claims });

describe('a report is scored', () => {
  it('at 1 throughout, without a miss, when it says what the gold says', () => {
    expect(new Set(Object.values(score(perfect)))).toEqual(new Set([1]));
    expect(missesOf(perfect)).toEqual([]);
  });

  it('at 0 or nothing when it is empty', () => {
    expect(score(report({}))).toEqual({
      'figures P': null,
      'figures R': 0,
      'figures F1': 0,
      bound: null,
      unit: null,
      speaker: null,
      'aligned F1': 0,
      'conflict P': null,
      'conflict R': 0,
      'conflict F1': 0,
      verdicts: 0,
      'quotes R': 0,
      'quote speakers': null,
      'quote verdicts': 0,
      'copies R': 0,
      'copies P': null,
    });
    expect(missesOf(report({}))).toContain('figure not found: noon.txt: "19 quarrymen" = 19 (buried)');
  });
});

describe('a figure', () => {
  it.each([
    ['is found by overlap and value', claim('noon.txt', 'buried 19', { best: 19 }), 1 / 6],
    ['may differ by half a percent', claim('noon.txt', '19 quarrymen', { best: 19.05 }), 1 / 6],
    ['may not differ by more', claim('noon.txt', '19 quarrymen', { best: 20 }), 0],
    ['is not found elsewhere in the article', claim('noon.txt', 'The slide', { best: 19 }), 0],
    ['is not found in another article', claim('dusk.txt', '12 workers', { best: 19 }), 0],
    ['counts by its low end when it has no best', claim('noon.txt', '19 quarrymen', { low: 19 }), 1 / 6],
    [
      'does not count by its low end beside a wrong best',
      claim('noon.txt', '19 quarrymen', { best: 30, low: 19 }),
      0,
    ],
  ])('%s', (_, found, recall) => {
    expect(score(withClaims(found))['figures R']).toBeCloseTo(recall, 10);
  });

  it('is matched once: a second claim of it counts against precision', () => {
    const twice = score(
      withClaims(
        claim('noon.txt', '19 quarrymen', { best: 19 }),
        claim('noon.txt', 'buried 19 quarrymen', { best: 19 }),
      ),
    );
    expect(twice['figures R']).toBeCloseTo(1 / 6, 10);
    expect(twice['figures P']).toBe(0.5);
  });

  it('that is a distractor is listed with the reason', () => {
    expect(missesOf(withClaims(claim('dawn.txt', '3 min', { best: 3 })))).toContain(
      'distractor taken: dawn.txt: "3 min" = 3 (reading time)',
    );
  });

  it('has its bound compared in classes, its unit and speaker where the gold has them', () => {
    const found = score(
      withClaims(
        claim('dawn.txt', '12 quarrymen', { best: 12, bound: 'about', speaker: 'the minister' }),
        claim('dusk.txt', '12 workers', { best: 12, bound: 'over', speaker: 'anybody' }),
        claim('dawn.txt', 'about 40 seconds', { best: 40, bound: 'nearly', unit: 'minute' }),
        claim('noon.txt', 'about 40 seconds', { best: 40, bound: 'about', unit: 'Second' }),
      ),
    );
    expect(found).toMatchObject({ bound: 0.75, unit: 0.5, speaker: 0 });
  });
});

describe('alignment', () => {
  it('is scored on pairs: a part of a group found, a stranger put in', () => {
    const found = report({
      ...perfect,
      comparisons: [
        figures(
          'buried',
          'conflict',
          ['dawn.txt: 12 quarrymen'],
          ['noon.txt: 19 quarrymen'],
          ['dusk.txt: 9 villages'],
        ),
      ],
    });
    // Three pairs put together, one of them rightly; the gold has four.
    expect(score(found)['aligned F1']).toBeCloseTo((2 * (1 / 3) * (1 / 4)) / (1 / 3 + 1 / 4), 10);
  });
});

describe('a conflict', () => {
  const judged = (...comparisons: Report['comparisons']) => report({ ...perfect, comparisons });

  it('counts when its positions hold two mentions of a conflicting quantity', () => {
    const found = judged(
      figures('buried', 'conflict', ['dusk.txt: At least 12 workers'], ['noon.txt: 19 quarrymen']),
    );
    expect(score(found)).toMatchObject({ 'conflict P': 1, 'conflict R': 1, verdicts: 0.5 });
  });

  it('does not count when the mentions share a position', () => {
    const found = judged(
      figures(
        'buried',
        'conflict',
        ['dusk.txt: At least 12 workers', 'noon.txt: 19 quarrymen'],
        ['dusk.txt: 9 villages'],
      ),
    );
    expect(score(found)).toMatchObject({ 'conflict P': 0, 'conflict R': 0 });
    expect(missesOf(found)).toContain(
      'false conflict: buried: "At least 12 workers" dusk.txt, "19 quarrymen" noon.txt | "9 villages" dusk.txt',
    );
  });

  it('is false where the gold agrees', () => {
    const found = judged(
      figures('length', 'conflict', ['dawn.txt: about 40 seconds'], ['noon.txt: about 40 seconds']),
    );
    expect(score(found)).toMatchObject({ 'conflict P': 0, 'conflict R': 0, verdicts: 0 });
    expect(missesOf(found)).toContain('verdict: length: agree, reported conflict');
  });
});

describe('a quote', () => {
  it('needs four fifths of the span over both', () => {
    const found = (words: string) =>
      score(report({ quotes: [quote('dusk.txt', words, 'Ana Ruiz')] }))['quotes R'];
    expect(found('We heard it comin')).toBeCloseTo(1 / 3, 10);
    expect(found('We heard it')).toBe(0);
  });

  it('does not count when it is indirect', () => {
    expect(
      score(report({ quotes: [quote('dusk.txt', 'We heard it coming,', 'Ana Ruiz', 'indirect')] }))[
        'quotes R'
      ],
    ).toBe(0);
  });

  it('has its speaker compared by a word that names', () => {
    const speaker = (name: string | null) =>
      score(report({ quotes: [quote('noon.txt', 'We heard it come,', name)] }))['quote speakers'];
    expect(speaker('The Guard')).toBe(1);
    expect(speaker('the mayor')).toBe(0);
    expect(speaker(null)).toBe(0);
  });

  it('has its verdict compared, and a finding that nobody deserves listed', () => {
    const ids = ['dawn.txt: We heard it come', 'noon.txt: We heard it come,'] as const;
    const wrong = report({ ...perfect, comparisons: [wordings('heard', 'speaker', ...ids)] });
    expect(score(wrong)['quote verdicts']).toBe(0);
    expect(missesOf(wrong)).toContain('quote verdict: heard: altered, reported speaker');
    expect(missesOf(wrong).filter((miss) => miss.startsWith('false quote finding'))).toEqual([]);

    const alone = report({ ...perfect, comparisons: [wordings('heard', 'altered', ids[0])] });
    expect(missesOf(alone)).toContain('false quote finding: altered: We heard it come');
  });
});

describe('copies', () => {
  it('are compared as pairs, whatever their order', () => {
    const found = report({
      wireGroups: [
        { articles: ['article:noon.txt', 'article:dawn.txt', 'article:dusk.txt'], sharedShare: 0.5 },
      ],
    });
    expect(score(found)['copies R']).toBe(1);
    expect(score(found)['copies P']).toBeCloseTo(1 / 3, 10);
  });
});
