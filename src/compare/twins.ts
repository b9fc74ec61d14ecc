import type { ExtractRecord } from '../model.js';
import { shortHash } from '../ids.js';

export interface Twins {
  /** The article says word for word what another one of the input says. */
  readonly isTwin: (articleId: string) => boolean;
  /** The claims, and the claims of twins that stand for them, in order. */
  readonly withTwins: (claimIds: readonly string[]) => string[];
}

/**
 * Articles that came in twice: the same length, and the same figures in the same sentences. One of them is
 * compared and the others stand with it, so that feeding a file twice confirms nothing. Articles that share
 * wire copy but differ anywhere are no twins.
 */
export function findTwins(records: readonly ExtractRecord[]): Twins {
  const first = new Map<string, ExtractRecord>();
  const twins = new Set<string>();
  const copies = new Map<string, string[]>();
  const sorted = [...records].sort(
    (a, b) => order(a.article.path, b.article.path) || order(a.article.id, b.article.id),
  );
  for (const record of sorted) {
    if (record.claims.length === 0) continue;
    const print = fingerprint(record);
    const known = first.get(print);
    if (known === undefined) {
      first.set(print, record);
      continue;
    }
    twins.add(record.article.id);
    const own = byPosition(record);
    for (const [i, claim] of byPosition(known).entries()) {
      const copy = own[i];
      if (copy) copies.set(claim.id, [...(copies.get(claim.id) ?? []), copy.id]);
    }
  }
  return {
    isTwin: (id) => twins.has(id),
    withTwins: (ids) => (copies.size === 0 ? [...ids] : ids.flatMap((id) => [id, ...(copies.get(id) ?? [])])),
  };
}

const byPosition = (record: ExtractRecord) =>
  [...record.claims].sort((a, b) => a.start - b.start || a.end - b.end);

function fingerprint(record: ExtractRecord): string {
  const claims = byPosition(record).flatMap((c) => [c.text, c.sentence.text, c.measure, c.quantity.text]);
  const quotes = record.quotes.map((q) => q.text);
  return shortHash(
    String(record.article.words),
    record.article.published ?? '',
    String(claims.length),
    ...claims,
    ...quotes,
  );
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
