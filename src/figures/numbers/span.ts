import { SOLE_WORDS } from './sole.js';
import type { Expression } from './finish.js';
import type { Scope } from './scope.js';
import type { NumberKind, NumberSpan } from './types.js';

const DEFINITE: ReadonlySet<string> = new Set(
  'the all these those its his her their our my your both'.split(' '),
);
const DETERMINERS: ReadonlySet<string> = new Set([
  ...DEFINITE,
  ...'another every each any some no only'.split(' '),
]);
/** Adjectives that leave a reference what it is: "the other two", "the remaining 40". */
const BETWEEN: ReadonlySet<string> = new Set(
  'other remaining same first last next main biggest largest only top new further additional final latest original estimated'.split(
    ' ',
  ),
);
const MAKES_PART: ReadonlySet<string> = new Set('from to against versus vs with than at and or ,'.split(' '));

/**
 * What leaves the grammar: the expression in offsets of the text, with what stands around it. `at`: its place
 * among those of the sentence that were kept.
 */
export function makeSpan(scope: Scope, e: Expression, kept: readonly Expression[] = [], at = 0): NumberSpan {
  const { atoms, norm, text } = scope;
  const first = atoms[e.from];
  const last = atoms[e.to - 1];
  const start = first?.start ?? 0;
  const end = last?.end ?? start;
  const core = { start: atoms[e.coreFrom]?.start ?? start, end: atoms[e.coreTo - 1]?.end ?? end };
  const money = inherited(scope, e, kept, at);
  const determiner = determinerOf(scope, e);
  const next = norm(e.to) ?? '';
  const time = e.unit !== null && scope.units.byName.get(e.unit)?.dimension === 'time';
  const first2 = norm(e.coreFrom);
  return {
    start,
    end,
    core,
    quantity: {
      text: text.slice(start, end),
      best: e.best,
      low: e.reader.low,
      high: e.reader.high,
      bound: e.bound,
      unit: money ?? e.unit,
    },
    strict: e.strict,
    kind: money === null ? e.kind : 'money',
    form: e.core.form,
    from: first?.token ?? 0,
    to: endToken(scope, last?.token ?? 0, end),
    approximator: e.approximator,
    compound: e.compound,
    per: perOf(scope, e),
    ratio: e.ratio,
    determiner,
    definite: isDefinite(determiner),
    complement: isComplement(scope, e),
    elapsed: time && LATER.has(next),
    weak: e.weak,
    single:
      e.best === 1 &&
      (first2 === 'one' || norm(e.coreTo - 1) === 'single' || SOLE_WORDS.includes(first2 ?? '')),
  };
}

const LATER: ReadonlySet<string> = new Set(['later', 'after']);

/**
 * The same number once more: one that is made by spreading another has a shape of its own, and whatever reads
 * numbers of several shapes is slower.
 */
export function numberAgain(number: NumberSpan): NumberSpan {
  const { start, end, core, quantity, strict, kind, form, from, to, approximator, compound, per, ratio } =
    number;
  const { determiner, definite, complement, elapsed, weak, single } = number;
  return {
    start,
    end,
    core,
    quantity,
    strict,
    kind,
    form,
    from,
    to,
    approximator,
    compound,
    per,
    ratio,
    determiner,
    definite,
    complement,
    elapsed,
    weak,
    single,
  };
}

/** The same number in another unit. */
export function inUnit(number: NumberSpan, unit: string, kind: NumberKind): NumberSpan {
  const { text, best, low, high, bound } = number.quantity;
  return numberAgain({ ...number, kind, quantity: { text, best, low, high, bound, unit } });
}

/** Behind the last token of what ends at `end`: an atom may be made of several ("magnitude-6.4"). */
function endToken({ sentence }: Scope, token: number, end: number): number {
  let to = token + 1;
  while ((sentence.tokens[to]?.start ?? end) < end) to++;
  return to;
}

/** "61.3 million pounds, from 98.9 million a year earlier": the second sum is in pounds too. */
function inherited(scope: Scope, e: Expression, kept: readonly Expression[], at: number): string | null {
  if (e.unit !== null || e.kind !== 'cardinal' || e.core.scale < 1e6) return null;
  // A sum in brackets is a conversion of the one before it.
  const previous = kept
    .slice(Math.max(0, at - 4), at)
    .findLast(({ kind, from }) => kind === 'money' && scope.norm(from - 1) !== '(');
  if (previous?.unit == null) return null;
  const before = scope.norm(e.from - 1) ?? '';
  const next = scope.atoms[e.to];
  if (!MAKES_PART.has(before)) return null;
  return next === undefined ||
    next.kind === 'punct' ||
    /^(?:a|in|last|the|on|for|from|to|at|by|over|and|or|this|previously|earlier|before)$/.test(next.norm)
    ? previous.unit
    : null;
}

function determinerOf(scope: Scope, e: Expression): string | null {
  const before = scope.norm(e.from - 1) ?? '';
  const inside = scope.norm(e.coreFrom - 1) ?? '';
  if (inside === 'another' || inside === 'further') return inside;
  if (DETERMINERS.has(before)) return before;
  if (isPossessive(before)) return before;
  if (!BETWEEN.has(before)) return null;
  const article = scope.norm(e.from - 2) ?? '';
  if (article === 'a') return before;
  return DETERMINERS.has(article) ? article : null;
}

function isDefinite(determiner: string | null): boolean {
  if (determiner === null) return false;
  return DEFINITE.has(determiner) || isPossessive(determiner);
}

const isPossessive = (word: string): boolean => word.endsWith("'s") || word.endsWith("s'");

/** "all but four", "all except two". */
function isComplement(scope: Scope, e: Expression): boolean {
  const [last, all] = [scope.norm(e.from - 1) ?? '', scope.norm(e.from - 2) ?? ''];
  if (last === 'for') return scope.norm(e.from - 2) === 'except' && scope.norm(e.from - 3) === 'all';
  return (
    (last === 'but' || last === 'except' || last === 'bar') && /^(?:all|everyone|everybody|every)$/.test(all)
  );
}

/** "£27m a year", "£2,700 each", "$5 per head". */
function perOf(scope: Scope, e: Expression): string | null {
  // "a £2m-a-year deal"
  if (e.compound !== null && /^an?$/.test(e.compound.modifier ?? '')) return e.compound.suffix;
  const next = scope.norm(e.to) ?? '';
  const noun = scope.norm(e.to + 1) ?? '';
  if (next === 'each' || next === 'apiece') return 'each';
  if (next === 'per') return noun === 'cent' || noun === '' ? null : noun;
  if (next === 'a' || next === 'an' || next === 'every') {
    const time = scope.units.byName.get(noun)?.dimension === 'time';
    if (time) return /^(?:earlier|ago|before|later)$/.test(scope.norm(e.to + 2) ?? '') ? null : noun;
    return e.kind === 'money' &&
      /^(?:head|litre|liter|barrel|share|tonne|ton|kilo|night|ticket|gallon|piece|pop|person|bottle|kg|ounce|unit)$/.test(
        noun,
      )
      ? noun
      : null;
  }
  return next === 'annually' ? 'year' : null;
}
