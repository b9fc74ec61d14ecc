import { findBack, findForward } from './phrases.js';
import type { Report } from './report.js';
import { isFinite } from './verbs.js';
import { ADV, AUX, CONJ, PRON, PUNCT, QUOTE, SUB, type Word, has } from './words.js';

/** Where the part of a unit starts that `to` stands in: after a semicolon that is not far, or with the unit. */
export function partStart(words: readonly Word[], to: number, last = to - 1): number {
  const semicolon = findBack(words, last, Math.max(0, to - 80), ({ text }) => text === ';');
  return semicolon === null ? 0 : semicolon + 1;
}

/** Where the content that starts at `from` ends: at a semicolon or the unit's end, without the marks there. */
export function contentStop(words: readonly Word[], from: number): number {
  const semicolon = findForward(words, from, words.length, (word) => word.text === ';');
  let end = semicolon ?? words.length;
  while (end > from && has(words[end - 1], PUNCT) && !has(words[end - 1], QUOTE)) end--;
  return end;
}

/** Where the clause of a noun ends: before the verb that the noun is the subject of ("the claim that 40 died was false"). */
export function claimStop(words: readonly Word[], from: number): number {
  const end = contentStop(words, from);
  let verbs = 0;
  for (let i = from + 1; i < end; i++) {
    if (!isFinite(words, i)) continue;
    const before = words[i - 1];
    if (verbs > 0 && !has(before, SUB | CONJ | PRON | PUNCT | AUX) && !has(before, ADV)) return i;
    if (!has(before, SUB)) verbs++;
  }
  return end;
}

/** Where the clause that a trailing source covers starts: the unit, or what follows the last report's own clause. */
export function coveredStart(words: readonly Word[], lead: number, reports: readonly Report[]): number {
  let start = partStart(words, lead);
  for (const report of reports) {
    if (report.cue.from >= lead || report.cue.from < start) continue;
    // "A, X said, and B, according to Y": Y has B alone.
    if (report.left && report.right === null) start = Math.max(start, report.close + 1);
    // "X said A, and B, according to Y"
    else if (report.right) {
      for (let i = lead - 2; i > report.right.from; i--) {
        if (/^(?:and|but|while|whereas)$/.test(words[i]?.norm ?? '') && words[i - 1]?.text === ',') {
          start = i + 1;
          break;
        }
      }
    }
  }
  while (
    start < lead &&
    (/^(?:and|but|while)$/.test(words[start]?.norm ?? '') ||
      (has(words[start], PUNCT) && !has(words[start], QUOTE)))
  )
    start++;
  return start;
}
