import type {
  AttributionFrame,
  Interval,
  Modality,
  Role,
  SegmentedDocument,
  Sentence,
  Span,
  Window,
} from '../../model.js';
import type { NumberSpan } from '../numbers/index.js';
import type { TimeExpression } from '../windows.js';
import type { FoundEvent } from './found.js';
import type { Parsed } from './phrase.js';
import type { Place } from './places.js';
import type { FigureWords } from './words.js';

/** A figure bound to what it counts; offsets are into the document's text. */
export interface Figure extends Span {
  readonly sentence: Sentence;
  readonly number: NumberSpan;
  readonly strict: Interval;
  readonly measure: string;
  readonly counted: string | null;
  readonly population: string | null;
  readonly place: string | null;
  readonly window: Window | null;
  readonly frame: AttributionFrame | null;
  readonly modality: Modality;
  readonly role: Role;
  /** Index of the figure of the same document that this one is a part of. */
  readonly partOf: number | null;
  /** Indices of the figures that it is the sum of; empty where the article states it. */
  readonly parts: readonly number[];
  readonly context: readonly string[];
  /** How the measure was found: the name of the rule. */
  readonly via: string;
}

/**
 * The last figure from sentence `since` on that passes. Figures stand in the order of the text, so that none
 * before is looked at, however many there are.
 */
export function lastFigure(
  figures: readonly Figure[],
  since: number,
  test: (figure: Figure) => boolean = () => true,
): Figure | undefined {
  for (let i = figures.length - 1; i >= 0; i--) {
    const figure = figures[i];
    if (figure === undefined || figure.sentence.index < since) return undefined;
    if (test(figure)) return figure;
  }
  return undefined;
}

/** A number to bind, with what stands round it. */
export interface Task {
  readonly document: SegmentedDocument;
  readonly parsed: Parsed;
  readonly number: NumberSpan;
  /** All that were read in the sentence. */
  readonly numbers: readonly NumberSpan[];
  readonly times: readonly TimeExpression[];
  /** Those that reach into the sentence, in order. */
  readonly frames: readonly AttributionFrame[];
  readonly figures: readonly Figure[];
  readonly context: readonly string[];
  /** The places that the sentence names. */
  readonly places: readonly Place[];
  readonly words: FigureWords;
  /** The sentence before, parsed when asked for. */
  readonly previous: () => Parsed | null;
}

/** What a number turned out to count. */
export interface Bound {
  readonly measure: string;
  readonly counted: string | null;
  readonly population: string | null;
  readonly via: string;
  readonly event: FoundEvent | null;
  readonly antecedent: Figure | null;
}

/** What a rule binds a number to, by the name of the rule. */
export const bind = (
  via: string,
  measure: string,
  counted: string | null,
  population: string | null,
  event: FoundEvent | null = null,
  antecedent: Figure | null = null,
): Bound => ({ measure, counted, population, via, event, antecedent });
