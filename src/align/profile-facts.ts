import { lemma } from '../segment/lemma.js';
import type { Lexeme } from '../segment/lexemes.js';
import { startsUpper } from '../segment/letters.js';
import { marksOf } from './profile-credits.js';
import { holdsMonth, longestDigits } from './profile-dates.js';
import { EMPTY_NAMES, STOP_WORDS } from './profile-words.js';

export const IS_WORD = 1;
/** A word or number: part of shingles. */
export const SHINGLED = 1 << 1;
/** A word with a capital. */
export const UPPER = 1 << 2;
/** Long enough for its capital to tell how a line is set. */
export const LONG = 1 << 3;
/** What follows may have a capital and be no name: a quotation, a colon, a dash. */
export const OPENS = 1 << 4;
/** A capital may make a name of it. */
export const NAMEABLE = 1 << 5;
export const MONTH = 1 << 6;

/** What a form adds to the profile of an article: found out once, and counted anew in each article. */
export interface ProfileFacts {
  /** Of those below. */
  readonly bits: number;
  /** Without a possessive ending and the dots of an abbreviation; names are known by it. */
  readonly bare: string;
  /** As `slotOf` has it of `bare`. */
  readonly slot: number;
  /** The term, unless the form is a name in the article; null: none. */
  readonly term: string | null;
  /** "government-held" tells of a government; "al-Assad" is one name. The parts, each bare. */
  readonly parts: readonly Part[] | null;
  /** Its round of a shingle's hash. */
  readonly round: number;
  /** Patterns of credits that it may be part of, as bits. */
  readonly marks: number;
  /** As `longestDigits` has it. */
  readonly digits: number;
  /** Occurrences in the article that is read now, those on top of it weighted; 0 when none is. */
  weight: number;
  /** Occurrences inside sentences of running text, with a capital and with a small letter. */
  capital: number;
  lower: number;
}

interface Part {
  readonly bare: string;
  readonly slot: number;
  readonly term: string | null;
}

export const factsOf = (lexeme: Lexeme): ProfileFacts => (lexeme.profile ??= makeFacts(lexeme));

function makeFacts({ kind, norm, text }: Lexeme): ProfileFacts {
  const isWord = kind === 'word';
  const named = isWord || (kind === 'number' && /^\p{Nd}+[-‐]?\p{L}/u.test(text));
  const bare = named ? bareOf(norm) : '';
  return {
    bits:
      (isWord ? IS_WORD : 0) |
      (isWord || kind === 'number' ? SHINGLED : 0) |
      (isWord && startsUpper(text) ? UPPER : 0) |
      (isWord && text.length > 3 ? LONG : 0) |
      (kind === 'punct' && text !== ',' && text !== "'" && text !== '’' ? OPENS : 0) |
      (bare.length > 1 && !EMPTY_NAMES.has(bare) ? NAMEABLE : 0) |
      (holdsMonth(text) ? MONTH : 0),
    bare,
    slot: slotOf(bare),
    term: named ? termOf(bare) : null,
    parts: named && norm.includes('-') ? norm.split('-').map((part) => partOf(bareOf(part))) : null,
    round: roundOf(norm),
    marks: marksOf(text),
    digits: longestDigits(text),
    weight: 0,
    capital: 0,
    lower: 0,
  };
}

const partOf = (bare: string): Part => ({ bare, slot: slotOf(bare), term: termOf(bare) });

function termOf(word: string): string | null {
  const term = lemma(word);
  const empty = term.length < 3 || STOP_WORDS.has(word) || STOP_WORDS.has(term) || !hasLetter(term);
  return empty ? null : term;
}

/** English ones are seen without asking the expression. */
function hasLetter(text: string): boolean {
  const code = text.charCodeAt(0);
  return (code > 96 && code < 123) || /\p{L}/u.test(text);
}

/** Without a possessive ending and the dots of an abbreviation. */
function bareOf(norm: string): string {
  return norm.includes("'") || norm.includes('.') ? norm.replace(/'s?$/, '').replaceAll('.', '') : norm;
}

/** So many sorts of words, by their letters alone. */
export const SLOTS = 256;

/** The sort that a word is of: two of one sort are seldom the same word, two of different sorts never. */
const slotOf = (word: string): number => roundOf(word) & (SLOTS - 1);

/** FNV-1a over UTF-16 units, scrambled as a round of murmur3 takes it. */
function roundOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  const k = Math.imul(hash, 0xcc9e2d51);
  return Math.imul((k << 15) | (k >>> 17), 0x1b873593);
}
