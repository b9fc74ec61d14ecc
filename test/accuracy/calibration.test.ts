import { beforeAll, describe, expect, it } from 'vitest';
import { calibrationErrorOf, binsOf, brierOf, rankingOf, type Forecast } from '../../bench/reliability.js';
import { CONFIDENCE_MAP } from '../../src/compare/confidence-map.js';
import { curve, MAPPED, RAW } from '../../src/compare/confidence.js';
import { analyze } from '../../src/index.js';
import type { Comparison } from '../../src/model.js';
import { loadStorySet } from './gold.js';
import { borneOut } from './score.js';

/** Mean gap between confidence and the share of findings that is right, on stories whose authors had not seen a rule. */
const MOST_ERROR = 0.12;

describe('the confidence of findings', () => {
  const found: Comparison[] = [];
  const forecasts: Forecast[] = [];

  beforeAll(async () => {
    for (const story of loadStorySet('blind')) {
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
  });

  it('lies between 0 and 1', () => {
    expect(found.length).toBeGreaterThan(100);
    expect(found.filter(({ confidence }) => !(confidence >= 0 && confidence <= 1))).toEqual([]);
  });

  it('is as high as the share of findings that are right', () => {
    expect(forecasts.length).toBeGreaterThan(100);
    expect(calibrationErrorOf(forecasts)).toBeLessThan(MOST_ERROR);
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
