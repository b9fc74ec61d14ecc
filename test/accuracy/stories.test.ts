import { beforeAll, describe, expect, it } from 'vitest';
import { FLOOR_GROUPS, type FloorGroup, type Measured, belowFloors, readFloors } from './floors.js';
import { SEALED, STORY_SETS } from './gold.js';
import { type Scores, measure, scoreAll, scoresOf } from './run.js';
import { missList } from './table.js';

const isSealed = (group: FloorGroup): boolean => STORY_SETS.some((set) => set === group && SEALED.has(set));

describe('accuracy on the gold stories', () => {
  let scores: Scores = new Map();
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
    expect(
      drops,
      `${shown.join('\n')}\n\n${drops.length > 0 && !isSealed(group) ? missList(scoresOf(scores, group)) : ''}`,
    ).toEqual([]);
  });
});
