import { compromiseTagger, type Tagger } from '../../annotate/tagger.js';
import { tagTokens, type Tag } from '../../annotate/tags.js';
import type {
  AttributionFrame,
  Modality,
  Rejection,
  Role,
  SegmentedDocument,
  Sentence,
  Span,
  Window,
} from '../../model.js';
import { numberReader, type NumberSpan } from '../numbers/index.js';
import { findTimes } from '../windows.js';
import { borrowUnit, isChangedTo, type BorrowedUnit } from './borrowed-unit.js';
import { contextOf } from './context.js';
import { LIKENS } from './facts.js';
import { lastFigure, type Bound, type Figure, type Task } from './figure.js';
import type { FoundEvent } from './found.js';
import { labelBefore, labelOf } from './listed.js';
import { looseReason } from './loose.js';
import { bindMeasure } from './measure.js';
import { contentFrame, framesBySentence, modalityOf } from './modality.js';
import { isPeople } from './people.js';
import { parse, phraseAfter, type Parsed, type Phrase } from './phrase.js';
import { findEvent } from './predicate.js';
import { resolveRelative } from './relative.js';
import { nearestPlace, placesOf } from './places.js';
import { pronounBefore, roleOf } from './role.js';
import { withSums } from './sums.js';
import { isSince, isWhen, timeOf, windowOf } from './window.js';
import { exceededWhole, wholeOf } from './wholes.js';
import { FIGURE_WORDS, type FigureWords } from './words.js';

export type { Figure } from './figure.js';

export interface BoundFigures {
  readonly figures: readonly Figure[];
  readonly rejected: readonly Rejection[];
}

/** Every figure of a document, in order, and every number that is none, with the reason. */
export function bindFigures(
  doc: SegmentedDocument,
  frames: readonly AttributionFrame[],
  tagger: Tagger = compromiseTagger,
  words: FigureWords = FIGURE_WORDS,
): BoundFigures {
  const figures: Figure[] = [];
  const rejected: Rejection[] = [];
  const { document } = doc;
  const readSentence = numberReader(document.text, { words: words.numbers });
  const framesOf = framesBySentence(frames);
  const reads = doc.sentences.map((sentence) => {
    const block = document.blocks[sentence.block];
    if (!block) return null;
    const opensBlock = doc.sentences[sentence.index - 1]?.block !== sentence.block;
    return readSentence(sentence, { block: block.kind, opensBlock });
  });
  for (const sentence of doc.sentences) {
    const read = reads[sentence.index];
    if (!read) continue;
    for (const rejection of read.rejected) rejected.push(rejection);
    if (read.numbers.length === 0) continue;
    const parsed = parse(sentence, tagTokens(sentence.tokens), words.events, earlierOf(doc, sentence.index));
    const times = findTimes(document.text, sentence, document.published);
    const context = contextOf(parsed);
    const places = placesOf(parsed);
    const before = doc.sentences[sentence.index - 1];
    const around = framesOf(sentence);
    const previous = (): Parsed | null =>
      before ? parse(before, tagTokens(before.tokens), words.events) : null;
    for (const number of read.numbers) {
      const doubtful = inDoubt(parsed, number);
      const task: Task = {
        document: doc,
        parsed: doubtful ? reparse(doc, parsed, tagger) : parsed,
        number,
        numbers: read.numbers,
        times,
        frames: around,
        figures,
        context,
        places,
        previous,
        words,
      };
      const bound = bindNumber(task);
      if ('reason' in bound) rejected.push(bound);
      else figures.push(bound);
      const before = 'reason' in bound ? null : superseded(parsed, figures, bound);
      if (before !== null) figures[before.index] = { ...before.figure, role: 'previous' };
    }
  }
  rejected.sort((a, b) => a.start - b.start || a.end - b.end);
  return { figures: withSums(figures, document.text), rejected };
}

/** The two sentences before a sentence, and the one that the document opens with. */
function earlierOf({ sentences }: SegmentedDocument, index: number): readonly Sentence[] {
  const before = sentences.slice(Math.max(0, index - 2), index);
  const [first] = sentences;
  return index > 2 && first !== undefined ? [...before, first] : before;
}

/** "which covered 90 square kilometres, has shrunk to 65": the earlier figure is what it was before. */
function superseded(
  parsed: Parsed,
  figures: readonly Figure[],
  bound: Figure,
): { index: number; figure: Figure } | null {
  if (bound.via !== 'unit' || !isChangedTo(parsed, bound.number)) return null;
  const figure = lastFigure(
    figures,
    parsed.sentence.index,
    (f) => f !== bound && f.measure === bound.measure,
  );
  return figure?.role === 'total' ? { index: figures.lastIndexOf(figure), figure } : null;
}

/**
 * Two nouns in a row behind a number, the second of them known to no lexicon, may be a noun and its verb
 * ("12 hauliers protest"): worth asking the tagger when no event is found otherwise.
 */
function inDoubt(parsed: Parsed, number: NumberSpan): boolean {
  if (number.quantity.unit !== null) return false;
  const phrase = phraseAfter(parsed, number.to);
  if (phrase.head === null || phrase.head - phrase.from < 1 || phrase.partitive) return false;
  if (parsed.tags[phrase.head] !== 'noun' || parsed.tags[phrase.head - 1] !== 'noun') return false;
  return isPeople(parsed.lemmas[phrase.head - 1] ?? '') && findEvent(parsed, number.from, phrase) === null;
}

const VERBAL: ReadonlySet<Tag> = new Set(['verb', 'part', 'ing', 'aux']);

function reparse(doc: SegmentedDocument, parsed: Parsed, tagger: Tagger): Parsed {
  const opinions = tagger.tag(doc.document.text, parsed.sentence);
  const tags: Tag[] = [];
  for (const [i, tag] of parsed.tags.entries()) {
    const opinion = opinions[i] ?? null;
    tags.push(tag === 'noun' && opinion !== null && VERBAL.has(opinion) ? opinion : tag);
  }
  return parse(parsed.sentence, tags, parsed.events, parsed.earlier);
}

function bindNumber(given: Task): Figure | Rejection {
  const resolved = resolveRelative(given.parsed, given.number, given.figures);
  const reject = (reason: string): Rejection => {
    const { start, end } = given.number;
    return { start, end, text: given.document.document.text.slice(start, end), reason };
  };
  if (resolved === null && !isComparison(given)) return reject('multiple');
  const { parsed, figures } = given;
  const read = resolved ?? timesOf(given.number);
  const phrase = phraseOf(parsed, read);
  const borrowed = resolved === null ? null : borrowUnit(parsed, read, phrase, figures);
  const number = borrowed?.number ?? read;
  const task: Task = number === given.number ? given : { ...given, number };
  const bound = borrowed ? boundLike(borrowed) : resolved === null ? MULTIPLE : bindMeasure(task, phrase);
  if (bound === null) return reject('reference');
  const loose = looseReason({ parsed, number, phrase, measure: bound.measure, via: bound.via, figures });
  if (loose !== null) return reject(loose);
  const role = borrowed?.norm === true ? 'background' : roleFor(task, phrase, bound);
  const time =
    STATIC.has(bound.measure) || bound.via === 'base' || borrowed?.norm === true ? null : timeOf(task);
  const window = time === null ? inheritedWindow(bound, parsed) : windowOf(task, time);
  const frame = contentFrame(task.frames, number, parsed);
  const past = time !== null && (isSince(time) ? isWhen(given, time) : time.kind === 'year');
  const background = role === 'total' && (past || isLike(parsed, number.from)) ? 'background' : role;
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
    partOf:
      background === 'part'
        ? (wholeOf(figures, bound.measure, number, parsed) ??
          exceededWhole(figures, bound.measure, number, parsed.sentence))
        : null,
    parts: [],
    context: task.context,
    via: bound.via,
  };
}

/** What the number counts; "the figure of 112 comes from the police" is whole with its number. */
function phraseOf(parsed: Parsed, { from, to, quantity }: NumberSpan): Phrase {
  const glossed = quantity.unit === null ? null : behindGloss(parsed, from, to);
  if (glossed !== null) return { ...phraseAfter(parsed, glossed), to };
  const phrase = phraseAfter(parsed, to);
  const of = parsed.tokens[from - 1]?.norm === 'of' ? (parsed.lemmas[from - 2] ?? '') : '';
  // "a crowd of 31,462 watched Rovers beat City"
  const tag = parsed.tags[to];
  const whole =
    (tag === 'verb' && phrase.head === to && STATED.has(of)) ||
    ((tag === 'verb' || tag === 'part') && CROWDS.has(of));
  return whole ? { ...phrase, to, head: null, lemma: null, people: false } : phrase;
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
function isComparison({ parsed: { tokens }, number: { quantity, to } }: Task): boolean {
  if (!/\btimes$/i.test(quantity.text)) return false;
  const [first, , third] = tokens.slice(to, to + 3).map(({ norm }) => norm);
  return first === 'more' || (first === 'as' && third === 'as');
}

const MULTIPLE: Bound = {
  measure: 'multiple',
  counted: null,
  population: null,
  via: 'multiple',
  event: null,
  antecedent: null,
};
const timesOf = (number: NumberSpan): NumberSpan => ({
  ...number,
  quantity: { ...number.quantity, unit: 'times' },
});

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
function placeOf({ parsed, places, number }: Task): string | null {
  const open = parsed.tokens[number.from - 1]?.text === '(' ? number.from - 1 : null;
  const label = open === null ? labelOf(parsed, number.from) : labelBefore(parsed, open);
  if (label === null) return nearestPlace(places, number.from);
  return parsed.tokens
    .slice(label, open ?? number.from)
    .map((t) => t.text)
    .join(' ');
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

function roleFor(task: Task, phrase: Phrase, bound: Bound): Role {
  const { parsed, figures } = task;
  const role = roleOf(parsed, task.number, phrase);
  // "Germany took in 38,000 of them": they are counted nowhere, so it is no part of a figure.
  const isCount = (f: Figure): boolean => f.number.quantity.unit === null;
  if (
    role === 'part' &&
    phrase.pronoun !== null &&
    lastFigure(figures, parsed.sentence.index - 3, isCount) === undefined
  )
    return 'total';
  if (role !== 'total') return role;
  if (bound.via === 'out-of') return 'part';
  if (bound.via === 'ellipsis:part' && parsed.tokens[task.number.from - 1]?.norm === '(') return 'part';
  if (isOfThem(task, phrase, bound)) return 'part';
  if (pronounBefore(task.parsed, task.number) !== null) return 'part';
  // "Five hurt, one seriously"
  if (
    SEVERITY.has(parsed.tokens[task.number.to]?.norm ?? '') &&
    phrase.head === null &&
    figures.at(-1)?.sentence === parsed.sentence &&
    figures.at(-1)?.measure === bound.measure
  )
    return 'part';
  // A narrower group of a figure that the same sentence has given: "including ..." need not be said.
  if (
    bound.antecedent &&
    bound.population !== null &&
    bound.antecedent.population !== bound.population &&
    isPeople(bound.counted ?? '') &&
    bound.via.startsWith('ellipsis')
  )
    return 'part';
  return role;
}

/** "a party of eight skiers; one dug himself out", "carried 14 workers; three died": some of those just counted. */
function isOfThem({ parsed, number, figures }: Task, phrase: Phrase, bound: Bound): boolean {
  const last = figures.at(-1);
  if (last?.sentence !== parsed.sentence || phrase.head !== null || bound.event === null) return false;
  const ends = parsed.tokens[number.from - 1]?.text === ';' && parsed.tokens[number.to]?.norm !== 'had';
  const fewer = (number.quantity.best ?? Infinity) < (last.number.quantity.best ?? 0);
  return ends && fewer && last.role === 'total' && WHOLE.test(last.measure) && isPeople(last.counted ?? '');
}

/** "a party of eight skiers; one dug himself out": a part told by its number alone is of the same group. */
const groupOf = ({ antecedent, event }: Bound, { head, pronoun }: Phrase): string | null =>
  head === null && pronoun === null && event !== null && antecedent !== null && WHOLE.test(antecedent.measure)
    ? antecedent.population
    : null;

/** What befalls a group before one learns what becomes of each. */
const WHOLE = /^(?:aboard|trapped|injured|stranded|sweep:\w+|carry:\w+|bury:\w+)$/;

const SEVERITY = new Set([
  'seriously',
  'critically',
  'badly',
  'gravely',
  'severely',
  'fatally',
  'slightly',
  'lightly',
]);

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
