import { ORDINALS } from '../../lexicon/numbers.js';
import type { Sentence, Span } from '../../model.js';
import { makeAtoms, type Atom } from './atoms.js';
import { digitTime, spokenTime } from './clock.js';
import { matchCode } from './codes.js';
import { currencyResolver } from './currency.js';
import { digitDate, matchShortYear, matchYear, monthFirst, nounAt, type Block } from './dates.js';
import {
  multipleExpression,
  readExpression,
  singleExpression,
  unitAndHalf,
  zeroExpression,
} from './expression.js';
import type { Expression } from './finish.js';
import {
  ARTICLE,
  BEHIND_ARTICLE,
  FACTOR,
  IDIOM,
  mayHoldNumbers,
  MONTH,
  NONE,
  PAST,
  SOLE,
  SPOKEN,
  STARTS,
} from './facts.js';
import { isFunctionWord } from './heads.js';
import { matchIdiom } from './idioms.js';
import { matchMultiple } from './multiples.js';
import { isSingle, rejectOne } from './one.js';
import { rejectionOf } from './rules.js';
import type { Scope } from './scope.js';
import { isSole } from './sole.js';
import { makeSpan } from './span.js';
import type {
  NumberContext,
  NumberReader,
  NumbersOfSentence,
  NumberSpan,
  NumberWindow,
  ReaderOptions,
  RejectedNumber,
  SentenceContext,
} from './types.js';
import { NUMBER_WORDS } from './vocabulary.js';
import { bareWindow, windowOf, type WindowMatch } from './windows.js';
import { matchZero } from './zero.js';

const NOTHING: NumbersOfSentence = Object.freeze({ numbers: [], rejected: [], windows: [] });

/**
 * A reader for the sentences of one document. It keeps what the document says of its currencies, so make
 * one a document. Time is linear in the length of a sentence; nothing throws.
 */
export function numberReader(text: string, options: ReaderOptions = {}): NumberReader {
  const currency = currencyResolver(text);
  const { units, vague, vaguePhrases, moreStarts, moreSeconds, triggers } = options.words ?? NUMBER_WORDS;
  return (sentence, context = {}) => {
    if (!mayHoldNumbers(sentence.tokens, triggers)) return NOTHING;
    const atoms = makeAtoms(sentence);
    let facts = 0;
    for (const atom of atoms) facts |= atom.facts;
    const scope: Scope = {
      text,
      sentence,
      atoms,
      facts,
      context,
      european: options.european ?? false,
      vague,
      vaguePhrases,
      moreStarts,
      moreSeconds,
      units,
      currency,
      // Asked for places before the sentence too; looking an array up at -1 is slow.
      norm: (i) => (i < 0 ? undefined : atoms[i]?.norm),
    };
    return readScope(scope);
  };
}

/** Reads one sentence; `numberReader` is the better choice for a whole document. */
export function readNumbers(
  text: string,
  sentence: Sentence,
  context: NumberContext = {},
): NumbersOfSentence {
  return numberReader(text, context)(sentence, context satisfies SentenceContext);
}

function readScope(scope: Scope): NumbersOfSentence {
  const kept: Expression[] = [];
  const rejected: RejectedNumber[] = [];
  const windows: NumberWindow[] = [];
  let floor = 0;
  for (let i = 0; i < scope.atoms.length;) {
    const atom = scope.atoms[i];
    if (!atom) break;
    const begins = mayStartAt(scope, i, atom);
    if (!begins && (atom.facts & IDIOM) === 0) {
      i++;
      continue;
    }
    if ((atom.facts & SOLE) !== 0) {
      if (isSole(scope, i)) kept.push(singleExpression(scope, i, floor, i + 1));
      if ((atom.facts & IDIOM) === 0 || isSole(scope, i)) {
        i++;
        continue;
      }
    }
    const zero = (atom.facts & NONE) !== 0 ? matchZero(scope, i) : null;
    if (zero) {
      const e = zeroExpression(zero.from, zero.to);
      if (zero.claims) kept.push(e);
      else rejected.push(rejection(scope, { from: zero.from, to: zero.to, reason: 'rhetoric' }, e));
      floor = i = zero.to;
      continue;
    }
    const block = blockAt(scope, i, atom);
    if (block) {
      if (/\p{Nd}/u.test(textOf(scope, block)) || block.reason === 'idiom' || block.reason === 'time')
        rejected.push(rejection(scope, block, null));
      floor = i = block.to;
      continue;
    }
    if (!begins) {
      i++;
      continue;
    }
    const window = (atom.facts & PAST) !== 0 ? bareWindow(scope, i) : null;
    if (window) {
      windows.push(makeWindow(scope, window));
      floor = i = window.to;
      continue;
    }
    const article = (atom.facts & ARTICLE) !== 0;
    if (article && isSingle(scope, i)) {
      kept.push(singleExpression(scope, i, floor));
      floor = i += 2;
      continue;
    }
    const half = article || atom.norm === 'one' ? unitAndHalf(scope, i, floor) : null;
    if (half) {
      judge(scope, half, kept, rejected, windows);
      floor = i = half.to;
      continue;
    }
    const multiple = (atom.facts & FACTOR) !== 0 ? matchMultiple(scope, i) : null;
    const e = multiple ? multipleExpression(scope, multiple, floor) : readExpression(scope, i, floor);
    if (e) {
      judge(scope, e, kept, rejected, windows);
      floor = i = Math.max(e.to, i + 1);
      continue;
    }
    const named = nameOrOrdinal(scope, i);
    if (named) {
      rejected.push(rejection(scope, named, null));
      floor = i = named.to;
      continue;
    }
    i++;
  }
  const numbers: NumberSpan[] = [];
  for (let k = 0; k < kept.length; k++) {
    const e = kept[k];
    if (e) numbers.push(makeSpan(scope, e, kept, k));
  }
  return { numbers, rejected, windows };
}

/** A cheap look before all that an atom can begin, idioms aside, is tried on it. */
function mayStartAt(scope: Scope, i: number, { facts, norm }: Atom): boolean {
  if ((facts & ARTICLE) !== 0) return articleMayStart(scope, i);
  return (facts & STARTS) !== 0 || scope.moreStarts?.has(norm) === true;
}

/** "a" and "an" are the commonest words that a number may begin with, and the least likely to. */
function articleMayStart({ atoms, moreSeconds }: Scope, i: number): boolean {
  const next = atoms[i + 1];
  const afterNext = atoms[i + 2];
  if (next === undefined) return false;
  return (
    (next.facts & BEHIND_ARTICLE) !== 0 ||
    moreSeconds?.has(next.norm) === true ||
    afterNext?.norm === 'and' ||
    afterNext?.kind === 'symbol'
  );
}

/** A number of some type that is no figure, of those that an atom like this can begin. */
function blockAt(scope: Scope, i: number, { kind, facts }: Atom): Block | null {
  const idiom = (facts & IDIOM) !== 0 ? matchIdiom(scope, i) : null;
  if (idiom) return idiom;
  if (kind === 'digits')
    return (
      digitDate(scope, i) ??
      digitTime(scope, i) ??
      matchCode(scope, i) ??
      matchYear(scope, i) ??
      matchShortYear(scope, i)
    );
  const month = (facts & MONTH) !== 0 ? monthFirst(scope, i) : null;
  return month ?? ((facts & SPOKEN) !== 0 ? spokenTime(scope, i) : null);
}

function judge(
  scope: Scope,
  e: Expression,
  kept: Expression[],
  rejected: RejectedNumber[],
  windows: NumberWindow[],
): void {
  const window = windowOf(scope, e, kept);
  if (window) {
    windows.push(makeWindow(scope, window));
    if (window.counts) kept.push(e);
    else rejected.push(rejection(scope, { from: e.from, to: e.to, reason: 'window' }, e));
    return;
  }
  const one = scope.norm(e.coreFrom) === 'one' && e.best === 1 ? rejectOne(scope, e) : null;
  const reason = one ?? rejectionOf(scope, e) ?? chained(scope, e, rejected);
  if (reason === null) kept.push(e);
  else rejected.push(rejection(scope, { from: e.from, to: e.to, reason }, e));
}

/** "aged 19 and 24", "junctions 9 and 10": a bare number that a rejected one draws with it. */
function chained(scope: Scope, e: Expression, rejected: readonly RejectedNumber[]): string | null {
  const last = rejected.at(-1);
  const link = scope.atoms[e.from - 1];
  // "Doors open at seven o'clock, and at nine the bells ring."
  if (last?.reason === 'time' && link?.norm === 'at' && isHour(e) && !nounAt(scope, e.to)) return 'time';
  if (last === undefined || (last.reason !== 'age' && last.reason !== 'name')) return null;
  const linked =
    /^(?:and|or|to|,|-|–|&)$/.test(link?.norm ?? '') || (last.reason === 'name' && link?.norm === 'of');
  if (!linked || scope.atoms[e.from - 2]?.end !== last.end) return null;
  const next = scope.atoms[e.to];
  const bare =
    e.unit === null &&
    e.approximator === null &&
    e.kind === 'cardinal' &&
    (e.core.bare || e.core.form === 'words');
  if (!bare || next?.kind === 'digits' || (next?.kind === 'word' && !isFunctionWord(next.norm))) return null;
  return (e.best ?? 0) > 120 && last.reason === 'age' ? null : last.reason;
}

const isHour = ({ core, unit, best }: Expression): boolean =>
  core.form === 'words' &&
  unit === null &&
  best !== null &&
  best >= 1 &&
  best <= 12 &&
  Number.isInteger(best);

/** "Su-24", "G20", "11th", "first": digits inside a word, and words for a place in a row. */
function nameOrOrdinal(scope: Scope, i: number): Block | null {
  const atom = scope.atoms[i];
  if (atom?.kind === 'digits') return { from: i, to: i + 1, reason: 'malformed' };
  if (atom?.kind !== 'word') return null;
  // "the over-65s", "the under-17s"
  if (AGE_GROUP.test(atom.norm)) return { from: i, to: i + 1, reason: 'age' };
  if (DECADE.test(atom.norm)) return { from: i, to: i + 1, reason: 'date' };
  if (/\p{Nd}/u.test(atom.text)) return { from: i, to: codeEnd(scope, i), reason: 'name' };
  if (ORDINALS.has(atom.norm)) return { from: i, to: i + 1, reason: 'ordinal' };
  if (atom.norm === 'both') return { from: i, to: i + 1, reason: 'pronoun' };
  return null;
}

/** "the mid-1990s" */
const DECADE = /^(?:mid|early|late|pre|post)-(?:1[5-9]|20)\d\ds?$/;
const AGE_GROUP = /^(?:under|over)-\d{1,3}s?$/;

/** "PM2.5", "v1.2": the tokenizer cut at the stop. */
function codeEnd(scope: Scope, i: number): number {
  const [stop, digits] = [scope.atoms[i + 1], scope.atoms[i + 2]];
  return stop?.text === '.' && stop.touches && digits?.kind === 'digits' && digits.touches ? i + 3 : i + 1;
}

function spanOf(scope: Scope, { from, to }: { readonly from: number; readonly to: number }): Span {
  return { start: scope.atoms[from]?.start ?? 0, end: scope.atoms[to - 1]?.end ?? 0 };
}

function textOf(scope: Scope, range: { readonly from: number; readonly to: number }): string {
  const { start, end } = spanOf(scope, range);
  return scope.text.slice(start, end);
}

function rejection(scope: Scope, block: Block, e: Expression | null): RejectedNumber {
  const number: NumberSpan | null = e ? makeSpan(scope, e) : null;
  const { start, end } = spanOf(scope, block);
  return { start, end, text: scope.text.slice(start, end), reason: block.reason, number };
}

function makeWindow(scope: Scope, match: WindowMatch): NumberWindow {
  const factor = scope.units.byName.get(match.unit)?.factor;
  const days =
    match.value === null || factor === undefined ? null : Number((match.value * factor).toPrecision(12));
  const { start, end } = spanOf(scope, match);
  return { start, end, text: scope.text.slice(start, end), days, unit: match.unit, value: match.value };
}
