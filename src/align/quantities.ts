import { candidatesOf } from './blocking.js';
import { cluster } from './cluster.js';
import { sameNumber } from './intervals.js';
import { PairTable } from './pair-table.js';
import type { Figure } from './quantities-figure.js';
import { FEATURES, MEETINGS, Signs, type FeatureId, type Meeting } from './same-quantity-features.js';
import { areToldApart, limitBetween } from './same-quantity-limits.js';
import { featuresOf, sortsOf } from './same-quantity-pair.js';
import { areComparedByWords } from './same-quantity-compared.js';
import { sameSpeaker } from './same-quantity-speakers.js';
import { areSetSideBySide, mayBeRivals } from './same-quantity-rivals.js';
import { sceneOf, type Member, type Scene } from './same-quantity-scene.js';
import { WEIGHTS, type Weights } from './same-quantity-weights.js';

/** Figures that count one and the same thing. */
export interface Group {
  readonly figures: readonly Figure[];
  /** The mean of the pair scores inside, 0 to 1; 1 for a figure alone. */
  readonly cohesion: number;
}

/** Clusters join while their members are on average likelier one quantity than not. */
const THRESHOLD = 0.57;
/** A pair below this leads nowhere; it neither connects figures nor needs scoring again. */
const LINK = 0.3;
const APART = -1;
/** They stand in one article, which gives them as two things by all that these two say. */
const APART_WITHIN = -2;
/** Components beyond this size are clustered piece by piece. */
const DENSE = 700;

/**
 * Groups the figures of one story. `figures` must be in the order of `byPlace`; the outcome depends on
 * nothing else.
 */
export function groupFigures(figures: readonly Figure[], weights: Weights = WEIGHTS): Group[] {
  const scene = sceneOf(figures);
  const { nodes, eachPair, standIns } = candidatesOf(figures);
  const members = nodes.map((figure) => scene.members.get(figure));
  const score = scorer(scene, weights);
  const scores = new PairTable(nodes.length);
  const scoreOf = (i: number, j: number): number => {
    const known = scores.get(i, j);
    if (!Number.isNaN(known)) return known;
    const a = members[Math.min(i, j)];
    const b = members[Math.max(i, j)];
    const s = a && b ? score(a, b) : APART;
    scores.set(i, j, s);
    return s;
  };
  const similarity = (i: number, j: number): number | null => {
    const s = scoreOf(i, j);
    return s < 0 ? null : s;
  };
  const pairs: Pairs = {
    similarity,
    areTwoWithin: (i, j) => scoreOf(i, j) === APART_WITHIN,
    areRivals: ([first = 0, ...rest]) =>
      rest.some((i) => !sameNumber(nodes[first]?.reading.best ?? null, nodes[i]?.reading.best ?? null)),
    areOfOneVoice: (i, j) => {
      const [a, b] = [nodes[i], nodes[j]];
      return a !== undefined && b !== undefined && sameSpeaker(a, b);
    },
    areToldApart: (i, j) => {
      const [a, b] = [nodes[i], nodes[j]];
      return a !== undefined && b !== undefined && areToldApart(a, b);
    },
  };
  const followers = new Map<number, Figure[]>();
  for (const [figure, at] of standIns) followers.set(at, [...(followers.get(at) ?? []), figure]);

  const groups: Group[] = [];
  const components = componentsOf(nodes.length, (link) => {
    eachPair((i, j) => {
      if (scoreOf(i, j) >= LINK) link(i, j);
    });
  });
  for (const component of components)
    for (let from = 0; from < component.length; from += DENSE) {
      const mentions = mentionsOf(component.slice(from, from + DENSE), nodes, similarity);
      const found = cluster({
        size: mentions.length,
        similarity: (i, j) => between(mentions[i] ?? [], mentions[j] ?? [], pairs),
        threshold: THRESHOLD,
      });
      for (const members of found) {
        const indices = members.flatMap((m) => mentions[m] ?? []).sort((a, b) => a - b);
        const own = indices
          .flatMap((i) => [nodes[i], ...(followers.get(i) ?? [])])
          .filter((f) => f !== undefined);
        groups.push({ figures: own, cohesion: cohesionOf(members, mentions, pairs) });
      }
    }
  return groups;
}

/** How likely two figures are one quantity, 0 to 1; APART where a limit keeps them apart. */
function scorer(scene: Scene, weights: Weights): (a: Member, b: Member) => number {
  const signs = new Signs();
  const worth: Readonly<Record<Meeting, Float64Array>> = {
    same: worthBy(weights, 'same'),
    fits: worthBy(weights, 'fits'),
    apart: worthBy(weights, 'apart'),
  };
  return (a, b) => {
    const sorts = sortsOf(a, b, scene);
    const limit = limitBetween(a.figure, b.figure, sorts, scene.isEchoed);
    if (limit !== null) return limit === 'same article' ? APART_WITHIN : APART;
    const meeting = featuresOf(a, b, scene, signs, sorts);
    const by = worth[meeting];
    let sum = 0;
    for (let i = 0; i < signs.size; i++) {
      sum += (signs.values[i] ?? 0) * (by[signs.places[i] ?? 0] ?? 0);
    }
    return 1 / (1 + Math.exp(-sum));
  };
}

/**
 * What no other sign outweighs where the numbers meet so: such pairs are not less likely one quantity than
 * others, they are none. The fit cannot tell so, for it sees few of them that anything else speaks for.
 */
const NEVER: Readonly<Record<Meeting, ReadonlySet<FeatureId>>> = {
  same: new Set(['cases-apart']),
  fits: new Set(['cases-apart']),
  apart: new Set(['cases-apart', 'elsewhere', 'nothing-common', 'share-apart', 'one-long-ago']),
};

/** What each feature is worth, in the order of `FEATURES`, where the numbers meet so. */
function worthBy(weights: Weights, meeting: Meeting): Float64Array {
  const at = MEETINGS.indexOf(meeting);
  return Float64Array.from(FEATURES, ({ id }) =>
    NEVER[meeting].has(id) ? -Infinity : (weights[id][at] ?? 0),
  );
}

type Similarity = (i: number, j: number) => number | null;

/** What is known of two figures by their numbers. */
interface Pairs {
  readonly similarity: Similarity;
  /** Apart for nothing but that one article gives both. */
  readonly areTwoWithin: (i: number, j: number) => boolean;
  /** They hold two numbers, which the article sets against one another. */
  readonly areRivals: (mention: readonly number[]) => boolean;
  /** One named voice gives both. */
  readonly areOfOneVoice: (i: number, j: number) => boolean;
  /** The article itself tells them apart as two numbers of one thing. */
  readonly areToldApart: (i: number, j: number) => boolean;
}

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
    withRivals(
      cluster({
        size: own.length,
        similarity: (i, j) => {
          const [x, y] = [own[i] ?? 0, own[j] ?? 0];
          const [a, b] = [nodes[x], nodes[y]];
          return a && b && sameNumber(a.reading.best, b.reading.best) ? similarity(x, y) : null;
        },
        threshold: THRESHOLD,
      }).map((members) => members.map((m) => own[m] ?? 0)),
      nodes,
    ),
  );
  return mentions.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

/** How many figures further on in its article a rival count may stand. */
const RIVAL_WITHIN = 4;

/** The mentions of one article; those that it sets side by side, as the counts of two authorities, are one. */
function withRivals(own: readonly (readonly number[])[], nodes: readonly Figure[]): number[][] {
  const at = new Map(own.flatMap((mention, m) => mention.map((i) => [i, m] as const)));
  const inOrder = [...at.keys()].sort((i, j) => (nodes[i]?.claim.start ?? 0) - (nodes[j]?.claim.start ?? 0));
  const into = own.map((_, m) => m);
  for (const [k, i] of inOrder.entries())
    for (const j of inOrder.slice(k + 1, k + 1 + RIVAL_WITHIN)) {
      const [a, b] = [nodes[i], nodes[j]];
      const [m, n] = [into[at.get(i) ?? 0] ?? 0, into[at.get(j) ?? 0] ?? 0];
      if (a === undefined || b === undefined) continue;
      const compared = areComparedByWords(a, b);
      if (!compared && !mayBeRivals(a, b)) continue;
      if (m !== n && (compared || areSetSideBySide(a, b)))
        for (const [x, root] of into.entries()) if (root === Math.max(m, n)) into[x] = Math.min(m, n);
      // What the other voice says first of it is what it sets against the one before.
      break;
    }
  const joined = new Map<number, number[]>();
  for (const [m, mention] of own.entries()) {
    const root = into[m] ?? m;
    joined.set(root, [...(joined.get(root) ?? []), ...mention]);
  }
  return [...joined.values()];
}

/**
 * Two mentions are as alike as their likest figures, and apart when any two of these must be. But what one
 * article gives as two things is one where it says so of any two of its figures: "the 112 who got out" names
 * nobody who counted, and is one with the police chief's 112, which the ministry's 78 is set against. What one of
 * two rivals gives as two things stays two.
 */
function between(a: readonly number[], b: readonly number[], pairs: Pairs): number | null {
  let best: number | null = null;
  let parted = false;
  const rival = pairs.areRivals(a) || pairs.areRivals(b);
  for (const i of a)
    for (const j of b) {
      const s = pairs.similarity(i, j);
      if (s !== null) best = Math.max(best ?? 0, s);
      else if (pairs.areTwoWithin(i, j) && !(rival && pairs.areOfOneVoice(i, j))) parted = true;
      else return null;
    }
  return parted && !a.some((i) => b.some((j) => pairs.areToldApart(i, j))) ? null : best;
}

function cohesionOf(
  members: readonly number[],
  mentions: readonly (readonly number[])[],
  pairs: Pairs,
): number {
  let sum = 0;
  let count = 0;
  for (const [k, i] of members.entries())
    for (const j of members.slice(k + 1)) {
      sum += between(mentions[i] ?? [], mentions[j] ?? [], pairs) ?? 0;
      count++;
    }
  return count === 0 ? 1 : sum / count;
}

/** Connected components by what `eachLink` links, each sorted, in the order of their first members. */
function componentsOf(size: number, eachLink: (link: (i: number, j: number) => void) => void): number[][] {
  const parent = Int32Array.from({ length: size }, (_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] ?? at] ?? at;
      at = parent[at] ?? at;
    }
    return at;
  };
  eachLink((i, j) => {
    const a = root(i);
    const b = root(j);
    if (a !== b) parent[Math.max(a, b)] = Math.min(a, b);
  });
  const components = new Map<number, number[]>();
  for (let i = 0; i < size; i++) {
    const r = root(i);
    const list = components.get(r);
    if (list) list.push(i);
    else components.set(r, [i]);
  }
  return [...components.values()];
}
