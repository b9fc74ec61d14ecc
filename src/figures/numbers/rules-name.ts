import { WEEKDAY_NAMES } from '../../lexicon/calendar.js';
import { COUNTS_UP, LABELLED, SERVICES, VERSIONED } from '../../lexicon/no-figures.js';
import { ZERO_VERBS } from '../../lexicon/numbers.js';
import { PEOPLE } from '../../lexicon/people.js';
import {
  NAME_HEADS,
  POSTED,
  STREET_AFTER,
  STREET_BEFORE,
  WEAK_NAME_HEADS,
} from '../../lexicon/rejections.js';
import { lemma } from '../../segment/lemma.js';
import { inStreet } from './codes.js';
import { isMonth, nounAt } from './dates.js';
import type { Expression } from './finish.js';
import { isLikelyVerbForm } from './heads.js';
import { isPlainCount, type Rule } from './rule.js';
import { isCapital, isTitled, type Scope } from './scope.js';

/** "Flight 302", "School No. 4", "Boeing 737", "Channel Eight". */
export const name: Rule = (scope, e) => {
  const at = e.coreFrom;
  const before = scope.atoms[at - 1] ?? null;
  if (e.core.form === 'mixed' || (e.unit !== null && e.kind !== 'measurement')) return null;
  if (e.from !== e.coreFrom || e.core.type !== 'plain') return null;
  const digits = e.core.form === 'digits';
  // "3M said": the company, when no noun follows to be counted.
  if (
    digits &&
    scope.atoms[e.to - 1]?.text === 'M' &&
    !countsNoun(scope, e) &&
    Number.isInteger((e.best ?? 0) / 1e6)
  )
    return 'name';
  if (before?.kind === 'symbol' && (before.text === '#' || before.text === '№')) return 'name';
  if (isLabelled(scope, e) || isService(scope, e)) return 'name';
  if (digits && e.unit === null && isFrequency(scope, e)) return 'name';
  if (before?.kind !== 'word') return nameInCapitals(scope, e);
  if (digits && isGluedToName(scope, e)) return 'name';
  const word = headWord(before.norm);
  if (e.unit === null && NAME_HEADS.has(word) && before.glue !== 'hyphen') {
    const capital = isCapital(before);
    if (word === 'no') {
      if (before.norm.endsWith('.') || (capital && digits && e.core.bare && !countsNoun(scope, e)))
        return 'name';
    } else if (digits && isCapital(before) && hasLetter(scope, e) && !countsNoun(scope, e)) return 'name';
    else if (digits && (e.core.bare || VERSIONED.has(word))) {
      const weak = WEAK_NAME_HEADS.has(word);
      if (capital && (!weak || !countsNoun(scope, e) || scope.norm(e.to) === 'of')) return 'name';
      if (!capital && (!weak || COUNTS_UP.has(word)) && (!countsNoun(scope, e) || scope.norm(e.to) === 'of'))
        return 'name';
    } else if (
      !digits &&
      capital &&
      at > 1 &&
      (isCapital(scope.atoms[at]) || (!countsNoun(scope, e) && !isTitled(scope)))
    )
      return 'name';
  }
  if (e.unit === null && isPosted(scope, at - 1) && (!countsNoun(scope, e) || scope.norm(e.to) === 'of'))
    return 'name';
  // "train 12951 was late", "US 95 is shut"
  if (e.unit === null && digits && e.core.bare && before.glue === null) {
    if (SERVICES.has(before.norm) && !nounAt(scope, e.to) && (e.best ?? 0) >= 100) return 'name';
    if (ROADS.has(before.text) && !countsNoun(scope, e) && scope.norm(at - 2) !== 'the') return 'name';
  }
  if (e.unit === null && digits && e.core.bare && capitalName(scope, e)) return 'name';
  return nameInCapitals(scope, e);
};

/** "to gate seven", "at polling station 118": a preposition, or nothing, before what has the number for its name. */
function isPosted(scope: Scope, at: number): boolean {
  if (!POSTED.has(scope.norm(at) ?? '') || scope.atoms[at]?.glue === 'hyphen') return false;
  const before = scope.atoms[scope.norm(at - 1) === 'polling' ? at - 2 : at - 1];
  return before === undefined || before.kind === 'punct' || TO_POSTS.has(before.norm);
}

const TO_POSTS = new Set(['to', 'at', 'in', 'from', 'on', 'near', 'through', 'outside', 'behind', 'into']);

/** "Radio Harbour 98.2", "90.3 FM": where a station is found. */
const isFrequency = ({ norm }: Scope, e: Expression): boolean =>
  /^(?:fm|mhz)$/.test(norm(e.to) ?? '') ||
  ((e.best ?? 0) > 87 &&
    (e.best ?? 0) < 109 &&
    !Number.isInteger(e.best) &&
    [1, 2, 3].some((k) => norm(e.coreFrom - k) === 'radio'));

const ROADS = new Set(['US', 'SR', 'NH', 'CR']);

/** "the P5": a letter that is no currency here. */
const isGluedToName = ({ atoms }: Scope, e: Expression): boolean =>
  atoms[e.coreFrom]?.glue === 'none' &&
  e.unit === null &&
  e.core.scale === 1 &&
  isCapital(atoms[e.coreFrom - 1]);

/** "Page: 14": a line, or a part of one, that gives a thing its number. */
function isLabelled(scope: Scope, e: Expression): boolean {
  const { atoms, norm } = scope;
  if (norm(e.from - 1) !== ':' || e.core.form !== 'digits' || !e.core.bare || e.unit !== null) return false;
  const label = atoms[e.from - 2];
  const opens = e.from === 2 || atoms[e.from - 3]?.kind === 'punct';
  const ends = atoms[e.to] === undefined || atoms[e.to]?.kind === 'punct';
  return opens && ends && isCapital(label) && LABELLED.has(label?.norm ?? '');
}

/** "took the 51 to Krasno": a bus or a train. */
const isService = ({ atoms, norm }: Scope, e: Expression): boolean =>
  norm(e.from - 1) === 'the' &&
  e.core.form === 'digits' &&
  e.core.bare &&
  e.unit === null &&
  norm(e.to) === 'to' &&
  isCapital(atoms[e.to + 1]);

/** "Apartment 4B", "Gate 12M": the letter is no scale. */
const hasLetter = (scope: Scope, e: Expression): boolean => {
  const last = scope.atoms[e.to - 1];
  return e.core.scale > 1 && last?.glue === 'none' && /^\p{Lu}$/u.test(last.text);
};

/** "No." and "junctions" as the table has them. */
function headWord(norm: string): string {
  const word = norm.endsWith('.') ? norm.slice(0, -1) : norm;
  return NAME_HEADS.has(word) || !word.endsWith('s') ? word : word.slice(0, -1);
}

/** The number has something lower-case behind it that it counts: "40 people", "12 were". */
function countsNoun(scope: Scope, e: Expression): boolean {
  const next = scope.atoms[e.to];
  if (next?.kind !== 'word') return false;
  if (isCapital(next)) return isTitled(scope);
  if (!ZERO_VERBS.has(next.norm) && isLikelyVerbForm(next.norm)) return false;
  return !NO_NOUN.has(next.norm);
}

const NO_NOUN: ReadonlySet<string> = new Set(
  'in on at to for from by with and or as that which when after before said says is was has into near over will would'.split(
    ' ',
  ),
);

/** A capitalised word right before bare digits, with nothing to count behind: "Boeing 737 crashed". */
function capitalName(scope: Scope, e: Expression): boolean {
  const at = e.coreFrom;
  const before = scope.atoms[at - 1];
  if (!isCapital(before) || isTitled(scope) || at < 2 || countsNoun(scope, e) || isMonth(scope, at - 1))
    return false;
  const cue = scope.norm(at - 2) ?? '';
  return !BEFORE_NAMES.has(cue) && !WEEKDAY_NAMES.has(before?.norm ?? '');
}

const BEFORE_NAMES: ReadonlySet<string> = new Set('in at near of on from to and , said by for'.split(' '));

/** "the Big Four", "told Channel Eight", "the Six Day War": a number word with a capital inside a sentence. */
function nameInCapitals(scope: Scope, e: Expression): string | null {
  const first = scope.atoms[e.coreFrom];
  if (e.core.form !== 'words' || !isCapital(first) || isTitled(scope)) return null;
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
export const address: Rule = (scope, e) => {
  // "14b Station Road"
  const lettered = scope.atoms[e.coreFrom + 1];
  if (
    lettered?.glue === 'none' &&
    /^[a-h]$/i.test(lettered.text) &&
    e.unit === null &&
    isStreet(scope, e.coreFrom + 2)
  )
    return 'address';
  if (!isPlainCount(e) || e.core.form !== 'digits' || !e.core.bare) return null;
  if (inStreet(scope, e.from)) return 'address';
  if (scope.norm(e.to) === 'block' && scope.norm(e.to + 1) === 'of' && isCapital(scope.atoms[e.to + 2]))
    return 'address';
  // "9 Rue Lepic"
  const first = scope.atoms[e.to];
  if (STREET_BEFORE.has(first?.norm ?? '') && isCapital(first) && isCapital(scope.atoms[e.to + 1]))
    return 'address';
  if (isPostalCode(scope, e)) return 'address';
  return isStreet(scope, e.to) ? 'address' : null;
};

/** "12 Bristol Lane, 1010 Karu": the town's number behind the street. */
const isPostalCode = (scope: Scope, e: Expression): boolean =>
  /^\d{4,6}$/.test(scope.atoms[e.coreFrom]?.text ?? '') &&
  isCapital(scope.atoms[e.to]) &&
  scope.norm(e.from - 1) === ',' &&
  STREET_AFTER.has(scope.norm(e.from - 2) ?? '');

/** "Oak Street": words with capitals, a word for a street among the first four. */
function isStreet(scope: Scope, from: number): boolean {
  for (let k = from; k < from + 4; k++) {
    const atom = scope.atoms[k];
    if (!isCapital(atom)) return false;
    if (k > from && STREET_AFTER.has(atom?.norm ?? '')) return true;
  }
  return false;
}
