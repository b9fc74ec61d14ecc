import { makeOrigins, type Origins } from '../../align/origins.js';
import type { Article, Report } from '../../model.js';
import { whoSaysSo } from '../phrase.js';
import { count, list, visible } from '../text.js';
import { outletName, type Finding, type Mention } from '../view.js';

/** Whom a figure or quote goes back to, and how it is drawn: each origin of a finding has its own shape. */
export interface Origin {
  /** From 0, in the order in which the finding's positions bring them up. */
  readonly index: number;
  readonly name: string;
}

export interface OriginIndex {
  /** By the id of the mention. */
  readonly of: (finding: Finding) => ReadonlyMap<string, Origin>;
}

/** The names of the articles that carry one text, by the id of each. */
function sharers(report: Report): ReadonlyMap<string, readonly Article[]> {
  const byId = new Map(report.articles.map((article) => [article.id, article]));
  const groups = new Map<string, Set<string>>();
  for (const { articles } of report.wireGroups) {
    const joined = new Set(articles.flatMap((id) => [id, ...(groups.get(id) ?? [])]));
    for (const id of joined) groups.set(id, joined);
  }
  return new Map(
    [...groups].map(([id, ids]) => [id, [...ids].sort().flatMap((other) => byId.get(other) ?? [])]),
  );
}

/** More outlets than this are counted instead of named. */
const MOST_NAMES = 3;

function textName(article: Article, shared: ReadonlyMap<string, readonly Article[]>): string {
  const names = [...new Set((shared.get(article.id) ?? [article]).map(outletName))];
  if (names.length === 1) return `${names[0] ?? ''}, own reporting`;
  return `text shared by ${names.length > MOST_NAMES ? count(names.length, 'outlet') : list(names)}`;
}

function nameOf(mention: Mention, origins: Origins, shared: ReadonlyMap<string, readonly Article[]>): string {
  const authority = origins.authorityOfClaim(mention.item.id);
  if (authority === null) return visible(textName(mention.article, shared));
  // "his staff" says nothing without him.
  return /^(?:his|her|its|their|my|our)\b/iu.test(authority) ? whoSaysSo(mention) : visible(authority);
}

function byArticle<T extends { readonly article: string }>(
  items: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const item of items) {
    const list = found.get(item.article);
    if (list) list.push(item);
    else found.set(item.article, [item]);
  }
  return found;
}

/** The same origins that the counts of a report are made of, so that what is drawn is what was counted. */
export function originIndex(report: Report): OriginIndex {
  const claims = byArticle(report.claims);
  const quotes = byArticle(report.quotes);
  const records = report.articles.map((article) => ({
    article,
    claims: claims.get(article.id) ?? [],
    quotes: quotes.get(article.id) ?? [],
  }));
  const origins = makeOrigins(records, report.wireGroups);
  const shared = sharers(report);
  return {
    of: ({ standpoints }) => {
      const known: { readonly origin: Origin; readonly key: string; readonly id: string }[] = [];
      const found = new Map<string, Origin>();
      for (const mention of standpoints.flatMap(({ mentions }) => mentions)) {
        const { id } = mention.item;
        const key = origins.originOfClaim(id);
        const same = known.find((k) => k.key === key || origins.originsOf([k.id, id]) === 1);
        const origin = same?.origin ?? { index: known.length, name: nameOf(mention, origins, shared) };
        if (same === undefined) known.push({ origin, key, id });
        found.set(id, origin);
      }
      return found;
    },
  };
}
