import { canHead, describes, segmentKind } from './appositions.js';
import { phraseAfter } from './phrase-after.js';
import { phraseBefore } from './phrase-before.js';
import {
  type Group,
  type Phrase,
  canSpeak,
  findBack,
  findForward,
  headRegionEnd,
  isCommaLike,
  isDash,
} from './phrases.js';
import { hasVerbal } from './verbs.js';
import {
  ADJ,
  CAPITAL,
  COLLECTIVE,
  DET,
  HUMAN,
  NAME,
  NUM,
  ORG,
  PREP,
  PUNCT,
  QUOTE,
  SUB,
  TEXT,
  type Word,
  has,
  isNominal,
  isNumberWord,
} from './words.js';

/** A mark between clauses, or a quotation that is no part of a noun phrase. */
const isBoundary = (words: readonly Word[], i: number): boolean =>
  has(words[i], PUNCT) || (has(words[i], QUOTE) && !has(words[i - 1], DET));

function boundaryBefore(words: readonly Word[], from: number, floor: number): number | null {
  for (let i = from; i >= floor; i--) if (isBoundary(words, i)) return i;
  return null;
}

/**
 * The group that ends before `to`: a phrase, or a phrase with appositions between commas, dashes or
 * brackets ("Hugh Hill, a doctor, said", "Lindsey Graham, R-S.C., said"). Null where what stands there is
 * the end of a clause.
 */
export function groupBefore(words: readonly Word[], to: number, min: number): Group | null {
  const floor = Math.max(min, to - 60);
  let end = to;
  const appositions: Phrase[] = [];
  // Brackets and dashes first: they may hold commas of their own.
  for (let hops = 0; hops < 3; hops++) {
    const last = words[end - 1];
    if (last?.text === ')') {
      const open = findBack(words, end - 2, floor, (word) => word.text === '(');
      if (open === null) return null;
      end = open;
    } else if (isDash(last)) {
      const open = findBack(words, end - 2, floor, isDash);
      if (open === null) return null;
      appositions.push({ from: open + 1, to: end - 1 });
      end = open;
    } else break;
  }
  if (!isCommaLike(words[end - 1])) {
    const head = phraseBefore(words, end, floor);
    if (head === null) return null;
    // "..., his spokesman John Kirby said": whole. "A monitoring group, the Observatory said": not an apposition.
    return { head, appositions, others: [], from: head.from, to };
  }
  return apposed(words, end, to, floor, appositions);
}

function apposed(
  words: readonly Word[],
  comma: number,
  to: number,
  floor: number,
  appositions: Phrase[],
): Group | null {
  const segments: Phrase[] = []; // right to left
  const others: Phrase[] = [];
  let end = comma - 1; // index of the comma that closes the segment
  for (let hops = 0; hops < 7; hops++) {
    // "the Tram Workers Union (TWU), which called the strike,": its initials are in the way
    if (words[end - 1]?.text === ')') {
      const bracket = findBack(words, end - 2, Math.max(floor, end - 6), (word) => word.text === '(');
      if (bracket === null) return null;
      end = bracket;
    }
    const open = boundaryBefore(words, end - 1, floor);
    const from = open === null ? floor : open + 1;
    const segment: Phrase = { from, to: end };
    if (from >= end) return null;
    const bounded = open !== null && isCommaLike(words[open]);
    // "of the nine tanks that the spokesman, Ivo Brandt, says were hit": the subject of a relative clause
    const relative = segments.length > 0 ? subjectOfRelative(words, segment) : null;
    if (relative !== null) return build(relative, segments);
    const kind = segmentKind(words, segment);
    // "640 in Leith, and 310 in Wick, a spokeswoman, Ann Roe, said": what is counted does not speak
    const counts =
      (kind === 'coordinated' && has(words[from + 1], NUM)) ||
      // "nine of them from clinics, its director, Ann Roe, said"
      (words[from + 1]?.norm === 'of' && isNumberLike(words[from]) && startsGroup(words, segments.at(-1)));
    const rises = segments.length > 0 && RISES.test(words[from]?.norm ?? '') && hasNumber(words, segment);
    if (rises) break;
    const clause = kind === 'clause' || counts || (kind === 'lead-in' && hasVerbal(words, segment));
    // "a march that the municipality, which backs it, said was peaceful": the subject of a clause of its own
    const own = clause && !counts && segments.length > 0 ? phraseBefore(words, end, from) : null;
    if (own !== null && own.from > from && has(words[own.from - 1], SUB) && !has(words[own.from - 1], PREP))
      return build(own, segments);
    if (clause && (counts || segments.length > 0)) break;
    if (kind === 'coordinated' && !bounded) {
      // "And the union, which backs it, said": nothing stands before that it could be joined to
      const head = phraseBefore(words, end, from + 1);
      if (head !== null) return build(head, segments);
      break;
    }
    if (kind === 'coordinated') {
      others.push({ from: from + 1, to: end });
    } else if (
      kind === 'apposition' ||
      (kind === 'lead-in' && bounded && segments.length === 0 && has(words[from], PREP))
    ) {
      segments.push(segment); // an adverbial right before the cue is an aside: "X, in a statement, said"
    } else if (kind === 'phrase' && bounded && segments.length === 0 && isBareRole(words, segment, floor)) {
      segments.push(segment);
    } else if (kind === 'name' && bounded && describes(words, open, floor)) {
      segments.push(segment); // "its spokesman, John Kirby, said"
    } else {
      // "Without a deal, his director, Ann Roe, warned": how it is, before a subject of its own
      const adverbial = kind === 'lead-in' && has(words[from], PREP) && startsGroup(words, segments.at(-1));
      const head = clause || adverbial ? null : phraseBefore(words, end, from);
      if (head !== null && (kind === 'phrase' || kind === 'name' || head.from > from))
        return build(head, segments);
      break;
    }
    if (!bounded) break;
    end = open;
  }
  // What stands further left is no noun phrase: the leftmost apposition that can be one is the head.
  for (let i = segments.length - 1; i >= 0; i--) {
    const segment = segments[i];
    if (segment === undefined || !canHead(words, segment)) continue;
    return build(segment, segments.slice(0, i));
  }
  return null;

  function build(head: Phrase, beside: readonly Phrase[]): Group {
    const useful = beside.filter((phrase) => !has(words[phrase.from], NUM) || phrase.to - phrase.from > 1);
    return { head, appositions: [...useful.toReversed(), ...appositions], others, from: head.from, to };
  }
}

/** What stands between "that" and the end of a segment, where it is somebody and nothing else. */
function subjectOfRelative(words: readonly Word[], { from, to }: Phrase): Phrase | null {
  const pronoun = findBack(words, to - 1, from + 1, (word) => /^(?:that|which|whom)$/.test(word.norm));
  if (pronoun === null || !isNominal(words[pronoun - 1]) || words[pronoun - 1]?.cues != null) return null;
  if (hasVerbal(words, { from: pronoun + 1, to })) return null;
  const subject = phraseBefore(words, to, pronoun + 1);
  return subject?.from === pronoun + 1 && canSpeak(words, subject) ? subject : null;
}

/**
 * "Fatima Ussene, steward of the shore,": a noun that no list has, of something, right after a name; and how
 * somebody was ("Anton Vrba, hoarse by the end,").
 */
function isBareRole(words: readonly Word[], { from, to }: Phrase, floor: number): boolean {
  const first = words[from];
  if (has(first, CAPITAL | DET | NUM) || from - 3 < floor) return false;
  const named = has(words[from - 2], NAME) && has(words[from - 3], NAME);
  if (to - from < 3)
    return named && to - from === 1 && has(first, ADJ) && !has(first, HUMAN | ORG | COLLECTIVE);
  const next = words[from + 1]?.norm ?? '';
  if (/^(?:of|at|for)$/.test(next)) return named;
  const manner = /^(?:by|with|from|in|after)$/.test(next) && first?.norm.endsWith('s') === false;
  return named && manner && !has(first, HUMAN | ORG | COLLECTIVE | TEXT);
}

const isNumberLike = (word: Word | undefined): boolean => has(word, NUM) || isNumberWord(word);

/** "his finance director", "the mayor": an apposition that can do as a head. */
const startsGroup = (words: readonly Word[], segment: Phrase | undefined): boolean =>
  segment !== undefined && has(words[segment.from], DET) && canHead(words, segment);

const RISES = /^(?:up|down|from|compared|against|versus)$/;

/** "up from 28,000", ", compared with 40": beside a figure, and nobody's description. */
function hasNumber(words: readonly Word[], { from, to }: Phrase): boolean {
  for (let i = from; i < to; i++) if (has(words[i], NUM)) return true;
  return false;
}

/** The group that starts at `from`: a phrase with the appositions that follow it between commas. */
export function groupAfter(words: readonly Word[], from: number, max: number): Group | null {
  const head = phraseAfter(words, from, max);
  if (head === null) return null;
  const appositions: Phrase[] = [];
  let to = head.to;
  for (let hops = 0; hops < 4; hops++) {
    if (!isCommaLike(words[to]) && words[to]?.text !== '(') break;
    const start = to + 1;
    const closer = words[to]?.text === '(' ? ')' : null;
    const close =
      findForward(words, start, Math.min(max, start + 30), (word) =>
        closer === null ? has(word, PUNCT | QUOTE) : word.text === closer,
      ) ?? Math.min(max, start + 30);
    const segment: Phrase = { from: start, to: close };
    if (segment.from >= segment.to) break;
    const kind = segmentKind(words, segment);
    const first = words[start];
    const job = words[headRegionEnd(words, head) - 1];
    const isJob = to === head.to && has(job, HUMAN) && !has(job, CAPITAL) && has(words[head.from], DET);
    const isName = kind === 'name' && (isJob || describes(words, to, head.from));
    const adverbial =
      first?.norm.endsWith('ing') === true ||
      (has(first, PREP) && !/^(?:of|from|at)$/.test(first?.norm ?? ''));
    // ", 850,000 people in Harn": counted, where an age is one's
    const counted = has(first, NUM) && close - start > 1 && !/^years?$/.test(words[start + 1]?.norm ?? '');
    if (closer === null && (!(kind === 'apposition' || isName) || adverbial || counted)) break;
    if (!has(first, NUM) || segment.to - segment.from > 1) appositions.push(segment);
    to = closer === null ? close : close + 1;
  }
  // "the retired colonel — Anton Vrba, once an auditor — before": set off by dashes
  if (isDash(words[to])) {
    const close = findForward(words, to + 1, Math.min(max, to + 20), isDash) ?? Math.min(max, to + 20);
    const name = phraseAfter(words, to + 1, close);
    if (name && has(words[name.from], NAME)) {
      appositions.push(name);
      to = Math.min(close + 1, max);
    }
  }
  return { head, appositions, others: [], from, to };
}
