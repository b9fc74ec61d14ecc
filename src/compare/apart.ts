import { facingRatio, fitsStrictly } from '../align/intervals.js';
import type { Figure } from '../align/quantities-figure.js';
import { sameSpeaker } from '../align/same-quantity-speakers.js';
import type { GroupFacts } from './rules/rule.js';

/**
 * Pairs of figures whose spans lie apart and that say nothing of one another, for what kind of figures they are:
 * the words that would explain the difference need not stand anywhere.
 */
export function saysNothing(a: Figure, b: Figure, facts: GroupFacts): boolean {
  return areTooFar(a, b) || isOtherNobody(a, b, facts) || isOtherNobody(b, a, facts);
}

/** So many times one another two lengths of one thing do not lie. */
const FAR = 8;
const LENGTHS: ReadonlySet<Figure['reading']['dimension']> = new Set(['time', 'length']);

/** "Eight minutes" and "four hours": a clock is misread by some times, and two things that last are aligned by chance. */
const areTooFar = (a: Figure, b: Figure): boolean =>
  a.counts === 'value' && LENGTHS.has(a.reading.dimension) && (facingRatio(a.reading, b.reading) ?? 1) > FAR;

/**
 * "46 cases in the camps since yesterday. No deaths.": whose own article counts 34 dead of the event says of
 * something else that nobody died. That nobody did is a rival's word where the one voice says so and the other counts.
 */
const isOtherNobody = (nobody: Figure, { reading, measure }: Figure, { ofArticle }: GroupFacts): boolean =>
  nobody.reading.best === 0 &&
  reading.best !== 0 &&
  ofArticle(nobody.source).some(
    (f) =>
      f.measure === measure &&
      f.background === null &&
      f.claim.role === 'total' &&
      f.claim.modality === 'asserted' &&
      (f.reading.strict.low ?? 0) > 0 &&
      f.claim.sentence.start !== nobody.claim.sentence.start &&
      (isFragment(nobody) || areOfOneVoice(f, nobody)),
  );

const isFragment = ({ claim }: Figure): boolean => claim.sentence.text.length <= FRAGMENT;
/** "No deaths.", "There were no deaths.": of what stands before. */
const FRAGMENT = 24;
const areOfOneVoice = (a: Figure, b: Figure): boolean =>
  a.speaker.length + b.speaker.length === 0 || sameSpeaker(a, b);

/**
 * "Feared to have claimed up to 20 lives", "as many as 400 may be buried": a fear gives the most that it may come
 * to, and a count that stays below bears it out as much as it does not.
 */
export const isWithinFear = (a: Figure, b: Figure): boolean =>
  [a, b].some(({ claim, reading }) => claim.modality === 'hedged' && CEILINGS.has(reading.bound)) &&
  fitsStrictly(a.reading, b.reading);

const CEILINGS: ReadonlySet<Figure['reading']['bound']> = new Set(['up_to', 'under']);
