import type { GoldSentence } from './gold.js';
import { CLAUSES_COVERED } from './cover/clauses.js';
import { NUMBERS_COVERED } from './cover/numbers.js';
import { REJECTED_COVERED } from './cover/rejected.js';
import { SCOPE_COVERED } from './cover/scope.js';

/** One thing that binding has to cover: sentences of ours in which it is met, and some that only look like it. */
export interface CoverItem {
  readonly holds: readonly GoldSentence[];
  readonly holdsNot: readonly GoldSentence[];
  /** What is not read as it is meant, by the reason. */
  readonly fails?: Readonly<Record<string, readonly GoldSentence[]>>;
}

/** What has to be read, item by item. */
export const COVER: Readonly<Record<string, Readonly<Record<string, CoverItem>>>> = {
  'a number is written as': NUMBERS_COVERED,
  'no figure are': REJECTED_COVERED,
  'a clause is': CLAUSES_COVERED,
  'a figure has its': SCOPE_COVERED,
};
