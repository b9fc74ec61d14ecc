import { GIVE_FIGURES } from '../lexicon/giving.js';
import { GENERIC_ORGANISATIONS } from '../lexicon/speech-roles.js';
import { startsFigure } from './complements.js';
import { groupAfter } from './groups.js';
import { type Phrase, alone, canSpeak, findBack, findForward } from './phrases.js';
import { reportOf, type Report } from './report.js';
import type { Unit } from './units.js';
import { HUMAN, NAME, NUM, ORG, type Word, has, isNumberWord } from './words.js';

/** "20,000 (police)": a number and, in brackets, who gives it. */
export function bracketed(words: readonly Word[], i: number): Report | null {
  if (words[i]?.text !== '(') return null;
  const close = findForward(words, i + 1, Math.min(words.length, i + 7), (word) => word.text === ')');
  const number = findBack(words, i - 1, Math.max(0, i - 4), (word) => has(word, NUM) || isNumberWord(word));
  if (close === null || number === null || close === i + 1) return null;
  // "17 people (12 men and five women)" are counted.
  if (words.slice(i + 1, close).some((word) => has(word, NUM) || isNumberWord(word))) return null;
  const group = groupAfter(words, i + 1, close);
  if (group?.head.to !== close || !canSpeak(words, group.head) || has(words[close - 1], NUM)) return null;
  // A name alone may be a place, or an acronym of what was counted.
  if (has(words[close - 1], NAME) && !has(words[close - 1], ORG | HUMAN)) return null;
  return reportOf({
    cue: { from: i, to: i },
    lemma: '(',
    source: { kind: 'group', group },
    lead: i,
    close: close + 1,
    left: { from: number, to: i },
    right: null,
  });
}

/** "Government: 31,500. Federation: 22,918.": in a paragraph, an institution and its figure. */
export function labelled({ words, kind }: Unit, i: number): Report | null {
  const head = words[i - 1];
  if (words[i]?.text !== ':' || head === undefined || words.length > 16) return null;
  const from = words[0]?.norm === 'the' ? 1 : 0;
  if (i - from > 2 || !startsFigure(words, i + 1)) return null;
  // in a list, "Doctors: 29" are counted, "The rebels: 55 dead" count
  const item = kind === 'item';
  if (item && from === 1 && has(head, HUMAN | ORG)) return labelReport(words, from, i);
  if (kind !== 'paragraph') return null;
  if (!GENERIC_ORGANISATIONS.has(head.norm) && !GIVE_FIGURES.has(head.norm)) return null;
  return labelReport(words, from, i);
}

function labelReport(words: readonly Word[], from: number, i: number): Report {
  const phrase: Phrase = { from, to: i };
  return reportOf({
    cue: { from: i, to: i + 1 },
    lemma: ':',
    source: { kind: 'group', group: alone(phrase) },
    lead: from,
    close: i + 1,
    left: null,
    right: { from: i + 1, to: words.length },
  });
}
