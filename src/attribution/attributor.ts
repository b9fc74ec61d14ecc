import type { Span } from '../model.js';
import { giverOfFigures } from './backward.js';
import { carriesOn } from './carry.js';
import { referentOf, type Referent } from './discourse.js';
import { isOfThePaper, reporterOf } from './house.js';
import { draftOf, draftOfWhole, hull, spanOf, stanceOf, type FrameDraft } from './frames.js';
import { findHearsay } from './hearsay.js';
import { headlineSource } from './headlines.js';
import { canSpeak, type Group, headRegionEnd, type Phrase } from './phrases.js';
import { addresseeOf, slice, type Reading } from './reading.js';
import { isRelayed, type Report } from './report.js';
import { issuerOf, namedLater } from './introduced.js';
import { Lists } from './lists.js';
import { displaySource, lastDisplay } from './speech.js';
import { subjectOf } from './subjects.js';
import type { Unit } from './units.js';
import type { Voices } from './voices.js';
import { hasVerbal } from './verbs.js';
import { GIVES, OURS } from './traits.js';
import { METONYM, NAME, NUM, TEXT, has, isNumberWord, shows, type Word } from './words.js';

/** Reads units in order and drafts their frames. */
export class Attributor {
  readonly #reading: Reading;
  readonly #voices: Voices;
  readonly #lists: Lists;
  /** Who stands behind the statements of the last unit that had a source. */
  #answer: FrameDraft | null = null;

  constructor(reading: Reading, voices: Voices) {
    this.#reading = reading;
    this.#voices = voices;
    this.#lists = new Lists(reading);
  }

  read(unit: Unit): void {
    const { drafts, references, reports: all } = this.#reading;
    const { discourse } = references;
    discourse.enter(unit);
    const first = drafts.length;
    const reports = all[unit.index] ?? [];
    const subject = subjectOf(unit);
    if (subject && canSpeak(unit.words, subject.head) && isTopic(unit.words, subject)) {
      const topic = references.group(unit, subject);
      discourse.noteSubject(topic && readsAloud(topic, unit.words, subject) ? aloud(topic) : topic);
    }
    for (const report of reports) {
      if (isRelayed(unit.words, report, reports) || this.#isGift(unit.words, report)) continue;
      // "said 38 were Poles, citing a list": a list says nothing beside somebody who does
      if (isCited(report) && isEvidence(unit.words, report) && reports.length > 1) continue;
      // "Only 22 per cent said that they would": those asked in a poll that was told of before
      if (
        isAnswer(unit.words, report) &&
        carriesOn(unit, this.#reading.units[unit.index - 1], this.#answer, discourse)
      )
        continue;
      const referent = this.#resolve(unit, report);
      // "In a survey of 1,850 members ...", where a union speaks: its own
      if (SURVEYS.test(report.lemma) && discourse.house !== null && referent?.speaker.kind !== 'person') {
        if (referent === null || /^an? /.test(referent.speaker.name)) continue;
      }
      report.referent = referent;
      const { source, lemma } = report;
      const read =
        referent !== null &&
        source.kind === 'group' &&
        (lemma === 'compiled by' || readsAloud(referent, unit.words, source.group));
      if (referent) discourse.noteSpeaker(read ? aloud(referent) : referent);
      this.#report(unit, report, referent);
    }
    this.#hearsay(unit, reports);
    this.#between(unit, reports[0], first);
    if (drafts.length === first) this.#headline(unit);
    this.#voices.read(unit, first, subject);
    this.#lists.read(unit, first);
    if (drafts.length === first) this.#goOn(unit);
    this.#voices.announce(unit, subject);
    this.#lists.announce(unit);
    for (let i = drafts.length - 1; i >= first; i--) {
      const draft = drafts[i];
      if (draft === undefined || draft.source === null || draft.hearsay) continue;
      this.#answer = draft;
      break;
    }
    this.#givesBack(unit);
  }

  /** "Eleven are dead. The mayor gave the figures at noon.": a sentence before that has no source of its own. */
  #givesBack(unit: Unit): void {
    const { drafts, references, units } = this.#reading;
    if ((unit.traits & GIVES) === 0) return;
    const before = units[unit.index - 1];
    if (before?.block !== unit.block) return;
    const group = giverOfFigures(unit.words);
    if (group === null || drafts.some(({ unit, source }) => unit === before.index && source !== null)) return;
    const source = references.group(unit, group);
    const scope = spanOf(before.words, { from: 0, to: before.words.length });
    if (source === null || scope === null) return;
    drafts.push(draftOfWhole(before.index, scope, source));
  }

  /** "The bank has pledged $6.5m", in a report of whoever gets it: money, told by those who report. */
  #isGift(words: readonly Word[], { lemma, right }: Report): boolean {
    if (right === null || !PLEDGES.has(lemma)) return false;
    const [sum, next] = words.slice(right.from, right.from + 2);
    const money = /^\p{Sc}/u.test(sum?.text ?? '') || (has(sum, METONYM) && next?.text === '$');
    return money && this.#reading.references.discourse.house !== null;
  }

  #resolve(unit: Unit, report: Report): Referent | null {
    const { source } = report;
    const { references } = this.#reading;
    switch (source.kind) {
      case 'nobody':
        return null;
      case 'reporter': {
        const { interview, doc } = this.#reading;
        if (interview?.answers.has(unit.block) === true) return interview.referent;
        return reporterOf(doc.document.byline);
      }
      case 'same':
        return source.as === null ? null : source.as.referent;
      case 'group': {
        const head = unit.words[source.group.head.from];
        if (isPaper(unit.words, source.group)) return this.#paper();
        if (report.lemma === 'read' && /^(?:one|another|it)$/.test(head?.norm ?? '')) {
          const display = lastDisplay(unit, references) ?? this.#lastDisplayBefore(unit);
          if (display) return referentOf(display);
        }
        const display = report.lemma === 'read' ? displaySource(unit, source.group, references) : null;
        if (display) return referentOf(display);
        const named = references.group(unit, source.group);
        return (
          namedLater(unit, source.group, named, this.#reading) ??
          issuerOf(named, references.discourse) ??
          named ??
          this.#introducedNext(unit, source.group)
        );
      }
    }
  }

  /** "Our reporter counted 88": the one who signs, else the paper. */
  #paper(): Referent | null {
    const { byline, publisher } = this.#reading.doc.document;
    const paper = publisher === null ? null : referentOf({ name: publisher, kind: 'organisation' });
    return reporterOf(byline) ?? paper;
  }

  /** "'My father,' he said. Elias Roth lit a cigarette.", "it said. It was Elias Roth": the name follows the pronoun. */
  #introducedNext(unit: Unit, { head }: Group): Referent | null {
    const { units, references } = this.#reading;
    const pronoun = unit.words[head.from];
    const next = units[unit.index + 1];
    if (next?.block !== unit.block) return null;
    const told = pronoun?.norm === 'it' && next.words[0]?.norm === 'it' && next.words[1]?.norm === 'was';
    if (!told && !/^s?he$/.test(pronoun?.norm ?? '')) return null;
    const referent = references.discourse.namedAt(next, told ? 2 : 0);
    return referent?.speaker.kind === 'person' ? referent : null;
  }

  #lastDisplayBefore(unit: Unit): Referent['speaker'] | null {
    for (let i = unit.index - 1; i >= Math.max(0, unit.index - 3); i--) {
      const before = this.#reading.units[i];
      const display = before && lastDisplay(before, this.#reading.references);
      if (display) return display;
    }
    return null;
  }

  #report(unit: Unit, report: Report, source: Referent | null): void {
    const { words } = unit;
    const cueSpan = spanOf(words, report.cue);
    const draft = (scope: Span): FrameDraft => ({
      unit: unit.index,
      scope,
      source,
      cue: cueSpan && slice(this.#reading, cueSpan),
      cueSpan,
      addressee: addresseeOf(this.#reading, unit, report),
      stance: stanceOf(report.stance, report.lemma, unit, report.right ?? report.left),
      hearsay: source === null && (report.source.kind === 'nobody' || report.source.kind === 'reporter'),
      rank: isCited(report) && !isEvidence(words, report) ? 1 : 0,
    });
    const scope: Span | null = hull(
      report.left && spanOf(words, report.left),
      report.right && spanOf(words, report.right),
    );
    if (scope) this.#reading.drafts.push(draft(scope));
    else if (report.dangling) this.#voices.adopt(unit, draft);
  }

  #hearsay(unit: Unit, reports: readonly Report[]): void {
    for (const { cue, scope, stance } of findHearsay(unit)) {
      if (reports.some((report) => report.cue.from === cue.from)) continue;
      // Inside what somebody reports, no further than that.
      const holds = (part: Phrase | null): boolean =>
        part !== null && part.from <= cue.from && cue.from < part.to;
      const around =
        reports.findLast(({ right }) => holds(right))?.right ?? reports.find(({ left }) => holds(left))?.left;
      const clamped: Phrase = around
        ? { from: Math.max(scope.from, around.from), to: Math.min(scope.to, around.to) }
        : scope;
      const span = spanOf(unit.words, clamped);
      const cueSpan = spanOf(unit.words, cue);
      if (span === null || cueSpan === null) continue;
      this.#reading.drafts.push({
        unit: unit.index,
        scope: span,
        source: null,
        cue: slice(this.#reading, cueSpan),
        cueSpan,
        addressee: null,
        stance,
        hearsay: true,
        rank: 2,
      });
    }
  }

  #headline(unit: Unit): void {
    if (unit.kind !== 'headline' && unit.kind !== 'subheading' && unit.kind !== 'standfirst') return;
    const found = headlineSource(unit, this.#reading.references);
    const scope = found && spanOf(unit.words, found.scope);
    if (found === null || scope === null) return;
    this.#reading.drafts.push({
      unit: unit.index,
      scope,
      source: found.source,
      cue: null,
      cueSpan: null,
      addressee: null,
      stance: stanceOf('asserted', '', unit, found.scope),
      hearsay: false,
      rank: 0,
    });
  }

  /**
   * "Police said 34 had been held. Six officers were hurt, and the force said it knew of four others.": what
   * stands between two reports of one speaker is that speaker's.
   */
  #between(unit: Unit, next: Report | undefined, first: number): void {
    const { drafts, units } = this.#reading;
    const answer = this.#answer;
    const before = units[unit.index - 1];
    const own = drafts[first];
    if (!next || next.left || !answer?.source || answer.unit !== before?.index || before.block !== unit.block)
      return;
    const a = answer.source.speaker.name.toLowerCase();
    const b = (own?.source?.speaker.name ?? '').toLowerCase();
    if (a === '' || b === '' || !(a.endsWith(b) || b.endsWith(a))) return;
    const clause: Phrase = { from: 0, to: next.lead };
    const joined = unit.words[next.lead - 1]?.norm === 'and' && hasVerbal(unit.words, clause);
    const scope = joined ? spanOf(unit.words, { from: 0, to: next.lead - 1 }) : null;
    if (scope) drafts.push(goingOn(answer, unit, scope));
  }

  /** A sentence that goes on with the one before, and what stood between it and the next report. */
  #goOn(unit: Unit): void {
    const answer = this.#answer;
    const before = this.#reading.units[unit.index - 1];
    if (!carriesOn(unit, before, answer, this.#reading.references.discourse) || answer === null) return;
    const scope = spanOf(unit.words, { from: 0, to: unit.words.length });
    if (scope) this.#reading.drafts.push(goingOn(answer, unit, scope));
  }
}

/** "Only 22 per cent said": a share has its say, and tells nothing about itself. */
const isAnswer = (words: readonly Word[], { source, cue }: Report): boolean =>
  source.kind === 'group' &&
  words[cue.from]?.norm === 'said' &&
  source.group.to - source.group.from <= 4 &&
  words
    .slice(source.group.from, cue.from)
    .some((word) => /^(?:percent|cent|%|thirds?|quarters?)$/.test(word.norm));

const SURVEYS = /^(?:poll|survey|questionnaire)$/;

const PLEDGES: ReadonlySet<string> = new Set(['pledge', 'promise', 'offer']);

/** What somebody says goes on in another stretch, with the cue that it had. */
const goingOn = (answer: FrameDraft, { index }: Unit, scope: Span): FrameDraft =>
  draftOf({ ...answer, unit: index, scope, addressee: null });

/** "Twenty-seven were held", "our reporter counted": whom no later pronoun of speech means. */
function isTopic(words: readonly Word[], group: Group): boolean {
  const first = words[group.head.from];
  // "One engineer, Theo Marsh, had flown over"
  const named = first?.norm === 'one' && group.appositions.some(({ from }) => has(words[from], NAME));
  // "Another 30 people"
  const second = words[group.head.from + 1];
  const counted =
    /^(?:another|some|about|around|nearly|almost|over|only)$/.test(first?.norm ?? '') &&
    (has(second, NUM) || isNumberWord(second));
  return (named || (!has(first, NUM) && !isNumberWord(first) && !counted)) && !isPaper(words, group);
}

const isPaper = (words: readonly Word[], { head }: Group): boolean =>
  shows(words[head.from], OURS) && isOfThePaper(words[head.to - 1]?.base ?? '');

const isCited = ({ lemma }: Report): boolean => lemma === 'citing' || lemma === 'quoting';

/** "A report by the auditor put it at 12. ... he said": a text of somebody's, whom no "he" means. */
const readsAloud = ({ speaker }: Referent, words: readonly Word[], { head }: Group): boolean =>
  speaker.kind === 'role' && has(words[headRegionEnd(words, head) - 1], TEXT);

const aloud = ({ speaker, gender, weak }: Referent): Referent => referentOf(speaker, gender, weak, true);

/** "citing hospital records": what somebody goes by, which says nothing itself. */
const isEvidence = (words: Unit['words'], { cue }: Report): boolean =>
  words.slice(cue.to, cue.to + 4).some(({ norm }) => EVIDENCE.test(norm));

const EVIDENCE =
  /^(?:records?|documents?|archives?|footage|images?|imagery|pictures?|photos?|photographs?|videos?|lists?|registers?|logs?|logbooks?|ledgers?|receipts?|invoices?|scans?|samples?|tests?|maps?|recordings?)$/;
