/** Runs the library over every gold story. */

import { analyze } from '../../src/index.js';
import type { Measured } from './floors.js';
import {
  type GoldStory,
  loadBlindStories,
  loadFreshStories,
  loadHeldOutStories,
  loadLateStories,
  loadStories,
} from './gold.js';
import { type Score, scoreStory } from './score.js';
import { metrics, sumTallies } from './tally.js';

export interface Scores {
  /** The seeds and the gold stories, which the rules were made with. */
  readonly gold: readonly Score[];
  /** Stories by an author who had not seen a rule. */
  readonly blind: readonly Score[];
  /** Stories by two further such authors. */
  readonly fresh: readonly Score[];
  /** Stories by two more such authors, written later. */
  readonly late: readonly Score[];
  /** As the blind ones, and nobody looks at what is missed in them. */
  readonly heldout: readonly Score[];
}

export const scoreAll = async (): Promise<Scores> => ({
  gold: await scoreEach(loadStories()),
  blind: await scoreEach(loadBlindStories()),
  fresh: await scoreEach(loadFreshStories()),
  late: await scoreEach(loadLateStories()),
  heldout: await scoreEach(loadHeldOutStories()),
});

async function scoreEach(stories: readonly GoldStory[]): Promise<readonly Score[]> {
  const scores: Score[] = [];
  for (const story of stories) {
    const inputs = story.articles.map(({ file, bytes }) => ({ path: `${story.name}/${file}`, bytes }));
    scores.push(scoreStory(story, await analyze(inputs, {})));
  }
  return scores;
}

export function measure({ gold, blind, fresh, late, heldout }: Scores): Measured {
  const together = (scores: readonly Score[]) => metrics(sumTallies(scores.map((score) => score.tallies)));
  return {
    all: together(gold),
    seeds: together(gold.filter((score) => score.story === 'seeds')),
    blind: together(blind),
    fresh: together(fresh),
    late: together(late),
    heldout: together(heldout),
  };
}
