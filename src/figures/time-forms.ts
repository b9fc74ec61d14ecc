import { MONTH as MONTH_NAME, MONTHS as MONTH_WORDS, WEEKDAY, WEEKDAY_NAMES } from '../lexicon/calendar.js';

const MONTH = `${MONTH_NAME}(?![a-z])\\.?`;
const PART = '(?: (?:morning|afternoon|evening|night|lunchtime))?';
/** What has a first week and a last. */
const COURSES =
  'offensive|war|year|month|week|conflict|siege|campaign|strike|fighting|outbreak|epidemic|pandemic|operation|blockade|truce|ceasefire|lockdown|uprising|battle|season|crisis';
/** What a state of things does at its ends: "since the truce collapsed". */
const TURNED =
  'began|started|broke out|was declared|was imposed|was lifted|ended|collapsed|resumed|erupted|broke down|fell apart|took effect|came into force|opened';
const CLOCK = '\\d{1,2}(?:[.:]\\d{2})? ?(?:am|pm|a\\.m\\.|p\\.m\\.)';
const NUMBER =
  '(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|sixty|ninety|a|an|the|few|several|couple of)';
const UNIT = '(?:hours?|days?|nights|weeks?|fortnight|months?|years?|decades?|quarters?|weekend)';

const WEEKDAYS = [...WEEKDAY_NAMES].join(' ');
const MONTHS = [...MONTH_WORDS.keys()].join(' ');
/** "July was warmer": months that are no names and no other words. */
const SUBJECT_MONTHS = 'january february july september october november december';
const NUMBER_WORDS =
  'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty sixty ninety a an the few several couple';
const UNITS =
  'hour hours day days nights week weeks fortnight month months year years decade decades quarter quarters weekend';
/** Stands for whatever begins with a digit, and for four digits that may be a year's. */
export const DIGITS = '#';
export const YEARS = '##';
const LAST = 'past last previous first preceding same';
/** What may follow "by". */
const BY = `early late mid the midnight noon midday nightfall dusk dawn daybreak now last yesterday ${DIGITS} ${WEEKDAYS} ${MONTHS}`;

/**
 * A form of time expressions: the words that it can begin with, each with those that may follow it after a
 * space (null: any, or none), and with those that may follow these (left out: any, or none). The first form
 * to fit wins.
 */
export interface Form {
  readonly name: FormName;
  readonly begins: readonly (readonly [first: string, second: string | null, third?: string])[];
  readonly pattern: string;
}

export type FormName =
  | 'period'
  | 'past'
  | 'count'
  | 'days'
  | 'weekdays'
  | 'months'
  | 'single'
  | 'since'
  | 'by'
  | 'weekday'
  | 'date'
  | 'monthyear'
  | 'year'
  | 'month'
  | 'relative'
  | 'ago'
  | 'of'
  | 'rate';

export const FORMS: readonly Form[] = [
  {
    name: 'period',
    begins: [
      [
        'in for over during',
        'the',
        `year months quarter week weeks half day days hours second ${DIGITS} ${NUMBER_WORDS} first`,
      ],
      ['between', MONTHS],
      ['the', 'year month week day'],
      ['since', 'the', 'spring summer autumn winter'],
    ],
    pattern: `(?:in|for|over|during) the (?:(?<periodN>${NUMBER}) )?(?<periodU>year|months|quarter|weeks?|half|days?|hours)(?: of the (?:month|year))? (?:to|ended|ending|up to) (?:${MONTH}|(?<periodW>${WEEKDAY})|\\d{1,2} ${MONTH}|noon|midday|midnight|dawn|daybreak|${CLOCK})|\\bbetween ${MONTH} and ${MONTH}|\\b(?:in|over|during) the (?:first|second) half of the (?:month|year)|\\bthe (?:year|month|week|day) before\\b|\\bsince the (?:spring|summer|autumn|winter)\\b`,
  },
  {
    name: 'past',
    begins: [
      ['in over during for within across', 'the', LAST],
      ['in over during for within across', LAST, `${DIGITS} ${NUMBER_WORDS} ${UNITS}`],
      ['the', LAST, `${DIGITS} ${NUMBER_WORDS} ${UNITS}`],
      [LAST, `${DIGITS} ${NUMBER_WORDS} ${UNITS}`],
    ],
    pattern: `(?:(?:in|over|during|for|within|across) )?(?:the )?(?:past|last|previous|first|preceding|same) (?:(?<pastN>${NUMBER}) )?(?<pastU>${UNIT})\\b(?: of (?:the|its|this|their) (?:[a-z]{2,12} )?(?:${COURSES})\\b)?`,
  },
  {
    name: 'count',
    begins: [
      ['in over within for during', `${DIGITS} ${NUMBER_WORDS}`, `of ${UNITS}`],
      ['in over within for during', 'the', `next coming first ${UNITS}`],
      ['in over within for during', 'half'],
    ],
    pattern: `(?:in|over|within|for|during) (?:the (?:next|coming|first) )?(?<countN>${NUMBER}|\\d{1,3}) (?<countU>${UNIT})\\b(?! (?:ago|later|old|of))|(?:in|within|over|for) (?<fraction>half an hour|a quarter of an hour|three quarters of an hour|half a day|an hour and a half)`,
  },
  {
    name: 'days',
    begins: [['between from', `${DIGITS} ${MONTHS}`]],
    pattern: `(?:between|from) (?:(?<fromD>\\d{1,2})(?: (?<fromM>${MONTH}))? (?:and|to|until) (?<toD>\\d{1,2}) (?<toM>${MONTH})|(?<fromM2>${MONTH}) (?<fromD2>\\d{1,2}) (?:and|to|until) (?:(?<toM2>${MONTH}) )?(?<toD2>\\d{1,2})(?!\\d))`,
  },
  {
    name: 'weekdays',
    begins: [['between from', WEEKDAYS]],
    pattern: `(?:between|from) (?<firstW>${WEEKDAY})${PART} (?:and|to|until) ${WEEKDAY}${PART}\\b`,
  },
  {
    name: 'months',
    begins: [['in during over', MONTHS]],
    pattern: `(?:in|during|over) (?<firstM>${MONTH}) and (?<lastM>${MONTH})\\b(?! \\d{1,2}\\b)`,
  },
  {
    name: 'single',
    begins: [['in within', 'a one', 'single day']],
    pattern: `(?:in|within) (?:a|one) single day\\b|\\bin a day\\b|\\bin one day\\b`,
  },
  {
    name: 'since',
    begins: [['since', `the mid late early last then a an its their ${DIGITS} ${MONTHS} ${WEEKDAYS}`]],
    pattern: `since (?:the (?:start|beginning|end|outbreak) of (?:the )?(?:year|month|war|week|offensive|conflict|crisis)|(?:mid-|late |early )?(?:(?<sinceD>\\d{1,2})(?:st|nd|rd|th)? )?(?<sinceM>${MONTH})(?: (?<sinceD2>\\d{1,2})(?:st|nd|rd|th)?)?(?:,? (?<sinceY>\\d{4}))?|(?<sinceY2>(?:19|20)\\d{2})|(?:last |early |late )?(?<sinceW>${WEEKDAY})${PART}|then|(?:the|a|an|its|their) [a-z-]{3,20} (?:${TURNED})(?: in (?<sinceY3>(?:19|20)\\d{2})| on (?:(?<sinceD3>\\d{1,2}) (?<sinceM3>${MONTH})|(?<sinceM4>${MONTH}) (?<sinceD4>\\d{1,2})|(?:last )?(?<sinceW2>${WEEKDAY})${PART})| last (?<sinceW3>${WEEKDAY})${PART})?|the (?:coup|war|invasion|(?:earth)?quake|uprising|revolution|genocide|armistice|truce|ceasefire)(?! (?:of|in) ))\\b`,
  },
  {
    name: 'by',
    begins: [
      ['by until', BY],
      ['as', 'of'],
      ['up', 'to'],
    ],
    pattern: `(?:by|as of|until|up to) (?:(?:early|late|mid) )?(?:(?:${WEEKDAY}${PART})|(?:the )?(?:(?<byD>\\d{1,2})(?:st|nd|rd|th)? (?<byM>${MONTH})|(?<byM2>${MONTH}) (?<byD2>\\d{1,2}))(?: \\d{4})?|midnight|noon|midday|nightfall|mid-morning|mid-afternoon|dusk|dawn|daybreak|now|last night|yesterday|\\d{1,2}(?:[.:]\\d{2})? ?(?:am|pm|a\\.m\\.|p\\.m\\.)|\\d{4} gmt|(?:19|20)\\d{2}|${MONTH}|the (?:middle|end|start) of (?:the )?(?:week|month|year|${MONTH}))(?: on ${WEEKDAY})?`,
  },
  {
    name: 'weekday',
    begins: [
      ['on late early last', `on late early last ${WEEKDAYS}`],
      [WEEKDAYS, null],
    ],
    pattern: `(?:(?:on|late|early|last) )*${WEEKDAY}${PART}\\b`,
  },
  {
    name: 'date',
    begins: [
      ['on in', `${DIGITS} ${MONTHS}`],
      [DIGITS, MONTHS],
      [MONTHS, null],
    ],
    pattern: `(?:on |in )?(?:(?<dD>\\d{1,2})(?:st|nd|rd|th)? (?<dM>${MONTH})|(?<dM2>${MONTH}) (?<dD2>\\d{1,2})(?!\\d|,\\d{3}))(?:,? (?<dY>(?:19|20)\\d{2}))?`,
  },
  {
    name: 'monthyear',
    begins: [
      ['in of', MONTHS],
      [MONTHS, null],
    ],
    pattern: `(?:in |of )?(?<myM>${MONTH})(?: (?<myY>(?:19|20)\\d{2})|(?: of)? last year)\\b`,
  },
  {
    name: 'year',
    begins: [
      ['in of during from the a an', YEARS],
      ['back', 'in', YEARS],
    ],
    pattern: `(?:in|of|during|from|the|a|an|back in) (?<yY>(?:19|20)\\d{2})(?![\\d,.]\\d)\\b`,
  },
  {
    name: 'month',
    begins: [
      ['in last during this', MONTHS],
      [SUBJECT_MONTHS, null],
    ],
    pattern: `(?:in|last|during|this) (?<mM>${MONTH})\\b(?! \\d{1,2}(?!\\d|,\\d{3}))|(?:${SUBJECT_MONTHS.replaceAll(' ', '|')})(?= (?:was|is|saw|brought)\\b)`,
  },
  {
    name: 'relative',
    begins: [
      ['today yesterday overnight', null],
      ['this last next', 'week month year morning weekend night evening summer winter spring autumn'],
      ['a', 'day week month year', 'earlier before ago'],
      ['so', 'far'],
    ],
    pattern: `(?:today|yesterday|overnight(?=[,.;]|$| (?:in|on|as|when|and|by|at|after|from|to|but|with)\\b)|(?:this|last|next) (?:week|month|year|morning|weekend|night|evening|summer|winter|spring|autumn)|a (?:day|week|month|year) (?:earlier|before|ago)|so far(?: this (?:year|month|week))?)\\b`,
  },
  {
    name: 'ago',
    begins: [[`${DIGITS} ${NUMBER_WORDS}`, 'years', 'ago']],
    pattern: `(?<ago>(?<!\\b(?:than|about|around|some|nearly|almost|over|roughly) )(?<agoN>${NUMBER}) years ago\\b)`,
  },
  {
    name: 'of',
    begins: [
      [`${DIGITS} ${NUMBER_WORDS}`, UNITS, 'of'],
      ['couple', 'of', UNITS],
    ],
    pattern: `(?:a|one|${NUMBER}) (?!quarters? )${UNIT} of (?=[a-z])`,
  },
  {
    name: 'rate',
    begins: [
      ['a per each every', 'day week month year night hour'],
      ['annually annual yearly daily weekly monthly', null],
    ],
    pattern: `(?:(?:a|per|each|every) (?:day|week|month|year|night|hour)|annually|annual|yearly|daily|weekly|monthly)\\b`,
  },
];
