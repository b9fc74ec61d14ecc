/**
 * `npm run accuracy`: the table. `-- --misses` lists what was missed and what was taken wrongly,
 * `-- --update-floors` raises the floors to what is measured now.
 */

import { parseArgs } from 'node:util';
import { belowFloors, raiseFloors, readFloors, writeFloors } from './floors.js';
import { SEALED, type StorySet } from './gold.js';
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
const ABOUT = {
  gold: 'the gold stories, which the rules were made with',
  blind: 'stories by an author who had not seen a rule',
  fresh: 'stories by two further such authors',
  late: 'stories by two more, written later',
  later: 'stories by one more, written after them',
  latest: 'stories by two more, written after those',
  newest: 'stories by one more, written after those',
  unread: 'stories by one more, written last: of five, three are unread',
  heldout: 'held out: as these, and their misses are never looked at',
  sealed: 'sealed: by one more author, and no rule was weighed by their totals',
} as const satisfies Record<'gold' | StorySet, string>;

for (const [set, of] of scores) {
  console.log(ABOUT[set]);
  if (values.misses && !(set !== 'gold' && SEALED.has(set))) console.log(`\n${missList(of)}\n`);
  console.log(`\n${accuracyTable(of)}\n\nmisses by kind\n${missCounts(of)}\n`);
}

const floors = readFloors();
for (const { group, metric, floor, value } of belowFloors(floors, measured)) {
  console.log(
    `below its floor: ${metric} (${group}) is ${value?.toFixed(3) ?? 'nothing'}, the floor ${floor}`,
  );
  process.exitCode = 1;
}
if (values['update-floors']) writeFloors(raiseFloors(floors, measured));
