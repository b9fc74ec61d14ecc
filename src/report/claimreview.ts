import type { ClaimLeaf, ClaimReviewLeaf, Graph, NewsArticleLeaf, QuotationLeaf } from 'schema-dts';
import type { Article, Report } from '../model.js';
import type { ReportFormat } from './format.js';
import { apart, outletAndDay, verdictText, whoSaysSo, why } from './phrase.js';
import { markedSentence } from './sentence.js';
import { visible } from './text.js';
import { findings, outletName, type Finding, type Mention, type Standpoint } from './view.js';

/**
 * Conflicts in schema.org's vocabulary, as JSON-LD: for a newsroom's system to start a fact check from.
 *
 * Every position of a conflict is a Claim with the articles that it appears in. The finding is a ClaimReview
 * of these claims with what claimdiff can say: that they do not fit together, and why. It has no
 * `reviewRating` and no `author`, because nobody has reviewed anything yet: whoever does adds both, and turns
 * `creativeWorkStatus` from "Draft" into what it then is. The types are schema.org's own, so that the compiler
 * checks each property and what it may hold.
 */

/** Only dates that schema.org takes for such. */
function dateOf({ published }: Article): string | null {
  return published !== null && /^\d{4}-\d\d-\d\d(?:T[\d:.]{5,18}(?:Z|[+-]\d\d:?\d\d)?)?$/u.test(published)
    ? published
    : null;
}

function articleNode(article: Article): NewsArticleLeaf {
  const date = dateOf(article);
  return {
    '@type': 'NewsArticle',
    '@id': `#${article.id}`,
    identifier: article.path,
    ...(article.title === null ? {} : { headline: article.title }),
    ...(article.publisher === null
      ? {}
      : { publisher: { '@type': 'Organization', name: article.publisher } }),
    ...(article.byline === null ? {} : { author: { '@type': 'Person', name: article.byline } }),
    ...(date === null ? {} : { datePublished: date }),
    wordCount: article.words,
  };
}

/** The sentence as a quotation from its article. */
function appearance(mention: Mention): QuotationLeaf {
  const { before, marked, after } = markedSentence(mention);
  return {
    '@type': 'Quotation',
    text: `${before}${marked}${after}`,
    ...(mention.kind === 'claim' && mention.item.attribution.speaker !== null
      ? { creditText: whoSaysSo(mention) }
      : {}),
    isPartOf: { '@id': `#${mention.article.id}` },
    position: `${mention.item.line}:${mention.item.column}`,
  };
}

/** The article that came out first, if every article says when it did. */
function first({ mentions }: Standpoint): Article | null {
  const dated = mentions.map(({ article }) => ({ article, date: dateOf(article)?.slice(0, 10) ?? null }));
  if (dated.some(({ date }) => date === null)) return null;
  const [earliest, next] = dated
    .filter(({ article }, i) => dated.findIndex((other) => other.article === article) === i)
    .sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
  // Of several on one day, none is known to be the first.
  return earliest === undefined || earliest.date === next?.date ? null : earliest.article;
}

function claimNode({ comparison }: Finding, standpoint: Standpoint, index: number): ClaimLeaf {
  const isDenied = standpoint.mentions.some((m) => m.kind === 'claim' && m.item.modality === 'denied');
  const earliest = first(standpoint);
  return {
    '@type': 'Claim',
    '@id': `#${comparison.id}-${index + 1}`,
    name: `${visible(comparison.label)}: ${visible(standpoint.label)}`,
    ...(isDenied ? { abstract: 'The figure is denied here, not asserted.' } : {}),
    appearance: standpoint.mentions.map(appearance),
    ...(earliest === null ? {} : { firstAppearance: { '@id': `#${earliest.id}` } }),
  };
}

function reviewNode(finding: Finding): ClaimReviewLeaf {
  const { comparison, standpoints } = finding;
  const distance = apart(comparison);
  const outlets = [...new Set(standpoints.flatMap(({ mentions }) => mentions.map(outletAndDay)))];
  return {
    '@type': 'ClaimReview',
    '@id': `#${comparison.id}`,
    identifier: comparison.id,
    creativeWorkStatus: 'Draft',
    name: `${verdictText(comparison)}: ${visible(comparison.label)}${distance === '' ? '' : `, ${distance}`}`,
    claimReviewed: `${visible(comparison.label)}: ${standpoints.map(({ label }) => visible(label)).join(' / ')}`,
    reviewAspect: 'agreement between articles',
    reviewBody: [...why(comparison), `Compared: ${outlets.join('; ')}.`].join('\n'),
    itemReviewed: standpoints.map((standpoint, i) => claimNode(finding, standpoint, i)),
  };
}

function render(report: Report): string {
  const found = findings(report).filter(
    ({ comparison }) => comparison.verdict === 'conflict' || comparison.verdict === 'disputed',
  );
  const articles = new Map(
    found.flatMap(({ standpoints }) =>
      standpoints.flatMap(({ mentions }) => mentions.map(({ article }) => [article.id, article] as const)),
    ),
  );
  const named = (article: Article): string => `${outletName(article)} ${article.path}`;
  const sorted = [...articles.values()].sort((a, b) => (named(a) < named(b) ? -1 : 1));
  const document = {
    '@context': 'https://schema.org',
    '@graph': [...found.map(reviewNode), ...sorted.map(articleNode)],
  } satisfies Graph;
  return `${JSON.stringify(document, null, 2)}\n`;
}

export const claimreview: ReportFormat = {
  id: 'claimreview',
  extension: 'jsonld',
  description: "conflicts as drafts in schema.org's Claim and ClaimReview (JSON-LD)",
  fileMark: '',
  pieces: null,
  render,
};
