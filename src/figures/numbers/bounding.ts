import {
  ADDERS,
  CEILING_BEFORE_UNIT,
  COUNT_NOUNS,
  GOES_UP,
  PASSING_VERBS,
  TAKES_OVER,
  TAKES_UNDER,
  type BoundWords,
} from '../../lexicon/bounds.js';
import { CARDINALS } from '../../lexicon/numbers.js';
import type { Interval } from '../../model.js';
import { PEOPLE } from '../../lexicon/people.js';
import { lemma } from '../../segment/lemma.js';
import type { Core } from './core.js';
import { nounAt } from './dates.js';
import { BOUND_ENDS, BOUND_STARTS } from './facts.js';
import type { Scope } from './scope.js';
import { AFTER, BEFORE, matchAt, matchBefore } from './tables.js';

/** One-sided bounds outweigh *about* ("at least some 40"), and any bound outweighs *just* and *only*. */
export function chooseBound(found: readonly BoundWords[]): BoundWords | null {
  return (
    found.find(({ bound }) => bound !== 'exact' && bound !== 'about') ??
    found.find(({ bound }) => bound === 'about') ??
    found[0] ??
    null
  );
}

export function boundsBefore(
  scope: Scope,
  start: number,
  floor: number,
  to: number,
  unit: string | null,
  value: number | null,
): { readonly from: number; readonly entries: readonly BoundWords[]; readonly text: string | null } {
  const entries: BoundWords[] = [];
  let from = start;
  let textEnd: number | null = null;
  for (let round = 0; round < 3; round++) {
    const match = boundBefore(scope, from, floor);
    if (!match || match.from < floor || !boundFits(scope, match.entry, match.from, from, unit, value)) break;
    textEnd ??= scope.atoms[match.to - 1]?.end ?? null;
    entries.push(match.entry);
    if (match.entry.outside === true) break;
    from = match.from;
  }
  const within =
    entries.length === 0 && isLengthOrTime(scope, unit) ? ceilingBefore(scope, from, floor) : null;
  if (within) {
    entries.push({ phrase: within.phrase, bound: 'up_to', example: '' });
    textEnd = scope.atoms[from - 1]?.end ?? null;
    from = within.from;
  }
  if (entries.length === 0 && passed(scope, from, to, value))
    entries.push({ phrase: scope.norm(from - 1) ?? '', bound: 'over', example: '' });
  const first = scope.atoms[from];
  const text =
    textEnd !== null && first ? scope.text.slice(first.start, textEnd) : (entries[0]?.phrase ?? null);
  return { from, entries, text };
}

const FEWER: BoundWords = { phrase: 'not', bound: 'under', example: 'not one in five' };

/** "not one in five": fewer than that share. */
export const fewerThan = (scope: Scope, from: number, floor: number): BoundWords | null =>
  from - 1 >= floor && scope.norm(from - 1) === 'not' ? FEWER : null;

/** "20-something": from twenty up to thirty. */
export function decadeOf(value: number | null): Interval | null {
  if (value === null) return null;
  return { low: value, high: value + (value % 100 === 0 ? 99 : 9) };
}

/** The bound in atoms [from, to) before a number; *another*, *a further* and *other* may stand between. */
function boundBefore(
  scope: Scope,
  start: number,
  floor: number,
): { readonly entry: BoundWords; readonly from: number; readonly to: number } | null {
  if (start - 1 >= floor && ADDERS.has(scope.norm(start - 1) ?? '')) {
    const article = start - 2 >= floor && scope.norm(start - 2) === 'a';
    const behindArticle = article ? boundEnding(scope, start - 2) : null;
    const further = behindArticle ?? boundEnding(scope, start - 1);
    if (further) return further;
  }
  return boundEnding(scope, start);
}

function boundEnding(
  scope: Scope,
  to: number,
): { readonly entry: BoundWords; readonly from: number; readonly to: number } | null {
  const last = to > 0 ? scope.atoms[to - 1] : undefined;
  if (last === undefined || (last.facts & BOUND_ENDS) === 0) return null;
  const match = matchBefore(BEFORE, to, scope.norm);
  return match ? { entry: match.value, from: to - match.length, to } : null;
}

/** Words that bound a number only in some places. */
function boundFits(
  scope: Scope,
  { phrase }: BoundWords,
  at: number,
  number: number,
  unit: string | null,
  value: number | null,
): boolean {
  const before = scope.norm(at - 1) ?? '';
  switch (phrase) {
    case 'over':
      return !TAKES_OVER.has(before) && before !== 'all';
    case 'under':
    case 'below':
    case 'above':
      // "under two flags": a few things that one can be under, unless it ends there ("were under five").
      return (
        !TAKES_UNDER.has(before) &&
        (unit !== null ||
          value === null ||
          value >= 10 ||
          PEOPLE.has(lemma(before)) ||
          !nounAt(scope, number + 1))
      );
    case 'up to':
      return !GOES_UP.has(before);
    case 'ca':
      return scope.atoms[number]?.kind === 'digits';
    default:
      return true;
  }
}

export function isLengthOrTime(scope: Scope, unit: string | null): boolean {
  const dimension = unit === null ? undefined : scope.units.byName.get(unit)?.dimension;
  return dimension === 'time' || dimension === 'nights' || dimension === 'length';
}

const CEILINGS = CEILING_BEFORE_UNIT.map((phrase) => ({ phrase, words: phrase.split(' ') }));

function ceilingBefore(
  scope: Scope,
  start: number,
  floor: number,
): { readonly from: number; readonly phrase: string } | null {
  let best: { from: number; phrase: string } | null = null;
  for (const { phrase, words } of CEILINGS) {
    const from = start - words.length;
    if (
      from >= floor &&
      words.every((word, k) => scope.norm(from + k) === word) &&
      from < (best?.from ?? Infinity)
    )
      best = { from, phrase };
  }
  return best;
}

/** "has passed 214,000 signatures", "deaths pass 130". */
function passed(scope: Scope, from: number, to: number, value: number | null): boolean {
  // "the bill passed 220 to 212"
  if (scope.norm(to) === 'to' || DASHES.has(scope.norm(to) ?? '')) return false;
  if (beyond(scope, from)) return true;
  if (!PASSING_VERBS.has(scope.norm(from - 1) ?? '')) return false;
  if (value !== null && value >= 1000) return true;
  for (let k = from - 2; k >= from - 5 && k >= 0; k--) if (COUNT_NOUNS.has(scope.norm(k) ?? '')) return true;
  return value !== null && value >= 100 && /^(?:exceed|surpass|top)/.test(scope.norm(from - 1) ?? '');
}

/** "has climbed past 300", "pushed the toll beyond 40"; "walked past 300 soldiers" passes people. */
function beyond(scope: Scope, from: number): boolean {
  const word = scope.norm(from - 1);
  if (word !== 'past' && word !== 'beyond') return false;
  for (let k = from - 2; k >= from - 6 && k >= 0; k--) if (CLIMBS.test(scope.norm(k) ?? '')) return true;
  return false;
}

const CLIMBS =
  /^(?:climb|ris|rose|soar|surg|jump|push|swell|swoll|mount|creep|crept|grow|grew|shot|edg)(?:e|es|ed|en|ing|s|n|t)?$/;
const DASHES: ReadonlySet<string> = new Set(['-', '–']);

export interface AfterMatch {
  readonly entry: BoundWords;
  readonly to: number;
  readonly text: string;
}

const OR_MORE = /^(?:or|and) (?:(?:perhaps|possibly) )?(?:more|so|fewer|less|counting)$/;
const MAYBE_MORE = /^(?:if not|(?:and )?(?:perhaps|possibly|maybe)) more$/;

/** "perhaps more than the cells could take" goes on, and says nothing of the number. */
const MAY_FOLLOW = /^(?:[^\p{L}\p{N}]|were|was|are|is|have|has|had|may|could|and|but)/u;

/** "40 or more", "40-odd", "60+", "20 years or more", "40 people or so". */
export function boundAfter(
  scope: Scope,
  core: Core,
  coreTo: number,
  to: number,
  hasUnit: boolean,
): AfterMatch | null {
  const direct = afterAt(scope, core, to);
  if (direct) return direct;
  if (hasUnit || core.type !== 'plain') return null;
  // One noun, or an adjective and a noun, between: the words stay outside the span.
  for (const skip of [1, 2]) {
    const last = scope.atoms[to + skip - 1];
    if (last?.kind !== 'word' || last.glue !== null) return null;
    const next = scope.norm(to + skip);
    const comma = next === ',' ? 1 : 0;
    if (comma === 0 && next !== 'or' && next !== 'and') continue;
    const match = matchAt(AFTER, to + skip + comma, scope.norm);
    // "40 people, perhaps more, were there"
    if (match && comma === 1 && !MAY_FOLLOW.test(scope.norm(to + skip + comma + match.length) ?? '.'))
      continue;
    if (match && (comma === 1 ? MAYBE_MORE : OR_MORE).test(match.value.phrase)) {
      return { entry: match.value, to: coreTo, text: match.value.phrase };
    }
  }
  return null;
}

export function afterAt(scope: Scope, core: Core, at: number): AfterMatch | null {
  const comma = scope.norm(at) === ',' ? 1 : 0;
  const first = scope.atoms[at + comma];
  if (!first) return null;
  const hyphened = first.norm === '-' && first.touches ? 1 : 0;
  const word = scope.atoms[at + comma + hyphened];
  if (word === undefined || (word.facts & BOUND_STARTS) === 0) return null;
  const match = matchAt(AFTER, at + comma + hyphened, scope.norm);
  if (!match) return null;
  const { phrase } = match.value;
  if (comma === 1 && phrase !== 'give or take' && !MAYBE_MORE.test(phrase)) return null;
  if (phrase === 'something' && hyphened === 0 && word.glue !== 'hyphen') return null;
  if (
    phrase === 'something' &&
    !(core.type === 'plain' && (core.value ?? 1) >= 20 && (core.value ?? 1) % 10 === 0)
  )
    return null;
  if (phrase === 'odd' || phrase === 'ish') {
    // "40 odd shoes" is about the shoes.
    if (word.glue === null && hyphened === 0) return null;
  }
  if (phrase === 'plus' && word.glue === null && hyphened === 0) return null;
  if (phrase === '+' && !word.touches) return null;
  if ((phrase === 'at least' || phrase === 'at most') && core.type !== 'plain') return null;
  if (phrase === 'at least' || phrase === 'at most' || phrase === 'at the most') {
    // "killed 40 at least 12 of them children": it bounds the next number.
    const next = scope.norm(at + comma + match.length) ?? '';
    if (/^\p{Nd}/u.test(next) || CARDINALS.has(next) || matchAt(AFTER, at + match.length, scope.norm))
      return null;
    if (/^(?:a|an|another|some|half|dozens|scores|hundreds|thousands)$/.test(next)) return null;
  }
  const to = at + comma + hyphened + match.length;
  const text = scope.text.slice(word.start, scope.atoms[to - 1]?.end);
  return { entry: match.value, to, text };
}
