import { tagTokens } from '../../annotate/tags.js';
import { ON_DUTY_VERBS, RESCUE_VERBS, RESCUERS, SEARCH_VERBS, SEARCHERS } from '../../lexicon/inverse.js';
import { STAFF } from '../../lexicon/people.js';
import { startsUpper } from '../../segment/letters.js';
import { underColumn } from './columns.js';
import { copulaPeople, inheritFrom, topicOf, type Antecedent } from './ellipsis.js';
import { bind, lastFigure, type Bound, type Task } from './figure.js';
import { headedBy, labelled, mayHead } from './listed.js';
import { eventOf } from './measure-event.js';
import { valueOf } from './measure-value.js';
import { groupAsWhole, isGroup, onShift, outOf } from './measure-whole.js';
import { averaged, hasOwnPredicate, isSaidToBe, isTold, openMeasure } from './open.js';
import { isPeople } from './people.js';
import { nounOf, parse, type Parsed, type Phrase, phraseAfter, phraseAgain } from './phrase.js';
import type { NumberSpan } from '../numbers/index.js';
import { populationOf } from './population.js';
import { findEvent } from './predicate.js';
import { isEither, isMutual, isReference } from './reference.js';
import { numberedThing } from './total.js';
import { subjectHead } from './value-thing.js';
import { isDivision } from './votes.js';

/** What a number counts and what happened to it; null for a reference to something said before. */
export function bindMeasure(task: Task, phrase: Phrase): Bound | null {
  const { parsed, number, figures } = task;
  const column = underColumn(task);
  if (column !== null) return column;
  const whole = valueOf(task, phrase) ?? outOf(task, phrase) ?? onShift(task, phrase);
  if (whole !== null) return whole;
  if (isGroup(parsed, number, phrase)) {
    // "Neither of the two leading candidates conceded": only known ones are spoken of.
    return number.quantity.best === 2 && isEither(parsed, number) ? null : groupAsWhole(task, phrase);
  }
  const named =
    underLead(task, phrase) ??
    underLabel(task, phrase) ??
    namesOf(task, phrase) ??
    underHeading(task, phrase);
  if (named !== null) return named;
  if (isMutual(parsed, number, phrase)) return null;
  const glossed = behindNoun(task, phrase);
  if (glossed !== null) return glossed;
  const population = populationOf(parsed, phrase);
  const antecedent = inheritFrom(parsed, number, phrase, figures);
  const told =
    eventOf(task, phrase, antecedent, population) ??
    divided(task, phrase) ??
    asked(task, phrase, antecedent, population) ??
    numbered(task, phrase, antecedent, population) ??
    (antecedent === null ? null : inherited(task, phrase, antecedent, population)) ??
    described(task, phrase, population);
  if (told !== null || isReference(task, phrase)) return told;
  return averageOf(task, phrase) ?? openly(task, phrase, population);
}

/** "Hospitals: six.", "Cumulative cases | 4,866" */
function underLabel({ parsed, number }: Task, phrase: Phrase): Bound | null {
  const label = labelled(parsed, number.from, phrase);
  if (label === null) return null;
  const measure = label.event?.entry.id ?? `be:${label.phrase.lemma ?? 'thing'}`;
  const counted = label.event?.entry.of === 'people' ? 'people' : label.phrase.lemma;
  return bind('label', measure, counted, populationOf(parsed, label.phrase));
}

/** "Confirmed cases so far:" above lines of a name and a number: what the lead-in says that they are the numbers of. */
function underLead({ document, parsed, number }: Task, phrase: Phrase): Bound | null {
  if (phrase.head !== null || phrase.pronoun !== null || !isNameAndNumber(parsed.sentence.tokens))
    return null;
  if (number.to < parsed.tokens.length && parsed.tags[number.to] !== 'punct') return null;
  for (let i = parsed.sentence.index - 1; i >= Math.max(0, parsed.sentence.index - LONGEST_LIST); i--) {
    const sentence = document.sentences[i];
    if (sentence === undefined || sentence.tokens.length > SHORT_LINE) return null;
    if (isNameAndNumber(sentence.tokens)) continue;
    if (sentence.tokens.at(-1)?.text !== ':') return null;
    const event = headedBy(parse(sentence, tagTokens(sentence.tokens), parsed.events));
    return event === null ? null : bind('lead', event.entry.id, 'people', null);
  }
  return null;
}

const LONGEST_LIST = 40;

/** "Freetown: 118", "• Bo: 43": up to three capitalised words, a colon, a number and no more. */
function isNameAndNumber(tokens: Task['parsed']['tokens']): boolean {
  const first = BULLETS.has(tokens[0]?.text ?? '') ? 1 : 0;
  const colon = tokens.findIndex(({ text }) => text === ':');
  if (colon <= first || colon > first + 3 || tokens.length > colon + 3) return false;
  if (tokens[colon + 1]?.kind !== 'number') return false;
  return tokens.slice(first, colon).every(({ text }) => startsUpper(text));
}

const BULLETS = new Set(['-', '–', '•', '*', '·']);

/** "wounded passers-by (eight) and damaged shops (11)": a number in brackets is that of the plural right before it. */
function behindNoun({ parsed, number, figures }: Task, phrase: Phrase): Bound | null {
  const { tokens, tags, lemmas } = parsed;
  const open = number.from - 1;
  if (phrase.head !== null || tokens[open]?.text !== '(' || tokens[number.to]?.text !== ')') return null;
  const noun = open - 1;
  if (tags[noun] !== 'noun' || tokens[noun]?.norm === lemmas[noun] || number.quantity.unit !== null)
    return null;
  let start = noun;
  while (start > noun - 3 && (tags[start - 1] === 'adj' || tags[start - 1] === 'noun')) start--;
  if (tags[start - 1] === 'num') return null;
  const counted = phraseAfter(parsed, start);
  if (counted.head !== noun) return null;
  const event = findEvent(parsed, start, counted);
  const measure =
    event?.entry.id ?? (/^(?:and|,)$/.test(tokens[start - 1]?.norm ?? '') ? rowOf(figures, parsed) : null);
  return measure === null
    ? null
    : bind(GLOSS, measure, nounOf(counted), populationOf(parsed, counted), event);
}

const GLOSS = 'gloss';

/** "arrested protesters (12) and journalists (three)": what happened to those before. */
function rowOf(figures: Task['figures'], { sentence }: Task['parsed']): string | null {
  const last = lastFigure(figures, sentence.index);
  return last?.via === GLOSS ? last.measure : null;
}

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
  return bind('names', told.measure, 'people', null, null, told);
}

const SIGNING = new Set(['petition', 'sign', 'signature', 'signatory', 'letter', 'candidate', 'shortlist']);
const TOLLS = new Set(['killed', 'missing', 'injured', 'detained', 'kidnapped', 'casualties']);

/** "THE INJURED. Anything from 180 to 260": a bare number under a heading of its own. */
function underHeading({ document, parsed, previous }: Task, phrase: Phrase): Bound | null {
  if (phrase.head !== null || phrase.pronoun !== null || parsed.sentence.index === 0) return null;
  if (parsed.tokens.length > SHORT_LINE) return null;
  const { sentence } = parsed;
  const before = document.sentences[sentence.index - 1];
  if (before?.block !== sentence.block || !mayHead(before)) return null;
  if (findEvent(parsed, phrase.from, phrase) !== null) return null;
  const heading = previous();
  const event = heading === null ? null : headedBy(heading);
  return event === null ? null : bind('heading', event.entry.id, 'people', null);
}

const SHORT_LINE = 24;

/** "The motion passed by 24 to 21" */
const divided = ({ parsed, number }: Task, phrase: Phrase): Bound | null =>
  isDivision(parsed, number, phrase) ? bind('division', 'votes', 'vote', null) : null;

/** "She will not say how many died. The rescue service says 43" */
function asked(
  { parsed, number, previous }: Task,
  phrase: Phrase,
  antecedent: Antecedent | null,
  population: string | null,
): Bound | null {
  if (phrase.head !== null || antecedent?.strong === true) return null;
  const topic = topicOf(parsed, previous());
  if (topic === null) return null;
  const { event, source } = topic;
  const measure = event?.entry.id ?? openMeasure(source, number, topic.phrase);
  const counted = event?.entry.of === 'people' ? 'people' : topic.phrase.lemma;
  return bind('topic', measure, counted, population ?? populationOf(source, topic.phrase));
}

/** "the number of volunteers has gone from 710 to 540" */
function numbered(
  { parsed, number }: Task,
  phrase: Phrase,
  antecedent: Antecedent | null,
  population: string | null,
): Bound | null {
  const thing = antecedent?.strong === true ? null : numberedThing(parsed, number.from, phrase);
  if (thing === null) return null;
  const measure = onDuty(`be:${thing.lemma ?? 'thing'}`);
  return bind('number-of', measure, thing.lemma, population ?? populationOf(parsed, thing));
}

/** What an earlier figure counts, unless a bare number has a predicate of its own. */
function inherited(
  { parsed, number }: Task,
  phrase: Phrase,
  { figure, strong, rule }: Antecedent,
  population: string | null,
): Bound {
  const own =
    hasOwnPredicate(parsed, number.to) || (isMore(number, figure.number) && isSaidToBe(parsed, number.to));
  if (!strong && phrase.head === null && own) {
    const measure = openMeasure(parsed, number, phraseAgain({ ...phrase, lemma: figure.counted }));
    return bind('own-predicate', measure, figure.counted, population ?? figure.population, null, figure);
  }
  const counted = nounOf(phrase);
  // "31 people, nine of them children" are people; "8 firefighters, 3 paramedics" are not 3 firefighters.
  const beside =
    rule === 'coordination' && figure.population !== null && figure.role !== 'part' && phrase.people;
  return bind(
    `ellipsis:${rule}`,
    figure.measure,
    counted !== 'people' && (phrase.people || counted === null) && !beside ? figure.counted : counted,
    population ?? (phrase.head === null ? figure.population : null),
    null,
    figure,
  );
}

/** "26 had been killed and 31,000 are on the road": so many are none of those. */
const isMore = ({ quantity: a }: NumberSpan, { quantity: b }: NumberSpan): boolean =>
  a.best !== null && b.best !== null && a.best > b.best;

/** "Thirteen were members of armed groups" */
function described(
  { parsed, number, figures }: Task,
  phrase: Phrase,
  population: string | null,
): Bound | null {
  const of = copulaPeople(parsed, number, phrase, figures);
  return of && bind('copula', of.measure, of.counted, population ?? of.population, null, of);
}

/** "Class sizes average 31" */
function averageOf({ parsed, number }: Task, phrase: Phrase): Bound | null {
  const mean = phrase.head === null ? averaged(parsed, number) : null;
  return mean === null ? null : bind('average', `average:${mean}`, mean, null);
}

/** What the lexicon lacks, by its verb and its noun. */
function openly(task: Task, phrase: Phrase, population: string | null): Bound {
  const { parsed, number } = task;
  if (hasStaff(parsed, number, phrase)) return bind('staff', 'employed', nounOf(phrase), population);
  const counted =
    nounOf(phrase) ??
    countedBefore(task, phrase) ??
    (phrase.pronoun === null && !isTold(parsed, number.from)
      ? subjectHead(parsed, number.from, false)
      : null);
  return bind('open', onDuty(openMeasure(parsed, number, phrase)), counted, population);
}

/** "a mill with 780 workers,", "the firm, with 45 staff,": those whom it has. */
function hasStaff({ tokens, tags, lemmas }: Parsed, { from }: NumberSpan, { lemma, to }: Phrase): boolean {
  if (lemma === null || !EMPLOYEES.has(lemma) || !STAFF.has(lemma)) return false;
  let at = from - 1;
  while (tags[at] === 'adv' || tags[at] === 'det') at--;
  const owner = tokens[at - 1]?.text === ',' ? at - 2 : at - 1;
  if (tokens[at]?.norm !== 'with' || isPeople(lemmas[owner] ?? '')) return false;
  return (
    (tags[owner] === 'noun' || tags[owner] === 'name') && (tags[to] === undefined || tags[to] === 'punct')
  );
}

const EMPLOYEES = new Set(['worker', 'employee', 'staff', 'staffer']);

/** "Some 130 firefighters put the blaze out", "400 soldiers were digging": that they are at work says all the rest. */
function onDuty(measure: string): string {
  const colon = measure.indexOf(':');
  const verb = measure.slice(0, colon);
  const head = measure.slice(colon + 1);
  if (RESCUERS.has(head)) return ON_DUTY_VERBS.has(verb) || RESCUE_VERBS.has(verb) ? 'deployed' : measure;
  return SEARCHERS.has(head) && SEARCH_VERBS.has(verb) ? 'deployed' : measure;
}

/** "among them two by Corot", "inspected 260 of them": what the sentence has counted or valued before. */
function countedBefore({ figures, parsed, number }: Task, phrase: Phrase): string | null {
  const { tokens } = parsed;
  const among = tokens[number.from - 1]?.norm === 'them' && tokens[number.from - 2]?.norm === 'among';
  if (phrase.pronoun !== 'them' && !among) return null;
  return lastFigure(figures, parsed.sentence.index)?.counted ?? null;
}
