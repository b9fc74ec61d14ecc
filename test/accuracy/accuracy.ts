/**
 * `npm run accuracy`: the table. `-- --misses` lists what was missed and what was taken wrongly,
 * `-- --update-floors` raises the floors to what is measured now.
 */

import { parseArgs } from 'node:util';
import { belowFloors, raiseFloors, readFloors, writeFloors } from './floors.js';
import { measure, scoreAll } from './run.js';
import { accuracyTable, missCounts, missList } from './table.js';

const { values } = parseArgs({
  options: {
    misses: { type: 'boolean', default: false },
    'update-floors': { type: 'boolean', default: false },
  },
});

const scores = await scoreAll();
const measured = measure(scores);
for (const [set, of] of [
  [scores.gold, 'the gold stories, which the rules were made with'],
  [scores.blind, 'stories by an author who had not seen a rule'],
  [scores.fresh, 'stories by two further such authors'],
  [scores.late, 'stories by two more, written later'],
  [scores.heldout, 'held out: as these, and their misses are never looked at'],
] as const) {
  console.log(of);
  if (values.misses && set !== scores.heldout) console.log(`\n${missList(set)}\n`);
  console.log(`\n${accuracyTable(set)}\n\nmisses by kind\n${missCounts(set)}\n`);
}

const floors = readFloors();
for (const { group, metric, floor, value } of belowFloors(floors, measured)) {
  console.log(
    `below its floor: ${metric} (${group}) is ${value?.toFixed(3) ?? 'nothing'}, the floor ${floor}`,
  );
  process.exitCode = 1;
}
if (values['update-floors']) writeFloors(raiseFloors(floors, measured));
