import type { Phrase } from './phrases.js';
import {
  ADJ,
  ADV,
  AUX,
  CAPITAL,
  DET,
  ED,
  FUNCTION,
  HUMAN,
  NAME,
  NUM,
  ORG,
  POSS,
  PREP,
  PRON,
  QUOTE,
  SUB,
  TEXT,
  TIME,
  VERB,
  type Word,
  has,
  isNominal,
} from './words.js';

/** Adjectives that are people after an article. */
const PATIENTS = /^(?:wounded|injured|dead|missing|sick|elderly|poor|homeless|displaced|accused|bereaved)$/;

/** "It received two": nothing but a verb follows these. */
const SUBJECT = /^(?:i|he|she|it|we|they|who)$/;

/** A verb that surely is finite: an auxiliary, a common verb or a cue after something that can be its subject. */
export function isFinite(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (word === undefined) return false;
  const before = words[i - 1];
  if (has(word, AUX)) return !/^(?:be|been|being|having)$/.test(word.norm) && before?.norm !== 'to';
  if (has(word, CAPITAL | POSS) || before === undefined) return false;
  if (has(before, DET | PREP | POSS) || before.norm === 'to') return false;
  if (word.norm === 'close' && words[i + 1]?.norm === 'to') return false;
  if (has(word, TEXT) && isCompound(words, i)) return false;
  const finiteCue =
    word.cues?.some(({ tense }) => tense === 'third' || tense === 'past') === true && !has(word, ED);
  const people = PATIENTS.test(before.norm) && has(words[i - 2], DET); // "the wounded gave"
  if (has(word, VERB) || finiteCue) return (people || !has(before, ADJ | NUM)) && !has(word, HUMAN);
  // "Russia considers the tone unacceptable": a verb that no list has
  if (
    /[^su]s$/.test(word.norm) &&
    has(before, NAME | PRON) &&
    !has(word, HUMAN | ORG | TEXT | TIME | FUNCTION) &&
    // "Lasko reacts": a heading ends without a stop
    (words[i + 1] === undefined || has(words[i + 1], DET | PRON | NUM | QUOTE | SUB))
  )
    return true;
  if (has(word, ED)) {
    if (has(before, ADV) || SUBJECT.test(before.norm)) return true;
    const after = words[i + 1];
    return (
      isNominal(before) &&
      !has(before, ADJ | NUM) &&
      (after === undefined || has(after, DET | PRON | NUM | ADV | QUOTE | CAPITAL | SUB | POSS))
    );
  }
  return false;
}

/** "a safety report", "the company’s annual review": a base form after a singular noun is no verb. */
function isCompound(words: readonly Word[], i: number): boolean {
  if (/s$|ed$/.test(words[i]?.norm ?? '')) return false;
  for (let k = i - 1; k >= Math.max(0, i - 4); k--) {
    const word = words[k];
    if (has(word, DET | POSS)) return k < i - 1;
    if (!isNominal(word) || has(word, NAME | HUMAN) || word?.norm.endsWith('s') === true) return false;
  }
  return false;
}

/** Any word that may be a verb: enough to tell a clause from a bare noun phrase. */
export function isVerbal(words: readonly Word[], i: number): boolean {
  if (isFinite(words, i)) return true;
  const word = words[i];
  const before = words[i - 1];
  if (word === undefined || before === undefined || !has(word, ED) || has(word, CAPITAL)) return false;
  return isNominal(before) && !has(before, ADJ);
}

export function hasFinite(words: readonly Word[], { from, to }: Phrase): boolean {
  for (let i = from; i < to; i++) if (isFinite(words, i)) return true;
  return false;
}

export function hasVerbal(words: readonly Word[], { from, to }: Phrase): boolean {
  for (let i = from; i < to; i++) if (isVerbal(words, i)) return true;
  return false;
}
