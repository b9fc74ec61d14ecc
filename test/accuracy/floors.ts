/** Floors: what has been reached must not be lost again. They are raised on request and never lowered. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { STORY_SETS } from './gold.js';
import { METRICS, type Metric, type Metrics } from './tally.js';

/** Over the gold stories together, on the seeds alone, which are the founding case, and over each set by others. */
export const FLOOR_GROUPS = ['all', 'seeds', ...STORY_SETS] as const;
export type FloorGroup = (typeof FLOOR_GROUPS)[number];

/** Something of each group. */
export function forEachGroup<T>(of: (group: FloorGroup) => T): Record<FloorGroup, T> {
  const entries = FLOOR_GROUPS.map((group) => [group, of(group)] as const);
  return byGroup(z.custom<T>()).parse(Object.fromEntries(entries));
}

/** A record that has each group, and no other key. */
const byGroup = <S extends z.ZodType>(each: S): z.ZodRecord<typeof groups, S> => z.record(groups, each);
const groups = z.enum(FLOOR_GROUPS);

const floorsOfGroup = z.partialRecord(z.enum(METRICS), z.number().min(0).max(1));
const floorsFile = byGroup(floorsOfGroup);

export type Floors = z.infer<typeof floorsFile>;
export type Measured = Readonly<Record<FloorGroup, Metrics>>;

const path = join(import.meta.dirname, 'floors.json');

export function readFloors(): Floors {
  return floorsFile.parse(JSON.parse(readFileSync(path, 'utf8')));
}

export function writeFloors(floors: Floors): void {
  writeFileSync(path, `${JSON.stringify(floors, null, 2)}\n`);
}

export interface Drop {
  readonly group: FloorGroup;
  readonly metric: Metric;
  readonly floor: number;
  /** null: nothing was left to measure, which is below any floor but 0. */
  readonly value: number | null;
}

export function belowFloors(floors: Floors, measured: Measured): readonly Drop[] {
  return FLOOR_GROUPS.flatMap((group) =>
    METRICS.map((metric) => ({
      group,
      metric,
      floor: floors[group][metric] ?? 0,
      value: measured[group][metric],
    })).filter(({ floor, value }) => (value ?? 0) + TINY < floor),
  );
}

/** Each floor at what was measured, rounded down to two decimals, unless it is higher already. */
export function raiseFloors(floors: Floors, measured: Measured): Floors {
  return forEachGroup((group) =>
    Object.fromEntries(
      METRICS.map((metric) => [
        metric,
        Math.max(floors[group][metric] ?? 0, roundDown(measured[group][metric] ?? 0)),
      ]),
    ),
  );
}

/** Keeps 0.29 * 100 = 28.999999999999996 at 29. */
const TINY = 1e-9;

function roundDown(value: number): number {
  return Math.floor(value * 100 + TINY) / 100;
}
