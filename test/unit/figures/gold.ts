import type { Bound, Modality, Role } from '../../../src/model.js';

/**
 * A figure as it is meant. A field left out means that the sentence does not say: a figure that has it all the
 * same is wrong. `place`, `chain`, `partOf`, `start` and `end` are asked for only where they are given, since
 * annotators of the blind half did not give them; `null` asks that there be none.
 */
export interface GoldFigure {
  /** The figure with what it counts, verbatim; a finding matches it by overlap and value. */
  readonly text: string;
  /** Left out for a range and a vague word, which have `low` and `high`. */
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  /** Left out: exact. */
  readonly bound?: Bound;
  /** Left out: a plain count. */
  readonly unit?: string;
  readonly measure: string;
  /** The head noun of what is counted; left out where the number stands alone. */
  readonly counted?: string | null;
  /** Where it is narrower than people. */
  readonly population?: string | null;
  readonly place?: string | null;
  readonly window?: string | null;
  /** What the window comes to, as ISO dates. */
  readonly start?: string | null;
  readonly end?: string | null;
  readonly speaker?: string | null;
  /** From the one who reports it inward. */
  readonly chain?: readonly string[];
  /** Left out: asserted. */
  readonly modality?: Modality;
  /** Left out: total. */
  readonly role?: Role;
  /** Words of the figure that it is a part of. */
  readonly partOf?: string | null;
}

export interface GoldSentence {
  readonly text: string;
  /** The date of the article, where a window needs one. */
  readonly published?: string;
  readonly figures: readonly GoldFigure[];
  /** Numbers that are no figures. */
  readonly none?: readonly string[];
  /** Numbers that are no figures, and the reason that is given. */
  readonly rejected?: readonly (readonly [text: string, reason: string])[];
}
