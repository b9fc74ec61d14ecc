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
import { VAGUE_FACTORS } from '../../lexicon/vague.js';
import { IDIOMS, MONTHS } from '../../lexicon/rejections.js';
import type { Token } from '../../model.js';
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
  'without',
  'both',
  'single',
  'past',
  'decade',
]);

/** Words that anything the reader looks for can begin with; all others are passed over. */
const STARTERS: ReadonlySet<string> = new Set([
  ...TRIGGERS,
  ...MONTHS,
  ...VAGUE_FACTORS.keys(),
  ...IDIOMS.map((idiom) => (idiom.split(' ')[0] ?? '').toLowerCase()),
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

/** May something begin at this atom? `norm` is its lower-case form. */
export function mayStart(kind: Atom['kind'], norm: string): boolean {
  if (kind === 'digits') return true;
  if (kind === 'symbol') return VULGAR.has(norm);
  return kind === 'word' && (STARTERS.has(norm) || endsInDigit(norm) || norm.endsWith('fold'));
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
    if ((lexeme.numeric ??= isNumeric(lexeme))) return true;
    if (more !== null && lexeme.kind === 'word' && more.has(lexeme.norm)) return true;
  }
  return false;
}

function isNumeric({ kind, norm }: Lexeme): boolean {
  if (kind === 'number') return true;
  if (kind === 'symbol') return /^[½¼¾⅓⅔⅛⅜⅝⅞]$/.test(norm);
  if (kind !== 'word') return false;
  if (isTrigger(norm) || endsInDigit(norm) || isGluedSum(norm) || norm.endsWith('fold')) return true;
  return norm.includes('-') && norm.split('-').some(isNumberPart);
}
