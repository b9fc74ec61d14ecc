import type { Interval, Quantity } from '../../model.js';
import { tidy } from '../numbers/core.js';
import { numberAgain, type NumberSpan } from '../numbers/index.js';
import type { Figure } from './figure.js';
import type { Parsed } from './phrase.js';

const REFERENTS = new Set(['that', 'this', 'the', 'it']);
const NUMBER_WORDS = new Set(['number', 'figure', 'amount', 'total', 'many']);

/**
 * "more than three times that", "built for half that number": a figure given as a multiple or share of the
 * one before it. Returns the figure with its value worked out, null when nothing earlier fits, and the number
 * itself when it is no such thing.
 */
export function resolveRelative(
  parsed: Parsed,
  number: NumberSpan,
  figures: readonly Figure[],
): NumberSpan | null {
  const factor = factorOf(number);
  if (factor === null) return number;
  const after = parsed.tokens[number.to]?.norm ?? '';
  const next = parsed.tokens[number.to + 1]?.norm ?? '';
  const inside = parsed.tokens[number.to - 1]?.norm ?? '';
  const points = (REFERENTS.has(after) && (after === 'that' || NUMBER_WORDS.has(next))) || inside === 'that';
  if (!points) return number.kind === 'multiple' ? null : number;
  const base = lastCount(figures, parsed.sentence.index);
  if (base === null) return number.kind === 'multiple' ? null : number;
  const best = base * factor;
  const { bound, low, high } = number.quantity;
  // Of a multiple both ends are factors too: "more than three times" 18,000 is 54,000 to 72,000.
  const times = (end: number | null): number | null => (end === null ? null : tidy(base * end));
  const share = number.kind === 'share';
  const quantity: Quantity = {
    text: number.quantity.text,
    best,
    bound: bound === 'exact' && share ? 'about' : bound,
    low: share ? best * 0.9 : bound === 'exact' ? best : times(low),
    high: share ? best * 1.1 : bound === 'exact' ? best : times(high),
    unit: null,
  };
  // "twice that number may lie": what is said of it stands behind the words for it.
  const to = after === 'that' ? (NUMBER_WORDS.has(next) ? number.to + 2 : number.to + 1) : number.to;
  const strict: Interval =
    share || bound === 'exact'
      ? { low: quantity.low, high: quantity.high }
      : { low: times(number.strict.low), high: times(number.strict.high) };
  return numberAgain({ ...number, to, kind: 'cardinal', quantity, strict });
}

function factorOf(number: NumberSpan): number | null {
  const { best } = number.quantity;
  if (best === null) return null;
  if (number.kind === 'multiple') return best;
  return number.kind === 'share' && number.form === 'words' ? best / 100 : null;
}

/** The value of the latest plain count of this sentence or the two before it. */
function lastCount(figures: readonly Figure[], sentence: number): number | null {
  for (let i = figures.length - 1; i >= Math.max(0, figures.length - 4); i--) {
    const figure = figures[i];
    if (!figure || sentence - figure.sentence.index > 2 || figure.number.quantity.unit !== null) continue;
    const value = figure.number.quantity.best;
    if (value !== null && value >= 10) return value;
  }
  return null;
}
