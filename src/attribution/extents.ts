import { TURNS } from '../lexicon/contrast.js';
import { partStart } from './clauses.js';
import { type Complement, isFigureOnly, startsFigure } from './complements.js';
import { findForward } from './phrases.js';
import type { Report } from './report.js';
import { WHICH } from './traits.js';
import { hasFinite, hasVerbal, isFinite, isVerbal } from './verbs.js';
import {
  ADJ,
  ADV,
  COMMA,
  CONJ,
  DET,
  HUMAN,
  NUM,
  ORG,
  PREP,
  PUNCT,
  QUOTE,
  TIME,
  type Word,
  has,
  isNominal,
  shows,
} from './words.js';

/** Where the words before a reporting clause start: after a semicolon, or after another report's clause. */
export function clauseStart(words: readonly Word[], lead: number, earlier: readonly Report[]): number {
  const previous = earlier.findLast((report) => report.cue.to <= lead);
  let start = partStart(words, lead, lead - 2);
  // "Only $19m is free; the rest is pledged, said the treasurer": both, where nobody else is named for the first.
  // "Boats picked up 87; three had died, survivors said": the survivors tell of the three.
  const tells = words[lead]?.cues != null && words.length - lead < 12;
  if (start > 0 && start < lead && earlier.length === 0 && tells && isTold(words, start)) start = 0;
  if (previous && previous.cue.from >= start) {
    if (previous.right === null) start = skipConjunction(words, previous.close);
    else {
      const separator = separatorBefore(words, lead, previous.right.from);
      if (separator !== null) start = skipConjunction(words, separator);
    }
  }
  return Math.min(start, lead);
}

/** Whether nothing before `to` names a source of its own. */
function isTold(words: readonly Word[], to: number): boolean {
  for (let i = 0; i < to; i++)
    if (
      words[i]?.cues != null ||
      has(words[i], QUOTE) ||
      /^(?:according|citing|per|by)$/.test(words[i]?.norm ?? '') ||
      words[i]?.text === ':'
    )
      return false;
  return true;
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
    const turns = TURNS.has(word?.norm ?? '');
    if ((turns || word?.norm === 'and') && words[i - 1]?.text === ',') return i - 1;
    // "though" behind what it qualifies needs no comma
    if (turns && word?.norm !== 'though') return i;
  }
  return null;
}

/** Where reported words end: at the end of the unit, a bracket or dash that was open, or after speech whole in itself. */
export function contentEnd(
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
  // ", who said 12 had died, left" and ", which the governor put at 12, rose"
  const relative = shows(words[lead], WHICH) ? lead : lead - 1;
  if (shows(words[relative], WHICH) && words[relative - 1]?.text === ',') {
    const close = findForward(words, at, words.length - 1, (word) => word.text === ',');
    const next = close === null ? -1 : has(words[close + 1], ADV) ? close + 2 : close + 1;
    if (close !== null && (isVerbal(words, next) || words[next]?.cues != null)) return close;
    // "In Dorrow, which the party had said cast more than it has, turnout was 88 per cent"
    if (close !== null && has(words[0], PREP) && !hasFinite(words, { from: 0, to: relative - 1 }))
      return close;
  }
  let end = fragmentEnd(words, at) ?? words.length;
  if (isFigureOnly(words, at) || stopsAtSemicolon)
    end = findForward(words, at, end, (word) => word.text === ';') ?? end;
  while (end > at && has(words[end - 1], PUNCT) && !has(words[end - 1], QUOTE)) end--;
  return end;
}

/** "pledged $40m in aid, and the bank lent ...": a figure without a verb ends where a clause of its own begins. */
function fragmentEnd(words: readonly Word[], at: number): number | null {
  const sum = /^\p{Sc}$/u.test(words[at]?.text ?? '') ? at + 1 : at;
  if (!startsFigure(words, sum)) return null;
  for (let i = at; i + 2 < words.length; i++) {
    if (isFinite(words, i)) return null;
    if (words[i]?.text !== ',' || !/^(?:and|but|while)$/.test(words[i + 1]?.norm ?? '')) continue;
    if (has(words[i + 2], NUM | QUOTE)) return null;
    const somebody = has(words[i + 2], DET) && has(words[i + 3], HUMAN | ORG);
    return somebody || hasVerbal(words, { from: i + 2, to: words.length }) ? i : null;
  }
  return null;
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
    if (next.trailing) {
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
