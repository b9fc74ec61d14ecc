import { CARDINALS, DENOMINATORS, GROUPS, MULTIPLES, ORDINALS, SCALES, SETS } from '../../lexicon/numbers.js';
import type { Token } from '../../model.js';

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
  'without',
  'both',
  'single',
  'past',
  'decade',
]);

export function isNumberPart(word: string): boolean {
  return PARTS.has(word);
}

/** The one check that a sentence without any number costs: a look at each token. */
export function mayHoldNumbers(tokens: readonly Token[]): boolean {
  for (const { kind, norm } of tokens) {
    if (kind === 'number') return true;
    if (kind === 'word') {
      if (norm.length > 1 && TRIGGERS.has(norm)) return true;
      const last = norm.charCodeAt(norm.length - 1);
      if (last < 58 && last > 47) return true;
      if (norm.includes('-') && norm.split('-').some(isNumberPart)) return true;
      if (norm.endsWith('fold')) return true;
    } else if (kind === 'symbol' && norm >= '¼' && norm <= '⅞' && /^[½¼¾⅓⅔⅛⅜⅝⅞]$/.test(norm)) return true;
  }
  return false;
}
