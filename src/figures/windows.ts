import type { Span, Window } from '../model.js';
import {
  addDays,
  dayInYear,
  dayOf,
  daysBetween,
  endOfMonth,
  isoDay,
  lastWeekday,
  monthNumber,
  weekdayNumber,
} from './calendar.js';

/**
 * A stretch or point of time that a sentence names. `kind` tells how a figure relates to it: counted over a
 * `span`, up to a `moment`, on a `day`, in a `year` that has passed, or at a `rate`.
 */
export interface TimeExpression extends Span {
  readonly kind: 'span' | 'moment' | 'day' | 'year' | 'rate';
  readonly window: Window;
}

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])\\.?';
const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const PART = '(?: (?:morning|afternoon|evening|night|lunchtime))?';
/** What has a first week and a last. */
const COURSES =
  'offensive|war|year|month|week|conflict|siege|campaign|strike|fighting|outbreak|epidemic|pandemic|operation|blockade|truce|ceasefire|lockdown|uprising|battle|season|crisis';
const NUMBER =
  '(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|sixty|ninety|a|an|the|few|several|couple of)';
const UNIT = '(?:hours?|days?|nights|weeks?|fortnight|months?|years?|decades?|quarters?|weekend)';

const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday';
const MONTHS =
  'jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov november dec december';
/** "July was warmer": months that are no names and no other words. */
const SUBJECT_MONTHS = ['january', 'february', 'july', 'september', 'october', 'november', 'december'];
const NUMBER_WORDS =
  'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty sixty ninety a an the few several couple';
/** First words that hardly ever begin an expression, and what follows them where they do. */
const COMMON: ReadonlySet<string> = new Set('the a an in of on for'.split(' '));
const SECOND_WORDS: ReadonlySet<string> = new Set(
  `past last previous first preceding same next coming late early ${NUMBER_WORDS} ${WEEKDAYS} ${MONTHS} hour hours day days nights week weeks fortnight month months year years decade decades quarter quarters weekend night half`.split(
    ' ',
  ),
);
/** Stands for digits among first words. */
const DIGITS = '#';

/** The forms of time expressions, the first to fit winning, each with the words that it can begin with. */
const FORMS: readonly (readonly [firstWords: string, pattern: string])[] = [
  [
    'in for over between during the since',
    `(?<period>(?:in|for|over|during) the (?:(?:${NUMBER}) )?(?:year|months|quarter|weeks?|half|days?)(?: of the (?:month|year))? (?:to|ended|ending|up to) (?:${MONTH}|${WEEKDAY}|\\d{1,2} ${MONTH})|\\bbetween ${MONTH} and ${MONTH}|\\b(?:in|over|during) the (?:first|second) half of the (?:month|year)|\\bthe (?:year|month|week|day) before\\b|\\bsince the (?:spring|summer|autumn|winter)\\b)`,
  ],
  [
    'in over during for within across the past last previous first preceding same',
    `(?<past>(?:(?:in|over|during|for|within|across) )?(?:the )?(?:past|last|previous|first|preceding|same) (?:(?<pastN>${NUMBER}) )?(?<pastU>${UNIT})\\b(?: of (?:the|its|this|their) (?:[a-z]{2,12} )?(?:${COURSES})\\b)?)`,
  ],
  [
    'in over within for during',
    `(?<count>(?:in|over|within|for|during) (?:the (?:next|coming|first) )?(?<countN>${NUMBER}|\\d{1,3}) (?<countU>${UNIT})\\b(?! (?:ago|later|old|of))|(?:in|within|over|for) (?<fraction>half an hour|a quarter of an hour|three quarters of an hour|half a day|an hour and a half))`,
  ],
  [
    'between from',
    `(?<days>(?:between|from) (?:(?<fromD>\\d{1,2})(?: (?<fromM>${MONTH}))? (?:and|to|until) (?<toD>\\d{1,2}) (?<toM>${MONTH})|(?<fromM2>${MONTH}) (?<fromD2>\\d{1,2}) (?:and|to|until) (?:(?<toM2>${MONTH}) )?(?<toD2>\\d{1,2})(?!\\d)))`,
  ],
  [
    'between from',
    `(?<weekdays>(?:between|from) (?<firstW>${WEEKDAY})${PART} (?:and|to|until) ${WEEKDAY}${PART}\\b)`,
  ],
  [
    'in during over',
    `(?<months>(?:in|during|over) (?<firstM>${MONTH}) and (?<lastM>${MONTH})\\b(?! \\d{1,2}\\b))`,
  ],
  ['in within', `(?<single>(?:in|within) (?:a|one) single day\\b|\\bin a day\\b|\\bin one day\\b)`],
  [
    'since',
    `(?<since>since (?:the (?:start|beginning|end|outbreak) of (?:the )?(?:year|month|war|week|offensive|conflict|crisis)|(?:mid-|late |early )?(?:(?<sinceD>\\d{1,2})(?:st|nd|rd|th)? )?(?<sinceM>${MONTH})(?: (?<sinceD2>\\d{1,2})(?:st|nd|rd|th)?)?(?:,? (?<sinceY>\\d{4}))?|(?<sinceY2>(?:19|20)\\d{2})|(?<sinceW>${WEEKDAY})|then|(?:the|a|an) [a-z-]{3,20} (?:began|started|broke out|was declared)(?: on (?:(?<sinceD3>\\d{1,2}) (?<sinceM3>${MONTH})|(?<sinceM4>${MONTH}) (?<sinceD4>\\d{1,2})))?)\\b)`,
  ],
  [
    'by as until up',
    `(?<by>(?:by|as of|until|up to) (?:(?:early|late|mid) )?(?:(?:${WEEKDAY}${PART})|(?:the )?(?:(?<byD>\\d{1,2})(?:st|nd|rd|th)? (?<byM>${MONTH})|(?<byM2>${MONTH}) (?<byD2>\\d{1,2}))(?: \\d{4})?|midnight|noon|midday|nightfall|mid-morning|mid-afternoon|dusk|dawn|daybreak|now|last night|yesterday|\\d{1,2}(?:[.:]\\d{2})? ?(?:am|pm|a\\.m\\.|p\\.m\\.)|\\d{4} gmt|(?:19|20)\\d{2}|${MONTH}|the (?:middle|end|start) of (?:the )?(?:week|month|year|${MONTH}))(?: on ${WEEKDAY})?)`,
  ],
  [`on late early last ${WEEKDAYS}`, `(?<weekday>(?:(?:on|late|early|last) )*(?<wd>${WEEKDAY})${PART}\\b)`],
  [
    `on in ${DIGITS} ${MONTHS}`,
    `(?<date>(?:on |in )?(?:(?<dD>\\d{1,2})(?:st|nd|rd|th)? (?<dM>${MONTH})|(?<dM2>${MONTH}) (?<dD2>\\d{1,2})(?!\\d))(?:,? (?<dY>(?:19|20)\\d{2}))?)`,
  ],
  [`in of ${MONTHS}`, `(?<monthyear>(?:in |of )?(?<myM>${MONTH}) (?<myY>(?:19|20)\\d{2})\\b)`],
  [
    'in of during from the a an back',
    `(?<year>(?:in|of|during|from|the|a|an|back in) (?<yY>(?:19|20)\\d{2})(?![\\d,.]\\d)\\b)`,
  ],
  [
    `in last during this ${SUBJECT_MONTHS.join(' ')}`,
    `(?<month>(?:in|last|during|this) (?<mM>${MONTH})\\b(?! \\d)|(?:${SUBJECT_MONTHS.join('|')})(?= (?:was|is|saw|brought)\\b))`,
  ],
  [
    'today yesterday overnight this last next a so',
    `(?<relative>(?:today|yesterday|overnight(?=[,.;]|$| (?:in|on|as|when|and|by|at|after|from|to|but|with)\\b)|(?:this|last|next) (?:week|month|year|morning|weekend|night|evening|summer|winter|spring|autumn)|a (?:day|week|month|year) (?:earlier|before|ago)|so far(?: this (?:year|month|week))?)\\b)`,
  ],
  [`${DIGITS} ${NUMBER_WORDS}`, `(?<of>(?:a|one|${NUMBER}) (?!quarters? )${UNIT} of (?=[a-z]))`],
  [
    'a per each every annually annual yearly daily weekly monthly',
    `(?<rate>(?:(?:a|per|each|every) (?:day|week|month|year|night|hour)|annually|annual|yearly|daily|weekly|monthly)\\b)`,
  ],
];

/**
 * What may begin with a word: few words begin any, and so little else is looked at. One expression a form,
 * and not one for all that a word begins, which the engine would compile for every word, and whose matches
 * hold the groups of all the forms.
 */
const EXPRESSIONS: ReadonlyMap<string, readonly RegExp[]> = (() => {
  const byWord = new Map<string, RegExp[]>();
  for (const [words, pattern] of FORMS) {
    const expression = new RegExp(pattern, 'iuy');
    for (const word of new Set(words.split(' '))) byWord.set(word, [...(byWord.get(word) ?? []), expression]);
  }
  return byWord;
})();
const LONGEST_FIRST_WORD = 9;

/** By the code of its first letter, large or small: the lengths that a first word has, a bit each. */
const FIRST_WORDS: Readonly<Uint16Array> = (() => {
  const lengths = new Uint16Array(128);
  for (const word of EXPRESSIONS.keys())
    for (const first of [word.charCodeAt(0), word.toUpperCase().charCodeAt(0)])
      lengths[first] = (lengths[first] ?? 0) | (1 << word.length);
  return lengths;
})();

const COUNTS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  the: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  sixty: 60,
  ninety: 90,
};
const FRACTIONS: Readonly<Record<string, number>> = {
  'a quarter of an hour': 0.25 / 24,
  'half an hour': 0.5 / 24,
  'three quarters of an hour': 0.75 / 24,
  'an hour and a half': 1.5 / 24,
  'half a day': 0.5,
};
const UNIT_DAYS: Readonly<Record<string, number>> = {
  hour: 1 / 24,
  day: 1,
  week: 7,
  night: 1,
  fortnight: 14,
  weekend: 2,
  month: 30,
  quarter: 91,
  year: 365,
  decade: 3650,
};

/** A sentence without any of these names no time. */
const TIMELY =
  /\d|day|week|month|year|hour|decade|since|by |until|night|now|ann|so far|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;

/** The time expressions of `text.slice(start, end)`, in order; spans are into `text`. Linear in the slice. */
export function findTimes(
  text: string,
  start: number,
  end: number,
  published: string | null,
): TimeExpression[] {
  const slice = text.slice(start, end);
  const today = dayOf(published);
  const found: TimeExpression[] = [];
  for (let at = 0; at < slice.length;) {
    const to = wordEnd(slice, at);
    if (to === at) {
      at++;
      continue;
    }
    const match = expressionAt(slice, at, to);
    if (match === null) {
      at = to;
      continue;
    }
    if (found.length === 0 && !TIMELY.test(slice)) return [];
    const resolved = resolve(match.groups ?? {}, match[0], today);
    if (resolved) found.push({ start: start + at, end: start + at + match[0].trimEnd().length, ...resolved });
    at += match[0].length;
    // A match that ends inside a word leaves no start of one there.
    if (isWordCharacter(slice.charCodeAt(at - 1))) at = wordEnd(slice, at);
  }
  return found;
}

/** What begins with the word [at, to). */
function expressionAt(slice: string, at: number, to: number): RegExpExecArray | null {
  const digits = slice.charCodeAt(at) < 58;
  let end = at;
  while (end < to && slice.charCodeAt(end) > 64) end++;
  if (!digits && end - at > LONGEST_FIRST_WORD) return null;
  if (!digits && ((FIRST_WORDS[slice.charCodeAt(at)] ?? 0) & (1 << (end - at))) === 0) return null;
  const word = digits ? DIGITS : slice.slice(at, end).toLowerCase();
  const expressions = EXPRESSIONS.get(word);
  if (expressions === undefined || (COMMON.has(word) && !goesOn(slice, to))) return null;
  for (const expression of expressions) {
    expression.lastIndex = at;
    const match = expression.exec(slice);
    if (match !== null) return match;
  }
  return null;
}

/** Whether what follows a common first word can be the second of an expression. */
function goesOn(slice: string, at: number): boolean {
  if (slice.charCodeAt(at) !== 32) return false;
  const from = at + 1;
  const to = wordEnd(slice, from);
  // Digits, and letters beyond ASCII that may fold into it, are left to the expression.
  if (slice.charCodeAt(from) < 58 || slice.charCodeAt(to) > 127) return true;
  return to - from <= LONGEST_FIRST_WORD && SECOND_WORDS.has(slice.slice(from, to).toLowerCase());
}

/** Where the run of ASCII letters, digits and low lines ends that begins at `at`. */
function wordEnd(text: string, at: number): number {
  let to = at;
  while (isWordCharacter(text.charCodeAt(to))) to++;
  return to;
}

const isWordCharacter = (code: number): boolean =>
  (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58) || code === 95;

function resolve(
  g: Readonly<Record<string, string | undefined>>,
  raw: string,
  today: string | null,
): Pick<TimeExpression, 'kind' | 'window'> | null {
  const text = raw.trim();
  const open = (start: string | null, end: string | null, days: number | null): Window => ({
    text,
    start,
    end,
    days,
  });
  if (g['past'] !== undefined) {
    const unit = (g['pastU'] ?? '').toLowerCase().replace(/s$/, '');
    const count = COUNTS[(g['pastN'] ?? 'one').toLowerCase()] ?? (Number(g['pastN']) || null);
    const days = count === null ? null : count * (UNIT_DAYS[unit] ?? 1);
    return {
      kind: 'span',
      window: open(today && days !== null ? addDays(today, -Math.ceil(days)) : null, today, days),
    };
  }
  if (g['fraction'] !== undefined)
    return { kind: 'span', window: open(null, null, FRACTIONS[g['fraction'].toLowerCase()] ?? null) };
  if (g['count'] !== undefined) {
    const n = COUNTS[(g['countN'] ?? '').toLowerCase()] ?? (Number(g['countN']) || null);
    const unit = (g['countU'] ?? '').toLowerCase().replace(/s$/, '');
    return { kind: 'span', window: open(null, null, n === null ? null : n * (UNIT_DAYS[unit] ?? 1)) };
  }
  if (g['period'] !== undefined) return { kind: 'span', window: open(null, null, null) };
  if (g['days'] !== undefined || g['months'] !== undefined)
    return { kind: 'span', window: between(g, text, today) };
  if (g['weekdays'] !== undefined) {
    const first = g['firstW'] ?? '';
    const end = weekdayIn(text.slice(text.indexOf(first) + first.length), today);
    const start = end === null ? null : weekdayIn(first, end);
    return {
      kind: 'span',
      window: open(start, end, start !== null && end !== null ? daysBetween(start, end) + 1 : null),
    };
  }
  if (g['single'] !== undefined) return { kind: 'span', window: open(null, null, 1) };
  if (g['since'] !== undefined) {
    const from = sinceDay(g, text, today);
    return { kind: 'span', window: open(from, today, from && today ? daysBetween(from, today) : null) };
  }
  if (g['by'] !== undefined) {
    const month = monthNumber(g['byM'] ?? g['byM2'] ?? '');
    const day =
      month !== null && today
        ? dayInYear(today, month, Number(g['byD'] ?? g['byD2']))
        : weekdayIn(text, today);
    return { kind: 'moment', window: open(null, day, null) };
  }
  if (g['weekday'] !== undefined) {
    const day = weekdayIn(text, today);
    return { kind: 'day', window: open(day, day, 1) };
  }
  if (g['date'] !== undefined) {
    const month = monthNumber(g['dM'] ?? g['dM2'] ?? '') ?? 1;
    const number = Number(g['dD'] ?? g['dD2']);
    const day =
      g['dY'] === undefined
        ? today
          ? dayInYear(today, month, number)
          : null
        : isoDay(Number(g['dY']), month, number);
    return { kind: 'day', window: open(day, day, 1) };
  }
  if (g['monthyear'] !== undefined) {
    const month = monthNumber(g['myM'] ?? '') ?? 1;
    const year = Number(g['myY']);
    const past = today !== null && daysBetween(endOfMonth(year, month), today) > 60;
    return {
      kind: past ? 'year' : 'span',
      window: open(isoDay(year, month, 1), endOfMonth(year, month), null),
    };
  }
  if (g['year'] !== undefined) {
    const year = g['yY'] ?? '';
    if (today?.startsWith(year))
      return { kind: 'span', window: open(`${year}-01-01`, `${year}-12-31`, null) };
    return { kind: 'year', window: open(`${year}-01-01`, `${year}-12-31`, 365) };
  }
  if (g['month'] !== undefined) {
    const month = monthNumber(g['mM'] ?? '');
    const first = month === null || today === null ? null : dayInYear(today, month, 1);
    if (first === null) return { kind: 'span', window: open(null, null, null) };
    const last = endOfMonth(Number(first.slice(0, 4)), Number(first.slice(5, 7)));
    return { kind: 'span', window: open(first, last, daysBetween(first, last) + 1) };
  }
  if (g['relative'] !== undefined) {
    const whole = /^(?:so far )?this (year|month)$/i.exec(text)?.[1]?.toLowerCase();
    if (whole !== undefined && today !== null) {
      const first = whole === 'year' ? `${today.slice(0, 4)}-01-01` : `${today.slice(0, 7)}-01`;
      return { kind: 'span', window: open(first, today, daysBetween(first, today) + 1) };
    }
    const day = /today|this morning/i.test(text)
      ? today
      : /yesterday|last night|overnight/i.test(text) && today
        ? addDays(today, -1)
        : null;
    return { kind: day === null ? 'span' : 'day', window: open(day, day, day === null ? null : 1) };
  }
  if (g['of'] !== undefined) {
    const [count = '', unit = ''] = text.toLowerCase().split(' ');
    const n = COUNTS[count] ?? (Number(count) || null);
    return {
      kind: 'span',
      window: {
        text: text.replace(/ of$/i, ''),
        start: null,
        end: today,
        days: n === null ? null : n * (UNIT_DAYS[unit.replace(/s$/, '')] ?? 1),
      },
    };
  }
  if (g['rate'] !== undefined) {
    const unit = /day|daily/i.test(text)
      ? 'day'
      : /week/i.test(text)
        ? 'week'
        : /month/i.test(text)
          ? 'month'
          : /hour/i.test(text)
            ? 'hour'
            : 'year';
    return { kind: 'rate', window: open(null, null, UNIT_DAYS[unit] ?? null) };
  }
  return null;
}

/** "between 14 and 16 February", "in July and August": both ends included. */
function between(
  g: Readonly<Record<string, string | undefined>>,
  text: string,
  today: string | null,
): Window {
  const toMonth = monthNumber(g['toM'] ?? g['toM2'] ?? g['fromM2'] ?? g['lastM'] ?? '');
  const fromMonth = monthNumber(g['fromM'] ?? g['fromM2'] ?? g['firstM'] ?? '') ?? toMonth;
  const nothing = { text, start: null, end: null, days: null };
  if (toMonth === null || fromMonth === null || today === null) return nothing;
  const last = dayInYear(today, toMonth, Number(g['toD'] ?? g['toD2'] ?? '1'));
  const end = g['lastM'] === undefined ? last : last && endOfMonth(Number(last.slice(0, 4)), toMonth);
  const start = end && dayInYear(end, fromMonth, Number(g['fromD'] ?? g['fromD2'] ?? '1'));
  if (!start || !end) return nothing;
  return { text, start, end, days: daysBetween(start, end) + 1 };
}

function sinceDay(
  g: Readonly<Record<string, string | undefined>>,
  text: string,
  today: string | null,
): string | null {
  const month = monthNumber(g['sinceM'] ?? g['sinceM3'] ?? g['sinceM4'] ?? '');
  const day = Number(g['sinceD'] ?? g['sinceD2'] ?? g['sinceD3'] ?? g['sinceD4'] ?? '1');
  if (month !== null) {
    if (g['sinceY'] !== undefined) return isoDay(Number(g['sinceY']), month, day);
    return today ? dayInYear(today, month, day) : null;
  }
  if (g['sinceY2'] !== undefined) return `${g['sinceY2']}-01-01`;
  if (today === null) return null;
  if (/of (?:the )?year/i.test(text)) return `${today.slice(0, 4)}-01-01`;
  if (/of (?:the )?month/i.test(text)) return `${today.slice(0, 7)}-01`;
  return g['sinceW'] === undefined ? null : weekdayIn(g['sinceW'], today);
}

function weekdayIn(text: string, today: string | null): string | null {
  const name = new RegExp(WEEKDAY, 'i').exec(text)?.[0];
  const weekday = name === undefined ? null : weekdayNumber(name);
  return weekday === null || today === null ? null : lastWeekday(today, weekday);
}
