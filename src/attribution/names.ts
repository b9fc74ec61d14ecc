import { GIVEN_NAMES } from '../lexicon/speech-names.js';
import {
  ADDRESS,
  OFFICE_MODIFIERS,
  PLAIN_ADDRESS,
  PORTFOLIOS,
  RANKS,
  RANK_PREFIXES,
} from '../lexicon/titles.js';
import type { Phrase } from './phrases.js';
import {
  ADJ,
  CAPITAL,
  CONJ,
  DET,
  HUMAN,
  NAME,
  ORG,
  POSS,
  PUNCT,
  QUOTE,
  TITLE,
  type Word,
  has,
} from './words.js';

/** A run of name words split into what describes and what names. */
export interface NameRun extends Phrase {
  /** Where the name proper starts, after offices and ranks; equal to `to` when there is no name. */
  readonly name: number;
  /** Where a rank or form of address that belongs to the name starts. */
  readonly rank: number;
}

const PARTICLE =
  /^(?:de|da|das|del|des|di|do|dos|du|la|le|van|von|der|den|ter|bin|bint|ibn|al|el|abu|y|e|st|st\.)$/;

/** The run of name words that covers `at`, not beyond [min, max). */
export function nameRun(words: readonly Word[], at: number, min: number, max: number): NameRun {
  let from = at;
  let to = at + 1;
  while (from > min && joins(words, from - 1, -1)) from--;
  while (to < max && (!has(words[to - 1], POSS) || opensBody(words, to - 1)) && joins(words, to, 1)) to++;
  return splitRun(words, from, to);
}

/** "Save the Children": a name that is a call. */
export const opensAppeal = (word: Word | undefined): boolean =>
  has(word, CAPITAL) && APPEAL.test(word?.text ?? '');

const APPEAL = /^(?:Save|Feed|Protect|Free|Defend)$/;

/** "Nurses' Federation", "Women's Institute": whom a body is for opens its name. */
function opensBody(words: readonly Word[], i: number): boolean {
  const [word, next] = [words[i], words[i + 1]];
  if (!has(next, ORG) || !has(next, NAME) || !has(word, POSS)) return false;
  return (
    has(word, HUMAN) &&
    /(?:[^']s|(?:wo)?men's|children's|people's|king's|queen's)$/.test(word?.norm ?? '') &&
    !(word?.norm ?? '').endsWith("s's")
  );
}

/** Whether the word at `i` carries a name on, towards the side `step`. */
function joins(words: readonly Word[], i: number, step: 1 | -1): boolean {
  const word = words[i];
  if (word === undefined) return false;
  if (has(word, NAME)) return !(step === -1 && has(word, POSS)) || opensBody(words, i);

  const before = words[i - 1];
  const after = words[i + 1];
  if (word.norm === 'the' && has(after, CAPITAL) && opensAppeal(before)) return true;
  if (!has(before, NAME) || !has(after, NAME) || has(before, POSS)) return false;
  if (PARTICLE.test(word.norm)) return true;
  if (has(word, QUOTE)) return word.end - word.start < 30; // Terry “The Hammer” Boyle
  // "Ministry of Health", "Physicians for Human Rights", "Farrier & Co", "Health and Safety Executive"
  // but "Hanne Lie | of Oslo University Hospital"
  if (word.norm === '&') return true;
  return (word.norm === 'of' || word.norm === 'for') && has(before, ORG | TITLE | HUMAN);
}

/** Splits off offices and ranks: "Emergencies Minister | Bakyt Orozaliev", "Secretary of State | John Kerry". */
function splitRun(words: readonly Word[], from: number, to: number): NameRun {
  let name = from;
  // "Kenyan Faith Cherono": a nationality is no given name.
  const first = words[from];
  if (
    to - from >= 3 &&
    has(first, HUMAN | ADJ) &&
    !has(first, TITLE | POSS) &&
    has(words[from + 1], NAME) &&
    plainNames(words, from + 1, to) &&
    !GIVEN_NAMES.has(first?.base ?? '')
  )
    name = from + 1;
  for (let i = from; i < to; i++) {
    const word = words[i];
    if (!has(word, TITLE) || word === undefined) continue;
    // "Chief Constable Smith": a prefix needs its rank; a title that ends the run names nobody.
    if (
      RANK_PREFIXES.has(word.base) &&
      !has(words[i + 1], TITLE) &&
      i + 1 < to &&
      !ADDRESS.has(word.base) &&
      !OFFICE_MODIFIERS.has(word.base)
    )
      continue;
    if (GIVEN_NAMES.has(word.base) && i === from) continue;
    let next = i + 1;
    if (words[next]?.norm === 'of' || words[next]?.norm === 'for') {
      let end = next + 1;
      while (end < to && (PORTFOLIOS.has(words[end]?.base ?? '') || has(words[end], CONJ | DET))) end++;
      if (end === next + 1) end++;
      next = Math.min(end, to);
    }
    name = next;
  }
  // The rank that stands right before the name.
  let rank = name;
  while (rank > from) {
    const base = words[rank - 1]?.base ?? '';
    if (ADDRESS.has(base) ? PLAIN_ADDRESS.has(base) : !RANKS.has(base)) break;
    const office = words[rank - 2];
    if (base === 'general' && rank - 2 >= from && has(office, HUMAN) && !RANKS.has(office?.base ?? '')) break; // Attorney General
    rank--;
  }
  while (
    rank < name &&
    OFFICE_MODIFIERS.has(words[rank]?.base ?? '') &&
    !RANKS.has(words[rank + 1]?.base ?? '') &&
    rank + 1 < name
  )
    rank++;
  return { from, to, name, rank };
}

/** Names and nothing else: no preposition, no word for an institution. */
function plainNames(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!has(words[i], NAME) || has(words[i], ORG)) return false;
  return true;
}

export function partsOf(words: readonly Word[], from: number, to: number): string[] {
  const parts: string[] = [];
  for (let i = from; i < to; i++) {
    const word = words[i];
    if (word !== undefined && !has(word, PUNCT | QUOTE)) parts.push(word.base);
  }
  return parts;
}
