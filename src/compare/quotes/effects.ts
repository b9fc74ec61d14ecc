import type { QuoteWord } from '../../align/quotes-wording.js';
import {
  CONDITIONS,
  CONTRACTED_ENDINGS,
  CONTRACTIONS,
  FUNCTION_WORDS,
  MODALS,
  NEGATIONS,
} from '../../align/quotes-words.js';
import type { Severity } from '../../model.js';
import type { Change } from './difference.js';

/** What a change of words does to what was said, the gravest thing first. */
export type Effect = 'negation' | 'number' | 'condition' | 'modal' | 'content' | 'contraction' | 'function';

const SEVERITY: Readonly<Record<Effect, Severity>> = {
  negation: 'major',
  number: 'major',
  condition: 'major',
  modal: 'major',
  content: 'moderate',
  contraction: 'minor',
  function: 'minor',
};

/** Effects, the gravest first. */
export const EFFECTS = [
  'negation',
  'number',
  'condition',
  'modal',
  'content',
  'contraction',
  'function',
] as const satisfies readonly Effect[];

/** How much a change of words changes. */
export const severityOf = (effect: Effect): Severity => SEVERITY[effect];

/** What a change does, judged by the words that only one side has once contractions are opened. */
export function effectOf({ removed, added }: Pick<Change, 'removed' | 'added'>): Effect {
  const [left, right] = [removed.flatMap(opened), added.flatMap(opened)];
  if (left.join(' ') === right.join(' ')) return 'contraction';
  const [gone, come] = [without(left, right), without(right, left)];
  const differ = (pick: (words: readonly string[]) => string): boolean => pick(gone) !== pick(come);
  if (differ((words) => String(words.filter((word) => NEGATIONS.has(word)).length % 2))) return 'negation';
  if (differ((words) => words.filter(isNumber).join(' '))) return 'number';
  if (differ((words) => words.filter((word) => CONDITIONS.has(word)).join(' '))) return 'condition';
  if (changesModal(gone, come)) return 'modal';
  const content = [...gone, ...come].some((word) => !FUNCTION_WORDS.has(word));
  return content ? 'content' : 'function';
}

/** "Can't" as "can not", "they've" as "they have". */
function opened({ key }: QuoteWord): readonly string[] {
  const known = CONTRACTIONS.get(key);
  if (known) return known;
  for (const [ending, word] of CONTRACTED_ENDINGS) {
    if (key.endsWith(ending) && key.length > ending.length) return [key.slice(0, -ending.length), word];
  }
  // "It's overdue" is "it is"; "the town's" is no contraction, and a change of it is one of grammar.
  if (/^(?:it|he|she|that|there|what|who|here|where)'s$/.test(key)) return [key.slice(0, -2), 'is'];
  return [key];
}

function without(words: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return words.filter((word) => {
    const at = left.indexOf(word);
    if (at < 0) return true;
    left.splice(at, 1);
    return false;
  });
}

/** "One" is a pronoun as often as not. */
function isNumber(word: string): boolean {
  return /\p{Nd}/u.test(word) || NUMBER_WORDS.has(word);
}

const NUMBER_WORDS = new Set(
  'half third quarter dozen dozens hundred hundreds thousand thousands million millions billion billions trillion twice double none all'.split(
    ' ',
  ),
);

/** Another kind of modal verb, or one put in or left out; "will" for "would" is a matter of tense. */
function changesModal(gone: readonly string[], come: readonly string[]): boolean {
  const kinds = (words: readonly string[]): string =>
    [...new Set(words.flatMap((word) => MODALS.get(word) ?? []))].sort().join();
  const [left, right] = [kinds(gone), kinds(come)];
  if (left === right) return false;
  // "Is going to" says "will".
  const future = (words: readonly string[]): boolean => words.includes('going');
  return !(left === 'future' && future(come)) && !(right === 'future' && future(gone));
}
