import { type CueForm, SOURCE_NOUNS, WAYS, does } from '../lexicon/cues.js';
import { CLAIMED_THINGS, OUTCOMES, PUT_ELSEWHERE } from '../lexicon/giving.js';
import { isFigureOnly, putsAt, startsFigure } from './complements.js';
import { type Group, findForward } from './phrases.js';
import type { Report } from './report.js';
import { PATIENT } from './traits.js';
import {
  COLLECTIVE,
  DET,
  HUMAN,
  NUM,
  ORG,
  PLURAL,
  TITLE,
  has,
  isNominal,
  shows,
  textOf,
  type Word,
} from './words.js';

/** Whether what follows a cue shows that its verb tells nothing there: a sense that is no report. */
export function isNoReport(words: readonly Word[], form: CueForm, from: number): boolean {
  const next = words[from]?.norm ?? '';
  if (does(form, WAYS.named) && asksForNoName(words, from)) return true;
  if (does(form, WAYS.charged) && isCharged(words, from)) return true;
  // "Roe declared winner by 12 votes": headlines drop the auxiliary
  if (form.tense === 'past' && does(form, WAYS.settles) && OUTCOMES.has(next)) return true;
  switch (form.lemma) {
    // "will raise €30m", "raised 40,000 euros": money comes in, and no number goes up
    case 'raise':
      return startsFigure(words, from);
    case 'set':
      return /^(?:up|out|off|aside|apart)$/.test(next);
    case 'put':
      return putsElsewhere(words, from);
    case 'admit':
      return takesIn(words, from);
    default:
      return false;
  }
}

/** "denies 12 charges", "admitted 14 counts of fraud": what is laid at somebody's door, told by nobody here. */
function isCharged(words: readonly Word[], from: number): boolean {
  if (!startsFigure(words, from)) return false;
  return words
    .slice(from, from + 5)
    .some(({ norm }) => /^(?:charges?|counts?|offences?|offenses?|allegations?|accusations?)$/.test(norm));
}

/** "put the blaze out", "put the lorries on the ferry": no number is given so. */
function putsElsewhere(words: readonly Word[], from: number): boolean {
  const after = words[from + headLength(words, from)]?.norm ?? '';
  // "put the crowd in Lenhart at 14,000"
  return PUT_ELSEWHERE.has(after) && !(/^(?:in|on)$/.test(after) && putsAt(words, from));
}

/** The words of an object with an article, up to five. */
function headLength(words: readonly Word[], from: number): number {
  if (!has(words[from], DET)) return 0;
  let length = 1;
  while (length < 5 && isNominal(words[from + length])) length++;
  return length;
}

/** "asked not to be named", "insisted on anonymity": how somebody speaks, not what is said. */
function asksForNoName(words: readonly Word[], from: number): boolean {
  const next = words[from]?.norm === 'on' ? from + 1 : from;
  if (/^(?:anonymity|condition)$/.test(words[next]?.norm ?? '')) return true;
  const opens = textOf(words, from, 3);
  if (opens.startsWith('to remain ')) return /^to remain (?:anonymous|unnamed|nameless)$/.test(opens);
  return opens === 'not to be' && /^(?:named|identified|quoted|filmed)$/.test(words[from + 3]?.norm ?? '');
}

/** "a crowd that the union numbered at 14,000"; "the marchers numbered at least 14,000" counts them. */
export function numbersCrowd(words: readonly Word[], { from, head }: Group, close: number): boolean {
  if (/^(?:least|most)$/.test(words[close]?.norm ?? '')) return false;
  const relative = /^(?:that|which|whom|crowd)$/.test(words[from - 1]?.norm ?? '');
  return relative || !has(words[head.to - 1], PLURAL | COLLECTIVE);
}

/** "admitted 214 patients", "has admitted 40 people since": a hospital takes them in and says nothing. */
function takesIn(words: readonly Word[], from: number): boolean {
  // "admitted 12 of the injured"
  const of = findForward(words, from, Math.min(words.length, from + 4), ({ norm }) => norm === 'of');
  const injured = of !== null && words[of + 1]?.norm === 'the' && shows(words[of + 2], PATIENT);
  if (injured && startsFigure(words, from)) return true;
  if (!isFigureOnly(words, from)) return false;
  const noun = findForward(
    words,
    from,
    Math.min(words.length, from + 6),
    (word) => has(word, HUMAN) || word.norm === 'children',
  );
  return noun !== null && !has(words[noun], ORG);
}

/** "claimed 40 lives", "claimed the title": what is claimed without a word. */
export const claimsThings = (words: readonly Word[], { lemma }: CueForm, report: Report | null): boolean =>
  lemma === 'claim' && report?.right != null && NOT_SAID.test(textOf(words, report.right.from, 6));

/** Money that is put somewhere, and gifts: a sum moves, and nobody tells a figure. */
export const movesThings = (words: readonly Word[], { lemma }: CueForm, report: Report | null): boolean =>
  (lemma === 'put' && putsInto(words, report)) || (lemma === 'give' && handsOver(words, report));

/** "put $3.5bn into the start-up": money, not words. */
function putsInto(words: readonly Word[], report: Report | null): boolean {
  if (report?.right == null || !startsFigure(words, report.right.from)) return false;
  const end = Math.min(words.length, report.right.from + 9);
  const link = findForward(words, report.right.from, end, ({ norm }) =>
    /^(?:into|towards?|aside|back|at)$/.test(norm),
  );
  return link !== null && words[link]?.norm !== 'at';
}

/** "donors have given 40 per cent of that sum", "gave the president an hour": a gift, not a figure told. */
function handsOver(words: readonly Word[], report: Report | null): boolean {
  if (report?.right == null) return false;
  const { from } = report.right;
  if (/^\p{Sc}/u.test(words[from]?.text ?? '')) return true;
  if (!startsFigure(words, from)) {
    const end = Math.min(words.length, from + 7);
    const number = findForward(words, from, end, (word) => has(word, NUM));
    const noun = findForward(words, from, end, ({ norm }) => SOURCE_NOUNS.has(norm));
    // "gave first aid to 22 passengers"
    const given = noun === null && number !== null && words[number - 1]?.norm === 'to';
    if (given) return true;
    const person = has(words[from], HUMAN) || (has(words[from], DET) && has(words[from + 1], HUMAN | TITLE));
    return person && (noun === null || (number !== null && noun > number));
  }
  const per = findForward(words, from, Math.min(words.length, from + 5), ({ norm }) =>
    /^(?:%|percent|cent)$/.test(norm),
  );
  return (
    per !== null && words[per + 1]?.norm === 'of' && /^(?:it|that|this|the)$/.test(words[per + 2]?.norm ?? '')
  );
}

const NOT_SAID = new RegExp(`(?:^| )(?:${[...CLAIMED_THINGS].join('|')})(?: |$)`);
