import type { NumberSpan } from '../numbers/index.js';
import type { Task } from './figure.js';
import type { Parsed, Phrase } from './phrase.js';

const BASE_OPENERS = new Set([
  'one',
  'none',
  'neither',
  'any',
  'all',
  'most',
  'many',
  'some',
  'half',
  'each',
  'both',
  'third',
  'quarter',
  'few',
  'several',
]);

/** "two of the district's three hospitals": the three are how many there are, nothing happened to them. */
export function isBase(parsed: Parsed, number: NumberSpan): boolean {
  for (let i = number.from - 1; i >= Math.max(0, number.from - 6); i--) {
    if (parsed.tokens[i]?.norm === 'of')
      return parsed.tags[i - 1] === 'num' || BASE_OPENERS.has(parsed.tokens[i - 1]?.norm ?? '');
    const tag = parsed.tags[i];
    if (tag !== 'det' && tag !== 'noun' && tag !== 'name' && tag !== 'adj') return false;
  }
  return false;
}

/**
 * "the two districts", "the four men": a definite phrase to which nothing happens refers back and claims
 * nothing. What is said of it after it ("the six centres that we run", "the 118 dead") makes it a claim.
 */
export function isReference(task: Task, phrase: Phrase): boolean {
  const { parsed, number } = task;
  if (phrase.head === null || phrase.partitive) return false;
  const before = parsed.tokens[number.from - 1]?.norm;
  if (before !== 'the' && before !== 'these' && before !== 'those' && before !== 'both') return false;
  const after = parsed.tokens[phrase.to]?.norm;
  return (
    after !== 'that' &&
    after !== 'who' &&
    after !== 'which' &&
    after !== 'of' &&
    parsed.tags[phrase.to] !== 'part'
  );
}
