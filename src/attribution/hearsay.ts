import { HEARSAY, HEARSAY_AHEAD, HEARSAY_FIRM, HEDGES } from '../lexicon/speech-words.js';
import type { Modality } from '../model.js';
import { type Phrase, findBack } from './phrases.js';
import { hasVerbal, isFinite } from './verbs.js';
import type { Unit } from './units.js';
import { AUX, ADV, COMMA, CONJ, DET, HEARD, PREP, PUNCT, QUOTE, SUB, has, type Word } from './words.js';

/** A stretch that is reported without saying by whom: "is feared", "are thought to", "reportedly". */
export interface Hearsay {
  readonly cue: Phrase;
  readonly scope: Phrase;
  readonly stance: Modality;
}

/** What somebody is feared or believed to be, in headlines and reduced clauses: "12 feared dead". */
const FATE =
  /^(?:dead|drowned|trapped|missing|killed|buried|lost|injured|hurt|homeless|stranded|alive|safe|stolen|destroyed|to|poisoned|infected|kidnapped|abducted|held)$/;

export function findHearsay({ words, flags }: Unit): Hearsay[] {
  const found: Hearsay[] = [];
  if ((flags & HEARD) === 0) return found;
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === undefined || !has(word, HEARD)) continue;
    if (HEDGES.has(word.norm)) {
      const scope = hedgedClause(words, i);
      if (scope.to > scope.from) found.push({ cue: { from: i, to: i + 1 }, scope, stance: 'hedged' });
      continue;
    }
    if (word.norm === 'unconfirmed' && !has(words[i + 1], PUNCT)) {
      found.push({
        cue: { from: i, to: i + 1 },
        scope: { from: i + 1, to: clauseEnd(words, i + 1) },
        stance: 'hedged',
      });
      continue;
    }
    if (!HEARSAY.has(word.norm)) continue;
    const scope = passive(words, i);
    if (scope === null) continue;
    const stance = HEARSAY_AHEAD.has(word.norm)
      ? 'forecast'
      : HEARSAY_FIRM.has(word.norm)
        ? 'asserted'
        : 'hedged';
    found.push({ cue: { from: i, to: i + 1 }, scope, stance });
  }
  return found;
}

/** "It is feared that S", "X is said to have V", "X were feared trapped", "12 feared dead". */
function passive(words: readonly Word[], i: number): Phrase | null {
  let at = i - 1;
  while (at >= 0 && has(words[at], ADV)) at--;
  const auxiliary = words[at];
  const be =
    has(auxiliary, AUX) && /^(?:is|are|was|were|been|being|be|isn't|aren't)$/.test(auxiliary?.norm ?? '');
  const next = words[i + 1];
  if (words[i + 1]?.norm === 'by') return null; // a source is named
  if (be) {
    while (at > 0 && has(words[at - 1], AUX | ADV)) at--;
    if (words[at - 1]?.norm === 'it') {
      const from = next?.norm === 'that' ? i + 2 : i + 1;
      return has(next, PUNCT) || next === undefined ? null : { from, to: clauseEnd(words, from) };
    }
    if (
      next?.norm === 'to' ||
      FATE.test(next?.norm ?? '') ||
      (next?.norm === 'as' && words[i]?.norm === 'reported')
    )
      return { from: clauseStart(words, at), to: clauseEnd(words, i) };
    return null;
  }
  if (!UNSAID_BY_WHOM.has(words[i]?.norm ?? '') || !FATE.test(next?.norm ?? '')) return null;
  if (has(words[i - 1], DET | PREP) || i === 0) return null;
  return { from: clauseStart(words, i), to: clauseEnd(words, i) };
}

const UNSAID_BY_WHOM: ReadonlySet<string> = new Set([
  'feared',
  'believed',
  'thought',
  'reported',
  'presumed',
  'suspected',
  'rumoured',
]);

function clauseStart(words: readonly Word[], verb: number): number {
  const mark = findBack(
    words,
    verb - 1,
    Math.max(0, verb - 40),
    (word) => has(word, PUNCT | QUOTE) || /^(?:but|that|while|which|who|whose)$/.test(word.norm),
  );
  const from = mark === null ? Math.max(0, verb - 40) : mark + 1;
  // "six were killed and 30 were feared trapped": a clause of its own
  const and = findBack(words, verb - 2, from + 2, ({ norm }) => norm === 'and');
  return and !== null && hasVerbal(words, { from, to: and }) && !has(words[and + 1], AUX) ? and + 1 : from;
}

function clauseEnd(words: readonly Word[], from: number): number {
  for (let i = from; i < words.length; i++) {
    const word = words[i];
    if (word?.text === ';' || (has(word, PUNCT) && !has(word, COMMA))) return i;
    if (has(word, QUOTE)) return i;
    if (
      has(word, COMMA) &&
      (has(words[i + 1], CONJ | SUB | QUOTE) || words[i + 1]?.cues != null || isFinite(words, i + 1))
    )
      return i;
    if (/^(?:but|while|whereas|although)$/.test(word?.norm ?? '')) return i;
  }
  return words.length;
}

/** "40 people were reportedly killed": the clause; "struck, reportedly killing two": from the adverb on. */
function hedgedClause(words: readonly Word[], adverb: number): Phrase {
  const next = words[adverb + 1];
  const participle = next?.norm.endsWith('ing') === true;
  const mark = findBack(
    words,
    adverb - 1,
    Math.max(0, adverb - 30),
    (word) => has(word, PUNCT) || has(word, QUOTE) || /^(?:but|while|which|who)$/.test(word.norm),
  );
  const from = mark === null ? Math.max(0, adverb - 30) : mark + 1;
  const whole =
    !participle &&
    (isFinite(words, adverb + 1) || hasVerbal(words, { from, to: adverb }) || has(words[adverb - 1], AUX));
  return { from: whole ? from : adverb + 1, to: clauseEnd(words, adverb + 1) };
}
