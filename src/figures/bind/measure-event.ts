import { lemma } from '../../segment/lemma.js';
import { countedOf, groupOf } from './counted.js';
import type { Antecedent } from './ellipsis.js';
import { bind, lastFigure, type Bound, type Figure, type Task } from './figure.js';
import { synthetic, type FoundEvent } from './found.js';
import { isPeople } from './people.js';
import { nounOf, type Parsed, type Phrase, phraseAgain } from './phrase.js';
import { certaintyOf, populationOf } from './population.js';
import { findEvent } from './predicate.js';
import { leftVerb } from './predicate-left.js';

/**
 * What happened to what the number counts. "11 of them children", "of whom six": the measure is the whole's,
 * unless the part has an event of its own.
 */
export function eventOf(
  task: Task,
  phrase: Phrase,
  antecedent: Antecedent | null,
  population: string | null,
): Bound | null {
  const { parsed } = task;
  const event =
    thingEvent(task, phrase) ?? findEvent(parsed, task.number.from, phrase) ?? sharedVerb(task, phrase);
  if (event === null) return null;
  const own = event.rule === 'right-predicate' || event.rule === 'left-verb';
  if (antecedent !== null) {
    if (antecedent.figure.sentence !== parsed.sentence && isBareHaving(parsed, phrase, event)) return null;
    if (antecedent.strong && !own) return null;
    // "Thirty died at the scene and another 12 in hospital": they died there.
    if (
      event.entry.id === 'hospitalised' &&
      antecedent.rule === 'coordination' &&
      diedThere(task, antecedent)
    )
      return null;
  }
  const whole = antecedent?.figure ?? null;
  const counted =
    whole !== null && nounOf(phrase) === null && phrase.pronoun !== null
      ? whole.counted
      : countedOf(event, nounOf(phrase) ?? event.counted?.lemma ?? null, whole, task);
  return bind(
    event.rule,
    measureOf(parsed, event, whole),
    counted,
    population ?? groupIn(task, phrase, event, whole),
    event,
    whole,
  );
}

/** Whether the dead of the sentence are told of by where they died. */
const diedThere = ({ parsed, number }: Task, { figure }: Antecedent): boolean =>
  figure.measure === 'killed' &&
  figure.sentence === parsed.sentence &&
  parsed.tokens
    .slice(figure.number.to, number.from)
    .some(({ norm }) => norm === 'scene' || norm === 'spot' || norm === 'instantly' || norm === 'outright');

/** The group that something happened to, where the phrase does not name it. */
function groupIn(task: Task, phrase: Phrase, event: FoundEvent, whole: Figure | null): string | null {
  const { parsed, number } = task;
  const counted = nounOf(phrase);
  return (
    (event.counted ? populationOf(parsed, event.counted) : null) ??
    groupOf(parsed, event) ??
    (event.entry.id === 'infected' ? certaintyOf(parsed, number, phrase) : null) ??
    (number.kind === 'zero' && counted === null ? whole?.population : null) ??
    sharedGroup(task, counted, event) ??
    groupOfWhole(task, phrase, event, whole) ??
    setOf(task, phrase)
  );
}

/**
 * "The boat carried 90 migrants. Sixty of them drowned", "Twenty-six sailors were aboard. Nine were rescued": those
 * told by their number alone are of the group that was counted right before.
 */
function groupOfWhole(
  { parsed, number }: Task,
  phrase: Phrase,
  event: FoundEvent,
  whole: Figure | null,
): string | null {
  if (whole === null || phrase.head !== null || event.entry.of !== 'people') return null;
  if (parsed.sentence.index - whole.sentence.index > 1 || !isPeople(whole.counted ?? '')) return null;
  const them = phrase.pronoun === 'them' || phrase.pronoun === 'whom';
  const opens = number.from === 0 && event.rule === 'right-predicate' && STARTS.has(whole.measure);
  const fewer = (number.quantity.best ?? Infinity) <= (whole.number.quantity.best ?? 0);
  const named = isPeople(lemma(whole.population?.toLowerCase().split(' ').at(-1) ?? ''));
  return (them || opens) && fewer && named ? whole.population : null;
}

/** Where a group is before one learns what becomes of each. */
const STARTS = new Set(['aboard', 'trapped', 'stranded']);

/** "The ministry has 23": it says no more than whose figure it is. */
const isBareHaving = (
  parsed: Parsed,
  { head, pronoun }: Phrase,
  { entry, rule, from }: FoundEvent,
): boolean =>
  head === null &&
  pronoun === null &&
  rule === 'weak-verb' &&
  entry.id === 'present' &&
  parsed.lemmas[from] === 'have';

/** What happened to a bare number of the things that the sentence has counted: "60 were damaged and 11 burned". */
function thingEvent({ parsed, number, figures }: Task, phrase: Phrase): FoundEvent | null {
  if (phrase.head !== null || phrase.pronoun !== null) return null;
  const last = figures.at(-1);
  if (last?.sentence !== parsed.sentence || last.number.quantity.unit !== null) return null;
  if (last.counted === null || isPeople(last.counted)) return null;
  // "admitted the loss of one"
  if (parsed.tokens[number.from - 1]?.norm === 'of' && parsed.stems[number.from - 2] === 'loss')
    return last.measure === 'destroyed'
      ? synthetic(parsed, 'destroy', 'object', number.from - 2, number.from)
      : null;
  const event = findEvent(parsed, number.from, phraseAgain({ ...phrase, lemma: last.counted }));
  return event?.entry.of === 'things' && event.entry.id !== 'present' ? event : null;
}

/** "destroyed 23,000 acres, four homes and a sawmill": a later object of the verb that governs an earlier one. */
function sharedVerb(task: Task, phrase: Phrase): FoundEvent | null {
  const { parsed, number } = task;
  const before = parsed.tokens[number.from - 1]?.norm;
  const joined =
    before === ',' ||
    before === 'and' ||
    (before === 'as' && parsed.tokens[number.from - 2]?.norm === 'well');
  if (phrase.head === null || !joined) return null;
  const earlier = lastFigure(task.figures, parsed.sentence.index);
  return earlier ? leftVerb(parsed, earlier.number.from, phrase, false) : null;
}

function measureOf(parsed: Parsed, { entry }: FoundEvent, antecedent: Figure | null): string {
  if (entry.id === 'trapped' && parsed.lemmas.includes('siege')) return 'besieged';
  // "lost 57 seats and, with 163 left": seats that are left are held.
  return entry.id === 'present' && antecedent?.measure === 'seats' ? 'seats' : entry.id;
}

/** "Eighteen passengers died and 27 were injured", "five fishermen; two more are feared dead" */
function sharedGroup(
  { figures, parsed, number }: Task,
  counted: string | null,
  event: FoundEvent,
): string | null {
  if (counted !== null) return null;
  if (event.rule !== 'right-predicate' || event.entry.of !== 'people') return null;
  const last = figures.at(-1);
  if (last?.sentence !== parsed.sentence || last.role !== 'total') return null;
  const before = parsed.tokens[number.from - 1]?.norm;
  const more = parsed.tokens[number.to]?.norm === 'more';
  const finite = parsed.tags[number.to] === 'aux';
  return more || (before === 'and' && finite) ? last.population : null;
}

/** "the lives of a couple and their three children": a number that is a noun itself. */
function setOf({ parsed, number }: Task, phrase: Phrase): string | null {
  const noun = parsed.lemmas[number.to - 1] ?? '';
  return phrase.head === null && (noun === 'couple' || noun === 'trio' || noun === 'quartet') ? noun : null;
}
