import type { GoldSentence } from './gold.js';
import { CLAUSES_COVERED } from './cover/clauses.js';
import { SCOPE_COVERED } from './cover/scope.js';

/** One thing that binding has to cover: sentences of ours in which it is met, and some that only look like it. */
export interface CoverItem {
  readonly holds: readonly GoldSentence[];
  readonly holdsNot: readonly GoldSentence[];
  /** What is not read as it is meant, by the reason. */
  readonly fails?: Readonly<Record<string, readonly GoldSentence[]>>;
}

/** What binding has to cover, item by item. */
export const COVER: Readonly<Record<string, CoverItem>> = { ...CLAUSES_COVERED, ...SCOPE_COVERED };
