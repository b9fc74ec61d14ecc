import { PEOPLE_AT_LARGE } from '../../lexicon/people.js';
import type { NumberSpan } from '../numbers/index.js';
import { countedOf, groupOf } from './counted.js';
import { copulaPeople, inheritFrom, topicOf } from './ellipsis.js';
import type { Bound, Task } from './figure.js';
import type { FoundEvent } from './found.js';
import type { Parsed, Phrase } from './phrase.js';
import { findEvent } from './predicate.js';
import { leftVerb } from './predicate-left.js';
import { isBase, isReference } from './reference.js';
import { certaintyOf, populationOf } from './scope.js';
import { bindValue } from './values.js';

/** What a number counts and what happened to it; null for a reference to something said before. */
export function bindMeasure(task: Task, phrase: Phrase): Bound | null {
  const { parsed, number, figures } = task;
  const population = populationOf(parsed, phrase);
  const value = bindValue(parsed, number, phrase, task.words.numbers.units);
  if (value)
    return {
      ...value,
      population: value.measure === 'share' && (phrase.people || phrase.pronoun !== null) ? population : null,
      via: 'value',
      event: null,
      antecedent: null,
    };

  const counted = phrase.lemma === null ? null : PEOPLE_AT_LARGE.has(phrase.lemma) ? 'people' : phrase.lemma;
  // "10 of 48 people executed" says of all 48 what happened; "two of three hospitals" does not.
  const base =
    isBase(parsed, number) && phrase.head !== null && !(phrase.people && parsed.tags[phrase.to] === 'part');
  if (base)
    return {
      measure: 'present',
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
      counted: countedOf(event, counted ?? event.counted?.lemma ?? null, antecedent?.figure ?? null, task),
      population:
        population ??
        (event.counted ? populationOf(parsed, event.counted) : null) ??
        groupOf(parsed, event) ??
        (event.entry.id === 'infected' ? certaintyOf(parsed, number, phrase) : null) ??
        (number.kind === 'zero' && counted === null ? (antecedent?.figure.population ?? null) : null),
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
      counted: phrase.people || counted === null ? figure.counted : counted,
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
    counted,
    population,
    via: 'open',
    event: null,
    antecedent: null,
  };
}

/** "destroyed 23,000 acres, four homes and a sawmill": a later object of the verb that governs an earlier one. */
function sharedVerb(task: Task, phrase: Phrase): FoundEvent | null {
  const { parsed, number } = task;
  const before = parsed.tokens[number.from - 1]?.norm;
  if (phrase.head === null || (before !== ',' && before !== 'and')) return null;
  const earlier = task.figures.findLast((f) => f.sentence === parsed.sentence);
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
