import { ANIMALS } from '../lexicon/animals.js';
import { MOTION } from '../lexicon/inverse.js';
import type { Claim } from '../model.js';
import { fits, fitsStrictly, pointOf, sameNumber } from './intervals.js';
import type { Figure } from './quantities-figure.js';
import { isKin, populationRelation } from './same-quantity-kin.js';
import { areComparedByWords } from './same-quantity-compared.js';
import {
  areElsewhere,
  COUNTED_EVENTS,
  distance,
  isNobody,
  relationsOf,
  type Relations,
} from './same-quantity-relations.js';
import { areRivalCounts, RIVAL_REACH, standTogether } from './same-quantity-rivals.js';
import { ranOn } from './told.js';

/**
 * What keeps two figures apart whatever else speaks for them: another dimension, contrary measures, things
 * that the lexicon tells apart, roles, populations that exclude one another, and two values that one article
 * gives as two things. Each limit has a name, for tests and for explaining.
 */
export type Limit =
  | 'dimension'
  | 'measure'
  | 'head'
  | 'standing'
  | 'role'
  | 'background'
  | 'population'
  | 'modality'
  | 'span'
  | 'same article';

/** The limit that two figures run into, else null. `relations`: where they are known. */
export function limitBetween(
  a: Figure,
  b: Figure,
  relations: Relations = relationsOf(a, b),
  isEchoed: (f: Figure) => boolean = () => false,
): Limit | null {
  if (a.reading.dimension !== b.reading.dimension) return 'dimension';
  if (relations.contrary || areOfOtherDeeds(a, b)) return 'measure';
  if (relations.measure === 'near' && !fits(a.reading, b.reading)) return 'measure';
  if (relations.noun === 'different' && areKnownThings(a, b)) return 'head';
  if (isAnimal(a) !== isAnimal(b) && MOTION.has(a.measure) && MOTION.has(b.measure)) return 'head';
  if (a.standing !== b.standing && haveTwoStandings(a, b)) return 'standing';
  const role = roleLimit(a, b, relations, isEchoed);
  if (role !== null) return role;
  if (relations.population === 'disjoint') return 'population';
  if (modalityLimit(a, b)) return 'modality';
  if (spanLimit(a.claim, b.claim) || isLongCount(a, b) || isLongCount(b, a)) return 'span';
  return a.source === b.source && !mayDifferWithin(a, b) ? 'same article' : null;
}

/** "Fired three times", "introduced four times": how often one thing was done says nothing of another. */
const areOfOtherDeeds = (a: Figure, b: Figure): boolean =>
  a.claim.counted === 'time' && b.claim.counted === 'time' && a.measure !== b.measure;

/** Two hospitals and two schools, whatever befell them: words that the lexicon tells apart. */
const areKnownThings = (a: Figure, b: Figure): boolean =>
  a.counts === 'things' && b.counts === 'things' && isKin(a.head ?? '') && isKin(b.head ?? '');

/** "About 300 head of cattle died", and nobody else did. */
const isAnimal = ({ head }: Figure): boolean => head !== null && ANIMALS.has(head);

/**
 * What is demanded is not what is offered. What is allowed, aimed at or so on average is not what there is, unless
 * the numbers say that one of the two leaves the word out.
 */
const haveTwoStandings = (a: Figure, b: Figure): boolean =>
  (a.standing !== null && b.standing !== null) ||
  ((isBound(a.standing) || isBound(b.standing)) && !fits(a.reading, b.reading));
const isBound = (standing: Figure['standing']): boolean =>
  standing === 'allowed' || standing === 'target' || standing === 'average';

function roleLimit(
  a: Figure,
  b: Figure,
  { population }: Relations,
  isEchoed: (f: Figure) => boolean,
): Limit | null {
  const x = a.claim.role;
  const y = b.claim.role;
  // "The budget falls by £11m" and "£11m has to come out": the number outweighs the role.
  const same = sameNumber(a.reading.best, b.reading.best);
  // Of a share that fell, the change is the figure.
  if ((x === 'rise') !== (y === 'rise') && a.reading.dimension !== 'share' && !same) return 'role';
  if ((x === 'part') !== (y === 'part')) {
    // "Four children were among the dead" is a part here and a figure of its own there; "sixty thousand of
    // us" is no part at all; "nine of them children" may be misread by another for all nine dead.
    const part = x === 'part' ? a : b;
    const named = a.population.breadth !== 'all' && b.population.breadth !== 'all';
    const meets = same || population === 'same' || population === 'within' || population === 'broad';
    const telling = same && a.distinctness > TELLING;
    if (part.population.breadth !== 'all' && !(named && meets) && !telling) return 'role';
  }
  // "from 13.5 pence" is last year's dividend; "revised from 6.1" and "up from 34 dead" are this count before,
  // and so is "down from 180" where another report of the story has the 180.
  if ((x === 'previous') !== (y === 'previous') && !fits(a.reading, b.reading)) {
    const old = x === 'previous' ? a : b;
    if (!MOTION.has(old.measure) && !old.revises && !isEchoed(old)) return 'role';
  }
  // Three of three are no part: both sentences say the same.
  if (!same && (a.claim.partOf === b.claim.id || b.claim.partOf === a.claim.id)) return 'role';
  return backgroundLimit(a, b);
}

/** Numbers that seldom stand in two articles by chance: 38, 1,137. */
const TELLING = 0.65;

function backgroundLimit(a: Figure, b: Figure): Limit | null {
  if (a.background === null || b.background === null || a.background === 0 || b.background === 0) return null;
  return a.background === b.background ? null : 'background';
}

/** What may come is not what is, where there is a count to take it for. */
function modalityLimit(a: Figure, b: Figure): boolean {
  if (isToCome(a) === isToCome(b) || sameNumber(a.reading.best, b.reading.best)) return false;
  return MOTION.has(a.measure) || COUNTED_EVENTS.has(a.measure);
}
const isToCome = ({ claim }: Figure): boolean =>
  claim.modality === 'forecast' || claim.modality === 'conditional';
/** New in a day is not all so far. */
function spanLimit(a: Claim, b: Claim): boolean {
  if (a.window === null && b.window === null) return false;
  return isDaily(a) !== isDaily(b) && !sameNumber(a.quantity.best, b.quantity.best);
}
const isDaily = ({ window }: Claim): boolean =>
  window !== null && /\b(?:24|48) hours\b|\bsingle day\b|\bin a day\b|\bin one day\b/i.test(window.text);

/** That nobody was hurt is said of an event; it denies nothing of a count over weeks. */
const isLongCount = (nobody: Figure, { window }: Figure): boolean =>
  isNobody(nobody) && window !== null && ((window.days ?? 0) > 10 || /^since\b/i.test(window.text));

/**
 * Whether one article may give two values of one thing: spans that fit, an earlier state, a denial, a rival
 * count with another authority, or a running count that its words say has moved.
 */
export function mayDifferWithin(a: Figure, b: Figure): boolean {
  if (a.reading.currency !== b.reading.currency) return isGloss(a, b);
  if (fits(a.reading, b.reading)) return true;
  const [x, y] = [a.claim, b.claim];
  // "At least a dozen" in the morning's entry does not contradict the evening's 48.
  const near = distance(a, b) <= RIVAL_REACH;
  if (MOTION.has(a.measure) && fitsStrictly(a.reading, b.reading) && near && !areElsewhere(a, b)) return true;
  if (x.role === 'previous' || y.role === 'previous') return true;
  if (x.modality === 'denied' || y.modality === 'denied') return true;
  if (isGloss(a, b) || ((a.revises || b.revises) && standTogether(x, y))) return true;
  if (areRivalCounts(a, b) || areComparedByWords(a, b)) return true;
  if (!MOTION.has(a.measure) || !samePopulation(a, b) || distance(a, b) > RIVAL_REACH) return false;
  return (
    stoodAt(a, b) ||
    (ranOn(a, b) && !areElsewhere(a, b)) ||
    ((a.moves || b.moves) && x.sentence.start !== y.sentence.start)
  );
}

/** Whether one article's words, and no mere width of its spans, tell two values of one thing apart. */
export const areToldApart = (a: Figure, b: Figure): boolean =>
  (a.reading.currency !== b.reading.currency || !fitsStrictly(a.reading, b.reading)) && mayDifferWithin(a, b);

/** "The 96 who had died by the middle of February": the smaller of two counts, as it stood at a moment. */
export function stoodAt(a: Figure, b: Figure): boolean {
  const [lower, upper] = pointOf(a.reading) <= pointOf(b.reading) ? [a.claim, b.claim] : [b.claim, a.claim];
  return (
    lower.window !== null &&
    lower.window.text !== upper.window?.text &&
    /^(?:by|as of|until)\b/i.test(lower.window.text)
  );
}

const samePopulation = (a: Figure, b: Figure): boolean => {
  const relation = populationRelation(a.population, b.population);
  return relation === 'everybody' || relation === 'same' || relation === 'broad';
};

/** "200,000 pesos ($3,400)", "12 km (7.5 miles)": one sum said twice, in the same breath. */
export function isGloss(a: Figure, b: Figure): boolean {
  if (a.reading.unit === b.reading.unit || a.claim.sentence.start !== b.claim.sentence.start) return false;
  const [first, second] = a.claim.start < b.claim.start ? [a.claim, b.claim] : [b.claim, a.claim];
  const gap = second.start - first.end;
  return gap >= 0 && gap <= 8;
}
