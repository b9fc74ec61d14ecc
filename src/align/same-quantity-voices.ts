import type { Claim } from '../model.js';
import { fits } from './intervals.js';
import type { Figure } from './quantities-figure.js';
import { populationRelation } from './same-quantity-kin.js';
import { areRivalCounts, distance } from './same-quantity-limits.js';
import { sameSpeaker } from './same-quantity-speakers.js';
import { isBare } from './same-quantity-rivals.js';

/** How far apart two counts may lie that one article prints to be compared. */
const REACH = 12;
/** Characters between two sentences of which the second answers the first: no other stands between them. */
const NEXT = 6;
/** Sentences of this length are read; longer ones are lists. */
const LONGEST = 600;

const CONTRAST = /\b(?:while|whereas|but|although|though|however|against|by contrast)\b|;/i;
/** "the firm said it would cut 600": what somebody counts of its own is no rival of what another does of its own. */
const OWN = /(?<!\bput )(?<!\bputs )\b(?:it|its|they|their|we|our|own)\b/i;

/** Two named voices of one article, on one measure. */
export const mayBeRivals = (a: Figure, b: Figure): boolean =>
  a.measure === b.measure && a.speaker.length > 0 && b.speaker.length > 0 && !sameSpeaker(a, b);

/**
 * "The ministry put turnout at 120,000, while the union said 380,000 took part." "Police counted 22,000. Organisers
 * claimed 90,000.": one article prints the counts of two authorities so that they are compared. Such are of one
 * quantity by the article's own words, however far they lie apart.
 */
export function areSetSideBySide(a: Figure, b: Figure): boolean {
  if (a.source !== b.source || !mayBeRivals(a, b)) return false;
  const [first, second] = a.claim.start < b.claim.start ? [a, b] : [b, a];
  if (!answers(first.claim, second.claim) || fits(a.reading, b.reading) || distance(a, b) > REACH)
    return false;
  // Two sums or shares of what nobody names may be of anything.
  if (a.counts === 'value' && a.head === null) return false;
  if (!isPlain(a) || !isPlain(b) || a.standing !== b.standing || a.head !== b.head) return false;
  const [x, y] = [a.claim.window?.text, b.claim.window?.text];
  if (x !== undefined && y !== undefined && x !== y) return false;
  const population = populationRelation(a.population, b.population);
  return (population === 'same' || population === 'everybody') && areRivalCounts(a, b);
}

const isPlain = ({ claim, part, further }: Figure): boolean =>
  claim.role === 'total' && claim.modality !== 'denied' && !part && !further;

/** In one sentence, parted by a word of contrast; or in the next one, with such a word or the number alone. */
function answers(first: Claim, second: Claim): boolean {
  const one = first.sentence.start === second.sentence.start;
  if (first.sentence.text.length > LONGEST || second.sentence.text.length > LONGEST) return false;
  const upTo = ({ sentence, start }: Claim, from: number): string =>
    sentence.text.slice(Math.max(0, from - sentence.start), Math.max(0, start - sentence.start));
  if (one) {
    const between = upTo(second, first.end);
    return CONTRAST.test(between) && !OWN.test(between) && !OWN.test(upTo(first, first.sentence.start));
  }
  const gap = second.sentence.start - first.sentence.end;
  if (gap < 0 || gap > NEXT) return false;
  const before = upTo(second, second.sentence.start);
  if (OWN.test(before) || OWN.test(upTo(first, first.sentence.start))) return false;
  return isBare(second) || CONTRAST.test(before);
}
