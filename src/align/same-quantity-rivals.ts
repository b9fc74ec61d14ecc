import { MOTION } from '../lexicon/inverse.js';
import { TURNS } from '../lexicon/contrast.js';
import type { Claim } from '../model.js';
import { facingRatio, fits } from './intervals.js';
import type { Figure } from './quantities-figure.js';
import { populationRelation } from './same-quantity-kin.js';
import { areElsewhere, COUNTED_EVENTS, distance, measureRelation } from './same-quantity-relations.js';
import { haveTwoVoices, sameSpeaker } from './same-quantity-speakers.js';

/**
 * Rivals: two numbers that one article gives for one thing. It sets them against one another by its grammar
 * (`areSetAgainst`), gives them to two voices (`areRivalCounts`), or prints two voices' counts so that they are
 * compared (`areSetSideBySide`).
 */

/** "61 per cent, not the 68.4 per cent that was announced"; "two hours, and not nine as has been claimed". */
const NOT_THE = /^[^.;:]{0,40}[ ,](?:and |but )?not (?:for )?(?:the |as many as )?$/i;

/** What puts a bare number into somebody's mouth, right before it. */
const SAID = new RegExp(
  String.raw`(?<!\p{L})(?:(?:has |have |had )?(?:sa(?:ys?|id)|counts?|counted|claim(?:s|ed)?|estimat(?:es?|ed)|acknowledg(?:es?|ed))` +
    String.raw`|(?:has |have |had )?(?:speaks?|spoken?|talks?|talked|heard|hears) of|stands? by|stood by|admit(?:s|ted)? to|own(?:s|ed)? (?:up )?to` +
    String.raw`|insist(?:s|ed)? on|(?:puts?|make|makes|made) it(?: at)?|(?:says?|said) (?:that )?(?:it was|there were)|figure (?:is|was)|(?:figure|number|toll|total|count) (?:is|was|has been) (?:put|given|estimated) (?:at|as)` +
    String.raw`|(?:has |have |had )?(?:seen?|saw|comes? (?:up with|out at)|came (?:up with|out at)|arrived? at|reckons?(?: with)?|reckoned(?: with)?|(?:tells?|telling|told) (?:everybody|everyone|us|reporters)))` +
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

/** Characters between the sentences of two such numbers. */
const SENTENCES_APART = 160;

/** One of the two is set against the other by the words between or before them. */
function areSetAgainst(a: Figure, b: Figure): boolean {
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
  } else if (y.sentence.start - x.sentence.end > SENTENCES_APART) return false;
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

/** How far apart an unnamed count and a rival's may lie in one article and still be of one thing. */
export const RIVAL_REACH = 8;

/**
 * "Police said 18,000" beside "organisers said 60,000": two voices on one thing. Where only one is named, the
 * thing must be one that people disagree on, and the numbers of one order.
 */
export function areRivalCounts(a: Figure, b: Figure): boolean {
  if (areSetAgainst(a, b)) return true;
  if (a.speaker.length + b.speaker.length === 0 || sameSpeaker(a, b) || measureRelation(a, b) !== 'same')
    return false;
  if (areElsewhere(a, b)) return false;
  const named = haveTwoVoices(a, b);
  const relation = populationRelation(a.population, b.population);
  // "The council says 220 jobs, the union 350 staff": where both are named, staff may be all who lose a job.
  if (relation === 'within' || relation === 'disjoint' || (relation === 'broad' && !named)) return false;
  // "14 of the dead were fighters, three others ..." are two parts, not two counts.
  if (a.part && b.part && relation === 'everybody') return false;
  if (named) return true;
  const parts = a.part || b.part;
  const counted = MOTION.has(a.measure) || COUNTED_EVENTS.has(a.measure) || a.measure === 'hit';
  if (!counted || parts || distance(a, b) > RIVAL_REACH) return false;
  const vague = a.reading.bound === 'vague' || b.reading.bound === 'vague';
  return (
    isSetAgainst(a.claim, b.claim) ||
    (vague && (facingRatio(a.reading, b.reading) ?? Infinity) <= VAGUE_REACH)
  );
}

/** How far a reporter's own vague word may lie from what somebody counted. */
const VAGUE_REACH = 1.5;
/** Characters between two sentences that are read together. */
const TOGETHER = 200;
const CONTRASTING = [...TURNS, 'however'].join('|');
const AGAINST = new RegExp(
  String.raw`\b(?:${CONTRASTING}|insist\w*|den(?:y|ied|ies)|dismiss\w*|disput\w*|contradict\w*|higher|lower|rather than|instead)\b`,
  'i',
);

/** In one sentence, in the next, or set off by words: "But officials insist that just 211 were aboard". */
function isSetAgainst(a: Claim, b: Claim): boolean {
  const later = a.start < b.start ? b : a;
  return standTogether(a, b) || AGAINST.test(later.sentence.text);
}

/** In one sentence, or in two that hardly anything parts. */
export function standTogether(a: Claim, b: Claim): boolean {
  const [x, y] = a.start < b.start ? [a, b] : [b, a];
  return y.sentence.start - x.sentence.end <= TOGETHER;
}

/** How far apart two counts may lie that one article prints to be compared. */
const SIDE_BY_SIDE_REACH = 12;
/** Characters between two sentences of which the second answers the first: no other stands between them. */
const NEXT = 6;
/** Sentences of this length are read; longer ones are lists. */
const LONGEST = 600;

/** What parts one voice's count from the other's. */
const PARTING = new RegExp(String.raw`\b(?:${CONTRASTING}|against|by contrast)\b|;`, 'i');
/** "the firm said it would cut 600": what somebody counts of its own is no rival of what another does of its own. */
const OWN = /(?<!\bput )(?<!\bputs )\b(?:it(?! (?:was|is|at|had been)\b)|its|they|their|we|our|own)\b/i;

/** Two named voices of one article, on one measure. */
export const mayBeRivals = (a: Figure, b: Figure): boolean => a.measure === b.measure && haveTwoVoices(a, b);

/**
 * "The ministry put turnout at 120,000, while the union said 380,000 took part." "Police counted 22,000. Organisers
 * claimed 90,000.": one article prints the counts of two authorities so that they are compared. Such are of one
 * quantity by the article's own words, however far they lie apart.
 */
export function areSetSideBySide(a: Figure, b: Figure): boolean {
  if (a.source !== b.source || !mayBeRivals(a, b)) return false;
  const [first, second] = a.claim.start < b.claim.start ? [a, b] : [b, a];
  if (
    !answers(first.claim, second.claim) ||
    fits(a.reading, b.reading) ||
    distance(a, b) > SIDE_BY_SIDE_REACH
  )
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
    return PARTING.test(between) && !OWN.test(between) && !OWN.test(upTo(first, first.sentence.start));
  }
  const gap = second.sentence.start - first.sentence.end;
  if (gap < 0 || gap > NEXT) return false;
  const before = upTo(second, second.sentence.start);
  if (OWN.test(before) || OWN.test(upTo(first, first.sentence.start))) return false;
  return isBare(second) || PARTING.test(before);
}
