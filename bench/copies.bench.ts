/**
 * Times `findWireGroups` on made-up profiles: `npx tsx bench/copies.bench.ts [articles]`. Without an
 * argument: 2,000, 20,000 and 100,000 articles. Of each story of twenty, ten carry the same wire text.
 */
import { findWireGroups } from '../src/align/copies.js';
import { syntheticRun } from './profiles.js';

const [only] = process.argv.slice(2).map(Number);
const sizes = only === undefined ? [2_000, 20_000, 100_000] : [only];

let before: { articles: number; seconds: number } | null = null;
for (const articles of sizes) {
  const { records, storyOf } = syntheticRun({ articles, perStory: 20 });
  const start = process.cpuUsage();
  const groups = findWireGroups(records);
  const seconds = process.cpuUsage(start).user / 1e6;
  const growth = before
    ? ` (${(articles / before.articles).toFixed(0)}x articles, ${(seconds / before.seconds).toFixed(1)}x time)`
    : '';
  const stories = new Set(storyOf.values()).size;
  const whole = groups.filter((group) => group.articles.length === 10).length;
  console.log(
    `${articles} articles: ${seconds.toFixed(2)} s${growth}, ${groups.length} groups, ${whole} of ${stories} whole`,
  );
  before = { articles, seconds };
}
