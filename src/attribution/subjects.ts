import { TAKES, WAYS, allows, does, type CueForm } from '../lexicon/cues.js';
import { IRREGULAR_PARTICIPLES } from '../lexicon/grammar.js';
import { GOVERNORS, REFUSALS } from '../lexicon/speech-words.js';
import { groupAfter, groupBefore } from './groups.js';
import { ASKED, TALKED, TO_OR_WITH } from './openers.js';
import { phraseBefore } from './phrase-before.js';
import { type Group, type Phrase, canSpeak, findBack } from './phrases.js';
import { CALLED, CONTACT, NEGATION, RELATIVE } from './traits.js';
import type { Unit } from './units.js';
import { hasVerbal, isFinite, isVerbal, mayBeVerb } from './verbs.js';
import {
  ADJ,
  ADV,
  AUX,
  CAPITAL,
  COLLECTIVE,
  COMMA,
  CONJ,
  DET,
  ED,
  HUMAN,
  NAME,
  NUM,
  ORG,
  PLURAL,
  POSS,
  PREP,
  PRON,
  PUNCT,
  QUOTE,
  SUB,
  TIME,
  VERB,
  type Word,
  has,
  isNumberWord,
  shows,
} from './words.js';

export interface Left {
  /** The word that the subject should end with. */
  readonly at: number;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly auxiliary: boolean;
  readonly infinitive: boolean;
}

/** Auxiliaries, adverbs and governing verbs between a cue and its subject: "has since", "went on to". */
export function skipLeft(words: readonly Word[], cue: number): Left {
  let at = cue - 1;
  let passive = false;
  let negated = false;
  let auxiliary = false;
  let infinitive = false;
  for (let hops = 0; hops < 9 && at >= 0; hops++) {
    const word = words[at];
    if (word === undefined || (has(word, NAME) && !has(word, ADV))) break;
    if (shows(word, NEGATION)) {
      negated = true;
    } else if (has(word, AUX)) {
      auxiliary = true;
      if (word.norm.endsWith("n't") || word.norm === 'cannot') negated = true;
      if (!infinitive && FORMS_OF_BE.has(word.norm)) passive = true;
    } else if (word.norm === 'to') {
      infinitive = true;
      if (REFUSALS.has(words[at - 1]?.norm ?? '')) negated = true;
      // the verb that governs the infinitive: "likes to say", "went on to add", "was quick to stress"
      let governor = at - 1;
      while (
        governor > at - 4 &&
        governor >= 0 &&
        (isVerbal(words, governor) ||
          has(words[governor], VERB | ADJ | ADV) ||
          GOVERNORS.has(words[governor]?.norm ?? '') ||
          words[governor]?.cues != null) &&
        !has(words[governor], NAME | PRON | PUNCT | HUMAN)
      )
        governor--;
      if (governor === at - 1) negated = true; // nothing governs it: "to say the least"
      at = governor + 1;
    } else if (has(word, TIME) && !has(word, POSS)) {
      if (words[at - 1]?.norm === 'of') break; // "the report of February"
      // "on Wednesday called", "late Monday said"
      if (/^(?:on|in|late|early|last|this)$/.test(words[at - 1]?.norm ?? '')) at--;
    } else if (!has(word, ADV) || has(word, HUMAN | DET | NUM)) break;
    at--;
  }
  return { at: beforeContact(words, at), passive, negated, auxiliary, infinitive };
}

const FORMS_OF_BE: ReadonlySet<string> = new Set([
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'being',
  "isn't",
  "wasn't",
  "aren't",
  "weren't",
]);

/** "miners we asked", "the dealers I spoke to", "refugees to whom the Post spoke": up to those whom a reporter met. */
function beforeContact(words: readonly Word[], at: number): number {
  if (!shows(words[at], CONTACT)) return at;
  const verb = TO_OR_WITH.has(words[at]?.norm ?? '') ? at - 1 : at;
  if (!(verb < at ? TALKED : ASKED).has(words[verb]?.norm ?? '')) {
    const to = TALKED.has(words[at]?.norm ?? '') ? findBack(words, at - 1, at - 6, isWhom) : null;
    return to !== null && TO_OR_WITH.has(words[to - 1]?.norm ?? '') ? to - 2 : at;
  }
  const whom = /^(?:we|i)$/.test(words[verb - 1]?.norm ?? '') ? verb - 2 : -1;
  const met = isWhom(words[whom]) ? whom - 1 : whom;
  return has(words[met], PLURAL | HUMAN | COLLECTIVE) || words[met]?.norm.endsWith('s') === true ? met : at;
}

const isWhom = (word: Word | undefined): boolean => word?.norm === 'whom' || word?.norm === 'who';

/** The subject of the main clause: the group before the first finite verb that has one. */
export function subjectOf({ words }: Unit): Group | null {
  let subordinate: Group | null = null;
  for (let i = 1, tries = 0; i < Math.min(words.length, 60) && tries < 5; i++) {
    if (!opensPredicate(words, i)) continue;
    tries++;
    const { at } = skipLeft(words, i);
    if (at < 0 || has(words[at], SUB | CONJ)) continue;
    const group = groupBefore(words, at + 1, 0);
    if (group === null) continue;
    // after a comma, only an apposition makes what stands before it a subject
    const aged = has(words[at - 1], NUM) && words[at - 2]?.text === ',';
    const beside = group.appositions.length > 0 || aged;
    if (words[at]?.text === ',' && (!beside || !canSpeak(words, group.head))) continue;
    // "because she was ill": a clause of its own, and a subject of its own
    if (!has(words[group.from - 1], SUB)) return group;
    subordinate ??= group;
  }
  return subordinate;
}

/** A verb that something before it can be the subject of, looser than `isFinite` beside a person or a comma. */
function opensPredicate(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  if (shows(before, RELATIVE) || (!mayBeVerb(words[i]) && before?.text !== ',')) return false;
  // "a woman called Sana Idris had waited"
  if (shows(words[i], CALLED) && has(before, HUMAN) && has(words[i + 1], NAME)) return false;
  if (isFinite(words, i)) return true;
  if (isVerbal(words, i) && has(before, NAME | HUMAN | PRON | COLLECTIVE | ORG)) return true;
  if (before?.text !== ',' || has(words[i], CAPITAL)) return false;
  // "Ann Roe, 54, lost her house"
  const aged = has(words[i - 2], NUM) && words[i - 3]?.text === ',';
  return has(words[i], ED) || (aged && IRREGULAR_PARTICIPLES.has(words[i]?.norm ?? ''));
}

/** A plural, a pronoun or two names: what a bare verb ("say") can have for a subject. */
export function pluralBefore(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (has(word, PRON)) return /^(?:i|we|you|they|who|others|that|which)$/.test(word.norm);
  if (word.text === ',' || word.text === ')' || has(word, COMMA)) return true;
  return (
    has(word, PLURAL | NAME) ||
    word.base.endsWith('s') ||
    /^(?:police|people|staff|media|data|many|some|both|few|most|several|all|others|crew|two|three)$/.test(
      word.base,
    ) ||
    (word.base.endsWith('men') && has(word, HUMAN)) ||
    has(word, CONJ) ||
    hasPluralHead(words, at)
  );
}

/** "Residents of the town say": the head further left is plural. */
function hasPluralHead(words: readonly Word[], at: number): boolean {
  const phrase = phraseBefore(words, at + 1, 0);
  if (phrase === null) return false;
  for (let i = phrase.from; i < phrase.to; i++)
    if (has(words[i], PREP)) return has(words[i - 1], PLURAL) || words[i - 1]?.base.endsWith('s') === true;
  return false;
}

/** Subjects that no lexicon knows can say things too, if the verb is one of saying and nothing else. */
export function speaksLoosely(words: readonly Word[], group: Group, form: CueForm): boolean {
  const last = words[group.head.to - 1];
  if (has(last, PUNCT | QUOTE | TIME | NUM) || last === undefined) return false;
  // "exchanging vows", "pro-democracy protests": a noun that looks like a verb
  const first = words[group.head.from];
  if (form.tense === 'third' && form.lemma !== 'say' && form.lemma !== 'tell' && !has(first, DET | POSS))
    return false;
  if (last.norm.endsWith('ing') && group.head.to - group.head.from === 1) return false;
  return (
    form.lemma === 'say' ||
    form.lemma === 'tell' ||
    allows(form.takes, TAKES.that | TAKES.clause | TAKES.amount | TAKES.quote)
  );
}

/** The group after an inverted cue: "said Kirby", "says the village headman, Samuel Gumbo". */
export function invertedGroup(unit: Unit, cue: Phrase, form: CueForm, left: Left, min: number): Group | null {
  const { words } = unit;
  if (form.tense === 'ing' || left.auxiliary || left.infinitive) return null;
  // "the director, Ann Roe, told reporters"
  if (does(form, WAYS.hears)) return null;
  const before = words[cue.from - 1];
  const afterQuote = has(before, QUOTE) || (before?.text === ',' && has(words[cue.from - 2], QUOTE));
  const afterClause = has(before, COMMA) && before?.text !== ')' && before?.text !== '(';
  const opens = before === undefined && unit.kind !== 'headline';
  if (!afterQuote && !afterClause && !opens) return null;
  if (has(before, QUOTE) && has(words[cue.from - 2], DET)) return null; // 'the "White Helmets" said'
  if (allows(form.takes, TAKES.figure) && !allows(form.takes, TAKES.clause) && !afterQuote) return null;
  const group = groupAfter(words, cue.to, words.length);
  if (group === null || !(canSpeak(words, group.head) || afterQuote)) return null;
  if (
    has(words[group.head.from], PRON) &&
    !/^(?:he|she|they|one|another)$/.test(words[group.head.from]?.norm ?? '')
  )
    return null;
  // "counsel said": a noun that looks like a verb, and its verb
  const only = words[group.head.from];
  if (group.head.to - group.head.from === 1 && only?.cues != null && !has(only, CAPITAL | HUMAN | ORG | PRON))
    return null;
  const next = words[group.to];
  if (opens) return next?.text === ':' || has(next, QUOTE) ? group : null;
  if (
    next !== undefined &&
    (isFinite(words, group.to) || (isVerbal(words, group.to) && !has(next, SUB)) || has(next, AUX))
  )
    return null;
  if (afterQuote) return group;
  if (next?.norm === 'that' && allows(form.takes, TAKES.addressee)) return null; // told reporters that
  // "X, a doctor, said the hospital ..." has its subject before it.
  const apposed = groupBefore(words, cue.from, min);
  if (
    apposed &&
    canSpeak(words, apposed.head) &&
    // "Six, say the monitors"
    !(apposed.to - apposed.from <= 2 && isNumberWord(words[apposed.from])) &&
    !/^(?:of|among|including)$/.test(words[apposed.head.from]?.norm ?? '')
  ) {
    const clauseBefore =
      apposed.from > 0 && hasVerbal(words, { from: Math.max(min, apposed.from - 12), to: apposed.from });
    if (!clauseBefore && apposed.appositions.length > 0) return null;
    if (!clauseBefore && !hasVerbal(words, { from: apposed.from, to: cue.from })) return null;
  }
  return group;
}
