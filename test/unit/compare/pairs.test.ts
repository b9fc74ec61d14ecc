import { describe, expect, it } from 'vitest';
import type { QuantityVerdict } from '../../../src/model.js';
import { blindPairs } from './blind-pairs.js';
import { check } from './pair-check.js';
import { rivalPairs } from './pairs-rivals.js';
import { runningPairs } from './pairs-running.js';
import { pairs } from './pairs.js';

const VERDICTS: readonly QuantityVerdict[] = [
  'agree',
  'compatible',
  'explained',
  'conflict',
  'disputed',
  'single',
];

/** What is not yet read or joined right: these must fail, so that whoever mends one has to strike it here. */
const OPEN: ReadonlySet<string> = new Set([
  // Two armies: sides are weak evidence for two quantities.
  'two sides of a war: soldiers of each army',
]);

describe.each([
  ['each rule both ways', pairs],
  ['counts that run', runningPairs],
  ['numbers set against one another', rivalPairs],
  ['written by somebody who had not seen the rules', blindPairs],
] as const)('short texts: %s', (_, set) => {
  for (const pair of set) {
    const test = OPEN.has(pair.about) ? it.fails : it;
    test(`${pair.verdict}: ${pair.about}`, async () => {
      expect((await check(pair)).faults).toEqual([]);
    });
  }
});

describe('the pairs', () => {
  it.each(VERDICTS)('are at least ten of %s', (verdict) => {
    const all = [...pairs, ...blindPairs].filter((p) => p.verdict === verdict);
    expect(all.length).toBeGreaterThanOrEqual(10);
  });

  it('are at least half by somebody who had not seen the rules, or thirty', () => {
    expect(blindPairs.length).toBeGreaterThanOrEqual(30);
  });
});
