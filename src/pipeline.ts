import { findWireGroups } from './align/copies.js';
import { makeOrigins } from './align/origins.js';
import { outletGroups, withOutletName, type Outlets } from './align/outlets.js';
import { FIGURE_TERMS, type FigureTerms } from './align/quantities-figure.js';
import { findStories } from './align/stories.js';
import { withStoryWindows } from './align/story-windows.js';
import { compareQuantities } from './compare/quantities.js';
import { SEVERITY_RATIOS, type SeverityRatios } from './compare/severity.js';
import { compareQuotes } from './compare/quotes/index.js';
import { findTwins } from './compare/twins.js';
import { withoutOldVersions } from './ingest/versions.js';
import type { Comparison, ExtractRecord, Problem, Report } from './model.js';
import { VERSION } from './version.js';

/** How articles are compared. */
export interface CompareOptions {
  /** `all` treats every article as a report of one story; `auto` tells stories apart. Default `auto`. */
  readonly story?: 'auto' | 'all';
  /** Findings below this confidence (0 to 1) are left out. Default 0. */
  readonly minConfidence?: number;
  /** From which ratios on conflicts are moderate, major and extreme. Default 1.25, 2 and 5. */
  readonly severity?: Partial<SeverityRatios>;
  /** Names of outlets and who owns them, by publisher as read, by path, or by folder. */
  readonly outlets?: Outlets;
}

/** Aligns what articles claim and says where they differ. The order of `records` does not matter. */
export function compareRecords(
  records: readonly ExtractRecord[],
  problems: readonly Problem[] = [],
  options: CompareOptions = {},
  terms: FigureTerms = FIGURE_TERMS,
): Report {
  const { outlets = {} } = options;
  const current = currentRecords(records);
  const read = distinct(current.records);
  const owned = outletGroups(
    read.map(({ article }) => article),
    outlets,
  );
  const named = read.map((record) => ({ ...record, article: withOutletName(record.article, outlets) }));
  const stories = findStories(named, { story: options.story ?? 'auto' });
  const storyOf = (article: string): string => stories.get(article) ?? '';
  const sorted = withStoryWindows(named, storyOf);
  const wireGroups = findWireGroups(sorted);
  const twins = findTwins(sorted);
  const origins = makeOrigins(sorted, wireGroups, [...owned, ...twins.groups]);
  const originsOf = (claimIds: readonly string[]): number => origins.originsOf(claimIds);
  const minConfidence = options.minConfidence ?? 0;
  const severity = { ...SEVERITY_RATIOS, ...options.severity };
  const comparisons: Comparison[] = [
    ...compareQuantities(sorted, { originsOf, storyOf, minConfidence, twins, terms, severity }),
    ...compareQuotes(sorted, { originsOf, storyOf, twins }).filter((c) => c.confidence >= minConfidence),
  ];
  const articles = sorted.map(({ article }) => ({ ...article, story: storyOf(article.id) }));
  const claims = sorted.flatMap((r) => r.claims);
  const quotes = sorted.flatMap((r) => r.quotes);
  const allProblems = [...problems, ...sorted.flatMap((r) => r.problems), ...current.problems];
  return {
    schemaVersion: '1.0',
    tool: { name: 'claimdiff', version: VERSION },
    articles,
    claims,
    quotes,
    comparisons,
    wireGroups,
    problems: allProblems,
    summary: {
      articles: articles.length,
      stories: new Set(articles.map((a) => a.story)).size,
      claims: claims.length,
      quotes: quotes.length,
      ...countVerdicts(comparisons),
      wireGroups: wireGroups.length,
      problems: allProblems.length,
    },
  };
}

function countVerdicts(comparisons: readonly Comparison[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of ['conflict', 'disputed', 'explained', 'compatible', 'agree', 'single'] as const) {
    counts[name] = comparisons.filter((c) => c.kind === 'quantity' && c.verdict === name).length;
  }
  for (const name of ['speaker', 'altered', 'elided', 'truncated', 'identical'] as const) {
    counts[name] = comparisons.filter((c) => c.kind === 'quote' && c.verdict === name).length;
  }
  return counts;
}

/** Of each story that came in several versions, the newest; nothing of one that was killed. */
function currentRecords(records: readonly ExtractRecord[]): {
  readonly records: readonly ExtractRecord[];
  readonly problems: readonly Problem[];
} {
  const isKill = ({ article }: ExtractRecord): boolean => article.edition?.status === 'killed';
  if (!records.some(({ article }) => article.edition !== undefined)) return { records, problems: [] };
  const sorted = records.toSorted(
    (a, b) => order(a.article.path, b.article.path) || order(a.article.id, b.article.id),
  );
  const kills = sorted.filter(isKill);
  const { kept, leftOut } = withoutOldVersions(
    sorted.filter((record) => !isKill(record)).map((record) => ({ ...record.article, record })),
    kills.flatMap(({ article: { path, edition } }) => (edition === undefined ? [] : [{ path, edition }])),
  );
  return {
    records: kept.map(({ record }) => record),
    problems: [...kills.flatMap(({ problems }) => problems), ...leftOut],
  };
}

/** Sorted by path and id; a text that came in twice under one name keeps both, with ids of their own. */
function distinct(records: readonly ExtractRecord[]): ExtractRecord[] {
  const sorted = [...records].sort(
    (a, b) => order(a.article.path, b.article.path) || order(a.article.id, b.article.id),
  );
  const seen = new Map<string, number>();
  return sorted.map((record) => {
    const { id } = record.article;
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? record : rename(record, `${id}-${count}`);
  });
}

function rename(record: ExtractRecord, id: string): ExtractRecord {
  const old = record.article.id;
  const swap = (name: string): string => (name.startsWith(`${old}:`) ? id + name.slice(old.length) : name);
  return {
    ...record,
    article: { ...record.article, id },
    claims: record.claims.map((c) => ({
      ...c,
      id: swap(c.id),
      article: id,
      partOf: c.partOf === null ? null : swap(c.partOf),
      ...(c.derived === undefined ? {} : { derived: c.derived.map(swap) }),
    })),
    quotes: record.quotes.map((q) => ({ ...q, id: swap(q.id), article: id, utterance: swap(q.utterance) })),
  };
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
