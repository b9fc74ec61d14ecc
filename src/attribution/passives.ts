import { TAKES, allows, type CueForm } from '../lexicon/cues.js';
import { nearQuote, readComplement, startsFigure } from './complements.js';
import { clauseStart, contentEnd } from './extents.js';
import { groupAfter, groupBefore } from './groups.js';
import { type Group, type Phrase, canSpeak, findBack, findForward } from './phrases.js';
import { reportOf, type Report, type Source } from './report.js';
import { accepts } from './reported.js';
import { type Left, skipLeft } from './subjects.js';
import type { Unit } from './units.js';
import { ADJ, COMMA, DET, ED, NUM, POSS, PREP, QUOTE, TIME, type Word, has } from './words.js';

/** "was branded 'a sick joke' by X", "were told that", "was confirmed by X". */
export function passiveReport(
  unit: Unit,
  cue: Phrase,
  form: CueForm,
  left: Left,
  min: number,
  earlier: readonly Report[],
): Report | null {
  const { words } = unit;
  if (form.tense !== 'past' && form.tense !== 'participle') return null;
  const hearer = allows(form.takes, TAKES.addressee) && !allows(form.takes, TAKES.infinitive);
  const by = byGroup(words, cue.to, cue.to + 24);
  const label = allows(form.takes, TAKES.label) && nearQuote(words, cue.to) !== null;
  if (!by && !hearer && !label) return null;
  const subject = left.at >= 0 ? groupBefore(words, left.at + 1, min) : null;
  const source: Source = by ? { kind: 'group', group: by } : { kind: 'nobody' };
  const from = by && by.from - 1 <= cue.to ? by.to : cue.to;
  // "'...', she was quoted as saying by the site": hers
  if (/^(?:quote|cite)$/.test(form.lemma) && words[cue.to]?.norm === 'as') return null;
  const complement = readComplement(words, from, form.takes);
  const lead = subject?.from ?? left.at + 1;
  if (complement.kind === 'content' || complement.kind === 'quote') {
    return reportOf({
      cue,
      lemma: form.lemma,
      stance: form.stance,
      source,
      lead: hearer ? lead : cue.from,
      close: from,
      left: null,
      right: { from: complement.at, to: contentEnd(words, complement, lead) },
      addressee: hearer ? (subject?.head ?? null) : null,
    });
  }
  if (!by) return null;
  if (hearer) return null;
  const quote = nearQuote(words, cue.to);
  const end = quote !== null && quote < by.from ? quote + 1 : cue.to;
  const start = clauseStart(words, lead, earlier);
  return reportOf({
    cue,
    lemma: form.lemma,
    stance: form.stance,
    source,
    lead: cue.from,
    close: by.to,
    left: { from: start, to: Math.max(end, cue.from) },
    right:
      quote !== null && quote > by.to
        ? { from: by.to, to: quote + 1 }
        : worth(words, by.to)
          ? {
              from: by.to + 1,
              to: contentEnd(words, { kind: 'content', at: by.to + 1, that: false, addressee: null }, lead),
            }
          : null,
  });
}

/** "is estimated by X to be worth 400m", "is put by X at 12". */
const worth = (words: readonly Word[], at: number): boolean =>
  (words[at]?.norm === 'to' && /^(?:be|have|number|total|cost)$/.test(words[at + 1]?.norm ?? '')) ||
  (words[at]?.norm === 'at' && startsFigure(words, at + 1));

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
export function participleReport(
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
  let told: Report | null = null;
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
        // "'...', the head of the refinery was quoted as saying"
        const edge = words[lead - 1];
        if (has(edge, QUOTE | COMMA))
          told = reportOf({
            cue,
            lemma: form.lemma,
            stance: form.stance,
            source,
            lead,
            close: cue.to,
            left: { from: clauseStart(words, lead, earlier), to: has(edge, QUOTE) ? lead : lead - 1 },
            right: null,
          });
      }
    } else {
      const group = groupBefore(words, cue.from - 1, 0);
      if (group && canSpeak(words, group.head)) {
        source = { kind: 'group', group };
        // "'...', the minister quoted the doctor as saying"
        const quote = earlier.at(-1)?.left ?? null;
        if (quote && verb === earlier.at(-1)?.cue.from && has(words[quote.from], QUOTE))
          told = reportOf({
            cue,
            lemma: form.lemma,
            stance: form.stance,
            source,
            lead: cue.from,
            close: cue.to,
            left: quote,
            right: null,
            trailing: true,
          });
      }
    }
  } else if (earlier.length === 0) {
    const group = mainSubject();
    if (group === null || !canSpeak(words, group.head)) return null;
    source = { kind: 'group', group };
  }
  if (complement.kind === 'none' && told !== null) return told;
  if (complement.kind === 'none' || complement.kind === 'aside') return null;
  return reportOf({
    cue,
    lemma: form.lemma,
    stance: form.stance,
    source,
    lead: lead === cue.from && before.text === ',' ? cue.from - 1 : lead,
    close: complement.at,
    left: null,
    right: { from: complement.at, to: contentEnd(words, complement, lead) },
    addressee: complement.addressee,
  });
}
