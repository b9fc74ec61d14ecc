import type { Speakers } from '../../align/quotes-speakers.js';
import { inOpposingCamps } from '../../align/quotes-speakers.js';

/** Whether two speakers stand on opposing sides, as far as what the text calls them tells. */
export function oppose(a: string, b: string, speakers: Speakers): boolean {
  return inOpposingCamps(speakers.descriptionOf(a), speakers.descriptionOf(b));
}
