import type { Modality } from '../model.js';
import type { Group, Phrase } from './phrases.js';

/** Where the name of a report's source is to be found. */
export type Source =
  | { readonly kind: 'group'; readonly group: Group }
  /** The source of an earlier report of the unit, or the subject of its main clause. */
  | { readonly kind: 'same'; readonly as: Report | null }
  /** "I" outside quotation marks. */
  | { readonly kind: 'reporter' }
  | { readonly kind: 'nobody' };

/** A reporting clause and what it reports, in words of one unit. */
export interface Report {
  /** The cue's words; empty for a source phrase without any. */
  readonly cue: Phrase;
  readonly lemma: string;
  readonly stance: Modality;
  readonly source: Source;
  /** The first word of the reporting clause itself: its subject, its conjunction, or the cue. */
  readonly lead: number;
  /** The last word of the reporting clause plus one. */
  readonly close: number;
  /** What is reported before the reporting clause, and after it. */
  readonly left: Phrase | null;
  right: Phrase | null;
  readonly addressee: Phrase | null;
  /** Nothing of its own unit is reported: it belongs to a quotation beside it. */
  readonly dangling: boolean;
  /** A source named after what it covers ("..., according to X"): reports before it end there. */
  readonly trailing?: boolean;
}
