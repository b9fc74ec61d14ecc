import { type CueForm, TAKES, WAYS, allows, does } from '../lexicon/cues.js';
import { HEARD, LOSSES, NOUNLIKE } from '../lexicon/giving.js';
import type { Modality } from '../model.js';
import { startsFigure } from './complements.js';
import {
  ADJ,
  CONJ,
  DET,
  ED,
  HUMAN,
  NAME,
  NUM,
  ORG,
  POSS,
  PREP,
  PRON,
  SUB,
  TEXT,
  has,
  isNumberWord,
  textOf,
  type Word,
} from './words.js';

/** The reading of a form that fits what follows: with its particle, if it needs one. */
export function chooseForm(words: readonly Word[], i: number): CueForm | null {
  const word = words[i];
  const before = words[i - 1];
  if (!word?.cues) return null;
  for (const form of word.cues) {
    // "Unconfirmed reports put the dead at 70"
    if (
      form.tense === 'third' &&
      HEARD.has(before?.norm ?? '') &&
      /^(?:report|claim|estimate)$/.test(form.lemma)
    )
      continue;
    // "dismissed reports of 300 deaths as rumour": no name for them, a denial
    if (does(form, WAYS.mocks) && allows(form.takes, TAKES.label) && isSaying(words, i + 1))
      return conceding(form, 'denied');
    if (form.tense === 'third' && has(word, HUMAN) && has(before, CONJ)) continue; // "soldiers and volunteers"
    // "Laboratory records showed": texts, and what they show
    if (form.tense === 'third' && has(word, TEXT) && words[i + 1]?.cues?.some(isTold) === true) continue;
    // "Dispatch logs reviewed by the paper"
    if (form.tense === 'third' && has(word, TEXT) && has(words[i + 1], ED) && words[i + 2]?.norm === 'by')
      continue;
    if (form.particle !== null && words[i + 1]?.norm !== form.particle) continue;
    // "thought it nearer 600", but "think it was well over 100"
    if (form.particle === 'it' && !startsFigure(words, i + 2)) continue;
    // "reports of 20 dead": a noun
    if (
      form.tense === 'third' &&
      form.particle === null &&
      NOUN_PREPOSITIONS.has(words[i + 1]?.norm ?? '') &&
      !allows(form.takes, TAKES.of | TAKES.addressee) &&
      form.lemma !== 'say'
    )
      continue;
    if (
      form.particle === null &&
      allows(form.takes, TAKES.label) &&
      /^(?:off|for|on|upon|up|in|out|back|at)$/.test(words[i + 1]?.norm ?? '')
    )
      continue;
    // Nouns that look like forms of the verb: "the claims", "two reports", "army's report", "a call"
    // "Forty-one reports": counted
    const counted = isNumberWord(before) && before?.norm !== 'one' && form.tense === 'third';
    if (counted && NOUNLIKE.has(form.lemma)) continue;
    // "St Aldan's says": no noun is called so
    const governs =
      (has(before, HUMAN | ORG | NAME) && !has(before, POSS)) ||
      (form.tense === 'third' && has(before, NAME) && form.lemma === 'say');
    const asNoun =
      !governs &&
      (form.tense === 'third' ||
        form.tense === 'base' ||
        (form.tense === 'past' && has(before, DET)) ||
        form.tense === 'participle');
    if (
      asNoun &&
      ((has(before, DET | ADJ | NUM | POSS) && !has(before, SUB)) ||
        (has(before, PREP) && before?.norm !== 'to')) &&
      !has(before, PRON)
    )
      continue;
    if (concedes(words, form, i + 1)) return conceding(form, form.stance);
    return form;
  }
  return null;
}

const NOUN_PREPOSITIONS: ReadonlySet<string> = new Set(['of', 'about', 'from', 'by']);

const isTold = ({ tense, takes }: CueForm): boolean =>
  tense !== 'ing' && allows(takes, TAKES.written | TAKES.that | TAKES.clause);

/** The same verb where it concedes or denies something. */
const conceding = ({ lemma, tense, particle, ways }: CueForm, stance: Modality): CueForm => ({
  lemma,
  tense,
  particle,
  takes: TAKES.clause | TAKES.object,
  ways,
  stance,
});

function isSaying(words: readonly Word[], at: number): boolean {
  const noun = has(words[at], DET) ? at + 1 : at;
  return (
    /^(?:claims?|reports?|allegations?|rumou?rs|suggestions?|accusations?)$/.test(words[noun]?.norm ?? '') &&
    /^(?:that|of)$/.test(words[noun + 1]?.norm ?? '')
  );
}

const LOST = new RegExp(
  String.raw`^(?:(?:the|its|his|her|their|a|heavy|some|\d+) )*(?:${[...LOSSES].join('|')})(?: |$)`,
);

/** "admitted the loss of one": what is conceded without a clause is a loss; a hospital admits patients. */
const concedes = (words: readonly Word[], form: CueForm, from: number): boolean =>
  does(form, WAYS.concedes) && LOST.test(textOf(words, from, 5));
