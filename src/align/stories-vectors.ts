import type { ExtractRecord } from '../model.js';
import { isDateTerm, isNameTerm } from './profile.js';

/** The terms of all articles, read once for all topics that they are weighed in. */
export interface StoryTerms {
  /** How many terms there are. */
  readonly vocabulary: number;
  /** The terms of article `n` stand from `from[n]` to `from[n + 1]`. */
  readonly from: Int32Array;
  /** Term numbers, ascending within an article. */
  readonly terms: Int32Array;
  /** How often the article has each, names counted as the profile counts them. */
  readonly counts: Uint16Array;
  /** Of each article. */
  readonly days: readonly StoryDays[];
}

/** Days since 1970. */
export interface StoryDays {
  /** Those that the article can be from; empty when it gives none. */
  readonly from: readonly number[];
  /** Those that it tells of: "the March 3 collapse". */
  readonly told: readonly number[];
}

/** A sparse vector: the stretch from `start` to `end` of two lists. */
export interface TermVector {
  /** Term numbers, ascending in the stretch. */
  readonly terms: Int32Array;
  readonly weights: Float64Array;
  readonly start: number;
  readonly end: number;
}

/**
 * Articles as points among one another. All of them lie in a few long lists: an object or two for each
 * article and topic would cost more, in a large run, than all the arithmetic.
 */
export interface StorySpace {
  /** How many articles. */
  readonly size: number;
  /** The terms of article `n` stand from `from[n]` to `from[n + 1]`. */
  readonly from: Int32Array;
  /** Numbers of the terms that these articles have, ascending within an article. */
  readonly terms: Int32Array;
  /** Their weights, of length one together in an article. */
  readonly weights: Float64Array;
  /** How many of the articles have each term. */
  readonly frequency: Int32Array;
  readonly days: readonly StoryDays[];
}

/** The vector of one article. */
export function vectorOf({ from, terms, weights }: StorySpace, article: number): TermVector {
  const start = from[article] ?? 0;
  return { terms, weights, start, end: from[article + 1] ?? start };
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
export function storyTerms(records: readonly ExtractRecord[]): StoryTerms {
  const from = new Int32Array(records.length + 1);
  for (const [index, { profile }] of records.entries())
    from[index + 1] = (from[index] ?? 0) + profile.terms.length;
  const terms = new Int32Array(from[records.length] ?? 0);
  const counts = new Uint16Array(terms.length);
  const days: StoryDays[] = [];
  const numbers = new TermNumbers();
  let packed = new Float64Array(0);
  let end = 0;
  for (const [index, record] of records.entries()) {
    const dates: (readonly [string, number])[] = [];
    const own = record.profile.terms;
    if (packed.length < own.length) packed = new Float64Array(2 * own.length);
    let size = 0;
    for (const entry of own) {
      const number = numbers.of(entry[0]);
      if (number === DATE) dates.push(entry);
      else packed[size++] = number * COUNT_SPAN + Math.min(entry[1], COUNT_SPAN - 1);
    }
    from[index] = end;
    end = unpack(packed.subarray(0, size).sort(), end, terms, counts);
    days.push(daysOf(record, dates));
  }
  from[records.length] = end;
  return { vocabulary: numbers.size, from, terms, counts, days };
}

/** Stands for a term that is a date. */
const DATE = -1;

/** Numbers terms as they come. One spelling: an article whose every sentence opens with a name doesn't know it for one. */
class TermNumbers {
  /** By the term as it is written and, of a name, in lower case. */
  readonly #numbers = new Map<string, number>();
  size = 0;

  of(term: string): number {
    const known = this.#numbers.get(term);
    if (known !== undefined) return known;
    const number = isDateTerm(term)
      ? DATE
      : isNameTerm(term)
        ? this.#ofLower(term.toLowerCase())
        : this.size++;
    this.#numbers.set(term, number);
    return number;
  }

  #ofLower(key: string): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.size++;
    this.#numbers.set(key, number);
    return number;
  }
}

/** A term's number and count are packed into one number to be sorted; counts end here. */
const COUNT_SPAN = 1024;

/**
 * Writes terms and counts from `start` on and returns where they end; of a term in two spellings, the larger
 * count, which stands last, holds.
 */
function unpack(sorted: Float64Array, start: number, terms: Int32Array, counts: Uint16Array): number {
  let end = start;
  for (const value of sorted) {
    const term = Math.floor(value / COUNT_SPAN);
    if (end === start || terms[end - 1] !== term) end++;
    terms[end - 1] = term;
    counts[end - 1] = value - term * COUNT_SPAN;
  }
  return end;
}

/** How much an article makes of a term that it has so often. */
const EMPHASIS = Float64Array.from({ length: COUNT_SPAN }, (_, count) => 1 + Math.log(Math.max(1, count)));

/** Makes spaces, by tf-idf within the articles of each. */
export class StorySpaces {
  readonly #all: StoryTerms;
  /** Of each term the number that it has in the space being made, and one; 0 elsewhere and between whiles. */
  readonly #numbers: Int32Array;

  constructor(all: StoryTerms) {
    this.#all = all;
    this.#numbers = new Int32Array(all.vocabulary);
  }

  /** The space of the articles given, in their order. */
  of(members: readonly number[]): StorySpace {
    const from = new Int32Array(members.length + 1);
    for (const [at, member] of members.entries())
      from[at + 1] = (from[at] ?? 0) + (this.#all.from[member + 1] ?? 0) - (this.#all.from[member] ?? 0);
    const { terms, frequency } = this.#termsOf(members, from);
    return {
      size: members.length,
      from,
      terms,
      weights: this.#weightsOf(members, from, terms, frequency),
      frequency,
      days: members.flatMap((member) => this.#all.days[member] ?? []),
    };
  }

  /** The members' terms one after another, numbered anew without gaps and in the same order. */
  #termsOf(
    members: readonly number[],
    from: Int32Array,
  ): { readonly terms: Int32Array; readonly frequency: Int32Array } {
    const numbers = this.#numbers;
    const terms = new Int32Array(from[members.length] ?? 0);
    const met = new Int32Array(terms.length);
    let count = 0;
    for (const [at, member] of members.entries()) {
      terms.set(this.#all.terms.subarray(this.#all.from[member], this.#all.from[member + 1]), from[at]);
    }
    for (const term of terms) {
      if (numbers[term] !== 0) continue;
      numbers[term] = 1;
      met[count++] = term;
    }
    const distinct = met.subarray(0, count).sort();
    for (let number = 0; number < count; number++) numbers[distinct[number] ?? 0] = number + 1;
    const frequency = new Int32Array(count);
    for (let i = 0; i < terms.length; i++) {
      const number = (numbers[terms[i] ?? 0] ?? 0) - 1;
      terms[i] = number;
      frequency[number] = (frequency[number] ?? 0) + 1;
    }
    for (const term of distinct) numbers[term] = 0;
    return { terms, frequency };
  }

  #weightsOf(
    members: readonly number[],
    from: Int32Array,
    terms: Int32Array,
    frequency: Int32Array,
  ): Float64Array {
    const all = members.length + UNSEEN_ARTICLES;
    const rarity = Float64Array.from(
      { length: members.length + 1 },
      (_, count) => Math.log(all / count) ** RARITY_POWER,
    );
    const weights = new Float64Array(terms.length);
    for (const [at, member] of members.entries()) {
      const start = from[at] ?? 0;
      const end = from[at + 1] ?? 0;
      const counts = (this.#all.from[member] ?? 0) - start;
      let square = 0;
      for (let i = start; i < end; i++) {
        const emphasis = EMPHASIS[this.#all.counts[counts + i] ?? 0] ?? 0;
        const weight = emphasis * (rarity[frequency[terms[i] ?? 0] ?? 0] ?? 0);
        weights[i] = weight;
        square += weight * weight;
      }
      const length = Math.sqrt(square) || 1;
      for (let i = start; i < end; i++) weights[i] = (weights[i] ?? 0) / length;
    }
    return weights;
  }
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
export function product(a: TermVector, b: TermVector): number {
  const [few, many] = a.end - a.start <= b.end - b.start ? [a, b] : [b, a];
  const skips = many.end - many.start > MUCH_LONGER * (few.end - few.start);
  let sum = 0;
  let j = many.start;
  for (let i = few.start; i < few.end; i++) {
    const term = few.terms[i] ?? 0;
    if (skips) j = firstAt(many.terms, term, j, many.end);
    else while (j < many.end && (many.terms[j] ?? 0) < term) j++;
    if (j < many.end && many.terms[j] === term) sum += (few.weights[i] ?? 0) * (many.weights[j] ?? 0);
  }
  return sum;
}

/** From here on looking a term up beats walking there. */
const MUCH_LONGER = 8;

/** The first place in a stretch that holds at least `value`, or its end; the stretch is ascending. */
export function firstAt(sorted: Int32Array, value: number, start: number, end: number): number {
  let from = start;
  let to = end;
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
