import { type CueForm, TAKES, allows } from '../lexicon/cues.js';
import { startsFigure } from './complements.js';
import { chooseForm } from './cue-form.js';
import { claimsThings, isNoReport, movesThings, numbersCrowd } from './cue-senses.js';
import { groupAfter, groupBefore } from './groups.js';
import { participleReport, passiveReport } from './passives.js';
import { type Group, type Phrase, alone, canSpeak, findBack } from './phrases.js';
import { reportOf, type Report } from './report.js';
import { build } from './reported.js';
import { invertedGroup, pluralBefore, skipLeft, speaksLoosely, subjectOf } from './subjects.js';
import { WHICH } from './traits.js';
import type { Unit } from './units.js';
import {
  CONJ,
  CUE,
  DET,
  HUMAN,
  NAME,
  NUM,
  PRON,
  QUOTE,
  TEXT,
  has,
  isNominal,
  shows,
  type Word,
} from './words.js';

/** The reporting clauses of a unit, in order. */
export function findReports(unit: Unit): Report[] {
  const { words } = unit;
  const reports: Report[] = [];
  if ((unit.flags & CUE) === 0) return reports;
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
  const particle = i + 1 + (form.particle !== null && words[i + 1]?.norm === form.particle ? 1 : 0);
  // "owned up to 12 deaths"
  const cueEnd =
    form.particle === 'up' && /^(?:to|with)$/.test(words[particle]?.norm ?? '') ? particle + 1 : particle;
  const cue: Phrase = { from: i, to: cueEnd };
  const previous = earlier.at(-1) ?? null;
  const min = previous === null ? 0 : previous.cue.to;
  const left = skipLeft(words, i);
  if (isNoReport(words, form, cueEnd)) return null;
  if (left.negated && form.stance !== 'denied') return null;
  if (form.tense === 'third' && (left.auxiliary || left.infinitive)) return null; // "had reports that", "to claims that"
  if (left.passive && form.tense !== 'ing') return passiveReport(unit, cue, form, left, min, earlier);

  const before = words[i - 1];
  const inverted = invertedGroup(unit, cue, form, left, min);
  if (inverted)
    return build(unit, cue, form, { kind: 'group', group: inverted }, i, inverted.to, earlier, true);

  if (form.tense === 'ing' && !left.auxiliary) {
    const report = participleReport(unit, cue, form, earlier, mainSubject);
    return claimsThings(words, form, report) ? null : report;
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
  if (claimsThings(words, form, report) || movesThings(words, form, report)) return null;
  // "a survey of more than 1,200 households found that": its size, too
  if (
    report?.right != null &&
    report.left === null &&
    (allows(form.takes, TAKES.written) || form.lemma === 'put') &&
    sizes(words, group.head)
  )
    return reportOf({ ...report, left: { from: group.from, to: i } });
  // Things confirm and report figures without saying anything ("Tests confirmed 40 cases").
  return !speaks &&
    allows(form.takes, TAKES.figure) &&
    report?.right &&
    words[report.right.from - 1]?.norm !== 'that'
    ? null
    : report;
}

const OBJECT_PRONOUNS: ReadonlySet<string> = new Set(['you', 'me', 'him', 'them', 'us']);

/** "I counted 12 new graves", "I make it nearer 300". */
const countsOneself = (words: readonly Word[], { lemma }: CueForm, from: number): boolean =>
  /^(?:count|make(?: it)?|estimate|reckon|measure|put)$/.test(lemma) && startsFigure(words, from);

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
