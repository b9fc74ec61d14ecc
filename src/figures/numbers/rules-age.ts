import { ZERO_VERBS } from '../../lexicon/numbers.js';
import { PEOPLE } from '../../lexicon/people.js';
import { WEEKDAYS } from '../../lexicon/calendar.js';
import { AGED_PEOPLE, AGED_THINGS, PARENTS } from '../../lexicon/rejections.js';
import { ORGANISATION_HEADS, SPEAKING_PEOPLE } from '../../lexicon/speech-roles.js';
import { OFFICES } from '../../lexicon/titles.js';
import { lemma } from '../../segment/lemma.js';
import { isMonth, nounAt } from './dates.js';
import type { Expression } from './finish.js';
import { isFunctionWord, isLikelyVerb, isLikelyVerbForm } from './heads.js';
import { hangs, small, type Rule } from './rule.js';
import { isCapital, type Scope } from './scope.js';

/** "aged 34", "a girl of six", "Name, 57,", "34-year-old man", "children under five". */
export const age: Rule = (scope, e) => {
  if (e.best === null && e.bound !== 'range') return null;
  const before = scope.norm(e.from - 1) ?? '';
  if (e.compound?.suffix === 'olds' || hangsOnAge(scope, e)) return 'age';
  // "a 30-something woman"
  if (e.bound === 'range' && scope.norm(e.to - 1) === 'something' && /^an?$/.test(before)) return 'age';
  if (e.compound?.suffix === 'old') return ageOfPerson(scope, e) ? 'age' : null;
  if (!small(e, 120) && e.bound !== 'range') return null;
  const years =
    e.unit === null || e.unit === 'year' || e.unit === 'month' || e.unit === 'week' || e.unit === 'day';
  if (!years) return null;
  if (before === 'aged' || before === 'age' || before === 'ages') return 'age';
  if (COPULAS.has(before) && tellsAge(scope, e)) return 'age';
  if (FIRST_BY_AGE.has(before)) return 'age';
  if (
    e.bound === 'range' &&
    /^(?:range|ranged|ranging|ranges)$/.test(before) &&
    /^ages?$/.test(scope.norm(e.from - 2) ?? '')
  )
    return 'age';
  if (before === 'as' && /^(?:young|old)$/.test(scope.norm(e.from - 2) ?? '')) return 'age';
  if (before === 'as' && scope.norm(e.from - 2) === 'age') return 'age';
  if (before === 'of' && /^(?:age|ages)$/.test(scope.norm(e.from - 2) ?? '')) return 'age';
  if (before === 'of' && AGED_PEOPLE.has(scope.norm(e.from - 2) ?? '')) {
    const article = scope.norm(e.from - 3) ?? '';
    if (article !== 'the' && (!nounAt(scope, e.to) || endsPhrase(scope, e.to))) return 'age';
  }
  // "a student of 22,"
  if (
    before === 'of' &&
    e.unit === null &&
    e.approximator === null &&
    [3, 4, 5].some((k) => /^an?$/.test(scope.norm(e.from - k) ?? '')) &&
    isPerson(scope, e)
  )
    return 'age';
  // "younger than 18", "under 18 years of age"
  if (before === 'than' && OLDER.test(scope.norm(e.from - 2) ?? '') && !nounAt(scope, e.to)) return 'age';
  if (e.unit === 'year' && scope.norm(e.to) === 'of' && scope.norm(e.to + 1) === 'age') return 'age';
  if (isLevelOfAge(scope, e)) return 'age';
  // "75 or older", "those 18 and over"
  if (
    CONJUNCTIONS.has(scope.norm(e.to) ?? '') &&
    OLDER.test(scope.norm(e.to + 1) ?? '') &&
    e.core.value !== null &&
    e.core.value >= 5
  )
    return 'age';
  // "between six months and ten years of age", "children aged six months to ten years"
  if (hasAgedBefore(scope, e)) return 'age';
  if (AGE_BOUNDS.has(e.approximator ?? '') && ageGroup(scope, e, before)) return 'age';
  if (e.unit !== null) return null;
  if (before === 'at' && ageAt(scope, e)) return 'age';
  if (turned(scope, e)) return 'age';
  return isApposition(scope, e) ? 'age' : null;
};

const CONJUNCTIONS: ReadonlySet<string> = new Set(['or', 'and']);

const AGE_BOUNDS: ReadonlySet<string> = new Set(['under', 'over', 'below', 'above']);

const COPULAS: ReadonlySet<string> = new Set(['was', 'is', 'were', 'are', 'being']);

const FIRST_BY_AGE: ReadonlySet<string> = new Set(['youngest', 'oldest', 'eldest']);

const OLDER = /^(?:older|younger|elder)$/;

/** Words between "age" and the age that it is, or was raised from or to. */
const AGE_REACH = 9;
const LEADS_TO_AGE: ReadonlySet<string> = new Set(['from', 'to', 'at', 'is', 'was', 'be', 'been', 'between']);

/** "the retirement age from 62 to 64", "the average age of the dead was 34", "the voting age would fall to 16". */
function isLevelOfAge(scope: Scope, e: Expression): boolean {
  if ((e.best ?? 0) < 5 || nounAt(scope, e.to)) return false;
  if (!LEADS_TO_AGE.has(scope.norm(e.from - 1) ?? '')) return false;
  for (let i = e.from - 2; i >= Math.max(0, e.from - AGE_REACH); i--) {
    if (scope.atoms[i]?.kind === 'punct' || scope.norm(i) === 'and') return false;
    if (scope.norm(i) !== 'age') continue;
    // "the old-age home", "that age group"
    if (nounAt(scope, i + 1) && scope.norm(i + 1) !== 'limit') return false;
    // "people of that age", "at the age": somebody's, and no level that is told
    return !/^(?:of|at|by|that|this|their|his|her|same|any|every)$/.test(scope.norm(i - 1) ?? '');
  }
  return false;
}

/** The far end of a span of ages whose near end says so: "aged six months to ten years". */
function hasAgedBefore(scope: Scope, e: Expression): boolean {
  if (e.unit === null || !/^(?:to|and)$/.test(scope.norm(e.from - 1) ?? '')) return false;
  if (!/^(?:months?|weeks?|days?|years?)$/.test(scope.norm(e.from - 2) ?? '')) return false;
  const opens = (word: string): boolean => scope.norm(e.from - 4) === word || scope.norm(e.from - 5) === word;
  const isPersonAt = (i: number): boolean => PEOPLE.has(lemma(scope.norm(i) ?? ''));
  return opens('aged') || (opens('between') && (isPersonAt(e.from - 5) || isPersonAt(e.from - 6)));
}

/** A person before "of" and the end of the phrase behind: no crew, no family. */
function isPerson(scope: Scope, e: Expression): boolean {
  const noun = lemma(scope.norm(e.from - 2) ?? '');
  if (!endsPhrase(scope, e.to) || GROUPS_OF.has(noun) || (e.best ?? 0) < 1) return false;
  return (
    PEOPLE.has(noun) || (isAtWork(scope, e, noun) && (e.best ?? 0) >= YOUNGEST && (e.best ?? 0) <= OLDEST)
  );
}

/** "A retired grain agent of 71, he ...": one at work, told with a mark behind the age. */
function isAtWork(scope: Scope, e: Expression, noun: string): boolean {
  if (!SPEAKING_PEOPLE.has(noun) && !OFFICES.has(noun)) return false;
  return scope.atoms[e.to]?.kind === 'punct' && !ORGANISATION_HEADS.has(noun);
}

/** Ages in years at which people are told of by their work. */
const YOUNGEST = 16;
const OLDEST = 99;

const GROUPS_OF = new Set(
  'crew family couple pair trio crowd mob household personnel staff police folk faithful population body dead guard picket hardcore'.split(
    ' ',
  ),
);

/** No noun that a number before it could count: a mark, a small word, or a verb ("a woman of 61 died"). */
function endsPhrase(scope: Scope, at: number): boolean {
  const next = scope.atoms[at];
  if (next === undefined || next.kind === 'punct') return true;
  const word = next.norm;
  return isFunctionWord(word) || ZERO_VERBS.has(word) || isLikelyVerb(word);
}

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

function hangsOnAge(scope: Scope, e: Expression): boolean {
  if (!hangs(scope, e)) return false;
  for (let k = e.to + 3; k < e.to + 7; k++)
    if (/^olds?$/.test(scope.norm(k) ?? '') && scope.atoms[k]?.glue === 'hyphen') return true;
  return false;
}

/** "the youngest was 12", "the average age was 34", "she is 88". */
function tellsAge(scope: Scope, e: Expression): boolean {
  if (nounAt(scope, e.to) || e.best === null) return false;
  const subject = scope.norm(e.from - 2) ?? '';
  // "the pilot, who was 57, had"
  if (subject === 'who') {
    // "Monzó, who was 61.", "one of them is Saron, who was three": the name tells a person.
    const end = scope.atoms[e.to];
    const named = scope.norm(e.from - 3) === ',' && isCapital(scope.atoms[e.from - 4]);
    return (
      e.unit === null &&
      ((e.best >= 14 && end?.text === ',') || (named && (end === undefined || end.kind === 'punct')))
    );
  }
  return /^(?:youngest|oldest|eldest|age|ages|he|she)$/.test(subject);
}

/** "At 71, he is the oldest", "died at 83". */
function ageAt(scope: Scope, e: Expression): boolean {
  if (e.approximator !== null || (e.best ?? 0) < 3) return false;
  const mark = scope.atoms[e.to];
  const opens = e.from === 1 || scope.atoms[e.from - 2]?.kind === 'punct';
  if (opens && mark?.text === ',') return /^(?:he|she|his|her)$/.test(scope.norm(e.to + 1) ?? '');
  return (
    /^(?:died|dies|dead)$/.test(scope.norm(e.from - 2) ?? '') &&
    // "the dead at 55", "put the number of dead at 55"
    !/^(?:the|of|its|their)$/.test(scope.norm(e.from - 3) ?? '') &&
    (mark === undefined || mark.kind === 'punct' || /^(?:after|last|this)$/.test(mark.norm))
  );
}

/** "turned 18", "is now 71". */
function turned(scope: Scope, e: Expression): boolean {
  const before = scope.norm(e.from - 1) ?? '';
  const counts = nounAt(scope, e.to) && !WHEN_TURNED.has(scope.norm(e.to) ?? '');
  return TURNED.has(before) && small(e, 110) && !counts;
}

const WHEN_TURNED: ReadonlySet<string> = new Set(['last', 'this', 'next', 'yesterday', 'today', 'earlier']);

const TURNED: ReadonlySet<string> = new Set(['turned', 'turns', 'turning']);

/** "children under five", "19 were under ten", "those over 65". */
function ageGroup(scope: Scope, e: Expression, before: string): boolean {
  if (
    /^(?:dead|injured|wounded|missing|victim|casualty|fatality|one)s?$/.test(before) ||
    ZERO_VERBS.has(scope.norm(e.to) ?? '')
  )
    return false;
  if (!small(e, 100) || e.core.form === 'mixed') return false;
  const people = PEOPLE.has(lemma(before)) || /^(?:those|anyone|everyone|people|the)$/.test(before);
  const counts = nounAt(scope, e.to) && !isLikelyVerbForm(scope.norm(e.to) ?? '');
  if (counts && !(people && e.approximator === 'under')) return false;
  if (people) return true;
  if (!/^(?:is|are|was|were|be|being)$/.test(before)) return false;
  // "one in four was over 70": what is told of a share of people
  return e.approximator === 'under' || ((e.best ?? 0) >= 40 && SHARES.test(scope.norm(e.from - 2) ?? ''));
}

const SHARES =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|third|quarter|half|most|many|them|percent|cent)s?$/;

/** ", 57," behind a name or a person, and "(57)" behind a name. */
function isApposition(scope: Scope, e: Expression): boolean {
  if (e.approximator !== null || e.core.form === 'mixed' || !Number.isInteger(e.best) || (e.best ?? 0) < 1)
    return false;
  // "the couple, both 30,"
  const joined = BETWEEN_NAME_AND_AGE.has(scope.norm(e.from - 1) ?? '') ? 1 : 0;
  const open = scope.norm(e.from - 1 - joined);
  const after = scope.atoms[e.to];
  const closed = after === undefined || /^(?:[,.;:)\-–—"”’!?]|and|was|is|who|says|said)$/.test(after.norm);
  if (!closed) return false;
  const name = scope.atoms[e.from - 2 - joined];
  if (open === ',' && name?.kind === 'word') {
    const named = isCapital(name) && (e.from > 2 || after?.text === ',');
    // "In Oaxaca 40 schools were damaged; in Chiapas, 65."
    const place = scope.norm(e.from - 3 - joined);
    if (place === 'in' && scope.norm(e.from - 4 - joined) === ';') return false;
    if (isMonth(scope, e.from - 2 - joined) || WEEKDAYS.has(name.norm)) return false;
    return (
      named || PEOPLE.has(lemma(name.norm)) || PARENTS.has(name.norm) || isOneOfATrade(scope, e, name.norm)
    );
  }
  if (open !== '(' || after?.text !== ')') return false;
  // "Ann Hill (34)", "their mother (34)"
  const word = name?.norm ?? '';
  return (
    (isCapital(name) && (isCapital(scope.atoms[e.from - 3]) || isPersonBehind(scope, e))) ||
    PARENTS.has(word) ||
    AGED_PEOPLE.has(word)
  );
}

/** "Ngozi (27) was on her way": a name that opens the sentence, and a pronoun for one person. */
function isPersonBehind(scope: Scope, e: Expression): boolean {
  if (e.from !== 2 || e.core.form !== 'digits') return false;
  if (/^(?:who|said|says|told|recalled)$/.test(scope.norm(e.to + 1) ?? '')) return true;
  for (let k = e.to + 1; k < e.to + 10; k++)
    if (/^(?:he|she|his|her|him|herself|himself)$/.test(scope.norm(k) ?? '')) return true;
  return false;
}

const BETWEEN_NAME_AND_AGE: ReadonlySet<string> = new Set(['both', 'now', 'then', 'also', 'just']);

/** "The sweet-talking swindler, 58, pocketed": one who does something, whom no list has, between two commas. */
function isOneOfATrade(scope: Scope, e: Expression, noun: string): boolean {
  if (
    scope.norm(e.to) !== ',' ||
    e.core.form !== 'digits' ||
    (e.best ?? 0) < 15 ||
    !/[a-z]{3}(?:er|or|ist|man)$/.test(noun)
  )
    return false;
  const verb = scope.norm(e.to + 1) ?? '';
  return isLikelyVerb(verb) || /^(?:who|of|from|was|is|had|has)$/.test(verb);
}

/** "mother of three", "gran-of-five". */
export const epithet: Rule = (scope, e) => {
  if (scope.norm(e.from - 1) !== 'of' || !small(e, 20)) return null;
  return PARENTS.has(scope.norm(e.from - 2) ?? '') && e.unit === null ? 'age' : null;
};
