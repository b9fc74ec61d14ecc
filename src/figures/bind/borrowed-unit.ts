import { CHANGED, HANDLES, NORMS, PERMITS } from '../../lexicon/senses.js';
import { lastFigure, type Figure } from './figure.js';
import { inUnit, type NumberSpan } from '../numbers/index.js';
import type { Parsed, Phrase } from './phrase.js';
import { COPULA } from './population.js';
import { findEvent } from './predicate.js';

/** A bare number that is in the unit of an earlier one, and the figure that it has it from. */
export interface BorrowedUnit {
  readonly number: NumberSpan;
  readonly from: Figure;
  /** What it is a value of, where that is another thing: "a bend limited to 80". */
  readonly counted: string | null;
  /** "a norm of 58": no state of the thing itself. */
  readonly norm: boolean;
}

const LINKS = new Set(['to', 'at', 'against', 'than', 'versus', 'offered', 'offering', 'from']);
const TIME = /^(?:second|minute|hour|day|week|month|year|decade|century)$/;
/** How far two values in one unit may lie apart. */
const REACH = 30;

/** A count that says nothing of what it counts. */
export const isBare = ({ kind, compound }: NumberSpan, { head, pronoun }: Phrase): boolean =>
  kind === 'cardinal' && compound === null && head === null && pronoun === null;

/** "68 per cent by the commission and at little more than 40 by the opposition": forty per cent. */
export function borrowUnit(
  parsed: Parsed,
  number: NumberSpan,
  phrase: Phrase,
  figures: readonly Figure[],
): BorrowedUnit | null {
  const { best, unit } = number.quantity;
  if (unit !== null || best === null || !isBare(number, phrase)) return null;
  const next = parsed.tags[number.to];
  if (
    next !== undefined &&
    next !== 'punct' &&
    next !== 'prep' &&
    next !== 'conj' &&
    next !== 'sub' &&
    next !== 'mark' &&
    !CLAIMED.has(parsed.tokens[number.to]?.norm ?? '')
  )
    return null;
  const answer = answered(parsed, number, phrase, figures);
  if (answer) return answer;
  const from = lastFigure(
    figures,
    parsed.sentence.index,
    (f) => f.number.quantity.unit !== null && f.number.kind !== 'money',
  );
  const value = from?.number.quantity.best ?? from?.number.quantity.high ?? null;
  if (!from || value === null || value <= 0 || best <= 0) return null;
  const carried = from.number.quantity.unit ?? '';
  const percent = carried === 'percent';
  const before = parsed.tokens[number.from - 1]?.norm ?? '';
  // "The wait has gone from 3.1 hours to 4.6": a bare number is seldom a time elsewhere.
  const risen = before === 'to' && from.role === 'previous' && from.sentence === parsed.sentence;
  if ((TIME.test(carried) && !risen) || (from.role === 'rise' && from.measure !== 'temperature')) return null;
  if (
    best / value > REACH ||
    value / best > REACH ||
    (percent && (best > 100 || best / value > 6 || value / best > 6))
  )
    return null;
  const norm = before === 'of' && NORMS.has(parsed.lemmas[number.from - 2] ?? '');
  const decimal = percent && !Number.isInteger(best);
  // "300 tonnes of oil on Monday and a further 120 on Tuesday"
  const further = (before === 'further' || before === 'another') && next === 'prep';
  if (!norm && !decimal && !further && !LINKS.has(before)) return null;
  // "20 percent of homes were damaged and the toll rose to 50": a total of its own stands between.
  const event = findEvent(parsed, number.from, phrase);
  const own = event !== null && event.from >= from.number.to && !(norm && event.from === number.from - 2);
  if (own && !LIMITED.has(parsed.tokens[event.from]?.norm ?? '')) return null;
  const limited = LIMITED.has(parsed.tokens[number.from - 2]?.norm ?? '');
  return {
    number: inUnit(number, carried, from.number.kind),
    from,
    counted:
      limited && parsed.tags[number.from - 3] === 'noun' ? (parsed.lemmas[number.from - 3] ?? null) : null,
    norm,
  };
}

/**
 * "The limit is 30", "the minister says 95", "the EU's satellites make it 12,100": a rival or a norm for the
 * value that was given last, in this sentence or the one before, where nothing else has been counted since.
 */
function answered(
  parsed: Parsed,
  number: NumberSpan,
  phrase: Phrase,
  figures: readonly Figure[],
): BorrowedUnit | null {
  // "310 million euros ($364 million)": the sum in brackets says the one before it again.
  const last = figures.at(-1);
  const glossed = last?.sentence.tokens[last.number.from - 1]?.text === '(' ? figures.at(-2) : undefined;
  const from = glossed?.sentence === last?.sentence && glossed?.number.kind === 'money' ? glossed : last;
  const carried = from?.number.quantity.unit ?? null;
  if (!from || carried === null || carried === 'times' || parsed.sentence.index - from.sentence.index > 1)
    return null;
  const { best } = number.quantity;
  const value = from.number.quantity.best ?? from.number.quantity.high;
  if (best === null || value === null || value <= 0 || best <= 0 || from.role === 'rise') return null;
  if (best / value > RIVALS || value / best > RIVALS || (carried === 'percent' && best > 100)) return null;
  const permitted = isPermitted(parsed, number);
  if (!endsHere(parsed, number)) return null;
  const handled = isHandled(parsed, number, from, carried);
  if (!permitted && !handled && !answers(parsed, number, TIME.test(carried))) return null;
  const asks = permitted || handled || parsed.tokens[number.from - 1]?.norm === 'for';
  if (!asks && findEvent(parsed, number.from, phrase) !== null) return null;
  const norm = permitted || NORMS.has(parsed.lemmas[number.from - 2] ?? '');
  return { number: inUnit(number, carried, from.number.kind), from, counted: null, norm };
}

/** "The permit was for fifty": what is allowed or ordered, in the unit of what there is. */
const isPermitted = ({ tokens, lemmas }: Parsed, { from }: NumberSpan): boolean =>
  tokens[from - 1]?.norm === 'for' &&
  COPULA.has(tokens[from - 2]?.norm ?? '') &&
  PERMITS.has(lemmas[from - 3] ?? '');

/** "The permit was for 50 tonnes of sand. The lorries carried 80." */
function isHandled(
  { lemmas, tags, sentence }: Parsed,
  { from }: NumberSpan,
  before: Figure,
  unit: string,
): boolean {
  if (before.sentence === sentence || !BULK.test(unit)) return false;
  const verb = tags[from - 1] === 'adv' ? from - 2 : from - 1;
  if (RIDDEN.has(lemmas[verb - 1] ?? '')) return false;
  return HANDLES.has(lemmas[verb] ?? '') && (tags[verb - 1] === 'noun' || tags[verb - 1] === 'pron');
}

/** What carries people sooner than goods. */
const RIDDEN = new Set(
  'bus coach minibus ferry plane flight train boat taxi tram van dinghy metro'.split(' '),
);
const BULK = /^(?:tonne|ton|short ton|kg|kilo|litre|gallon|barrel|bushel|quintal|cubic metre|pound)$/;

/** How far apart two voices on one value lie. */
const RIVALS = 6;
const GIVES = new Set('say claim reckon estimate report give show record'.split(' '));

/** The words before the number put it in the place of the one before. */
function answers({ tokens, lemmas }: Parsed, { from }: NumberSpan, time: boolean): boolean {
  const last = lemmas[from - 1] ?? '';
  const but = lemmas[from - 2] ?? '';
  const word = tokens[from - 1]?.norm ?? '';
  if (GIVES.has(last) || (word === 'not' && tokens[from - 2]?.norm === ',')) return true;
  // "74 km/h, not the 58 claimed by the firm"
  if (word === 'the' && but === 'not' && tokens[from - 3]?.norm === ',') return true;
  if (time) return false;
  if (COPULA.has(word)) return but === 'it' || but === 'that' || NORMS.has(but);
  if (word === 'it' || word === 'them') return but === 'make' || but === 'put';
  return (word === 'for' && but === 'ask') || (word === 'of' && (but === 'talk' || but === 'speak'));
}

/** The clause, or what the number says in it, ends behind the number. */
function endsHere({ tags, tokens }: Parsed, { to }: NumberSpan): boolean {
  const next = tags[to];
  return (
    next === undefined ||
    next === 'punct' ||
    next === 'conj' ||
    next === 'sub' ||
    CLAIMED.has(tokens[to]?.norm ?? '') ||
    /^[.,;:)”"’]$/.test(tokens[to]?.text ?? '')
  );
}

/** "the 58 claimed by the firm": who gives the number, and nothing that it counts. */
const CLAIMED = new Set('claimed given reported quoted cited announced stated admitted'.split(' '));

/** "has shrunk to 65" */
export const isChangedTo = (parsed: Parsed, number: NumberSpan): boolean =>
  parsed.tokens[number.from - 1]?.norm === 'to' && CHANGED.has(parsed.lemmas[number.from - 2] ?? '');

const LIMITED = new Set(['limited', 'restricted', 'capped']);
