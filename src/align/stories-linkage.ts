import { Groups } from './stories-groups.js';
import { dateFactor, type StoryDays, type StorySpace, type StoryVector } from './stories-vectors.js';

/** Two articles, by their numbers, and how alike they are. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  /** Cosine of their words and names, 0 to 1, dates aside. */
  readonly cosine: number;
}

const NO_DAYS: StoryDays = { from: [], told: [] };

interface Cluster {
  size: number;
  /** The sum of the members' vectors, term to weight. */
  readonly sum: Map<number, number>;
  /** Each set of days that a member can be from, with how many members have it. */
  readonly days: Map<string, { readonly days: StoryDays; readonly count: number }>;
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
export function agglomerate(space: StorySpace, pairs: readonly Pair[], floor: number): Groups {
  const { vectors } = space;
  const groups = new Groups(vectors.length);
  const clusters = vectors.map(clusterOf);
  const heap = new EdgeHeap();
  for (const { a, b, cosine } of pairs) {
    const likeness = Math.min(
      1,
      cosine * dateFactor(vectors[a]?.days ?? NO_DAYS, vectors[b]?.days ?? NO_DAYS),
    );
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
    const key = first * vectors.length + second;
    if (computed.get(key) === version) continue;
    computed.set(key, version);
    const likeness = meanLikeness(left, right);
    if (likeness >= floor) heap.push({ a: first, b: second, likeness, version });
  }
  return groups;
}

function clusterOf(vector: StoryVector): Cluster {
  const sum = new Map<number, number>();
  for (const [at, term] of vector.terms.entries()) sum.set(term, vector.weights[at] ?? 0);
  return {
    size: 1,
    sum,
    days: new Map([[JSON.stringify(vector.days), { days: vector.days, count: 1 }]]),
    version: 0,
  };
}

function absorb(into: Cluster, from: Cluster): void {
  into.size += from.size;
  into.version += from.version + 1;
  for (const [term, weight] of from.sum) into.sum.set(term, (into.sum.get(term) ?? 0) + weight);
  for (const [key, { days, count }] of from.days) {
    into.days.set(key, { days, count: count + (into.days.get(key)?.count ?? 0) });
  }
  from.sum.clear();
}

function meanLikeness(a: Cluster, b: Cluster): number {
  const [small, large] = a.sum.size <= b.sum.size ? [a, b] : [b, a];
  let product = 0;
  for (const [term, weight] of small.sum) product += weight * (large.sum.get(term) ?? 0);
  let factor = 0;
  for (const left of a.days.values()) {
    for (const right of b.days.values())
      factor += left.count * right.count * dateFactor(left.days, right.days);
  }
  const count = a.size * b.size;
  return Math.min(1, (product / count) * (factor / count));
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
