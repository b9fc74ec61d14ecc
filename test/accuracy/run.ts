/** Runs the library over every gold story. */

import { analyze } from '../../src/index.js';
import type { Measured } from './floors.js';
import { loadStories } from './gold.js';
import { type Score, scoreStory } from './score.js';
import { metrics, sumTallies } from './tally.js';

export async function scoreAll(): Promise<readonly Score[]> {
  const scores: Score[] = [];
  for (const story of loadStories()) {
    const inputs = story.articles.map(({ file, bytes }) => ({ path: `${story.name}/${file}`, bytes }));
    scores.push(scoreStory(story, await analyze(inputs, {})));
  }
  return scores;
}

export function measure(scores: readonly Score[]): Measured {
  return {
    all: metrics(sumTallies(scores.map((score) => score.tallies))),
    seeds: metrics(
      sumTallies(scores.filter((score) => score.story === 'seeds').map((score) => score.tallies)),
    ),
  };
}
