import type { CueForm } from '../lexicon/cues.js';
import { GOVERNORS, REFUSALS } from '../lexicon/speech-words.js';
import type { Modality } from '../model.js';
import { isFigureOnly, isNumberWord, nearQuote, readComplement, type Complement } from './complements.js';
import {
  canSpeak,
  findBack,
  findForward,
  groupAfter,
  groupBefore,
  hasVerbal,
  isFinite,
  isVerbal,
  phraseBefore,
  type Group,
  type Phrase,
} from './phrases.js';
import type { Unit } from './units.js';
import {
  ADJ,
  ADV,
  AUX,
  CAPITAL,
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
  TEXT,
  TIME,
  VERB,
  has,
  isNominal,
  type Word,
} from './words.js';

/** Where the name of a report's source is to be found. */
export type Source =
  | { readonly kind: 'group'; readonly group: Group }
  /** The source of an earlier report of the unit, or the subject of its main clause. */
  | { readonly kind: 'same'; readonly as: Report | null }
  | { readonly kind: 'nobody' };

/** A reporting clause and what it reports, in words of one unit. */
export interface Report {
  /** The cue's words; empty for a source phrase without any. */
  readonly cue: Phrase;
  readonly lemma: string;
  readonly stance: Modality;
  readonly source: Source;
  /** The first word of the reporting clause itself: its subject, its conjunction, or the cue. */
  readonly lead: number;
  /** The last word of the reporting clause plus one. */
  readonly close: number;
  /** What is reported before the reporting clause, and after it. */
  readonly left: Phrase | null;
  right: Phrase | null;
  readonly addressee: Phrase | null;
  /** Nothing of its own unit is reported: it belongs to a quotation beside it. */
  readonly dangling: boolean;
  /** Its source is told in another report's words: "Kirby said Kerry had told ..." needs no telling apart. */
  readonly weak: boolean;
  /** A source named after what it covers ("..., according to X"): reports before it end there. */
  readonly trailing?: boolean;
}

interface Left {
  /** The word that the subject should end with. */
  readonly at: number;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly auxiliary: boolean;
  readonly infinitive: boolean;
}

/** Auxiliaries, adverbs and governing verbs between a cue and its subject: "has since", "went on to". */
function skipLeft(words: readonly Word[], cue: number): Left {
  let at = cue - 1;
  let passive = false;
  let negated = false;
  let auxiliary = false;
  let infinitive = false;
  for (let hops = 0; hops < 9 && at >= 0; hops++) {
    const word = words[at];
    if (word === undefined || (has(word, NAME) && !has(word, ADV))) break;
    if (/^(?:not|never|neither|nor)$/.test(word.norm)) {
      negated = true;
    } else if (has(word, AUX)) {
      auxiliary = true;
      if (/n't$|^cannot$/.test(word.norm)) negated = true;
      if (!infinitive && /^(?:is|are|was|were|be|been|being|isn't|wasn't|aren't|weren't)$/.test(word.norm))
        passive = true;
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
      // "on Wednesday called", "late Monday said"
      if (/^(?:on|late|early|last|this)$/.test(words[at - 1]?.norm ?? '')) at--;
    } else if (!has(word, ADV) || has(word, HUMAN | DET | NUM)) break;
    at--;
  }
  return { at, passive, negated, auxiliary, infinitive };
}

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
    reports.push(report);
    i = Math.max(i, report.cue.to - 1);
  }
  return reports;
}

/** The subject of the main clause: the group before the first finite verb that has one. */
export function subjectOf({ words }: Unit): Group | null {
  for (let i = 1, tries = 0; i < Math.min(words.length, 60) && tries < 4; i++) {
    // after a comma, only an apposition makes what stands before it a subject
    const apposed = has(words[i], ED) && !has(words[i], CAPITAL) && words[i - 1]?.text === ',';
    const verb =
      apposed || isFinite(words, i) || (isVerbal(words, i) && has(words[i - 1], NAME | HUMAN | PRON));
    if (!verb || /^(?:who|which|that|whose)$/.test(words[i - 1]?.norm ?? '')) continue;
    tries++;
    const { at } = skipLeft(words, i);
    if (at < 0 || has(words[at], SUB | CONJ)) continue;
    const group = groupBefore(words, at + 1, 0);
    if (group && (!apposed || (group.appositions.length > 0 && canSpeak(words, group.head)))) return group;
  }
  return null;
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
  if (left.negated && form.stance !== 'denied') return null;
  if (form.tense === 'third' && (left.auxiliary || left.infinitive)) return null; // "had reports that", "to claims that"
  if (left.passive && form.tense !== 'ing') return passiveReport(unit, cue, form, left, min, earlier);

  const before = words[i - 1];
  const inverted = invertedGroup(unit, cue, form, left, min);
  if (inverted)
    return build(unit, cue, form, { kind: 'group', group: inverted }, i, inverted.to, earlier, true);

  if (form.tense === 'ing' && !left.auxiliary) return participleReport(unit, cue, form, earlier, mainSubject);
  if (form.tense === 'base' && !left.infinitive && !left.auxiliary && !pluralBefore(words, left.at))
    return null;

  const subject = words[left.at];
  if (subject === undefined) return headlineVerb(unit, cue, form, earlier);
  // A subject that stands further left: "and said", "then added", ", who said"
  if (
    /^(?:who|which)$/.test(subject.norm) ||
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
    if (/^(?:you|me|him|them|us)$/.test(subject.norm)) return null;
    // The reporter speaks: only words between marks are of interest, and nobody of the article says them.
    if (subject.norm === 'i')
      return has(words[left.at - 1], QUOTE) || (left.at === 0 && words.length <= 4)
        ? build(unit, cue, form, { kind: 'nobody' }, left.at, cueEnd, earlier, false)
        : null;
    const phrase: Phrase = { from: left.at, to: left.at + 1 };
    return build(
      unit,
      cue,
      form,
      { kind: 'group', group: { head: phrase, appositions: [], others: [], ...phrase } },
      left.at,
      cueEnd,
      earlier,
      false,
    );
  }
  if (has(before, DET) && before === subject) return null; // "the claims"
  if (
    subject.text === ',' &&
    previous &&
    i - previous.close < 40 &&
    form.tense !== 'base' &&
    form.takes.has('clause')
  ) {
    const group = groupBefore(words, left.at + 1, min);
    if (group === null || !canSpeak(words, group.head))
      return sharedSubject(unit, cue, form, left.at, earlier, mainSubject);
  }
  const group = groupBefore(words, left.at + 1, min);
  if (group === null) return null;
  const speaks = canSpeak(words, group.head);
  if (!speaks && !speaksLoosely(words, group, form)) return null;
  const report = build(unit, cue, form, { kind: 'group', group }, group.from, cueEnd, earlier, false);
  // Things confirm and report figures without saying anything ("Tests confirmed 40 cases").
  if (
    report?.right &&
    form.lemma === 'claim' &&
    NOT_SAID.test(
      words
        .slice(report.right.from, report.right.from + 6)
        .map(({ norm }) => norm)
        .join(' '),
    )
  )
    return null;
  return !speaks && form.takes.has('figure') && report?.right && words[report.right.from - 1]?.norm !== 'that'
    ? null
    : report;
}

/** The reading of a form that fits what follows: with its particle, if it needs one. */
function chooseForm(words: readonly Word[], i: number): CueForm | null {
  const word = words[i];
  const before = words[i - 1];
  if (!word?.cues) return null;
  for (const form of word.cues) {
    if (form.tense === 'third' && has(word, HUMAN) && has(before, CONJ)) continue; // "soldiers and volunteers"
    if (form.particle !== null && words[i + 1]?.norm !== form.particle) continue;
    // "reports of 20 dead": a noun
    if (
      form.tense === 'third' &&
      /^(?:of|about|from|by)$/.test(words[i + 1]?.norm ?? '') &&
      !form.takes.has('of') &&
      !form.takes.has('addressee') &&
      form.lemma !== 'say'
    )
      continue;
    if (
      form.particle === null &&
      form.takes.has('label') &&
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
      (has(before, DET | ADJ | NUM | POSS) || (has(before, PREP) && before?.norm !== 'to')) &&
      !has(before, PRON)
    )
      continue;
    return form;
  }
  return null;
}

/** A plural, a pronoun or two names: what a bare verb ("say") can have for a subject. */
function pluralBefore(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (has(word, PRON)) return /^(?:i|we|you|they|who|others|that|which)$/.test(word.norm);
  if (word.text === ',' || word.text === ')' || has(word, COMMA)) return true;
  return (
    has(word, PLURAL | NAME) ||
    word.base.endsWith('s') ||
    /^(?:police|people|staff|media|many|some|both|few|most|several|all|others|crew|two|three)$/.test(
      word.base,
    ) ||
    (word.base.endsWith('men') && has(word, HUMAN)) ||
    has(word, CONJ) ||
    PLURAL_POSTMODIFIED(words, at)
  );
}

/** "Residents of the town say": the head further left is plural. */
function PLURAL_POSTMODIFIED(words: readonly Word[], at: number): boolean {
  const phrase = phraseBefore(words, at + 1, 0);
  if (phrase === null) return false;
  for (let i = phrase.from; i < phrase.to; i++)
    if (has(words[i], PREP)) return has(words[i - 1], PLURAL) || words[i - 1]?.base.endsWith('s') === true;
  return false;
}

/** Subjects that no lexicon knows can say things too, if the verb is one of saying and nothing else. */
function speaksLoosely(words: readonly Word[], group: Group, form: CueForm): boolean {
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
    form.takes.has('that') ||
    form.takes.has('clause') ||
    form.takes.has('quote')
  );
}

/** The group after an inverted cue: "said Kirby", "says the village headman, Samuel Gumbo". */
function invertedGroup(unit: Unit, cue: Phrase, form: CueForm, left: Left, min: number): Group | null {
  const { words } = unit;
  if (form.tense === 'ing' || left.auxiliary || left.infinitive) return null;
  const before = words[cue.from - 1];
  const afterQuote = has(before, QUOTE) || (before?.text === ',' && has(words[cue.from - 2], QUOTE));
  const afterClause = has(before, COMMA) && before?.text !== ')' && before?.text !== '(';
  const opens = before === undefined && unit.kind !== 'headline';
  if (!afterQuote && !afterClause && !opens) return null;
  if (has(before, QUOTE) && has(words[cue.from - 2], DET)) return null; // 'the "White Helmets" said'
  if (form.takes.has('figure') && !form.takes.has('clause') && !afterQuote) return null;
  const group = groupAfter(words, cue.to, words.length);
  if (group === null || !(canSpeak(words, group.head) || afterQuote)) return null;
  if (
    has(words[group.head.from], PRON) &&
    !/^(?:he|she|they|one|another)$/.test(words[group.head.from]?.norm ?? '')
  )
    return null;
  const next = words[group.to];
  if (opens) return next?.text === ':' || has(next, QUOTE) ? group : null;
  if (
    next !== undefined &&
    (isFinite(words, group.to) || (isVerbal(words, group.to) && !has(next, SUB)) || has(next, AUX))
  )
    return null;
  if (afterQuote) return group;
  if (next?.norm === 'that' && form.takes.has('addressee')) return null; // told reporters that
  // "X, a doctor, said the hospital ..." has its subject before it.
  const apposed = groupBefore(words, cue.from, min);
  if (
    apposed &&
    canSpeak(words, apposed.head) &&
    !/^(?:of|among|including)$/.test(words[apposed.head.from]?.norm ?? '')
  ) {
    const clauseBefore =
      apposed.from > 0 && hasVerbal(words, { from: Math.max(min, apposed.from - 12), to: apposed.from });
    if (!clauseBefore && apposed.appositions.length > 0) return null;
    if (!clauseBefore && !hasVerbal(words, { from: apposed.from, to: cue.from })) return null;
  }
  return group;
}

/** "was branded 'a sick joke' by X", "were told that", "was confirmed by X". */
function passiveReport(
  unit: Unit,
  cue: Phrase,
  form: CueForm,
  left: Left,
  min: number,
  earlier: readonly Report[],
): Report | null {
  const { words } = unit;
  if (form.tense !== 'past' && form.tense !== 'participle') return null;
  const hearer = form.takes.has('addressee') && !form.takes.has('infinitive');
  const by = byGroup(words, cue.to, cue.to + 24);
  const label = form.takes.has('label') && nearQuote(words, cue.to) !== null;
  if (!by && !hearer && !label) return null;
  const subject = left.at >= 0 ? groupBefore(words, left.at + 1, min) : null;
  const source: Source = by ? { kind: 'group', group: by } : { kind: 'nobody' };
  const from = by && by.from - 1 <= cue.to ? by.to : cue.to;
  const complement = readComplement(words, from, form.takes);
  const lead = subject?.from ?? left.at + 1;
  if (complement.kind === 'content' || complement.kind === 'quote') {
    return {
      cue,
      lemma: form.lemma,
      stance: form.stance,
      source,
      lead: hearer ? lead : cue.from,
      close: from,
      left: null,
      right: { from: complement.at, to: contentEnd(words, complement, lead) },
      addressee: hearer ? (subject?.head ?? null) : null,
      dangling: false,
      weak: false,
    };
  }
  if (!by) return null;
  if (hearer) return null;
  const quote = nearQuote(words, cue.to);
  const end = quote !== null && quote < by.from ? quote + 1 : cue.to;
  const start = clauseStart(words, lead, earlier);
  return {
    cue,
    lemma: form.lemma,
    stance: form.stance,
    source,
    lead: cue.from,
    close: by.to,
    left: { from: start, to: Math.max(end, cue.from) },
    right: quote !== null && quote > by.to ? { from: by.to, to: quote + 1 } : null,
    addressee: null,
    dangling: false,
    weak: false,
  };
}

function byGroup(words: readonly Word[], from: number, to: number): Group | null {
  const by = findForward(
    words,
    from,
    Math.min(to, words.length),
    (word) => word.norm === 'by' || word.text === ';',
  );
  if (by === null || words[by]?.norm !== 'by') return null;
  const group = groupAfter(words, by + 1, words.length);
  // "certified for 180, according to a copy seen by this newspaper": another verb's agent
  const verb = words[by - 1];
  if (
    by > from &&
    (has(verb, ED) || /^(?:seen|held|made|led|run|written|drawn|set|driven|caused)$/.test(verb?.norm ?? ''))
  )
    return null;
  return group && canSpeak(words, group.head) && !has(words[group.head.from], NUM | TIME) ? group : null;
}

/** "saying ...", "adding that ...", "describing them as '...'": said by whom the clause is about. */
function participleReport(
  unit: Unit,
  cue: Phrase,
  form: CueForm,
  earlier: readonly Report[],
  mainSubject: () => Group | null,
): Report | null {
  const { words } = unit;
  const before = words[cue.from - 1];
  if (before === undefined || has(before, DET | ADJ | POSS | NUM)) return null;
  if (has(before, PREP) && !/^(?:by|after|before|without|in|as|while)$/.test(before.norm)) return null;
  const complement = readComplement(words, cue.to, form.takes);
  if (!accepts(form, complement, false)) return null;
  let source: Source = { kind: 'same', as: earlier.at(-1) ?? null };
  let lead = cue.from;
  if (before.norm === 'as') {
    // "was quoted as saying", "quoted X as saying"
    const verb = findBack(words, cue.from - 2, Math.max(0, cue.from - 14), (word) =>
      /^(?:quoted|cited|reported|heard|recorded|filmed)$/.test(word.norm),
    );
    const governor = verb === null ? null : skipLeft(words, verb);
    if (verb !== null && governor?.passive === true) {
      const group = governor.at >= 0 ? groupBefore(words, governor.at + 1, 0) : null;
      if (group) {
        source = { kind: 'group', group };
        lead = group.from;
      }
    } else {
      const group = groupBefore(words, cue.from - 1, 0);
      if (group && canSpeak(words, group.head)) source = { kind: 'group', group };
    }
  } else if (earlier.length === 0) {
    const group = mainSubject();
    if (group === null || !canSpeak(words, group.head)) return null;
    source = { kind: 'group', group };
  }
  if (complement.kind === 'none' || complement.kind === 'aside') return null;
  return {
    cue,
    lemma: form.lemma,
    stance: form.stance,
    source,
    lead: lead === cue.from && before.text === ',' ? cue.from - 1 : lead,
    close: complement.at,
    left: null,
    right: { from: complement.at, to: contentEnd(words, complement, lead) },
    addressee: complement.addressee,
    dangling: false,
    weak: false,
  };
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
  return build(unit, cue, form, { kind: 'group', group }, conjunction, cue.to, earlier, false);
}

/** Headlines drop their subjects ("Warns of 400 deaths"); nothing else starts with its verb. */
function headlineVerb(unit: Unit, cue: Phrase, form: CueForm, earlier: readonly Report[]): Report | null {
  if (unit.kind !== 'headline' && unit.kind !== 'subheading') return null;
  const group = groupAfter(unit.words, cue.to, unit.words.length);
  if (!group || form.tense !== 'third') return null;
  return build(unit, cue, form, { kind: 'group', group }, cue.from, group.to, earlier, true);
}

function build(
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
  const complement = readComplement(words, close, inverted ? INVERTED_TAKES : form.takes);
  const edge = words[lead - 1];
  const start = clauseStart(words, lead, earlier);
  const afterQuote = has(edge, QUOTE) || (edge?.text === ',' && has(words[lead - 2], QUOTE));
  const statement =
    lead > start &&
    (afterQuote || (has(edge, COMMA) && isStatement(words, { from: start, to: lead - 1 }, complement)));
  // People find bodies; texts find that they died.
  const written = source.kind === 'group' && isText(words, source.group.head);
  if (!accepts(form, complement, statement, afterQuote, written || form.lemma === 'read')) return null;
  if (
    form.takes.has('figure') &&
    !form.takes.has('clause') &&
    source.kind === 'group' &&
    !canSpeak(words, source.group.head)
  )
    return null;
  const base = {
    cue,
    lemma: form.lemma,
    stance: form.stance,
    source,
    lead,
    close,
    addressee: complement.addressee,
    weak: false,
  };
  const leftPart: Phrase = { from: start, to: has(edge, QUOTE) ? lead : lead - 1 };
  const relative = relativeAntecedent(words, lead, start);
  switch (complement.kind) {
    case 'none':
      if (statement) return { ...base, left: leftPart, right: null, dangling: false };
      return { ...base, left: null, right: null, dangling: true };
    case 'aside': {
      const right: Phrase = { from: complement.at, to: contentEnd(words, complement, lead) };
      if (statement) return { ...base, left: leftPart, right: afterQuote ? null : right, dangling: false };
      return form.takes.has('clause') && !inverted && hasVerbal(words, right)
        ? { ...base, left: null, right, dangling: false }
        : null;
    }
    case 'quote':
    case 'content':
      return {
        ...base,
        left: afterQuote && lead > start ? leftPart : relative,
        right: {
          from: complement.at,
          to: contentEnd(
            words,
            complement,
            lead,
            form.takes.has('label') || form.takes.has('of') || form.takes.has('object'),
          ),
        },
        dangling: false,
      };
  }
}

function isText(words: readonly Word[], { from, to }: Phrase): boolean {
  for (let i = from; i < to; i++) if (has(words[i], TEXT)) return true;
  return false;
}

/** What is claimed without a word: lives, titles, benefits. */
const NOT_SAID =
  /(?:^| )(?:lives|life|victory|responsibility|title|gold|medal|victims|asylum|benefits?|credit|damages|expenses|insurance)(?: |$)/;

/** After "said X" nothing but a quotation, or words after a comma, can be reported. */
const INVERTED_TAKES: CueForm['takes'] = new Set();

/** Whether a cue of this kind is one here: what it governs must be there. */
function accepts(
  form: CueForm,
  complement: Complement,
  statement: boolean,
  afterQuote = false,
  written = true,
): boolean {
  const { takes } = form;
  const { kind, that } = complement;
  if (takes.has('written') && kind === 'quote' && !written) return false;
  if (afterQuote || kind === 'quote') return !takes.has('figure') || takes.has('clause') || afterQuote;
  if (takes.has('quote')) return kind === 'none' && !statement;
  if (takes.has('written')) return kind === 'content' && (that || written);
  if (takes.has('that'))
    return kind === 'content' ? that || takes.has('of') : kind === 'aside' ? statement : true;
  if (takes.has('figure') && !takes.has('clause')) return kind === 'content';
  if (takes.has('label') || takes.has('of') || (takes.has('object') && !takes.has('clause')))
    return kind === 'content';
  if (kind === 'content' || kind === 'aside') return true;
  return takes.has('clause') || takes.has('addressee');
}

/** Something is said there: a verb, a quotation, or (headlines) a number. */
function isStatement(words: readonly Word[], phrase: Phrase, complement: Complement): boolean {
  for (let i = phrase.from; i < phrase.to; i++) if (has(words[i], QUOTE)) return true;
  if (hasVerbal(words, phrase)) return true;
  if (complement.kind === 'aside') return phrase.to - phrase.from <= 12;
  for (let i = phrase.from; i < phrase.to; i++) if (has(words[i], NUM) || isNumberWord(words[i])) return true;
  return complement.kind === 'none' && phrase.to - phrase.from > 2;
}

/** Where the words before a reporting clause start: after a semicolon, or after another report's clause. */
function clauseStart(words: readonly Word[], lead: number, earlier: readonly Report[]): number {
  const previous = earlier.findLast((report) => report.cue.to <= lead);
  const semicolon = findBack(words, lead - 2, Math.max(0, lead - 80), (word) => word.text === ';');
  let start = semicolon === null ? 0 : semicolon + 1;
  if (previous && previous.cue.from >= start) {
    if (previous.right === null) start = skipConjunction(words, previous.close);
    else {
      const separator = separatorBefore(words, lead, previous.right.from);
      if (separator !== null) start = skipConjunction(words, separator);
    }
  }
  return Math.min(start, lead);
}

function skipConjunction(words: readonly Word[], from: number): number {
  let at = from;
  while (
    has(words[at], PUNCT) ||
    /^(?:and|but|while|whereas|although|though|yet|as)$/.test(words[at]?.norm ?? '')
  ) {
    if (has(words[at], QUOTE)) break;
    at++;
  }
  return at;
}

/** The last place before `lead` where one clause ends and another starts, not before `floor`. */
function separatorBefore(words: readonly Word[], lead: number, floor: number): number | null {
  for (let i = lead - 2; i > floor; i--) {
    const word = words[i];
    if (word?.text === ';') return i;
    if (
      word !== undefined &&
      /^(?:and|but|while|whereas|although|though)$/.test(word.norm) &&
      words[i - 1]?.text === ','
    )
      return i - 1;
    if (word !== undefined && /^(?:but|while|whereas|although)$/.test(word.norm)) return i;
  }
  return null;
}

/** The noun that a relative clause with a reporting clause in it hangs on: "strikes which activists say ...". */
function relativeAntecedent(words: readonly Word[], lead: number, start: number): Phrase | null {
  const relative = words[lead - 1];
  if (relative === undefined || !/^(?:which|that|who|whom)$/.test(relative.norm)) return null;
  const end = words[lead - 2]?.text === ',' ? lead - 2 : lead - 1;
  if (relative.norm === 'that' && (words[lead - 2]?.cues != null || !isNominal(words[lead - 2]))) return null;
  const antecedent = phraseBefore(words, end, start);
  return antecedent && !canSpeakAlone(words, antecedent) ? { from: antecedent.from, to: lead } : null;
}

const canSpeakAlone = (words: readonly Word[], phrase: Phrase): boolean =>
  phrase.to - phrase.from === 1 && has(words[phrase.from], PRON);

/** Where reported words end: at the end of the unit, a bracket or dash that was open, or after speech whole in itself. */
function contentEnd(
  words: readonly Word[],
  { kind, at }: Complement,
  lead: number,
  stopsAtSemicolon = false,
): number {
  const edge = words[lead - 1];
  if (edge?.text === '(') {
    const close = findForward(words, at, words.length, (word) => word.text === ')');
    if (close !== null) return close;
  }
  if (has(edge, COMMA) && edge?.text !== ',' && edge?.text !== '(' && edge?.text !== ')') {
    const close = findForward(
      words,
      at,
      words.length,
      (word) => has(word, COMMA) && word.text !== ',' && word.text !== '(' && word.text !== ')',
    );
    if (close !== null) return close;
  }
  if (kind === 'quote') {
    const quote = words[at];
    if (quote && isWholeSpeech(quote.text)) {
      let end = at + 1;
      // “...”, “...” and “...” in one breath
      while (
        end < words.length &&
        (has(words[end], QUOTE) ||
          ((has(words[end], PUNCT) || words[end]?.norm === 'and') && has(words[end + 1], QUOTE)))
      )
        end++;
      return end;
    }
  }
  if (/^(?:who|which)$/.test(words[lead]?.norm ?? '') && words[lead - 1]?.text === ',') {
    const close = findForward(words, at, words.length - 1, (word) => word.text === ',');
    if (close !== null && (isVerbal(words, close + 1) || words[close + 1]?.cues != null)) return close;
  }
  let end = words.length;
  if (isFigureOnly(words, at) || stopsAtSemicolon)
    end = findForward(words, at, end, (word) => word.text === ';') ?? end;
  while (end > at && has(words[end - 1], PUNCT) && !has(words[end - 1], QUOTE)) end--;
  return end;
}

/** A sentence of its own between marks, not a few words inside the reporter's. */
function isWholeSpeech(quoted: string): boolean {
  return (
    /^\P{L}{0,2}[\p{Lu}\p{Nd}]/u.test(quoted) &&
    /\S\s+\S+\s+\S/.test(quoted) &&
    /[.,!?…]\P{L}{0,2}$/u.test(quoted)
  );
}

/** Each report ends where the next one's own clause begins, unless the next is told inside it. */
export function cutAtNext(words: readonly Word[], reports: readonly Report[]): void {
  for (const [n, report] of reports.entries()) {
    const { right } = report;
    const next = reports[n + 1];
    if (right === null || next === undefined || next.lead <= right.from || next.lead >= right.to) continue;
    if (next.trailing === true) {
      report.right = { from: right.from, to: next.lead };
      continue;
    }
    const start = next.left && next.left.from > right.from ? next.left.from : next.lead;
    const cut = cutBefore(words, start, right.from);
    if (cut !== null && cut > right.from) report.right = { from: right.from, to: cut };
  }
}

/** The end of the words before `start`, when a mark or a conjunction sets them off; null when nothing does. */
function cutBefore(words: readonly Word[], start: number, floor: number): number | null {
  let at = start;
  const opener = words[at];
  if (opener !== undefined && (has(opener, CONJ) || opener.text === ',')) {
    while (at > floor && has(words[at - 1], PUNCT)) at--;
    return at;
  }
  // Adverbials between the mark and the subject: "..., and on Tuesday the army said"
  for (let i = start - 1; i >= Math.max(floor, start - 8); i--) {
    const word = words[i];
    if (word === undefined || has(word, QUOTE)) return null;
    if (word.text === ';' || word.text === ':') return i;
    if (has(word, COMMA)) return i;
    if (/^(?:and|but|while|whereas|although|though|as|after|before|because|when)$/.test(word.norm)) {
      at = i;
      while (at > floor && has(words[at - 1], PUNCT) && !has(words[at - 1], QUOTE)) at--;
      return at;
    }
    if (/^(?:that|which|who|what)$/.test(word.norm)) return null;
    if (!has(word, ADV | PREP | DET | TIME | NUM | CONJ | ADJ) && !isNominal(word)) return null;
    if (isVerbal(words, i)) return null;
  }
  return null;
}
