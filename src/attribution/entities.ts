import type { Gender } from '../lexicon/titles.js';
import type { Phrase } from './phrases.js';

/** A person of the article: one entry for "Commander Arvin Lumagbas", "Lumagbas" and "the spokesman". */
export interface Person {
  readonly kind: 'person';
  /** The name as printed at its fullest, without rank. */
  name: string;
  /** "Commander", "Dr": the rank or form of address that some mention gives, else "". */
  rank: string;
  /** Lower-case words of the name. */
  parts: readonly string[];
  /** Lower-case heads of what the article calls them: "spokesman", "minister", "nurse". */
  readonly roles: Set<string>;
  gender: Gender | null;
  /** Nothing but capitals speaks for a person: a name that may be a place. */
  weak: boolean;
}

export interface Organisation {
  readonly kind: 'organisation';
  name: string;
  readonly parts: readonly string[];
  /** Words that may stand for it with "the": "ministry", "observatory", "organisers". */
  readonly heads: Set<string>;
  /** The acronym that the text gives in brackets after the name. */
  readonly short: string | null;
}

export type Entity = Person | Organisation;

export interface Mention extends Phrase {
  readonly unit: number;
  readonly entity: Entity;
}
