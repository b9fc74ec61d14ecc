import { PEOPLE_AT_LARGE } from '../../lexicon/people.js';
import type { NumberSpan } from '../numbers/index.js';
import { countedOf, groupOf } from './counted.js';
import { copulaPeople, inheritFrom, topicOf } from './ellipsis.js';
import { matchAt } from './events.js';
import { lastFigure, type Bound, type Figure, type Task } from './figure.js';
import { found, synthetic, type FoundEvent } from './found.js';
import { isPeople } from './people.js';
import type { Parsed, Phrase } from './phrase.js';
import { STAFF } from '../../lexicon/people.js';
import { ON_DUTY_VERBS, RESCUE_VERBS, RESCUERS, SEARCH_VERBS, SEARCHERS } from '../../lexicon/inverse.js';
import { headedBy, labelled, mayHead } from './listed.js';
import { eventNoun } from './noun.js';
import { averaged, hasOwnPredicate, isTold, openMeasure } from './open.js';
import { findEvent } from './predicate.js';
import { leftVerb } from './predicate-left.js';
import { rightPredicate } from './predicate-right.js';
import { isBase, isEither, isReference, opensWith, saysWhatHappened, wholeBefore } from './reference.js';
import { certaintyOf, complementOf, populationOf } from './population.js';
import { numberedThing } from './total.js';
import { isDivision } from './votes.js';
import { subjectHead, type ValueBinding } from './value-thing.js';
import { bindValue } from './values.js';

/** What a number counts and what happened to it; null for a reference to something said before. */
export function bindMeasure(task: Task, phrase: Phrase): Bound | null {
  const { parsed, number, figures } = task;
  const population = populationOf(parsed, phrase);
  const value = bindValue(parsed, number, phrase, task.words.numbers.units);
  if (value)
    return {
      measure: value.measure,
      counted:
        restated(task, phrase, value) ?? value.counted ?? (value.measure === 'money' ? lastSum(task) : null),
      population: value.measure === 'share' ? sharePopulation(task, phrase, population) : null,
      via: 'value',
      event: null,
      antecedent: null,
    };

  const whole = phrase.head === null && phrase.pronoun === null ? wholeBefore(parsed, number) : null;
  if (whole) {
    const event =
      findEvent(parsed, number.from, { ...whole, from: number.to, to: number.to }) ??
      reducedOf(parsed, whole);
    if (event)
      return {
        measure: event.entry.id,
        counted: whole.lemma,
        population: populationOf(parsed, whole),
        via: 'out-of',
        event,
        antecedent: null,
      };
    return {
      measure: openMeasure(parsed, number, { ...whole, from: number.to, to: number.to }),
      counted: whole.lemma,
      population: populationOf(parsed, whole),
      via: 'out-of',
      event: null,
      antecedent: null,
    };
  }

  const counted = phrase.lemma === null ? null : PEOPLE_AT_LARGE.has(phrase.lemma) ? 'people' : phrase.lemma;
  // "10 of 48 people executed" says of all 48 what happened; "two of three hospitals" does not.
  const base =
    isBase(parsed, number) &&
    phrase.head !== null &&
    !((phrase.people || opensWith(parsed, number)) && saysWhatHappened(parsed, number, phrase));
  // "Thirty-two firefighters (out of 40 on the shift)"
  const shift =
    phrase.head === null && isBase(parsed, number) && parsed.tokens[number.from - 2]?.norm === 'out';
  const last = figures.at(-1);
  if (shift && last?.sentence === parsed.sentence)
    return {
      measure: 'present',
      counted: last.counted,
      population: last.population,
      via: 'base',
      event: null,
      antecedent: null,
    };
  // "Neither of the two leading candidates conceded": only known ones are spoken of.
  if (base && number.quantity.best === 2 && isEither(parsed, number)) return null;
  if (base)
    return {
      measure: baseMeasure(parsed, number, phrase),
      counted,
      population,
      via: 'base',
      event: null,
      antecedent: null,
    };
  const label = labelled(parsed, number.from, phrase);
  if (label)
    return {
      measure: label.event?.entry.id ?? `be:${label.phrase.lemma ?? 'thing'}`,
      counted: label.event?.entry.of === 'people' ? 'people' : label.phrase.lemma,
      population: populationOf(parsed, label.phrase),
      via: 'label',
      event: null,
      antecedent: null,
    };
  const named = namesOf(task, phrase);
  if (named) return named;
  const heading = underHeading(task, phrase);
  if (heading)
    return {
      measure: heading.entry.id,
      counted: 'people',
      population: null,
      via: 'heading',
      event: null,
      antecedent: null,
    };
  const event =
    thingEvent(task, phrase) ?? findEvent(parsed, number.from, phrase) ?? sharedVerb(task, phrase);
  const antecedent = inheritFrom(parsed, number, phrase, figures);

  // "11 of them children", "of whom six": the measure is the whole's, unless the part has an event of its own.
  if (
    event &&
    !(
      antecedent !== null &&
      antecedent.figure.sentence !== parsed.sentence &&
      isBareHaving(parsed, phrase, event)
    ) &&
    !(antecedent?.strong === true && event.rule !== 'right-predicate' && event.rule !== 'left-verb')
  ) {
    return {
      measure: measureOf(parsed, event, antecedent?.figure ?? null),
      counted:
        counted === null && phrase.pronoun !== null && antecedent
          ? antecedent.figure.counted
          : countedOf(event, counted ?? event.counted?.lemma ?? null, antecedent?.figure ?? null, task),
      population:
        population ??
        (event.counted ? populationOf(parsed, event.counted) : null) ??
        groupOf(parsed, event) ??
        (event.entry.id === 'infected' ? certaintyOf(parsed, number, phrase) : null) ??
        (number.kind === 'zero' && counted === null ? antecedent?.figure.population : null) ??
        sharedGroup(task, counted, event) ??
        setOf(task, phrase),
      via: event.rule,
      event,
      antecedent: antecedent?.figure ?? null,
    };
  }
  if (isDivision(parsed, number, phrase))
    return {
      measure: 'votes',
      counted: 'vote',
      population: null,
      via: 'division',
      event: null,
      antecedent: null,
    };
  const topic = phrase.head === null && antecedent?.strong !== true ? topicOf(parsed, task.previous()) : null;
  if (topic)
    return {
      measure: topic.event?.entry.id ?? openMeasure(topic.source, number, topic.phrase),
      counted: topic.event?.entry.of === 'people' ? 'people' : topic.phrase.lemma,
      population: population ?? populationOf(topic.source, topic.phrase),
      via: 'topic',
      event: null,
      antecedent: null,
    };
  const thing = antecedent?.strong === true ? null : numberedThing(parsed, number.from, phrase);
  if (thing)
    return {
      measure: onDuty(`be:${thing.lemma ?? 'thing'}`),
      counted: thing.lemma,
      population: population ?? populationOf(parsed, thing),
      via: 'number-of',
      event: null,
      antecedent: null,
    };
  if (antecedent) {
    const { figure } = antecedent;
    if (!antecedent.strong && phrase.head === null && hasOwnPredicate(parsed, number.to))
      return {
        measure: openMeasure(parsed, number, { ...phrase, lemma: figure.counted }),
        counted: figure.counted,
        population: population ?? figure.population,
        via: 'own-predicate',
        event: null,
        antecedent: figure,
      };
    return {
      measure: figure.measure,
      counted: counted !== 'people' && (phrase.people || counted === null) ? figure.counted : counted,
      population: population ?? (phrase.head === null ? figure.population : null),
      via: `ellipsis:${antecedent.rule}`,
      event: null,
      antecedent: figure,
    };
  }
  const copula = copulaPeople(parsed, number, phrase, figures);
  if (copula)
    return {
      measure: copula.measure,
      counted: copula.counted,
      population: population ?? copula.population,
      via: 'copula',
      event: null,
      antecedent: copula,
    };
  if (isReference(task, phrase)) return null;
  const mean = phrase.head === null ? averaged(parsed, number) : null;
  if (mean !== null)
    return {
      measure: `average:${mean}`,
      counted: mean,
      population: null,
      via: 'average',
      event: null,
      antecedent: null,
    };
  return {
    measure: onDuty(openMeasure(parsed, number, phrase)),
    counted:
      counted ??
      countedBefore(task, phrase) ??
      (phrase.pronoun === null && !isTold(parsed, number.from)
        ? subjectHead(parsed, number.from, false)
        : null),
    population,
    via: 'open',
    event: null,
    antecedent: null,
  };
}

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

/** "The families' list has 46 names": those of whom the article has told, unless somebody signed. */
function namesOf({ parsed, number, figures }: Task, { lemma }: Phrase): Bound | null {
  if (lemma !== 'name') return null;
  const signs = (word: string): boolean => SIGNING.has(word);
  if (parsed.lemmas.some(signs)) return null;
  if (parsed.earlier.some(({ tokens }) => tokens.some(({ lexeme }) => signs(lexeme.lemma)))) return null;
  const tolls = figures.slice(-8).filter((f) => TOLLS.has(f.measure) && f.role !== 'background');
  const told = tolls.findLast(({ role }) => role === 'total') ?? null;
  if (told === null || parsed.sentence.index - told.sentence.index > 8 || number.quantity.unit !== null)
    return null;
  return {
    measure: told.measure,
    counted: 'people',
    population: null,
    via: 'names',
    event: null,
    antecedent: told,
  };
}

const SIGNING = new Set(['petition', 'sign', 'signature', 'signatory', 'letter', 'candidate', 'shortlist']);
const TOLLS = new Set(['killed', 'missing', 'injured', 'detained', 'kidnapped', 'casualties']);

/** "THE INJURED. Anything from 180 to 260": a bare number under a heading of its own. */
function underHeading({ document, parsed, previous }: Task, phrase: Phrase): FoundEvent | null {
  if (phrase.head !== null || phrase.pronoun !== null || parsed.sentence.index === 0) return null;
  if (parsed.tokens.length > SHORT_LINE) return null;
  const { sentence } = parsed;
  const before = document.sentences[sentence.index - 1];
  if (before?.block !== sentence.block || !mayHead(before)) return null;
  if (findEvent(parsed, phrase.from, phrase) !== null) return null;
  const heading = previous();
  return heading === null ? null : headedBy(heading);
}

const SHORT_LINE = 24;

/** "Some 130 firefighters put the blaze out", "400 soldiers were digging": that they are at work says all the rest. */
function onDuty(measure: string): string {
  const colon = measure.indexOf(':');
  const verb = measure.slice(0, colon);
  const head = measure.slice(colon + 1);
  if (RESCUERS.has(head)) return ON_DUTY_VERBS.has(verb) || RESCUE_VERBS.has(verb) ? 'deployed' : measure;
  return SEARCHERS.has(head) && SEARCH_VERBS.has(verb) ? 'deployed' : measure;
}

/** "won 41,200 votes, or 52 percent", "and the union that not one in five did": a share of what was just counted. */
function restated({ parsed, number, figures }: Task, phrase: Phrase, value: ValueBinding): string | null {
  if (value.measure !== 'share') return null;
  const last = figures.at(-1);
  if (last?.sentence !== parsed.sentence) return null;
  // "12m shares, or 8 per cent of the company" names its own whole.
  if (parsed.tokens[number.to]?.norm === 'of') return null;
  const or = parsed.tokens[number.from - 1]?.norm === 'or' && last.number.quantity.unit === null;
  const did = last.measure === 'share' && /^(?:did|do|does)$/.test(parsed.tokens[number.to]?.norm ?? '');
  return (or && phrase.head === null) || did ? last.counted : null;
}

/** "half of the 60 patients are children", "a third of people in their thirties" */
function sharePopulation({ parsed }: Task, phrase: Phrase, population: string | null): string | null {
  if (!phrase.people && phrase.pronoun === null) return null;
  return complementOf(parsed, phrase.to) ?? population;
}

/** A group by what happened to it: "of the houses flattened by the cyclone, 112 were made of brick". */
function reducedOf(parsed: Parsed, whole: Phrase): FoundEvent | null {
  const match = matchAt(parsed, whole.to, 'state', whole) ?? matchAt(parsed, whole.to, 'object', whole);
  return match ? found(match, 'right-predicate') : null;
}

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
  const event = findEvent(parsed, number.from, { ...phrase, lemma: last.counted });
  return event?.entry.of === 'things' && event.entry.id !== 'present' ? event : null;
}

function measureOf(parsed: Parsed, { entry }: FoundEvent, antecedent: Figure | null): string {
  if (entry.id === 'trapped' && parsed.lemmas.includes('siege')) return 'besieged';
  // "lost 57 seats and, with 163 left": seats that are left are held.
  return entry.id === 'present' && antecedent?.measure === 'seats' ? 'seats' : entry.id;
}

/** "a loss of $11m; it came to $19m", "¥180bn ($1.2bn)": what the sum before was for. */
function lastSum({ figures, parsed, number }: Task): string | null {
  const { from } = number;
  const before = (k: number): string | undefined => parsed.tokens[from - k]?.norm;
  if (before(1) !== '(' && before(1) !== 'it' && before(2) !== 'it' && before(3) !== 'it') return null;
  return lastFigure(figures, parsed.sentence.index, (f) => f.measure === 'money')?.counted ?? null;
}

/** "among them two by Corot", "inspected 260 of them": what the sentence has counted or valued before. */
function countedBefore({ figures, parsed, number }: Task, phrase: Phrase): string | null {
  const { tokens } = parsed;
  const among = tokens[number.from - 1]?.norm === 'them' && tokens[number.from - 2]?.norm === 'among';
  if (phrase.pronoun !== 'them' && !among) return null;
  return lastFigure(figures, parsed.sentence.index)?.counted ?? null;
}

/** "the lives of a couple and their three children": a number that is a noun itself. */
function setOf({ parsed, number }: Task, phrase: Phrase): string | null {
  const noun = parsed.lemmas[number.to - 1] ?? '';
  return phrase.head === null && (noun === 'couple' || noun === 'trio' || noun === 'quartet') ? noun : null;
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

/** What a group is there as: detainees are detained, seats are capacity, "its 280 doctors" are employed. */
function baseMeasure(parsed: Parsed, number: NumberSpan, phrase: Phrase): string {
  const noun = eventNoun(parsed, phrase, true) ?? eventNoun(parsed, phrase, false);
  // "64 of the 112 prisoners who escaped"
  const who = parsed.tokens[phrase.to]?.norm;
  const did =
    who === 'who' || who === 'that' ? rightPredicate(parsed, { ...phrase, to: phrase.to + 1 }) : null;
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
