import type { ExtractRecord } from '../model.js';
import { isDateTerm, isNameTerm } from './profile.js';

/** An article's terms by number, read once for all topics that it is weighed in. */
export interface StoryTerms {
  /** Ascending. */
  readonly terms: Int32Array;
  /** How much the article makes of each: one and the logarithm of its count. */
  readonly emphasis: Float64Array;
  readonly days: StoryDays;
}

/** Days since 1970. */
export interface StoryDays {
  /** Those that the article can be from; empty when it gives none. */
  readonly from: readonly number[];
  /** Those that it tells of: "the March 3 collapse". */
  readonly told: readonly number[];
}

/** An article as a point among others. */
export interface StoryVector {
  /** Term numbers, ascending. */
  readonly terms: Int32Array;
  /** Their weights, of length one together. */
  readonly weights: Float64Array;
  readonly days: StoryDays;
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

/**
 * Rare words weigh more than their logarithm. Reports of two incidents of one war share their setting and
 * much of their language; what each has of its own are a village, a street and a handful of words.
 */
const RARITY_POWER = 1.3;

/** Reads the profiles, in the order of the records. */
export function storyTerms(records: readonly ExtractRecord[]): StoryTerms[] {
  const numbers = new Map<string, number>();
  return records.map((record) => {
    const packed = new Float64Array(record.profile.terms.length);
    const dates: (readonly [string, number])[] = [];
    let size = 0;
    for (const entry of record.profile.terms) {
      const [term, count] = entry;
      if (isDateTerm(term)) {
        dates.push(entry);
        continue;
      }
      // One spelling: an article whose every sentence opens with a name doesn't know it for one.
      const key = isNameTerm(term) ? term.toLowerCase() : term;
      let number = numbers.get(key);
      if (number === undefined) numbers.set(key, (number = numbers.size));
      packed[size++] = number * COUNT_SPAN + Math.min(count, COUNT_SPAN - 1);
    }
    return { ...unpacked(packed.subarray(0, size).sort()), days: daysOf(record, dates) };
  });
}

/** A term's number and count are packed into one number to be sorted; counts end here. */
const COUNT_SPAN = 1024;

/** Terms and what is made of them; of a term in two spellings, the larger count, which stands last, holds. */
function unpacked(sorted: Float64Array): Pick<StoryTerms, 'terms' | 'emphasis'> {
  const terms = new Int32Array(sorted.length);
  const emphasis = new Float64Array(sorted.length);
  let size = 0;
  for (const value of sorted) {
    const term = Math.floor(value / COUNT_SPAN);
    if (size === 0 || terms[size - 1] !== term) size++;
    terms[size - 1] = term;
    emphasis[size - 1] = 1 + Math.log(value - term * COUNT_SPAN);
  }
  return { terms: terms.subarray(0, size), emphasis: emphasis.subarray(0, size) };
}

/** Vectors by tf-idf within the articles given, in their order. */
export function storySpace(articles: readonly StoryTerms[]): StorySpace {
  const countOf = countsIn(articles);
  const all = articles.length + UNSEEN_ARTICLES;
  // Most terms are rare, so a few counts stand for them all.
  const byCount: number[] = [];
  const rarityOf = (count: number): number => (byCount[count] ??= Math.log(all / count) ** RARITY_POWER);
  const vectors = articles.map(({ terms, emphasis, days }) => {
    const weights = new Float64Array(terms.length);
    let square = 0;
    for (let at = 0; at < weights.length; at++) {
      const weight = (emphasis[at] ?? 0) * rarityOf(countOf(terms[at] ?? 0));
      weights[at] = weight;
      square += weight * weight;
    }
    const length = Math.sqrt(square) || 1;
    for (let at = 0; at < weights.length; at++) weights[at] = (weights[at] ?? 0) / length;
    return { terms, weights, days };
  });
  return { vectors, frequency: countOf };
}

/** How many articles have a term: in a list by number where that is no longer than the articles are. */
function countsIn(articles: readonly StoryTerms[]): (term: number) => number {
  let size = 0;
  let highest = 0;
  for (const { terms } of articles) {
    size += terms.length;
    highest = Math.max(highest, terms[terms.length - 1] ?? 0);
  }
  if (highest < size) {
    const counts = new Int32Array(highest + 1);
    for (const { terms } of articles) for (const term of terms) counts[term] = (counts[term] ?? 0) + 1;
    return (term) => counts[term] ?? 0;
  }
  const counts = new Map<number, number>();
  for (const { terms } of articles) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return (term) => counts.get(term) ?? 0;
}

/** It is from the day that the metadata gives, else from those in the text's dateline, else from all in the text. */
function daysOf(record: ExtractRecord, dates: readonly (readonly [string, number])[]): StoryDays {
  const told = dates.flatMap(([term]) => dayOf(term) ?? []);
  const published = dayOf(record.article.published ?? '');
  if (published !== null) return { from: [published], told };
  const top = Math.min(DATELINE_COUNT, Math.max(0, ...dates.map(([, count]) => count)));
  return { from: dates.filter(([, count]) => count >= top).flatMap(([term]) => dayOf(term) ?? []), told };
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

/** The product of two sparse vectors: of vectors of length one, their cosine, 0 to 1. */
export function product(
  a: Pick<StoryVector, 'terms' | 'weights'>,
  b: Pick<StoryVector, 'terms' | 'weights'>,
): number {
  const [few, many] = a.terms.length <= b.terms.length ? [a, b] : [b, a];
  const skips = many.terms.length > MUCH_LONGER * few.terms.length;
  let sum = 0;
  let j = 0;
  for (let i = 0; i < few.terms.length; i++) {
    const term = few.terms[i] ?? 0;
    if (skips) j = firstAt(many.terms, term, j);
    else while (j < many.terms.length && (many.terms[j] ?? 0) < term) j++;
    if (many.terms[j] === term) sum += (few.weights[i] ?? 0) * (many.weights[j] ?? 0);
  }
  return sum;
}

/** From here on looking a term up beats walking there. */
const MUCH_LONGER = 8;

/** The first place from `low` on that holds at least `value`; the list is ascending. */
export function firstAt(sorted: Int32Array, value: number, low = 0): number {
  let from = low;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? 0) < value) from = middle + 1;
    else to = middle;
  }
  return from;
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

/** An article that tells of the day that another is from is about as near as one from the next week. */
const TOLD_FACTOR = 1;

/** The factor for two articles from, and telling of, these days; 1 where one is from no day in particular. */
export function dateFactor(a: StoryDays, b: StoryDays): number {
  const nearest = distance(a.from, b.from);
  if (nearest === Infinity) return 1;
  const factor = BY_DISTANCE.find(({ upTo }) => nearest <= upTo)?.factor ?? 1;
  if (factor >= TOLD_FACTOR) return factor;
  return Math.min(distance(a.told, b.from), distance(a.from, b.told)) <= 1 ? TOLD_FACTOR : factor;
}

function distance(a: readonly number[], b: readonly number[]): number {
  let nearest = Infinity;
  for (const x of a) for (const y of b) nearest = Math.min(nearest, Math.abs(x - y));
  return nearest;
}
