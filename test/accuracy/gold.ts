/** Gold stories: articles with what an expert found in them, read and checked. */

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { locate } from './text.js';

const bound = z.enum(['exact', 'at_least', 'over', 'about', 'nearly', 'up_to', 'under', 'range', 'vague']);

const figureMention = z.object({
  article: z.string(),
  quote: z.string().min(1),
  nth: z.int().positive().optional(),
  /** Left out for a range or a vague word. */
  value: z.number().nullish(),
  low: z.number().nullish(),
  high: z.number().nullish(),
  bound,
  measure: z.string(),
  unit: z.string().optional(),
  population: z.string().optional(),
  speaker: z.string().optional(),
  window: z.string().optional(),
});

const goldFile = z.object({
  story: z.string(),
  about: z.string(),
  quantities: z.array(
    z.object({
      id: z.string(),
      about: z.string(),
      verdict: z.enum(['conflict', 'disputed', 'explained', 'compatible', 'agree', 'single']),
      why: z.string().optional(),
      mentions: z.array(figureMention).min(1),
    }),
  ),
  quotes: z.array(
    z.object({
      id: z.string(),
      about: z.string(),
      verdict: z.enum(['identical', 'truncated', 'elided', 'altered', 'speaker', 'single']),
      mentions: z
        .array(
          z.object({
            article: z.string(),
            text: z.string().min(1),
            nth: z.int().positive().optional(),
            speaker: z.string().nullish(),
          }),
        )
        .min(1),
    }),
  ),
  distractors: z
    .array(
      z.object({
        article: z.string(),
        quote: z.string().min(1),
        nth: z.int().positive().optional(),
        why: z.string(),
      }),
    )
    .default([]),
  copies: z.array(z.array(z.string()).min(2)).default([]),
});

export type Gold = z.infer<typeof goldFile>;
export type FigureMention = z.infer<typeof figureMention>;

export interface GoldArticle {
  /** Its name inside the story's folder. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly source: string;
}

export interface GoldStory {
  readonly name: string;
  readonly gold: Gold;
  readonly articles: readonly GoldArticle[];
}

/**
 * Reads a story and finds every snippet of its gold in its articles.
 * @throws if the gold is malformed, or names an article or a snippet that is not there.
 */
export function loadStory(name: string, goldPath: string, articlesDir: string): GoldStory {
  const gold = goldFile.parse(JSON.parse(readFileSync(goldPath, 'utf8')));
  const articles = readdirSync(articlesDir, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name)
    .sort()
    .map((file) => {
      const bytes = readFileSync(join(articlesDir, file));
      return { file, bytes, source: bytes.toString('utf8').replace(/^\ufeff/, '') };
    });
  const sources = new Map(articles.map((article) => [article.file, article.source]));
  const check = (article: string, snippet: string, nth: number | undefined) => {
    const source = sources.get(article);
    if (source === undefined) throw new Error(`${name}: no such article: ${article}`);
    const first = locate(source, snippet, nth);
    if (nth !== undefined) return;
    try {
      locate(source.slice(first.start + 1), snippet);
    } catch {
      return;
    }
    throw new Error(`${name}: ${article} holds it more than once, nth is wanting: ${snippet}`);
  };
  for (const quantity of gold.quantities)
    for (const mention of quantity.mentions) check(mention.article, mention.quote, mention.nth);
  for (const quote of gold.quotes)
    for (const mention of quote.mentions) check(mention.article, mention.text, mention.nth);
  for (const distractor of gold.distractors) check(distractor.article, distractor.quote, distractor.nth);
  return { name, gold, articles };
}

const root = join(import.meta.dirname, '..', '..');

/** The seeds and every story of `fixtures/stories`, by name. */
export function loadStories(): readonly GoldStory[] {
  return [
    loadStory('seeds', join(root, 'fixtures', 'seeds', 'gold.json'), join(root, 'seeds')),
    ...storiesIn('stories'),
  ];
}

/** The sets of stories by authors who had not seen a rule or a test, in the order they were written. */
export const STORY_SETS = [
  'blind',
  'fresh',
  'late',
  'later',
  'latest',
  'newest',
  'unread',
  'heldout',
  'sealed',
] as const;
export type StorySet = (typeof STORY_SETS)[number];

/** Nobody reads what is missed in these while rules are made; of the sealed ones not even the totals steer anything. */
export const SEALED: ReadonlySet<StorySet> = new Set(['heldout', 'sealed']);

export const loadStorySet = (set: StorySet): readonly GoldStory[] => storiesIn(set);

function storiesIn(folder: string): GoldStory[] {
  const stories = join(root, 'fixtures', folder);
  return readdirSync(stories, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => loadStory(name, join(stories, name, 'gold.json'), join(stories, name, 'articles')));
}
