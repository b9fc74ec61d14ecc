import { isFigureOnly, startsFigure } from './complements.js';
import { groupAfter } from './groups.js';
import { type Group, type Phrase, canSpeak, findForward, plain } from './phrases.js';
import { reportOf, type Report } from './report.js';
import { PATIENT } from './traits.js';
import { CONJ, DET, PUNCT, QUOTE, type Word, has, shows } from './words.js';

/** How far behind its verb a second clause that shares it may start. */
const REACH = 40;

/**
 * Clauses that leave out the verb which the one before them has: "The bank spoke of 'lapses'; its customers
 * of 'theft'", "The army put the dead at 12, and state radio at 40", "was put at 12 by the army and at 40
 * by state radio".
 */
export function findGapped(words: readonly Word[], reports: readonly Report[]): Report[] {
  const found: Report[] = [];
  for (const report of reports) {
    const gapped = active(words, report) ?? passive(words, report);
    if (gapped) found.push(gapped);
  }
  return found;
}

function active(words: readonly Word[], report: Report): Report | null {
  const { right } = report;
  const preposition = right && prepositionOf(words, right);
  if (right === null || preposition === null) return null;
  const bare = preposition === '';
  for (let i = right.from + 1; i < Math.min(words.length, right.from + REACH); i++) {
    if (words[i]?.text !== ',' && words[i]?.text !== ';' && !has(words[i], CONJ)) continue;
    const start = has(words[i + 1], CONJ) ? i + 2 : i + 1;
    const group = groupAfter(words, start, words.length);
    if (group === null || !canSpeak(words, group.head) || isCounted(words, group.head)) continue;
    // "the police, of 11,000"
    const pause: boolean =
      !bare && words[group.head.to]?.text === ',' && words[group.head.to + 1]?.norm === preposition;
    const aside: number = pause ? group.head.to + 1 : afterAside(words, group.head.to);
    const at = bare ? aside - 1 : aside;
    const opens = has(words[at + 1], QUOTE) || preposition === 'that' || startsFigure(words, at + 1);
    if ((!bare && words[at]?.norm !== preposition) || !opens) continue;
    const second: Phrase = { from: at + 1, to: endOf(words, at + 1) };
    report.right = { from: right.from, to: Math.min(right.to, i) };
    return gap(report, plain(group), { lead: i, close: at + 1, left: null, right: second });
  }
  return null;
}

/** "put the dead at nine and the wounded at 16": whom a figure counts. */
const isCounted = (words: readonly Word[], { from, to }: Phrase): boolean =>
  to - from === 2 && has(words[from], DET) && shows(words[from + 1], PATIENT);

/** "of" before what is spoken of, "that" before a clause, "at" before a figure, nothing before a bare one. */
function prepositionOf(words: readonly Word[], { from, to }: Phrase): string | null {
  const before = words[from - 1]?.norm ?? '';
  if (PREPOSITIONS.has(before)) return before;
  // "The mayor says 15, the hospital 40"
  if (isFigureOnly(words, from) && !has(words[from], QUOTE)) return '';
  const at = findForward(words, from, Math.min(to, from + 16), ({ norm }) => norm === 'at');
  return at !== null && startsFigure(words, at + 1) ? 'at' : null;
}

const PREPOSITIONS: ReadonlySet<string> = new Set(['of', 'about', 'that']);

function passive(words: readonly Word[], report: Report): Report | null {
  const { right, source } = report;
  if (right === null || source.kind !== 'group') return null;
  const { from: agent, to } = source.group;
  if (words[agent - 1]?.norm !== 'by' || agent < right.from || words[to]?.norm !== 'and') return null;
  const from = to + (/^(?:at|as)$/.test(words[to + 1]?.norm ?? '') ? 2 : 1);
  const by = findForward(words, from, Math.min(words.length, from + 8), ({ norm }) => norm === 'by');
  const group = by === null ? null : groupAfter(words, by + 1, words.length);
  if (by === null || group === null || !canSpeak(words, group.head) || !startsFigure(words, from))
    return null;
  report.right = { from: right.from, to: agent - 1 };
  return gap(report, group, { lead: to, close: group.to, left: { from, to: by }, right: null });
}

/** Past ", less politely,". */
function afterAside(words: readonly Word[], from: number): number {
  if (words[from]?.text !== ',') return from;
  const close = findForward(words, from + 1, Math.min(words.length, from + 6), ({ text }) => text === ',');
  return close === null ? from : close + 1;
}

/** The same report by somebody else, without a verb of its own. */
const gap = (
  report: Report,
  group: Group,
  place: Pick<Report, 'lead' | 'close' | 'left' | 'right'>,
): Report =>
  reportOf({
    ...report,
    ...place,
    source: { kind: 'group', group },
    cue: { from: report.close, to: report.close },
  });

function endOf(words: readonly Word[], from: number): number {
  let end = findForward(words, from, words.length, ({ text }) => text === ';') ?? words.length;
  while (end > from && has(words[end - 1], PUNCT) && !has(words[end - 1], QUOTE)) end--;
  return end;
}
