import { shortHash } from '../ids.js';
import type { Draft } from './quantities.js';

/**
 * A finding's id hashes what it is made of: measures, what is counted, and each member's article path and
 * words. An unrelated article changes none of these. Findings of the same parts (the same words twice in one
 * article, each alone) are told apart by their order.
 */
export function idsFor(drafts: readonly Draft[]): string[] {
  const seen = new Map<string, number>();
  return drafts.map(({ figures, judgement }) => {
    const measures = [...new Set(figures.map((f) => f.measure))].sort();
    const heads = [...new Set(figures.map((f) => f.head ?? ''))].sort();
    const members = figures.map((f) => `${f.source.path}\u0001${f.claim.text}`).sort();
    const kind = judgement.reasons.some((r) => r.code === 'parts_exceed_whole') ? 'parts' : 'group';
    const id = `f${shortHash(kind, ...measures, '', ...heads, '', ...members)}`;
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  });
}
