/**
 * How alike the figures of one quantity are bound: `npx tsx bench/binding.ts [--list] [FOLDER...]`.
 *
 * Nobody prints a measure, so the gold names none; but two articles' figures of one quantity must be bound to
 * one measure, one head and one group, or they cannot meet. Takes the claims that were matched to the mentions
 * of each quantity of the gold stories (of `fixtures/stories`, `blind` and `fresh`, else of the folders given)
 * and prints which share of the pairs across articles agree. `--list` prints the bindings of every quantity
 * whose mentions do not.
 */
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { figuresOf } from '../src/compare/quantities.js';
import type { Figure } from '../src/align/quantities-figure.js';
import { populationRelation } from '../src/align/same-quantity-kin.js';
import { headRelation, measureRelation } from '../src/align/same-quantity-relations.js';
import { extract } from '../src/index.js';
import type { Report } from '../src/model.js';
import { loadStories, loadStory, type GoldStory, loadStorySet } from '../test/accuracy/gold.js';
import { quantitiesOf } from '../test/accuracy/score.js';

interface Count {
  pairs: number;
  /** The same measure, or two that the lexicon relates. */
  measure: number;
  /** Two measures of the lexicon that never meet. */
  apart: number;
  /** One of the two measures is none of the lexicon's. */
  open: number;
  head: number;
  population: number;
  all: number;
}

const MEETS = new Set(['same', 'alike', 'near']);
const HEADS = new Set(['same', 'kind', 'people']);
const GROUPS = new Set(['everybody', 'same', 'broad']);

/** The figures of each quantity of a story's gold, in the order of the gold. */
async function quantities(story: GoldStory): Promise<readonly (readonly [string, readonly Figure[]])[]> {
  const { records } = await extract(
    story.articles.map(({ file, bytes }) => ({ path: `${story.name}/${file}`, bytes })),
  );
  const report: Report = {
    schemaVersion: '1.0',
    tool: { name: 'claimdiff', version: '0' },
    articles: records.map(({ article }) => article),
    claims: records.flatMap(({ claims }) => claims),
    quotes: [],
    comparisons: [],
    wireGroups: [],
    problems: [],
    summary: {},
  };
  const quantityOf = quantitiesOf(story, report);
  const figures = figuresOf(records);
  return story.gold.quantities.map(({ id }) => [
    id,
    figures.filter(({ claim }) => quantityOf.get(claim.id) === id),
  ]);
}

function countPairs(figures: readonly Figure[], count: Count): boolean {
  let agreed = true;
  figures.forEach((a, i) => {
    for (const b of figures.slice(i + 1)) {
      if (a.source === b.source) continue;
      const relation = measureRelation(a, b);
      const measure = MEETS.has(relation);
      const head = HEADS.has(headRelation(a, b));
      const population = GROUPS.has(populationRelation(a.population, b.population));
      count.pairs++;
      if (measure) count.measure++;
      if (relation === 'apart') count.apart++;
      if (relation === 'open') count.open++;
      if (head) count.head++;
      if (population) count.population++;
      if (measure && head && population) count.all++;
      else agreed = false;
    }
  });
  return agreed;
}

function binding({ claim, measure, head, part }: Figure): string {
  const fields = [measure, head ?? '-', claim.population ?? '-', claim.role === 'total' ? '' : claim.role];
  if (part && claim.role !== 'part') fields.push('(part)');
  return `${fields.join(' | ')}  <${claim.text}> ${basename(claim.article)} ${claim.sentence.text}`;
}

const FOLDERS: readonly (readonly [string, () => readonly GoldStory[]])[] = [
  ['stories', loadStories],
  ['blind', () => loadStorySet('blind')],
  ['fresh', () => loadStorySet('fresh')],
];

const given = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const listing = process.argv.includes('--list');
const folders =
  given.length === 0
    ? FOLDERS
    : given.map(
        (folder) =>
          [
            folder,
            () =>
              readdirSync(folder, { withFileTypes: true })
                .filter((entry) => entry.isDirectory())
                .map(({ name }) => name)
                .sort()
                .map((name) =>
                  loadStory(name, join(folder, name, 'gold.json'), join(folder, name, 'articles')),
                ),
          ] as const,
      );

for (const [folder, load] of folders) {
  const count: Count = { pairs: 0, measure: 0, apart: 0, open: 0, head: 0, population: 0, all: 0 };
  for (const story of load())
    for (const [quantity, figures] of await quantities(story)) {
      if (countPairs(figures, count) || !listing) continue;
      console.log(`\n${story.name} ${quantity}`);
      for (const figure of figures) console.log(`  ${binding(figure)}`);
    }
  const share = (n: number): string => (n / Math.max(1, count.pairs)).toFixed(3);
  console.log(
    `${folder.padEnd(24)} pairs ${String(count.pairs)}  measure ${share(count.measure)} (open ${share(count.open)}, apart ${share(count.apart)})` +
      `  head ${share(count.head)}  population ${share(count.population)}  all ${share(count.all)}`,
  );
}
