import { contentStop, coveredStart } from './clauses.js';
import { groupAfter } from './groups.js';
import { phraseBefore } from './phrase-before.js';
import { type Group, type Phrase, alone, canSpeak, findForward, headRegionEnd, plain } from './phrases.js';
import { reportOf, type Report } from './report.js';
import {
  COMMA,
  DET,
  NAME,
  NUM,
  POSS,
  PUNCT,
  QUOTE,
  TEXT,
  type Word,
  has,
  isNominal,
  isNumberWord,
} from './words.js';

/** What a report by something other than a verb of saying is made of. */
function told(
  words: readonly Word[],
  cue: Phrase,
  source: Group,
  parts: Pick<Report, 'lead' | 'close' | 'left' | 'right'>,
): Report | null {
  const { left, right } = parts;
  const empty = (part: Phrase | null): boolean => part === null || part.from >= part.to;
  if (empty(left) && empty(right)) return null;
  return reportOf({
    ...parts,
    cue,
    lemma: words[cue.from]?.norm ?? '',
    source: { kind: 'group', group: source },
    left: empty(left) ? null : left,
    right: empty(right) ? null : right,
    trailing: !empty(left),
  });
}

/** A clause may open here: the unit's start, or behind a mark or a conjunction. */
const opensAt = (words: readonly Word[], i: number): boolean =>
  i === 0 ||
  words[i - 1]?.text === ';' ||
  words[i - 1]?.text === ':' ||
  /^(?:and|but)$/.test(words[i - 1]?.norm ?? '');

/** "Four are held, if the ambassador is right", "If the papers are to be believed, 900 left": whoever may be right. */
export function ifRight(words: readonly Word[], i: number, reports: readonly Report[]): Report | null {
  const group = groupAfter(words, i + 1, Math.min(words.length, i + 12));
  if (group === null || !canSpeak(words, group.head)) return null;
  const verb = group.to;
  if (!/^(?:is|are|was|were|proves?|prove)$/.test(words[verb]?.norm ?? '')) return null;
  const next = words[verb + 1]?.norm ?? '';
  const believed = next === 'to' && words[verb + 3]?.norm === 'believed';
  if (!believed && !/^(?:right|correct|accurate|reliable|true)$/.test(next)) return null;
  const close = believed ? verb + 4 : verb + 2;
  const cue: Phrase = { from: i, to: i + 1 };
  // "if the charity is right about the cases"
  const mark =
    findForward(words, close, Math.min(words.length, close + 6), (word) => has(word, PUNCT)) ?? words.length;
  if (opensAt(words, i))
    return words[mark]?.text === ','
      ? told(words, cue, plain(group), {
          lead: i,
          close: mark + 1,
          left: null,
          right: { from: mark + 1, to: contentStop(words, mark + 1) },
        })
      : null;
  const lead = has(words[i - 1], COMMA) ? i - 1 : i;
  const left: Phrase = { from: coveredStart(words, lead, reports), to: lead };
  return told(words, cue, plain(group), { lead, close: mark, left, right: null });
}

const HEARD_FROM = /^(?:hear|heard|learn|learned|learnt|understand|understood|gather|gathered|know)$/;

/** "We understand from the church that 17 houses burned": the church. */
export function heardFrom(words: readonly Word[], i: number): Report | null {
  if (words[i]?.norm !== 'from' || !HEARD_FROM.test(words[i - 1]?.norm ?? '')) return null;
  const group = groupAfter(words, i + 1, Math.min(words.length, i + 14));
  if (group === null || words[group.to]?.norm !== 'that') return null;
  const from = group.to + 1;
  return told(words, { from: i - 1, to: i + 1 }, plain(group), {
    lead: i - 1,
    close: from,
    left: null,
    right: { from, to: contentStop(words, from) },
  });
}

const RECORDS =
  /^(?:logs?|logbooks?|records|figures|data|minutes|registers?|rosters?|ledgers?|readings|timesheets|lists?|tachographs?|instruments)$/;

/** "By the logs, the shooting stopped at 9.12": records that nobody is named for. */
export function byRecords(words: readonly Word[], i: number): Report | null {
  if (words[i]?.norm !== 'by' || !opensAt(words, i) || !has(words[i + 1], DET)) return null;
  let to = i + 2;
  while (to < i + 7 && isNominal(words[to])) to++;
  if (words[to]?.text !== ',' || !RECORDS.test(words[to - 1]?.norm ?? '')) return null;
  if (words.slice(i + 1, to).some((word) => has(word, POSS))) return null;
  return told(words, { from: i, to: i + 1 }, alone({ from: i + 1, to }), {
    lead: i,
    close: to + 1,
    left: null,
    right: { from: to + 1, to: contentStop(words, to + 1) },
  });
}

/** "A logbook in which the number is put at seven": what is written in a text, in a clause of its own. */
export function textInWhich(words: readonly Word[], i: number): Report | null {
  if (!/^(?:in|on)$/.test(words[i - 1]?.norm ?? '')) return null;
  const phrase = phraseBefore(words, i - 1, Math.max(0, i - 14));
  if (phrase === null || !has(words[headRegionEnd(words, phrase) - 1], TEXT)) return null;
  const end = findForward(words, i + 1, words.length, (word) => has(word, PUNCT | QUOTE)) ?? words.length;
  const written = words
    .slice(i + 2, end)
    .some(({ norm }, k, rest) => WRITTEN.test(norm) && BE.test(rest[k - 1]?.norm ?? ''));
  const number = words.slice(i + 1, end).some((word) => has(word, NUM) || isNumberWord(word));
  if (!written || !number) return null;
  return told(words, { from: i - 1, to: i + 1 }, alone(phrase), {
    lead: i - 1,
    close: i + 1,
    left: null,
    right: { from: i + 1, to: end },
  });
}

const BE = /^(?:is|are|was|were)$/;
const WRITTEN = /^(?:put|given|stated|listed|recorded|set|shown|estimated|quoted|reckoned|entered|noted)$/;

/** "640 houses are gone (source: district office)": who answers for the sentence. */
export function sourceInBrackets(words: readonly Word[], i: number): Report | null {
  if (!/^sources?$/.test(words[i + 1]?.norm ?? '') || words[i + 2]?.text !== ':') return null;
  const close = findForward(words, i + 3, Math.min(words.length, i + 15), (word) => word.text === ')');
  const group = close === null ? null : groupAfter(words, i + 3, close);
  if (group === null || close === null) return null;
  return told(words, { from: i + 1, to: i + 2 }, plain(group), {
    lead: i,
    close: close + 1,
    left: { from: 0, to: i },
    right: null,
  });
}

/** "Support stands at 31 per cent in the latest Ardent poll": a poll with a name, behind what it found. */
export function inNamedPoll(words: readonly Word[], i: number, reports: readonly Report[]): Report | null {
  if (!/^(?:poll|survey)$/.test(words[i]?.norm ?? '') || !has(words[i - 1], NAME)) return null;
  const next = words[i + 1];
  if (next !== undefined && !has(next, PUNCT)) return null;
  let from = i - 1;
  while (from > i - 6 && isNominal(words[from])) from--;
  if (!has(words[from], DET) || words[from - 1]?.norm !== 'in' || from < 4) return null;
  const lead = has(words[from - 2], COMMA) ? from - 2 : from - 1;
  return told(words, { from: i, to: i + 1 }, alone({ from, to: i + 1 }), {
    lead,
    close: i + 1,
    left: { from: coveredStart(words, lead, reports), to: lead },
    right: null,
  });
}

const PLANS =
  /^(?:plans?|proposals?|pledges?|promises?|offers?|bids?|demands?|threats?|vows?|intention|decision)$/;

/** "The mayor's plan to cut 180 jobs": a deed with a figure, told by whoever means to do it. */
export function ownedPlan(words: readonly Word[], i: number): Report | null {
  if (!has(words[i], POSS)) return null;
  let noun = i + 1;
  while (noun < i + 4 && isNominal(words[noun]) && !PLANS.test(words[noun]?.norm ?? '')) noun++;
  if (!PLANS.test(words[noun]?.norm ?? '') || words[noun + 1]?.norm !== 'to') return null;
  const from = noun + 2;
  const end =
    findForward(words, from, Math.min(words.length, from + 12), (word) => has(word, PUNCT)) ?? from + 12;
  if (!words.slice(from, from + 7).some((word) => has(word, NUM) || isNumberWord(word))) return null;
  const owner = phraseBefore(words, i + 1, Math.max(0, i - 8));
  if (owner === null || !canSpeak(words, owner)) return null;
  const verb = words.findIndex(
    (word, k) => k > from + 1 && k < end && word.norm !== 'be' && GOES.test(word.norm),
  );
  return told(words, { from: noun, to: noun + 1 }, alone(owner), {
    lead: owner.from,
    close: from,
    left: null,
    right: { from, to: Math.min(verb < 0 ? end : verb, words.length) },
  });
}

/** What a plan does in its own sentence. */
const GOES =
  /^(?:is|was|are|were|has|had|have|will|would|could|may|goes|went|faces?|faced|needs?|remains?|comes|came|drew|met|won|failed|fell)$/;
