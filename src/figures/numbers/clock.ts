import { WEEKDAY_NAMES } from '../../lexicon/calendar.js';
import { CARDINALS } from '../../lexicon/numbers.js';
import { CLOCK_AFTER } from '../../lexicon/rejections.js';
import { lemma } from '../../segment/lemma.js';
import type { Block } from './dates.js';
import { WESTERN } from './facts.js';
import { isCapital, type Scope } from './scope.js';

const CLOCK = /^(?:[01]?\d|2[0-4])[:.][0-5]\d(?::[0-5]\d)?$/;
const MINUTE_WORDS = new Set(['five', 'ten', 'fifteen', 'twenty', 'thirty', 'forty', 'fifty', 'oh']);

/** "17.31", "7pm", "10.28 and 10.51 a.m.": times of day that begin with the digits at atom `i`. */
export function digitTime(scope: Scope, i: number): Block | null {
  const atom = scope.atoms[i];
  if (atom?.kind !== 'digits') return null;
  const next = scope.norm(i + 1) ?? '';
  // "20.40 hrs" is told by a clock; "11.5 hrs" is a length
  if (next === 'hrs' && /^\d{2}[.:]\d{2}$/.test(atom.text) && CLOCK.test(atom.text))
    return { from: i, to: i + 2, reason: 'time' };
  // "at 1430hrs", "0730hrs"; "some 1430 hrs of work" are a length
  if (next === 'hrs' && /^(?:[01]\d|2[0-4])[0-5]\d$/.test(atom.text) && isClockOfHours(scope, i, atom.text))
    return { from: i, to: i + 2, reason: 'time' };
  if (clockAt(scope, i + 1)) {
    if (next === 'hours' && !isClockOfHours(scope, i, atom.text)) return null;
    return { from: i, to: clockEnd(scope, i + 1), reason: 'time' };
  }
  if (atom.text.includes(':')) return { from: i, to: clockEnd(scope, i + 1), reason: 'time' };
  // "10.28 and 10.51 a.m.", "5 to 7pm"
  const joined = JOINS.has(next);
  const second = scope.atoms[i + 2];
  const isClock = (atom.facts & WESTERN) === 0 && CLOCK.test(atom.text);
  const isHour = (atom.facts & WESTERN) !== 0 && atom.text.length <= 2;
  if (
    joined &&
    (isClock || isHour) &&
    second?.kind === 'digits' &&
    (CLOCK.test(second.text) || /^\d{1,2}$/.test(second.text)) &&
    clockAt(scope, i + 3) &&
    scope.norm(i + 3) !== 'hours'
  )
    return { from: i, to: clockEnd(scope, i + 3), reason: 'time' };
  // A stamp at the start of a live-blog entry: "17.05 That's all from us"
  if (isClock && /^\d\d\.\d\d$/.test(atom.text)) {
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
    isClock &&
    /^\d{1,2}\.\d\d$/.test(atom.text) &&
    /^(?:at|until|till)$/.test(scope.norm(i - 1) ?? '') &&
    !LEVELS.has(lemma(scope.norm(i - 2) ?? '')) &&
    (dayPart(scope, i + 1) ||
      (closesClause(scope, i + 1) && !scope.sentence.tokens.some((t) => LEVELS.has(lemma(t.norm)))))
  )
    return { from: i, to: i + 1, reason: 'time' };
  // "at 7 in the morning", "at 5 this morning"
  if (isHour && dayPart(scope, i + 1)) return { from: i, to: i + 1, reason: 'time' };
  return null;
}

const JOINS: ReadonlySet<string> = new Set(['and', 'to', '-', '–', 'or']);

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

/** "shortly before nine on Tuesday evening": the hour of a part of a named day. */
const dayEvening = (scope: Scope, i: number): boolean =>
  scope.norm(i + 1) === 'on' &&
  WEEKDAY_NAMES.has(scope.norm(i + 2) ?? '') &&
  /^(?:morning|afternoon|evening|night)$/.test(scope.norm(i + 3) ?? '') &&
  /^(?:at|around|about|by|before|after|since|until|till)$/.test(scope.norm(i - 1) ?? '');

const isHour = (n: number): boolean => n >= 1 && n <= 12;

/** "half past ten", "quarter to six", "ten-thirty", "six o'clock". */
export function spokenTime(scope: Scope, i: number): Block | null {
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
  if (dayPart(scope, i + 1) || dayEvening(scope, i)) return { from: i, to: i + 1, reason: 'time' };
  // "My telephone rang at four and the hill came at five", "went on until three", "By five the last ..."
  const before = scope.norm(i - 1) ?? '';
  if (
    AT_TIME.has(before) &&
    (before !== 'by' || (i === 1 && next === 'the')) &&
    (before === 'by' || closesClause(scope, i + 1)) &&
    !scope.sentence.tokens.some((token) => LEVELS.has(lemma(token.norm)))
  )
    return { from: i, to: i + 1, reason: 'time' };
  return null;
}

const AT_TIME: ReadonlySet<string> = new Set(['at', 'until', 'till', 'by']);

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
