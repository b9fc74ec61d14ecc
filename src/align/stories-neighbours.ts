import type { Pair } from './stories-linkage.js';
import { firstAt, product, type StorySpace, type StoryVector } from './stories-vectors.js';

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

/**
 * Pairs of articles (`a` before `b`) that may belong together, with the cosine of all their terms. Found
 * through an inverted index over each article's weightiest terms, so that the work is the number of articles
 * times a constant, however large the run and its stories.
 */
export function candidatePairs(space: StorySpace, breadth: SearchBreadth): Pair[] {
  const { vectors } = space;
  const inTime = vectors
    .map((_, index) => index)
    .sort((a, b) => dayOf(vectors[a]) - dayOf(vectors[b]) || a - b);
  const probes = inTime.map((index) => probesOf(space, vectors[index], breadth.probes));
  const { numbers, postings } = indexOf(vectors, inTime, probes);
  const score = new Float64Array(vectors.length);
  const kept = new Int32Array(vectors.length * breadth.neighbours).fill(-1);
  const pairs: Pair[] = [];
  const touched: number[] = [];
  for (const [place, index] of inTime.entries()) {
    const vector = vectors[index];
    if (!vector) continue;
    touched.length = 0;
    for (const at of probes[place] ?? []) {
      const number = numbers.get(vector.terms[at] ?? 0);
      if (number === undefined) continue;
      const weight = vector.weights[at] ?? 0;
      const [from, to] = stretchOf(postings, number, place);
      for (let i = from; i < to; i++) {
        const other = postings.places[i] ?? 0;
        if (other === place) continue;
        if (score[other] === 0) touched.push(other);
        score[other] = (score[other] ?? 0) + weight * (postings.weights[i] ?? 0);
      }
    }
    const near = nearest(touched, score, breadth.neighbours);
    for (const other of touched) score[other] = 0;
    for (const [at, other] of near.entries()) {
      kept[place * breadth.neighbours + at] = other;
      const partner = inTime[other] ?? 0;
      const neighbour = vectors[partner];
      // An earlier article that has this one among its own has made the pair.
      const start = other * breadth.neighbours;
      const isMade = other < place && kept.subarray(start, start + breadth.neighbours).includes(place);
      if (isMade || !neighbour) continue;
      const [a, b] = index < partner ? [index, partner] : [partner, index];
      pairs.push({ a, b, cosine: product(vector, neighbour) });
    }
  }
  return pairs;
}

/** The places with the highest scores, of equals the earlier. */
function nearest(places: readonly number[], score: Float64Array, count: number): readonly number[] {
  if (places.length <= count) return [...places];
  const scores = Float64Array.from(places, (place) => score[place] ?? 0).sort();
  const least = scores[scores.length - count] ?? 0;
  return places
    .filter((place) => (score[place] ?? 0) >= least)
    .sort((a, b) => (score[b] ?? 0) - (score[a] ?? 0) || a - b)
    .slice(0, count);
}

/** Positions in `vector.terms` of the terms to look up. */
function probesOf(space: StorySpace, vector: StoryVector | undefined, count: number): readonly number[] {
  if (!vector) return [];
  const { terms, weights } = vector;
  // A word of one article alone leads nowhere.
  const shared: number[] = [];
  for (let at = 0; at < terms.length; at++) if (space.frequency(terms[at] ?? 0) > 1) shared.push(at);
  if (shared.length <= count) return shared;
  return shared.sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b).slice(0, count);
}

function indexOf(
  vectors: readonly StoryVector[],
  inTime: readonly number[],
  probes: readonly (readonly number[])[],
): { readonly numbers: ReadonlyMap<number, number>; readonly postings: Postings } {
  const numbers = new Map<number, number>();
  const counts: number[] = [];
  const each = (visit: (number: number, place: number, weight: number) => void): void => {
    for (const [place, index] of inTime.entries()) {
      const vector = vectors[index];
      for (const at of probes[place] ?? []) {
        const term = vector?.terms[at] ?? 0;
        let number = numbers.get(term);
        if (number === undefined) numbers.set(term, (number = numbers.size));
        visit(number, place, vector?.weights[at] ?? 0);
      }
    }
  };
  each((number) => (counts[number] = (counts[number] ?? 0) + 1));
  const from = new Int32Array(counts.length + 1);
  for (const [number, count] of counts.entries()) from[number + 1] = (from[number] ?? 0) + count;
  const size = from[counts.length] ?? 0;
  const postings = { from, places: new Int32Array(size), weights: new Float64Array(size) };
  const next = from.slice();
  each((number, place, weight) => {
    const at = next[number] ?? 0;
    next[number] = at + 1;
    postings.places[at] = place;
    postings.weights[at] = weight;
  });
  return { numbers, postings };
}

/** The stretch of a posting to follow: all of a short one, else what is around `place`. */
function stretchOf({ from, places }: Postings, number: number, place: number): [number, number] {
  const start = from[number] ?? 0;
  const end = from[number + 1] ?? 0;
  if (end - start <= LONG_POSTING) return [start, end];
  const at = start + firstAt(places.subarray(start, end), place);
  return [Math.max(start, at - REACH), Math.min(end, at + REACH + 1)];
}

/** Articles without a date come first. */
const UNDATED = -1e9;

function dayOf(vector: StoryVector | undefined): number {
  return vector?.days.from[0] ?? UNDATED;
}
