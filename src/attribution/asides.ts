import { TAKES, allows } from '../lexicon/cues.js';
import { FACTS, FRACTIONS, OWNS_UP, PHRASED, POLLED } from '../lexicon/giving.js';
import { skipAdverbials } from './adverbials.js';
import { contentStop, partStart, coveredStart } from './clauses.js';
import { startsFigure } from './complements.js';
import { groupAfter, groupBefore } from './groups.js';
import { isOfThePaper } from './house.js';
import { type Group, alone, canSpeak, findBack, findForward, plain } from './phrases.js';
import { reportOf, type Report } from './report.js';
import { skipLeft } from './subjects.js';
import { ADV, AUX, COMMA, DET, NUM, PREP, PRON, PUNCT, QUOTE, TEXT, type Word, has } from './words.js';

const behind = (words: readonly Word[], cue: number, source: Group, lead: number, left: number): Report =>
  reportOf({
    cue: { from: cue, to: cue + 1 },
    lemma: words[cue]?.base ?? '',
    source: { kind: 'group', group: source },
    lead,
    close: Math.max(source.to, cue + 1),
    left: { from: left, to: lead },
    right: null,
    trailing: true,
  });

/** "..., as the fire brigade told us", "..., as the delivery note shows", "not six as the firm reported". */
export function asReported(words: readonly Word[], i: number): Report | null {
  if (words[i]?.norm !== 'as' || i < 2) return null;
  const last = tellingVerb(words, i + 2);
  if (last === null) return null;
  const group = groupBefore(words, skipLeft(words, last).at + 1, i + 1);
  if (group?.from !== i + 1 || has(words[i + 1], PRON | NUM) || !canSpeak(words, group.head)) return null;
  const noun = words[group.head.to - 1];
  if (isOfThePaper(noun?.base ?? '') || !tells(words[last], words[last + 1], has(noun, TEXT))) return null;
  const contrast = findBack(words, i - 1, Math.max(0, i - 7), ({ norm }) =>
    /^(?:not|than|against|versus)$/.test(norm),
  );
  if (contrast !== null && startsFigure(words, contrast + 1) && !has(words[i - 1], PUNCT))
    return behind(words, last, group, i, contrast + 1);
  if (!has(words[i - 1], COMMA)) return null;
  return behind(words, last, group, i - 1, partStart(words, i - 1));
}

/** "..., as certified by the auditor", "..., as reported by hospitals". */
export function asToldBy(words: readonly Word[], i: number): Report | null {
  if (words[i]?.norm !== 'as' || !has(words[i - 1], COMMA) || i < 3) return null;
  const verb = words[i + 1];
  const told =
    verb?.cues?.some(({ tense, takes }) => tense !== 'ing' && allows(takes, TAKES.clause)) === true;
  if (!told || words[i + 2]?.norm !== 'by') return null;
  const group = groupAfter(words, i + 3, words.length);
  if (group === null || !canSpeak(words, group.head)) return null;
  return behind(words, i + 1, plain(group), i - 1, partStart(words, i - 1));
}

/** A verb of saying with nothing behind it; of "the delivery note shows", not the noun that looks like one. */
function tellingVerb(words: readonly Word[], from: number): number | null {
  for (let i = from; i < Math.min(words.length, from + 10); i++) {
    if (has(words[i], PUNCT)) return null;
    const particle = words[i]?.cues?.find((form) => form.particle === words[i + 1]?.norm);
    if (words[i]?.cues != null && endsAfter(words, particle ? i + 2 : i + 1)) return i;
  }
  return null;
}

/** Whether a form tells a clause or a hearer; of a text, also what shows. */
const tells = (word: Word | undefined, next: Word | undefined, text: boolean): boolean =>
  word?.cues?.some(
    ({ tense, takes, particle }) =>
      (particle === null || particle === next?.norm) &&
      tense !== 'ing' &&
      (allows(takes, TAKES.clause | TAKES.that | TAKES.addressee) || (text && allows(takes, TAKES.written))),
  ) === true;

/** Whether a verb has nothing behind it but a hearer and a time, up to a mark. */
function endsAfter(words: readonly Word[], from: number): boolean {
  let at = skipAdverbials(words, from);
  if (/^(?:us|me|them|reporters|journalists|parliament)$/.test(words[at]?.norm ?? '')) at++;
  at = skipAdverbials(words, at);
  return words[at] === undefined || (has(words[at], PUNCT) && !has(words[at], QUOTE));
}

/** "..., a fact the authorities have set down in their review", "..., a figure that the union confirmed". */
export function factOf(words: readonly Word[], i: number): Report | null {
  if (!FACTS.has(words[i]?.norm ?? '')) return null;
  if (!has(words[i - 1], DET) || !has(words[i - 2], COMMA) || i < 4) return null;
  const from = /^(?:that|which)$/.test(words[i + 1]?.norm ?? '') ? i + 2 : i + 1;
  const verb = findForward(
    words,
    from + 1,
    Math.min(words.length, from + 9),
    (word) => has(word, PUNCT) || OWNS_UP.has(word.norm),
  );
  if (verb === null || !OWNS_UP.has(words[verb]?.norm ?? '')) return null;
  let end = verb;
  while (end > from && has(words[end - 1], AUX | ADV)) end--;
  if (words.slice(end, verb).some(({ norm }) => /^(?:not|never)$|n't$/.test(norm))) return null;
  const owner = groupBefore(words, end, from);
  if (owner?.from !== from || !canSpeak(words, owner.head)) return null;
  return behind(words, verb, plain(owner), i - 2, partStart(words, i - 2));
}

/** "four in ten", "more than half", "a fifth": a share of those asked. */
function startsShare(words: readonly Word[], at: number): boolean {
  return (
    startsFigure(words, at) ||
    findForward(words, at, Math.min(words.length, at + 3), ({ norm }) => FRACTIONS.has(norm)) !== null
  );
}

/** What a survey found, from the comma behind "In a survey by X last year," on. */
function surveyed(words: readonly Word[], i: number, source: Group, lead: number): Report | null {
  const mark = findForward(
    words,
    i + 1,
    Math.min(words.length, i + 16),
    (word) => has(word, PUNCT | QUOTE) || (has(word, AUX) && word.text !== 'May'),
  );
  if (mark === null || words[mark]?.text !== ',' || !startsShare(words, mark + 1)) return null;
  return reportOf({
    cue: { from: i, to: i + 1 },
    lemma: words[i]?.base ?? '',
    source: { kind: 'group', group: source },
    lead,
    close: mark + 1,
    left: null,
    right: { from: mark + 1, to: contentStop(words, mark + 1) },
  });
}

const opensAfter = (edge: Word | undefined): boolean =>
  edge === undefined || has(edge, PUNCT) || /^(?:and|but|while)$/.test(edge.norm);

/** "In a survey by the union last spring, four in ten nurses said ...": whoever made it, else the survey. */
export function inSurvey(words: readonly Word[], i: number): Report | null {
  if (!/^(?:poll|survey|questionnaire)$/.test(words[i]?.norm ?? '')) return null;
  const lead = findBack(words, i - 1, Math.max(0, i - 6), (word) => has(word, PREP | PUNCT | AUX));
  if (lead === null || words[lead]?.norm !== 'in' || !opensAfter(words[lead - 1])) return null;
  const group = groupAfter(words, lead + 1, words.length);
  return group === null || group.head.to <= i ? null : surveyed(words, i, alone(group.head), lead);
}

/** "When the union polled its members, 43 per cent said ...": the union. */
export function whenPolled(words: readonly Word[], i: number): Report | null {
  if (!POLLED.has(words[i]?.norm ?? '')) return null;
  const group = groupBefore(words, skipLeft(words, i).at + 1, 0);
  if (group === null || !canSpeak(words, group.head) || words[group.from - 1]?.norm !== 'when') return null;
  return opensAfter(words[group.from - 2]) ? surveyed(words, i, plain(group), group.from - 1) : null;
}

/** "In polls only a fifth expect it to end", "and in surveys 40 per cent say so". */
export function inPolls(words: readonly Word[], i: number): Report | null {
  if (!/^(?:polls|surveys)$/.test(words[i]?.norm ?? '') || words[i - 1]?.norm !== 'in') return null;
  const edge = words[i - 2];
  if (edge !== undefined && !has(edge, PUNCT) && !/^(?:and|but|while)$/.test(edge.norm)) return null;
  const at = words[i + 1]?.text === ',' ? i + 2 : i + 1;
  const fraction = findForward(words, at, Math.min(words.length, at + 3), ({ norm }) => FRACTIONS.has(norm));
  if (!startsFigure(words, at) && fraction === null) return null;
  return reportOf({
    cue: { from: i, to: i + 1 },
    lemma: words[i]?.base ?? '',
    source: { kind: 'group', group: alone({ from: i, to: i + 1 }) },
    lead: i - 1,
    close: i + 1,
    left: null,
    right: { from: at, to: contentStop(words, at) },
  });
}

/** "as the skipper put it": what stands on either side is the skipper's. */
export function asPut(words: readonly Word[], i: number, reports: readonly Report[]): Report | null {
  if (words[i]?.norm !== 'as') return null;
  // "as one trader, Colm Feely, put it"
  const verb = findForward(
    words,
    i + 2,
    Math.min(words.length, i + 14),
    (word) => PHRASED.has(word.norm) || (has(word, PUNCT) && word.text !== ','),
  );
  if (verb === null || has(words[verb], PUNCT) || words[verb + 1]?.norm !== 'it') return null;
  const group = groupBefore(words, verb, i + 1);
  if (group === null || !canSpeak(words, group.head)) return null;
  const close = verb + 2;
  const start = words[close]?.text === ',' || words[close]?.text === ':' ? close + 1 : close;
  const end = contentStop(words, start);
  const edge = words[i - 1];
  const left = has(edge, COMMA | QUOTE)
    ? {
        from: coveredStart(words, has(edge, QUOTE) ? i : i - 1, reports),
        to: has(edge, QUOTE) ? i : i - 1,
      }
    : null;
  const right = start < end ? { from: start, to: end } : null;
  if (left === null && right === null) return null;
  return reportOf({
    cue: { from: verb, to: verb + 1 },
    lemma: 'put',
    source: { kind: 'group', group },
    lead: i,
    close,
    left: has(words[start], QUOTE) ? null : left,
    right,
  });
}
