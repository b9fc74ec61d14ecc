import { compromiseTagger, type Tagger } from '../../annotate/tagger.js';
import { tagTokens, type Tag } from '../../annotate/tags.js';
import { PEOPLE_AT_LARGE } from '../../lexicon/people.js';
import type {
  AttributionFrame,
  Interval,
  Modality,
  Rejection,
  Role,
  SegmentedDocument,
  Sentence,
  Span,
  Window,
} from '../../model.js';
import { numberReader, type NumberSpan } from '../numbers/index.js';
import { findTimes, type TimeExpression } from '../windows.js';
import { copulaPeople, inheritFrom, topicOf } from './ellipsis.js';
import { looseReason } from './loose.js';
import { contentFrame, modalityOf } from './modality.js';
import { isPeople, parse, phraseAfter, type Parsed, type Phrase } from './phrase.js';
import { findEvent, leftVerb, type FoundEvent } from './predicate.js';
import { resolveRelative } from './relative.js';
import { certaintyOf, contextOf, placeOf, populationOf, pronounBefore, roleOf } from './scope.js';
import { bindValue } from './values.js';

/** A figure bound to what it counts; offsets are into the document's text. */
export interface Figure extends Span {
  readonly sentence: Sentence;
  readonly number: NumberSpan;
  readonly strict: Interval;
  readonly measure: string;
  readonly counted: string | null;
  readonly population: string | null;
  readonly place: string | null;
  readonly window: Window | null;
  readonly frame: AttributionFrame | null;
  readonly modality: Modality;
  readonly role: Role;
  /** Index of the figure of the same document that this one is a part of. */
  readonly partOf: number | null;
  readonly context: readonly string[];
  /** How the measure was found: the name of the rule. */
  readonly via: string;
}

export interface BoundFigures {
  readonly figures: readonly Figure[];
  readonly rejected: readonly Rejection[];
}

/** Every figure of a document, in order, and every number that is none, with the reason. */
export function bindFigures(
  doc: SegmentedDocument,
  frames: readonly AttributionFrame[],
  tagger: Tagger = compromiseTagger,
): BoundFigures {
  const figures: Figure[] = [];
  const rejected: Rejection[] = [];
  const { document } = doc;
  const readSentence = numberReader(document.text);
  for (const sentence of doc.sentences) {
    const block = document.blocks[sentence.block];
    if (!block) continue;
    const opensBlock = doc.sentences[sentence.index - 1]?.block !== sentence.block;
    const read = readSentence(sentence, { block: block.kind, opensBlock });
    rejected.push(...read.rejected);
    if (read.numbers.length === 0) continue;
    const parsed = parse(sentence, tagTokens(sentence.tokens));
    const times = findTimes(document.text, sentence.start, sentence.end, document.published);
    const context = contextOf(parsed);
    const before = doc.sentences[sentence.index - 1];
    const previous = (): Parsed | null => (before ? parse(before, tagTokens(before.tokens)) : null);
    for (const number of read.numbers) {
      const task: Task = { document: doc, parsed, number, times, frames, figures, context, previous };
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

interface Task {
  readonly document: SegmentedDocument;
  readonly parsed: Parsed;
  readonly number: NumberSpan;
  readonly times: readonly TimeExpression[];
  readonly frames: readonly AttributionFrame[];
  readonly figures: readonly Figure[];
  readonly context: readonly string[];
  /** The sentence before, parsed when asked for. */
  readonly previous: () => Parsed | null;
}

interface Bound {
  readonly measure: string;
  readonly counted: string | null;
  readonly population: string | null;
  readonly via: string;
  readonly event: FoundEvent | null;
  readonly antecedent: Figure | null;
}

function bindNumber(given: Task): Figure | Rejection {
  const resolved = resolveRelative(given.parsed, given.number, given.figures);
  const reject = (reason: string): Rejection => {
    const { start, end } = given.number;
    return { start, end, text: given.document.document.text.slice(start, end), reason };
  };
  if (resolved === null) return reject('multiple');
  const task: Task = { ...given, number: resolved };
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
  const span = textSpan(parsed, number, phrase, bound.event);
  return {
    ...span,
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

function bindMeasure(task: Task, phrase: Phrase): Bound | null {
  const { parsed, number, figures } = task;
  const population = populationOf(parsed, phrase);
  const value = bindValue(parsed, number, phrase);
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

/** What an event's figure counts: its noun, else what the kind of event implies, else what was counted last. */
function countedOf(
  event: FoundEvent,
  counted: string | null,
  antecedent: Figure | null,
  task: Task,
): string | null {
  const { entry } = event;
  if (
    counted !== null &&
    (event.rule === 'noun' || event.rule === 'weak-noun') &&
    entry.of === 'people' &&
    !entry.id.startsWith('jobs') &&
    !isPeople(counted)
  )
    return 'people';
  if (counted !== null) return entry.id === 'attacks' && STRIKES.has(counted) ? 'strike' : counted;
  if (entry.of === 'people') return 'people';
  const alike = task.figures.findLast(
    (f) => f.measure === entry.id && task.parsed.sentence.index - f.sentence.index <= 2,
  );
  if (alike) return alike.counted;
  if (antecedent && !isPeople(antecedent.counted ?? '')) return antecedent.counted;
  const thing = task.figures
    .slice(-4)
    .findLast(
      (f) =>
        f.number.quantity.unit === null &&
        !isPeople(f.counted ?? 'people') &&
        task.parsed.sentence.index - f.sentence.index <= 2,
    );
  return thing?.counted ?? null;
}

/** Nouns for one strike, in whatever words. */
const STRIKES: ReadonlySet<string> = new Set([
  'strike',
  'airstrike',
  'air-strike',
  'raid',
  'attack',
  'bomb',
  'bombing',
  'airraid',
]);

const BASE_OPENERS = new Set([
  'one',
  'none',
  'neither',
  'any',
  'all',
  'most',
  'many',
  'some',
  'half',
  'each',
  'both',
  'third',
  'quarter',
  'few',
  'several',
]);

/** "two of the district's three hospitals": the three are how many there are, nothing happened to them. */
function isBase(parsed: Parsed, number: NumberSpan): boolean {
  for (let i = number.from - 1; i >= Math.max(0, number.from - 6); i--) {
    if (parsed.tokens[i]?.norm === 'of')
      return parsed.tags[i - 1] === 'num' || BASE_OPENERS.has(parsed.tokens[i - 1]?.norm ?? '');
    const tag = parsed.tags[i];
    if (tag !== 'det' && tag !== 'noun' && tag !== 'name' && tag !== 'adj') return false;
  }
  return false;
}

/** "a crew of 24": the total's own noun is the group. */
function groupOf(parsed: Parsed, event: FoundEvent): string | null {
  if (event.rule !== 'total' || event.to - event.from !== 1) return null;
  const noun = parsed.lemmas[event.from] ?? '';
  return isPeople(noun) && !PEOPLE_AT_LARGE.has(noun) && noun !== 'crowd' ? noun : null;
}

/**
 * "the two districts", "the four men": a definite phrase to which nothing happens refers back and claims
 * nothing. What is said of it after it ("the six centres that we run", "the 118 dead") makes it a claim.
 */
function isReference(task: Task, phrase: Phrase): boolean {
  const { parsed, number } = task;
  if (phrase.head === null || phrase.partitive) return false;
  const before = parsed.tokens[number.from - 1]?.norm;
  if (before !== 'the' && before !== 'these' && before !== 'those' && before !== 'both') return false;
  const after = parsed.tokens[phrase.to]?.norm;
  return (
    after !== 'that' &&
    after !== 'who' &&
    after !== 'which' &&
    after !== 'of' &&
    parsed.tags[phrase.to] !== 'part'
  );
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
