import type { Figure } from '../../align/quantities-figure.js';
import { wordsOf } from '../../align/quantities-wording.js';
import {
  COUNTED_WORDS,
  MOTION,
  ON_DUTY_VERBS,
  PROGRESS_WORDS,
  RUNNING_HEADS,
  RUNNING_VERBS,
  SENT_HEADS,
  SPREAD_WORDS,
  VOTE_WORDS,
} from '../../lexicon/inverse.js';

/** How the count of two figures runs: either way where that of one of them does. */
export function jointMotion(a: Figure, b: Figure): 'rises' | 'varies' | undefined {
  const [x, y] = [motionOf(a), motionOf(b)];
  return x === 'varies' || y === 'varies' ? 'varies' : (x ?? y);
}

/** Whether a count runs: only up, either way, or (undefined) not at all. */
export function motionOf(figure: Figure): 'rises' | 'varies' | undefined {
  if (figure.background !== null) return undefined;
  // Survivors may die of their wounds.
  if (figure.measure === 'rescued' && /\bsurviv/i.test(figure.claim.text)) return 'varies';
  const known = MOTION.get(figure.measure);
  if (known !== undefined) return known;
  if (figure.measure === 'share')
    return isOfCount(figure) ? 'varies' : besides(figure, PROGRESS_WORDS) ? 'rises' : undefined;
  if (figure.measure === 'area') return besides(figure, SPREAD_WORDS) ? 'rises' : undefined;
  const { head, verb } = figure;
  if (
    head !== null &&
    SENT_HEADS.has(head) &&
    (verb === null ? figure.measure === 'present' : ON_DUTY_VERBS.has(verb))
  )
    return 'varies';
  if (!figure.open) return undefined;
  return (head !== null && RUNNING_HEADS.has(head)) || (verb !== null && RUNNING_VERBS.has(verb))
    ? 'rises'
    : undefined;
}

/** "With 30 percent of the votes counted, she had 43.6 percent": a share that the count moves up and down. */
function isOfCount({ claim }: Figure): boolean {
  const words = wordsOf(claim.sentence.text);
  return words.some((w) => VOTE_WORDS.has(w)) && words.some((w) => COUNTED_WORDS.has(w));
}

/** How far before and after a figure the words are read that say what it is a share or an area of. */
const BESIDE = { before: 40, after: 30 };

function besides({ claim }: Figure, words: ReadonlySet<string>): boolean {
  const { sentence } = claim;
  const at = claim.start - sentence.start;
  const near = sentence.text.slice(Math.max(0, at - BESIDE.before), at + claim.text.length + BESIDE.after);
  return wordsOf(near).some((w) => words.has(w));
}
