import { beforeAll, describe, expect, it } from 'vitest';
import { calibrationErrorOf, binsOf, brierOf, rankingOf, type Forecast } from '../../bench/reliability.js';
import { CONFIDENCE_MAP } from '../../src/compare/confidence-map.js';
import { curve, MAPPED, RAW } from '../../src/compare/confidence.js';
import { analyze } from '../../src/index.js';
import type { Comparison } from '../../src/model.js';
import { loadStorySet, type StorySet } from './gold.js';
import { borneOut } from './score.js';

/** Mean gap between confidence and the share of findings that is right, on stories whose authors had not seen a rule. */
const MOST_ERROR = 0.12;
/** The same on stories whose misses nobody reads: what to expect of other text. */
const MOST_ERROR_UNREAD = 0.05;

/** The findings of two articles or more, of the stories of a set. */
async function findingsOf(set: StorySet): Promise<{ found: Comparison[]; forecasts: Forecast[] }> {
  const found: Comparison[] = [];
  const forecasts: Forecast[] = [];
  for (const story of loadStorySet(set)) {
    const report = await analyze(
      story.articles.map(({ file, bytes }) => ({ path: `${story.name}/${file}`, bytes })),
    );
    found.push(...report.comparisons);
    const right = borneOut(story, report);
    for (const { id, kind, verdict, confidence, positions } of report.comparisons) {
      const articles = new Set(positions.flatMap((position) => position.articles)).size;
      if (kind === 'quantity' && verdict !== 'single' && articles > 1)
        forecasts.push({ confidence, right: right.has(id) });
    }
  }
  return { found, forecasts };
}

describe('the confidence of findings', () => {
  let found: readonly Comparison[] = [];
  let forecasts: readonly Forecast[] = [];

  beforeAll(async () => {
    ({ found, forecasts } = await findingsOf('blind'));
  });

  it('lies between 0 and 1', () => {
    expect(found.length).toBeGreaterThan(100);
    expect(found.filter(({ confidence }) => !(confidence >= 0 && confidence <= 1))).toEqual([]);
  });

  it('is as high as the share of findings that are right', () => {
    expect(forecasts.length).toBeGreaterThan(100);
    expect(calibrationErrorOf(forecasts)).toBeLessThan(MOST_ERROR);
  });

  it('is as high as that in stories that nobody reads', async () => {
    const unread = [await findingsOf('heldout'), await findingsOf('sealed')].flatMap((set) => set.forecasts);
    expect(unread.length).toBeGreaterThan(100);
    expect(calibrationErrorOf(unread)).toBeLessThan(MOST_ERROR_UNREAD);
  });

  it('rises with the raw confidence, whatever the verdict', () => {
    for (const verdict of MAPPED) {
      const values = [0.05, 0.3, 0.6, 0.8, 0.9, 0.97].map((raw) => curve(CONFIDENCE_MAP, verdict, raw));
      expect(values).toEqual([...values].sort((a, b) => a - b));
      expect(curve(RAW, verdict, 0.6)).toBeCloseTo(0.6, 10);
    }
  });
});

describe('what calibration is measured by', () => {
  const forecasts: Forecast[] = [
    { confidence: 1, right: true },
    { confidence: 0.9, right: false },
    { confidence: 0.2, right: false },
  ];
  it('bins by confidence', () => {
    expect(binsOf(forecasts)).toEqual([
      { from: 0.2, to: 0.3, count: 1, confidence: 0.2, share: 0 },
      { from: 0.9, to: 1, count: 2, confidence: 0.95, share: 0.5 },
    ]);
  });
  it('takes squared errors, and gaps by bin', () => {
    expect(brierOf(forecasts)).toBeCloseTo((0 + 0.81 + 0.04) / 3, 10);
    expect(calibrationErrorOf(forecasts)).toBeCloseTo((0.2 + 2 * 0.45) / 3, 10);
    expect([brierOf([]), calibrationErrorOf([])]).toEqual([0, 0]);
  });
  it('counts how often a right finding comes before a wrong one', () => {
    expect(rankingOf(forecasts)).toBe(1);
    expect(rankingOf([...forecasts, { confidence: 0.9, right: true }])).toBe(0.875);
    expect(rankingOf(forecasts.filter(({ right }) => right))).toBeNull();
  });
});
