import type { Figure } from './figure.js';
import type { NumberSpan } from '../numbers/index.js';
import type { Parsed, Phrase } from './phrase.js';
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
const NORMS = new Set(['norm', 'average', 'mean', 'limit', 'target', 'record', 'maximum', 'minimum']);
const CHANGED = new Set(
  'shrink grow swell rise fall drop climb slow cool ease widen narrow spread'.split(' '),
);
const TIME = /^(?:second|minute|hour|day|week|month|year|decade|century)$/;
/** How far two values in one unit may lie apart. */
const REACH = 30;

/** "68 per cent by the commission and at little more than 40 by the opposition": forty per cent. */
export function borrowUnit(
  parsed: Parsed,
  number: NumberSpan,
  phrase: Phrase,
  figures: readonly Figure[],
): BorrowedUnit | null {
  const { best, unit } = number.quantity;
  if (unit !== null || best === null || number.kind !== 'cardinal') return null;
  if (phrase.head !== null || phrase.pronoun !== null || number.compound !== null) return null;
  const next = parsed.tags[number.to];
  if (
    next !== undefined &&
    next !== 'punct' &&
    next !== 'prep' &&
    next !== 'conj' &&
    next !== 'sub' &&
    next !== 'mark'
  )
    return null;
  const from = figures.findLast(
    (f) => f.sentence === parsed.sentence && f.number.quantity.unit !== null && f.number.kind !== 'money',
  );
  const value = from?.number.quantity.best ?? from?.number.quantity.high ?? null;
  if (!from || value === null || value <= 0 || best <= 0) return null;
  const carried = from.number.quantity.unit ?? '';
  const percent = carried === 'percent';
  if (TIME.test(carried) || (from.role === 'rise' && from.measure !== 'temperature')) return null;
  if (
    best / value > REACH ||
    value / best > REACH ||
    (percent && (best > 100 || best / value > 6 || value / best > 6))
  )
    return null;
  const before = parsed.tokens[number.from - 1]?.norm ?? '';
  const norm = before === 'of' && NORMS.has(parsed.lemmas[number.from - 2] ?? '');
  const decimal = percent && !Number.isInteger(best);
  if (!norm && !decimal && !LINKS.has(before)) return null;
  // "20 percent of homes were damaged and the toll rose to 50": a total of its own stands between.
  const event = findEvent(parsed, number.from, phrase);
  if (event && event.from >= from.number.to && !LIMITED.has(parsed.tokens[event.from]?.norm ?? ''))
    return null;
  const limited = LIMITED.has(parsed.tokens[number.from - 2]?.norm ?? '');
  return {
    number: { ...number, kind: from.number.kind, quantity: { ...number.quantity, unit: carried } },
    from,
    counted:
      limited && parsed.tags[number.from - 3] === 'noun' ? (parsed.lemmas[number.from - 3] ?? null) : null,
    norm,
  };
}

/** "has shrunk to 65" */
export const isChangedTo = (parsed: Parsed, number: NumberSpan): boolean =>
  parsed.tokens[number.from - 1]?.norm === 'to' && CHANGED.has(parsed.lemmas[number.from - 2] ?? '');

const LIMITED = new Set(['limited', 'restricted', 'capped']);
