/**
 * Fits the weights of `src/align/same-quantity-weights.ts`: `npx tsx bench/align-fit.ts [--write]`.
 *
 * A logistic regression (`fit.ts`) over the pairs of figures of the gold stories of `fixtures/`. Prints the
 * score of each story under weights that were fitted without it: one step of Newton's from the weights of all.
 */
import { writeFileSync } from 'node:fs';
import { candidatesOf } from '../src/align/blocking.js';
import { sameNumber } from '../src/align/intervals.js';
import { byPlace, type Figure } from '../src/align/quantities-figure.js';
import {
  FEATURE_COUNT,
  FEATURES,
  MEETINGS,
  placeOf,
  Signs,
  type FeatureId,
  type Meeting,
} from '../src/align/same-quantity-features.js';
import { limitBetween } from '../src/align/same-quantity-limits.js';
import { featuresOf } from '../src/align/same-quantity-pair.js';
import { sceneOf } from '../src/align/same-quantity-scene.js';
import { WEIGHTS, type Weights } from '../src/align/same-quantity-weights.js';
import { compareQuantities, figuresOf } from '../src/compare/quantities.js';
import { extract } from '../src/index.js';
import type { Claim, ExtractRecord } from '../src/model.js';
import { loadStories, type GoldStory, loadStorySet } from '../test/accuracy/gold.js';
import { scoreStory } from '../test/accuracy/score.js';
import { metrics, sumTallies, type Tallies } from '../test/accuracy/tally.js';
import { locate, near, shared } from '../test/accuracy/text.js';
import { fit, slopesOf, stepFrom, worthOf, type FitProblem, type Row } from './fit.js';

/** What every pair has is drawn to nothing hardly at all, other features as a pair of each kind would. */
const PULL_BIAS = 0.01;
const PULL = 1;
const PROBLEM: FitProblem = {
  features: FEATURE_COUNT,
  ways: MEETINGS.length,
  pull: (feature) => (feature === placeOf('bias') ? PULL_BIAS : PULL),
  pullApart: 3,
};
/** What a pair of one quantity counts, for a pair of two: a quantity that is torn costs more than two that touch. */
const SAME: Readonly<Record<Meeting, number>> = { same: 4, fits: 2, apart: 2 };
/**
 * What a pair counts of which one figure is of a gold quantity and the other of none: the other may be read
 * wrongly, or of a quantity that the gold leaves out. With the same number it may well be the same, and counts
 * nothing.
 */
const STRAY = 0.3;
/** What the stories of `fixtures/stories` count, which were labelled with most care. */
const FIRST_SET = 5;

interface Labelled {
  readonly gold: GoldStory;
  readonly weight: number;
  readonly records: readonly ExtractRecord[];
  readonly figures: readonly Figure[];
  /** Claim id -> gold quantity. */
  readonly quantityOf: ReadonlyMap<string, string>;
}

/** Gives each claim the gold quantity whose mention it overlaps most, a mention to one claim. */
async function label(gold: GoldStory, weight: number): Promise<Labelled> {
  const inputs = gold.articles.map(({ file, bytes }) => ({ path: `${gold.name}/${file}`, bytes }));
  const { records } = await extract(inputs);
  const sources = new Map(gold.articles.map((a) => [a.file, a.source]));
  const candidates: { claim: string; mention: string; quantity: string; share: number }[] = [];
  for (const quantity of gold.gold.quantities)
    for (const [i, m] of quantity.mentions.entries()) {
      const span = locate(sources.get(m.article) ?? '', m.quote, m.nth);
      const record = records.find((r) => r.article.path.endsWith(`/${m.article}`));
      for (const claim of record?.claims ?? []) {
        const overlap = shared(span, claim);
        if (overlap === 0 || !isValue(claim, m)) continue;
        const longest = Math.max(span.end - span.start, claim.end - claim.start);
        candidates.push({
          claim: claim.id,
          mention: `${quantity.id}/${i}`,
          quantity: quantity.id,
          share: overlap / longest,
        });
      }
    }
  candidates.sort((a, b) => b.share - a.share);
  const quantityOf = new Map<string, string>();
  const used = new Set<string>();
  for (const { claim, mention, quantity } of candidates) {
    if (quantityOf.has(claim) || used.has(mention)) continue;
    quantityOf.set(claim, quantity);
    used.add(mention);
  }
  return { gold, weight, records, figures: [...figuresOf(records)].sort(byPlace), quantityOf };
}

function isValue(claim: Claim, m: GoldStory['gold']['quantities'][number]['mentions'][number]): boolean {
  const { best, low, high } = claim.quantity;
  if (typeof m.value === 'number') return near(best ?? low ?? high, m.value);
  if (m.bound === 'vague')
    return (low ?? best ?? 0) <= (m.high ?? Infinity) && (high ?? Infinity) >= (m.low ?? 0);
  return near(low, m.low) && near(high, m.high);
}

function rowsOf({ figures, quantityOf, weight }: Labelled): Row[] {
  const scene = sceneOf(figures);
  const { nodes, eachPair } = candidatesOf(figures);
  const sizes = new Map<string, number>();
  for (const q of quantityOf.values()) sizes.set(q, (sizes.get(q) ?? 0) + 1);
  const signs = new Signs();
  const rows: Row[] = [];
  eachPair((i, j) => {
    const [a, b] = [nodes[i], nodes[j]];
    const [x, y] = [a && scene.members.get(a), b && scene.members.get(b)];
    if (!a || !b || !x || !y || limitBetween(a, b) !== null) return;
    const count = countOf(a, b, quantityOf, sizes);
    if (count === null) return;
    const meeting = featuresOf(x, y, scene, signs);
    const same = count.same;
    rows.push({
      signs: Array.from(
        { length: signs.size },
        (_, k) => [signs.places[k] ?? 0, signs.values[k] ?? 0] as const,
      ),
      way: MEETINGS.indexOf(meeting),
      same,
      count: count.stray ? count.share : count.share * weight * (same ? SAME[meeting] : 1),
    });
  });
  return rows;
}

/**
 * Whether two figures are of one gold quantity, and what the pair counts: the less the more mentions its
 * quantities have. Null for none.
 */
function countOf(
  a: Figure,
  b: Figure,
  quantityOf: ReadonlyMap<string, string>,
  sizes: ReadonlyMap<string, number>,
): { readonly same: boolean; readonly stray: boolean; readonly share: number } | null {
  const [x, y] = [quantityOf.get(a.claim.id), quantityOf.get(b.claim.id)];
  const size = (q: string): number => sizes.get(q) ?? 1;
  if (x === undefined || y === undefined) {
    const one = x ?? y;
    if (one === undefined || sameNumber(a.reading.best, b.reading.best)) return null;
    return { same: false, stray: true, share: STRAY / Math.sqrt(size(one)) };
  }
  const same = x === y;
  const share = 1 / Math.sqrt(same ? Math.max(1, size(x) - 1) : size(x) * size(y));
  return { same, stray: false, share };
}

function weightsOf(columns: Float64Array): Weights {
  const weights: Record<FeatureId, readonly [number, number, number]> = { ...WEIGHTS };
  for (const [at, { id }] of FEATURES.entries()) {
    const by = (way: number): number => worthOf(columns, at, PROBLEM, way);
    weights[id] = [by(0), by(1), by(2)];
  }
  return weights;
}

function score({ gold, records }: Labelled, weights: Weights): Tallies {
  const comparisons = compareQuantities(records, {
    originsOf: (ids) => new Set(ids.map((id) => id.slice(0, id.lastIndexOf(':')))).size,
    storyOf: () => gold.name,
    weights,
  });
  const report = {
    schemaVersion: '1.0',
    tool: { name: 'claimdiff', version: '0' },
    articles: records.map((r) => r.article),
    claims: records.flatMap((r) => r.claims),
    quotes: records.flatMap((r) => r.quotes),
    comparisons,
    wireGroups: [],
    problems: [],
    summary: {},
  } as const;
  return scoreStory(gold, report).tallies;
}

function show(name: string, tallies: Tallies): void {
  const found = metrics(tallies);
  const columns = (['aligned F1', 'conflict P', 'conflict R', 'verdicts'] as const).map(
    (m) => `${m} ${found[m]?.toFixed(3) ?? '  -  '}`,
  );
  console.log(`${name.padEnd(20)} ${columns.join('  ')}`);
}

const sets = {
  stories: loadStories(),
  blind: loadStorySet('blind'),
  fresh: loadStorySet('fresh'),
  late: loadStorySet('late'),
};
const stories: Labelled[] = [];
for (const set of Object.values(sets))
  for (const gold of set) stories.push(await label(gold, set === sets.stories ? FIRST_SET : 1));
const rowsByStory = new Map(stories.map((story) => [story.gold.name, rowsOf(story)]));
const rows = [...rowsByStory.values()].flat();
console.log(`${rows.length} pairs, ${rows.filter((r) => r.same).length} of one quantity`);

const columns = fit(rows, PROBLEM);
if (process.argv.includes('--write')) write(weightsOf(columns));
else showHeldOut();

function showHeldOut(): void {
  const all = slopesOf(rows, columns, PROBLEM);
  console.log('\nEach story under weights that were fitted without it');
  const held = new Map<string, Tallies>();
  for (const story of stories) {
    const own = slopesOf(rowsByStory.get(story.gold.name) ?? [], columns, PROBLEM);
    const tallies = score(story, weightsOf(stepFrom(columns, all, PROBLEM, own)));
    held.set(story.gold.name, tallies);
    show(story.gold.name, tallies);
  }
  for (const [name, set] of Object.entries(sets))
    show(`${name}, held out`, sumTallies(set.flatMap((gold) => held.get(gold.name) ?? [])));
  show('all, held out', sumTallies([...held.values()]));
}

function write(weights: Weights): void {
  const body = FEATURES.map(
    ({ id }) => `  ${/^[a-z]+$/.test(id) ? id : `'${id}'`}: [${weights[id].join(', ')}],`,
  ).join('\n');
  const text = `import type { FeatureId } from './same-quantity-features.js';

/** In logits: what a feature is worth when the numbers are the same, meet, and lie apart. */
export type Weights = Readonly<Record<FeatureId, readonly [number, number, number]>>;

/** Written by \`npx tsx bench/align-fit.ts --write\`. */
export const WEIGHTS: Weights = {
${body}
};
`;
  writeFileSync(new URL('../src/align/same-quantity-weights.ts', import.meta.url), text);
}
