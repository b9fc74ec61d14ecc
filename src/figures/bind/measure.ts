import { PEOPLE_AT_LARGE } from '../../lexicon/people.js';
import type { NumberSpan } from '../numbers/index.js';
import { countedOf, groupOf } from './counted.js';
import { copulaPeople, inheritFrom, topicOf } from './ellipsis.js';
import { lastFigure, type Bound, type Task } from './figure.js';
import type { FoundEvent } from './found.js';
import type { Parsed, Phrase } from './phrase.js';
import { STAFF } from '../../lexicon/people.js';
import { eventNoun } from './noun.js';
import { findEvent } from './predicate.js';
import { leftVerb } from './predicate-left.js';
import { isBase, isEither, isReference, opensWith, saysWhatHappened, wholeBefore } from './reference.js';
import { certaintyOf, populationOf } from './scope.js';
import { bindValue, subjectHead } from './values.js';

/** What a number counts and what happened to it; null for a reference to something said before. */
export function bindMeasure(task: Task, phrase: Phrase): Bound | null {
  const { parsed, number, figures } = task;
  const population = populationOf(parsed, phrase);
  const value = bindValue(parsed, number, phrase, task.words.numbers.units);
  if (value)
    return {
      measure: value.measure,
      counted: value.counted ?? (value.measure === 'money' ? lastSum(task) : null),
      population: value.measure === 'share' && (phrase.people || phrase.pronoun !== null) ? population : null,
      via: 'value',
      event: null,
      antecedent: null,
    };

  const whole = phrase.head === null && phrase.pronoun === null ? wholeBefore(parsed, number) : null;
  if (whole) {
    const event = findEvent(parsed, number.from, { ...whole, from: number.to, to: number.to });
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
  const event = findEvent(parsed, number.from, phrase) ?? sharedVerb(task, phrase);
  const antecedent = inheritFrom(parsed, number, phrase, figures);

  // "11 of them children", "of whom six": the measure is the whole's, unless the part has an event of its own.
  if (
    event &&
    !(antecedent?.strong === true && event.rule !== 'right-predicate' && event.rule !== 'left-verb')
  ) {
    return {
      measure: event.entry.id === 'trapped' && parsed.lemmas.includes('siege') ? 'besieged' : event.entry.id,
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
        sharedGroup(task, counted, event),
      via: event.rule,
      event,
      antecedent: antecedent?.figure ?? null,
    };
  }
  const topic = phrase.head === null && antecedent?.strong !== true ? topicOf(parsed, task.previous()) : null;
  if (topic)
    return {
      measure: topic.entry.id,
      counted: topic.entry.of === 'people' ? 'people' : null,
      population,
      via: 'topic',
      event: null,
      antecedent: null,
    };
  if (antecedent) {
    const { figure } = antecedent;
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
  return {
    measure: openMeasure(parsed, number, phrase),
    counted:
      counted ??
      countedBefore(task, phrase) ??
      (phrase.pronoun === null ? subjectHead(parsed, number.from, false) : null),
    population,
    via: 'open',
    event: null,
    antecedent: null,
  };
}

/** "a loss of $11m; it came to $19m", "¥180bn ($1.2bn)": what the sum before was for. */
function lastSum({ figures, parsed, number }: Task): string | null {
  const before = [1, 2, 3].map((k) => parsed.tokens[number.from - k]?.norm);
  if (before[0] !== '(' && !before.includes('it')) return null;
  return lastFigure(figures, parsed.sentence.index, (f) => f.measure === 'money')?.counted ?? null;
}

/** "among them two by Corot", "inspected 260 of them": what the sentence has counted or valued before. */
function countedBefore({ figures, parsed, number }: Task, phrase: Phrase): string | null {
  const [last, but] = [1, 2].map((k) => parsed.tokens[number.from - k]?.norm);
  if (phrase.pronoun !== 'them' && !(last === 'them' && but === 'among')) return null;
  return lastFigure(figures, parsed.sentence.index)?.counted ?? null;
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
  if (noun && BASES.has(noun.entry.id)) return noun.entry.id;
  const owner = parsed.tokens[number.from - 1]?.norm;
  return (owner === 'its' || owner === 'their') && STAFF.has(phrase.lemma ?? '') ? 'employed' : 'present';
}

const BASES: ReadonlySet<string> = new Set(['detained', 'kidnapped', 'capacity', 'aboard', 'employed']);

/** "destroyed 23,000 acres, four homes and a sawmill": a later object of the verb that governs an earlier one. */
function sharedVerb(task: Task, phrase: Phrase): FoundEvent | null {
  const { parsed, number } = task;
  const [before, well] = [1, 2].map((k) => parsed.tokens[number.from - k]?.norm);
  const joined = before === ',' || before === 'and' || (before === 'as' && well === 'well');
  if (phrase.head === null || !joined) return null;
  const earlier = lastFigure(task.figures, parsed.sentence.index);
  return earlier ? leftVerb(parsed, earlier.number.from, phrase, false) : null;
}

/** The general rule for what the lexicon lacks: the lemma of the predicate and the counted head. */
function openMeasure(parsed: Parsed, number: NumberSpan, phrase: Phrase): string {
  const head = phrase.lemma ?? 'thing';
  const { tags, lemmas } = parsed;
  for (let i = phrase.to; i < Math.min(tags.length, phrase.to + 6); i++) {
    if (tags[i] === 'punct') break;
    if (tags[i] === 'verb' || tags[i] === 'part') return `${lemmas[i] ?? 'be'}:${head}`;
  }
  for (let i = number.from - 1; i >= Math.max(0, number.from - 6); i--) {
    if (tags[i] === 'punct') break;
    if (tags[i] === 'verb' || tags[i] === 'part' || tags[i] === 'ing') return `${lemmas[i] ?? 'be'}:${head}`;
  }
  return `be:${head}`;
}
