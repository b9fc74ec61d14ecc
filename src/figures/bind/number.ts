import type { AttributionFrame, Modality, Rejection, Role, Span, Window } from '../../model.js';
import { inUnit, type NumberSpan } from '../numbers/index.js';
import { borrowCurrency } from './borrowed-currency.js';
import { borrowUnit, type BorrowedUnit } from './borrowed-unit.js';
import { rowPlace } from './columns.js';
import { LIKENS } from './facts.js';
import { bind, type Bound, type Figure, type Task } from './figure.js';
import type { FoundEvent } from './found.js';
import { joinTexts } from './joined.js';
import { headPlace, labelBefore, labelOf, rowName } from './listed.js';
import { looseReason } from './loose.js';
import { bindMeasure } from './measure.js';
import { contentFrame, modalityOf } from './modality.js';
import { type Parsed, type Phrase, phraseAfter, phraseAgain } from './phrase.js';
import { nearestPlace } from './places.js';
import { resolveRelative } from './relative.js';
import { groupOf, roleFor } from './role-bound.js';
import { exceededWhole, groupAmong, groupBefore, wholeOf } from './wholes.js';
import { subjectHead } from './value-thing.js';
import { isSince, isWhen, timeOf, windowOf } from './window.js';

/** What a number of a sentence claims; a rejection with the reason where it claims nothing. */
export function bindNumber(given: Task): Figure | Rejection {
  const resolved = resolveRelative(given.parsed, given.number, given.figures);
  const reject = (reason: string): Rejection => {
    const { start, end } = given.number;
    return { start, end, text: given.document.document.text.slice(start, end), reason };
  };
  if (resolved === null && !isComparison(given)) return reject('multiple');
  const { parsed, figures } = given;
  const read = resolved ?? (TURNED.test(given.number.quantity.text) ? given.number : timesOf(given.number));
  const phrase = phraseOf(parsed, read);
  const sum = resolved === null ? null : borrowCurrency(parsed, read, phrase, figures);
  const borrowed = resolved === null || sum !== null ? null : borrowUnit(parsed, read, phrase, figures);
  const number = sum ?? borrowed?.number ?? read;
  const task: Task = number === given.number ? given : { ...given, number };
  const bound = borrowed
    ? boundLike(borrowed)
    : resolved === null
      ? multipleOf(task)
      : bindMeasure(task, phrase);
  if (bound === null) return reject('reference');
  const loose = looseReason({ parsed, number, phrase, measure: bound.measure, via: bound.via, figures });
  if (loose !== null) return reject(loose);
  const role = borrowed?.norm === true ? 'background' : roleFor(task, phrase, bound);
  const time =
    STATIC.has(bound.measure) || bound.via === 'base' || bound.via === 'multiple' || borrowed?.norm === true
      ? null
      : timeOf(task);
  const window = time === null ? inheritedWindow(bound, parsed) : windowOf(task, time);
  const frame = contentFrame(task.frames, number, parsed);
  const past = time !== null && (isSince(time) ? isWhen(given, time) : time.kind === 'year');
  const elsewhen = past || isLike(parsed, number.from) || isYearsAfter(parsed, number.from);
  const background = role === 'total' && elsewhen ? 'background' : role;
  const { start, end } = textSpan(parsed, number, phrase, bound.event);
  return {
    start,
    end,
    sentence: parsed.sentence,
    number,
    strict: number.strict,
    measure: bound.measure,
    counted: bound.counted,
    population: bound.population ?? (background === 'part' ? groupOf(bound, phrase) : null),
    place: placeOf(task),
    window,
    frame,
    modality: modalityFor(task, bound, frame),
    role: background,
    partOf: partOf(task, bound, background),
    parts: [],
    context: task.context,
    via: bound.via,
  };
}

/** The figure that this one is a part of, of the same measure where there is one. */
function partOf({ figures, number, parsed }: Task, bound: Bound, role: Role): number | null {
  if (role === 'total') return groupAmong(figures, bound.measure, number, parsed);
  if (role !== 'part') return null;
  return (
    wholeOf(figures, bound.measure, number, parsed) ??
    exceededWhole(figures, bound.measure, number, parsed.sentence) ??
    groupBefore(figures, bound, number, parsed)
  );
}

/** What the number counts; "the figure of 112 comes from the police" is whole with its number. */
function phraseOf(parsed: Parsed, { from, to, quantity }: NumberSpan): Phrase {
  const glossed = quantity.unit === null ? null : behindGloss(parsed, from, to);
  if (glossed !== null) return phraseAgain({ ...phraseAfter(parsed, glossed), to });
  const phrase = phraseAfter(parsed, to);
  const of = parsed.tokens[from - 1]?.norm === 'of' ? (parsed.lemmas[from - 2] ?? '') : '';
  // "a crowd of 31,462 watched Rovers beat City"
  const tag = parsed.tags[to];
  const whole =
    (tag === 'verb' && phrase.head === to && STATED.has(of)) ||
    ((tag === 'verb' || tag === 'part') && CROWDS.has(of));
  return whole ? phraseAgain({ ...phrase, to, head: null, lemma: null, people: false }) : phrase;
}

/** "5,000 acres (2,023 hectares) of pine": where the "of" stands that is told of both. */
function behindGloss({ tokens }: Parsed, from: number, to: number): number | null {
  let close = to;
  if (tokens[to]?.text === '(') while (close < to + 8 && tokens[close]?.text !== ')') close++;
  else if (tokens[from - 1]?.text !== '(') return null;
  return tokens[close]?.text === ')' && tokens[close + 1]?.norm === 'of' ? close + 1 : null;
}

const CROWDS = new Set(['crowd']);
const STATED = new Set(['figure', 'estimate', 'toll', 'count', 'tally', 'number', 'total']);

/** "In a similar crash last year, 31 people died": it happened in another event of the kind. */
function isLike({ tokens, tags, holds }: Parsed, from: number): boolean {
  if ((holds & LIKENS) === 0) return false;
  for (let i = 0; i < from - 1; i++)
    if (
      tags[i + 2] === 'noun' &&
      tags[i - 1] === 'prep' &&
      /^(?:similar|previous|earlier)$/.test(tokens[i + 1]?.norm ?? '') &&
      /^(?:an?|another)$/.test(tokens[i]?.norm ?? '')
    )
      return tokens.slice(i + 2, from).every((t) => t.text !== ';');
  return false;
}

/** "Three times as many as the day before", "ten times more likely": it says what it is a multiple of. */
function isComparison(task: Task): boolean {
  const { tokens } = task.parsed;
  const { quantity, to, from } = task.number;
  // No level is told that it would only say again.
  if (task.numbers.length === 1 && (isTurned(task.parsed, from, to) || isTwice(task.parsed, from, to)))
    return true;
  if (!/\btimes$/i.test(quantity.text)) return false;
  const first = tokens[to]?.norm ?? '';
  const second = tokens[to + 1]?.norm;
  const third = tokens[to + 2]?.norm;
  // "fetches four times what it did in 2022"
  if (first === 'more' || first === 'what' || (first === 'as' && third === 'as')) return true;
  // "three times the national average"
  if (first === 'the' && tokens.slice(to + 1, to + 4).some(({ norm }) => YARDSTICK.test(norm))) return true;
  // "four times higher than in May", "three times as many people died as in the last outbreak"
  if (second === 'than') return COMPARATIVE.test(first);
  return first === 'as' && tokens.slice(to + 3, to + 9).some(({ norm }) => norm === 'as');
}

/** "Rents have tripled since 2019", "had doubled in size": a verb that tells over what time or in what. */
function isTurned({ tokens, tags, lemmas }: Parsed, from: number, to: number): boolean {
  if (
    to - from !== 1 ||
    !/^(?:doubled|tripled|trebled|quadrupled|quintupled)$/.test(tokens[from]?.norm ?? '')
  )
    return false;
  const before = tags[from - 1];
  const verb = before === 'aux' ? lemmas[from - 1] === 'have' : before === 'noun' || before === 'adv';
  const next = tokens[to]?.norm ?? '';
  return verb && TURNS_IN.test(next);
}

const TURNED = /^(?:doubled|tripled|trebled|quadrupled|quintupled)$/i;
const TURNS_IN = /^(?:in|since|over|within|during|overnight|last|this|between)$/;

/** "Twice as many seals were counted", "twice the limit", "twice what it did" */
function isTwice({ tokens, tags }: Parsed, from: number, to: number): boolean {
  if (to - from !== 1 || tokens[from]?.norm !== 'twice') return false;
  const [first, second] = [tokens[to]?.norm, tokens[to + 1]?.norm];
  if (first === 'what') return true;
  if (first === 'the') return YARDSTICK.test(second ?? '');
  return first === 'as' && (second === 'many' || second === 'much') && tags[to + 2] === 'noun';
}

const YARDSTICK = /^(?:average|norm|usual|normal|limit)$/;
const COMPARATIVE = /^(?:less|fewer|[a-z]{3,9}er)$/;

/** A multiple of what, where the sentence says so: "rents have tripled", "twice as many seals". */
function multipleOf({ parsed, number }: Task): Bound {
  const verb = (parsed.tokens[number.from]?.norm ?? '').endsWith('ed');
  const noun = verb
    ? subjectHead(parsed, number.from, false)
    : /^(?:many|much)$/.test(parsed.tokens[number.to + 1]?.norm ?? '')
      ? (phraseAfter(parsed, number.to + 2).lemma ?? null)
      : null;
  return bind('multiple', 'multiple', noun, null);
}

const timesOf = (number: NumberSpan): NumberSpan => inUnit(number, 'times', number.kind);

/** What is there is so whatever will happen to some of it; a figure in other words is as sure as the first. */
function modalityFor(task: Task, bound: Bound, frame: AttributionFrame | null): Modality {
  const { parsed, number, figures } = task;
  // "rejected the bill by 58 votes to 40": the bill is, and not the count.
  if (bound.measure === 'votes' && frame?.stance === 'denied' && (frame.cue ?? '').startsWith('reject'))
    return 'asserted';
  if (bound.via === 'base')
    return frame?.stance === 'denied' || frame?.stance === 'hedged' ? frame.stance : 'asserted';
  const headline = task.document.document.blocks[parsed.sentence.block]?.kind === 'headline';
  const modality = modalityOf(parsed, number, bound.event, frame, headline);
  const before = parsed.tokens[number.from - 1]?.norm;
  const last = figures.at(-1);
  const restated = (before === 'or' || before === '(') && last?.sentence === parsed.sentence;
  return restated && modality === 'asserted' ? last.modality : modality;
}

/** The name in front of a number of a table, else the nearest place. */
function placeOf(task: Task): string | null {
  const { parsed, places, number, document } = task;
  const open = parsed.tokens[number.from - 1]?.text === '(' ? number.from - 1 : null;
  const comma = parsed.tokens[number.from - 1]?.text === ',' ? rowName(parsed, number.from - 1) : null;
  if (comma !== null) return comma;
  const label = open === null ? labelOf(parsed, number.from) : labelBefore(parsed, open);
  if (label === null)
    return rowPlace(task) ?? headPlace(parsed, document.sentences) ?? nearestPlace(places, number.from);
  return joinTexts(parsed.tokens, label, open ?? number.from);
}

/** What a thing is built for and how many live there hold at any time. */
const STATIC: ReadonlySet<string> = new Set(['capacity', 'inhabitants']);

/** "2,417 people since the curfew began, 180 of whom were minors": a part is counted over the time of its whole. */
function inheritedWindow({ via, antecedent }: Bound, parsed: Parsed): Window | null {
  const part = via === 'ellipsis:pronoun' || via === 'ellipsis:part';
  return part && antecedent?.sentence === parsed.sentence ? antecedent.window : null;
}

/** What is measured in the unit of an earlier figure is what that one measures. */
function boundLike({ from, counted }: BorrowedUnit): Bound {
  const { measure, population } = from;
  return {
    measure,
    counted: counted ?? from.counted,
    population,
    via: 'unit',
    event: null,
    antecedent: from,
  };
}

/** The figure with what it counts and what happened to it, as far as these stand together. */
function textSpan(parsed: Parsed, number: NumberSpan, phrase: Phrase, event: FoundEvent | null): Span {
  let from = number.from;
  let to = Math.max(number.to, phrase.to);
  if (event && event.to <= number.from && number.from - event.to <= 1) from = event.from;
  if (
    event &&
    event.from >= number.to &&
    event.from - to <= 3 &&
    !parsed.tags.slice(to, event.from).includes('num')
  )
    to = Math.max(to, event.to);
  const start = Math.min(number.start, parsed.tokens[from]?.start ?? number.start);
  const end = Math.max(number.end, parsed.tokens[to - 1]?.end ?? number.end);
  return { start, end };
}

/** "It comes 31 years after a fire wiped out 13 people": what it comes after is another event. */
function isYearsAfter({ tokens, tags }: Parsed, from: number): boolean {
  for (let i = from - 1; i >= Math.max(1, from - 14); i--) {
    if (tags[i] === 'punct') return false;
    if (tokens[i]?.norm === 'after') return /^(?:years?|decades?)$/.test(tokens[i - 1]?.norm ?? '');
  }
  return false;
}
