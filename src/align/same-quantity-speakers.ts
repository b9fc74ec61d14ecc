import { PEOPLE } from '../lexicon/people.js';
import { ORGANISATION_HEADS, SPEAKING_PEOPLE } from '../lexicon/speech-roles.js';
import { OFFICES } from '../lexicon/titles.js';
import type { Figure } from './quantities-figure.js';

/** Whether both figures name who gives them, and by names that may be one authority's. */
export function sameSpeaker(a: Figure, b: Figure): boolean {
  return a.speaker.length > 0 && b.speaker.length > 0 && shareName(a.speaker, b.speaker);
}

/** Whether both figures name who gives them, and each its own. */
export const haveTwoVoices = (a: Figure, b: Figure): boolean =>
  a.speaker.length > 0 && b.speaker.length > 0 && !sameSpeaker(a, b);

/**
 * Two ways of naming an authority share a word, and no more than half of the shorter is unaccounted for. A word
 * that many bear ("source", "ministry") names nobody by itself: beside it the one or the other has to be bare.
 * Of two names as `Figure.speaker` has them.
 */
export function shareName(a: readonly string[], b: readonly string[]): boolean {
  const shared = a.filter((word) => b.includes(word));
  if (shared.length === 0 || shared.length / Math.min(a.length, b.length) < 0.5) return false;
  if (!shared.every(isBorneByMany)) return true;
  return !(hasOther(a, shared) && hasOther(b, shared));
}

const isBorneByMany = (word: string): boolean => ORGANISATION_HEADS.has(word) || isPerson(word);
/** "A police source", "the police chief": whoever speaks for them is no other authority. */
const isPerson = (word: string): boolean =>
  !ORGANISATION_HEADS.has(word) && (PEOPLE.has(word) || SPEAKING_PEOPLE.has(word) || OFFICES.has(word));
const hasOther = (words: readonly string[], shared: readonly string[]): boolean =>
  words.some((word) => !shared.includes(word) && !isPerson(word));
