/**
 * Scores a report against the gold of its story.
 *
 * Only what a reader of the report would see counts: a figure is found when a claim of the same value
 * overlaps the gold's words, two figures are aligned when one comparison holds both, a conflict is found
 * when a comparison with that verdict holds two of its mentions at two positions.
 */

import type {
  Claim,
  Comparison,
  QuantityComparison,
  Quote,
  QuoteComparison,
  Report,
  Span,
} from '../../src/model.js';
import { findingsInGold, quantitiesInGold, scoreFigures } from './score-figures.js';
import { quoteFindingsInGold, scoreQuotes } from './score-quotes.js';
import type { GoldStory } from './gold.js';
import type { Tallies, Tally } from './tally.js';

export interface Miss {
  readonly kind: string;
  readonly text: string;
}

export interface Score {
  readonly story: string;
  readonly tallies: Tallies;
  readonly misses: readonly Miss[];
}

/** Something of the report or the gold, with the article's file it stands in. */
export type InFile<T extends Span> = T & { readonly file: string };

/** What the halves of the scorer work on. */
export interface Sheet {
  readonly story: GoldStory;
  readonly claims: readonly InFile<Claim>[];
  readonly quotes: readonly InFile<Quote>[];
  readonly quantityComparisons: readonly QuantityComparison[];
  readonly quoteComparisons: readonly QuoteComparison[];
  readonly source: (file: string) => string;
  readonly miss: (kind: string, text: string) => void;
}

/** @throws if a gold snippet does not stand in its article. */
export function scoreStory(story: GoldStory, report: Report): Score {
  const misses: Miss[] = [];
  const fileOf = new Map(report.articles.map((article) => [article.id, basename(article.path)]));
  const sheet = sheetOf(story, report, (kind, text) => misses.push({ kind, text }));
  return {
    story: story.name,
    tallies: {
      ...scoreFigures(sheet),
      ...scoreQuotes(sheet),
      ...scoreCopies(
        story.gold.copies,
        report.wireGroups.map((group) => group.articles.map((id) => fileOf.get(id) ?? id)),
      ),
    },
    misses,
  };
}

/**
 * The ids of the findings on quantities that the gold has too, with their verdict.
 * @throws if a gold snippet does not stand in its article.
 */
export const borneOut = (story: GoldStory, report: Report): ReadonlySet<string> =>
  findingsInGold(sheetOf(story, report, () => undefined));

/**
 * The same of findings on quotes.
 * @throws if a gold snippet does not stand in its article.
 */
export const quotesBorneOut = (story: GoldStory, report: Report): ReadonlySet<string> =>
  quoteFindingsInGold(sheetOf(story, report, () => undefined));

/**
 * Which quantity of the gold each claim is a mention of, by ids.
 * @throws if a gold snippet does not stand in its article.
 */
export const quantitiesOf = (story: GoldStory, report: Report): ReadonlyMap<string, string> =>
  quantitiesInGold(sheetOf(story, report, () => undefined));

function sheetOf(story: GoldStory, report: Report, miss: Sheet['miss']): Sheet {
  const fileOf = new Map(report.articles.map((article) => [article.id, basename(article.path)]));
  const sources = new Map(story.articles.map((article) => [article.file, article.source]));
  const inFile = <T extends Span & { readonly article: string }>(found: T): InFile<T> => ({
    ...found,
    file: fileOf.get(found.article) ?? '',
  });
  return {
    story,
    claims: report.claims.map(inFile),
    quotes: report.quotes.map(inFile),
    quantityComparisons: report.comparisons.filter(isQuantity),
    quoteComparisons: report.comparisons.filter(isQuote),
    source: (file) => sources.get(file) ?? '',
    miss,
  };
}

/** Copies are compared as pairs of articles, so that a group of three counts as three. */
function scoreCopies(
  gold: readonly (readonly string[])[],
  found: readonly (readonly string[])[],
): Record<'copies R' | 'copies P', Tally> {
  const wanted = pairsOf(gold);
  const reported = pairsOf(found);
  const both = [...wanted].filter((pair) => reported.has(pair)).length;
  return {
    'copies R': { right: both, of: wanted.size },
    'copies P': { right: both, of: reported.size },
  };
}

function pairsOf(groups: readonly (readonly string[])[]): ReadonlySet<string> {
  return new Set(
    groups.flatMap((group) =>
      group.flatMap((one, index) => group.slice(index + 1).map((other) => [one, other].sort().join('|'))),
    ),
  );
}

function basename(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function isQuantity(comparison: Comparison): comparison is QuantityComparison {
  return comparison.kind === 'quantity';
}

function isQuote(comparison: Comparison): comparison is QuoteComparison {
  return comparison.kind === 'quote';
}
