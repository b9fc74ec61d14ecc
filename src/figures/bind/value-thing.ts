import { DIMENSIONS } from '../../lexicon/values.js';
import { stem } from '../../segment/lemma.js';
import type { NumberSpan } from '../numbers/index.js';
import { isPeople } from './people.js';
import type { Parsed } from './phrase.js';

export interface ValueBinding {
  readonly measure: string;
  /** What the value is a value of: "profit", "war", "house"; null when nothing says. */
  readonly counted: string | null;
}

const TIME_NOUN = /^(?:second|minute|hour|day|night|week|month|year|decade|century)$/;

/** Prepositions that a clause may follow: its subject stands behind them. */
const CLAUSE_OPENERS = new Set(['after', 'before', 'since', 'as', 'until', 'than']);

/** Words for what is measured, which have no length themselves. */
const ABSTRACT = new Set([
  'depth',
  'height',
  'altitude',
  'elevation',
  'level',
  'length',
  'width',
  'radius',
  'speed',
  'magnitude',
  'distance',
]);

/**
 * The head of the clause's subject, where it is a thing: "Gas has gone up by €0.30", "The Varna crested at 8.2
 * metres". Groups behind a preposition are passed over ("Rainfall in the first half of the month came to"), and
 * so is a verb behind "and", which shares its subject with the one before.
 */
export function subjectHead(parsed: Parsed, from: number, names: boolean): string | null {
  const { tags, tokens, lemmas } = parsed;
  let verb = false;
  for (let i = from - 1; i >= Math.max(0, from - 20); i--) {
    const tag = tags[i];
    if (tokens[i]?.text === ';' || tag === 'sub') return null;
    if (tag === 'aux' || tag === 'verb' || tag === 'part' || tag === 'ing') verb = true;
    else if (tag === 'conj') verb = false;
    else if (verb && (tag === 'noun' || (tag === 'name' && names))) {
      let k = i;
      while (
        k > 0 &&
        (tags[k - 1] === 'noun' || tags[k - 1] === 'adj' || tags[k - 1] === 'name' || tags[k - 1] === 'num')
      )
        k--;
      while (k > 0 && (tags[k - 1] === 'det' || tags[k - 1] === 'adj' || tags[k - 1] === 'num')) k--;
      if (tags[k - 1] === 'prep' && !CLAUSE_OPENERS.has(tokens[k - 1]?.norm ?? '')) {
        i = k - 1;
        continue;
      }
      const lemma = lemmas[i] ?? '';
      return isPeople(lemma) || TIME_NOUN.test(lemma) || ABSTRACT.has(lemma) ? null : lemma;
    }
  }
  return null;
}

/** The head of the nearest noun phrase to the left that may be the subject: "annual profit tumbled 38%". */
export function subjectOf(parsed: Parsed, from: number): string | null {
  for (let i = from - 1; i >= Math.max(0, from - 12); i--) {
    if (parsed.tokens[i]?.text === ';') return null;
    if (parsed.tags[i] === 'noun' && parsed.tags[i + 1] !== 'noun' && !PERCENTS.has(parsed.lemmas[i] ?? ''))
      return parsed.lemmas[i] ?? null;
  }
  return null;
}

const PERCENTS = new Set(['percent', 'cent', 'pc', 'point']);

/** "The tremor, at a depth of 12 km", "waves of four metres", "a dinghy 30 miles off": what has the length. */
export function measuredOf(parsed: Parsed, from: number): string | null {
  const thing = (k: number): string | null => {
    const lemma = parsed.lemmas[k] ?? '';
    return parsed.tags[k] === 'noun' && !ABSTRACT.has(lemma) ? lemma : null;
  };
  const attached = thing(from - 1) ?? (parsed.tokens[from - 1]?.norm === 'of' ? thing(from - 2) : null);
  if (attached !== null) return attached;
  const near = subjectOf(parsed, from);
  const subject = subjectHead(parsed, from, true);
  if (subject !== null) return subject;
  return near !== null && !ABSTRACT.has(near) ? near : sentenceSubject(parsed, from);
}

/** The first noun of the sentence: what a stretch of time is said of stands there, not next to it. */
export function sentenceSubject(parsed: Parsed, before: number): string | null {
  for (let i = 0; i < before; i++) {
    if (parsed.tags[i] === 'noun' && parsed.tags[i + 1] !== 'noun') return parsed.lemmas[i] ?? null;
  }
  return null;
}

export function dimensionOf(parsed: Parsed, number: NumberSpan, counted: string | null): string {
  const { stems } = parsed;
  // "40 km south of Gorat, at a depth of 9 km"
  if (DIRECTIONS.has(parsed.tokens[number.to]?.norm ?? '')) return 'distance';
  let best: string | null = null;
  let distance = 9;
  for (let i = Math.max(0, number.from - 8); i < Math.min(stems.length, number.to + 4); i++) {
    const dimension = DIMENSIONS.get(stems[i] ?? '');
    const away = i < number.from ? number.from - i : i - number.to;
    if (dimension !== undefined && away < distance) {
      best = dimension;
      distance = away;
    }
  }
  // "Rainfall in the first half of the month came to 3 millimetres"
  return best ?? DIMENSIONS.get(stem(counted ?? '')) ?? 'distance';
}

const DIRECTIONS = new Set(
  'north south east west north-east north-west south-east south-west northeast northwest southeast southwest off away from outside inland offshore upstream downstream'.split(
    ' ',
  ),
);
