import { IRREGULAR_PARTICIPLES } from '../lexicon/grammar.js';
import { opensAppeal } from './names.js';
import { isNumberSign, type Phrase } from './phrases.js';
import { isFinite, isVerbal } from './verbs.js';
import { THAT, WHERE, WHICH, WHOSE } from './traits.js';
import {
  ADJ,
  ADV,
  AUX,
  CAPITAL,
  COLLECTIVE,
  CONJ,
  DET,
  ED,
  HUMAN,
  MEDIUM,
  NAME,
  NUM,
  ORG,
  POSS,
  PREP,
  PRON,
  PUNCT,
  QUOTE,
  SUB,
  TEXT,
  TIME,
  TITLE,
  VERB,
  type Word,
  has,
  isNominal,
  isNumberWord,
  shows,
} from './words.js';

/** Determiners that open a clause or a comparison. */
const WHATEVER: ReadonlySet<string> = new Set(['what', 'which', 'whatever', 'such']);

/** What a walk over a noun phrase stops at, or has to look at. */
const TOLD_APART = QUOTE | PUNCT | NUM | NAME | TIME | SUB | PREP | CONJ | DET | PRON | AUX | ADV;

/** The furthest that a noun phrase, or a chain of appositions, is followed. */
export const REACH = 40;

/**
 * The noun phrase that ends before `to`, read leftwards, not beyond `min`. Null where none ends there.
 */
export function phraseBefore(words: readonly Word[], to: number, min: number): Phrase | null {
  const floor = Math.max(min, to - REACH);
  let k = to - 1;
  for (; k >= floor; k--) {
    const word = words[k];
    if (word === undefined) break;
    // A noun or an adjective: most words are none of those that are told apart below.
    if (!has(word, TOLD_APART) && !isFinite(words, k)) continue;
    const left = words[k - 1];
    // "Witness No. 4 told the court"
    if (k === to - 1 && has(word, NUM) && isNumberSign(left?.norm) && has(words[k - 2], HUMAN)) {
      k--;
      continue;
    }
    if (has(word, QUOTE)) {
      // A name in marks ('the "White Helmets" said') has its article before it; speech does not.
      if (k === to - 1 ? has(left, DET) : isNominal(words[k + 1]) && (has(left, DET) || isNominal(left)))
        continue;
      break;
    }
    if (has(word, PUNCT)) {
      if (word.text === '/' && isNominal(left)) continue;
      // "the Eastern Front (EF) group"
      if (word.text === ')' && k < to - 1 && words[k - 2]?.text === '(' && has(words[k - 3], NAME)) {
        k -= 2;
        continue;
      }
      break;
    }
    if (has(word, NAME) && !has(word, TIME)) continue;
    if (has(word, TIME) && !has(word, POSS)) {
      // "the report of February"
      if (k === to - 1 && left?.norm === 'of' && has(words[k - 2], TEXT)) {
        k--;
        continue;
      }
      // "a report dated 14 January"
      const dated = k === to - 1 ? datedText(words, k) : null;
      if (dated !== null) {
        k = dated;
        continue;
      }
      // "pictures taken in June"
      const made = k === to - 1 ? madeText(words, k) : null;
      if (made !== null) {
        k = made;
        continue;
      }
      if (k === to - 1) return null;
      if (has(words[k + 1], DET | NAME | HUMAN | ORG | COLLECTIVE) || has(left, PREP)) break;
      continue;
    }
    if (has(word, SUB) && !(word.norm === 'that' && k === to - 1)) {
      // "the group which monitors the war said": the relative pronoun is the subject of the verb after it
      if (
        (shows(word, WHICH) || relativeThat(words, k)) &&
        to - k > 3 &&
        opensPredicate(words, k + 1) &&
        has(left, HUMAN | ORG | COLLECTIVE | NAME)
      )
        continue;
      break;
    }
    if (has(word, PREP)) {
      if (k === to - 1) return null;
      // "a survey of more than 1,200 households"
      if (
        word.norm === 'than' &&
        has(words[k + 1], NUM) &&
        /^(?:more|fewer|less)$/.test(left?.norm ?? '') &&
        words[k - 2]?.norm === 'of' &&
        has(words[k - 3], TEXT)
      ) {
        k--;
        continue;
      }
      const attaches = k > floor && left !== undefined && !isVerbal(words, k - 1) && !has(left, TIME);
      if (
        word.norm === 'to' &&
        /^(?:close|loyal|linked|related|allied|opposed|next)$/.test(left?.norm ?? '')
      ) {
        k--; // "a source close to the duke"
        continue;
      }
      const sent =
        left !== undefined &&
        has(words[k - 2], HUMAN | ORG | TEXT | COLLECTIVE) &&
        (has(left, ED) || IRREGULAR_PARTICIPLES.has(left.norm));
      if (sent) {
        k--; // "a message sent to staff", "troops deployed in the north"
        continue;
      }
      if (word.norm === 'to' && !has(left, HUMAN | TITLE)) break;
      if (attaches && (isNominal(left) || has(left, PRON))) continue;
      return afterLeadIn(words, k, to);
    }
    if (has(word, CONJ)) {
      if (k === to - 1) return null;
      if (word.norm === '&' && has(left, NAME)) continue;
      if ((word.norm === 'and' || word.norm === 'or') && coordinates(words, k, floor)) continue;
      break;
    }
    if (has(word, DET) && !has(word, HUMAN)) {
      if (WHATEVER.has(word.norm)) break;
      if (
        k === to - 1 &&
        !/^(?:both|some|many|all|others|another|each|these|those|neither|either)$/.test(word.norm)
      )
        return null;
      if (has(left, PREP) || has(left, DET) || (word.norm === 'the' && opensAppeal(left))) continue;
      const relative = k > floor + 3 ? insideRelative(words, k) : null;
      if (relative !== null) {
        k = relative;
        continue;
      }
      if (has(left, CONJ) && left?.norm === 'and' && coordinates(words, k - 1, floor)) continue;
      k--;
      break;
    }
    if (has(word, PRON) && !has(word, HUMAN)) {
      // "one of them", "most of us"
      if (
        k === to - 1 &&
        left?.norm === 'of' &&
        (has(words[k - 2], PRON | NUM | DET | HUMAN | ADJ) || isNumberWord(words[k - 2]))
      ) {
        k -= 2;
        continue;
      }
      // "the teacher who ran it said"
      const antecedent =
        k === to - 1 && OBJECT_PRONOUNS.has(word.norm) ? beforeRelative(words, k, floor) : null;
      if (antecedent !== null) {
        k = antecedent;
        continue;
      }
      if (k === to - 1) k--;
      break;
    }
    if (has(word, AUX) || isFinite(words, k)) {
      const antecedent = beforeRelative(words, k, floor);
      if (antecedent === null) break;
      k = antecedent;
      continue;
    }
    // "the embassy here"
    if (k === to - 1 && word.norm === 'here' && has(left, ORG | HUMAN)) continue;
    if (has(word, ADV) && !has(word, NUM | HUMAN)) {
      if (has(left, DET) && k < to - 1) continue;
      if (has(word, CAPITAL) && has(words[k + 1], TITLE)) continue; // Home Secretary
      break;
    }
  }
  const from = k + 1;
  return from < to ? { from, to } : null;
}

const OBJECT_PRONOUNS: ReadonlySet<string> = new Set(['it', 'them', 'him', 'her']);

/** Of "a report dated 14 January", "a memo of 3 March 2024": the word after the text's own noun, where a date ends at `at`. */
function datedText(words: readonly Word[], at: number): number | null {
  let k = at;
  while (k > at - 4 && has(words[k], TIME | NUM)) k--;
  return /^(?:dated|of|from)$/.test(words[k]?.norm ?? '') && has(words[k - 1], TEXT) ? k : null;
}

/** Of "pictures taken in June", "emails sent on Friday": the participle, where a time ends at `at`. */
function madeText(words: readonly Word[], at: number): number | null {
  const preposition = /^(?:in|on|last|this)$/.test(words[at - 1]?.norm ?? '') ? at - 1 : at;
  const verb = words[preposition - 1];
  return preposition < at &&
    (has(verb, ED) || IRREGULAR_PARTICIPLES.has(verb?.norm ?? '')) &&
    has(words[preposition - 2], TEXT)
    ? preposition - 1
    : null;
}

/** At the article of "the cooperative that runs the dam", the object of a short relative clause: where its pronoun stands. */
function insideRelative(words: readonly Word[], at: number): number | null {
  // "researchers who have modelled the outbreak"
  const i = has(words[at - 2], AUX) ? at - 3 : at - 2;
  const relative = words[i];
  if (!shows(relative, WHICH | THAT) || !opensPredicate(words, at - 1)) return null;
  let noun = i - 1;
  // "researchers in Basel who"
  if (relative?.norm === 'who' && has(words[noun], NAME) && has(words[noun - 1], PREP)) noun -= 2;
  if (!has(words[noun], HUMAN | ORG | COLLECTIVE)) return null;
  return relative?.norm !== 'that' || relativeThat(words, i) ? i : null;
}

/** "the cooperative that runs the dam": not "told the ministry that", nor a clause with its own subject. */
function relativeThat(words: readonly Word[], at: number): boolean {
  if (!shows(words[at], THAT) || has(words[at + 1], HUMAN | ORG | COLLECTIVE | TEXT)) return false;
  for (let i = at - 1; i > at - 7 && i >= 0; i--) {
    if (words[i]?.cues != null) return false;
    if (has(words[i], PUNCT)) return true;
  }
  return true;
}

/** "monitors the war", "fled from the east": a verb with what it takes, not a noun phrase. */
function opensPredicate(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (word === undefined || has(word, CAPITAL | DET | PRON)) return false;
  const next = words[i + 1];
  return (/s$|ed$/.test(word.norm) || has(word, VERB)) && has(next, DET | NAME | PREP | NUM | ADJ | POSS);
}

/** Walking left over the verb of a relative clause: the index of its "who", when it belongs to a noun phrase. */
function beforeRelative(words: readonly Word[], verb: number, floor: number): number | null {
  for (let i = verb - 1; i >= Math.max(floor, verb - 14); i--) {
    const word = words[i];
    if (word === undefined || has(word, PUNCT | QUOTE)) return null;
    if (shows(word, WHICH | WHOSE | WHERE) || (shows(word, THAT) && !words[i - 1]?.cues)) {
      return has(words[i - 1], HUMAN | ORG | COLLECTIVE | NAME) || words[i - 1]?.norm === 'those' ? i : null;
    }
  }
  return null;
}

/** Whether the "and" at `k` joins two noun phrases: what stands left of it, to the clause's start, has no verb. */
function coordinates(words: readonly Word[], k: number, floor: number): boolean {
  const left = words[k - 1];
  if (!isNominal(left) || has(left, TIME) || isVerbal(words, k - 1)) return false;
  for (let i = k - 1; i >= floor && i > k - 10; i--) {
    const word = words[i];
    if (word === undefined || has(word, PUNCT)) return true;
    if (has(word, SUB) && !has(word, PREP)) return true;
    if (word.norm === 'as' || word.norm === 'while') return true;
    if (isVerbal(words, i)) return words[i]?.cues != null && !has(word, AUX) && i < k - 1;
    if (has(word, PREP) && word.norm !== 'of' && !isNominal(words[i - 1])) return false;
  }
  return true;
}

/** "In a statement the army", "On Tuesday police": the phrase after an adverbial that no comma closes. */
function afterLeadIn(words: readonly Word[], preposition: number, to: number): Phrase | null {
  for (let m = preposition + 2; m < to; m++) {
    const word = words[m];
    const before = words[m - 1];
    if (has(before, PREP | DET | CONJ)) continue;
    if (has(word, DET)) return { from: m, to };
    if (has(before, TIME | MEDIUM) && has(word, NAME | HUMAN | ORG | COLLECTIVE) && !has(before, CAPITAL & 0))
      return { from: m, to };
  }
  const only = words[preposition + 1];
  if (has(only, TIME)) return preposition + 2 < to ? { from: preposition + 2, to } : null;
  // "In Bangula nurse Chikondi Banda": a role in lower case opens the phrase.
  for (let m = preposition + 2; m < to; m++) {
    if (has(words[m], HUMAN | COLLECTIVE) && !has(words[m], NAME) && has(words[m - 1], NAME))
      return { from: m, to };
  }
  return { from: preposition + 1, to };
}
