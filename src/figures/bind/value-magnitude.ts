import type { NumberSpan } from '../numbers/index.js';
import { TELLS_MAGNITUDE } from './facts.js';
import type { Parsed, Phrase } from './phrase.js';
import type { ValueBinding } from './value-thing.js';

/** "magnitude 6.3", "6.3-magnitude", "put the magnitude at 6.4", "revised the magnitude up from 6.1 to 6.3" */
export function magnitude(parsed: Parsed, number: NumberSpan, phrase: Phrase): ValueBinding | null {
  const value = number.quantity.best;
  if (value === null || value >= 11 || number.form !== 'digits') return null;
  if ((parsed.holds & TELLS_MAGNITUDE) === 0) return null;
  const near = parsed.lemmas.slice(Math.max(0, number.from - 12), number.to + 3);
  const decimal = !Number.isInteger(value);
  if (
    near.some((w) => w === 'magnitude' || w.endsWith('-magnitude') || w === 'magnitude-') ||
    parsed.tokens.slice(number.from, number.to).some((t) => t.norm.includes('magnitude'))
  )
    return decimal || near.indexOf('magnitude') >= near.length - 5
      ? { measure: 'magnitude', counted: shakenOf(parsed, number, phrase) }
      : null;
  // "the American figure of 6.3": a decimal below ten in a sentence on magnitude.
  return decimal && parsed.lemmas.some((w) => w === 'magnitude' || w === 'richter')
    ? { measure: 'magnitude', counted: shakenOf(parsed, number, phrase) }
    : null;
}

const TREMORS = new Set(['earthquake', 'quake', 'aftershock', 'tremor', 'temblor', 'shock', 'foreshock']);

export const shakenBefore = (parsed: Parsed, number: NumberSpan): string | null =>
  parsed.lemmas.slice(0, number.from).findLast((word) => TREMORS.has(word)) ?? null;

/** The quake that a magnitude is of: the noun behind it, else the nearest before. */
function shakenOf(parsed: Parsed, number: NumberSpan, phrase: Phrase): string | null {
  // "a 5.8-magnitude tremor woke": what follows it may have run on into the verb.
  const behind = parsed.lemmas.slice(number.to, Math.max(number.to + 2, phrase.to));
  const named = behind.find((word) => TREMORS.has(word));
  if (named !== undefined) return named;
  if (number.compound?.head != null && TREMORS.has(number.compound.head)) return number.compound.head;
  return shakenBefore(parsed, number);
}
