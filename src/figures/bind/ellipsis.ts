import type { Token } from '../../model.js';
import type { NumberSpan } from '../numbers/index.js';
import { HOW } from './facts.js';
import type { Figure } from './figure.js';
import { pronounBefore } from './role.js';
import { isPeople } from './people.js';
import { COPULA } from './population.js';
import { holdsWord, phraseAfter, type Parsed, type Phrase } from './phrase.js';
import type { FoundEvent } from './found.js';
import { rightPredicate } from './predicate-right.js';

export interface Antecedent {
  readonly figure: Figure;
  readonly rule: 'pronoun' | 'part' | 'coordination' | 'figure-word' | 'bare';
  /** The words leave no other reading: an event found further off does not overrule it. */
  readonly strong: boolean;
}

const PART_WORDS = new Set(['including', 'among', 'them', 'whom', 'includes', 'included']);
const FIGURE_WORDS = new Set(['toll', 'figure', 'number', 'total', 'count', 'it', 'estimate', 'tally']);
const PUT_WORDS = new Set([
  'put',
  'puts',
  'putting',
  'placed',
  'says',
  'say',
  'said',
  'claim',
  'claims',
  'claimed',
  'estimate',
  'estimates',
  'estimated',
  'reported',
  'counted',
  'at',
  'is',
  'was',
  'to',
  'of',
  'than',
]);
/** Measures that take over nothing: a sum of money is no antecedent for a count of people. */
const CLOSED = new Set([
  'money',
  'multiple',
  'share',
  'rise',
  'fall',
  'duration',
  'age',
  'distance',
  'depth',
  'height',
  'weight',
  'temperature',
  'magnitude',
  'area',
  'speed',
  'length',
  'rainfall',
  'width',
  'radius',
]);

/** The earlier figure whose measure this one takes over, when its own words leave it open. */
export function inheritFrom(
  parsed: Parsed,
  number: NumberSpan,
  phrase: Phrase,
  figures: readonly Figure[],
): Antecedent | null {
  if (number.quantity.unit !== null) return null;
  const before = parsed.tokens[number.from - 1]?.norm ?? '';
  const inSentence = lastOf(figures, (f) => f.sentence === parsed.sentence);
  const recent = inSentence ?? lastOf(figures, (f) => parsed.sentence.index - f.sentence.index <= 2);
  const pronoun = phrase.pronoun ?? pronounBefore(parsed, number);
  if (pronoun !== null && pronoun !== 'us') {
    // "across three provinces, 48,000 of whom": whom is people.
    const whom = pronoun === 'whom' || pronoun === 'who';
    const of = whom
      ? (lastOf(figures, (f) => isPeople(f.counted ?? '') && parsed.sentence.index - f.sentence.index <= 2) ??
        recent)
      : (lastOf(figures, (f) => parsed.sentence.index - f.sentence.index <= 2 && mayHold(f, number)) ??
        recent);
    return of ? { figure: of, rule: 'pronoun', strong: true } : null;
  }
  const part =
    inSentence !== null &&
    holdsWord(parsed, number.from - 3, number.from, PART_WORDS) &&
    !isChosenAmong(parsed, number.from);
  if (part && (phrase.people || phrase.head === null))
    return { figure: inSentence, rule: 'part', strong: true };
  const among = inSentence === null && phrase.people ? amongThem(parsed, number, phrase, figures) : null;
  if (among !== null) return { figure: among, rule: 'part', strong: true };
  // "three ships (two tankers and a ferry)"
  if (
    before === '(' &&
    inSentence?.number.quantity.unit === null &&
    phrase.head !== null &&
    !phrase.people &&
    !isPeople(inSentence.counted ?? 'people') &&
    phraseAfter(parsed, inSentence.number.to).to === number.from - 1
  )
    return { figure: inSentence, rule: 'part', strong: true };
  const joined =
    before === 'and' ||
    before === ',' ||
    before === 'or' ||
    (before === 'another' && isJoint(parsed.tokens[number.from - 2]?.norm));
  if (joined && inSentence && (phrase.head === null || (phrase.people && inSentence.role === 'part'))) {
    return { figure: inSentence, rule: 'coordination', strong: false };
  }
  // "Eighteen of the dead were students, five teachers and two cooks"
  if (joined && inSentence && phrase.people && isSaidOfSome(parsed, inSentence, number.from))
    return { figure: inSentence, rule: 'coordination', strong: true };
  // "230 families, about 1,100 people,"
  if (
    phrase.people &&
    (before === ',' || before === '(') &&
    inSentence &&
    isPeople(inSentence.counted ?? '') &&
    phraseAfter(parsed, inSentence.number.to).to === number.from - 1
  )
    return { figure: inSentence, rule: 'coordination', strong: false };
  if (phrase.head !== null || isRate(parsed, number)) return null;
  // "put the toll at 51", "the correct figure is 640", "say 18,000", "claimed 60,000"
  const named = holdsWord(parsed, number.from - 6, number.from, FIGURE_WORDS);
  const put = holdsWord(parsed, number.from - 3, number.from, PUT_WORDS);
  const near = figures.slice(-NEAR);
  const told = near.filter((f) => !isAside(parsed, f, number, near));
  const back = alike(told, number, parsed.sentence.index - 6) ?? recent;
  if (back && (named || put)) return { figure: back, rule: named ? 'figure-word' : 'bare', strong: false };
  return recent ? { figure: recent, rule: 'bare', strong: false } : null;
}

/** "will choose among 14 candidates", "shared among 30 villages": no part of those who choose or of what is shared. */
function isChosenAmong({ tokens, lemmas }: Parsed, from: number): boolean {
  for (let i = from - 1; i >= Math.max(1, from - 3); i--)
    if (tokens[i]?.norm === 'among') return CHOOSING.has(lemmas[i - 1] ?? '');
  return false;
}

const CHOOSING = new Set(['choose', 'pick', 'select', 'decide', 'divide', 'share', 'split', 'distribute']);

/** Nothing but what the first of them were, and commas, stands between some of a group and the number of others. */
function isSaidOfSome(parsed: Parsed, { number, role, via }: Figure, from: number): boolean {
  const { tokens, tags } = parsed;
  // "The dead included nine women and four men", "five teachers and two cooks"
  if ((via === 'among' || via === 'ellipsis:coordination') && phraseAfter(parsed, number.to).to === from - 1)
    return true;
  const some = tokens[number.to]?.norm === 'of' && tokens[number.to + 1]?.norm === 'the';
  if ((!some && role !== 'part') || from - number.to > 14) return false;
  const verb = tags.indexOf('aux', number.to);
  if (verb < 0 || verb > number.to + 4 || !COPULA.has(tokens[verb]?.norm ?? '')) return false;
  for (let i = verb + 1; i < from; i++) {
    const tag = tags[i];
    if (tag === 'aux' || tag === 'verb' || tag === 'part' || tag === 'sub' || tag === 'prep') return false;
  }
  return true;
}

/** How far before its number a relative pronoun may stand: "a ground which holds 30,000". */
const RELATIVE_REACH = 6;

/**
 * Of the figures before a bare number those that are told by the way: of whoever speaks ("the guild, which
 * represents 1,100 nurses, says the true number is 310"), and of what an earlier sentence counts ("a crowd of
 * 70,000 was let into a ground which holds 30,000. The league says it was 41,000").
 */
function isAside(parsed: Parsed, told: Figure, { from }: NumberSpan, figures: readonly Figure[]): boolean {
  const { sentence, number } = told;
  const relative = relativeBefore(sentence.tokens, number.from);
  if (relative === null) return false;
  if (sentence === parsed.sentence)
    return (
      sentence.tokens[relative - 1]?.text === ',' &&
      sentence.tokens.slice(number.to, from).some(({ text }) => text === ',')
    );
  return figures.some(
    (f) => f.sentence === sentence && f.number.from < number.from && !CLOSED.has(f.measure),
  );
}

/** Where the relative pronoun stands that a number is told by. */
function relativeBefore(tokens: readonly Token[], from: number): number | null {
  for (let i = from - 1; i >= Math.max(0, from - RELATIVE_REACH); i--)
    if (/^(?:which|who|whose)$/.test(tokens[i]?.norm ?? '')) return i;
  return null;
}

/** "Thirty died. Among them were six children", "Nine children are among them": some of those told of right before. */
function amongThem(
  { tokens, sentence }: Parsed,
  { from, quantity }: NumberSpan,
  { to }: Phrase,
  figures: readonly Figure[],
): Figure | null {
  const stands = (at: number): boolean => tokens[at]?.norm === 'among' && tokens[at + 1]?.norm === 'them';
  if (!stands(from - 3) && !stands(from - 2) && !stands(to + 1)) return null;
  return lastOf(
    figures,
    (f) =>
      sentence.index - f.sentence.index <= 1 &&
      isPeople(f.counted ?? '') &&
      f.role === 'total' &&
      (f.number.quantity.best ?? 0) >= (quantity.best ?? Infinity),
  );
}

/** "27 to a class", "three per bed": a rate of its own, and no count of what was counted before. */
const isRate = ({ tokens }: Parsed, { to }: NumberSpan): boolean =>
  tokens[to]?.norm === 'per' ||
  (tokens[to]?.norm === 'to' && /^(?:an?|each|every)$/.test(tokens[to + 1]?.norm ?? ''));

const isJoint = (norm: string | undefined): boolean => norm === 'and' || norm === ',';

/** "48,000 bikes in 11 countries, 6,200 of them here": those of whom there are enough. */
function mayHold({ number: { quantity } }: Figure, part: NumberSpan): boolean {
  const size = part.quantity.best ?? part.quantity.low ?? 0;
  return quantity.unit === null && (quantity.high ?? quantity.best ?? Infinity) >= size;
}

/** So many figures back an antecedent is looked for. */
const NEAR = 12;

function lastOf(figures: readonly Figure[], test: (figure: Figure) => boolean): Figure | null {
  for (let i = figures.length - 1; i >= Math.max(0, figures.length - NEAR); i--) {
    const figure = figures[i];
    if (figure && !CLOSED.has(figure.measure) && test(figure)) return figure;
  }
  return null;
}

/** The latest earlier figure of the same size, within a factor of six: rival counts are of one order. */
function alike(figures: readonly Figure[], number: NumberSpan, fromSentence: number): Figure | null {
  const size = number.quantity.best ?? number.quantity.low;
  if (size === null) return null;
  return lastOf(figures, (f) => {
    const other = f.number.quantity.best ?? f.number.quantity.low;
    return (
      f.sentence.index >= fromSentence &&
      f.role !== 'part' &&
      other !== null &&
      other > 0 &&
      size > 0 &&
      other / size < 6 &&
      size / other < 6
    );
  });
}

/** What is asked how many of it there are, and what happened to it where the lexicon knows. */
export interface Topic {
  readonly event: FoundEvent | null;
  readonly phrase: Phrase;
  readonly source: Parsed;
}

/**
 * "She will not say how many died. The rescue service says 43": the topic that a bare number answers, from
 * "how many" or "the number of" in its sentence or the one before.
 */
export function topicOf(parsed: Parsed, previous: Parsed | null): Topic | null {
  for (const source of [parsed, previous]) {
    if (!source || (source.holds & HOW) === 0) continue;
    const at = source.tokens.findIndex((t, i) => t.norm === 'how' && source.tokens[i + 1]?.norm === 'many');
    if (at < 0) continue;
    const phrase = phraseAfter(source, at + 2);
    const event = rightPredicate(source, phrase);
    if (event || phrase.head !== null) return { event, phrase, source };
  }
  return null;
}

/** "Thirteen were members of armed groups", "38 were civilians": what is said of some of the counted. */
export function copulaPeople(
  parsed: Parsed,
  number: NumberSpan,
  phrase: Phrase,
  figures: readonly Figure[],
): Figure | null {
  if (phrase.head !== null) return null;
  const next = parsed.tokens[number.to]?.norm ?? '';
  if (next !== 'were' && next !== 'was' && next !== 'are') return null;
  return lastOf(figures, (f) => parsed.sentence.index - f.sentence.index <= 2);
}
