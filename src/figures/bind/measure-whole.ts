import { STAFF } from '../../lexicon/people.js';
import type { NumberSpan } from '../numbers/index.js';
import { matchAt } from './events.js';
import { bind, type Bound, type Task } from './figure.js';
import { found, type FoundEvent } from './found.js';
import { eventNoun } from './noun.js';
import { openMeasure } from './open.js';
import { nounOf, type Parsed, type Phrase, phraseAgain } from './phrase.js';
import { populationOf } from './population.js';
import { findEvent } from './predicate.js';
import { rightPredicate } from './predicate-right.js';
import { isBase, opensWith, saysWhatHappened, wholeBefore } from './reference.js';

/** "Of 1,206 samples tested, nine ...": what a bare number is counted out of. */
export function outOf({ parsed, number }: Task, phrase: Phrase): Bound | null {
  const whole = phrase.head === null && phrase.pronoun === null ? wholeBefore(parsed, number) : null;
  if (whole === null) return null;
  const some = phraseAgain({ ...whole, from: number.to, to: number.to });
  const event = findEvent(parsed, number.from, some) ?? reducedOf(parsed, whole);
  const measure = event?.entry.id ?? openMeasure(parsed, number, some);
  return bind('out-of', measure, whole.lemma, populationOf(parsed, whole), event);
}

/** A group by what happened to it: "of the houses flattened by the cyclone, 112 were made of brick". */
function reducedOf(parsed: Parsed, whole: Phrase): FoundEvent | null {
  const match = matchAt(parsed, whole.to, 'state', whole) ?? matchAt(parsed, whole.to, 'object', whole);
  return match ? found(match, 'right-predicate') : null;
}

/** "Thirty-two firefighters (out of 40 on the shift)", "eight detectors out of twelve were dead": how many there are of what was just counted. */
export function onShift({ parsed, number, figures }: Task, phrase: Phrase): Bound | null {
  if (phrase.head !== null || parsed.tokens[number.from - 2]?.norm !== 'out') return null;
  if (parsed.tokens[number.from - 1]?.norm !== 'of') return null;
  const last = figures.at(-1);
  const more = (number.quantity.best ?? 0) >= (last?.number.quantity.best ?? Infinity);
  return last?.sentence === parsed.sentence && last.number.quantity.unit === null && more
    ? bind('base', 'present', last.counted, last.population)
    : null;
}

/**
 * Whether a number is how many there are of a group, some of whom are counted. "10 of 48 people executed" says
 * of all 48 what happened; "two of three hospitals" does not.
 */
export const isGroup = (parsed: Parsed, number: NumberSpan, phrase: Phrase): boolean =>
  phrase.head !== null &&
  isBase(parsed, number) &&
  !((phrase.people || opensWith(parsed, number)) && saysWhatHappened(parsed, number, phrase));

export const groupAsWhole = ({ parsed, number }: Task, phrase: Phrase): Bound =>
  bind('base', baseMeasure(parsed, number, phrase), nounOf(phrase), populationOf(parsed, phrase));

/** What a group is there as: detainees are detained, seats are capacity, "its 280 doctors" are employed. */
function baseMeasure(parsed: Parsed, number: NumberSpan, phrase: Phrase): string {
  const noun = eventNoun(parsed, phrase, true) ?? eventNoun(parsed, phrase, false);
  // "64 of the 112 prisoners who escaped"
  const who = parsed.tokens[phrase.to]?.norm;
  const did =
    who === 'who' || who === 'that'
      ? rightPredicate(parsed, phraseAgain({ ...phrase, to: phrase.to + 1 }))
      : null;
  if (did) return did.entry.id;
  if (noun && BASES.has(noun.entry.id)) return noun.entry.id;
  // "the 19 patients in intensive care"
  const state = parsed.tags[phrase.to] === 'prep' ? matchAt(parsed, phrase.to, 'state', phrase) : null;
  if (state && BASES.has(state.entry.id)) return state.entry.id;
  const owner = parsed.tokens[number.from - 1]?.norm;
  return (owner === 'its' || owner === 'their') && STAFF.has(phrase.lemma ?? '') ? 'employed' : 'present';
}

const BASES: ReadonlySet<string> = new Set([
  'detained',
  'kidnapped',
  'capacity',
  'aboard',
  'employed',
  'hospitalised',
  'killed',
  'casualties',
  'injured',
  'missing',
  'rescued',
]);
