import { Groups } from './stories-groups.js';
import { dateFactor, product, type StoryDays, type StorySpace, type StoryVector } from './stories-vectors.js';

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
  /** The sum of the members' vectors, by ascending terms. */
  sum: Pick<StoryVector, 'terms' | 'weights'>;
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
  const { from, told } = vector.days;
  return {
    size: 1,
    sum: vector,
    days: [{ key: `${from.join()};${told.join()}`, days: vector.days, count: 1 }],
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

const NOTHING: Cluster['sum'] = { terms: new Int32Array(0), weights: new Float64Array(0) };

function sumOf(a: Cluster['sum'], b: Cluster['sum']): Cluster['sum'] {
  const terms = new Int32Array(a.terms.length + b.terms.length);
  const weights = new Float64Array(terms.length);
  let size = 0;
  let i = 0;
  let j = 0;
  while (i < a.terms.length || j < b.terms.length) {
    const left = a.terms[i] ?? Infinity;
    const right = b.terms[j] ?? Infinity;
    let weight = 0;
    if (left <= right) weight += a.weights[i++] ?? 0;
    if (right <= left) weight += b.weights[j++] ?? 0;
    terms[size] = Math.min(left, right);
    weights[size++] = weight;
  }
  return { terms: terms.slice(0, size), weights: weights.slice(0, size) };
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
