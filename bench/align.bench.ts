/**
 * Times `compareQuantities` on made-up claims: `npx tsx bench/align.bench.ts [stories] [articles a story]`.
 * Without arguments: 1,000 stories of 20 articles with 5 claims each (100,000 claims), then ten times as
 * many; and one story of 2,000 articles, which must not be quadratic either. Prints processor seconds and the
 * growth against the run before.
 */
import { compareQuantities } from '../src/compare/quantities.js';
import type { Claim, ExtractRecord } from '../src/model.js';
import { generator } from './corpus.js';

const CLAIMS = 5;
/** What a story counts, by turns: measure, what is counted, a population, a unit, and a typical size. */
const KINDS = [
  ['killed', 'people', null, null, 40],
  ['injured', 'people', null, null, 120],
  ['killed', 'child', 'children', null, 9],
  ['missing', 'people', null, null, 60],
  ['displaced', 'people', null, null, 12_000],
  ['hit', 'hospital', null, null, 3],
  ['destroyed', 'home', null, null, 1_800],
  ['money', 'appeal', null, 'USD', 4_200_000],
  ['share', 'house', null, 'percent', 33],
  ['detained', 'people', null, null, 34],
  ['be:district', 'district', null, null, 9],
  ['duration', 'war', null, 'year', 5],
] as const;
const [onlyStories, perStory = 20] = process.argv.slice(2).map(Number);
const runs: readonly (readonly [stories: number, articles: number])[] =
  onlyStories === undefined
    ? [
        [1_000, 20],
        [10_000, 20],
        [1, 2_000],
      ]
    : [[onlyStories, perStory]];

let before: { claims: number; seconds: number } | null = null;
for (const [stories, articles] of runs) {
  const records = makeRecords(stories, articles);
  const claims = records.length * CLAIMS;
  const start = process.cpuUsage();
  const found = compareQuantities(records, { originsOf: (ids) => ids.length, storyOf });
  const seconds = process.cpuUsage(start).user / 1e6;
  const growth = before
    ? ` (${(claims / before.claims).toFixed(1)}x claims, ${(seconds / before.seconds).toFixed(1)}x time)`
    : '';
  const verdicts = new Map<string, number>();
  for (const { verdict } of found) verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
  const counts = [...verdicts].map(([verdict, count]) => `${verdict} ${count}`).join(', ');
  console.log(
    `${claims} claims of ${records.length} articles in ${stories} stories: ${seconds.toFixed(2)} s${growth}`,
  );
  console.log(`  ${counts}`);
  before = { claims, seconds };
}

function storyOf(article: string): string {
  return article.slice(0, article.indexOf('/'));
}

function makeRecords(stories: number, articles: number): ExtractRecord[] {
  const random = generator(11);
  const pick = (n: number): number => Math.floor(random() * n);
  const records: ExtractRecord[] = [];
  for (let s = 0; s < stories; s++) {
    const words = Array.from({ length: 60 }, () => `word${pick(4_000)}`);
    const sizes = KINDS.map(([, , , , size]) => Math.max(2, Math.round(size * (0.5 + random()))));
    for (let a = 0; a < articles; a++) {
      const path = `s${s}/a${String(a).padStart(5, '0')}`;
      const from = pick(KINDS.length);
      const claims = Array.from({ length: CLAIMS }, (_, c) => {
        const k = (from + c) % KINDS.length;
        const size = sizes[k] ?? 2;
        const value = random() < 0.7 ? size : Math.max(1, Math.round(size * (0.6 + random())));
        const context = Array.from({ length: 10 }, () => words[pick(words.length)] ?? '');
        return makeClaim(path, c, k, value, context);
      });
      const day = `2025-03-${String(1 + pick(9)).padStart(2, '0')}`;
      records.push(makeRecord(path, day, claims));
    }
  }
  return records;
}

function makeRecord(path: string, published: string, claims: readonly Claim[]): ExtractRecord {
  return {
    article: {
      id: path,
      path: `${path}.txt`,
      key: null,
      title: null,
      publisher: null,
      byline: null,
      published,
      words: 400,
      story: '',
    },
    claims,
    quotes: [],
    problems: [],
    profile: { shingles: [], terms: [], credits: [] },
  };
}

function makeClaim(article: string, c: number, k: number, value: number, context: readonly string[]): Claim {
  const [measure, counted, population, unit] = KINDS[k] ?? KINDS[0];
  const start = 100 + c * 200;
  const text = `${value} ${counted}`;
  return {
    id: `${article}:c${start}`,
    article,
    start,
    end: start + text.length,
    line: c + 1,
    column: 1,
    text,
    sentence: { start: start - 20, end: start + 120, text: `${context.join(' ')} ${text} officials said.` },
    quantity: { text: String(value), best: value, low: value, high: value, bound: 'exact', unit },
    strict: { low: value, high: value },
    measure,
    counted,
    population,
    place: null,
    window: null,
    attribution: { speaker: value % 3 === 0 ? 'the ministry' : null, cue: null, chain: [] },
    modality: 'asserted',
    role: 'total',
    partOf: null,
    block: c === 0 ? 'headline' : 'paragraph',
    context: [...new Set(context)].sort(),
  };
}
