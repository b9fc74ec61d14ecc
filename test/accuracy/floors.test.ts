import { describe, expect, it } from 'vitest';
import { FLOOR_GROUPS, type Floors, belowFloors, forEachGroup, raiseFloors, readFloors } from './floors.js';
import { METRICS, type Metrics, metrics, sumTallies } from './tally.js';

const nothing: Metrics = metrics(sumTallies([]));
const measured = (some: Partial<Metrics>) =>
  forEachGroup((group) => (group === 'all' ? { ...nothing, ...some } : nothing));
const none: Floors = forEachGroup(() => ({}));

describe('floors', () => {
  it('are there for every metric of every group', () => {
    const floors = readFloors();
    for (const group of FLOOR_GROUPS)
      expect(METRICS.filter((metric) => floors[group][metric] === undefined)).toEqual([]);
  });

  it('are rounded down to two decimals', () => {
    expect(raiseFloors(none, measured({ bound: 0.9799, unit: 0.29 })).all).toMatchObject({
      bound: 0.97,
      unit: 0.29,
    });
  });

  it('are raised and never lowered', () => {
    const floors = { ...none, all: { bound: 0.9, unit: 0.5 }, seeds: { unit: 0.4 } };
    const raised = raiseFloors(floors, measured({ bound: 0.8, unit: 0.6 }));
    expect(raised.all).toMatchObject({ bound: 0.9, unit: 0.6 });
    expect(raised.seeds).toMatchObject({ unit: 0.4 });
  });

  it('are broken by a drop, and by nothing being left to measure', () => {
    const floors = { ...none, all: { bound: 0.9, unit: 0.5, speaker: 0.5 } };
    expect(belowFloors(floors, measured({ bound: 0.899, unit: 0.5, speaker: null }))).toEqual([
      { group: 'all', metric: 'bound', floor: 0.9, value: 0.899 },
      { group: 'all', metric: 'speaker', floor: 0.5, value: null },
    ]);
  });

  it('of 0 are never broken', () => {
    expect(belowFloors(none, measured({}))).toEqual([]);
  });
});
