import { CARDINALS, ONE_NO_COUNT, ZERO_VERBS } from '../../lexicon/numbers.js';
import { PEOPLE } from '../../lexicon/people.js';
import { lemma } from '../../segment/lemma.js';
import { readCore } from './core.js';
import type { Expression } from './finish.js';
import { isFunctionWord } from './heads.js';
import { nounAt } from './dates.js';
import { isCapital, isTitled, type Scope } from './scope.js';

/** Where *one* stands for somebody rather than counts: before a verb of saying. */
const SAYS =
  /^(?:said|says|told|tells|recalled|recalls|described|describes|wrote|added|explained|asked|put|who|whose|calls|called|remembers|remembered|thinks|believes|says)$/;
/** Places and times that *one* only picks out: "in one village". */
const PLACES =
  /^(?:village|town|city|district|country|province|region|area|case|place|house|street|room|corner|neighbourhood|neighborhood|incident|instance|year|month|week|day|night|hour|go|sitting|swoop|interview|message|photo|photograph|picture|video|clip|post|tweet|report|account|estimate|version|statement|letter|poll|survey|study|sense|respect|form|direction|piece|fell)$/;
const REPORTS =
  /^(?:message|video|photo|photograph|picture|clip|footage|image|post|tweet|report|account|estimate|witness|observer|analyst|source|commentator|headline|sign|placard)$/;
const HARMED =
  /^(?:dead|killed|injured|wounded|hurt|missing|critically|seriously|died|arrested|fatally|shot|trapped|detained|rescued)$/;

/** Is *one* a count here? Null when it is; else why not. High precision: a bare pronoun counts nothing. */
export function rejectOne(scope: Scope, e: Expression): string | null {
  const at = e.coreTo;
  const before = scope.norm(e.from - 1) ?? '';
  const next = scope.atoms[at];
  const word = next?.norm ?? '';
  // "one-all", "one-nil"
  if (next?.glue === 'hyphen' && /^(?:all|nil|love)$/.test(word)) return 'score';
  if (next?.glue === 'hyphen') return e.kind === 'measurement' ? null : 'idiom';
  if (e.bound === 'over' || e.bound === 'about' || e.bound === 'nearly')
    return e.kind === 'cardinal' ? 'idiom' : null;
  if (e.kind === 'measurement' && e.unit !== null)
    return /^(?:day|week|hour|minute|second|month)$/.test(e.unit) && e.approximator === null ? 'idiom' : null;
  if (e.kind !== 'cardinal') return null;
  if (before === 'but' && scope.norm(e.from - 2) === 'all') return null;
  if (
    /^(?:any|each|every|another|no|some|such|what|not|hundred|good|last|first|next|new|old|wrong|right)$/.test(
      before,
    )
  )
    return 'pronoun';
  if (/^(?:this|that|which)$/.test(before) && !nounAt(scope, at) && !harmFollows(scope, at)) return 'pronoun';
  // "a party of eight skiers; one dug himself out": one of those just counted.
  if (before === ';' && !nounAt(scope, at) && !SAYS.test(word) && countedBefore(scope, e.from)) return null;
  // "admitted the loss of one": one of what was just counted.
  if (before === 'of' && LOSSES.test(scope.norm(e.from - 2) ?? '') && !nounAt(scope, at))
    return countedBefore(scope, e.from) ? null : 'pronoun';
  const only = e.approximator?.toLowerCase().endsWith('only') === true;
  if (before === 'the' && !only && !definiteOne(scope, at)) return 'pronoun';
  if (word === 'of') return oneOf(scope, e);
  const bounded = e.approximator !== null || before === 'only' || before === 'just';
  if (bounded)
    return /^(?:who|that|whose)$/.test(word)
      ? 'pronoun'
      : ONE_NO_COUNT.has(word) && word !== 'more'
        ? 'idiom'
        : null;
  if (ONE_NO_COUNT.has(word)) return 'idiom';
  if (isCapital(next) && !isTitled(scope)) {
    if (isCapital(scope.atoms[e.coreFrom]) && e.coreFrom > 0) return 'name';
    return nounAt(scope, at + 1) ? null : 'name';
  }
  if (word === 'each') return null;
  if (HARMED.test(word)) return actsOn(scope, at + 1) ? 'pronoun' : null;
  if (/^(?:was|is|has|had)$/.test(word))
    return harmFollows(scope, at + 1) && startsClause(scope, e.from) ? null : 'pronoun';
  if (!nounAt(scope, at)) return 'pronoun';
  if (/^(?:very|so|too|really|rather)$/.test(word) || word.endsWith('ly')) return 'idiom';
  if (/(?:ed|ing)$/.test(word) && !nounAt(scope, at + 1)) return 'pronoun';
  return certain(scope, e, before);
}

const LOSSES =
  /^(?:loss|losses|death|deaths|arrest|arrests|capture|rescue|release|killing|destruction|sinking|theft|disappearance|wounding|closure)$/;

function countedBefore(scope: Scope, from: number): boolean {
  for (let k = from - 1; k >= Math.max(0, from - 14); k--) {
    const atom = scope.atoms[k];
    if (atom?.kind === 'digits' || CARDINALS.has(atom?.norm ?? '')) return true;
  }
  return false;
}

/** "the one hospital still open"; "the one threat they feared" and "the one who" only point. */
function definiteOne(scope: Scope, at: number): boolean {
  if (!nounAt(scope, at)) return false;
  const next = scope.norm(at + 1) ?? '';
  return (
    !/^(?:the|a|that|who|which|whose|we|they|he|she|it|you|i|his|her|their)$/.test(next) &&
    !isCapital(scope.atoms[at + 1])
  );
}

/** "one killed 214 people": it did it. */
function actsOn(scope: Scope, at: number): boolean {
  const next = scope.atoms[at];
  return (
    next !== undefined &&
    (next.kind === 'digits' ||
      /^(?:at|more|some|the|about|nearly|almost|over|a|hundreds|dozens|scores|thousands|around|people|him|her|them)$/.test(
        next.norm,
      ) ||
      CARDINALS.has(next.norm))
  );
}

/** "one of them", "one of whom" and "one of the dead" count; "one of the deadliest" does not. */
function oneOf(scope: Scope, e: Expression): string | null {
  const at = e.coreTo + 1;
  const word = scope.norm(at) ?? '';
  if (e.approximator !== null) return null;
  const before = scope.norm(e.from - 1) ?? '';
  if (/^(?:them|whom|which)$/.test(word))
    return before === ',' ||
      before === 'with' ||
      before === '(' ||
      before === '-' ||
      before === '–' ||
      before === 'and'
      ? null
      : 'idiom';
  if (
    word === 'the' &&
    /^(?:dead|killed|wounded|injured|missing|fatalities|casualties)$/.test(scope.norm(at + 1) ?? '')
  )
    return null;
  // "one of the 12 killed"
  const counted = word === 'the' ? readCore(scope, at + 1) : null;
  // "One of our colleagues is still unaccounted for", "one of the miners has died"
  if (DEFINITE.test(word) && PEOPLE.has(lemma(scope.norm(at + 1) ?? '')) && isHarmed(scope, at + 2))
    return null;
  if (counted && HARMED.test(scope.norm(counted.to) ?? '')) return null;
  return 'idiom';
}

const DEFINITE = /^(?:the|our|its|their|his|her|these|those)$/;

/** "is still unaccounted for", "has been killed": what befell somebody, and no modal or comparison in it. */
function isHarmed(scope: Scope, at: number): boolean {
  if (!/^(?:is|was|has|remains|remained|died)$/.test(scope.norm(at) ?? '')) return false;
  for (let k = at; k < at + 5; k++) {
    const word = scope.norm(k) ?? '';
    if (HARMED.test(word) || word === 'unaccounted') return !actsOn(scope, k + 1);
    if (
      !/^(?:is|was|has|been|still|also|now|since|remains|remained|later|reported|feared|believed)$/.test(word)
    )
      return false;
  }
  return false;
}

/** "one man said", "in one village", "one valley over": a certain one, not a count. */
function certain(scope: Scope, e: Expression, before: string): string | null {
  const at = e.coreTo;
  let noun = at;
  while (noun < at + 2 && nounAt(scope, noun + 1) && !SAYS.test(scope.norm(noun + 1) ?? '')) noun++;
  // One message says this, another that.
  if (REPORTS.test(scope.norm(noun) ?? '')) return 'pronoun';
  const first = lemma(scope.norm(at) ?? '');
  const last = lemma(scope.norm(noun) ?? '');
  for (let k = at + 1; k <= at + 4; k++) {
    const word = scope.norm(k) ?? '';
    if (SAYS.test(word) && (PEOPLE.has(first) || PEOPLE.has(last))) return 'pronoun';
    if (ZERO_VERBS.has(word)) break;
  }
  if (
    /^(?:in|at|to|from|for|with|inside|outside|near|around|by|into|about)$/.test(before) &&
    (PLACES.test(first) || PLACES.test(last))
  )
    return 'pronoun';
  if (scope.norm(noun + 1) === 'over' || scope.norm(noun + 1) === 'or') return 'idiom';
  return null;
}

function harmFollows(scope: Scope, at: number): boolean {
  for (let k = at; k < at + 3; k++) {
    const word = scope.norm(k) ?? '';
    if (ZERO_VERBS.has(word) || HARMED.test(word)) return true;
    if (!isFunctionWord(word) && !word.endsWith('ly')) return false;
  }
  return false;
}

function startsClause(scope: Scope, from: number): boolean {
  const before = scope.atoms[from - 1];
  return (
    before === undefined ||
    before.kind === 'punct' ||
    before.norm === 'and' ||
    before.norm === 'but' ||
    before.norm === 'of' ||
    before.norm === 'that'
  );
}

/** "a single strike" counts; "a single day", "a single mother" do not. Atom `i` is the article. */
export function isSingle(scope: Scope, i: number): boolean {
  if (scope.norm(i) !== 'a' || scope.norm(i + 1) !== 'single' || !nounAt(scope, i + 2)) return false;
  const noun = lemma(scope.norm(i + 2) ?? '');
  return !ONE_NO_COUNT.has(noun) && !SINGLE_NO_COUNT.test(noun);
}

const SINGLE_NO_COUNT =
  /^(?:mother|father|parent|mum|mom|dad|man|woman|file|currency|market|ticket|line|thing|voice|room|bed|entity|body|state|year|week|month|hour|session|source|payer|market|blow|sheet)$/;
