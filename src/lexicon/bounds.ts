import type { Bound } from '../model.js';

/**
 * Words that bound a number. `phrase` is matched on lower-case tokens. `reach` widens or narrows the span
 * that a reader takes: `well` doubles the step of *over*, `just` keeps within a tenth.
 */
export interface BoundWords {
  readonly phrase: string;
  readonly bound: Bound;
  readonly reach?: 'well' | 'just';
  /** A verb of estimating: it bounds the number, and stays outside its span. */
  readonly outside?: boolean;
  /** An expression that it bounds. */
  readonly example: string;
}

export const BOUNDS_BEFORE: readonly BoundWords[] = [
  // Floors
  { phrase: 'at least', bound: 'at_least', example: 'at least 40' },
  { phrase: 'at the very least', bound: 'at_least', example: 'at the very least 40' },
  { phrase: 'no fewer than', bound: 'at_least', example: 'no fewer than 19' },
  { phrase: 'not fewer than', bound: 'at_least', example: 'not fewer than 19' },
  { phrase: 'no less than', bound: 'at_least', example: 'no less than 12' },
  { phrase: 'not less than', bound: 'at_least', example: 'not less than 12' },
  { phrase: 'a minimum of', bound: 'at_least', example: 'a minimum of 60' },
  { phrase: 'minimum of', bound: 'at_least', example: 'minimum of 60' },
  { phrase: 'as few as', bound: 'at_least', example: 'as few as 30' },
  { phrase: 'as little as', bound: 'at_least', example: 'as little as 5' },
  { phrase: 'as low as', bound: 'at_least', example: 'as low as 12' },
  { phrase: '>=', bound: 'at_least', example: '>= 60' },
  { phrase: '≥', bound: 'at_least', example: '≥ 60' },
  // Over
  { phrase: 'more than', bound: 'over', example: 'more than 200' },
  { phrase: 'over', bound: 'over', example: 'over 300' },
  { phrase: 'above', bound: 'over', example: 'above 300' },
  { phrase: 'upwards of', bound: 'over', example: 'upwards of 70' },
  { phrase: 'upward of', bound: 'over', example: 'upward of 70' },
  { phrase: 'in excess of', bound: 'over', example: 'in excess of 900' },
  { phrase: 'north of', bound: 'over', example: 'north of 400' },
  { phrase: 'greater than', bound: 'over', example: 'greater than 50' },
  { phrase: 'higher than', bound: 'over', example: 'higher than 50' },
  { phrase: 'better than', bound: 'over', example: 'better than 50' },
  { phrase: 'exceeding', bound: 'over', example: 'exceeding 600' },
  { phrase: 'topping', bound: 'over', example: 'topping 600' },
  { phrase: 'surpassing', bound: 'over', example: 'surpassing 600' },
  { phrase: '>', bound: 'over', example: '>60' },
  { phrase: 'well over', bound: 'over', reach: 'well', example: 'well over 200' },
  { phrase: 'well above', bound: 'over', reach: 'well', example: 'well above 200' },
  { phrase: 'well in excess of', bound: 'over', reach: 'well', example: 'well in excess of 200' },
  { phrase: 'well more than', bound: 'over', reach: 'well', example: 'well more than 200' },
  { phrase: 'far more than', bound: 'over', reach: 'well', example: 'far more than 200' },
  { phrase: 'much more than', bound: 'over', reach: 'well', example: 'much more than 200' },
  { phrase: 'considerably more than', bound: 'over', reach: 'well', example: 'considerably more than 200' },
  { phrase: 'just over', bound: 'over', reach: 'just', example: 'just over 50' },
  { phrase: 'just above', bound: 'over', reach: 'just', example: 'just above 50' },
  { phrase: 'slightly over', bound: 'over', reach: 'just', example: 'slightly over 50' },
  { phrase: 'slightly more than', bound: 'over', reach: 'just', example: 'slightly more than 50' },
  { phrase: 'slightly above', bound: 'over', reach: 'just', example: 'slightly above 50' },
  { phrase: 'a little over', bound: 'over', reach: 'just', example: 'a little over 50' },
  { phrase: 'a little more than', bound: 'over', reach: 'just', example: 'a little more than 50' },
  { phrase: 'little more than', bound: 'over', reach: 'just', example: 'little more than 50' },
  { phrase: 'just more than', bound: 'over', reach: 'just', example: 'just more than 50' },
  { phrase: 'barely more than', bound: 'over', reach: 'just', example: 'barely more than 50' },
  // About
  { phrase: 'about', bound: 'about', example: 'about 500' },
  { phrase: 'some', bound: 'about', example: 'some 700' },
  { phrase: 'around', bound: 'about', example: 'around 180' },
  { phrase: 'roughly', bound: 'about', example: 'roughly 80' },
  { phrase: 'approximately', bound: 'about', example: 'approximately 500' },
  { phrase: 'approx', bound: 'about', example: 'approx 500' },
  { phrase: 'approx.', bound: 'about', example: 'approx. 500' },
  { phrase: 'an estimated', bound: 'about', example: 'an estimated 11,400' },
  { phrase: 'estimated', bound: 'about', example: 'the estimated 11,400' },
  { phrase: 'estimated at', bound: 'about', outside: true, example: 'estimated at 11,400' },
  { phrase: 'estimate to be', bound: 'about', outside: true, example: 'estimate to be 11,400' },
  { phrase: 'estimates to be', bound: 'about', outside: true, example: 'estimates to be 11,400' },
  { phrase: 'estimated to be', bound: 'about', outside: true, example: 'estimated to be 11,400' },
  { phrase: 'closer to', bound: 'about', example: 'closer to 4,000' },
  { phrase: 'estimated that', bound: 'about', outside: true, example: 'estimated that 11,400' },
  { phrase: 'estimates that', bound: 'about', outside: true, example: 'estimates that 11,400' },
  { phrase: 'estimate that', bound: 'about', outside: true, example: 'estimate that 11,400' },
  { phrase: 'circa', bound: 'about', example: 'circa 90' },
  { phrase: 'ca', bound: 'about', example: 'ca 90' },
  { phrase: 'ca.', bound: 'about', example: 'ca. 90' },
  { phrase: 'c.', bound: 'about', example: 'c. 90' },
  { phrase: '~', bound: 'about', example: '~90' },
  { phrase: '≈', bound: 'about', example: '≈90' },
  { phrase: 'something like', bound: 'about', example: 'something like 90' },
  { phrase: 'somewhere around', bound: 'about', example: 'somewhere around 90' },
  { phrase: 'in the region of', bound: 'about', example: 'in the region of 90' },
  { phrase: 'in the order of', bound: 'about', example: 'in the order of 90' },
  { phrase: 'on the order of', bound: 'about', example: 'on the order of 90' },
  { phrase: 'in the vicinity of', bound: 'about', example: 'in the vicinity of 90' },
  { phrase: 'in the neighbourhood of', bound: 'about', example: 'in the neighbourhood of 90' },
  { phrase: 'in the neighborhood of', bound: 'about', example: 'in the neighborhood of 90' },
  { phrase: 'more or less', bound: 'about', example: 'more or less 90' },
  { phrase: 'give or take', bound: 'about', example: 'give or take 90' },
  // Nearly
  { phrase: 'nearly', bound: 'nearly', example: 'nearly 300' },
  { phrase: 'almost', bound: 'nearly', example: 'almost 6,500' },
  { phrase: 'close to', bound: 'nearly', example: 'close to 300' },
  { phrase: 'close on', bound: 'nearly', example: 'close on 300' },
  { phrase: 'just under', bound: 'nearly', example: 'just under 300' },
  { phrase: 'just below', bound: 'nearly', example: 'just below 300' },
  { phrase: 'just short of', bound: 'nearly', example: 'just short of 300' },
  { phrase: 'just shy of', bound: 'nearly', example: 'just shy of 300' },
  { phrase: 'shy of', bound: 'nearly', example: 'shy of 300' },
  { phrase: 'just less than', bound: 'nearly', example: 'just less than 300' },
  { phrase: 'just fewer than', bound: 'nearly', example: 'just fewer than 300' },
  { phrase: 'slightly under', bound: 'nearly', example: 'slightly under 300' },
  { phrase: 'slightly less than', bound: 'nearly', example: 'slightly less than 300' },
  { phrase: 'slightly fewer than', bound: 'nearly', example: 'slightly fewer than 300' },
  { phrase: 'slightly below', bound: 'nearly', example: 'slightly below 300' },
  { phrase: 'a little under', bound: 'nearly', example: 'a little under 300' },
  { phrase: 'a little less than', bound: 'nearly', example: 'a little less than 300' },
  { phrase: 'approaching', bound: 'nearly', example: 'approaching 300' },
  { phrase: 'nearing', bound: 'nearly', example: 'nearing 300' },
  { phrase: 'not quite', bound: 'nearly', example: 'not quite 300' },
  { phrase: 'near to', bound: 'nearly', example: 'near to 300' },
  { phrase: 'nigh on', bound: 'nearly', example: 'nigh on 300' },
  { phrase: 'getting on for', bound: 'nearly', example: 'getting on for 300' },
  { phrase: 'practically', bound: 'nearly', example: 'practically 300' },
  { phrase: 'virtually', bound: 'nearly', example: 'virtually 300' },
  // Ceilings
  { phrase: 'up to', bound: 'up_to', example: 'up to 400' },
  { phrase: 'upto', bound: 'up_to', example: 'upto 400' },
  { phrase: 'as many as', bound: 'up_to', example: 'as many as 400' },
  { phrase: 'as much as', bound: 'up_to', example: 'as much as 16' },
  { phrase: 'as high as', bound: 'up_to', example: 'as high as 45' },
  { phrase: 'as long as', bound: 'up_to', example: 'as long as 90' },
  { phrase: 'at most', bound: 'up_to', example: 'at most 30' },
  { phrase: 'at the most', bound: 'up_to', example: 'at the most 30' },
  { phrase: 'no more than', bound: 'up_to', example: 'no more than 30' },
  { phrase: 'not more than', bound: 'up_to', example: 'not more than 30' },
  { phrase: 'no greater than', bound: 'up_to', example: 'no greater than 30' },
  { phrase: 'no higher than', bound: 'up_to', example: 'no higher than 30' },
  { phrase: 'not exceeding', bound: 'up_to', example: 'not exceeding 30' },
  { phrase: 'a maximum of', bound: 'up_to', example: 'a maximum of 30' },
  { phrase: 'maximum of', bound: 'up_to', example: 'maximum of 30' },
  { phrase: 'anything up to', bound: 'up_to', example: 'anything up to 30' },
  { phrase: '<=', bound: 'up_to', example: '<= 30' },
  { phrase: '≤', bound: 'up_to', example: '≤ 30' },
  { phrase: 'not even', bound: 'under', example: 'not even 40' },
  { phrase: 'fewer than', bound: 'under', example: 'fewer than 30' },
  { phrase: 'less than', bound: 'under', example: 'less than 30' },
  { phrase: 'under', bound: 'under', example: 'under 30' },
  { phrase: 'below', bound: 'under', example: 'below 30' },
  { phrase: 'lower than', bound: 'under', example: 'lower than 30' },
  { phrase: 'well under', bound: 'under', example: 'well under 30' },
  { phrase: 'well below', bound: 'under', example: 'well below 30' },
  { phrase: 'far fewer than', bound: 'under', example: 'far fewer than 30' },
  { phrase: 'far less than', bound: 'under', example: 'far less than 30' },
  { phrase: '<', bound: 'under', example: '<30' },
  // Exact, said to be so
  { phrase: 'exactly', bound: 'exact', example: 'exactly 30' },
  { phrase: 'precisely', bound: 'exact', example: 'precisely 30' },
  { phrase: 'just', bound: 'exact', example: 'just 30' },
  { phrase: 'only', bound: 'exact', example: 'only 30' },
  { phrase: 'a mere', bound: 'exact', example: 'a mere 30' },
  { phrase: 'merely', bound: 'exact', example: 'merely 30' },
  { phrase: 'a total of', bound: 'exact', example: 'a total of 620' },
  { phrase: 'total of', bound: 'exact', example: 'total of 620' },
  { phrase: 'a combined', bound: 'exact', example: 'a combined 620' },
  { phrase: 'a record', bound: 'exact', example: 'a record 620' },
  { phrase: 'a staggering', bound: 'exact', example: 'a staggering 620' },
  { phrase: 'a whopping', bound: 'exact', example: 'a whopping 620' },
  { phrase: 'fully', bound: 'exact', example: 'fully 60' },
  { phrase: 'a full', bound: 'exact', example: 'a full 60' },
  { phrase: 'even', bound: 'exact', example: 'even 60' },
];

/** Behind the number (or behind its unit, or the noun that it counts). */
export const BOUNDS_AFTER: readonly BoundWords[] = [
  { phrase: 'or more', bound: 'at_least', example: '40 or more' },
  { phrase: 'or over', bound: 'at_least', example: '40 or over' },
  { phrase: 'or higher', bound: 'at_least', example: '40 or higher' },
  { phrase: 'or above', bound: 'at_least', example: '40 or above' },
  { phrase: 'or greater', bound: 'at_least', example: '40 or greater' },
  { phrase: 'if not more', bound: 'at_least', example: '40 if not more' },
  { phrase: 'perhaps more', bound: 'at_least', example: '40 perhaps more' },
  { phrase: 'possibly more', bound: 'at_least', example: '40, possibly more' },
  { phrase: 'maybe more', bound: 'at_least', example: '40, maybe more' },
  { phrase: 'and perhaps more', bound: 'at_least', example: '40 and perhaps more' },
  { phrase: 'and possibly more', bound: 'at_least', example: '40 and possibly more' },
  { phrase: 'and counting', bound: 'at_least', example: '40 and counting' },
  { phrase: 'and rising', bound: 'at_least', example: '40 and rising' },
  { phrase: 'and over', bound: 'at_least', example: '40 and over' },
  { phrase: 'and above', bound: 'at_least', example: '40 and above' },
  { phrase: 'and upwards', bound: 'at_least', example: '40 and upwards' },
  { phrase: 'and up', bound: 'at_least', example: '40 and up' },
  { phrase: 'at least', bound: 'at_least', example: '40 at least' },
  { phrase: 'at the very least', bound: 'at_least', example: '40 at the very least' },
  { phrase: 'at a minimum', bound: 'at_least', example: '40 at a minimum' },
  { phrase: 'plus', bound: 'at_least', example: '40-plus' },
  { phrase: '+', bound: 'at_least', example: '40+' },
  { phrase: 'or so', bound: 'about', example: '40 or so' },
  { phrase: 'or thereabouts', bound: 'about', example: '40 or thereabouts' },
  { phrase: 'odd', bound: 'about', example: '40-odd' },
  { phrase: 'something', bound: 'range', example: '40-something' },
  { phrase: 'ish', bound: 'about', example: '40-ish' },
  { phrase: 'give or take', bound: 'about', example: '40, give or take' },
  { phrase: 'or fewer', bound: 'up_to', example: '40 or fewer' },
  { phrase: 'or less', bound: 'up_to', example: '40 or less' },
  { phrase: 'or under', bound: 'up_to', example: '40 or under' },
  { phrase: 'or below', bound: 'up_to', example: '40 or below' },
  { phrase: 'at most', bound: 'up_to', example: '40 at most' },
  { phrase: 'at the most', bound: 'up_to', example: '40 at the most' },
  { phrase: 'tops', bound: 'up_to', example: '40 tops' },
];

/** May stand between a bound and its number: *at least another 40*, *about a further 12*. */
export const ADDERS: ReadonlySet<string> = new Set(['another', 'further', 'additional', 'other', 'extra']);

/** *within 60 days*: a ceiling, but only of a time or a distance. */
export const CEILING_BEFORE_UNIT: readonly string[] = [
  'within',
  'within the space of',
  'inside',
  'in under',
  'in as little as',
];

/**
 * Verbs that a count passes: *deaths passed 130*, *arrests top 200*. They bound a large number, or any that
 * follows a word for the count itself.
 */
export const PASSING_VERBS: ReadonlySet<string> = new Set(
  'pass passes passed passing top tops topped exceed exceeds exceeded surpass surpasses surpassed cross crosses crossed'.split(
    ' ',
  ),
);

/** What can be said to pass a number. */
export const COUNT_NOUNS: ReadonlySet<string> = new Set(
  'toll tolls number numbers figure figures total totals tally count deaths fatalities casualties cases infections arrests injuries losses damages cost costs bill price sales profits revenue revenues population membership donations temperature temperatures'.split(
    ' ',
  ),
);

/** After these *over* is a preposition: "control over three villages", "flew over two towns". */
export const TAKES_OVER: ReadonlySet<string> = new Set(
  'control controls dispute disputes clash clashes row rows concern concerns anger protest protests talks fears fear fight fighting war battle battles debate outrage authority power influence victory sovereignty flew fly flies flying fell fired tripped spread spilled spilt charged sued questioned arrested worry worries doubt doubts conflict argument custody jurisdiction sweep swept hover hovered hand hands handed handing pass passed rolled ran'.split(
    ' ',
  ),
);

/** Where *under* is a place: "trapped under two buildings". */
export const TAKES_UNDER: ReadonlySet<string> = new Set(
  'buried trapped crushed pinned lying lay lie found hidden sheltering sheltered stuck remains remain held kept'.split(
    ' ',
  ),
);

/** Before "up to N" these carry a count to its new state: "has gone up to 31". */
export const GOES_UP: ReadonlySet<string> = new Set(
  'toll count tally go goes gone going went come comes came shot shoot move moved moves jumped climbed crept edged ticked bring brings brought take takes took taken push pushed pushes'.split(
    ' ',
  ),
);
