import type { Pair } from './stories-linkage.js';
import { cosine, type StorySpace, type StoryVector } from './stories-vectors.js';

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

interface Posting {
  /** Articles that look the term up, by their place in time, ascending. */
  readonly places: number[];
  /** What it weighs in each. */
  readonly weights: number[];
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
  const postings = indexOf(vectors, inTime, probes);
  const score = new Float64Array(vectors.length);
  const seen = new Set<number>();
  const pairs: Pair[] = [];
  for (const [place, index] of inTime.entries()) {
    const vector = vectors[index];
    if (!vector) continue;
    const touched: number[] = [];
    for (const at of probes[place] ?? []) {
      const posting = postings.get(vector.terms[at] ?? 0);
      if (!posting) continue;
      const weight = vector.weights[at] ?? 0;
      const [from, to] = stretchOf(posting.places, place);
      for (let i = from; i < to; i++) {
        const other = posting.places[i] ?? 0;
        if (other === place) continue;
        if (score[other] === 0) touched.push(other);
        score[other] = (score[other] ?? 0) + weight * (posting.weights[i] ?? 0);
      }
    }
    if (touched.length > breadth.neighbours)
      touched.sort((a, b) => (score[b] ?? 0) - (score[a] ?? 0) || a - b);
    for (const [at, other] of touched.entries()) {
      score[other] = 0;
      const partner = inTime[other] ?? 0;
      const [a, b] = index < partner ? [index, partner] : [partner, index];
      const key = a * vectors.length + b;
      const neighbour = vectors[partner];
      if (at >= breadth.neighbours || seen.has(key) || !neighbour) continue;
      seen.add(key);
      pairs.push({ a, b, cosine: cosine(vector, neighbour) });
    }
  }
  return pairs;
}

/** Positions in `vector.terms` of the terms to look up. */
function probesOf(space: StorySpace, vector: StoryVector | undefined, count: number): number[] {
  if (!vector) return [];
  const { terms, weights } = vector;
  // A word of one article alone leads nowhere.
  const shared = [...terms.keys()].filter((at) => space.frequency(terms[at] ?? 0) > 1);
  if (shared.length > count) shared.sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b);
  return shared.slice(0, count);
}

function indexOf(
  vectors: readonly StoryVector[],
  inTime: readonly number[],
  probes: readonly (readonly number[])[],
): Map<number, Posting> {
  const postings = new Map<number, Posting>();
  for (const [place, index] of inTime.entries()) {
    for (const at of probes[place] ?? []) {
      const term = vectors[index]?.terms[at] ?? 0;
      let posting = postings.get(term);
      if (!posting) postings.set(term, (posting = { places: [], weights: [] }));
      posting.places.push(place);
      posting.weights.push(vectors[index]?.weights[at] ?? 0);
    }
  }
  return postings;
}

/** The stretch of a posting to follow: all of a short one, else what is around `place`. */
function stretchOf(places: readonly number[], place: number): [number, number] {
  if (places.length <= LONG_POSTING) return [0, places.length];
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return [Math.max(0, low - REACH), Math.min(places.length, low + REACH + 1)];
}

/** Articles without a date come first. */
const UNDATED = -1e9;

function dayOf(vector: StoryVector | undefined): number {
  return vector?.days.from[0] ?? UNDATED;
}
