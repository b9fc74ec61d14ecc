import { MOTION } from '../lexicon/inverse.js';
import type { Window } from '../model.js';
import { DOLLARS, RATE_TOLERANCE } from './intervals-units.js';
import { fits, pointOf, sameNumber } from './intervals.js';
import type { Figure } from './quantities-figure.js';
import { populationRelation } from './same-quantity-kin.js';
import { distance, headRelation, isNobody, measureRelation, sameSpeaker } from './same-quantity-limits.js';

/**
 * What speaks for and against two figures being counts of one thing. Each feature is 0 or 1 unless it says
 * otherwise; weights stand in `same-quantity-weights.ts`, set by the fit over the gold stories.
 */
export const FEATURES = [
  { id: 'bias', about: 'every pair' },
  { id: 'measure-alike', about: 'two measures that writers use for one count ("hurt", "treated")' },
  { id: 'measure-near', about: 'two measures of which one may be said for the other' },
  { id: 'measure-open', about: 'a measure that the lexicon lacks, and not the same one on both sides' },
  { id: 'open-same', about: 'the same open measure' },
  { id: 'head-same', about: 'the same thing counted, by synonyms; of plain counts of people always' },
  { id: 'head-kind', about: 'one is a kind of the other' },
  { id: 'kind-gap', about: 'one is a kind of the other, and they do not meet' },
  { id: 'head-different', about: 'two different things counted' },
  { id: 'of-different', about: 'two values of different things' },
  { id: 'of-unknown', about: 'two values, of which one does not say of what' },
  { id: 'of-gap', about: 'two values that lie apart, and not said to be of one thing' },
  { id: 'share-apart', about: 'two shares that lie apart, with no word in common on what is so of them' },
  { id: 'population-same', about: 'the same narrower group' },
  { id: 'population-broad', about: 'everybody, and a word that may mean everybody' },
  { id: 'population-within', about: 'everybody or a wider group, and a narrower one' },
  { id: 'population-nested', about: 'two named groups, one inside the other' },
  { id: 'population-other', about: 'two groups that no table relates' },
  { id: 'one-part', about: 'one is said to be a part, of no group that is named' },
  { id: 'part-gap', about: 'one is said to be a part, the other is not, and they do not meet' },
  { id: 'further', about: 'one is counted on top of another figure ("another 1,300"), and they do not meet' },
  { id: 'both-parts', about: 'both are parts of a total' },
  { id: 'one-background', about: 'one belongs to an earlier event, the other to none' },
  { id: 'both-background', about: 'both belong to an earlier event of the same year' },
  {
    id: 'one-long-ago',
    about: 'one happened on a day long before its report and before every report of the story',
  },
  { id: 'day-apart', about: 'both name a day long before, and not the same' },
  { id: 'window-same', about: 'windows of the same length or with the same words' },
  { id: 'window-apart', about: 'windows of which one is more than three times as long' },
  { id: 'window-one', about: 'a long window or a "since" on one side alone' },
  { id: 'place-same', about: 'places that share a word' },
  { id: 'place-apart', about: 'two places that share none' },
  { id: 'names-apart', about: 'their sentences name things, and not one that both name' },
  { id: 'scene-apart', about: 'and they name two places, share no other word, and do not meet' },
  {
    id: 'context',
    about: 'cosine of what the sentences say beside what is counted, rare words first; 0 to 1',
  },
  { id: 'context-none', about: 'as good as no content word in common' },
  { id: 'both-main', about: 'both are the count that their article leads with for this measure' },
  {
    id: 'both-main-other',
    about:
      'both lead their article, of a measure that is no toll of the event: open ones, inhabitants, votes',
  },
  { id: 'both-first', about: 'both are the first value that their article gives of this thing' },
  { id: 'one-main', about: 'of counts: one leads, the other does not' },
  { id: 'neither-main', about: 'neither is, of counts of people' },
  {
    id: 'bare',
    about: 'they are not both leads, their sentences share next to nothing, and the numbers differ',
  },
  {
    id: 'bare-toll',
    about: 'the same of counts of people of one measure of the lexicon, which is something in common',
  },
  { id: 'value-same', about: 'the same number: 0.3 for 2, 1 for 1,137 and longer' },
  { id: 'value-fits', about: 'spans that meet, not the same number' },
  { id: 'value-apart', about: 'spans that do not meet' },
  {
    id: 'value-gap',
    about: 'natural logarithm of how many times one exceeds the other, 4 at most; 0 where spans meet',
  },
  { id: 'value-swapped', about: 'the same digits but for two neighbours that changed places: 112, 121' },
  { id: 'value-later', about: 'the report of a later day has more, and no more than twice as many' },
  { id: 'value-far', about: 'one exceeds the other more than twelve times' },
  { id: 'value-very-far', about: 'one exceeds the other more than sixty times' },
  { id: 'speaker-same', about: 'the same authority' },
  { id: 'same-words', about: 'the same sentence' },
  { id: 'within-article', about: 'in one article, with different values' },
  { id: 'within-place-apart', about: 'and of two places that share no word' },
  { id: 'within-unnamed', about: 'and one of the two without an authority' },
] as const;

export type FeatureId = (typeof FEATURES)[number]['id'];
export const FEATURE_COUNT = FEATURES.length;
const AT = Object.freeze(Object.fromEntries(FEATURES.map((f, i) => [f.id, i]))) as Readonly<
  Record<FeatureId, number>
>;

/** What scoring knows of a story besides the two figures. */
export interface Scene {
  /** Which figures lead their article for their measure. */
  readonly mains: ReadonlySet<Figure>;
  /** The day of the first dated article, as days since 1970. */
  readonly began: number | null;
  /** Sorted term numbers and weights of a figure's context. */
  readonly vectors: ReadonlyMap<Figure, Vector>;
}

export interface Vector {
  readonly terms: Int32Array;
  readonly weights: Float64Array;
  /** Folded sentence, for telling one sentence printed twice. */
  readonly sentence: string;
}

/** Fills `out` with the features of a pair, in the order of `FEATURES`. */
export function featuresOf(a: Figure, b: Figure, scene: Scene, out: Float64Array): void {
  out.fill(0);
  out[AT.bias] = 1;
  const measure = measureRelation(a, b);
  if (measure === 'alike') out[AT['measure-alike']] = 1;
  if (measure === 'near') out[AT['measure-near']] = 1;
  if (measure === 'open') out[AT['measure-open']] = 1;
  if (measure === 'same' && a.open) out[AT['open-same']] = 1;

  const head = headRelation(a, b);
  if (head === 'same') out[AT['head-same']] = 1;
  else if (head === 'kind') out[AT['head-kind']] = 1;
  else if (head === 'different') out[a.counts === 'value' ? AT['of-different'] : AT['head-different']] = 1;
  else if (head === 'unknown' && a.counts === 'value') out[AT['of-unknown']] = 1;
  else if (head === 'people' && a.counts === 'people' && !a.open && !b.open) out[AT['head-same']] = 1;

  const population = populationRelation(a.population, b.population);
  if (population === 'same') out[AT['population-same']] = a.population.breadth === 'narrow' ? 1 : 0;
  else if (population === 'broad') out[AT['population-broad']] = 1;
  else if (population === 'within')
    out[isNamed(a) && isNamed(b) ? AT['population-nested'] : AT['population-within']] = 1;
  else if (population === 'other') out[AT['population-other']] = 1;
  if (population === 'within' && isCaseCount(a, b)) {
    out[AT['population-within']] = 0;
    out[AT['population-nested']] = 0;
    out[AT['population-other']] = 1;
  }

  if (a.part && b.part) out[AT['both-parts']] = 1;
  if (a.part !== b.part) out[AT['one-part']] = 1;
  if ((a.background === null) !== (b.background === null)) out[AT['one-background']] = 1;
  else if (a.background !== null && a.background !== 0 && a.background === b.background)
    out[AT['both-background']] = 1;

  longAgo(a, b, scene, out);
  windows(a, b, out);
  if (a.place.length > 0 && b.place.length > 0)
    out[a.place.some((w) => b.place.includes(w)) ? AT['place-same'] : AT['place-apart']] = 1;

  if (a.names.length > 0 && b.names.length > 0 && !a.names.some((n) => b.names.includes(n)))
    out[AT['names-apart']] = 1;
  const context = cosine(scene.vectors.get(a), scene.vectors.get(b));
  out[AT.context] = context;
  if (context < 0.03) out[AT['context-none']] = 1;
  if (a.source !== b.source && scene.vectors.get(a)?.sentence === scene.vectors.get(b)?.sentence)
    out[AT['same-words']] = 1;

  const mains = (scene.mains.has(a) ? 1 : 0) + (scene.mains.has(b) ? 1 : 0);
  if (mains === 2 && !(isCaseCount(a, b) || isCaseCount(b, a)))
    out[AT[a.counts === 'value' ? 'both-first' : isToll(a) && isToll(b) ? 'both-main' : 'both-main-other']] =
      1;
  if (mains === 1 && a.counts !== 'value') out[AT['one-main']] = 1;
  if (mains === 0 && a.counts === 'people' && !a.open && !b.open) {
    out[AT['neither-main']] = 1;
  }

  values(a, b, out);
  if ((mains < 2 || out[AT['both-main-other']] === 1) && context < BARE && !isTellingMatch(a, b, out))
    out[AT[measure === 'same' && a.counts === 'people' && !a.open ? 'bare-toll' : 'bare']] = 1;
  if (sameSpeaker(a, b)) out[AT['speaker-same']] = 1;
  const apart = (['place-apart', 'names-apart', 'value-apart'] as const).every((id) => out[AT[id]] === 1);
  if (apart && context < BARE) out[AT['scene-apart']] = 1;
}

/** The same number, or two ways of rounding a telling one: £1.34bn, £1,339m. */
function isTellingMatch(a: Figure, b: Figure, out: Float64Array): boolean {
  if (out[AT['value-same']] !== 0) return true;
  return out[AT['value-fits']] === 1 && Math.min(a.distinctness, b.distinctness) >= TELLING;
}
const TELLING = 0.8;

const isNamed = (f: Figure): boolean => f.population.breadth !== 'all';

/** Two sentences that share less are of two things as far as their words go. */
const BARE = 0.06;

/** What the articles of one event all count. */
const isToll = ({ measure }: Figure): boolean => MOTION.has(measure) || EVENT_COUNTS.has(measure);
const EVENT_COUNTS: ReadonlySet<string> = new Set(['attendance', 'aboard', 'jobs-cut', 'attacks']);

/** Confirmed cases and all cases are two statistics; the confirmed dead and the dead are one. */
function isCaseCount(a: Figure, b: Figure): boolean {
  const confirmed = (f: Figure): boolean => f.population.groups.includes('state:confirmed');
  return (a.measure === 'infected' || b.measure === 'infected') && confirmed(a) !== confirmed(b);
}

function values(a: Figure, b: Figure, out: Float64Array): void {
  const same = sameNumber(a.reading.best, b.reading.best) && a.reading.currency === b.reading.currency;
  const meet = same || fits(a.reading, b.reading) || sameRate(a, b) || sameSum(a, b);
  if (same) out[AT['value-same']] = a.distinctness;
  else if (meet) out[AT['value-fits']] = 1;
  else if (a.reading.currency === b.reading.currency) {
    const ratio = distance(a, b);
    out[AT['value-apart']] = 1;
    // Nobody and 38 are not 39 times apart: one denies what the other counts.
    const nobody = isNobody(a) || isNobody(b);
    out[AT['value-gap']] = nobody ? NOBODY_GAP : Math.min(4, Math.log(ratio));
    if (ratio > 12 && !nobody) out[AT['value-far']] = 1;
    if (ratio > 60 && !nobody) out[AT['value-very-far']] = 1;
    if (out[AT['of-different']] === 1 || out[AT['of-unknown']] === 1)
      out[AT['of-gap']] = SPECIFIC.has(a.measure) ? 0 : 1;
    if (a.measure === 'share' && b.measure === 'share' && !a.topic.some((w) => b.topic.includes(w)))
      out[AT['share-apart']] = 1;
    if (a.further || b.further) out[AT.further] = 1;
    if (a.part !== b.part && (a.part ? b : a).population.breadth === 'all') out[AT['part-gap']] = 1;
    if (out[AT['head-kind']] === 1) out[AT['kind-gap']] = 1;
    if (isSwapped(a.reading.best, b.reading.best)) out[AT['value-swapped']] = 1;
    if (isLater(a, b, ratio)) out[AT['value-later']] = 1;
  }
  if (a.source === b.source && !meet) {
    out[AT['within-article']] = 1;
    if (out[AT['place-apart']] === 1) out[AT['within-place-apart']] = 1;
    if (a.speaker.length === 0 || b.speaker.length === 0) out[AT['within-unnamed']] = 1;
  }
}

/** Two whole numbers of two digits or more that differ by one swap of neighbouring digits. */
export function isSwapped(x: number | null, y: number | null): boolean {
  if (x === null || y === null || !Number.isInteger(x) || !Number.isInteger(y)) return false;
  const [s, t] = [String(Math.abs(x)), String(Math.abs(y))];
  if (s.length !== t.length || s.length < 2 || s === t) return false;
  let i = 0;
  while (s[i] === t[i]) i++;
  return s[i] === t[i + 1] && s[i + 1] === t[i] && s.slice(i + 2) === t.slice(i + 2);
}

/** A count that may have run from the one report to the other. */
function isLater(a: Figure, b: Figure, ratio: number): boolean {
  const [x, y] = [a.source.day, b.source.day];
  if (x === null || y === null || x === y || ratio > 2 || a.counts === 'value') return false;
  const [earlier, later] = x < y ? [a, b] : [b, a];
  return pointOf(later.reading) > pointOf(earlier.reading);
}

const NOBODY_GAP = 1.5;
/** Value measures that are of one thing in a story, whatever stands beside the number. */
const SPECIFIC: ReadonlySet<string> = new Set(['depth', 'magnitude', 'temperature']);

/** Days of their own, long before their reports. */
function longAgo(a: Figure, b: Figure, { began }: Scene, out: Float64Array): void {
  const [x, y] = [a.longAgo, b.longAgo];
  if (x !== null && y !== null) {
    if (Math.abs(x - y) > 1) out[AT['day-apart']] = 1;
    return;
  }
  const one = x ?? y;
  if (one !== null && began !== null && one < began - 1) out[AT['one-long-ago']] = 1;
}

/** One sum in two currencies, by the rates that tell one sum from another. */
function sameSum(a: Figure, b: Figure): boolean {
  if (a.reading.currency === b.reading.currency) return false;
  const [x, y] = [DOLLARS.get(a.reading.currency ?? ''), DOLLARS.get(b.reading.currency ?? '')];
  const [v, w] = [pointOf(a.reading), pointOf(b.reading)];
  if (x === undefined || y === undefined || v <= 0 || w <= 0) return false;
  const off = (v * x) / (w * y);
  return Math.max(off, 1 / off) <= RATE_TOLERANCE;
}

/** "£46m a year", "£230m over five years": one rate over two lengths of time. */
function sameRate(a: Figure, b: Figure): boolean {
  const [x, y] = [a.claim.window?.days ?? null, b.claim.window?.days ?? null];
  const [v, w] = [a.reading.best, b.reading.best];
  if (x === null || y === null || v === null || w === null || v <= 0 || w <= 0 || x <= 0 || y <= 0)
    return false;
  const rates = v / x / (w / y);
  return (
    Math.max(x, y) > 1.5 * Math.min(x, y) &&
    a.reading.currency === b.reading.currency &&
    rates > 0.9 &&
    rates < 1.1
  );
}

function windows(a: Figure, b: Figure, out: Float64Array): void {
  const x = a.window;
  const y = b.window;
  if (x === null && y === null) return;
  if (x === null || y === null) {
    const one = x ?? y;
    if (one !== null && !isRate(one) && ((one.days ?? 0) > 10 || /^since\b/i.test(one.text)))
      out[AT['window-one']] = 1;
    return;
  }
  if (x.text.toLowerCase() === y.text.toLowerCase()) out[AT['window-same']] = 1;
  else if (x.days !== null && y.days !== null) {
    const ratio = (Math.max(x.days, y.days) + 0.5) / (Math.min(x.days, y.days) + 0.5);
    out[ratio > 3 ? AT['window-apart'] : AT['window-same']] = 1;
  }
}

/** "a year", "annually": what other writers put before the noun ("annual savings"). */
const isRate = ({ text }: Window): boolean => /^(?:an?|per|each|every) |ly$|^annual$/i.test(text.trim());

/** Cosine of two sparse vectors whose weights are scaled to length 1. */
function cosine(a: Vector | undefined, b: Vector | undefined): number {
  if (!a || !b) return 0;
  let sum = 0;
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length;) {
    const x = a.terms[i] ?? 0;
    const y = b.terms[j] ?? 0;
    if (x === y) sum += (a.weights[i++] ?? 0) * (b.weights[j++] ?? 0);
    else if (x < y) i++;
    else j++;
  }
  return sum;
}
