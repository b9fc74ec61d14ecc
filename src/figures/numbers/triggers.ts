import type { Atom } from './atoms.js';
import {
  CARDINALS,
  DENOMINATORS,
  GROUPS,
  MULTIPLES,
  ORDINALS,
  SCALES,
  SETS,
  VULGAR,
} from '../../lexicon/numbers.js';
import { VAGUE_FACTORS, VAGUE_WORDS } from '../../lexicon/vague.js';
import { IDIOMS, MONTHS } from '../../lexicon/rejections.js';
import type { Token } from '../../model.js';
import type { Lexeme } from '../../segment/lexemes.js';
import { startsIdiom } from './idioms.js';

/** Words that make a hyphenated token worth taking apart. */
const PARTS: ReadonlySet<string> = new Set([
  ...CARDINALS.keys(),
  ...SCALES.keys(),
  ...GROUPS.keys(),
  ...DENOMINATORS.keys(),
  ...[...DENOMINATORS.keys()].map((word) => `${word}s`),
]);

/** Words that a number expression, or a rejected number, can begin with. */
const TRIGGERS: ReadonlySet<string> = new Set([
  ...PARTS,
  ...SETS.keys(),
  ...MULTIPLES.keys(),
  ...ORDINALS,
  ...[...SCALES.keys(), ...GROUPS.keys()].map((word) => `${word}s`),
  'tens',
  'several',
  'few',
  'handful',
  'nil',
  'no',
  'none',
  'nobody',
  'neither',
  'sixes',
  'twos',
  'fours',
  'without',
  'both',
  'single',
  'past',
  'decade',
]);

/** Words that anything the reader looks for can begin with, but idioms; all others are passed over. */
const STARTERS: ReadonlySet<string> = new Set([
  ...TRIGGERS,
  ...MONTHS,
  ...VAGUE_FACTORS.keys(),
  ...Object.keys(VAGUE_WORDS).map((phrase) => phrase.split(' ')[0] ?? ''),
  'a',
  'an',
  'not',
]);

/** What may stand behind the article that opens an expression or an idiom; an "and" two on is looked for too. */
const BEHIND_ARTICLE: ReadonlySet<string> = new Set([
  ...CARDINALS.keys(),
  ...DENOMINATORS.keys(),
  ...GROUPS.keys(),
  ...SCALES.keys(),
  ...SETS.keys(),
  ...IDIOMS.map((idiom) => idiom.split(/[ -]/)[1] ?? ''),
  'single',
  'few',
  '-',
]);

/**
 * "a" and "an" are the commonest words that a number may begin with, and the least likely to. `vagueSeconds`:
 * the second words of the vague table's phrases.
 */
export function articleMayStart(
  next: string | undefined,
  afterNext: Atom | undefined,
  vagueSeconds: ReadonlySet<string>,
): boolean {
  if (next === undefined) return false;
  return (
    BEHIND_ARTICLE.has(next) ||
    vagueSeconds.has(next) ||
    afterNext?.norm === 'and' ||
    afterNext?.kind === 'symbol'
  );
}

/** What can begin at an atom of this kind and lower-case form, as bits. */
export const STARTS = 1;
/** "a" and "an", which `articleMayStart` is asked about. */
export const ARTICLE = 2;
export const IDIOM = 4;
/** A word for none. */
export const NONE = 8;
export const MONTH = 16;
/** A time of day in words. */
export const SPOKEN = 32;
/** "the past week" */
export const PAST = 64;
/** A factor, as far as its first word tells; "times", "fold" and "x" are looked for behind a number. */
export const FACTOR = 128;
export const TIMES = 256;
/** The sign of an equation. */
export const EQUALS = 512;
/** Bits of a token's form alone: its sentence may hold a number; it is taken apart; it has been asked about. */
const NUMERIC = 1024;
export const JOINED = 2048;
const KNOWN = 4096;

const NONES = new Set(['none', 'neither', 'nobody', 'no', 'not', 'without']);

export function startsOf(kind: Atom['kind'], norm: string): number {
  let starts = startsIdiom(norm) ? IDIOM : 0;
  if (norm === '=') return starts | EQUALS;
  if (kind === 'punct') return starts;
  if (kind === 'digits') return starts | STARTS | FACTOR;
  if (kind === 'symbol') return VULGAR.has(norm) ? starts | STARTS : starts;
  if (norm === 'a' || norm === 'an') return starts | STARTS | ARTICLE | SPOKEN | FACTOR;
  if (norm === 'times' || norm === 'fold' || norm === 'x') starts |= TIMES;
  const fold = norm.endsWith('fold');
  if (!STARTERS.has(norm) && !endsInDigit(norm) && !fold) return starts;
  starts |= STARTS;
  const cardinal = CARDINALS.has(norm);
  if (NONES.has(norm)) starts |= NONE;
  if (MONTHS.has(norm)) starts |= MONTH;
  if (cardinal || norm === 'half' || norm === 'quarter') starts |= SPOKEN;
  if (norm === 'past') starts |= PAST;
  if (cardinal || fold || norm === 'half' || MULTIPLES.has(norm)) starts |= FACTOR;
  return starts;
}

/** The bits of a token's form, found out once. */
export function numericFacts(lexeme: Lexeme): number {
  if (lexeme.numeric === 0)
    lexeme.numeric =
      KNOWN |
      (isNumeric(lexeme) ? NUMERIC : 0) |
      (isJoined(lexeme) ? JOINED : 0) |
      startsOf(lexeme.kind === 'number' ? 'digits' : lexeme.kind, lexeme.norm);
  return lexeme.numeric;
}

const SUM_LETTERS = /^\p{Lu}\p{L}{0,2}\p{Nd}/u;

/** Digits with more than separators between them; a word that digits are glued to, or number words joined. */
function isJoined({ kind, text, norm }: Lexeme): boolean {
  if (kind === 'number') return !/^[\d:,.;]*$/.test(text);
  if (kind !== 'word') return false;
  return SUM_LETTERS.test(text) || /\p{Nd}$/u.test(text) || hasNumberPart(norm);
}

function endsInDigit(word: string): boolean {
  const last = word.charCodeAt(word.length - 1);
  return (
    (last > 47 && last < 58) || (last === 115 && word.length > 2 && isDigit(word.charCodeAt(word.length - 2)))
  );
}

/** "r400m": letters of a currency, digits and a scale. */
function isGluedSum(word: string): boolean {
  const last = word.charCodeAt(word.length - 1);
  if (last < 107 || last > 110 || word.length < 3 || word.length > 8) return false;
  return isDigit(word.charCodeAt(1)) || isDigit(word.charCodeAt(2)) || isDigit(word.charCodeAt(3));
}

function isDigit(code: number): boolean {
  return code > 47 && code < 58;
}

export function isNumberPart(word: string): boolean {
  return PARTS.has(word);
}

/** Whether every sentence with this word is looked at. */
export const isTrigger = (word: string): boolean => word.length > 1 && TRIGGERS.has(word);

/** The one check that a sentence without any number costs: a look at what is known of each token. */
export function mayHoldNumbers(tokens: readonly Token[], more: ReadonlySet<string> | null): boolean {
  for (const { lexeme } of tokens) {
    if ((numericFacts(lexeme) & NUMERIC) !== 0) return true;
    if (more !== null && lexeme.kind === 'word' && more.has(lexeme.norm)) return true;
  }
  return false;
}

function isNumeric({ kind, norm }: Lexeme): boolean {
  if (kind === 'number') return true;
  if (kind === 'symbol') return /^[½¼¾⅓⅔⅛⅜⅝⅞]$/.test(norm);
  if (kind !== 'word') return false;
  if (isTrigger(norm) || endsInDigit(norm) || isGluedSum(norm) || norm.endsWith('fold')) return true;
  return hasNumberPart(norm);
}

const hasNumberPart = (norm: string): boolean => norm.includes('-') && norm.split('-').some(isNumberPart);
