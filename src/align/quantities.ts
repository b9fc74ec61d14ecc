import { candidatesOf } from './blocking.js';
import { cluster } from './cluster.js';
import { sameNumber } from './intervals.js';
import { PairTable } from './pair-table.js';
import type { Figure } from './quantities-figure.js';
import { FEATURES, featuresOf, FEATURE_COUNT, type Scene } from './same-quantity-features.js';
import { limitBetween } from './same-quantity-limits.js';
import { sceneOf } from './same-quantity-scene.js';
import { WEIGHTS, type Weights } from './same-quantity-weights.js';

/** Figures that count one and the same thing. */
export interface Group {
  readonly figures: readonly Figure[];
  /** The mean of the pair scores inside, 0 to 1; 1 for a figure alone. */
  readonly cohesion: number;
}

/** Clusters join while their members are on average likelier one quantity than not. */
const THRESHOLD = 0.5;
/** A pair below this leads nowhere; it neither connects figures nor needs scoring again. */
const LINK = 0.3;
const APART = -1;
/** Components beyond this size are clustered piece by piece. */
const DENSE = 700;

/**
 * Groups the figures of one story. `figures` must be in the order of `byPlace`; the outcome depends on
 * nothing else.
 */
export function groupFigures(figures: readonly Figure[], weights: Weights = WEIGHTS): Group[] {
  const scene = sceneOf(figures);
  const { nodes, pairs, standIns } = candidatesOf(figures);
  const score = scorer(scene, weights);
  const scores = new PairTable(nodes.length);
  /** APART where a limit keeps the two apart. */
  const scoreOf = (i: number, j: number): number => {
    const known = scores.get(i, j);
    if (!Number.isNaN(known)) return known;
    const [a, b] = [nodes[Math.min(i, j)], nodes[Math.max(i, j)]];
    const s = a && b && limitBetween(a, b) === null ? score(a, b) : APART;
    scores.set(i, j, s);
    return s;
  };
  const links = pairs.filter(([i, j]) => scoreOf(i, j) >= LINK);
  const similarity = (i: number, j: number): number | null => {
    const s = scoreOf(i, j);
    return s === APART ? null : s;
  };
  const followers = new Map<number, Figure[]>();
  for (const [figure, at] of standIns) followers.set(at, [...(followers.get(at) ?? []), figure]);

  const groups: Group[] = [];
  for (const component of componentsOf(nodes.length, links))
    for (let from = 0; from < component.length; from += DENSE) {
      const mentions = mentionsOf(component.slice(from, from + DENSE), nodes, similarity);
      const found = cluster({
        size: mentions.length,
        similarity: (i, j) => between(mentions[i] ?? [], mentions[j] ?? [], similarity),
        threshold: THRESHOLD,
      });
      for (const members of found) {
        const indices = members.flatMap((m) => mentions[m] ?? []).sort((a, b) => a - b);
        const own = indices
          .flatMap((i) => [nodes[i], ...(followers.get(i) ?? [])])
          .filter((f) => f !== undefined);
        groups.push({ figures: own, cohesion: cohesionOf(members, mentions, similarity) });
      }
    }
  return groups;
}

/** How likely two figures that no limit keeps apart are one quantity, 0 to 1. */
function scorer(scene: Scene, weights: Weights): (a: Figure, b: Figure) => number {
  const features = new Float64Array(FEATURE_COUNT);
  const vector = Float64Array.from(FEATURES, (f) => weights[f.id]);
  return (a, b) => {
    featuresOf(a, b, scene, features);
    let sum = 0;
    for (let i = 0; i < FEATURE_COUNT; i++) sum += (features[i] ?? 0) * (vector[i] ?? 0);
    return 1 / (1 + Math.exp(-sum));
  };
}

type Similarity = (i: number, j: number) => number | null;

/**
 * What one article says with one voice: its mentions of one number, taken together before anything else, so
 * that what one of them leaves out another may tell ("four medics", "the four staff").
 */
function mentionsOf(
  indices: readonly number[],
  nodes: readonly Figure[],
  similarity: Similarity,
): number[][] {
  const bySource = new Map<Figure['source'], number[]>();
  for (const i of indices) {
    const source = nodes[i]?.source;
    if (source === undefined) continue;
    const own = bySource.get(source);
    if (own) own.push(i);
    else bySource.set(source, [i]);
  }
  const mentions = [...bySource.values()].flatMap((own) =>
    cluster({
      size: own.length,
      similarity: (i, j) => {
        const [x, y] = [own[i] ?? 0, own[j] ?? 0];
        const [a, b] = [nodes[x], nodes[y]];
        return a && b && sameNumber(a.reading.best, b.reading.best) ? similarity(x, y) : null;
      },
      threshold: THRESHOLD,
    }).map((members) => members.map((m) => own[m] ?? 0)),
  );
  return mentions.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

/** Two mentions are as alike as their likest figures, and apart when any two of these must be. */
function between(a: readonly number[], b: readonly number[], similarity: Similarity): number | null {
  let best = 0;
  for (const i of a)
    for (const j of b) {
      const s = similarity(i, j);
      if (s === null) return null;
      best = Math.max(best, s);
    }
  return best;
}

function cohesionOf(
  members: readonly number[],
  mentions: readonly (readonly number[])[],
  similarity: Similarity,
): number {
  let sum = 0;
  let count = 0;
  for (const [k, i] of members.entries())
    for (const j of members.slice(k + 1)) {
      sum += between(mentions[i] ?? [], mentions[j] ?? [], similarity) ?? 0;
      count++;
    }
  return count === 0 ? 1 : sum / count;
}

/** Connected components, each sorted, in the order of their first members. */
function componentsOf(size: number, links: readonly (readonly [number, number])[]): number[][] {
  const parent = Int32Array.from({ length: size }, (_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] ?? at] ?? at;
      at = parent[at] ?? at;
    }
    return at;
  };
  for (const [i, j] of links) {
    const [a, b] = [root(i), root(j)];
    if (a !== b) parent[Math.max(a, b)] = Math.min(a, b);
  }
  const components = new Map<number, number[]>();
  for (let i = 0; i < size; i++) {
    const r = root(i);
    const list = components.get(r);
    if (list) list.push(i);
    else components.set(r, [i]);
  }
  return [...components.values()];
}
