import { Highest, StoryPairs } from './stories-pairs.js';
import { firstAt, product, vectorOf, type StoryDays, type StorySpace } from './stories-vectors.js';

/** How widely each article looks for others of its story. */
export interface SearchBreadth {
  /** Terms of an article that are looked up: the weightiest that it shares with another. */
  readonly probes: number;
  /** Candidates kept of an article. */
  readonly neighbours: number;
}

/** A term of more articles than this is followed to the nearest in time only. */
const LONG_POSTING = 60;

/** How many articles before and after, in order of time, a long posting is followed to. */
const REACH = 12;

/** Which articles look a term up, by their places in time: those of term `n` stand from `from[n]` to `from[n + 1]`. */
interface Postings {
  readonly from: Int32Array;
  /** Ascending within a term. */
  readonly places: Int32Array;
  /** What the term weighs in each. */
  readonly weights: Float64Array;
}

/** What articles look up, by their places in time: those of place `n` stand from `from[n]` to `from[n + 1]`. */
interface Probes {
  readonly from: Int32Array;
  /** Places in the lists of the space, of terms and of weights. */
  readonly at: Int32Array;
}

/**
 * Pairs of articles that may belong together, with the cosine of all their terms. Found through an inverted
 * index over each article's weightiest terms, so that the work is the number of articles times a constant,
 * however large the run and its stories.
 */
export function candidatePairs(space: StorySpace, breadth: SearchBreadth): StoryPairs {
  const { size, terms, weights } = space;
  const inTime = articlesInTime(space.days);
  const probes = probesOf(space, inTime, breadth.probes);
  const postings = postingsOf(space, probes);
  const score = new Float64Array(size);
  const kept = new Int32Array(size * breadth.neighbours).fill(-1);
  const touched = new Int32Array(size);
  const nearest = new Highest(breadth.neighbours);
  const pairs = new StoryPairs();
  for (let place = 0; place < size; place++) {
    let count = 0;
    const last = probes.from[place + 1] ?? 0;
    for (let probe = probes.from[place] ?? 0; probe < last; probe++) {
      const at = probes.at[probe] ?? 0;
      const term = terms[at] ?? 0;
      const weight = weights[at] ?? 0;
      const end = lastOf(postings, term, place);
      for (let i = firstOf(postings, term, place); i < end; i++) {
        const other = postings.places[i] ?? 0;
        if (other === place) continue;
        if (score[other] === 0) touched[count++] = other;
        score[other] = (score[other] ?? 0) + weight * (postings.weights[i] ?? 0);
      }
    }
    nearest.clear();
    for (let i = 0; i < count; i++) {
      const other = touched[i] ?? 0;
      nearest.offer(other, score[other] ?? 0);
      score[other] = 0;
    }
    const index = inTime[place] ?? 0;
    const own = vectorOf(space, index);
    for (let at = 0; at < nearest.size; at++) {
      const other = nearest.at(at);
      kept[place * breadth.neighbours + at] = other;
      // An earlier article that has this one among its own has made the pair.
      if (other < place && isAmong(kept, place, other * breadth.neighbours, breadth.neighbours)) continue;
      const partner = inTime[other] ?? 0;
      pairs.add(index, partner, product(own, vectorOf(space, partner)));
    }
  }
  return pairs;
}

function isAmong(list: Int32Array, value: number, start: number, count: number): boolean {
  for (let i = start; i < start + count; i++) if (list[i] === value) return true;
  return false;
}

/** Articles without a date come first. */
const UNDATED = -1e9;

/** Article numbers in the order of their days. */
function articlesInTime(days: readonly StoryDays[]): Int32Array {
  const first = Float64Array.from(days, ({ from }) => from[0] ?? UNDATED);
  return Int32Array.from(days.keys()).sort((a, b) => (first[a] ?? 0) - (first[b] ?? 0) || a - b);
}

/** The terms to look up of each article: the weightiest of those that it shares with another. */
function probesOf(
  { from, terms, weights, frequency }: StorySpace,
  inTime: Int32Array,
  count: number,
): Probes {
  const starts = new Int32Array(inTime.length + 1);
  const found = new Int32Array(inTime.length * count);
  const highest = new Highest(count);
  let size = 0;
  for (const [place, index] of inTime.entries()) {
    const start = from[index] ?? 0;
    const end = from[index + 1] ?? 0;
    let shared = 0;
    highest.clear();
    for (let at = start; at < end; at++) {
      // A word of one article alone leads nowhere.
      if ((frequency[terms[at] ?? 0] ?? 0) < 2) continue;
      // Few enough to look up all stay in the order of the article.
      if (shared < count) found[size + shared] = at;
      shared++;
      highest.offer(at, weights[at] ?? 0);
    }
    if (shared > count) for (let i = 0; i < count; i++) found[size + i] = highest.at(i);
    size += Math.min(shared, count);
    starts[place + 1] = size;
  }
  return { from: starts, at: found.subarray(0, size) };
}

function postingsOf({ terms, weights, frequency }: StorySpace, probes: Probes): Postings {
  const from = new Int32Array(frequency.length + 1);
  for (const at of probes.at) {
    const next = (terms[at] ?? 0) + 1;
    from[next] = (from[next] ?? 0) + 1;
  }
  for (let term = 0; term < frequency.length; term++)
    from[term + 1] = (from[term + 1] ?? 0) + (from[term] ?? 0);
  const postings = {
    from,
    places: new Int32Array(probes.at.length),
    weights: new Float64Array(probes.at.length),
  };
  const next = from.slice();
  for (let place = 0; place + 1 < probes.from.length; place++) {
    const last = probes.from[place + 1] ?? 0;
    for (let probe = probes.from[place] ?? 0; probe < last; probe++) {
      const at = probes.at[probe] ?? 0;
      const term = terms[at] ?? 0;
      const to = next[term] ?? 0;
      next[term] = to + 1;
      postings.places[to] = place;
      postings.weights[to] = weights[at] ?? 0;
    }
  }
  return postings;
}

/** Where to begin in a posting: at its start, of a long one a little before `place`. */
function firstOf({ from, places }: Postings, term: number, place: number): number {
  const start = from[term] ?? 0;
  const end = from[term + 1] ?? 0;
  return end - start <= LONG_POSTING ? start : Math.max(start, firstAt(places, place, start, end) - REACH);
}

/** Where to end in it. */
function lastOf({ from, places }: Postings, term: number, place: number): number {
  const start = from[term] ?? 0;
  const end = from[term + 1] ?? 0;
  return end - start <= LONG_POSTING ? end : Math.min(end, firstAt(places, place, start, end) + REACH + 1);
}
