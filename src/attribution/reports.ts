import { type CueForm, SOURCE_NOUNS, TAKES, WAYS, allows, does } from '../lexicon/cues.js';
import type { Modality } from '../model.js';
import { isFigureOnly, putsAt, startsFigure } from './complements.js';
import { groupAfter, groupBefore } from './groups.js';
import { participleReport, passiveReport } from './passives.js';
import { type Group, type Phrase, alone, canSpeak, findBack, findForward } from './phrases.js';
import { reportOf, type Report } from './report.js';
import { build } from './reported.js';
import { invertedGroup, pluralBefore, skipLeft, speaksLoosely, subjectOf } from './subjects.js';
import type { Unit } from './units.js';
import { WHICH } from './traits.js';
import {
  ADJ,
  COLLECTIVE,
  CONJ,
  DET,
  HUMAN,
  NAME,
  NUM,
  ORG,
  PLURAL,
  POSS,
  PREP,
  PRON,
  QUOTE,
  SUB,
  TEXT,
  TITLE,
  has,
  isNominal,
  shows,
  type Word,
} from './words.js';

/** The reporting clauses of a unit, in order. */
export function findReports(unit: Unit): Report[] {
  const { words } = unit;
  const reports: Report[] = [];
  let subject: Group | null | undefined;
  const mainSubject = (): Group | null => (subject === undefined ? (subject = subjectOf(unit)) : subject);
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word?.cues == null || (has(word, NAME) && !unit.titleCase)) continue;
    const report = readReport(unit, i, reports, mainSubject);
    // One that reports nothing in its unit can only belong to a quotation beside it.
    if (report === null || (report.dangling && report.lead > 3)) continue;
    const quoting = quoterOf(unit, report, reports);
    if (quoting) reports.push(quoting);
    reports.push(report);
    i = Math.max(i, report.cue.to - 1);
  }
  return reports;
}

/** "The paper quoted the general as saying '...'": who relays it, unless that is a report already. */
function quoterOf({ words }: Unit, report: Report, earlier: readonly Report[]): Report | null {
  if (words[report.cue.from - 1]?.norm !== 'as') return null;
  const verb = findBack(words, report.cue.from - 2, Math.max(0, report.cue.from - 14), ({ norm }) =>
    /^(?:quoted|quotes|cited|cites)$/.test(norm),
  );
  if (verb === null || earlier.some(({ cue }) => cue.from === verb)) return null;
  const { at, passive } = skipLeft(words, verb);
  const group = passive || at < 0 ? null : groupBefore(words, at + 1, 0);
  if (group === null || !canSpeak(words, group.head)) return null;
  return reportOf({
    ...report,
    cue: { from: verb, to: verb + 1 },
    source: { kind: 'group', group },
    lead: group.from,
  });
}

function readReport(
  unit: Unit,
  i: number,
  earlier: readonly Report[],
  mainSubject: () => Group | null,
): Report | null {
  const { words } = unit;
  const word = words[i];
  const form = word && chooseForm(words, i);
  if (!word || !form) return null;
  const cueEnd = i + 1 + (form.particle !== null && words[i + 1]?.norm === form.particle ? 1 : 0);
  const cue: Phrase = { from: i, to: cueEnd };
  const previous = earlier.at(-1) ?? null;
  const min = previous === null ? 0 : previous.cue.to;
  const left = skipLeft(words, i);
  if (does(form, WAYS.named) && asksForNoName(words, cueEnd)) return null;
  if (does(form, WAYS.charged) && isCharged(words, cueEnd)) return null;
  // "Roe declared winner by 12 votes": headlines drop the auxiliary
  if (form.tense === 'past' && does(form, WAYS.settles) && OUTCOME.test(words[cueEnd]?.norm ?? ''))
    return null;
  // "will raise €30m", "raised 40,000 euros": money comes in, and no number goes up
  if (form.lemma === 'raise' && startsFigure(words, cueEnd)) return null;
  if (form.lemma === 'set' && /^(?:up|out|off|aside|apart)$/.test(words[cueEnd]?.norm ?? '')) return null;
  if (
    form.lemma === 'put' &&
    ELSEWHERE.test(words[cueEnd + headLength(words, cueEnd)]?.norm ?? '') &&
    // "put the crowd in Lenhart at 14,000"
    !(/^(?:in|on)$/.test(words[cueEnd + headLength(words, cueEnd)]?.norm ?? '') && putsAt(words, cueEnd))
  )
    return null;
  if (form.lemma === 'admit' && takesIn(words, cueEnd)) return null;
  if (left.negated && form.stance !== 'denied') return null;
  if (form.tense === 'third' && (left.auxiliary || left.infinitive)) return null; // "had reports that", "to claims that"
  if (left.passive && form.tense !== 'ing') return passiveReport(unit, cue, form, left, min, earlier);

  const before = words[i - 1];
  const inverted = invertedGroup(unit, cue, form, left, min);
  if (inverted)
    return build(unit, cue, form, { kind: 'group', group: inverted }, i, inverted.to, earlier, true);

  if (form.tense === 'ing' && !left.auxiliary) {
    const report = participleReport(unit, cue, form, earlier, mainSubject);
    return form.lemma === 'claim' && claimsNothing(words, report) ? null : report;
  }
  if (form.tense === 'base' && !left.infinitive && !left.auxiliary && !pluralBefore(words, left.at))
    return null;

  const subject = words[left.at];
  if (subject === undefined) return headlineVerb(unit, cue, form, earlier);
  // A subject that stands further left: "and said", "then added", ", who said"
  if (
    shows(subject, WHICH) ||
    (subject.norm === 'that' && isNominal(words[left.at - 1]) && words[left.at - 1]?.cues == null)
  ) {
    const end = words[left.at - 1]?.text === ',' ? left.at - 1 : left.at;
    const group = groupBefore(words, end, min);
    if (group === null || !canSpeak(words, group.head)) return null;
    return build(unit, cue, form, { kind: 'group', group }, left.at, cueEnd, earlier, false);
  }
  if (has(subject, CONJ) && /^(?:and|but|then|or|&)$/.test(subject.norm))
    return sharedSubject(unit, cue, form, left.at, earlier, mainSubject);
  if (has(subject, PRON) && !has(subject, HUMAN)) {
    const partOf = words[left.at - 1]?.norm === 'of' ? groupBefore(words, left.at + 1, min) : null; // "one of them"
    if (partOf && partOf.head.to - partOf.head.from > 1)
      return build(unit, cue, form, { kind: 'group', group: partOf }, partOf.from, cueEnd, earlier, false);
    if (OBJECT_PRONOUNS.has(subject.norm)) return null;
    // The reporter speaks: only words between marks are of interest.
    if (subject.norm === 'i')
      return has(words[left.at - 1], QUOTE) ||
        (left.at === 0 && words.length <= 4) ||
        countsOneself(words, form, cueEnd)
        ? build(unit, cue, form, { kind: 'reporter' }, left.at, cueEnd, earlier, false)
        : null;
    const phrase: Phrase = { from: left.at, to: left.at + 1 };
    return build(unit, cue, form, { kind: 'group', group: alone(phrase) }, left.at, cueEnd, earlier, false);
  }
  if (has(before, DET) && before === subject) return null; // "the claims"
  if (
    subject.text === ',' &&
    previous &&
    i - previous.close < 40 &&
    form.tense !== 'base' &&
    allows(form.takes, TAKES.clause)
  ) {
    const group = groupBefore(words, left.at + 1, min);
    if (group === null || !canSpeak(words, group.head))
      return sharedSubject(unit, cue, form, left.at, earlier, mainSubject);
  }
  const group = groupBefore(words, left.at + 1, min);
  if (group === null) return null;
  const speaks = canSpeak(words, group.head);
  if (form.lemma === 'number at' && !numbersCrowd(words, group, cueEnd)) return null;
  if (!speaks && !speaksLoosely(words, group, form)) return null;
  const report = build(unit, cue, form, { kind: 'group', group }, group.from, cueEnd, earlier, false);
  // Things confirm and report figures without saying anything ("Tests confirmed 40 cases").
  if (form.lemma === 'claim' && claimsNothing(words, report)) return null;
  // "a survey of more than 1,200 households found that": its size, too
  if (
    report?.right != null &&
    report.left === null &&
    allows(form.takes, TAKES.written) &&
    sizes(words, group.head)
  )
    return reportOf({ ...report, left: { from: group.from, to: i } });
  if (form.lemma === 'put' && putsInto(words, report)) return null;
  if (form.lemma === 'give' && handsOver(words, report)) return null;
  return !speaks &&
    allows(form.takes, TAKES.figure) &&
    report?.right &&
    words[report.right.from - 1]?.norm !== 'that'
    ? null
    : report;
}

const OBJECT_PRONOUNS: ReadonlySet<string> = new Set(['you', 'me', 'him', 'them', 'us']);

/** "denies 12 charges", "admitted 14 counts of fraud": what is laid at somebody's door, told by nobody here. */
function isCharged(words: readonly Word[], from: number): boolean {
  if (!startsFigure(words, from)) return false;
  return words
    .slice(from, from + 5)
    .some(({ norm }) => /^(?:charges?|counts?|offences?|offenses?|allegations?|accusations?)$/.test(norm));
}

/** "put the blaze out", "put the lorries on the ferry": no number is given so. */
const ELSEWHERE = /^(?:out|off|away|back|down|up|on|into|in|through|together)$/;

/** The words of an object with an article, up to five. */
function headLength(words: readonly Word[], from: number): number {
  if (!has(words[from], DET)) return 0;
  let length = 1;
  while (length < 5 && isNominal(words[from + length])) length++;
  return length;
}

/** "I counted 12 new graves", "I make it nearer 300". */
const countsOneself = (words: readonly Word[], { lemma }: CueForm, from: number): boolean =>
  /^(?:count|make(?: it)?|estimate|reckon|measure|put)$/.test(lemma) && startsFigure(words, from);

/** "asked not to be named", "insisted on anonymity": how somebody speaks, not what is said. */
function asksForNoName(words: readonly Word[], from: number): boolean {
  const next = words[from]?.norm === 'on' ? from + 1 : from;
  if (/^(?:anonymity|condition)$/.test(words[next]?.norm ?? '')) return true;
  const [a, b, c, d] = words.slice(from, from + 4).map(({ norm }) => norm);
  if (a === 'to' && b === 'remain') return /^(?:anonymous|unnamed|nameless)$/.test(c ?? '');
  return a === 'not' && b === 'to' && c === 'be' && /^(?:named|identified|quoted|filmed)$/.test(d ?? '');
}

/** The reading of a form that fits what follows: with its particle, if it needs one. */
function chooseForm(words: readonly Word[], i: number): CueForm | null {
  const word = words[i];
  const before = words[i - 1];
  if (!word?.cues) return null;
  for (const form of word.cues) {
    // "Unconfirmed reports put the dead at 70"
    if (
      form.tense === 'third' &&
      HEARD.test(before?.norm ?? '') &&
      /^(?:report|claim|estimate)$/.test(form.lemma)
    )
      continue;
    // "dismissed reports of 300 deaths as rumour": no name for them, a denial
    if (does(form, WAYS.mocks) && allows(form.takes, TAKES.label) && isSaying(words, i + 1))
      return conceding(form, 'denied');
    if (form.tense === 'third' && has(word, HUMAN) && has(before, CONJ)) continue; // "soldiers and volunteers"
    // "Laboratory records showed": texts, and what they show
    if (form.tense === 'third' && has(word, TEXT) && words[i + 1]?.cues?.some(isTold) === true) continue;
    if (form.particle !== null && words[i + 1]?.norm !== form.particle) continue;
    // "reports of 20 dead": a noun
    if (
      form.tense === 'third' &&
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
    const governs = has(before, HUMAN | ORG | NAME) && !has(before, POSS);
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

const HEARD =
  /^(?:unconfirmed|early|earlier|initial|first|conflicting|media|press|news|local|preliminary|latest|various|official)$/;

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

/** "Police said A and said B": the subject is that of the report before, or of the main clause. */
function sharedSubject(
  unit: Unit,
  cue: Phrase,
  form: CueForm,
  conjunction: number,
  earlier: readonly Report[],
  mainSubject: () => Group | null,
): Report | null {
  const previous = earlier.at(-1);
  if (previous)
    return build(unit, cue, form, { kind: 'same', as: previous }, conjunction, cue.to, earlier, false);
  const group = mainSubject();
  if (group === null || !canSpeak(unit.words, group.head)) return null;
  // "I walked the length of it and made it about 9,000"
  if (unit.words[group.head.from]?.norm === 'i')
    return countsOneself(unit.words, form, cue.to)
      ? build(unit, cue, form, { kind: 'reporter' }, conjunction, cue.to, earlier, false)
      : null;
  return build(unit, cue, form, { kind: 'group', group }, conjunction, cue.to, earlier, false);
}

/** Headlines drop their subjects ("Warns of 400 deaths"); nothing else starts with its verb. */
function headlineVerb(unit: Unit, cue: Phrase, form: CueForm, earlier: readonly Report[]): Report | null {
  if (unit.kind !== 'headline' && unit.kind !== 'subheading') return null;
  const group = groupAfter(unit.words, cue.to, unit.words.length);
  if (!group || form.tense !== 'third') return null;
  return build(unit, cue, form, { kind: 'group', group }, cue.from, group.to, earlier, true);
}

/** A text with a number of those whom it is about. */
const sizes = (words: readonly Word[], { from, to }: Phrase): boolean =>
  words.slice(from, to).some((word) => has(word, TEXT)) &&
  words.slice(from, to).some((word) => has(word, NUM));

/** "a crowd that the union numbered at 14,000"; "the marchers numbered at least 14,000" counts them. */
function numbersCrowd(words: readonly Word[], { from, head }: Group, close: number): boolean {
  if (/^(?:least|most)$/.test(words[close]?.norm ?? '')) return false;
  const relative = /^(?:that|which|whom|crowd)$/.test(words[from - 1]?.norm ?? '');
  return relative || !has(words[head.to - 1], PLURAL | COLLECTIVE);
}

/** "admitted 214 patients", "has admitted 40 people since": a hospital takes them in and says nothing. */
function takesIn(words: readonly Word[], from: number): boolean {
  if (!isFigureOnly(words, from)) return false;
  const noun = findForward(
    words,
    from,
    Math.min(words.length, from + 6),
    (word) => has(word, HUMAN) || word.norm === 'children',
  );
  return noun !== null && !has(words[noun], ORG);
}

/** What somebody or something is declared to be. */
const OUTCOME = /^(?:winner|victor|elected|dead|safe|unsafe|bankrupt|insolvent|missing|guilty|champions?)$/;

const claimsNothing = (words: readonly Word[], report: Report | null): boolean =>
  report?.right != null &&
  NOT_SAID.test(
    words
      .slice(report.right.from, report.right.from + 6)
      .map(({ norm }) => norm)
      .join(' '),
  );

/** "put $3.5bn into the start-up": money, not words. */
function putsInto(words: readonly Word[], report: Report | null): boolean {
  if (report?.right == null || !startsFigure(words, report.right.from)) return false;
  const end = Math.min(words.length, report.right.from + 9);
  const link = findForward(words, report.right.from, end, ({ norm }) =>
    /^(?:into|towards?|aside|back|at)$/.test(norm),
  );
  return link !== null && words[link]?.norm !== 'at';
}

/** "donors have given 40 per cent of that sum", "gave the president an hour": a gift, not a figure told. */
function handsOver(words: readonly Word[], report: Report | null): boolean {
  if (report?.right == null) return false;
  const { from } = report.right;
  if (/^\p{Sc}/u.test(words[from]?.text ?? '')) return true;
  if (!startsFigure(words, from)) {
    const end = Math.min(words.length, from + 7);
    const number = findForward(words, from, end, (word) => has(word, NUM));
    const noun = findForward(words, from, end, ({ norm }) => SOURCE_NOUNS.has(norm));
    const person = has(words[from], HUMAN) || (has(words[from], DET) && has(words[from + 1], HUMAN | TITLE));
    return person && (noun === null || (number !== null && noun > number));
  }
  const per = findForward(words, from, Math.min(words.length, from + 5), ({ norm }) =>
    /^(?:%|percent|cent)$/.test(norm),
  );
  return (
    per !== null && words[per + 1]?.norm === 'of' && /^(?:it|that|this|the)$/.test(words[per + 2]?.norm ?? '')
  );
}

const LOST =
  /^(?:(?:the|its|his|her|their|a|heavy|some|\d+) )*(?:loss|losses|death|deaths|killing|killings|casualty|casualties|defeat)(?: |$)/;

/** "admitted the loss of one": what is conceded without a clause is a loss; a hospital admits patients. */
const concedes = (words: readonly Word[], form: CueForm, from: number): boolean =>
  does(form, WAYS.concedes) &&
  LOST.test(
    words
      .slice(from, from + 5)
      .map(({ norm }) => norm)
      .join(' '),
  );

/** What is claimed without a word: lives, titles, benefits. */
const NOT_SAID =
  /(?:^| )(?:lives|life|victory|responsibility|title|gold|medal|victims|asylum|benefits?|credit|damages|expenses|insurance)(?: |$)/;
