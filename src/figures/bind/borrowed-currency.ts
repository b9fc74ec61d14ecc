import { PAYING, SUMS } from '../../lexicon/values.js';
import { inUnit, type NumberSpan } from '../numbers/index.js';
import { isBare } from './borrowed-unit.js';
import type { Figure } from './figure.js';
import type { Parsed, Phrase } from './phrase.js';
import type { FoundEvent } from './found.js';
import { findEvent } from './predicate.js';
import { LEVEL_STEMS } from './total.js';

/** Sentences back to the sum that names the currency, and words back to what says that a number is one. */
const REACH = { sentences: 2, words: 9 };
/** From here on a number has its scale said with it ("6 million", "2.3bn"), as sums are told. */
const LARGE = 1e5;
const CLAUSE_ENDS: ReadonlySet<string> = new Set([';', ':', '(', ')']);

/**
 * "The bill could reach 90 million", "It had guided for 820 million": a large bare number behind the name of
 * a sum or a verb of paying is in the one currency of the sums told just before. Null where it is none.
 */
export function borrowCurrency(
  parsed: Parsed,
  number: NumberSpan,
  phrase: Phrase,
  figures: readonly Figure[],
): NumberSpan | null {
  const { best, unit, text } = number.quantity;
  if (unit !== null || best === null || best < LARGE || !/[a-z]/i.test(text)) return null;
  if (!isBare(number, phrase)) return null;
  const next = parsed.tags[number.to];
  if (next === 'noun' || next === 'verb' || next === 'part' || next === 'name' || next === 'aux') return null;
  const currency = currencyBefore(figures, parsed.sentence.index);
  if (currency === null || !isSum(parsed, number, phrase, figures.at(-1))) return null;
  return inUnit(number, currency, 'money');
}

/** The currency of all sums told just before; null where there is none, or more than one. */
function currencyBefore(figures: readonly Figure[], index: number): string | null {
  let currency: string | null = null;
  for (let i = figures.length - 1; i >= 0; i--) {
    const figure = figures[i];
    if (figure === undefined || index - figure.sentence.index > REACH.sentences) break;
    if (figure.number.kind !== 'money') continue;
    const { unit } = figure.number.quantity;
    if (currency !== null && unit !== currency) return null;
    currency = unit;
  }
  return currency;
}

/** Words before the number say that it is a sum: its name, or, where nothing happens to what is counted, a verb of paying. */
function isSum(parsed: Parsed, number: NumberSpan, phrase: Phrase, last: Figure | undefined): boolean {
  const { tokens, tags, stems, lemmas } = parsed;
  let named = false;
  let paid = false;
  for (let i = number.from - 1; i >= Math.max(0, number.from - REACH.words); i--) {
    if (tags[i] === 'num' && lemmas[i] !== 'one') break;
    if (tags[i] === 'sub' || CLAUSE_ENDS.has(tokens[i]?.text ?? '')) break;
    if (SUMS.has(stems[i] ?? '') && tags[i] !== 'verb') named = true;
    if (PAYING.has(lemmas[i] ?? '') && tags[i] !== 'noun') paid = true;
  }
  // "a profit of 9 million, against one of 6 million"
  const one = lemmas[number.from - 2] === 'one' && tokens[number.from - 1]?.norm === 'of';
  if (one && last?.sentence === parsed.sentence && last.number.kind === 'money') return true;
  if (!named && !paid) return false;
  const event = findEvent(parsed, number.from, phrase);
  return event === null || (named && isLevel(parsed, event));
}

/** "could reach 90 million": the verb tells a level, whatever else it may tell. */
const isLevel = ({ stems }: Parsed, { from }: FoundEvent): boolean => LEVEL_STEMS.has(stems[from] ?? '');
