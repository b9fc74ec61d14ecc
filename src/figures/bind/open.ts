import { KNOWING } from '../../lexicon/senses.js';
import type { NumberSpan } from '../numbers/index.js';
import { BE } from './found.js';
import type { Parsed, Phrase } from './phrase.js';

const MODALS = new Set("will would could may might shall can 'll must should cannot".split(' '));
const TIMES = /^(?:night|week|weekend|month|year|spring|summer|autumn|winter|decade|century|season)$/;

/** The general rule for what the lexicon lacks: the lemma of the predicate and the counted head. */
export function openMeasure(parsed: Parsed, number: NumberSpan, phrase: Phrase): string {
  const head = phrase.lemma ?? 'thing';
  const verb =
    governing(parsed, number.from) ?? predicate(parsed, phrase.to) ?? further(parsed, number.from) ?? 'be';
  return `${verb}:${head}`;
}

/** "The army says 400 fell": who stands before tells of it, and is not what is counted. */
export const isTold = ({ lemmas }: Parsed, from: number): boolean => KNOWING.has(lemmas[from - 1] ?? '');

/** "Class sizes average 31": what has the mean, where the number ends what is said of it. */
export function averaged({ tokens, tags, lemmas }: Parsed, { from, to }: NumberSpan): string | null {
  if (!/^averag(?:e|es|ed)$/.test(tokens[from - 1]?.norm ?? '') || tags[from - 2] !== 'noun') return null;
  const next = tags[to];
  return next === undefined || next === 'punct' || next === 'prep' ? (lemmas[from - 2] ?? null) : null;
}

/** "lent 310,000 books": the verb that takes the phrase for its object. */
function governing({ tags, lemmas, tokens }: Parsed, from: number): string | null {
  let i = from - 1;
  while (i >= 0 && (tags[i] === 'adv' || tags[i] === 'det' || tags[i] === 'mark')) i--;
  const tag = tags[i];
  // "will ground 600 flights": what follows a modal is a verb, whatever else the word may be.
  const modal =
    (tag === 'noun' || tag === 'adj') && tags[i - 1] === 'aux' && MODALS.has(tokens[i - 1]?.norm ?? '');
  const verb = modal || tag === 'verb' || tag === 'part' || tag === 'ing' ? (lemmas[i] ?? null) : null;
  return verb === null || KNOWING.has(verb) || BE.has(tokens[i]?.norm ?? '') ? null : verb;
}

/** "12 turbines were dismantled", "70,000 cattle could starve": what is said of it behind. */
export function predicate({ tags, lemmas, tokens }: Parsed, to: number): string | null {
  let be = false;
  for (let i = to; i < Math.min(tags.length, to + 8); i++) {
    const tag = tags[i];
    const norm = tokens[i]?.norm ?? '';
    const lemma = lemmas[i] ?? '';
    // "were asleep when the fire began"
    if (tag === 'punct' || CLAUSES.has(norm)) break;
    if (tag === 'aux') {
      be ||= BE.has(norm);
      // What follows a modal is a verb, whatever else the word may be.
      const modal = !BE.has(norm) && tags[i + 1] === 'noun' && !/^(?:ha[sd]|have|do|does|did)$/.test(norm);
      if (modal) return lemmas[i + 1] ?? null;
      continue;
    }
    if (tag !== 'verb' && tag !== 'part') continue;
    if ((be && KNOWING.has(lemma)) || (lemma === 'last' && TIMES.test(lemmas[i + 1] ?? ''))) continue;
    return KNOWING.has(lemma) ? null : lemma;
  }
  return be ? 'be' : null;
}

const CLAUSES = new Set(
  'when whenever while where whereas because although though after before until once if unless'.split(' '),
);

/** A verb further off on the left, across a preposition. */
function further({ tags, lemmas }: Parsed, from: number): string | null {
  for (let i = from - 1; i >= Math.max(0, from - 6); i--) {
    const tag = tags[i];
    const lemma = lemmas[i] ?? '';
    if (tag === 'punct' || tag === 'sub') break;
    if ((tag === 'verb' || tag === 'part' || tag === 'ing') && !KNOWING.has(lemma)) return lemma;
  }
  return null;
}

/** "and none has been rebuilt": whether a bare number has a predicate of its own that the lexicon lacks. */
export function hasOwnPredicate({ tags, lemmas }: Parsed, to: number): boolean {
  if (tags[to] !== 'aux') return false;
  let i = to;
  while (tags[i] === 'aux' || tags[i] === 'adv') i++;
  // "Nineteen are unaccompanied boys": it says who they are.
  if (tags[i + 1] === 'noun') return false;
  return tags[i] === 'part' && !KNOWING.has(lemmas[i] ?? '') && !COUNTING.has(lemmas[i] ?? '');
}

/** "31,000 are on the road", "780,000 are hungry": where or how a bare number is said to be. */
export function isSaidToBe({ tags, tokens }: Parsed, to: number): boolean {
  if (!BE.has(tokens[to]?.norm ?? '')) return false;
  const next = tags[to + 1] === 'adv' ? to + 2 : to + 1;
  return tags[next] === 'prep' || tags[next] === 'adj';
}

const COUNTING = new Set([
  'count',
  'record',
  'register',
  'include',
  'give',
  'make',
  'identify',
  'list',
  'put',
]);
