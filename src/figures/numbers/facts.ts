import { ISO_CODES } from '../../lexicon/currencies.js';
import { CARDINALS, MULTIPLES, VULGAR } from '../../lexicon/numbers.js';
import { MONTH_TOKENS } from '../../lexicon/rejections.js';
import { bitsByWord } from '../../lexicon/word-bits.js';
import type { Token, TokenKind } from '../../model.js';
import type { Lexeme } from '../../segment/lexemes.js';
import { startsUpper } from '../../segment/letters.js';
import type { Atom } from './atoms.js';
import { isFunctionWord } from './heads.js';
import { IDIOM_INDEX } from './idiom-index.js';
import { SOLE_WORDS } from './sole.js';
import { AFTER, BEFORE, CURRENCY_BEFORE, CURRENCY_LETTERS, CURRENCY_NAMES, UNIT_TABLES } from './tables.js';
import { AFTER_ARTICLE, endsInDigit, hasNumberPart, isNumeric, isStarter } from './triggers.js';

/**
 * What is so of an atom by its kind and form alone, as bits: a look at them says no to most of what the
 * grammar would else ask a table or an expression about.
 */

/** A number or what is rejected as one can begin with it, idioms aside. */
export const STARTS = 1;
/** "a" and "an", which `articleMayStart` is asked about. */
export const ARTICLE = 1 << 1;
export const IDIOM = 1 << 2;
/** A word for none. */
export const NONE = 1 << 3;
export const MONTH = 1 << 4;
/** A time of day in words. */
export const SPOKEN = 1 << 5;
/** "the past week" */
export const PAST = 1 << 6;
/** A factor, as far as its first word tells; "times", "fold" and "x" are looked for behind a number. */
export const FACTOR = 1 << 7;
export const TIMES = 1 << 8;
/** The sign of an equation. */
export const EQUALS = 1 << 9;
/** May stand behind the article that opens a number or an idiom. */
export const BEHIND_ARTICLE = 1 << 10;
/** Starts with a capital. */
export const CAPITAL = 1 << 11;
/** A lower-case word that a number could count: no function word, and no mark. */
export const NOUN = 1 << 12;
/** A unit of the lexicon's table can begin with it. */
export const UNIT = 1 << 13;
/** The name of a currency can. */
export const MONEY_NAME = 1 << 14;
/** A sign, a code or letters of a currency, before a sum. */
export const MONEY_SIGN = 1 << 15;
/** Bounds before a number can end with it, and those behind one begin. */
export const BOUND_ENDS = 1 << 16;
export const BOUND_STARTS = 1 << 17;
/** Western digits alone, without separators. */
export const WESTERN = 1 << 18;
/** Of a token's form alone: its sentence may hold a number; it is taken apart; it has been asked about. */
const NUMERIC = 1 << 19;
export const JOINED = 1 << 20;
const KNOWN = 1 << 21;
/** "the only person killed", "the sole survivor" */
export const SOLE = 1 << 22;

/** What any atom is by its word. */
const BY_WORD: ReadonlyMap<string, number> = bitsByWord([
  [IDIOM, IDIOM_INDEX.keys()],
  [BOUND_ENDS, BEFORE.keys()],
  [BOUND_STARTS, AFTER.keys()],
  [UNIT, UNIT_TABLES.forms.keys()],
  [MONEY_NAME, CURRENCY_NAMES.keys()],
  [BEHIND_ARTICLE, AFTER_ARTICLE],
  [SOLE, SOLE_WORDS],
]);
const MONEY_SIGNS: ReadonlySet<string> = new Set([
  ...CURRENCY_BEFORE.keys(),
  ...CURRENCY_LETTERS.keys(),
  ...ISO_CODES,
]);

const NONES = new Set(['none', 'neither', 'nobody', 'no', 'not', 'without']);

/** `text`: as printed; `norm`: the same in lower case. */
export function factsOf(kind: Atom['kind'], text: string, norm: string): number {
  const any = (BY_WORD.get(norm) ?? 0) | (MONEY_SIGNS.has(text) ? MONEY_SIGN : 0);
  if (norm === '=') return any | EQUALS;
  switch (kind) {
    case 'punct':
      return any;
    case 'symbol':
      return VULGAR.has(norm) ? any | STARTS : any;
    case 'digits':
      return any | STARTS | FACTOR | (/^\d+$/.test(text) ? WESTERN : 0);
    case 'word':
      return any | wordFacts(text, norm);
  }
}

function wordFacts(text: string, norm: string): number {
  const capital = startsUpper(text);
  let facts = capital ? CAPITAL : isFunctionWord(norm) ? 0 : NOUN;
  if (norm === 'a' || norm === 'an') return facts | STARTS | ARTICLE | SPOKEN | FACTOR;
  if (norm === 'times' || norm === 'fold' || norm === 'x') facts |= TIMES;
  const fold = norm.endsWith('fold');
  if (!isStarter(norm) && !endsInDigit(norm) && !fold) return facts;
  facts |= STARTS;
  const cardinal = CARDINALS.has(norm);
  if (NONES.has(norm)) facts |= NONE;
  if (MONTH_TOKENS.has(norm)) facts |= MONTH;
  if (cardinal || norm === 'half' || norm === 'quarter') facts |= SPOKEN;
  if (norm === 'past') facts |= PAST;
  if (cardinal || fold || norm === 'half' || MULTIPLES.has(norm)) facts |= FACTOR;
  return facts;
}

/** The bits of a token's form, found out once. */
export function numericFacts(lexeme: Lexeme): number {
  if (lexeme.numeric === 0) {
    const { kind, text, norm } = lexeme;
    lexeme.numeric =
      KNOWN |
      (isNumeric(lexeme) ? NUMERIC : 0) |
      (isJoined(lexeme) ? JOINED : 0) |
      factsOf(kindOf(kind), text, norm);
  }
  return lexeme.numeric;
}

/** A token that is one atom is one of this kind. */
export const kindOf = (kind: TokenKind): Atom['kind'] => (kind === 'number' ? 'digits' : kind);

/** The one check that a sentence without any number costs: a look at what is known of each token. */
export function mayHoldNumbers(tokens: readonly Token[], more: ReadonlySet<string> | null): boolean {
  for (const { lexeme } of tokens) {
    if ((numericFacts(lexeme) & NUMERIC) !== 0) return true;
    if (more !== null && lexeme.kind === 'word' && more.has(lexeme.norm)) return true;
  }
  return false;
}

const SUM_LETTERS = /^\p{Lu}\p{L}{0,2}\p{Nd}/u;

/** Digits with more than separators between them; a word that digits are glued to, or number words joined. */
function isJoined({ kind, text, norm }: Lexeme): boolean {
  if (kind === 'number') return !/^[\d:,.;]*$/.test(text);
  if (kind !== 'word') return false;
  return SUM_LETTERS.test(text) || /\p{Nd}$/u.test(text) || hasNumberPart(norm);
}
