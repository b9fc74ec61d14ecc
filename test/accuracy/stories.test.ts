import { beforeAll, describe, expect, it } from 'vitest';
import { FLOOR_GROUPS, type Measured, belowFloors, readFloors } from './floors.js';
import { type Scores, measure, scoreAll } from './run.js';
import { missList } from './table.js';

const missesOf = (group: (typeof FLOOR_GROUPS)[number], scores: Scores): string => {
  if (group === 'heldout') return '';
  return missList(group === 'all' || group === 'seeds' ? scores.gold : scores[group]);
};

describe('accuracy on the gold stories', () => {
  let scores: Scores = { gold: [], blind: [], fresh: [], late: [], heldout: [] };
  let measured: Measured;
  beforeAll(async () => {
    scores = await scoreAll();
    measured = measure(scores);
  });

  it.each(FLOOR_GROUPS)('holds its floors: %s', (group) => {
    const drops = belowFloors(readFloors(), measured).filter((drop) => drop.group === group);
    const shown = drops.map(
      ({ metric, floor, value }) => `${metric}: ${value?.toFixed(3) ?? 'nothing'}, below ${floor}`,
    );
    expect(drops, `${shown.join('\n')}\n\n${drops.length > 0 ? missesOf(group, scores) : ''}`).toEqual([]);
  });
});
