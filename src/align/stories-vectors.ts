import type { ExtractRecord } from '../model.js';
import { isDateTerm, isNameTerm } from './profile.js';

/** An article's terms by number, read once for all topics that it is weighed in. */
export interface StoryTerms {
  /** Ascending. */
  readonly terms: Int32Array;
  /** How much the article makes of each: one and the logarithm of its count. */
  readonly emphasis: Float64Array;
  /** Days since 1970 that the article can be from; empty when it gives none. */
  readonly days: readonly number[];
}

/** The terms of a run of articles. */
export interface StoryTable {
  readonly articles: readonly StoryTerms[];
  /** For each term, whether the run mostly takes it for a name. */
  readonly isName: readonly boolean[];
}

/** An article as a point among others. */
export interface StoryVector {
  /** Term numbers, ascending. */
  readonly terms: Int32Array;
  /** Their weights, of length one together. */
  readonly weights: Float64Array;
  readonly days: readonly number[];
}

export interface StorySpace {
  readonly vectors: readonly StoryVector[];
  /** How many of the articles have a term. */
  frequency(term: number): number;
}

/**
 * Articles of other events that those given are thought to stand among. Without them a folder of one event
 * would have no telling word: whatever all its articles share would weigh nothing.
 */
const UNSEEN_ARTICLES = 30;

/** Names tell events apart a little better than words do. */
const NAME_WEIGHT = 1.2;

export function storyTable(records: readonly ExtractRecord[]): StoryTable {
  const numbers = new Map<string, number>();
  const articlesWith: number[] = [];
  const namedIn: number[] = [];
  const articles = records.map((record) => {
    const counts = new Map<number, number>();
    for (const [term, count] of record.profile.terms) {
      if (isDateTerm(term)) continue;
      // One spelling: an article whose every sentence opens with a name doesn't know it for one.
      const key = term.toLowerCase();
      let number = numbers.get(key);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(key, number);
        articlesWith.push(0);
        namedIn.push(0);
      }
      const before = counts.get(number);
      if (before === undefined) articlesWith[number] = (articlesWith[number] ?? 0) + 1;
      if (isNameTerm(term)) namedIn[number] = (namedIn[number] ?? 0) + 1;
      counts.set(number, Math.max(before ?? 0, count));
    }
    const terms = Int32Array.from(counts.keys()).sort();
    const emphasis = Float64Array.from(terms, (term) => 1 + Math.log(counts.get(term) ?? 1));
    return { terms, emphasis, days: daysOf(record) };
  });
  return { articles, isName: articlesWith.map((count, term) => 2 * (namedIn[term] ?? 0) >= count) };
}

/** Vectors by tf-idf within the articles given, in their order. */
export function storySpace(articles: readonly StoryTerms[], isName: readonly boolean[]): StorySpace {
  const counts = new Map<number, number>();
  for (const { terms } of articles) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  const all = articles.length + UNSEEN_ARTICLES;
  const rarity = new Map<number, number>();
  for (const [term, count] of counts) {
    rarity.set(term, Math.log(all / count) * (isName[term] === true ? NAME_WEIGHT : 1));
  }
  const vectors = articles.map(({ terms, emphasis, days }) => {
    const weights = emphasis.map((value, at) => value * (rarity.get(terms[at] ?? 0) ?? 0));
    let square = 0;
    for (const weight of weights) square += weight * weight;
    const length = Math.sqrt(square) || 1;
    for (const at of weights.keys()) weights[at] = (weights[at] ?? 0) / length;
    return { terms, weights, days };
  });
  return { vectors, frequency: (term) => counts.get(term) ?? 0 };
}

/** The day that the metadata gives, else those in the text's dateline, else every date in the text. */
function daysOf(record: ExtractRecord): number[] {
  const published = dayOf(record.article.published ?? '');
  if (published !== null) return [published];
  const dates = record.profile.terms.filter(([term]) => isDateTerm(term));
  const top = Math.min(DATELINE_COUNT, Math.max(0, ...dates.map(([, count]) => count)));
  return dates.filter(([, count]) => count >= top).flatMap(([term]) => dayOf(term) ?? []);
}

/** The count of a date that stands once in the dateline (see `profileOf`). */
const DATELINE_COUNT = 3;

const MS_PER_DAY = 86_400_000;

/** Days since 1970 of an ISO date or time, which must give the day. */
function dayOf(iso: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (!match) return null;
  const ms = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return Number.isNaN(ms) ? null : ms / MS_PER_DAY;
}

/** The cosine of two vectors, 0 to 1. */
export function cosine(a: StoryVector, b: StoryVector): number {
  let sum = 0;
  let i = 0;
  let j = 0;
  while (i < a.terms.length && j < b.terms.length) {
    const left = a.terms[i] ?? 0;
    const right = b.terms[j] ?? 0;
    if (left === right) sum += (a.weights[i++] ?? 0) * (b.weights[j++] ?? 0);
    else if (left < right) i++;
    else j++;
  }
  return sum;
}

/** What days between two articles do to their likeness, from the nearest to the farthest. */
const BY_DISTANCE: readonly { readonly upTo: number; readonly factor: number }[] = [
  { upTo: 1, factor: 1.4 },
  { upTo: 3, factor: 1.2 },
  { upTo: 10, factor: 1 },
  { upTo: 25, factor: 0.8 },
  { upTo: 60, factor: 0.5 },
  { upTo: 365, factor: 0.25 },
  { upTo: Infinity, factor: 0.15 },
];

/** The factor for two articles that can be from these days; 1 where one gives none. */
export function dateFactor(a: readonly number[], b: readonly number[]): number {
  let nearest = Infinity;
  for (const x of a) for (const y of b) nearest = Math.min(nearest, Math.abs(x - y));
  if (nearest === Infinity) return 1;
  return BY_DISTANCE.find(({ upTo }) => nearest <= upTo)?.factor ?? 1;
}
