/**
 * Fits the weights of `src/align/same-quantity-weights.ts`: `npx tsx bench/align-fit.ts [--write]`.
 *
 * A logistic regression over the pairs of figures of the gold stories (`fixtures/`), drawn to weights that
 * were set by hand (`PRIORS`), because a dozen stories are few. Two kinds of pairs are made: pairs of one
 * quantity whose numbers agree are added with one of them two and five times as large, for a conflict must be
 * found where the scope is the same and the numbers are not; pairs across two stories are added as pairs of
 * different quantities, for real articles tell of more than one event. Prints the score of each story under
 * weights that were fitted without it.
 */
import { writeFileSync } from 'node:fs';
import { candidatesOf } from '../src/align/blocking.js';
import { byPlace, type Figure } from '../src/align/quantities-figure.js';
import { FEATURE_COUNT, FEATURES, featuresOf, type FeatureId } from '../src/align/same-quantity-features.js';
import { limitBetween } from '../src/align/same-quantity-limits.js';
import { sceneOf } from '../src/align/same-quantity-scene.js';
import { WEIGHTS, type Weights } from '../src/align/same-quantity-weights.js';
import { compareQuantities, figuresOf } from '../src/compare/quantities.js';
import { extract } from '../src/index.js';
import type { Claim, ExtractRecord } from '../src/model.js';
import { loadBlindStories, loadFreshStories, loadStories, type GoldStory } from '../test/accuracy/gold.js';
import { scoreStory } from '../test/accuracy/score.js';
import { metrics, sumTallies, type Tallies } from '../test/accuracy/tally.js';
import { locate, near, shared } from '../test/accuracy/text.js';

const PRIORS: Weights = {
  bias: 0,
  'measure-alike': -0.2,
  'measure-near': -0.8,
  'measure-open': -1.2,
  'open-same': 0,
  'head-same': 1.1,
  'head-kind': 0,
  'kind-gap': -0.6,
  'head-different': -0.4,
  'of-different': -0.7,
  'of-unknown': -0.5,
  'of-gap': -1,
  'share-apart': -5,
  'population-same': 1.4,
  'population-broad': 0,
  'population-within': -1.6,
  'population-nested': -0.7,
  'population-other': -1.9,
  'one-part': 0.1,
  'part-gap': -1,
  further: -1.3,
  'both-parts': 0.3,
  'one-background': -2.8,
  'both-background': 1.5,
  'one-long-ago': -2.5,
  'day-apart': -3,
  'window-same': 0.6,
  'window-apart': -1,
  'window-one': -1.1,
  'place-same': 0.5,
  'place-apart': -0.1,
  'names-apart': 0,
  'scene-apart': -2,
  context: 2.9,
  'context-none': 0,
  'both-main': 1.5,
  'both-main-other': 0.7,
  'both-first': 1.2,
  'one-main': -0.2,
  'neither-main': -0.5,
  bare: -1.3,
  'bare-toll': -0.7,
  'value-same': 3.1,
  'value-fits': 1.2,
  'value-apart': 0.6,
  'value-gap': -0.8,
  'value-swapped': 1.2,
  'value-later': 0.3,
  'value-far': -0.9,
  'value-very-far': -2,
  'speaker-same': 0.4,
  'same-words': 1.6,
  'within-article': -0.1,
  'within-place-apart': -1.2,
  'within-unnamed': -0.1,
};

/** How strongly the weights are drawn to the priors. */
const PULL = 0.1;
/** A pair of one quantity counts so many times a pair of two. */
const SAME = 1.5;
/** What a pair with a raised number counts, and a pair across stories. */
const RAISED = 0.3;
const ACROSS = 0.15;
const RAISES = [2, 5];
const STEPS = 300;

interface Labelled {
  readonly gold: GoldStory;
  readonly records: readonly ExtractRecord[];
  readonly figures: readonly Figure[];
  /** Claim id -> gold quantity. */
  readonly quantityOf: ReadonlyMap<string, string>;
}

interface Row {
  readonly stories: readonly string[];
  readonly features: Float64Array;
  readonly same: boolean;
  readonly count: number;
}

const at = (id: FeatureId): number => FEATURES.findIndex((f) => f.id === id);

async function label(gold: GoldStory): Promise<Labelled> {
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
  return { gold, records, figures: [...figuresOf(records)].sort(byPlace), quantityOf };
}

function isValue(claim: Claim, m: GoldStory['gold']['quantities'][number]['mentions'][number]): boolean {
  const { best, low, high } = claim.quantity;
  if (typeof m.value === 'number') return near(best ?? low ?? high, m.value);
  if (m.bound === 'vague')
    return (low ?? best ?? 0) <= (m.high ?? Infinity) && (high ?? Infinity) >= (m.low ?? 0);
  return near(low, m.low) && near(high, m.high);
}

function rowsWithin({ gold, figures, quantityOf }: Labelled): Row[] {
  const scene = sceneOf(figures);
  const { nodes, pairs } = candidatesOf(figures);
  const rows: Row[] = [];
  for (const [i, j] of pairs) {
    const [a, b] = [nodes[i], nodes[j]];
    if (!a || !b || limitBetween(a, b) !== null) continue;
    const [x, y] = [quantityOf.get(a.claim.id), quantityOf.get(b.claim.id)];
    if (x === undefined || y === undefined) continue;
    const features = new Float64Array(FEATURE_COUNT);
    featuresOf(a, b, scene, features);
    const row: Row = { stories: [gold.name], features, same: x === y, count: x === y ? SAME : 1 };
    rows.push(row, ...raised(row));
  }
  return rows;
}

function raised(row: Row): Row[] {
  const { features } = row;
  const agrees = (features[at('value-same')] ?? 0) > 0 || (features[at('value-fits')] ?? 0) > 0;
  if (!row.same || !agrees) return [];
  return RAISES.map((factor) => {
    const copy = Float64Array.from(features);
    copy[at('value-same')] = 0;
    copy[at('value-fits')] = 0;
    copy[at('value-apart')] = 1;
    copy[at('value-gap')] = Math.log(factor);
    return { ...row, features: copy, count: SAME * RAISED };
  });
}

function rowsAcross(one: Labelled, two: Labelled): Row[] {
  const scene = sceneOf([...one.figures, ...two.figures]);
  const rows: Row[] = [];
  for (const a of one.figures)
    for (const b of two.figures) {
      const keyed = a.measure === b.measure || (a.counts !== 'value' && a.head === b.head);
      const leads = scene.mains.has(a) && scene.mains.has(b);
      if (!keyed || leads || limitBetween(a, b) !== null) continue;
      const features = new Float64Array(FEATURE_COUNT);
      featuresOf(a, b, scene, features);
      rows.push({ stories: [one.gold.name, two.gold.name], features, same: false, count: ACROSS });
    }
  return rows;
}

/** Gradient descent with moments (Adam) on the whole batch: no chance in it. */
function fit(rows: readonly Row[]): Weights {
  const priors = FEATURES.map((f) => PRIORS[f.id]);
  const sparse = rows.map(({ features }) =>
    [...features].flatMap((x, k) => (x === 0 ? [] : [[k, x] as const])),
  );
  const weights = [...priors];
  const first = priors.map(() => 0);
  const second = priors.map(() => 0);
  for (let step = 1; step <= STEPS; step++) {
    const slope = priors.map((prior, k) => PULL * ((weights[k] ?? 0) - prior));
    for (const [r, { same, count }] of rows.entries()) {
      const terms = sparse[r] ?? [];
      let sum = 0;
      for (const [k, x] of terms) sum += x * (weights[k] ?? 0);
      const off = ((1 / (1 + Math.exp(-sum)) - (same ? 1 : 0)) * count) / rows.length;
      for (const [k, x] of terms) slope[k] = (slope[k] ?? 0) + off * x;
    }
    for (const [k, g] of slope.entries()) {
      first[k] = 0.9 * (first[k] ?? 0) + 0.1 * g;
      second[k] = 0.999 * (second[k] ?? 0) + 0.001 * g * g;
      const [m, v] = [(first[k] ?? 0) / (1 - 0.9 ** step), (second[k] ?? 0) / (1 - 0.999 ** step)];
      weights[k] = (weights[k] ?? 0) - (0.05 * m) / (Math.sqrt(v) + 1e-8);
    }
  }
  const found: Record<FeatureId, number> = { ...PRIORS };
  for (const [k, f] of FEATURES.entries()) found[f.id] = Number((weights[k] ?? 0).toFixed(2));
  return found;
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

const stories: Labelled[] = [];
for (const gold of [...loadStories(), ...loadBlindStories(), ...loadFreshStories()])
  stories.push(await label(gold));
const rows = stories.flatMap(rowsWithin);
for (const [i, one] of stories.entries())
  for (const two of stories.slice(i + 1)) rows.push(...rowsAcross(one, two));
console.log(`${rows.length} pairs, ${rows.filter((r) => r.same).length} of one quantity`);

console.log('\nEach story under weights that were fitted without it');
const held: Tallies[] = [];
for (const story of stories) {
  const tallies = score(story, fit(rows.filter((r) => !r.stories.includes(story.gold.name))));
  held.push(tallies);
  show(story.gold.name, tallies);
}
show('all, held out', sumTallies(held));

const weights = fit(rows);
show('all, fitted', sumTallies(stories.map((story) => score(story, weights))));
show('all, as it stands', sumTallies(stories.map((story) => score(story, WEIGHTS))));
const body = FEATURES.map((f) => `  ${/^[a-z]+$/.test(f.id) ? f.id : `'${f.id}'`}: ${weights[f.id]},`).join(
  '\n',
);
console.log(`\n${body}`);
if (process.argv.includes('--write')) {
  const text = `import type { FeatureId } from './same-quantity-features.js';

export type Weights = Readonly<Record<FeatureId, number>>;

/** What each feature of a pair is worth, in logits. Written by \`npx tsx bench/align-fit.ts --write\`. */
export const WEIGHTS: Weights = {
${body}
};
`;
  writeFileSync(new URL('../src/align/same-quantity-weights.ts', import.meta.url), text);
}
