import { NUMBER_WORDS, type NumberWords } from '../numbers/index.js';
import { EVENTS, type EventIndex } from './event-index.js';

/** The words that figures are read with, as far as a config can change them. */
export interface FigureWords {
  readonly numbers: NumberWords;
  readonly events: EventIndex;
}

/** Those of the lexicon. */
export const FIGURE_WORDS: FigureWords = Object.freeze({ numbers: NUMBER_WORDS, events: EVENTS });
