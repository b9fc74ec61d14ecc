import { SCALES } from '../../lexicon/numbers.js';
import { WEEKDAYS } from '../../lexicon/calendar.js';
import { MONTH_TOKENS, YEAR_BEFORE } from '../../lexicon/rejections.js';
import { MONTH, NOUN, WESTERN } from './facts.js';
import { isCapital, type Scope } from './scope.js';

/** Atoms [from, to) that hold a number of some type that is no figure. */
export interface Block {
  readonly from: number;
  readonly to: number;
  readonly reason: string;
}

/** "May" and "March" are months when capitalised, verbs when not. */
export function isMonth(scope: Scope, i: number): boolean {
  const atom = scope.atoms[i];
  if (atom === undefined || (atom.facts & MONTH) === 0) return false;
  return !NOT_ONLY_MONTHS.has(atom.norm) || isCapital(atom);
}

const NOT_ONLY_MONTHS: ReadonlySet<string> = new Set(['may', 'march', 'mar', 'dec', 'jan', 'sep']);

/** A number of so many Western digits and nothing else at atom `i`, else null. */
function bare(scope: Scope, i: number, least: number, most: number): number | null {
  const atom = scope.atoms[i];
  if (atom === undefined || (atom.facts & WESTERN) === 0) return null;
  const { length } = atom.text;
  return length >= least && length <= most ? Number(atom.text) : null;
}

const dayAt = (scope: Scope, i: number): number | null => bare(scope, i, 1, 2);
const yearAt = (scope: Scope, i: number): number | null => bare(scope, i, 4, 4);

function isYear(value: number | null): value is number {
  return value !== null && value >= 1000 && value <= 2199;
}

const DASHES: ReadonlySet<string> = new Set('-–—/‐‑');
const SUFFIX = /^(?:st|nd|rd|th)$/;

/** Dates that begin with digits, at atom `i`; years that stand alone have their own rule. */
export function digitDate(scope: Scope, i: number): Block | null {
  return dayFirst(scope, i) ?? numericDate(scope, i);
}

/** "March 4", "Nov. 4, 2025", "October 2013", "June 3-5". */
export function monthFirst(scope: Scope, i: number): Block | null {
  if (!isMonth(scope, i)) return null;
  let to = i + 1;
  if (scope.norm(to) === '.') to++;
  // "June 18,2016", with or without the comma that was lost.
  const typed = scope.atoms[to];
  if (typed?.kind === 'digits' && /^\d{1,2},?(?:19|20)\d\d$/.test(typed.text) && !nounAt(scope, to + 1))
    return { from: i, to: to + 1, reason: 'date' };
  const day = dayAt(scope, to);
  const year = yearAt(scope, to);
  const short = scope.norm(to) === "'" || scope.norm(to) === '’' ? dayAt(scope, to + 1) : null;
  if (short !== null) return { from: i, to: to + 2, reason: 'date' };
  if (isYear(year)) return { from: i, to: to + 1, reason: 'date' };
  if (day === null || day < 1 || day > 31) return null;
  // "In May 28 people drowned": the month stands alone.
  if (scope.norm(i - 1) === 'in' && nounAt(scope, to + 1)) return null;
  to = skipSuffix(scope, to + 1);
  const range = DASHES.has(scope.norm(to) ?? '') || scope.norm(to) === 'to' || scope.norm(to) === 'and';
  const second = range ? dayAt(scope, to + 1) : null;
  // "March 4 and 12 people" counts the people.
  if (second !== null && second > day && second <= 31 && !nounAt(scope, to + 2))
    to = skipSuffix(scope, to + 2);
  return { from: i, to: trailingYear(scope, to), reason: 'date' };
}

/** "4 March", "12th of October 2025", "12–18 February". */
function dayFirst(scope: Scope, i: number): Block | null {
  const day = dayAt(scope, i);
  if (day === null || day < 1 || day > 31) return null;
  let to = skipSuffix(scope, i + 1);
  if (DASHES.has(scope.norm(to) ?? '') || scope.norm(to) === 'to' || scope.norm(to) === 'and') {
    const second = dayAt(scope, to + 1);
    if (second !== null && second > day && second <= 31) {
      const after = skipSuffix(scope, to + 2);
      if (isMonth(scope, after)) return { from: i, to: trailingYear(scope, after + 1), reason: 'date' };
    }
  }
  if (scope.norm(to) === 'of') to++;
  if (!isMonth(scope, to)) return null;
  return { from: i, to: trailingYear(scope, to + 1), reason: 'date' };
}

/** "2025-03-04", "4/3/2025", "04.03.2025", "9/11". */
function numericDate(scope: Scope, i: number): Block | null {
  const first = scope.atoms[i];
  if (first?.kind !== 'digits') return null;
  const alone = (first.facts & WESTERN) === 0 && /^\d{1,2}\.\d{1,2}\.\d{2,4}$/.test(first.text);
  if (alone) return { from: i, to: i + 1, reason: 'date' };
  const mark = scope.norm(i + 1) ?? '';
  const second = scope.atoms[i + 2];
  if (!DASHES.has(mark) || scope.atoms[i + 1]?.start !== first.end) return null;
  if (second?.kind !== 'digits' || second.start !== scope.atoms[i + 1]?.end) return null;
  const mark2 = scope.norm(i + 3) ?? '';
  const third = scope.atoms[i + 4];
  const three = mark2 === mark && third?.kind === 'digits' && third.start === scope.atoms[i + 3]?.end;
  if (/^\d{4}$/.test(first.text) && /^\d{2}$/.test(second.text) && three)
    return { from: i, to: stamp(scope, i + 5), reason: 'date' };
  if (/^\d{1,2}$/.test(first.text) && /^\d{1,2}$/.test(second.text) && three)
    return { from: i, to: i + 5, reason: 'date' };
  if (mark === '/' && /^\d{1,2}$/.test(first.text) && /^\d{1,2}$/.test(second.text)) {
    const [a, b] = [Number(first.text), Number(second.text)];
    // "1/3 of", "2/3" are fractions; "9/11" and "7/7" are days.
    if (a < b && [2, 3, 4, 5, 8, 10].includes(b)) return null;
    if (Math.max(a, b) > 31 || Math.min(a, b) > 12) return null;
    return { from: i, to: i + 3, reason: 'date' };
  }
  // "2016-17", "2024/25", "2011–2016"
  if (
    /^(?:1[5-9]|20)\d{2}$/.test(first.text) &&
    /^(?:\d{2}|(?:1[5-9]|20)\d{2})$/.test(second.text) &&
    Number(second.text.slice(-2)) !== Number(first.text.slice(-2))
  ) {
    return { from: i, to: i + 3, reason: 'date' };
  }
  return null;
}

/** What an ISO date drags behind it: "T17:31:00Z", "18:00". */
function stamp(scope: Scope, at: number): number {
  let to = at;
  while (to < at + 8 && scope.atoms[to]?.touches === true && scope.atoms[to]?.kind !== 'punct') to++;
  return to;
}

function skipSuffix(scope: Scope, at: number): number {
  return SUFFIX.test(scope.norm(at) ?? '') && scope.atoms[at]?.glue === 'none' ? at + 1 : at;
}

function trailingYear(scope: Scope, at: number): number {
  const comma = scope.norm(at) === ',' ? 1 : 0;
  const year = yearAt(scope, at + comma);
  return isYear(year) && !nounAt(scope, at + comma + 1) ? at + comma + 1 : at;
}

/** A lower-case word that a number could count: no function word, and no mark. */
export function nounAt(scope: Scope, i: number): boolean {
  const atom = scope.atoms[i];
  return atom !== undefined && (atom.facts & NOUN) !== 0;
}

const PEOPLE_PLURAL =
  /^(?:people|men|women|children|civilians|persons|others|homes|houses|families|troops|soldiers)$/;

/** "the class of '98": two digits behind an apostrophe. */
export function matchShortYear(scope: Scope, i: number): Block | null {
  if (bare(scope, i, 2, 2) === null) return null;
  const mark = scope.atoms[i - 1];
  if (!mark || !APOSTROPHES.has(mark.text) || mark.touches || mark.end !== scope.atoms[i]?.start) return null;
  const decade = scope.norm(i + 1) === 's' && scope.atoms[i + 1]?.glue === 'none';
  if (!decade && scope.atoms[i + 1]?.glue !== null && scope.atoms[i + 1] !== undefined) return null;
  // "the class of '98 held a reunion"
  const dated = /^(?:of|in|since|from|until|till|by|summer|winter|spring|autumn)$/.test(
    scope.norm(i - 2) ?? '',
  );
  return decade || dated || !nounAt(scope, i + 1)
    ? { from: i, to: i + (decade ? 2 : 1), reason: 'date' }
    : null;
}

const APOSTROPHES: ReadonlySet<string> = new Set(["'", '’', '‘']);

/** Four bare digits that name a year: by what stands before, or because nothing stands behind to count. */
export function matchYear(scope: Scope, i: number): Block | null {
  const value = yearAt(scope, i);
  if (!isYear(value)) return null;
  const next = scope.atoms[i + 1];
  if (next?.glue === 'none') return /^s$/.test(next.norm) ? { from: i, to: i + 2, reason: 'date' } : null;
  if (next?.glue === 'hyphen') return null;
  const word = next?.norm ?? '';
  if (PEOPLE_PLURAL.test(word)) return null;
  // "2009 million goats"; but "in 2009 million-dollar deals"
  if (SCALES.has(word) && scope.atoms[i + 2]?.glue !== 'hyphen') return null;
  const before = scope.norm(i - 1) ?? '';
  const sign = scope.atoms[i - 1];
  if (sign?.kind === 'symbol' && sign.text !== '©') return null;
  const cue =
    YEAR_BEFORE.has(before) || MONTH_TOKENS.has(before) || /(?:'s|s')$/.test(before) || WEEKDAYS.has(before);
  const plural = nounAt(scope, i + 1) && word.endsWith('s') && !/(?:ss|us|is)$/.test(word);
  const near = value >= 1900 && value <= 2049;
  if (near) {
    if (plural && !cue) return null;
    if (plural && (before === 'to' || before === 'of' || before === 'and')) return null;
    return { from: i, to: yearTail(scope, i + 1), reason: 'date' };
  }
  if (cue && !nounAt(scope, i + 1) && value >= 1400) return { from: i, to: i + 1, reason: 'date' };
  if (/^(?:in|since|circa|year)$/.test(before) && !plural) return { from: i, to: i + 1, reason: 'date' };
  return null;
}

/** "2011 and 2016", "2024 to 2026". */
function yearTail(scope: Scope, at: number): number {
  if (!/^(?:and|to|or|-|–)$/.test(scope.norm(at) ?? '')) return at;
  const second = yearAt(scope, at + 1);
  return isYear(second) && !nounAt(scope, at + 2) ? at + 2 : at;
}
