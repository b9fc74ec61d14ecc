import type { Claim } from '../model.js';
import type { Figure } from './quantities-figure.js';

/**
 * Numbers that an article sets against one another by its grammar, whoever is known to have counted: the second
 * stands alone, for the first has said what is counted.
 */

/** "61 per cent, not the 68.4 per cent that was announced"; "two hours, and not nine as has been claimed". */
const NOT_THE = /^[^.;:]{0,40}[ ,](?:and |but )?not (?:for )?(?:the |as many as )?$/i;

/** What puts a bare number into somebody's mouth, right before it. */
const SAID = new RegExp(
  String.raw`(?<!\p{L})(?:(?:has |have |had )?(?:sa(?:ys?|id)|counts?|counted|claim(?:s|ed)?|estimat(?:es?|ed)|acknowledg(?:es?|ed))` +
    String.raw`|(?:has |have |had )?(?:speaks?|spoken?|talks?|talked|heard|hears) of|stands? by|stood by|admit(?:s|ted)? to|own(?:s|ed)? (?:up )?to` +
    String.raw`|insist(?:s|ed)? on|(?:puts?|make|makes|made) it(?: at)?|(?:says?|said) (?:that )?(?:it was|there were)|figure (?:is|was))` +
    String.raw`(?: (?:only|just|some|about|around|nearly|almost|at least|no more than|more than|fewer than|up to|as many as)){0,2} $`,
  'iu',
);
/** Nothing follows that the bare number could count. */
const ENDS = /^(?:[.;,:”"»)]|\s*$| (?:and|but|while)\b)/;

/** ", Averon nine", "; the police, of 9,000": whoever else counts, and no verb. */
const OTHER_VOICE =
  /^[^.;]{0,30}[,;] (?:while |and |but )?(?:the )?\p{L}[\p{L}’'-]{1,30}(?: \p{L}[\p{L}’'-]{1,30}){0,2},? (?:of |at |only |just ){0,2}$/iu;
const COUNTED_BEFORE =
  /(?<!\p{L})(?:counts?|counted|(?:speaks?|spoke) of|claim(?:s|ed)?|estimat(?:es?|ed)|sa(?:ys?|id)|puts?(?: \p{L}{2,20}){1,5} at)(?: (?:only|just|some|about|around|at least|more than)){0,2} $/iu;

/** How far apart the sentences of two such numbers may stand. */
const REACH = 160;

/** One of the two is set against the other by the words between or before them. */
export function areSetAgainst(a: Figure, b: Figure): boolean {
  if (a.source !== b.source || a.reading.dimension !== b.reading.dimension) return false;
  const [first, second] = a.claim.start < b.claim.start ? [a, b] : [b, a];
  if (first.head !== null && second.head !== null && first.head !== second.head) return false;
  const [x, y] = [first.claim, second.claim];
  if (x.role === 'part' || y.role === 'part') return false;
  const oneSentence = x.sentence.start === y.sentence.start;
  if (oneSentence) {
    const between = textBetween(x, y);
    if (NOT_THE.test(between)) return true;
    if (isBare(y) && ENDS.test(behind(y)) && OTHER_VOICE.test(between) && COUNTED_BEFORE.test(before(x)))
      return true;
  } else if (y.sentence.start - x.sentence.end > REACH) return false;
  return (
    isBare(y) && !isBare(x) && ENDS.test(behind(y)) && SAID.test(before(y)) && !haveOneVoice(first, second)
  );
}

/** "Nine, not six as reported": one is said to be the number, and the other not to be it. */
export function isSaidNotToBe(a: Figure, b: Figure): boolean {
  const [x, y] = a.claim.start < b.claim.start ? [a.claim, b.claim] : [b.claim, a.claim];
  return a.source === b.source && x.sentence.start === y.sentence.start && NOT_THE.test(textBetween(x, y));
}

/** A number with nothing that it counts. */
export const isBare = ({ text, quantity }: Claim): boolean =>
  text.trim().toLowerCase() === quantity.text.trim().toLowerCase();

const haveOneVoice = (a: Figure, b: Figure): boolean =>
  a.speaker.length > 0 && a.claim.attribution.speaker === b.claim.attribution.speaker;

const before = ({ sentence, start }: Claim): string =>
  sentence.text.slice(Math.max(0, start - sentence.start - 80), Math.max(0, start - sentence.start));
const behind = ({ sentence, end }: Claim): string =>
  sentence.text.slice(Math.max(0, end - sentence.start), Math.max(0, end - sentence.start) + 12);
const textBetween = (a: Claim, b: Claim): string =>
  a.sentence.text.slice(Math.max(0, a.end - a.sentence.start), Math.max(0, b.start - b.sentence.start));
