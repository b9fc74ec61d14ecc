import { DEPARTURES, MEASURE_PAIRS } from '../lexicon/inverse.js';
import { pointOf } from './intervals.js';
import type { Figure } from './quantities-figure.js';
import { isKindOf, isPeopleKin, populationRelation, type PopulationRelation } from './same-quantity-kin.js';

/**
 * How two figures stand to one another by what they count alone, whatever their numbers and sentences say:
 * a story of a thousand figures has few sorts of them, so that each two sorts are related once.
 */
export interface Relations {
  readonly measure: MeasureRelation;
  /** No number is of both measures. */
  readonly contrary: boolean;
  /** By the nouns; a name that both have outweighs them (`haveOneName`). */
  readonly noun: HeadRelation;
  readonly population: PopulationRelation;
}

/** How two figures stand to one another by what they count. */
export function relationsOf(a: Figure, b: Figure): Relations {
  const measure = measureRelation(a, b);
  return {
    measure,
    contrary: measure === 'apart' && areContrary(a, b),
    noun: nounRelation(a, b),
    population: populationRelation(a.population, b.population),
  };
}

/** Figures with one sort have the same relations to any other. */
export const sortOf = (f: Figure): string =>
  [
    f.measure,
    f.open,
    f.verb,
    f.head,
    f.counts,
    f.population.breadth,
    f.population.groups.join('+'),
    isNobody(f),
  ].join('\n');

/** How what happened stands: from the same measure to two that no number is of both. */
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

/**
 * What befalls people and things in an event, in words that are seldom misread: a number of the one is none of
 * the other. Every other measure is a guess from the words round a number, and one sign among many.
 */
const SURE: ReadonlySet<string> = new Set(
  'killed injured missing rescued infected recovered vaccinated detained charged displaced evacuated destroyed damaged'.split(
    ' ',
  ),
);

/** Two measures of which one number is never both. */
function areContrary(a: Figure, b: Figure): boolean {
  const [x, y] = [a.measure, b.measure];
  if (a.open || b.open || (SURE.has(x) && SURE.has(y))) return true;
  // A strike that "hit" is an attack; the hospitals that it hit are none, nor are the dead.
  if (
    isAttack(a) !== isAttack(b) &&
    (isAttack(a) || SURE.has(x) || STRUCK.has(x)) &&
    (isAttack(b) || SURE.has(y) || STRUCK.has(y))
  )
    return true;
  return RELATIONS.get(`${x}|${y}`) === 'apart' && !GUESSED.has(x) && !GUESSED.has(y);
}
const STRUCK: ReadonlySet<string> = new Set(['hit', 'attacks']);
const isAttack = (f: Figure): boolean => STRUCK.has(f.measure) && f.head === 'attack';

/** What a preposition or a bare "hold" may be taken for. */
const GUESSED: ReadonlySet<string> = new Set(['capacity', 'present', 'treated']);

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

/** How what is counted stands, by its nouns. */
export type HeadRelation = 'same' | 'kind' | 'unknown' | 'people' | 'different';

/** How what two figures count stands to one another. */
export function headRelation(a: Figure, b: Figure): HeadRelation {
  return haveOneName(a, b) ? 'same' : nounRelation(a, b);
}

/** The same by the nouns alone. */
function nounRelation(a: Figure, b: Figure): HeadRelation {
  if (a.head === null || b.head === null) return 'unknown';
  if (a.head === b.head) return 'same';
  if (isKindOf(a.head, b.head) || isKindOf(b.head, a.head)) return 'kind';
  // Groups of people are told apart by their population.
  if (isPeopleKin(a.head) && isPeopleKin(b.head)) return 'people';
  return 'different';
}

/** "The 50-year-old Santa Loreta", and a sentence on the Santa Loreta. */
export const haveOneName = (a: Figure, b: Figure): boolean => isNamedIn(a, b) || isNamedIn(b, a);
const isNamedIn = (a: Figure, b: Figure): boolean =>
  a.name !== null && a.measure === b.measure && (b.name === a.name || b.context.includes(a.name));

/** Measures beside those that move of which one event has one number. */
export const COUNTED_EVENTS: ReadonlySet<string> = new Set([
  'attendance',
  'aboard',
  'attacks',
  'inhabitants',
  'present',
]);

/** The factor between two figures, by their points, at least 1. */
export function distance(a: Figure, b: Figure): number {
  const x = Math.abs(pointOf(a.reading));
  const y = Math.abs(pointOf(b.reading));
  return (Math.max(x, y) + 1) / (Math.min(x, y) + 1);
}

/** "At least eight" dead in one town and 36 in another are two tolls, whoever counted. */
export function areElsewhere(a: Figure, b: Figure): boolean {
  const [x, y] = [a.place.filter(isPlace), b.place.filter(isPlace)];
  return x.length > 0 && y.length > 0 && !x.some((word) => y.includes(word));
}

/** "Near the Turkish border" may be on either side of it. */
const isPlace = (word: string): boolean => !/(?:ish|ese|ian|ean|ican|aqi|aeli)$/.test(word);
