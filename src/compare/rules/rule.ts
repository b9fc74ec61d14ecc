import type { Figure } from '../../align/quantities-figure.js';
import type { Attempt, Claim } from '../../model.js';

/** Two figures of one group whose spans lie apart, and what else the group and its articles say. */
export interface Pair {
  /** The smaller of the two. */
  readonly lower: Figure;
  readonly upper: Figure;
  readonly group: GroupFacts;
}

/** What a rule may know of the group that a pair of figures stands in. */
export interface GroupFacts {
  readonly figures: readonly Figure[];
  /** All figures of an article of the story, in the order of the text. */
  readonly ofArticle: (source: Figure['source']) => readonly Figure[];
  /** The latest day on which a window of the group says that counting began, as days since 1970; else null. */
  readonly began: number | null;
  /** Exchange rates that the story prints ("200,000 pesos ($3,400)"): units of `to` for one of `from`. */
  readonly rate: (from: string, to: string) => number | null;
}

/** An explanation that was tried. `stated`: the text itself gives the difference in scope. */
export interface Trial extends Attempt {
  readonly stated: boolean;
}

/** What a rule's examples are made of: only what matters to the rule. */
export interface Sketch {
  readonly value: number;
  readonly bound?: Claim['quantity']['bound'];
  readonly unit?: string;
  readonly measure?: string;
  readonly counted?: string;
  readonly population?: string;
  readonly place?: string;
  readonly window?: string;
  readonly days?: number;
  readonly published?: string;
  readonly speaker?: string;
  readonly role?: Claim['role'];
  readonly sentence?: string;
  /** Other figures of the same article. */
  readonly beside?: readonly Sketch[];
}

/** Two figures and what the rule makes of them; run as a test. */
export interface RuleExample {
  readonly a: Sketch;
  readonly b: Sketch;
  /** true: the rule holds; false: it is tried and fails; null: there is nothing for it to try. */
  readonly holds: boolean | null;
}

/**
 * A rule of comparison. `explains`: when it holds, the pair is explained. Otherwise it adds a reason to a
 * conflict, and decides nothing.
 */
export interface Rule {
  readonly id: string;
  readonly title: string;
  /** What the rule tests, with its arithmetic; printed by `explain` and in the documentation. */
  readonly docs: string;
  readonly explains: boolean;
  readonly examples: readonly RuleExample[];
  readonly apply: (pair: Pair) => Trial | null;
}

/** What came of trying a rule on a pair. `stated`: the text says so itself. */
export const trial = (rule: string, holds: boolean, text: string, stated: boolean): Trial => ({
  rule,
  holds,
  text,
  stated,
});
