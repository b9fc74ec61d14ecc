import { shortHash } from '../ids.js';
import type { ExtractRecord } from '../model.js';
import { Groups } from './stories-groups.js';
import { agglomerate } from './stories-linkage.js';
import { candidatePairs, type SearchBreadth } from './stories-neighbours.js';
import { StorySpaces, storyTerms } from './stories-vectors.js';

/** How articles fall into stories. */
export interface StoryOptions {
  /** `auto`: articles fall into stories by what they tell; `all`: everything given is one story. */
  readonly story: 'auto' | 'all';
}

/** The id of the one story of a run with `story: 'all'`. */
export const WHOLE_RUN = 'all';

/** Two articles this much alike, whatever their dates, share a topic: a war, a company, an election. */
const SAME_TOPIC = 0.05;

/** A topic larger than this is several that hang together by a thread; it takes more likeness then. */
const MAX_TOPIC = 2_000;

/** By how much the likeness rises until a topic is small enough, and where it stops. */
const TIGHTER = 1.3;
const TIGHTEST = 0.5;

/**
 * Reports of one event in other words, an essay and a live page say, have about this mean likeness at the
 * least; reports of events that have nothing to do with each other stay well below it.
 */
const SMALL_TOPIC_FLOOR = 0.045;

/**
 * Where many articles share a topic, a war say, it holds many events, and likeness has to tell them apart:
 * then it takes this much.
 */
const LARGE_TOPIC_FLOOR = 0.1;

/** Topics up to this many articles are taken for one event: people collect articles on an event. */
const SMALL_TOPIC = 10;

/** Topics from this many articles on are taken for many events. */
const LARGE_TOPIC = 40;

const CLOSE_SEARCH: SearchBreadth = { probes: 40, neighbours: 40 };
const WIDE_SEARCH: SearchBreadth = { probes: 24, neighbours: 10 };

/**
 * Which article belongs to which story: article id to story id.
 *
 * First topics: articles that share telling words, in chains. Then, each topic for itself, so that a word
 * that all of it shares tells nothing any more and other topics make no difference, stories: clusters by
 * likeness of words and names, nearness in time counted in. A story's id comes from its first article by
 * path, so it stays the same when articles of other stories join the run.
 */
export function findStories(records: readonly ExtractRecord[], options: StoryOptions): Map<string, string> {
  if (options.story === 'all') return new Map(records.map((record) => [record.article.id, WHOLE_RUN]));
  // Sorted, so that the order in which files were given decides nothing.
  const sorted = [...records].sort((a, b) => compareKeys(sortKey(a), sortKey(b)));
  const spaces = new StorySpaces(storyTerms(sorted));
  const result = new Map<string, string>();
  for (const topic of topicsOf(sorted.length, spaces)) {
    for (const story of storiesOf(topic, spaces)) {
      const members = story.flatMap((index) => sorted[index] ?? []);
      const id = storyId(members);
      for (const { article } of members) result.set(article.id, id);
    }
  }
  return result;
}

/** Lists of article numbers, ascending. */
function topicsOf(size: number, spaces: StorySpaces): number[][] {
  const all = Array.from({ length: size }, (_, index) => index);
  const { first, second, cosine, size: count } = candidatePairs(spaces.of(all), breadthFor(size));
  const topics: number[][] = [];
  const places = new Int32Array(size);
  /** Of the pairs whose numbers are given, all are between members. */
  const divide = (members: readonly number[], inside: Int32Array, least: number): void => {
    for (const [place, member] of members.entries()) places[member] = place;
    const groups = new Groups(members.length);
    for (const pair of inside) {
      if ((cosine[pair] ?? 0) < least) continue;
      groups.join(places[first[pair] ?? 0] ?? 0, places[second[pair] ?? 0] ?? 0);
    }
    for (const list of groups.toLists()) {
      const part = list.flatMap((at) => members[at] ?? []);
      if (part.length <= MAX_TOPIC || least >= TIGHTEST) {
        topics.push(part);
        continue;
      }
      const within = new Set(part);
      const kept = inside.filter((pair) => within.has(first[pair] ?? -1) && within.has(second[pair] ?? -1));
      divide(part, kept, least * TIGHTER);
    }
  };
  divide(
    all,
    Int32Array.from({ length: count }, (_, pair) => pair),
    SAME_TOPIC,
  );
  return topics;
}

/** The stories of a topic, as lists of article numbers. */
function storiesOf(topic: readonly number[], spaces: StorySpaces): number[][] {
  if (topic.length === 1) return [[...topic]];
  const space = spaces.of(topic);
  return agglomerate(space, candidatePairs(space, CLOSE_SEARCH), floorFor(topic.length))
    .toLists()
    .map((members) => members.flatMap((member) => topic[member] ?? []));
}

/** To find who shares a topic, in a large run, fewer roads will do: one that leads there is enough. */
function breadthFor(articles: number): SearchBreadth {
  return articles > MAX_TOPIC ? WIDE_SEARCH : CLOSE_SEARCH;
}

/** Between a small topic and a large one the floor rises with the logarithm of the size. */
function floorFor(articles: number): number {
  const share = Math.log(articles / SMALL_TOPIC) / Math.log(LARGE_TOPIC / SMALL_TOPIC);
  return SMALL_TOPIC_FLOOR + (LARGE_TOPIC_FLOOR - SMALL_TOPIC_FLOOR) * Math.min(1, Math.max(0, share));
}

function sortKey({ article }: ExtractRecord): readonly string[] {
  return [article.path, article.title ?? '', article.id];
}

function compareKeys(a: readonly string[], b: readonly string[]): number {
  for (const [at, left] of a.entries()) {
    const right = b[at] ?? '';
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}

/** Named for its first article by path. */
function storyId([first]: readonly ExtractRecord[]): string {
  return `s${shortHash(first?.article.path ?? '', first?.article.title ?? '')}`;
}
