import { BORED, COINS, INCHED, LITRED, ROOM_FOR } from '../../lexicon/no-figures.js';
import { ORDINALS, ZERO_NOUNS } from '../../lexicon/numbers.js';
import { PEOPLE } from '../../lexicon/people.js';
import { LISTICLES } from '../../lexicon/rejections.js';
import { DIMENSION_WORDS, STOREYS } from '../../lexicon/units.js';
import { lemma } from '../../segment/lemma.js';
import { isFurniture } from './codes.js';
import { nounAt } from './dates.js';
import type { Expression } from './finish.js';
import { hangs, isPlainCount, small, type Rule } from './rule.js';
import { age, epithet } from './rules-age.js';
import { address, name } from './rules-name.js';
import { scores, game, rating } from './rules-score.js';
import { ordinal } from './rules-share.js';
import { timeSince, looseDuration, dayNumber, habit } from './rules-time.js';
import type { Scope } from './scope.js';

/** Letters that no unit, scale or currency explains: "5G", "3D", "101.3FM", "4x4". */
const gluedLetters: Rule = (scope, e) => {
  const next = scope.atoms[e.to];
  if (next?.glue !== 'none') return null;
  if (/^(?:st|nd|rd|th)$/.test(next.norm)) return 'ordinal';
  if (next.norm === 's') return e.best !== null && e.best < 100 ? 'age' : 'date';
  return 'name';
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

const furniture: Rule = (scope, e) =>
  isFurniture(scope, e.coreFrom, e.to) || isListicle(scope, e) || isPosition(scope) ? 'furniture' : null;

/** "1 of 3", "2/8": a line that only says where in a row of pages or pictures one is. */
const isPosition = ({ atoms }: Scope): boolean =>
  atoms.length === 3 &&
  /^\d{1,3}$/.test(atoms[0]?.text ?? '') &&
  /^(?:of|\/)$/.test(atoms[1]?.norm ?? '') &&
  /^\d{1,3}$/.test(atoms[2]?.text ?? '');

/** "Seven things to know", "10 questions": what a link of the page promises. */
function isListicle(scope: Scope, e: Expression): boolean {
  if (e.from !== 0 || !isPlainCount(e) || !LISTICLES.has(scope.norm(e.to) ?? '')) return false;
  const next = scope.norm(e.to + 1);
  return next === undefined || /^(?:to|that|you|we|about|every|why|how|your)$/.test(next);
}

/** "$1.3131", "9,701.37": rates and index levels. */
const rate: Rule = (scope, e) => {
  const digits = scope.atoms[e.coreFrom]?.text ?? '';
  if (e.kind === 'money' && e.core.form === 'digits' && e.core.scale === 1) {
    if (/\.\d{4}$/.test(digits) || buysMoney(scope, e)) return 'exchange-rate';
  }
  if (isPlainCount(e) && e.core.scale === 1 && /\d\.\d{2}$/.test(digits) && (e.best ?? 0) >= 1000)
    return 'index-level';
  return null;
};

/** "The pound bought $1.27", "the euro was worth £0.86": what one coin is worth. */
function buysMoney(scope: Scope, e: Expression): boolean {
  const verb = scope.norm(e.from - 1) ?? '';
  const coin = verb === 'worth' ? scope.norm(e.from - 3) : scope.norm(e.from - 2);
  return /^(?:bought|buys|fetched|worth)$/.test(verb) && COINS.has(coin ?? '');
}

/** "the twenty-second speech": a place in a row; "a twenty-second speech" lasts so long. */
const twentySecond: Rule = (scope, e) =>
  e.unit === 'second' &&
  e.core.form === 'words' &&
  scope.norm(e.to - 1) === 'second' &&
  scope.atoms[e.to - 1]?.glue === 'hyphen' &&
  (e.best ?? 0) >= 20 &&
  (e.best ?? 0) % 10 === 0 &&
  /^(?:the|his|her|its|their|my|our|your)$/.test(scope.norm(e.from - 1) ?? '')
    ? 'ordinal'
    : null;

/** Sizes that tell one kind of a thing from another: "a 9mm pistol", "a 1.6-litre engine". */
const SIZED: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['mm', BORED],
  ['inch', INCHED],
  ['litre', LITRED],
  ['ml', LITRED],
  ['gallon', LITRED],
]);
const POWER = new Set(['kW', 'MW', 'GW']);
/** "a 200-bed hospital", "a 20-member team", "five-star": it describes. */
const capacity: Rule = (scope, e) => {
  if (e.unit !== null && SIZED.get(e.unit)?.has(lemma(scope.norm(e.to) ?? '')) === true) return 'capacity';
  // "a 900-megawatt reactor"
  if (POWER.has(e.unit ?? '') && e.compound?.modifier === e.unit && e.compound.suffix === null)
    return 'capacity';
  if (CALIBRE.has(scope.norm(e.to) ?? '')) return 'compound';
  if (isPlainCount(e) && hangs(scope, e)) return 'compound';
  const modifier = e.compound?.modifier;
  if (modifier !== null && modifier !== undefined && STOREYS.has(modifier)) return null;
  if (e.compound === null || modifier === null || modifier === undefined || e.compound.suffix === 'strong')
    return null;
  if (e.kind !== 'cardinal' && e.kind !== 'vague') return null;
  if (modifier === 'magnitude' || DIMENSION_WORDS.has(modifier) || modifier === 'fold') return null;
  if (ORDINALS.has(modifier)) return 'ordinal';
  if (modifier === 'nil') return 'score';
  return ROOM_FOR.has(modifier) ? 'capacity' : 'compound';
};

const CALIBRE: ReadonlySet<string> = new Set(['calibre', 'caliber']);

/** "plus or minus 3 points": how far off a figure may be. */
const margin: Rule = (scope, e) => {
  const sign = e.signed ? e.from : e.from - 1;
  return scope.norm(sign) === 'minus' && scope.norm(sign - 1) === 'or' && scope.norm(sign - 2) === 'plus'
    ? 'margin'
    : null;
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

/**
 * The rules in the order in which they are asked; the first to answer names the reason. They are called one by
 * one and not out of a list, so that the engine can compile most of them into one.
 */
export function rejectionOf(scope: Scope, e: Expression): string | null {
  return (
    gluedLetters(scope, e) ??
    zeroDigits(scope, e) ??
    furniture(scope, e) ??
    age(scope, e) ??
    epithet(scope, e) ??
    ordinal(scope, e) ??
    twentySecond(scope, e) ??
    rate(scope, e) ??
    address(scope, e) ??
    name(scope, e) ??
    timeSince(scope, e) ??
    capacity(scope, e) ??
    margin(scope, e) ??
    scores(scope, e) ??
    game(scope, e) ??
    rating(scope, e) ??
    loose(scope, e) ??
    dayNumber(scope, e) ??
    habit(scope, e) ??
    looseDuration(scope, e)
  );
}
