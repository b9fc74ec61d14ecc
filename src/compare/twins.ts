import type { ExtractRecord, Span } from '../model.js';
import { shortHash } from '../ids.js';

/** Articles of which the input holds another with the same words: they are compared once and named with it. */
export interface Twins {
  /** The article says word for word what another one of the input says. */
  readonly isTwin: (articleId: string) => boolean;
  /** The claims or quotes, each followed by those of twins that stand for it. */
  readonly withTwins: (ids: readonly string[]) => string[];
  /** Articles that are twins of one another, by id: a list a text. */
  readonly groups: readonly (readonly string[])[];
}

/**
 * Articles that came in twice: the same length and words, and the same figures and quotations in the same
 * sentences. One of them is compared and the others stand with it, so that feeding a file twice confirms nothing. Articles
 * that share wire copy but differ anywhere are no twins.
 */
export function findTwins(records: readonly ExtractRecord[]): Twins {
  const first = new Map<string, ExtractRecord>();
  const groups = new Map<ExtractRecord, string[]>();
  const twins = new Set<string>();
  const copies = new Map<string, string[]>();
  const sorted = [...records].sort(
    (a, b) => order(a.article.path, b.article.path) || order(a.article.id, b.article.id),
  );
  for (const record of sorted) {
    if (!isTelling(record)) continue;
    const print = fingerprint(record);
    const known = first.get(print);
    if (known === undefined) {
      first.set(print, record);
      continue;
    }
    twins.add(record.article.id);
    const group = groups.get(known);
    if (group) group.push(record.article.id);
    else groups.set(known, [known.article.id, record.article.id]);
    const own = inPlace(record);
    for (const [i, id] of inPlace(known).entries()) {
      const copy = own[i];
      if (copy === undefined) continue;
      const others = copies.get(id);
      if (others) others.push(copy);
      else copies.set(id, [copy]);
    }
  }
  return {
    isTwin: (id) => twins.has(id),
    withTwins: (ids) => (copies.size === 0 ? [...ids] : ids.flatMap((id) => [id, ...(copies.get(id) ?? [])])),
    groups: [...groups.values()],
  };
}

/** Quotations alone, without the text round them, say too little to tell a copy by. */
const isTelling = ({ claims, quotes, profile }: ExtractRecord): boolean =>
  claims.length > 0 || (quotes.length > 0 && profile.terms.length > 0);

const byPosition = <T extends Span>(all: readonly T[]): T[] =>
  [...all].sort((a, b) => a.start - b.start || a.end - b.end);

/** The ids of an article's claims and quotes, in the order of the text. */
const inPlace = ({ claims, quotes }: ExtractRecord): string[] => [
  ...byPosition(claims).map(({ id }) => id),
  ...byPosition(quotes).map(({ id }) => id),
];

function fingerprint({ article, claims, quotes, profile }: ExtractRecord): string {
  return shortHash(
    String(article.words),
    article.published ?? '',
    String(claims.length),
    ...byPosition(claims).flatMap((c) => [c.text, c.sentence.text, c.measure, c.quantity.text]),
    ...byPosition(quotes).flatMap((q) => [q.text, q.sentence.text, q.speaker ?? '']),
    ...profile.terms.flat().map(String),
  );
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
