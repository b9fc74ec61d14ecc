import { MEASURES, type MeasureEntry } from '../lexicon/measures.js';
import type { StandingEntry } from '../lexicon/standing.js';
import type { Article, Claim, Window } from '../model.js';
import { lemma } from '../segment/lemma.js';
import { UNIT_INDEX, type UnitIndex } from './intervals-units.js';
import { grainOf, readingOf, type Reading } from './intervals.js';
import {
  foldedWords,
  isDate,
  isFurther,
  isSomeOf,
  namesIn,
  ownScope,
  saysMoved,
  saysRevised,
  standingOf,
  sumOf,
  topicOf,
  wholeGroup,
  wordsOf,
} from './quantities-wording.js';
import { isPeopleKin, kinOf, kinOfPhrase, populationOf, type Population } from './same-quantity-kin.js';

/** What is known of measures and units, by name. */
export interface FigureTerms {
  readonly measures: ReadonlyMap<string, MeasureEntry>;
  readonly units: UnitIndex;
}

export const measureIndex = (measures: readonly MeasureEntry[]): FigureTerms['measures'] =>
  new Map(measures.map((entry) => [entry.id, entry]));

/** What the lexicon knows. */
export const FIGURE_TERMS: FigureTerms = Object.freeze({
  measures: measureIndex(MEASURES),
  units: UNIT_INDEX,
});

/** An article as alignment sees it. */
export interface Source {
  readonly id: string;
  readonly path: string;
  /** Days since 1970 of `published`, or as `daysOf` infers it; null when nothing tells. */
  readonly day: number | null;
  readonly published: string | null;
}

/** A claim with everything that pairs are scored on, computed once. */
export interface Figure {
  readonly claim: Claim;
  readonly source: Source;
  readonly reading: Reading;
  /** The measure's id; "sum:killed+missing" for a sum of two. */
  readonly measure: string;
  /** The measure is none of the lexicon's: "verb:head". */
  readonly open: boolean;
  /** The predicate of an open measure, else null. */
  readonly verb: string | null;
  /** What is counted, as `kinOf` has it; null when nothing says. */
  readonly head: string | null;
  /** The name of the one thing that is counted or measured ("the 50-year-old Santa Loreta"), as a lemma. */
  readonly name: string | null;
  readonly population: Population;
  /** The past year that a background figure belongs to; 0 when it is background of no stated year. */
  readonly background: number | null;
  /** The day that it is said to have happened, as days since 1970, where it is long before the report. */
  readonly longAgo: number | null;
  /** Who says so, folded to its naming words; empty when nobody is named. */
  readonly speaker: readonly string[];
  readonly place: readonly string[];
  /** The sentence says that a count has moved on. */
  readonly moves: boolean;
  /** Said to be some of others: by its role, or by words ("14 of the dead", "three others among the dead"). */
  readonly part: boolean;
  /** Counted on top of another figure: "another 1,300", "a further 510". */
  readonly further: boolean;
  /** The time that it is counted over; a bare day or date, which only says when, is none. */
  readonly window: Window | null;
  /** The sentence says that a figure was put right. */
  readonly revises: boolean;
  /** What a value is that is demanded, offered or allowed; null for what is, and for counts. */
  readonly standing: StandingEntry['id'] | null;
  /** Words by which the speaker counts in places of its own ("that we run"), else null. */
  readonly own: string | null;
  /** How much it says that two articles print this number, 0 to 1. */
  readonly distinctness: number;
  /** Content words, sorted. */
  readonly context: readonly string[];
  /** Its content words by kin, measure and stem, sorted. */
  readonly words: readonly string[];
  /** Those of `words` that say more than what is counted: see `topicOf`. */
  readonly topic: readonly string[];
  /** Proper names of its sentence, lower case, but for the speaker's; sorted. */
  readonly names: readonly string[];
  /** Only of things does the head tell one count from another: "deaths" and "people" killed are one. */
  readonly counts: 'people' | 'things' | 'value';
}

/** `day` where the story tells it of an article that does not (see `daysOf`). */
export function sourceOf({ id, path, published }: Article, day = dayNumber(published)): Source {
  return { id, path, day, published };
}

/** Days since 1970 of an ISO date or time at day precision, by the date as printed; null when there is none. */
export function dayNumber(iso: string | null): number | null {
  const match = iso === null ? null : /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (match === null) return null;
  const time = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return Number.isFinite(time) ? Math.floor(time / 86_400_000) : null;
}

/** A claim with what is needed for comparing it, made once. */
export function figureOf(claim: Claim, source: Source, terms: FigureTerms = FIGURE_TERMS): Figure {
  const colon = claim.measure.indexOf(':');
  const open = colon > 0;
  const words = wordsOf(claim.sentence.text);
  const measure = open ? claim.measure : (sumOf(claim) ?? claim.measure);
  const head = headOf(claim, open ? claim.measure.slice(colon + 1) : null);
  const folded = foldedWords(claim);
  const reading = readingOf(claim.quantity, claim.strict, measure, terms.units);
  return {
    claim,
    source,
    reading,
    measure,
    open,
    verb: open ? lemma(claim.measure.slice(0, colon)) : null,
    head,
    name:
      claim.counted !== null && isName(claim.counted, claim.text) ? lemma(claim.counted.toLowerCase()) : null,
    population: populationOf(wholeGroup(claim) ?? groupCounted(head)),
    background: backgroundOf(claim, source),
    longAgo: reading.dimension === 'count' ? longAgoOf(claim, source) : null,
    speaker: speakerWords(claim.attribution.speaker),
    place: placeWords(claim.place),
    moves: saysMoved(claim.sentence.text, words),
    part: claim.role === 'part' || isSomeOf(claim),
    further: isFurther(claim),
    window: isDate(claim.window) ? null : claim.window,
    revises: saysRevised(words),
    standing: reading.dimension === 'count' ? null : standingOf(claim),
    own: ownScope(claim.sentence.text),
    distinctness: distinctnessOf(claim.quantity.best),
    context: claim.context,
    words: folded,
    topic: topicOf(claim, folded, head),
    names: namesIn(claim),
    counts: countsOf(reading, (open ? undefined : terms.measures.get(claim.measure))?.of, head),
  };
}

/** By the significant digits of a number and its size: 0.5 for 7, 0.63 for 43, 1 for 1,137. */
function distinctnessOf(value: number | null): number {
  if (value === null) return 0;
  const size = Math.abs(value);
  const digits = size === 0 ? 0 : Math.log10(Math.max(1, size / grainOf(size))) + 1;
  return Math.min(1, 0.2 + 0.15 * digits + 0.08 * Math.log10(1 + size));
}

function countsOf(
  reading: Reading,
  of: MeasureEntry['of'] | undefined,
  head: string | null,
): Figure['counts'] {
  if (reading.dimension !== 'count') return 'value';
  if (of === 'people' || of === 'events') return 'people';
  return head !== null && !isPeopleKin(head) ? 'things' : 'people';
}

/** "Has six" of a sentence on doctors counts doctors, whether or not it says so again. */
const groupCounted = (head: string | null): string | null =>
  head !== null && head !== 'people' && isPeopleKin(head) ? head : null;

function headOf(claim: Claim, openHead: string | null): string | null {
  const noun = claim.counted ?? (openHead === 'thing' ? null : openHead);
  if (noun === null || noun === '' || isName(noun, claim.text)) return null;
  // "11 unmanned aerial vehicles", "13 coaches derailed"
  const phrase = claim.quantity.unit === null ? kinOfPhrase(wordsOf(claim.text), lemma(noun)) : null;
  // Groups of people are told apart by their population.
  if (phrase !== null && !isPeopleKin(phrase)) return phrase;
  return noun === 'coach' && claim.context.some((word) => RAIL.has(word)) ? kinOf('carriage') : kinOf(noun);
}

/** Words beside which a coach is one of a train. */
const RAIL: ReadonlySet<string> = new Set(
  'train rail railway railroad carriage derail derailment locomotive express'.split(' '),
);

/** "the 50-year-old Santa Loreta": a name tells which thing, not what sort of thing. */
const isName = (noun: string, text: string): boolean => {
  const at = text.toLowerCase().lastIndexOf(noun.toLowerCase());
  return at > 0 && /^\p{Lu}\p{Ll}/u.test(text.slice(at)) && !isPeopleKin(kinOf(noun));
};

/** The year of a figure about another, earlier event. */
function backgroundOf(claim: Claim, source: Source): number | null {
  const windowYear = claim.window === null ? null : yearIn(claim.window.start ?? claim.window.text);
  const past =
    windowYear !== null &&
    /^(?:in |back in |during |of |from |the )?(?:[a-z]+ )?(?:19|20)\d{2}$/i.test(
      claim.window?.text.trim() ?? '',
    );
  if (claim.role !== 'background' && !(past && isEarlier(windowYear, source))) return null;
  // "from 2027": a year ahead is no background.
  if (windowYear !== null && yearOf(source) !== null && !isEarlier(windowYear, source)) return null;
  return windowYear ?? yearIn(claim.sentence.text) ?? 0;
}

function isEarlier(year: number | null, source: Source): boolean {
  const published = yearOf(source);
  return year !== null && published !== null && year < published;
}

/** The year of an article: of its date, else of the day that the story tells. */
const yearOf = ({ published, day }: Source): number | null =>
  yearIn(published ?? '') ?? (day === null ? null : new Date(day * 86_400_000).getUTCFullYear());

/** So many days before its report, an event with a date of its own is another one. */
const LONG_AGO = 4;

function longAgoOf({ window }: Claim, { day }: Source): number | null {
  if (window === null || !isDate(window) || day === null) return null;
  const happened = dayNumber(window.start);
  return happened !== null && happened < day - LONG_AGO ? happened : null;
}

function yearIn(text: string): number | null {
  const match = /\b(?:19|20)\d{2}\b/.exec(text);
  return match === null ? null : Number(match[0]);
}

const SPEAKER_STOP: ReadonlySet<string> = new Set(
  'the a an of for in and his her its their mr mrs ms dr sir said by to from on at group local'.split(' '),
);

/** The naming words of a speaker, as lemmas, sorted. */
function speakerWords(speaker: string | null): string[] {
  if (speaker === null) return [];
  return [...new Set(wordsOf(speaker))].filter((w) => w.length > 1 && !SPEAKER_STOP.has(w)).sort(byCode);
}

function placeWords(place: string | null): string[] {
  if (place === null) return [];
  return [...new Set(wordsOf(place))].filter((w) => w.length > 2 && w !== 'the').sort(byCode);
}

export const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The order of everything that depends on one: by article path, then where it stands. */
export function byPlace(a: Figure, b: Figure): number {
  return (
    byCode(a.source.path, b.source.path) ||
    byCode(a.source.id, b.source.id) ||
    a.claim.start - b.claim.start ||
    a.claim.end - b.claim.end ||
    byCode(a.claim.id, b.claim.id)
  );
}
