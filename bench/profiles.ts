import type { ExtractRecord } from '../src/model.js';

export interface SyntheticRun {
  readonly records: readonly ExtractRecord[];
  /** Article id to the number of its story. */
  readonly storyOf: ReadonlyMap<string, number>;
}

export interface SyntheticOptions {
  readonly articles: number;
  readonly perStory: number;
}

/** Stories that share a topic, and so its words and names: ten events of one war. */
const STORIES_PER_TOPIC = 10;

/**
 * Articles made of numbers: each draws terms from a general vocabulary in which few words are common and
 * most are rare, from its topic's names, and from its story's names and words. Of every four articles of a
 * story two copy a wire report in part.
 */
export function syntheticRun({ articles, perStory }: SyntheticOptions): SyntheticRun {
  const random = generator(articles * 31 + perStory);
  const pick = (size: number): number => Math.floor(random() * size);
  const zipf = (size: number): number => Math.floor(size ** random()) - 1;
  const storyOf = new Map<string, number>();
  const records: ExtractRecord[] = [];
  for (let index = 0; index < articles; index++) {
    const story = Math.floor(index / perStory);
    const topic = Math.floor(story / STORIES_PER_TOPIC);
    const counts = new Map<string, number>();
    const add = (term: string): void => void counts.set(term, (counts.get(term) ?? 0) + 1);
    for (let i = 0; i < 110; i++) add(`word${zipf(40_000)}`);
    for (let i = 0; i < 20; i++) add(`Topic${topic}name${pick(15)}`);
    for (let i = 0; i < 25; i++) add(`Story${story}name${pick(12)}`);
    for (let i = 0; i < 35; i++) add(`event${(story * 7919 + pick(40)) % 30_000}`);
    const day = new Date(Date.UTC(2024, 0, 1 + (story % 300) + pick(3))).toISOString().slice(0, 10);
    const id = `a${index}`;
    storyOf.set(id, story);
    records.push({
      article: {
        id,
        path: `${id}.txt`,
        key: null,
        title: id,
        publisher: null,
        byline: null,
        published: day,
        words: 400,
        story: '',
      },
      claims: [],
      quotes: [],
      problems: [],
      profile: {
        terms: [...counts].sort((a, b) => (a[0] < b[0] ? -1 : 1)),
        shingles: paragraphs(index, story, random),
        credits: [],
      },
    });
  }
  return { records, storyOf };
}

/** Twelve paragraphs of some thirty shingles, six of them the wire's in two articles of four. */
function paragraphs(index: number, story: number, random: () => number): number[][] {
  return Array.from({ length: 12 }, (_, paragraph) => {
    const copied = index % 4 < 2 && paragraph < 6;
    const source = copied ? generator(story * 100 + paragraph) : random;
    return Array.from({ length: 30 }, () => Math.floor(source() * 2 ** 32)).sort((a, b) => a - b);
  });
}

/** Numbers from 0 to below 1: a hash of the seed and a counter, so that two seeds never share a stretch. */
function generator(seed: number): () => number {
  const key = Math.imul(seed + 1, 0x9e3779b1);
  let count = 0;
  return () => {
    let hash = Math.imul(++count, 0x85ebca6b) ^ key;
    hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d) ^ Math.imul(key, 0x2c1b3c6d);
    hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b);
    return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
  };
}
