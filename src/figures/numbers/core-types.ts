import type { VagueTable } from '../../lexicon/vague.js';
import type { Interval } from '../../model.js';
import type { Atom } from './atoms.js';
import type { PhraseIndex } from './tables.js';

export type Atoms = readonly Atom[];

/** The number words alone, before bounds, units and ranges. Atoms [from, to). */
export interface Core {
  readonly from: number;
  readonly to: number;
  readonly type: 'plain' | 'fraction' | 'vague' | 'set';
  /** A fraction is in parts of one; null for vague words. */
  readonly value: number | null;
  /** Of vague words: what a reader takes, and what the word allows. */
  readonly reader: Interval | null;
  readonly outer: Interval | null;
  readonly grain: number;
  /** The product of its scale words, 1 without any: what a range shares ("2 to 3 million"). */
  readonly scale: number;
  readonly form: 'digits' | 'words' | 'mixed';
  /** Printed without separators, decimals or scale: can be a year. */
  readonly bare: boolean;
  readonly vague: string | null;
  readonly article: boolean;
}

/** What reading a number needs to know of the sentence; `Scope` has it all. */
export interface CoreScope {
  readonly text: string;
  readonly atoms: readonly Atom[];
  readonly european: boolean;
  readonly vague: VagueTable;
  readonly vaguePhrases: PhraseIndex<string>;
}

export interface CoreOptions {
  /** A currency sign stands before the digits: single letters behind them are scales. */
  readonly money: boolean;
  /** "70m" means metres here. */
  readonly metres: boolean;
}

/**
 * A core of which only what is out of the common is told. It is written out, as whatever else the stages
 * make by the dozen: objects spread together are made slowly and have a shape each, and then asking them
 * for a field is slow too.
 */
export function coreOf({
  from,
  to,
  type = 'plain',
  value = null,
  reader = null,
  outer = null,
  grain = 1,
  scale = 1,
  form = 'words',
  bare = false,
  vague = null,
  article = false,
}: Partial<Core> & Pick<Core, 'from' | 'to'>): Core {
  return { from, to, type, value, reader, outer, grain, scale, form, bare, vague, article };
}

export const norm = (atoms: Atoms, i: number): string | undefined => (i < 0 ? undefined : atoms[i]?.norm);

/** Takes the noise of binary fractions off: 1.1 * 1e6 is 1,100,000. */
export function tidy(value: number): number {
  return Number.isInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(15));
}
