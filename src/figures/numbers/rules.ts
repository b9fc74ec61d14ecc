import { COMMON_VERBS } from '../../lexicon/grammar.js';
import { ORDINALS, ZERO_NOUNS, ZERO_VERBS } from '../../lexicon/numbers.js';
import { PEOPLE } from '../../lexicon/people.js';
import {
  AGED_PEOPLE,
  AGED_THINGS,
  NAME_HEADS,
  PARENTS,
  STREET_AFTER,
  WEEKDAYS,
  WEAK_NAME_HEADS,
} from '../../lexicon/rejections.js';
import { CALENDAR_UNITS, DIMENSION_WORDS } from '../../lexicon/units.js';
import { lemma } from '../../segment/lemma.js';
import { inStreet, isFurniture } from './codes.js';
import { isMonth, nounAt } from './dates.js';
import type { Expression } from './expression.js';
import { isFunctionWord } from './heads.js';
import { isCapital, type Scope } from './scope.js';

/** Why a number that reads well is no figure; null when the rule has nothing to say. */
export type Rule = (scope: Scope, e: Expression) => string | null;

const isPlainCount = (e: Expression): boolean => e.unit === null && e.kind === 'cardinal';
const small = (e: Expression, limit: number): boolean => e.best !== null && e.best >= 0 && e.best <= limit;

/** Letters that no unit, scale or currency explains: "5G", "3D", "101.3FM", "4x4". */
const gluedLetters: Rule = (scope, e) => {
  const next = scope.atoms[e.to];
  if (next?.glue !== 'none') return null;
  if (/^(?:st|nd|rd|th)$/.test(next.norm)) return 'ordinal';
  if (next.norm === 's') return e.best !== null && e.best < 100 ? 'age' : 'date';
  return 'name';
};

/** "aged 34", "a girl of six", "Name, 57,", "34-year-old man", "children under five". */
const age: Rule = (scope, e) => {
  if (e.best === null && e.bound !== 'range') return null;
  const before = scope.norm(e.from - 1) ?? '';
  if (e.compound?.suffix === 'olds') return 'age';
  if (e.compound?.suffix === 'old') return ageOfPerson(scope, e) ? 'age' : null;
  if (!small(e, 120) && e.bound !== 'range') return null;
  const years =
    e.unit === null || e.unit === 'year' || e.unit === 'month' || e.unit === 'week' || e.unit === 'day';
  if (!years) return null;
  if (before === 'aged' || before === 'age' || before === 'ages') return 'age';
  if (before === 'as' && /^(?:young|old)$/.test(scope.norm(e.from - 2) ?? '')) return 'age';
  if (before === 'as' && scope.norm(e.from - 2) === 'age') return 'age';
  if (before === 'of' && /^(?:age|ages)$/.test(scope.norm(e.from - 2) ?? '')) return 'age';
  if (before === 'of' && AGED_PEOPLE.has(scope.norm(e.from - 2) ?? '')) {
    const article = scope.norm(e.from - 3) ?? '';
    const next = scope.atoms[e.to];
    if (article !== 'the' && !(next?.kind === 'word' && nounAt(scope, e.to))) return 'age';
  }
  if (/^(?:under|over|below|above)$/.test(e.approximator ?? '') && ageGroup(scope, e, before)) return 'age';
  if (e.unit !== null) return null;
  if (turned(scope, e)) return 'age';
  return isApposition(scope, e) ? 'age' : null;
};

function ageOfPerson(scope: Scope, e: Expression): boolean {
  const head = e.compound?.head ?? null;
  const after = scope.atoms[e.to];
  const hyphened = scope.atoms[e.to - 1]?.glue === 'hyphen';
  if (!hyphened && (head === null || !nounAt(scope, e.to))) {
    // "is 30 years old": what is?
    for (let k = e.from - 1; k >= e.from - 9 && k >= 0; k--) {
      const word = scope.norm(k) ?? '';
      if (AGED_THINGS.has(lemma(word))) return false;
    }
    return true;
  }
  if (head === null || after === undefined) return true;
  const young = e.unit !== 'year';
  // The last noun of the run decides ("5-year-old Syrian civil war"), where the lexicon knows it.
  let person: boolean | null = null;
  for (let k = e.to; k < e.to + 6; k++) {
    const word = scope.norm(k);
    if (word === undefined || isFunctionWord(word) || scope.atoms[k]?.kind === 'punct') break;
    if (k > e.to && /(?:ed|ing)$/.test(word)) break;
    const last = lemma(word.includes('-') ? (word.split('-').at(-1) ?? word) : word);
    if (PEOPLE.has(last)) person = true;
    else if (AGED_THINGS.has(last)) person = false;
  }
  if (person !== null) return person;
  // "aboard the 50-year-old Santa Loreta"
  if (young) return false;
  const place = scope.norm(scope.norm(e.from - 1) === 'the' ? e.from - 2 : e.from - 1);
  return place !== 'aboard' && (e.best === null || e.best < 115);
}

/** "turned 18", "is now 71". */
function turned(scope: Scope, e: Expression): boolean {
  const before = scope.norm(e.from - 1) ?? '';
  const counts =
    nounAt(scope, e.to) && !/^(?:last|this|next|yesterday|today|earlier)$/.test(scope.norm(e.to) ?? '');
  return /^(?:turned|turns|turning)$/.test(before) && small(e, 110) && !counts;
}

/** "children under five", "19 were under ten", "those over 65". */
function ageGroup(scope: Scope, e: Expression, before: string): boolean {
  if (
    /^(?:dead|injured|wounded|missing|victim|casualty|fatality|one)s?$/.test(before) ||
    ZERO_VERBS.has(scope.norm(e.to) ?? '')
  )
    return false;
  if (!small(e, 100) || e.core.form === 'mixed') return false;
  const people = PEOPLE.has(lemma(before)) || /^(?:those|anyone|everyone|people|the)$/.test(before);
  if (nounAt(scope, e.to) && !(people && e.approximator === 'under')) {
    const next = scope.norm(e.to) ?? '';
    if (!COMMON_VERBS.has(next) && !/(?:ed|ing)$/.test(next)) return false;
  }
  if (people) return true;
  return e.approximator === 'under' && /^(?:is|are|was|were|be|being)$/.test(before);
}

/** ", 57," behind a name or a person, and "(57)" behind a name. */
function isApposition(scope: Scope, e: Expression): boolean {
  if (e.approximator !== null || e.core.form === 'mixed' || !Number.isInteger(e.best) || (e.best ?? 0) < 1)
    return false;
  // "the couple, both 30,"
  const joined = /^(?:both|now|then|also|just)$/.test(scope.norm(e.from - 1) ?? '') ? 1 : 0;
  const open = scope.norm(e.from - 1 - joined);
  const after = scope.atoms[e.to];
  const closed = after === undefined || /^(?:[,.;:)\-–—"”’!?]|and|was|is|who|says|said)$/.test(after.norm);
  if (!closed) return false;
  const name = scope.atoms[e.from - 2 - joined];
  if (open === ',' && name?.kind === 'word') {
    const named = isCapital(name) && (e.from > 2 || after?.text === ',');
    if (isMonth(scope, e.from - 2 - joined) || WEEKDAYS.has(name.norm)) return false;
    return named || PEOPLE.has(lemma(name.norm)) || PARENTS.has(name.norm);
  }
  if (open === '(' && after?.text === ')') return isCapital(name) && isCapital(scope.atoms[e.from - 3]);
  return false;
}

/** "mother of three", "gran-of-five". */
const epithet: Rule = (scope, e) => {
  if (scope.norm(e.from - 1) !== 'of' || !small(e, 20)) return null;
  return PARENTS.has(scope.norm(e.from - 2) ?? '') && e.unit === null ? 'age' : null;
};

/** "a third hospital", "at a third": the next in a row, not a share. */
const ordinal: Rule = (scope, e) => {
  if (e.core.type !== 'fraction' || e.kind !== 'share' || e.core.form === 'digits') return null;
  const last = scope.norm(e.core.to - 1) ?? '';
  if (e.compound !== null) return 'idiom';
  if (last === 'half' || last.endsWith('s') || last === 'quarter') return halfFits(scope, e, last);
  const first = scope.norm(e.core.from) ?? '';
  if (first === 'one' || scope.atoms[e.core.to - 1]?.glue === 'hyphen') {
    return scope.atoms[e.core.to]?.glue === 'hyphen' ? 'ordinal' : null;
  }
  const next = scope.norm(e.to) ?? '';
  if (next === 'of' && !/^(?:its|his|her|their)$/.test(scope.norm(e.to + 1) ?? '')) return null;
  if (next === 'of') return null;
  if (
    /^(?:by|to|than|about|nearly|almost|least|over|around|under|roughly|only|just)$/.test(
      scope.norm(e.core.from - 1) ?? '',
    ) &&
    !nounAt(scope, e.to)
  )
    return null;
  if (/^(?:were|are|have|less|more|fewer|higher|lower|say|said)$/.test(next) && e.from !== 0)
    return next === 'said' ? 'ordinal' : null;
  return e.from === 0 && /^(?:were|are|have)$/.test(next) ? null : 'ordinal';
};

/** A half by its place: of a match, a year, a town. */
const PART_OF_TWO =
  /^(?:first|second|other|better|latter|final|last|opening|top|bottom|northern|southern|eastern|western|upper|lower)$/;

/** "half" and "a quarter" as shares: of something, of all, or bounded. */
function halfFits(scope: Scope, e: Expression, last: string): string | null {
  const after = scope.atoms[e.to];
  const next = after?.norm ?? '';
  if (after?.glue === 'hyphen') return 'idiom';
  const first = scope.norm(e.core.from) ?? '';
  if (last === 'quarter' && first !== 'a' && first !== 'one' && first !== 'half') return 'date';
  if (last !== 'half' && next === 'of')
    return /^(?:20\d\d)$/.test(scope.norm(e.to + 1) ?? '') ? 'date' : null;
  if (last !== 'half') return null;
  const before = scope.norm(e.core.from - 1) ?? '';
  if (PART_OF_TWO.test(before)) return 'idiom';
  if (/^(?:this|that|each|either|in)$/.test(before) && !/^(?:of|the|its|their)$/.test(next)) return 'idiom';
  if (/^(?:of|the|its|their|his|her|all|those|these|our|my)$/.test(next)) return null;
  if (e.approximator !== null || /^(?:by|than)$/.test(before)) return null;
  if (/^(?:were|are|have|had|was|is|said|say|in|from|on)$/.test(next)) return null;
  if (after === undefined || after.kind === 'punct') return /^(?:a|one)$/.test(before) ? 'idiom' : null;
  return 'idiom';
}

/** "Flight 302", "School No. 4", "Boeing 737", "Channel Eight". */
const name: Rule = (scope, e) => {
  const at = e.coreFrom;
  const before = scope.atoms[at - 1] ?? null;
  if (e.core.form === 'mixed' || (e.unit !== null && e.kind !== 'measurement')) return null;
  if (e.from !== e.coreFrom || e.core.type !== 'plain') return null;
  const digits = e.core.form === 'digits';
  if (before?.kind === 'symbol' && (before.text === '#' || before.text === '№')) return 'name';
  if (before?.kind !== 'word') return nameInCapitals(scope, e);
  const word = headWord(before.norm);
  const counts = countsNoun(scope, e);
  if (e.unit === null && NAME_HEADS.has(word) && before.glue !== 'hyphen') {
    const capital = isCapital(before);
    if (word === 'no') {
      if (before.norm.endsWith('.') || (capital && digits && e.core.bare && !counts)) return 'name';
    } else if (digits && (e.core.bare || VERSIONED.test(word))) {
      const weak = WEAK_NAME_HEADS.has(word);
      if (capital && (!weak || !counts || scope.norm(e.to) === 'of')) return 'name';
      if (!capital && (!weak || COUNTS_UP.test(word)) && (!counts || scope.norm(e.to) === 'of'))
        return 'name';
    } else if (!digits && capital && at > 1 && (isCapital(scope.atoms[at]) || (!counts && !scope.titled)))
      return 'name';
  }
  if (e.unit === null && digits && e.core.bare && capitalName(scope, e, counts)) return 'name';
  return nameInCapitals(scope, e);
};

/** Everyday words that number themselves: "on day 100", "near kilometre 45". */
const COUNTS_UP =
  /^(?:level|number|grade|day|week|kilometre|kilometer|km|mile|page|lane|row|junction|exit|round|stage)$/;

/** Names whose number has decimals: "version 2.0", "Shire FM 101.3". */
const VERSIONED = /^(?:version|release|fm|am|freq|frequency|windows|ios|android)$/;

/** "No." and "junctions" as the table has them. */
function headWord(norm: string): string {
  const word = norm.replace(/\.$/, '');
  return NAME_HEADS.has(word) || !word.endsWith('s') ? word : word.slice(0, -1);
}

/** The number has something lower-case behind it that it counts: "40 people", "12 were". */
function countsNoun(scope: Scope, e: Expression): boolean {
  const next = scope.atoms[e.to];
  if (next?.kind !== 'word') return false;
  if (isCapital(next)) return scope.titled;
  if (!ZERO_VERBS.has(next.norm) && (COMMON_VERBS.has(next.norm) || /(?:[^e]ed|ing)$/.test(next.norm)))
    return false;
  return !/^(?:in|on|at|to|for|from|by|with|and|or|as|that|which|when|after|before|said|says|is|was|has|into|near|over|will|would)$/.test(
    next.norm,
  );
}

/** A capitalised word right before bare digits, with nothing to count behind: "Boeing 737 crashed". */
function capitalName(scope: Scope, e: Expression, counts: boolean): boolean {
  const at = e.coreFrom;
  const before = scope.atoms[at - 1];
  if (!isCapital(before) || scope.titled || at < 2 || counts || isMonth(scope, at - 1)) return false;
  const cue = scope.norm(at - 2) ?? '';
  return (
    !/^(?:in|at|near|of|on|from|to|and|,|said|by|for)$/.test(cue) &&
    !/^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(before?.norm ?? '')
  );
}

/** "the Big Four", "told Channel Eight", "the Six Day War": a number word with a capital inside a sentence. */
function nameInCapitals(scope: Scope, e: Expression): string | null {
  const first = scope.atoms[e.coreFrom];
  if (e.core.form !== 'words' || !isCapital(first) || scope.titled) return null;
  if (/^\p{Lu}{2,}/u.test(first?.text ?? '')) return null;
  if (e.kind === 'measurement' && isCapital(scope.atoms[e.to - 1])) return 'name';
  const before = scope.atoms[e.coreFrom - 1];
  if (before?.kind !== 'word') return null;
  if (scope.context.block === 'headline' || scope.context.block === 'subheading') return null;
  const next = scope.norm(e.to) ?? '';
  // A new sentence that lost its full stop: "... in English Six people were killed".
  if (ZERO_VERBS.has(next) || PEOPLE.has(lemma(next))) return null;
  return isCapital(before) || isCapital(scope.atoms[e.to]) || before.norm === 'the' || before.norm === 'of'
    ? 'name'
    : null;
}

/** "120 Oak Street", "the 400 block of Elm Street", "Rue des Lilas 8". */
const address: Rule = (scope, e) => {
  if (!isPlainCount(e) || e.core.form !== 'digits' || !e.core.bare) return null;
  if (inStreet(scope, e.from)) return 'address';
  if (scope.norm(e.to) === 'block' && scope.norm(e.to + 1) === 'of' && isCapital(scope.atoms[e.to + 2]))
    return 'address';
  for (let k = e.to; k < e.to + 4; k++) {
    const atom = scope.atoms[k];
    if (!isCapital(atom)) return null;
    if (k > e.to && STREET_AFTER.has(atom?.norm ?? '')) return 'address';
  }
  return null;
};

/** "0" in front of nothing is a counter. */
const zeroDigits: Rule = (scope, e) =>
  e.best === 0 &&
  e.unit === null &&
  (e.core.form === 'digits' ? !nounAt(scope, e.to) : !countsZero(scope, e.to))
    ? 'idiom'
    : null;

/** "zero deaths", "zero new cases": as a word, zero counts what a claim can count. */
function countsZero(scope: Scope, at: number): boolean {
  return [at, at + 1].some((k) => {
    const noun = lemma(scope.norm(k) ?? '');
    return ZERO_NOUNS.has(noun) || PEOPLE.has(noun);
  });
}

const furniture: Rule = (scope, e) => (isFurniture(scope, e.coreFrom, e.to) ? 'furniture' : null);

/** "$1.3131", "9,701.37": rates and index levels. */
const rate: Rule = (scope, e) => {
  const digits = scope.atoms[e.coreFrom]?.text ?? '';
  if (e.kind === 'money' && e.core.form === 'digits' && e.core.scale === 1 && /\.\d{4}$/.test(digits))
    return 'exchange-rate';
  if (isPlainCount(e) && e.core.scale === 1 && /\d\.\d{2}$/.test(digits) && (e.best ?? 0) >= 1000)
    return 'index-level';
  return null;
};

/** "12 days ago", "two years earlier", "four days on", "seven weeks before Christmas". */
const timeSince: Rule = (scope, e) => {
  if (e.kind !== 'measurement' || e.unit === null || e.compound?.suffix === 'old') return null;
  const calendar = CALENDAR_UNITS.has(e.unit);
  const clock = e.unit === 'hour' || e.unit === 'minute' || e.unit === 'second';
  if (!calendar && !clock) return null;
  const next = scope.norm(e.to) ?? '';
  if (next === 'ago' || next === 'hence' || next === 'earlier' || next === 'previously') return 'time-since';
  if (next === 'from' && scope.norm(e.to + 1) === 'now') return 'time-since';
  if (!calendar) return null;
  if (/^(?:later|before|after|since|prior|into)$/.test(next)) return 'time-since';
  if (next === 'on' && endsOrClause(scope, e.to + 1)) return 'time-since';
  if (scope.norm(e.from - 1) === 'after' && endsOrClause(scope, e.to)) return 'time-since';
  return null;
};

/** The time stops here: a mark, the end, or a clause about something else. */
function endsOrClause(scope: Scope, i: number): boolean {
  const atom = scope.atoms[i];
  return atom === undefined || atom.kind === 'punct' || atom.norm === 'from';
}

/** "a day and a half": how long it felt. Hours and years "and a half" are told for their length. */
const looseDuration: Rule = (scope, e) => {
  const half = scope.norm(e.to - 1) === 'half' && scope.norm(e.to - 3) === 'and';
  if (!half || e.kind !== 'measurement' || !e.core.article || e.approximator !== null) return null;
  return e.unit === 'day' || e.unit === 'week' || e.unit === 'month' ? 'loose-duration' : null;
};

/** "a 200-bed hospital", "a three-storey building", "five-star": it describes. */
const CAPACITY =
  /^(?:bed|bedded|seat|seater|berth|capacity|bedroom|bedroomed|room|pupil|unit|place|space|person|passenger)$/;
const capacity: Rule = (_scope, e) => {
  const modifier = e.compound?.modifier;
  if (e.compound === null || modifier === null || modifier === undefined || e.compound.suffix === 'strong')
    return null;
  if (e.kind !== 'cardinal' && e.kind !== 'vague') return null;
  if (modifier === 'magnitude' || DIMENSION_WORDS.has(modifier) || modifier === 'fold') return null;
  if (ORDINALS.has(modifier)) return 'ordinal';
  return CAPACITY.test(modifier) ? 'capacity' : 'compound';
};

/** "plus or minus 3 points": how far off a figure may be. */
const margin: Rule = (scope, e) => {
  const sign = e.signed ? e.from : e.from - 1;
  return scope.norm(sign) === 'minus' && scope.norm(sign - 1) === 'or' && scope.norm(sign - 2) === 'plus'
    ? 'margin'
    : null;
};

/** "his scores were low", "she scores twice": points, not twenties. */
const scores: Rule = (scope, e) => {
  if (e.core.vague !== 'scores') return null;
  const before = scope.norm(e.from - 1) ?? '';
  if (
    /^(?:his|her|its|their|our|my|your|the|these|those|he|she|it|who|test|exam|high|low|top|credit|box|math|maths|reading|average|that|player|team)$/.test(
      before,
    )
  )
    return 'score';
  return /^(?:twice|goals?|a|the|against|for|from|points?|first|highly|well|again|on)$/.test(
    scope.norm(e.to) ?? '',
  )
    ? 'score'
    : null;
};

/** "on a scale of one to ten", "best-of-seven". */
const rating: Rule = (scope, e) => {
  if (scope.norm(e.from - 1) !== 'of' && scope.norm(e.from) !== 'from') return null;
  const word = scope.norm(e.from - 2) ?? '';
  return (word === 'scale' && (e.best ?? 0) <= 100) || word === 'best' ? 'rating' : null;
};

/** "year bar one", "year but one", "every other". */
const loose: Rule = (scope, e) => {
  if (!small(e, 3) || e.core.form !== 'words') return null;
  const before = scope.norm(e.from - 1);
  if (
    (before === 'bar' || before === 'but') &&
    /^(?:year|month|week|day|last|next)$/.test(scope.norm(e.from - 2) ?? '')
  )
    return 'idiom';
  return null;
};

export const RULES: readonly (readonly [name: string, rule: Rule])[] = [
  ['glued-letters', gluedLetters],
  ['zero', zeroDigits],
  ['furniture', furniture],
  ['age', age],
  ['epithet', epithet],
  ['ordinal', ordinal],
  ['rate', rate],
  ['address', address],
  ['name', name],
  ['time-since', timeSince],
  ['capacity', capacity],
  ['margin', margin],
  ['scores', scores],
  ['rating', rating],
  ['loose', loose],
  ['loose-duration', looseDuration],
];

export function rejectionOf(scope: Scope, e: Expression): string | null {
  for (const [, rule] of RULES) {
    const reason = rule(scope, e);
    if (reason !== null) return reason;
  }
  return null;
}
