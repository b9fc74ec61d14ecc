/** What `npm run accuracy` prints. */

import type { Score } from './score.js';
import { METRICS, metrics, sumTallies } from './tally.js';

/** Metrics down the side, all stories together first, then each. */
export function accuracyTable(scores: readonly Score[]): string {
  const columns = [
    { name: 'all', values: metrics(sumTallies(scores.map((score) => score.tallies))) },
    ...scores.map((score) => ({
      name: score.story.split('-')[0] ?? score.story,
      values: metrics(score.tallies),
    })),
  ];
  const rows = [
    ['', ...columns.map((column) => column.name)],
    ...METRICS.map((metric) => [metric, ...columns.map(({ values }) => values[metric]?.toFixed(3) ?? '-')]),
  ];
  const side = Math.max(...METRICS.map((metric) => metric.length));
  const width = Math.max(...columns.map((column) => column.name.length)) + 2;
  return rows
    .map(([head = '', ...cells]) => head.padEnd(side) + cells.map((cell) => cell.padStart(width)).join(''))
    .join('\n');
}

/** How often each kind of miss occurs, most often first. */
export function missCounts(scores: readonly Score[]): string {
  const counts = new Map<string, number>();
  for (const { kind } of scores.flatMap((score) => score.misses))
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([kind, count]) => `${String(count).padStart(5)}  ${kind}`)
    .join('\n');
}

export function missList(scores: readonly Score[]): string {
  return scores
    .map(({ story, misses }) => [story, ...misses.map(({ kind, text }) => `  ${kind}: ${text}`)].join('\n'))
    .join('\n\n');
}
