import { TAKES, allows, type CueForm } from '../lexicon/cues.js';
import { LEADS, OCCASIONS } from '../lexicon/giving.js';
import { FINDERS } from '../lexicon/speech-roles.js';
import { piecesIn } from '../segment/letters.js';
import { type Complement, readComplement, startsFigure } from './complements.js';
import { skipAdverbials } from './adverbials.js';
import { clauseStart, contentEnd } from './extents.js';
import { phraseBefore } from './phrase-before.js';
import { type Phrase, canSpeak, headRegionEnd } from './phrases.js';
import { reportOf, type Report, type Source } from './report.js';
import type { Unit } from './units.js';
import { hasFinite, hasVerbal } from './verbs.js';
import { THAT, WHICH } from './traits.js';
import {
  AUX,
  COMMA,
  CONJ,
  DET,
  METONYM,
  NAME,
  NUM,
  ORG,
  PREP,
  PRON,
  PUNCT,
  QUOTE,
  SUB,
  TEXT,
  TIME,
  TITLE,
  type Word,
  has,
  isNominal,
  isNumberWord,
  shows,
} from './words.js';

export function build(
  unit: Unit,
  cue: Phrase,
  form: CueForm,
  source: Source,
  lead: number,
  close: number,
  earlier: readonly Report[],
  inverted: boolean,
): Report | null {
  const { words } = unit;
  // "The UN asked for €126m": what kidnappers ask for is told by somebody else
  const body = source.kind === 'group' && form.lemma === 'ask' && isBody(words, source.group.head);
  const takes = body ? form.takes | TAKES.for : form.takes;
  const complement = readComplement(words, close, inverted ? INVERTED_TAKES : takes);
  const edge = words[lead - 1];
  // "What they say leads us to believe": the clause is a subject, and what follows is not theirs
  const subject = edge?.norm === 'what' && complement.kind === 'content' && !complement.that;
  if (subject && LEADS.has(words[complement.at]?.norm ?? '')) return null;
  const start = clauseStart(words, lead, earlier);
  // "..., and said": what stands before is another report's.
  const joined = has(words[lead], CONJ);
  const afterQuote = !joined && (has(edge, QUOTE) || (edge?.text === ',' && has(words[lead - 2], QUOTE)));
  const statement =
    lead > start &&
    !joined &&
    (afterQuote || (has(edge, COMMA) && isStatement(words, { from: start, to: lead - 1 }, complement)));
  // People find bodies; texts find that they died.
  const written =
    source.kind === 'group' &&
    (isText(words, source.group.head) ||
      findsInWords(words, source.group.head, complement) ||
      // "Records showed 52 landings, the judge found"
      (form.lemma === 'find' && statement && FINDERS.has(words[source.group.head.to - 1]?.norm ?? '')));
  // "told the council that police said": no relative clause, but what the council was told
  const told = earlier.some(({ right, addressee }) => addressee !== null && right?.from === lead);
  const relative = told ? null : relativeAntecedent(words, lead, start);
  // "the 300 that the council had planned for"
  const bare = relative !== null && relative.to - relative.from < 5;
  const numbered =
    relative !== null &&
    (complement.kind === 'none' || (bare && complement.kind === 'aside')) &&
    allows(form.takes, TAKES.figure);
  if (relative !== null && complement.kind !== 'content' && findsSo(words, form, source, relative))
    return reportOf({ cue, lemma: form.lemma, source, lead, close, left: relative, right: null });
  const spoken = spokenOf(words, form, lead, start, close);
  if (spoken !== null)
    return reportOf({ cue, lemma: form.lemma, source, lead, close: close + 1, left: spoken, right: null });
  if (!numbered && !accepts(form, complement, statement, afterQuote, written || readsAloud(form, complement)))
    return null;
  if (
    allows(form.takes, TAKES.figure) &&
    !allows(form.takes, TAKES.clause) &&
    source.kind === 'group' &&
    !canSpeak(words, source.group.head)
  )
    return null;
  const { lemma, stance } = form;
  const { addressee } = complement;
  const report = (left: Phrase | null, right: Phrase | null, dangling = false): Report =>
    reportOf({ cue, lemma, stance, source, lead, close, left, right, addressee, dangling });
  const leftPart: Phrase = { from: start, to: has(edge, QUOTE) ? lead : lead - 1 };
  switch (complement.kind) {
    case 'none':
      if (statement) return report(leftPart, null);
      if (relative) return report(relative, null);
      // before a colon it announces what the next paragraph says
      return saysNothing(words, addressee?.to ?? close)
        ? report(null, null, words.at(-1)?.text !== ':')
        : null;
    case 'aside': {
      if (numbered) return report(relative, null);
      const right: Phrase = { from: complement.at, to: contentEnd(words, complement, lead) };
      if (statement) return report(leftPart, afterQuote ? null : right);
      return allows(form.takes, TAKES.clause) && !inverted && hasVerbal(words, right)
        ? report(null, right)
        : null;
    }
    case 'quote':
    case 'content': {
      const end = contentEnd(
        words,
        complement,
        lead,
        allows(form.takes, TAKES.label | TAKES.of | TAKES.object) ||
          // "expected a loss of $11m; it came to $19m"
          form.stance === 'forecast',
      );
      // "Fifty-two were on board, the prosecutor confirmed: 50 passengers and a crew of two"
      const both =
        words[complement.at - 1]?.text === ':' &&
        startsFigure(words, complement.at) &&
        has(edge, COMMA) &&
        !has(words[start], PREP | SUB) &&
        hasFinite(words, leftPart);
      return report((afterQuote && lead > start) || both ? leftPart : relative, {
        from: complement.at,
        to: isDeed(form, complement) ? deedEnd(words, complement.at, end) : end,
      });
    }
  }
}

/** "The 1,150 that the firm speaks of", "the 60 of whom the army speaks": a number before the clause. */
function spokenOf(
  words: readonly Word[],
  { takes }: CueForm,
  lead: number,
  start: number,
  close: number,
): Phrase | null {
  if (!allows(takes, TAKES.of)) return null;
  const pronoun = words[lead - 1]?.norm ?? '';
  const before = /^whom|which$/.test(pronoun) && words[lead - 2]?.norm === 'of' ? lead - 2 : null;
  const next = words[close + 1];
  const stranded = words[close]?.norm === 'of' && (next === undefined || has(next, PUNCT | AUX));
  const end = before ?? (stranded && /^(?:that|which)$/.test(pronoun) ? lead - 1 : null);
  const antecedent = end === null ? null : phraseBefore(words, end, start);
  const numbered =
    antecedent !== null && words.slice(antecedent.from, antecedent.to).some((word) => has(word, NUM));
  return numbered ? { from: antecedent.from, to: lead } : null;
}

const isBody = (words: readonly Word[], head: Phrase): boolean =>
  has(words[headRegionEnd(words, head) - 1], ORG | METONYM | TITLE);

/** "Planned to carry out air strikes": a deed is told, and what follows the next comma is none of it. */
const isDeed = ({ takes }: CueForm, { kind, addressee }: Complement): boolean =>
  kind === 'content' && allows(takes, TAKES.infinitive) && !allows(takes, TAKES.clause) && addressee === null;

function deedEnd(words: readonly Word[], from: number, to: number): number {
  for (let i = from; i < to; i++) if (has(words[i], PUNCT)) return i;
  return to;
}

/** "Of the 29 whom the mission found in the morgue": so many, by a body that counts them. */
function findsSo(words: readonly Word[], { lemma }: CueForm, source: Source, { from, to }: Phrase): boolean {
  if (lemma !== 'find' || source.kind !== 'group' || !has(words[source.group.head.to - 1], ORG)) return false;
  const number = has(words[from], DET) ? from + 1 : from;
  return to - from <= 5 && (has(words[number], NUM) || isNumberWord(words[number]));
}

/** Whether nothing but times, places and means of speaking follow to the unit's end. */
function saysNothing(words: readonly Word[], from: number): boolean {
  const rest = words[skipAdverbials(words, from)];
  return rest === undefined || has(rest, PUNCT);
}

/** "A sign in the window read: 'Closed'": not "a team of 12 read 410,000 documents". */
const readsAloud = ({ lemma }: CueForm, { kind }: Complement): boolean =>
  lemma === 'read' && kind !== 'content';

/** "Observers found 'no sign of anything that could have changed the result'": words, not things. */
function findsInWords(words: readonly Word[], { from }: Phrase, { kind, at }: Complement): boolean {
  const quote = words[at];
  if (has(words[from], PRON)) return false; // "said he had found '...'"
  return kind === 'quote' && quote !== undefined && piecesIn(quote.text) > 5;
}

function isText(words: readonly Word[], { from, to }: Phrase): boolean {
  for (let i = from; i < to; i++) if (has(words[i], TEXT)) return true;
  return false;
}

/** After "said X" nothing but a quotation, or words after a comma, can be reported. */
const INVERTED_TAKES = 0;

/** Whether a cue of this kind is one here: what it governs must be there. */
export function accepts(
  form: CueForm,
  complement: Complement,
  statement: boolean,
  afterQuote = false,
  written = true,
): boolean {
  const { takes } = form;
  const { kind, that } = complement;
  if (allows(takes, TAKES.written) && kind === 'quote' && !written) return false;
  if (afterQuote || kind === 'quote')
    return !allows(takes, TAKES.figure) || allows(takes, TAKES.clause | TAKES.that) || afterQuote;
  // "Two bombs went off, a source whispered to the Post"
  if (allows(takes, TAKES.quote)) return kind === 'none' && (!statement || complement.addressee !== null);
  // "A third of them were loose, a safety report found"
  // "44 per cent are, its figures show, among the poor"
  if (allows(takes, TAKES.written) && (kind === 'none' || kind === 'aside')) return statement && written;
  if (allows(takes, TAKES.written)) return kind === 'content' && (that || written);
  if (allows(takes, TAKES.that))
    return kind === 'content'
      ? that || allows(takes, TAKES.of | TAKES.figure)
      : kind === 'aside'
        ? statement
        : true;
  if (allows(takes, TAKES.figure) && !allows(takes, TAKES.clause)) return kind === 'content';
  if (
    allows(takes, TAKES.as | TAKES.label | TAKES.of | TAKES.for) ||
    (allows(takes, TAKES.object) && !allows(takes, TAKES.clause))
  )
    return kind === 'content';
  if (kind === 'content' || kind === 'aside') return true;
  return allows(takes, TAKES.clause | TAKES.addressee);
}

/** Something is said there: a verb, a quotation, or (headlines) a number. */
function isStatement(words: readonly Word[], phrase: Phrase, complement: Complement): boolean {
  // "Asked about the fire, ...", "Speaking in Lyon, ...": how it came to be said
  const first = words[phrase.from];
  if (first !== undefined && phrase.from === 0 && OCCASIONS.has(first.norm))
    return complement.kind === 'aside';
  for (let i = phrase.from; i < phrase.to; i++) if (has(words[i], QUOTE)) return true;
  if (hasVerbal(words, phrase)) return true;
  if (complement.kind === 'aside') return phrase.to - phrase.from <= 12;
  for (let i = phrase.from; i < phrase.to; i++) if (has(words[i], NUM) || isNumberWord(words[i])) return true;
  return complement.kind === 'none' && phrase.to - phrase.from > 2;
}

/** The noun that a relative clause with a reporting clause in it hangs on: "strikes which activists say ...". */
function relativeAntecedent(words: readonly Word[], lead: number, start: number): Phrase | null {
  const relative = words[lead - 1];
  const bare = contactAntecedent(words, lead, start);
  if (bare) return bare;
  if (relative === undefined || (!shows(relative, WHICH | THAT) && relative.norm !== 'whom')) return null;
  const end = words[lead - 2]?.text === ',' ? lead - 2 : lead - 1;
  if (relative.norm === 'that' && (words[lead - 2]?.cues != null || !isNominal(words[lead - 2]))) return null;
  const antecedent = phraseBefore(words, end, start);
  return antecedent && !canSpeakAlone(words, antecedent) ? { from: antecedent.from, to: lead } : null;
}

/** The same without a pronoun: "the 300 the ministry speaks of", "than the 12 people the army had counted", "the 640 it announced". */
function contactAntecedent(words: readonly Word[], lead: number, start: number): Phrase | null {
  const before = words[lead - 1];
  if (!(has(before, NUM) || isNominal(before)) || has(before, TIME) || !has(words[lead], DET | NAME | PRON))
    return null;
  for (let i = lead - 1; i > Math.max(start, lead - 4); i--) {
    const word = words[i];
    if (has(word, NUM) && words[i - 1]?.norm === 'the' && !/^\d{4}s?$/.test(word?.text ?? ''))
      return { from: i - 1, to: lead };
    if (!isNominal(word)) return null;
  }
  return null;
}

const canSpeakAlone = (words: readonly Word[], phrase: Phrase): boolean =>
  phrase.to - phrase.from === 1 && has(words[phrase.from], PRON);
