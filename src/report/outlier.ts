import type { Finding, Mention, Standpoint } from './view.js';

/**
 * Where a finding is pinned in formats that want one place: the first mention of the position that stands
 * most alone. That is the one with the fewest origins behind it, and among equals the one that lies farthest
 * from the others in proportion; the others are what it is compared with.
 */
export interface Pinned {
  readonly standpoint: Standpoint;
  readonly mention: Mention;
  readonly others: readonly { readonly standpoint: Standpoint; readonly mention: Mention }[];
}

/** The middle of what a position's words say, on a logarithmic scale; null where there is no number. */
function middle({ mentions }: Standpoint): number | null {
  for (const mention of mentions) {
    if (mention.kind !== 'claim') continue;
    const { best, low, high } = mention.item.quantity;
    const value = best ?? (low === null || high === null ? (low ?? high) : (low + high) / 2);
    if (value !== null && Number.isFinite(value)) return Math.log1p(Math.max(0, value));
  }
  return null;
}

/** The sum of the distances to all other positions. */
function remoteness(standpoint: Standpoint, all: readonly Standpoint[]): number {
  const here = middle(standpoint);
  if (here === null) return 0;
  return all.reduce((sum, other) => sum + Math.abs((middle(other) ?? here) - here), 0);
}

/** null when no position has a mention that the report holds. */
export function pin({ comparison, standpoints }: Finding): Pinned | null {
  const standing = standpoints.filter(({ mentions }) => mentions.length > 0);
  const fewest = Math.min(...standing.map(({ origins }) => origins));
  let outlier: Standpoint | null = null;
  let farthest = -1;
  for (const standpoint of standing) {
    if (standpoint.origins !== fewest) continue;
    const distance = remoteness(standpoint, standing);
    // Of quotes, which have no distance, the last: wordings stand with the fullest first.
    const isFarther = comparison.kind === 'quote' ? distance >= farthest : distance > farthest;
    if (isFarther) [outlier, farthest] = [standpoint, distance];
  }
  const mention = outlier?.mentions[0];
  if (outlier === null || mention === undefined) return null;
  const all = standing.flatMap((standpoint) => standpoint.mentions.map((m) => ({ standpoint, mention: m })));
  return { standpoint: outlier, mention, others: all.filter((other) => other.mention !== mention) };
}
