import { CARDINALS, SCALES } from '../../lexicon/numbers.js';
import { CLOCK_AFTER, MONTHS, WEEKDAYS, YEAR_BEFORE } from '../../lexicon/rejections.js';
import { lemma } from '../../segment/lemma.js';
import { isFunctionWord } from './heads.js';
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
  if (atom?.kind !== 'word' || !MONTHS.has(atom.norm)) return false;
  return !/^(?:may|march|mar|dec|jan|sep)$/.test(atom.norm) || isCapital(atom);
}

/** A bare number of so many digits at atom `i`, else null. */
function bare(scope: Scope, i: number, digits: RegExp): number | null {
  const atom = scope.atoms[i];
  return atom?.kind === 'digits' && digits.test(atom.text) ? Number(atom.text) : null;
}

function isYear(value: number | null): value is number {
  return value !== null && value >= 1000 && value <= 2199;
}

const DASH = /^[-–—/‐‑]$/;
const SUFFIX = /^(?:st|nd|rd|th)$/;
const DAY = /^\d{1,2}$/;
const YEAR = /^\d{4}$/;

/** Dates in all forms that begin at atom `i`; years that stand alone have their own rule. */
export function matchDate(scope: Scope, i: number): Block | null {
  return monthFirst(scope, i) ?? dayFirst(scope, i) ?? numericDate(scope, i);
}

/** "March 4", "Nov. 4, 2025", "October 2013", "June 3-5". */
function monthFirst(scope: Scope, i: number): Block | null {
  if (!isMonth(scope, i)) return null;
  let to = i + 1;
  if (scope.norm(to) === '.') to++;
  // "June 18,2016", with or without the comma that was lost.
  const typed = scope.atoms[to];
  if (typed?.kind === 'digits' && /^\d{1,2},?(?:19|20)\d\d$/.test(typed.text) && !nounAt(scope, to + 1))
    return { from: i, to: to + 1, reason: 'date' };
  const day = bare(scope, to, DAY);
  const year = bare(scope, to, YEAR);
  const short = scope.norm(to) === "'" || scope.norm(to) === '’' ? bare(scope, to + 1, DAY) : null;
  if (short !== null) return { from: i, to: to + 2, reason: 'date' };
  if (isYear(year)) return { from: i, to: to + 1, reason: 'date' };
  if (day === null || day < 1 || day > 31) return null;
  // "In May 28 people drowned": the month stands alone.
  if (scope.norm(i - 1) === 'in' && nounAt(scope, to + 1)) return null;
  to = skipSuffix(scope, to + 1);
  const range = DASH.test(scope.norm(to) ?? '') || scope.norm(to) === 'to' || scope.norm(to) === 'and';
  const second = range ? bare(scope, to + 1, DAY) : null;
  // "March 4 and 12 people" counts the people.
  if (second !== null && second > day && second <= 31 && !nounAt(scope, to + 2))
    to = skipSuffix(scope, to + 2);
  return { from: i, to: trailingYear(scope, to), reason: 'date' };
}

/** "4 March", "12th of October 2025", "12–18 February". */
function dayFirst(scope: Scope, i: number): Block | null {
  const day = bare(scope, i, DAY);
  if (day === null || day < 1 || day > 31) return null;
  let to = skipSuffix(scope, i + 1);
  if (DASH.test(scope.norm(to) ?? '') || scope.norm(to) === 'to' || scope.norm(to) === 'and') {
    const second = bare(scope, to + 1, DAY);
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
  if (/^\d{1,2}\.\d{1,2}\.\d{2,4}$/.test(first.text)) return { from: i, to: i + 1, reason: 'date' };
  const mark = scope.norm(i + 1) ?? '';
  const second = scope.atoms[i + 2];
  if (!DASH.test(mark) || scope.atoms[i + 1]?.start !== first.end) return null;
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
  const year = bare(scope, at + comma, YEAR);
  return isYear(year) && !nounAt(scope, at + comma + 1) ? at + comma + 1 : at;
}

/** A lower-case word that a number could count: no function word, and no mark. */
export function nounAt(scope: Scope, i: number): boolean {
  const atom = scope.atoms[i];
  return atom?.kind === 'word' && !isCapital(atom) && !isFunctionWord(atom.norm);
}

const PEOPLE_PLURAL =
  /^(?:people|men|women|children|civilians|persons|others|homes|houses|families|troops|soldiers)$/;

/** "the class of '98": two digits behind an apostrophe. */
export function matchShortYear(scope: Scope, i: number): Block | null {
  if (bare(scope, i, /^\d\d$/) === null) return null;
  const mark = scope.atoms[i - 1];
  if (!mark || !/^['’‘]$/.test(mark.text) || mark.touches || mark.end !== scope.atoms[i]?.start) return null;
  const decade = scope.norm(i + 1) === 's' && scope.atoms[i + 1]?.glue === 'none';
  if (!decade && scope.atoms[i + 1]?.glue !== null && scope.atoms[i + 1] !== undefined) return null;
  return decade || !nounAt(scope, i + 1) ? { from: i, to: i + (decade ? 2 : 1), reason: 'date' } : null;
}

/** Four bare digits that name a year: by what stands before, or because nothing stands behind to count. */
export function matchYear(scope: Scope, i: number): Block | null {
  const value = bare(scope, i, YEAR);
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
    YEAR_BEFORE.has(before) || MONTHS.has(before) || /(?:'s|s')$/.test(before) || WEEKDAYS.has(before);
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
  const second = bare(scope, at + 1, YEAR);
  return isYear(second) && !nounAt(scope, at + 2) ? at + 2 : at;
}

// ------------------------------------------------------------------ clock

const CLOCK = /^(?:[01]?\d|2[0-4])[:.][0-5]\d(?::[0-5]\d)?$/;
const MINUTE_WORDS = new Set(['five', 'ten', 'fifteen', 'twenty', 'thirty', 'forty', 'fifty', 'oh']);

/** Times of day that begin at atom `i`. */
export function matchTime(scope: Scope, i: number): Block | null {
  return digitTime(scope, i) ?? spokenTime(scope, i);
}

function digitTime(scope: Scope, i: number): Block | null {
  const atom = scope.atoms[i];
  if (atom?.kind !== 'digits') return null;
  const next = scope.norm(i + 1) ?? '';
  // "20.40 hrs" is told by a clock; "11.5 hrs" is a length
  if (next === 'hrs' && /^\d{2}[.:]\d{2}$/.test(atom.text) && CLOCK.test(atom.text))
    return { from: i, to: i + 2, reason: 'time' };
  if (clockAt(scope, i + 1)) {
    if (next === 'hours' && !isClockOfHours(scope, i, atom.text)) return null;
    return { from: i, to: clockEnd(scope, i + 1), reason: 'time' };
  }
  if (atom.text.includes(':')) return { from: i, to: clockEnd(scope, i + 1), reason: 'time' };
  // "10.28 and 10.51 a.m.", "5 to 7pm"
  const joined = /^(?:and|to|-|–|or)$/.test(next);
  const second = scope.atoms[i + 2];
  const timely = CLOCK.test(atom.text) || /^\d{1,2}$/.test(atom.text);
  if (
    joined &&
    timely &&
    second?.kind === 'digits' &&
    (CLOCK.test(second.text) || /^\d{1,2}$/.test(second.text)) &&
    clockAt(scope, i + 3) &&
    scope.norm(i + 3) !== 'hours'
  )
    return { from: i, to: clockEnd(scope, i + 3), reason: 'time' };
  // A stamp at the start of a live-blog entry: "17.05 That's all from us"
  if (CLOCK.test(atom.text) && /^\d\d\.\d\d$/.test(atom.text)) {
    const first = i === 0 && (scope.context.opensBlock ?? scope.context.previous === undefined);
    const at = /^(?:at|by|until|till|before|after|from|around|about|since|between|gmt)$/.test(
      scope.norm(i - 1) ?? '',
    );
    if (first && (scope.atoms.length === 1 || isCapital(scope.atoms[i + 1]) || /^["'“‘]$/.test(next)))
      return { from: i, to: i + 1, reason: 'time' };
    if (
      at &&
      /^(?:on|yesterday|today|this|last|local|,|\.)$/.test(next) &&
      /^(?:at|until|till|since)$/.test(scope.norm(i - 1) ?? '')
    )
      return { from: i, to: i + 1, reason: 'time' };
  }
  // "I lost him at 4.20.", "At 3.55 this morning"
  if (
    CLOCK.test(atom.text) &&
    /^\d{1,2}\.\d\d$/.test(atom.text) &&
    /^(?:at|until|till)$/.test(scope.norm(i - 1) ?? '') &&
    !LEVELS.has(lemma(scope.norm(i - 2) ?? '')) &&
    (dayPart(scope, i + 1) ||
      (closesClause(scope, i + 1) && !scope.sentence.tokens.some((t) => LEVELS.has(lemma(t.norm)))))
  )
    return { from: i, to: i + 1, reason: 'time' };
  // "at 7 in the morning", "at 5 this morning"
  if (/^\d{1,2}$/.test(atom.text) && dayPart(scope, i + 1)) return { from: i, to: i + 1, reason: 'time' };
  return null;
}

/** "0730 hours" is a time; "1500 hours" is one after "at" and the like, else a length. */
function isClockOfHours(scope: Scope, i: number, digits: string): boolean {
  if (/^(?:0\d{3}|\d{1,2}[:.]\d\d)$/.test(digits)) return true;
  return (
    /^[12]\d{3}$/.test(digits) &&
    /^(?:at|by|around|about|from|until|till|since|before|after)$/.test(scope.norm(i - 1) ?? '')
  );
}

function clockAt(scope: Scope, i: number): boolean {
  const atom = scope.atoms[i];
  const word = atom?.norm ?? '';
  if (!CLOCK_AFTER.has(word)) return false;
  if (word === 'hours') return true;
  // "ET" and "PT" in capitals only.
  return !/^(?:et|pt|est|ist|bst)$/.test(word) || isCapital(atom);
}

function clockEnd(scope: Scope, at: number): number {
  let to = at;
  while (
    to < at + 4 &&
    (clockAt(scope, to) || /^(?:local|time)$/.test(scope.norm(to) ?? '')) &&
    scope.norm(to) !== 'hours'
  )
    to++;
  return Math.max(to, at + (scope.norm(at) === 'hours' ? 1 : 0));
}

function dayPart(scope: Scope, i: number): boolean {
  const word = scope.norm(i);
  if (word === 'in')
    return scope.norm(i + 1) === 'the' && /^(?:morning|afternoon|evening)$/.test(scope.norm(i + 2) ?? '');
  return (
    (word === 'this' || word === 'yesterday') &&
    /^(?:morning|afternoon|evening)$/.test(scope.norm(i + 1) ?? '') &&
    /^(?:at|around|about|by|before|after)$/.test(scope.norm(i - 2) ?? '')
  );
}

const isHour = (n: number): boolean => n >= 1 && n <= 12;

/** "half past ten", "quarter to six", "ten-thirty", "six o'clock". */
function spokenTime(scope: Scope, i: number): Block | null {
  if (scope.norm(i) === 'a' && scope.norm(i + 1) === 'quarter') {
    const rest = spokenTime(scope, i + 1);
    return rest ? { ...rest, from: i } : null;
  }
  const word = scope.norm(i) ?? '';
  const next = scope.norm(i + 1) ?? '';
  if (
    (next === 'past' || next === 'to') &&
    (word === 'half' || word === 'quarter' || CARDINALS.has(word)) &&
    isHour(CARDINALS.get(scope.norm(i + 2) ?? '') ?? Number(scope.norm(i + 2)))
  ) {
    const quarter =
      word === 'half' || word === 'quarter' || (next === 'past' && (CARDINALS.get(word) ?? 60) < 60);
    if (quarter && !(word === 'half' && next === 'to'))
      return { from: i, to: clockEnd(scope, i + 3), reason: 'time' };
  }
  const value = CARDINALS.get(word);
  if (value === undefined || value < 1 || value > 12) return null;
  if (clockAt(scope, i + 1) && next !== 'hours' && next !== 'noon')
    return { from: i, to: clockEnd(scope, i + 1), reason: 'time' };
  if (MINUTE_WORDS.has(next) && scope.atoms[i + 1]?.glue === 'hyphen') {
    const last = CARDINALS.has(scope.norm(i + 2) ?? '') && scope.atoms[i + 2]?.glue === 'hyphen';
    return { from: i, to: i + (last ? 3 : 2), reason: 'time' };
  }
  if (dayPart(scope, i + 1)) return { from: i, to: i + 1, reason: 'time' };
  // "My telephone rang at four and the hill came at five", "went on until three", "By five the last ..."
  const before = scope.norm(i - 1) ?? '';
  if (
    /^(?:at|until|till|by)$/.test(before) &&
    (before !== 'by' || (i === 1 && next === 'the')) &&
    (before === 'by' || closesClause(scope, i + 1)) &&
    !scope.sentence.tokens.some((token) => LEVELS.has(lemma(token.norm)))
  )
    return { from: i, to: i + 1, reason: 'time' };
  return null;
}

/** What a number behind "at" may be the level of: with one of these in the sentence it is no hour. */
const LEVELS: ReadonlySet<string> = new Set(
  'put toll number stand total figure estimate count tally remain stay keep hold rate price level value magnitude cap limit set fix peak stop age start begin end close open score price cost sell average median measure read deal unemployment inflation growth forecast output turnout percent win seat case death casualty'.split(
    ' ',
  ),
);

/** Nothing is counted behind atom `i - 1`: a mark, the end, or a new clause. */
function closesClause(scope: Scope, i: number): boolean {
  const atom = scope.atoms[i];
  if (atom === undefined || atom.kind === 'punct') return true;
  return /^(?:and|but|when|while|as|because)$/.test(atom.norm) && !CARDINALS.has(scope.norm(i + 1) ?? '');
}
