import { compromiseTagger, type Tagger } from '../../annotate/tagger.js';
import { tagTokens, type Tag } from '../../annotate/tags.js';
import type { AttributionFrame, Rejection, Role, SegmentedDocument, Span } from '../../model.js';
import { numberReader, type NumberSpan } from '../numbers/index.js';
import { findTimes, type TimeExpression } from '../windows.js';
import type { Bound, Figure, Task } from './figure.js';
import type { FoundEvent } from './found.js';
import { looseReason } from './loose.js';
import { bindMeasure } from './measure.js';
import { contentFrame, modalityOf } from './modality.js';
import { isPeople, parse, phraseAfter, type Parsed, type Phrase } from './phrase.js';
import { findEvent } from './predicate.js';
import { resolveRelative } from './relative.js';
import { contextOf, placeOf, pronounBefore, roleOf } from './scope.js';
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
  for (const sentence of doc.sentences) {
    const block = document.blocks[sentence.block];
    if (!block) continue;
    const opensBlock = doc.sentences[sentence.index - 1]?.block !== sentence.block;
    const read = readSentence(sentence, { block: block.kind, opensBlock });
    rejected.push(...read.rejected);
    if (read.numbers.length === 0) continue;
    const parsed = parse(sentence, tagTokens(sentence.tokens), words.events);
    const times = findTimes(document.text, sentence.start, sentence.end, document.published);
    const context = contextOf(parsed);
    const before = doc.sentences[sentence.index - 1];
    const previous = (): Parsed | null =>
      before ? parse(before, tagTokens(before.tokens), words.events) : null;
    for (const number of read.numbers) {
      const task: Task = { document: doc, parsed, number, times, frames, figures, context, previous, words };
      const bound = bindNumber(inDoubt(task) ? { ...task, parsed: reparse(doc, parsed, tagger) } : task);
      if ('reason' in bound) rejected.push(bound);
      else figures.push(bound);
    }
  }
  rejected.sort((a, b) => a.start - b.start || a.end - b.end);
  return { figures, rejected };
}

/**
 * Two nouns in a row behind a number, the second of them known to no lexicon, may be a noun and its verb
 * ("12 hauliers protest"): worth asking the tagger when no event is found otherwise.
 */
function inDoubt({ parsed, number }: Task): boolean {
  if (number.quantity.unit !== null) return false;
  const phrase = phraseAfter(parsed, number.to);
  if (phrase.head === null || phrase.head - phrase.from < 1 || phrase.partitive) return false;
  if (parsed.tags[phrase.head] !== 'noun' || parsed.tags[phrase.head - 1] !== 'noun') return false;
  return isPeople(parsed.lemmas[phrase.head - 1] ?? '') && findEvent(parsed, number.from, phrase) === null;
}

const VERBAL: ReadonlySet<Tag> = new Set(['verb', 'part', 'ing', 'aux']);

function reparse(doc: SegmentedDocument, parsed: Parsed, tagger: Tagger): Parsed {
  const opinions = tagger.tag(doc.document.text, parsed.sentence);
  const tags = parsed.tags.map((tag, i) => {
    const opinion = opinions[i] ?? null;
    return tag === 'noun' && opinion !== null && VERBAL.has(opinion) ? opinion : tag;
  });
  return { ...parsed, tags };
}

function bindNumber(given: Task): Figure | Rejection {
  const resolved = resolveRelative(given.parsed, given.number, given.figures);
  const reject = (reason: string): Rejection => {
    const { start, end } = given.number;
    return { start, end, text: given.document.document.text.slice(start, end), reason };
  };
  if (resolved === null) return reject('multiple');
  const task: Task = resolved === given.number ? given : { ...given, number: resolved };
  const { parsed, number, times, figures } = task;
  const phrase = phraseAfter(parsed, number.to);
  const bound = bindMeasure(task, phrase);
  if (bound === null) return reject('reference');
  const loose = looseReason({ parsed, number, phrase, measure: bound.measure, via: bound.via, figures });
  if (loose !== null) return reject(loose);
  const role = roleFor(task, phrase, bound);
  const time = timeOf(times, number);
  const frame = contentFrame(task.frames, number);
  const background = role === 'total' && time?.kind === 'year' && !isSince(time) ? 'background' : role;
  const { start, end } = textSpan(parsed, number, phrase, bound.event);
  return {
    start,
    end,
    sentence: parsed.sentence,
    number,
    strict: number.strict,
    measure: bound.measure,
    counted: bound.counted,
    population: bound.population,
    place: placeOf(parsed, number.from),
    window: time?.window ?? null,
    frame,
    modality: modalityOf(parsed, number, bound.event, frame),
    role: background,
    partOf: background === 'part' ? wholeOf(figures, bound, number) : null,
    context: task.context,
    via: bound.via,
  };
}

function roleFor(task: Task, phrase: Phrase, bound: Bound): Role {
  const role = roleOf(task.parsed, task.number, phrase);
  if (role !== 'total') return role;
  if (pronounBefore(task.parsed, task.number) !== null) return 'part';
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

/** The nearest earlier figure of the same measure that is not smaller. */
function wholeOf(figures: readonly Figure[], bound: Bound, number: NumberSpan): number | null {
  const size = number.quantity.best ?? number.quantity.low ?? 0;
  for (let i = figures.length - 1; i >= Math.max(0, figures.length - 8); i--) {
    const whole = figures[i];
    if (whole?.measure !== bound.measure || whole.role === 'previous' || whole.role === 'rise') continue;
    const wholeSize = whole.number.quantity.best ?? whole.number.quantity.high ?? Infinity;
    if (wholeSize >= size) return i;
  }
  return null;
}

/** The time expression that a figure is counted over: the nearest in its sentence, a rate only right behind it. */
function timeOf(times: readonly TimeExpression[], number: NumberSpan): TimeExpression | null {
  let best: { time: TimeExpression; distance: number } | null = null;
  for (const time of times) {
    if (time.start < number.end && time.end > number.start) continue;
    const distance = time.start >= number.end ? time.start - number.end : (number.start - time.end) * 1.2;
    if (time.kind === 'rate' && (time.start < number.end || distance > 40)) continue;
    const weighted = distance + (time.kind === 'day' ? 60 : 0);
    if (best === null || weighted < best.distance) best = { time, distance: weighted };
  }
  return best?.time ?? null;
}

const isSince = (time: TimeExpression): boolean => /^since\b/i.test(time.window.text);

/** The figure with what it counts and what happened to it, as far as these stand together. */
function textSpan(parsed: Parsed, number: NumberSpan, phrase: Phrase, event: FoundEvent | null): Span {
  let from = number.from;
  let to = Math.max(number.to, phrase.to);
  if (event && event.to <= number.from && number.from - event.to <= 1) from = event.from;
  if (event && event.from >= number.to && event.from - to <= 3) to = Math.max(to, event.to);
  const start = Math.min(number.start, parsed.tokens[from]?.start ?? number.start);
  const end = Math.max(number.end, parsed.tokens[to - 1]?.end ?? number.end);
  return { start, end };
}
