import { Groups } from './stories-groups.js';
import type { StoryPairs } from './stories-pairs.js';
import {
  dateFactor,
  product,
  vectorOf,
  type StoryDays,
  type StorySpace,
  type TermVector,
} from './stories-vectors.js';

const NO_DAYS: StoryDays = { from: [], told: [] };

interface Cluster {
  size: number;
  /** The sum of the members' vectors. */
  sum: TermVector;
  /** Each set of days that a member can be from, with how many members have it. */
  readonly days: { readonly key: string; readonly days: StoryDays; count: number }[];
  /** Goes up when the cluster grows. */
  version: number;
}

interface Edge {
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
  /** The two clusters' versions together when `likeness` was computed. */
  readonly version: number;
}

/**
 * Clusters by mean likeness (UPGMA): the two clusters whose articles are on average most alike become one,
 * as long as that mean is at least `floor`. Returns the clusters as lists of article numbers.
 *
 * The mean of all cosines between two clusters is the product of their summed vectors over the number of
 * pairs, so every pair counts, listed or not. A mean is at most the likest pair that goes into it; so the
 * listed pairs, likest first, bring up every merge in its turn, and a mean needs computing only then.
 */
export function agglomerate(space: StorySpace, pairs: StoryPairs, floor: number): Groups {
  const { size, days } = space;
  const groups = new Groups(size);
  const clusters = Array.from({ length: size }, (_, index) => clusterOf(space, index));
  const heap = new EdgeHeap();
  for (let i = 0; i < pairs.size; i++) {
    const a = pairs.first[i] ?? 0;
    const b = pairs.second[i] ?? 0;
    const cosine = pairs.cosine[i] ?? 0;
    const likeness = Math.min(1, cosine * dateFactor(days[a] ?? NO_DAYS, days[b] ?? NO_DAYS));
    if (likeness >= floor) heap.push({ a, b, likeness, version: 0 });
  }
  /** Pair of roots to the versions that it was last computed at. */
  const computed = new Map<number, number>();
  for (let edge = heap.pop(); edge; edge = heap.pop()) {
    const a = groups.rootOf(edge.a);
    const b = groups.rootOf(edge.b);
    const left = clusters[a];
    const right = clusters[b];
    if (a === b || !left || !right) continue;
    const version = left.version + right.version;
    if (a === edge.a && b === edge.b && version === edge.version) {
      const root = groups.join(a, b);
      const [into, from] = root === a ? [left, right] : [right, left];
      absorb(into, from);
      continue;
    }
    const [first, second] = a < b ? [a, b] : [b, a];
    const key = first * size + second;
    if (computed.get(key) === version) continue;
    computed.set(key, version);
    const likeness = meanLikeness(left, right);
    if (likeness >= floor) heap.push({ a: first, b: second, likeness, version });
  }
  return groups;
}

function clusterOf(space: StorySpace, index: number): Cluster {
  const days = space.days[index] ?? NO_DAYS;
  return {
    size: 1,
    sum: vectorOf(space, index),
    days: [{ key: `${days.from.join()};${days.told.join()}`, days, count: 1 }],
    version: 0,
  };
}

function absorb(into: Cluster, from: Cluster): void {
  into.size += from.size;
  into.version += from.version + 1;
  into.sum = sumOf(into.sum, from.sum);
  for (const { key, days, count } of from.days) {
    const known = into.days.find((own) => own.key === key);
    if (known) known.count += count;
    else into.days.push({ key, days, count });
  }
  from.sum = NOTHING;
}

const NOTHING: TermVector = { terms: new Int32Array(0), weights: new Float64Array(0), start: 0, end: 0 };

function sumOf(a: TermVector, b: TermVector): TermVector {
  const terms = new Int32Array(a.end - a.start + b.end - b.start);
  const weights = new Float64Array(terms.length);
  let size = 0;
  let i = a.start;
  let j = b.start;
  while (i < a.end || j < b.end) {
    const left = i < a.end ? (a.terms[i] ?? 0) : Infinity;
    const right = j < b.end ? (b.terms[j] ?? 0) : Infinity;
    let weight = 0;
    if (left <= right) weight += a.weights[i++] ?? 0;
    if (right <= left) weight += b.weights[j++] ?? 0;
    terms[size] = Math.min(left, right);
    weights[size++] = weight;
  }
  return { terms: terms.slice(0, size), weights: weights.slice(0, size), start: 0, end: size };
}

function meanLikeness(a: Cluster, b: Cluster): number {
  let factor = 0;
  for (const left of a.days) {
    for (const right of b.days) factor += left.count * right.count * dateFactor(left.days, right.days);
  }
  const count = a.size * b.size;
  return Math.min(1, (product(a.sum, b.sum) / count) * (factor / count));
}

/** A binary heap, likest first; ties go by the numbers, so that the outcome is always the same. */
class EdgeHeap {
  readonly #items: Edge[] = [];

  push(edge: Edge): void {
    const items = this.#items;
    let at = items.length;
    items.push(edge);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = items[parent];
      if (!above || !comesBefore(edge, above)) break;
      items[at] = above;
      at = parent;
    }
    items[at] = edge;
  }

  pop(): Edge | undefined {
    const items = this.#items;
    const top = items[0];
    const last = items.pop();
    if (!top || !last || items.length === 0) return top;
    let at = 0;
    for (;;) {
      const left = items[2 * at + 1];
      const right = items[2 * at + 2];
      if (!left) break;
      const [child, edge] = right && comesBefore(right, left) ? [2 * at + 2, right] : [2 * at + 1, left];
      if (!comesBefore(edge, last)) break;
      items[at] = edge;
      at = child;
    }
    items[at] = last;
    return top;
  }
}

function comesBefore(x: Edge, y: Edge): boolean {
  if (x.likeness !== y.likeness) return x.likeness > y.likeness;
  return x.a !== y.a ? x.a < y.a : x.b < y.b;
}
