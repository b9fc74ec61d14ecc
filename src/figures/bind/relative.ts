import type { Quantity } from '../../model.js';
import type { NumberSpan } from '../numbers/index.js';
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
  const scale = (value: number | null): number | null => (value === null ? null : value * factor);
  const best = base * factor;
  const { bound, low, high } = number.quantity;
  const share = number.kind === 'share';
  const quantity: Quantity = {
    text: number.quantity.text,
    best,
    bound: bound === 'exact' && share ? 'about' : bound,
    low: share ? best * 0.9 : bound === 'exact' ? best : scale(ratio(low, number)),
    high: share ? best * 1.1 : bound === 'exact' ? best : scale(ratio(high, number)),
    unit: null,
  };
  // "twice that number may lie": what is said of it stands behind the words for it.
  const to = after === 'that' ? (NUMBER_WORDS.has(next) ? number.to + 2 : number.to + 1) : number.to;
  return { ...number, to, kind: 'cardinal', quantity, strict: { low: quantity.low, high: quantity.high } };
}

/** An end of a multiple's span, as a share of its factor. */
function ratio(end: number | null, number: NumberSpan): number | null {
  const { best } = number.quantity;
  return end === null || best === null || best === 0 ? null : end / best;
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
