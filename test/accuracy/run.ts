/** Runs the library over every gold story. */

import { analyze } from '../../src/index.js';
import { type FloorGroup, forEachGroup, type Measured } from './floors.js';
import { type GoldStory, loadStories, loadStorySet, STORY_SETS, type StorySet } from './gold.js';
import { type Score, scoreStory } from './score.js';
import { metrics, sumTallies } from './tally.js';

/** Of the seeds and the gold stories, which the rules were made with, and of each set by others. */
export type Scores = ReadonlyMap<'gold' | StorySet, readonly Score[]>;

export async function scoreAll(): Promise<Scores> {
  const scores = new Map<'gold' | StorySet, readonly Score[]>([['gold', await scoreEach(loadStories())]]);
  for (const set of STORY_SETS) scores.set(set, await scoreEach(loadStorySet(set)));
  return scores;
}

async function scoreEach(stories: readonly GoldStory[]): Promise<readonly Score[]> {
  const scores: Score[] = [];
  for (const story of stories) {
    const inputs = story.articles.map(({ file, bytes }) => ({ path: `${story.name}/${file}`, bytes }));
    scores.push(scoreStory(story, await analyze(inputs, {})));
  }
  return scores;
}

/** The scores that a group of floors is of. */
export function scoresOf(scores: Scores, group: FloorGroup): readonly Score[] {
  if (group === 'all') return scores.get('gold') ?? [];
  if (group === 'seeds') return scoresOf(scores, 'all').filter(({ story }) => story === 'seeds');
  return scores.get(group) ?? [];
}

export const measure = (scores: Scores): Measured =>
  forEachGroup((group) => metrics(sumTallies(scoresOf(scores, group).map(({ tallies }) => tallies))));
