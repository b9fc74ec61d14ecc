/**
 * How far the confidence of findings can be trusted: `npx tsx bench/calibration.ts [--write] [FOLDER...]`.
 *
 * Compares each gold story of `fixtures/`, but for the held-out ones, (and of further folders of stories) and asks
 * of each finding of two articles or more whether the story's gold has it. Prints, for the gold stories that the rules were made with
 * and for those whose author had not seen a rule, the share that is right among findings of like confidence,
 * the Brier score (mean squared error; 0 is best, 0.25 a coin), the expected calibration error (mean gap
 * between confidence and share right, by bins) and the ranking (how often a right finding has the higher
 * confidence than a wrong one), as they are and with a map that was fitted without the story. Quotes are
 * measured in the same way; no map is fitted to them.
 *
 * The map is fitted to the second kind alone: on the first the rules do better than they will elsewhere. It is
 * a logistic curve over the raw confidence, one slope for all and a level for each verdict, drawn to the mean.
 * `--write` puts it into `src/compare/confidence-map.ts`.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import {
  curve,
  logit,
  MAPPED,
  RAW,
  type ConfidenceMap,
  type MappedVerdict,
} from '../src/compare/confidence.js';
import { compareQuantities } from '../src/compare/quantities.js';
import { compareQuotes } from '../src/compare/quotes/index.js';
import { findTwins } from '../src/compare/twins.js';
import { findWireGroups } from '../src/align/copies.js';
import { makeOrigins } from '../src/align/origins.js';
import { findStories } from '../src/align/stories.js';
import { extract } from '../src/index.js';
import type { Comparison, Report } from '../src/model.js';
import { loadStories, loadStory, type GoldStory, loadStorySet } from '../test/accuracy/gold.js';
import { borneOut, quotesBorneOut } from '../test/accuracy/score.js';
import { binsOf, brierOf, calibrationErrorOf, rankingOf, type Forecast } from './reliability.js';

interface Row {
  readonly story: string;
  readonly verdict: MappedVerdict;
  readonly raw: number;
  readonly right: boolean;
}

const isMapped = (verdict: string): verdict is MappedVerdict => MAPPED.some((known) => known === verdict);

/** A finding on a quote. */
interface QuoteRow extends Forecast {
  readonly verdict: string;
}

/** The findings of a story with their raw confidence, and whether its gold has them. */
async function rowsOf(gold: GoldStory): Promise<{ readonly rows: Row[]; readonly quotes: QuoteRow[] }> {
  const { records } = await extract(
    gold.articles.map(({ file, bytes }) => ({ path: `${gold.name}/${file}`, bytes })),
  );
  const stories = findStories(records, { story: 'auto' });
  const { originsOf } = makeOrigins(records, findWireGroups(records));
  const storyOf = (article: string): string => stories.get(article) ?? '';
  const comparisons = compareQuantities(records, { originsOf, storyOf, confidenceMap: RAW });
  const quoteComparisons = compareQuotes(records, { originsOf, storyOf, twins: findTwins(records) });
  const report: Report = {
    schemaVersion: '1.0',
    tool: { name: 'claimdiff', version: '0' },
    articles: records.map(({ article }) => article),
    claims: records.flatMap(({ claims }) => claims),
    quotes: records.flatMap(({ quotes }) => quotes),
    comparisons: [...comparisons, ...quoteComparisons],
    wireGroups: [],
    problems: [],
    summary: {},
  };
  const right = borneOut(gold, report);
  const rightQuotes = quotesBorneOut(gold, report);
  const isShared = ({ positions }: Comparison): boolean =>
    new Set(positions.flatMap(({ articles }) => articles)).size > 1;
  return {
    rows: comparisons
      .filter(isShared)
      .flatMap(({ id, verdict, confidence }) =>
        isMapped(verdict) ? [{ story: gold.name, verdict, raw: confidence, right: right.has(id) }] : [],
      ),
    quotes: quoteComparisons
      .filter(isShared)
      .map(({ id, verdict, confidence }) => ({ verdict, confidence, right: rightQuotes.has(id) })),
  };
}

/** How strongly the levels of the verdicts are drawn to their mean, and the slope to 1, in findings. */
const PULL = 4;
const STEPS = 4_000;
const RATE = 0.05;

/** Gradient descent on the whole batch: no chance in it. */
function fit(rows: readonly Row[]): ConfidenceMap {
  let slope = 1;
  let mean = 0;
  const levels: Record<MappedVerdict, number> = {
    conflict: 0,
    disputed: 0,
    explained: 0,
    compatible: 0,
    agree: 0,
  };
  for (let step = 0; step < STEPS; step++) {
    let bySlope = PULL * (slope - 1);
    let byMean = 0;
    const byLevel: Record<MappedVerdict, number> = { ...levels };
    for (const verdict of MAPPED) byLevel[verdict] *= PULL;
    for (const { verdict, raw, right } of rows) {
      const off = 1 / (1 + Math.exp(-(slope * logit(raw) + mean + levels[verdict]))) - (right ? 1 : 0);
      bySlope += off * logit(raw);
      byMean += off;
      byLevel[verdict] += off;
    }
    const rate = RATE / Math.sqrt(Math.max(1, rows.length));
    slope = Math.max(0.05, slope - (rate * bySlope) / 4);
    mean -= rate * byMean;
    for (const verdict of MAPPED) levels[verdict] -= rate * byLevel[verdict];
  }
  const round = (value: number): number => Number(value.toFixed(2));
  const level = (verdict: MappedVerdict): number => round(mean + levels[verdict]);
  return {
    slope: round(slope),
    levels: {
      conflict: level('conflict'),
      disputed: level('disputed'),
      explained: level('explained'),
      compatible: level('compatible'),
      agree: level('agree'),
    },
  };
}

const forecast = (rows: readonly Row[], map: ConfidenceMap): Forecast[] =>
  rows.map(({ verdict, raw, right }) => ({ confidence: curve(map, verdict, raw), right }));

/** Each story's findings by a map that was fitted without it. */
const heldOut = (rows: readonly Row[]): Forecast[] =>
  [...new Set(rows.map(({ story }) => story))].flatMap((story) =>
    forecast(
      rows.filter((row) => row.story === story),
      fit(rows.filter((row) => row.story !== story)),
    ),
  );

function summary(forecasts: readonly Forecast[]): string {
  const ranking = rankingOf(forecasts);
  return [
    `${forecasts.length} findings`,
    `Brier ${brierOf(forecasts).toFixed(3)}`,
    `calibration error ${calibrationErrorOf(forecasts).toFixed(3)}`,
    ...(ranking === null ? [] : [`ranking ${ranking.toFixed(2)}`]),
  ].join(', ');
}

function show(title: string, forecasts: readonly Forecast[]): void {
  console.log(`\n${title}: ${summary(forecasts)}`);
  for (const { from, to, count, confidence, share } of binsOf(forecasts))
    console.log(
      `  ${from.toFixed(1)} to ${to.toFixed(1)}  ${String(count).padStart(4)} findings  confidence ${confidence.toFixed(2)}  right ${share.toFixed(2)}`,
    );
}

function storiesIn(folder: string): GoldStory[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name))
    .sort()
    .map((path) => loadStory(basename(path), join(path, 'gold.json'), join(path, 'articles')));
}

const folders = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const quotes: QuoteRow[] = [];
async function rowsOfAll(stories: readonly GoldStory[]): Promise<Row[]> {
  const all: Row[] = [];
  for (const story of stories) {
    const found = await rowsOf(story);
    all.push(...found.rows);
    quotes.push(...found.quotes);
  }
  return all;
}
const unseen = await rowsOfAll([
  ...loadStorySet('blind'),
  ...loadStorySet('fresh'),
  ...loadStorySet('late'),
  ...folders.flatMap(storiesIn),
]);
const made = await rowsOfAll(loadStories());

const map = fit(unseen);
const crossed = heldOut(unseen);
show('stories by others, raw', forecast(unseen, RAW));
show('stories by others, by a map fitted without the story', crossed);
show('stories by others, by the map fitted to all of them', forecast(unseen, map));
show('stories that the rules were made with, by that map', forecast(made, map));
for (const verdict of MAPPED) {
  const own = unseen.filter((row) => row.verdict === verdict);
  const right = own.filter((row) => row.right).length;
  console.log(`${verdict.padEnd(11)} ${right} of ${own.length} right`);
}
show('quotes, in all stories', quotes);
for (const verdict of new Set(quotes.map((row) => row.verdict))) {
  const own = quotes.filter((row) => row.verdict === verdict);
  console.log(`${verdict.padEnd(11)} ${own.filter((row) => row.right).length} of ${own.length} right`);
}
console.log(`\n${JSON.stringify(map)}`);

if (process.argv.includes('--write')) {
  const file = new URL('../src/compare/confidence-map.ts', import.meta.url).pathname;
  const stories = new Set(unseen.map(({ story }) => story)).size;
  const text = `import type { ConfidenceMap } from './confidence.js';

/**
 * From raw confidence to how many of such findings the gold had. Written by \`npx tsx bench/calibration.ts --write\`
 * from ${stories} stories whose authors had not seen a rule. Each story by a map fitted without it:
 * ${summary(crossed)}; raw: Brier ${brierOf(forecast(unseen, RAW)).toFixed(3)},
 * calibration error ${calibrationErrorOf(forecast(unseen, RAW)).toFixed(3)}.
 */
export const CONFIDENCE_MAP: ConfidenceMap = Object.freeze(${JSON.stringify(map)});
`;
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}
