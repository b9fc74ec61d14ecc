import type { EventRole } from '../figures/bind/event-index.js';
import type { MeasureEntry } from '../lexicon/measures.js';
import type { UnitEntry } from '../lexicon/units.js';

/**
 * Words that a newsroom adds to the lexicon or replaces in it: data only. Each carries an example, a sentence
 * in which [brackets] hold what the word is about, and is refused when the example is not read as it says.
 */

/** A measure of its own: "people airlifted". */
export interface MeasureAddition extends MeasureEntry {
  readonly examples: readonly string[];
}

/** A word for a measure that is known: "obliterate" for killed, with the killed as its object. */
export interface WordAddition {
  /** As a dictionary has it; a phrase is written in full ("be mow down"). */
  readonly word: string;
  readonly measure: string;
  /** What the figure is to the word: its object, its subject, "40 [dead]", "40 [deaths]", "a [toll] of 40". */
  readonly as: EventRole;
  readonly example: string;
}

/** A unit: `factor` of the dimension's own unit (metre, ha, kg, litre, day, km/h ...). */
export type UnitAddition = UnitEntry;

/** A verb that reports what somebody says, used like one that is known. */
export interface CueAddition {
  /** "thunder"; "quip*" where the consonant doubles; "lay/lays/laid/laid/laying" where it is irregular; "lash+out". */
  readonly verb: string;
  readonly like: string;
  readonly example: string;
}

/** All that a newsroom adds to the lexicon. */
export interface LexiconAdditions {
  readonly measures?: readonly MeasureAddition[];
  readonly words?: readonly WordAddition[];
  readonly units?: readonly UnitAddition[];
  readonly cues?: readonly CueAddition[];
}

/** What a vague word is read as: `core` by a reader, `outer` as its use still allows. */
export interface VagueAddition {
  readonly core: readonly [low: number, high: number];
  readonly outer: readonly [low: number, high: number];
  /** Needed for words that the table does not have. */
  readonly example?: string;
}

/** The words that articles are read with, beside those of the lexicon. */
export interface WordOptions {
  readonly lexicon?: LexiconAdditions;
  /** Entries of the table of vague words, replaced or added. */
  readonly vague?: Readonly<Record<string, VagueAddition>>;
}
