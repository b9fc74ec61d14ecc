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

/**
 * How the count of two figures runs: either way where that of one of them does. `group`: the others that are of
 * the same; one report's "the fire has spread to 14,200 hectares" tells of what the acres of all of them are.
 */
export function jointMotion(
  a: Figure,
  b: Figure,
  group: readonly Figure[] = [],
): 'rises' | 'varies' | undefined {
  const [x, y] = [motionOf(a), motionOf(b)];
  if (x === 'varies' || y === 'varies') return 'varies';
  const spreads = a.measure === 'area' && group.some((f) => f.measure === 'area' && motionOf(f) === 'rises');
  return x ?? y ?? (spreads || runOn(a, b) || stoodThen(a, b) ? 'rises' : undefined);
}

/** "31 this year", and three days later "34 since January": whatever is counted, both counts are still open. */
export const runOn = (a: Figure, b: Figure): boolean =>
  [a, b].every(
    ({ reading, window, background }) =>
      reading.dimension === 'count' && background === null && window !== null && OPEN_TIME.test(window.text),
  );
/**
 * "63 customers so far", "nine camps had been opened by Sunday noon": whatever is counted, one of the two counts
 * tells of itself that it was not over.
 */
const stoodThen = (a: Figure, b: Figure): boolean =>
  [a, b].every(({ reading, background }) => reading.dimension === 'count' && background === null) &&
  [a, b].some(({ claim: { window } }) => window !== null && UP_TO_THEN.test(window.text));
const UP_TO_THEN =
  /^(?:so far|to date|as of|up to now|until now|by (?:now|noon|midday|midnight|night|nightfall|dawn|dusk|yesterday|today|(?:early |late |mid-?)?(?:morning|afternoon|evening|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|\d{1,2}(?:[.:]\d{2})? ?[ap]\.?m))\b/i;
const OPEN_TIME = /^(?:since|so far|to date|already)\b|\bthis (?:year|season|month|week)\b/i;

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
  return (
    words.some((w) => VOTE_WORDS.has(w)) &&
    (words.some((w) => COUNTED_WORDS.has(w)) || HOW_FAR.test(claim.sentence.text))
  );
}

/** How much of the vote was in: "with 30 percent of the votes counted", "with all the ballots in". */
const HOW_FAR =
  /\bwith (?:(?:about|some|nearly|almost|just|only|more than|over) )?(?:\d{1,3}(?:[.,]\d{1,2})? ?(?:%|per ?cent)|\p{L}{3,12}(?: thirds| per ?cent)?) (?:of )?(?:the |all )?(?:votes?|ballots?|(?:polling )?stations|precincts|districts|returns) (?:counted|tallied|in\b|reporting|reported|declared)/iu;
const ALL_OF_IT = /^with (?:all|every)\b/i;

/** Of two shares of one count, why one was of a part of the votes that the other has whole; else null. */
export function countSoFar(a: Figure, b: Figure): string | null {
  const [x, y] = [a, b].map(({ claim }) => HOW_FAR.exec(claim.sentence.text)?.[0] ?? null);
  const partial = [x, y].map((said) => said != null && !ALL_OF_IT.test(said));
  if (partial[0] === partial[1]) return null;
  return `a count on its way: “${(partial[0] ? x : y) ?? ''}”`;
}

/** How far before and after a figure the words are read that say what it is a share or an area of. */
const BESIDE = { before: 40, after: 30 };

function besides({ claim }: Figure, words: ReadonlySet<string>): boolean {
  const { sentence } = claim;
  const at = claim.start - sentence.start;
  const near = sentence.text.slice(Math.max(0, at - BESIDE.before), at + claim.text.length + BESIDE.after);
  return wordsOf(near).some((w) => words.has(w));
}
