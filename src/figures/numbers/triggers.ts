import { CARDINALS, DENOMINATORS, GROUPS, MULTIPLES, ORDINALS, SCALES, SETS } from '../../lexicon/numbers.js';
import { VAGUE_FACTORS, VAGUE_WORDS } from '../../lexicon/vague.js';
import { IDIOMS, MONTH_TOKENS } from '../../lexicon/rejections.js';
import { SOLE_WORDS } from './sole.js';
import type { Lexeme } from '../../segment/lexemes.js';

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
  ...SOLE_WORDS,
]);

/** Words that anything the reader looks for can begin with, but idioms; all others are passed over. */
const STARTERS: ReadonlySet<string> = new Set([
  ...TRIGGERS,
  ...MONTH_TOKENS,
  ...VAGUE_FACTORS.keys(),
  ...Object.keys(VAGUE_WORDS).map((phrase) => phrase.split(' ')[0] ?? ''),
  'a',
  'an',
  'not',
]);

/** What may stand behind the article that opens an expression or an idiom; an "and" two on is looked for too. */
export const AFTER_ARTICLE: ReadonlySet<string> = new Set([
  ...CARDINALS.keys(),
  ...DENOMINATORS.keys(),
  ...GROUPS.keys(),
  ...SCALES.keys(),
  ...SETS.keys(),
  ...IDIOMS.map((idiom) => idiom.split(/[ -]/)[1] ?? ''),
  ...Object.keys(VAGUE_WORDS).flatMap((phrase) => (/^an? /.test(phrase) ? [phrase.split(' ')[1] ?? ''] : [])),
  'single',
  'few',
  '-',
]);

export const isStarter = (word: string): boolean => STARTERS.has(word);

export function endsInDigit(word: string): boolean {
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

/** Whether every sentence with a token of this form is looked at. */
export function isNumeric({ kind, norm }: Lexeme): boolean {
  if (kind === 'number') return true;
  if (kind === 'symbol') return /^[½¼¾⅓⅔⅛⅜⅝⅞]$/.test(norm);
  if (kind !== 'word') return false;
  if (isTrigger(norm) || endsInDigit(norm) || isGluedSum(norm) || norm.endsWith('fold')) return true;
  return hasNumberPart(norm);
}

export const hasNumberPart = (norm: string): boolean =>
  norm.includes('-') && norm.split('-').some(isNumberPart);
