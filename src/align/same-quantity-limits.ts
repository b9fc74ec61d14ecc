import { DEPARTURES, MEASURE_PAIRS, MOTION } from '../lexicon/inverse.js';
import type { Claim } from '../model.js';
import { facingRatio, fits, fitsStrictly, pointOf, sameNumber } from './intervals.js';
import type { Figure } from './quantities-figure.js';
import { isKindOf, isPeopleKin, populationRelation } from './same-quantity-kin.js';

/**
 * What keeps two figures apart whatever else speaks for them: hard keys (dimension, measure, what is
 * counted), roles, populations that exclude one another, and two values that one article gives as two
 * things. Each limit has a name, for tests and for explaining.
 */
export type Limit =
  | 'dimension'
  | 'measure'
  | 'head'
  | 'role'
  | 'background'
  | 'population'
  | 'modality'
  | 'span'
  | 'same article';

export type MeasureRelation = 'same' | 'alike' | 'near' | 'open' | 'apart';

const RELATIONS: ReadonlyMap<string, MeasureRelation> = new Map(
  MEASURE_PAIRS.flatMap(({ a, b, relation }) => [
    [`${a}|${b}`, relation],
    [`${b}|${a}`, relation],
  ]),
);

/** How the measures of two figures stand to one another. */
export function measureRelation(a: Figure, b: Figure): MeasureRelation {
  if (a.measure === b.measure) return 'same';
  if (a.open || b.open) {
    const verb = a.verb ?? b.verb;
    const other = a.open ? b : a;
    if (verb !== null && DEPARTURES.has(verb) && (other.measure === 'present' || other.measure === 'open'))
      return 'apart';
    return 'open';
  }
  if (isNobody(a) !== isNobody(b) && HARM.has(a.measure) && HARM.has(b.measure)) return 'alike';
  const key = `${a.measure}|${b.measure}`;
  if (isSumOf(a.measure, b.measure) || isSumOf(b.measure, a.measure)) return 'alike';
  const known = RELATIONS.get(key);
  if (known !== undefined || a.counts !== 'value') return known ?? 'apart';
  return VALUE_ALIKE.has(key) ? 'alike' : VALUE_NEAR.has(key) ? 'near' : 'apart';
}

/** "Not a single civilian was hurt": that speaks of the dead too. */
export const isNobody = (f: Figure): boolean => f.reading.best === 0 && f.reading.dimension === 'count';
const HARM: ReadonlySet<string> = new Set(['killed', 'injured', 'casualties']);

/** "6,000 destroyed or damaged" may be set against the destroyed: the sum explains the difference. */
export const isSumOf = (sum: string, part: string): boolean =>
  sum.startsWith('sum:') && sum.slice('sum:'.length).split('+').includes(part);

/** Value measures that the words round a figure do not always tell apart. */
const VALUE_ALIKE = bothWays([
  ['age', 'duration'],
  ['distance', 'depth'],
  ['distance', 'height'],
  ['distance', 'length'],
  ['distance', 'rainfall'],
]);
/** A change is no level; but the words do not always tell which of the two a number is. */
const VALUE_NEAR = bothWays([
  ['share', 'rise'],
  ['share', 'fall'],
]);

function bothWays(pairs: readonly (readonly [string, string])[]): ReadonlySet<string> {
  return new Set(pairs.flatMap(([a, b]) => [`${a}|${b}`, `${b}|${a}`]));
}

/** How what two figures count stands to one another. */
export function headRelation(a: Figure, b: Figure): 'same' | 'kind' | 'unknown' | 'people' | 'different' {
  if (isNamedIn(a, b) || isNamedIn(b, a)) return 'same';
  if (a.head === null || b.head === null) return 'unknown';
  if (a.head === b.head) return 'same';
  if (isKindOf(a.head, b.head) || isKindOf(b.head, a.head)) return 'kind';
  // Groups of people are told apart by their population.
  if (isPeopleKin(a.head) && isPeopleKin(b.head)) return 'people';
  return 'different';
}

/** "The 50-year-old Santa Loreta", and a sentence on the Santa Loreta. */
const isNamedIn = (a: Figure, b: Figure): boolean =>
  a.name !== null && a.measure === b.measure && (b.name === a.name || b.context.includes(a.name));

/** The limit that two figures run into, else null. */
export function limitBetween(a: Figure, b: Figure): Limit | null {
  if (a.reading.dimension !== b.reading.dimension) return 'dimension';
  const measure = measureRelation(a, b);
  if (measure === 'apart' || (measure === 'near' && !fits(a.reading, b.reading))) return 'measure';
  if (a.counts === 'things' && b.counts === 'things' && headRelation(a, b) === 'different') return 'head';
  if (a.counts !== b.counts && a.open !== b.open && headRelation(a, b) === 'different') return 'head';
  const role = roleLimit(a, b);
  if (role !== null) return role;
  if (populationRelation(a.population, b.population) === 'disjoint') return 'population';
  if (modalityLimit(a, b)) return 'modality';
  if (spanLimit(a.claim, b.claim) || isLongCount(a, b) || isLongCount(b, a)) return 'span';
  return a.source === b.source && !mayDifferWithin(a, b) ? 'same article' : null;
}

function roleLimit(a: Figure, b: Figure): Limit | null {
  const x = a.claim.role;
  const y = b.claim.role;
  // Of a share that fell, the change is the figure.
  if ((x === 'rise') !== (y === 'rise') && a.reading.dimension !== 'share') return 'role';
  if ((x === 'part') !== (y === 'part')) {
    // "Four children were among the dead" is a part here and a figure of its own there; "sixty thousand of
    // us" is no part at all.
    const part = x === 'part' ? a : b;
    const relation = populationRelation(a.population, b.population);
    const named = a.population.breadth !== 'all' && b.population.breadth !== 'all';
    const meets = relation === 'same' || relation === 'within' || relation === 'broad';
    if (part.population.breadth !== 'all' && !(named && meets)) return 'role';
  }
  // "from 13.5 pence" is last year's dividend; "revised from 6.1" and "up from 34 dead" are this count before.
  if ((x === 'previous') !== (y === 'previous') && !fits(a.reading, b.reading)) {
    const old = x === 'previous' ? a : b;
    if (!MOTION.has(old.measure) && !old.revises) return 'role';
  }
  if (a.claim.partOf === b.claim.id || b.claim.partOf === a.claim.id) return 'role';
  if (a.background !== null && b.background !== null && a.background !== 0 && b.background !== 0)
    return a.background === b.background ? null : 'background';
  return null;
}

/** What may come is not what is, where there is a count to take it for. */
function modalityLimit(a: Figure, b: Figure): boolean {
  const open = (f: Figure): boolean => f.claim.modality === 'forecast' || f.claim.modality === 'conditional';
  if (open(a) === open(b) || sameNumber(a.reading.best, b.reading.best)) return false;
  return MOTION.has(a.measure) || COUNTED_EVENTS.has(a.measure);
}
const COUNTED_EVENTS: ReadonlySet<string> = new Set([
  'attendance',
  'aboard',
  'attacks',
  'inhabitants',
  'present',
]);

/** New in a day is not all so far. */
function spanLimit(a: Claim, b: Claim): boolean {
  const daily = (c: Claim): boolean =>
    c.window !== null &&
    /\b(?:24|48) hours\b|\bsingle day\b|\bin a day\b|\bin one day\b/i.test(c.window.text);
  return (
    daily(a) !== daily(b) &&
    (a.window !== null || b.window !== null) &&
    !sameNumber(a.quantity.best, b.quantity.best)
  );
}

/** That nobody was hurt is said of an event; it denies nothing of a count over weeks. */
const isLongCount = (nobody: Figure, { window }: Figure): boolean =>
  isNobody(nobody) && window !== null && ((window.days ?? 0) > 10 || /^since\b/i.test(window.text));

/** How far apart an unnamed count and a rival's may lie in one article and still be of one thing. */
const RIVAL_REACH = 8;

/**
 * Whether one article may give two values of one thing: spans that fit, an earlier state, a denial, a rival
 * count with another authority, or a running count that its words say has moved.
 */
export function mayDifferWithin(a: Figure, b: Figure): boolean {
  if (a.reading.currency !== b.reading.currency) return isGloss(a, b);
  if (fits(a.reading, b.reading)) return true;
  const [x, y] = [a.claim, b.claim];
  // "At least a dozen" in the morning's entry does not contradict the evening's 48.
  if (MOTION.has(a.measure) && fitsStrictly(a.reading, b.reading) && distance(a, b) <= RIVAL_REACH)
    return true;
  if (x.role === 'previous' || y.role === 'previous') return true;
  if (x.modality === 'denied' || y.modality === 'denied') return true;
  if (isGloss(a, b) || ((a.revises || b.revises) && standTogether(x, y))) return true;
  if (areRivalCounts(a, b)) return true;
  if (!MOTION.has(a.measure) || !samePopulation(a, b) || distance(a, b) > RIVAL_REACH) return false;
  return stoodAt(a, b) || ((a.moves || b.moves) && x.sentence.start !== y.sentence.start);
}

/**
 * "Police said 18,000" beside "organisers said 60,000": two voices on one thing. Where only one is named, the
 * thing must be one that people disagree on, and the numbers of one order.
 */
export function areRivalCounts(a: Figure, b: Figure): boolean {
  if (a.speaker.length + b.speaker.length === 0 || sameSpeaker(a, b) || measureRelation(a, b) !== 'same')
    return false;
  const relation = populationRelation(a.population, b.population);
  if (relation !== 'everybody' && relation !== 'same' && relation !== 'other') return false;
  // "14 of the dead were fighters, three others ..." are two parts, not two counts.
  if (a.part && b.part && relation === 'everybody') return false;
  if (a.speaker.length > 0 && b.speaker.length > 0) return true;
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
const CONTRAST =
  /\b(?:but|however|although|though|while|whereas|insist\w*|den(?:y|ied|ies)|dismiss\w*|disput\w*|contradict\w*|higher|lower|rather than|instead)\b/i;

/** In one sentence, in the next, or set off by words: "But officials insist that just 211 were aboard". */
function isSetAgainst(a: Claim, b: Claim): boolean {
  const later = a.start < b.start ? b : a;
  return standTogether(a, b) || CONTRAST.test(later.sentence.text);
}

function standTogether(a: Claim, b: Claim): boolean {
  const [x, y] = a.start < b.start ? [a, b] : [b, a];
  return y.sentence.start - x.sentence.end <= TOGETHER;
}

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
  return relation === 'everybody' || relation === 'same';
};

/** The factor between two figures, by their points, at least 1. */
export function distance(a: Figure, b: Figure): number {
  const x = Math.abs(pointOf(a.reading));
  const y = Math.abs(pointOf(b.reading));
  return (Math.max(x, y) + 1) / (Math.min(x, y) + 1);
}

/** "200,000 pesos ($3,400)", "12 km (7.5 miles)": one sum said twice, in the same breath. */
export function isGloss(a: Figure, b: Figure): boolean {
  if (a.reading.unit === b.reading.unit || a.claim.sentence.start !== b.claim.sentence.start) return false;
  const [first, second] = a.claim.start < b.claim.start ? [a.claim, b.claim] : [b.claim, a.claim];
  const gap = second.start - first.end;
  return gap >= 0 && gap <= 8;
}

export function sameSpeaker(a: Figure, b: Figure): boolean {
  return a.speaker.length > 0 && b.speaker.length > 0 && shareName(a.speaker, b.speaker);
}

/** Two ways of naming an authority share a word, and no more than a third of the longer is unaccounted for. */
export function shareName(a: readonly string[], b: readonly string[]): boolean {
  const shared = a.filter((w) => b.includes(w)).length;
  return shared > 0 && shared / Math.min(a.length, b.length) >= 0.5;
}
