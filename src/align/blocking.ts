import { pointOf } from './intervals.js';
import { MEASURE_PAIRS } from '../lexicon/inverse.js';
import { MEASURES } from '../lexicon/measures.js';
import { PairSet } from './pair-table.js';
import { byCode, type Figure } from './quantities-figure.js';
import { isNobody } from './same-quantity-relations.js';

/**
 * Which figures of a story are worth comparing: those that share a key. All counts share one, and all values
 * of a dimension; where these are so many that not all pairs of them can be tried, a count has besides a key
 * for its measure, for each near measure, for the thing it counts, and, when its number is a telling one,
 * for the number. The pairs of a key are bounded, so that a story of any size stays near linear.
 */
function keysOf(figure: Figure): string[] {
  const { measure, head, counts, open, reading } = figure;
  const keys = new Set<string>([dimensionKey(figure)]);
  if (counts === 'value') return [...keys];
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

/** What all counts share, and all values of a dimension. */
const dimensionKey = ({ reading }: Figure): string => `d:${reading.dimension}`;

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

/** The pairs of figures that may be the same quantity: those that share a key. */
export interface Candidates {
  /** Figures that are clustered; sorted as given. */
  readonly nodes: readonly Figure[];
  /** Visits pairs of indices into `nodes`, first below second, each once, in an order of the figures alone. */
  readonly eachPair: (visit: (i: number, j: number) => void) => void;
  /** Of figures that a node stands in for: figure -> index of the node. */
  readonly standIns: ReadonlyMap<Figure, number>;
}

/** Candidate pairs among the figures of a story. */
export function candidatesOf(figures: readonly Figure[]): Candidates {
  const { nodes, standIns } = thin(figures);
  const blocks = new Map<string, number[]>();
  const crowded = nodes.filter(({ counts }) => counts !== 'value').length > ALL_PAIRS;
  for (const [i, figure] of nodes.entries())
    for (const key of crowded ? keysOf(figure) : [dimensionKey(figure)]) {
      const block = blocks.get(key);
      if (block) block.push(i);
      else blocks.set(key, [i]);
    }
  const inOrder = [...blocks.keys()].sort(byCode).map((key) => blocks.get(key) ?? []);
  return {
    nodes,
    standIns,
    eachPair(visit) {
      // With one key a figure no pair comes twice.
      const seen = crowded ? new PairSet(nodes.length) : null;
      for (const block of inOrder)
        pairsOf(block, nodes, (i, j) => {
          if (seen === null || seen.add(i, j)) visit(i, j);
        });
    },
  };
}

/** Visits the pairs of a block. */
function pairsOf(
  block: readonly number[],
  nodes: readonly Figure[],
  visit: (i: number, j: number) => void,
): void {
  const all = block.length <= ALL_PAIRS;
  const sorted = all ? block : [...block].sort((i, j) => sizeOf(nodes[i]) - sizeOf(nodes[j]) || i - j);
  const reach = all ? block.length : NEIGHBOURS;
  for (let at = 0; at < sorted.length; at++)
    for (let other = at + 1; other < Math.min(sorted.length, at + reach); other++) {
      const i = sorted[at] ?? 0;
      const j = sorted[other] ?? 0;
      visit(Math.min(i, j), Math.max(i, j));
    }
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
