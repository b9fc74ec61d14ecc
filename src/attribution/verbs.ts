import type { Phrase } from './phrases.js';
import { FINITE_CUE, NONFINITE, PATIENT, SUBJECTIVE, THIRD } from './traits.js';
import {
  ADJ,
  ADV,
  AUX,
  CAPITAL,
  DET,
  ED,
  FUNCTION,
  HEARD,
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
  shows,
} from './words.js';

/** Whether its form allows a verb, whatever stands round it. */
export const mayBeVerb = (word: Word | undefined): boolean =>
  has(word, AUX | VERB | ED) || shows(word, FINITE_CUE | THIRD);

/** A verb that surely is finite: an auxiliary, a common verb or a cue after something that can be its subject. */
export function isFinite(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (word === undefined) return false;
  const { flags, traits } = word;
  if ((flags & AUX) !== 0) return (traits & NONFINITE) === 0 && words[i - 1]?.norm !== 'to';
  if ((flags & (VERB | ED)) === 0 && (traits & (FINITE_CUE | THIRD)) === 0) return false;
  const before = words[i - 1];
  if (has(word, CAPITAL | POSS) || before === undefined) return false;
  if (has(before, DET | PREP | POSS) || before.norm === 'to') return false;
  if (word.norm === 'close' && words[i + 1]?.norm === 'to') return false;
  if (word.norm === 'dated' && has(before, TEXT)) return false;
  // "official records say": a text that tells something
  if (has(word, TEXT) && (isCompound(words, i) || (words[i + 1]?.cues != null && !has(before, HEARD))))
    return false;
  // "dispatch logs reviewed by the paper"
  if (has(word, TEXT) && has(words[i + 1], ED) && words[i + 2]?.norm === 'by') return false;
  if ((flags & VERB) !== 0 || (traits & FINITE_CUE) !== 0) {
    const people = shows(before, PATIENT) && has(words[i - 2], DET); // "the wounded gave"
    return (people || !has(before, ADJ | NUM)) && !has(word, HUMAN);
  }
  // "Russia considers the tone unacceptable": a verb that no list has
  if (
    (traits & THIRD) !== 0 &&
    has(before, NAME | PRON) &&
    !has(word, HUMAN | ORG | TEXT | TIME | FUNCTION) &&
    // "Lasko reacts": a heading ends without a stop
    (words[i + 1] === undefined || has(words[i + 1], DET | PRON | NUM | QUOTE | SUB))
  )
    return true;
  if (has(word, ED)) {
    if (has(before, ADV) || shows(before, SUBJECTIVE)) return true;
    if (INTRANSITIVE.has(word.norm)) return isNominal(before) && !has(before, ADJ | NUM);
    const after = words[i + 1];
    return (
      isNominal(before) &&
      !has(before, ADJ | NUM) &&
      (after === undefined || has(after, DET | PRON | NUM | ADV | QUOTE | CAPITAL | SUB | POSS))
    );
  }
  return false;
}

/** Pasts that are no participles of what somebody does to others: "12 people died in the fire". */
const INTRANSITIVE = new Set(
  'died drowned perished marched rallied demonstrated protested arrived gathered survived vanished disappeared collapsed escaped remained happened occurred erupted attended participated suffocated travelled traveled emigrated resigned voted walked stayed exploded sank'.split(
    ' ',
  ),
);

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
  if (!has(word, ED) || has(word, CAPITAL)) return false;
  return isNominal(words[i - 1]) && !has(words[i - 1], ADJ);
}

export function hasFinite(words: readonly Word[], { from, to }: Phrase): boolean {
  for (let i = from; i < to; i++) if (isFinite(words, i)) return true;
  return false;
}

export function hasVerbal(words: readonly Word[], { from, to }: Phrase): boolean {
  for (let i = from; i < to; i++) if (isVerbal(words, i)) return true;
  return false;
}
