import { pointOf } from './intervals.js';
import { MEASURE_PAIRS } from '../lexicon/inverse.js';
import { MEASURES } from '../lexicon/measures.js';
import { PairSet } from './pair-table.js';
import { byCode, type Figure } from './quantities-figure.js';
import { isNobody } from './same-quantity-limits.js';

/**
 * Which figures of a story are worth comparing: those that share a key. A figure has a key for its
 * dimension or measure, for each near measure, for the thing it counts, and, when its number is a telling
 * one, for the number. The pairs of a key are bounded, so that a story of any size stays near linear.
 */
function keysOf(figure: Figure): string[] {
  const { measure, head, counts, open, reading } = figure;
  if (counts === 'value') return [`d:${reading.dimension}`];
  const keys = new Set<string>();
  if (measure.startsWith('sum:'))
    for (const part of measure.slice('sum:'.length).split('+')) keys.add(`m:${part}`);
  if (isNobody(figure)) for (const harm of ['killed', 'injured']) keys.add(`m:${harm}`);
  if (!open) {
    keys.add(`m:${measure}`);
    for (const near of RELATED.get(measure) ?? [])
      keys.add(`n:${measure < near ? `${measure}|${near}` : `${near}|${measure}`}`);
  }
  if (head !== null && head !== 'people' && !EVENT_HEADS.has(head)) keys.add(`h:${head}`);
  else if (open && head !== null) keys.add(`h:${head}`);
  for (const group of figure.population.groups) keys.add(`h:${group}`);
  const { best } = reading;
  if (best !== null && figure.distinctness >= TELLING) keys.add(`v:${best}`);
  return [...keys];
}

/** The measures that figures of a measure may meet. */
const RELATED: ReadonlyMap<string, readonly string[]> = new Map(
  MEASURES.map(({ id }) => [
    id,
    MEASURE_PAIRS.filter((p) => p.relation !== 'apart' && (p.a === id || p.b === id)).map((p) =>
      p.a === id ? p.b : p.a,
    ),
  ]),
);

/** Nouns that name what happened rather than to what: their measure is key enough. */
const EVENT_HEADS: ReadonlySet<string> = new Set([
  'death',
  'arrest',
  'case',
  'job',
  'attack',
  'body',
  'signature',
  'vote',
]);

/** From here on a number is rare enough to lead from one measure to another: 211, 640, 5,300; not 43, not 500. */
const TELLING = 0.72;
/** All pairs of a key are tried up to this many figures; beyond, stand-ins and neighbours by size. */
const ALL_PAIRS = 160;
const NEIGHBOURS = 40;

export interface Candidates {
  /** Figures that are clustered; sorted as given. */
  readonly nodes: readonly Figure[];
  /** Pairs of indices into `nodes`, first below second, each once. */
  readonly pairs: readonly (readonly [number, number])[];
  /** Of figures that a node stands in for: figure -> index of the node. */
  readonly standIns: ReadonlyMap<Figure, number>;
}

/** Candidate pairs among the figures of a story, in an order that depends on the figures alone. */
export function candidatesOf(figures: readonly Figure[]): Candidates {
  const { nodes, standIns } = thin(figures);
  const blocks = new Map<string, number[]>();
  for (const [i, figure] of nodes.entries())
    for (const key of keysOf(figure)) {
      const block = blocks.get(key);
      if (block) block.push(i);
      else blocks.set(key, [i]);
    }
  const seen = new PairSet(nodes.length);
  const pairs: (readonly [number, number])[] = [];
  const add = (i: number, j: number): void => {
    const [a, b] = i < j ? [i, j] : [j, i];
    if (a !== b && seen.add(a, b)) pairs.push([a, b]);
  };
  for (const key of [...blocks.keys()].sort(byCode)) {
    const block = blocks.get(key) ?? [];
    if (block.length <= ALL_PAIRS) {
      for (let i = 0; i < block.length; i++)
        for (let j = i + 1; j < block.length; j++) add(block[i] ?? 0, block[j] ?? 0);
      continue;
    }
    const bySize = [...block].sort((i, j) => sizeOf(nodes[i]) - sizeOf(nodes[j]) || i - j);
    for (let i = 0; i < bySize.length; i++)
      for (let j = i + 1; j < Math.min(bySize.length, i + NEIGHBOURS); j++)
        add(bySize[i] ?? 0, bySize[j] ?? 0);
  }
  return { nodes, pairs, standIns };
}

const sizeOf = (figure: Figure | undefined): number => (figure === undefined ? 0 : pointOf(figure.reading));

/**
 * In a story with very many figures, those that agree in everything that matters stand in for one another:
 * the first of them is clustered and the rest follow it.
 */
function thin(figures: readonly Figure[]): { nodes: Figure[]; standIns: Map<Figure, number> } {
  const standIns = new Map<Figure, number>();
  if (figures.length <= 4 * ALL_PAIRS) return { nodes: [...figures], standIns };
  const counts = new Map<string, number>();
  for (const figure of figures) {
    const key = signatureOf(figure);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const first = new Map<string, number>();
  const nodes: Figure[] = [];
  for (const figure of figures) {
    const key = signatureOf(figure);
    const at = first.get(key);
    if (at !== undefined && (counts.get(key) ?? 0) > CROWD) {
      standIns.set(figure, at);
      continue;
    }
    if (at === undefined) first.set(key, nodes.length);
    nodes.push(figure);
  }
  return { nodes, standIns };
}
/** So many figures with one signature in one story are copies of one report. */
const CROWD = 8;

function signatureOf({ claim, measure, head, population, background, reading }: Figure): string {
  const { low, high } = reading.reader;
  return [
    measure,
    head,
    population.groups.join('+'),
    claim.role,
    claim.modality,
    background,
    reading.dimension,
    reading.currency,
    reading.best,
    low,
    high,
  ].join('|');
}
