/**
 * Times `findStories` on made-up profiles: `npx tsx bench/stories.bench.ts [articles] [articles a story]`.
 * Without arguments: 2,000, 20,000 and 100,000 articles, 20 to a story. Prints processor seconds, the growth against
 * the run before, and how well the stories came back (B-cubed F1).
 */
import { findStories } from '../src/align/stories.js';
import { syntheticRun } from './profiles.js';

const [only, perStory] = process.argv.slice(2).map(Number);
const sizes = only === undefined ? [2_000, 20_000, 100_000] : [only];

let before: { articles: number; seconds: number } | null = null;
for (const articles of sizes) {
  const run = syntheticRun({ articles, perStory: perStory ?? 20 });
  const start = process.cpuUsage();
  const stories = findStories(run.records, { story: 'auto' });
  const seconds = process.cpuUsage(start).user / 1e6;
  const growth = before
    ? ` (${(articles / before.articles).toFixed(0)}x articles, ${(seconds / before.seconds).toFixed(1)}x time)`
    : '';
  console.log(
    `${articles} articles: ${seconds.toFixed(2)} s${growth}, B-cubed F1 ${bCubed(run.storyOf, stories).toFixed(3)}`,
  );
  before = { articles, seconds };
}

function bCubed(gold: ReadonlyMap<string, number>, found: ReadonlyMap<string, string>): number {
  const sizes = {
    gold: new Map<number, number>(),
    found: new Map<string, number>(),
    both: new Map<string, number>(),
  };
  const count = <K>(map: Map<K, number>, key: K): void => void map.set(key, (map.get(key) ?? 0) + 1);
  for (const [id, story] of found) {
    const event = gold.get(id) ?? -1;
    count(sizes.gold, event);
    count(sizes.found, story);
    count(sizes.both, `${event}/${story}`);
  }
  let precision = 0;
  let recall = 0;
  for (const [id, story] of found) {
    const event = gold.get(id) ?? -1;
    const both = sizes.both.get(`${event}/${story}`) ?? 0;
    precision += both / (sizes.found.get(story) ?? 1) / found.size;
    recall += both / (sizes.gold.get(event) ?? 1) / found.size;
  }
  return (2 * precision * recall) / (precision + recall);
}
