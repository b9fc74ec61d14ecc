import type { TokenKind } from '../model.js';

/** What a form can be at the edges of sentences, as bits. */
export const ABBREVIATION = 1;
export const TERMINATOR = 1 << 1;
/** Closes what a sentence ends with. */
export const CLOSER = 1 << 2;
/** Opens what a sentence starts with. */
export const OPENER = 1 << 3;
/** Starts as sentences do. */
export const CAPITAL = 1 << 4;
/** Opens a sentence far more often than it follows an abbreviation inside one. */
export const STARTER = 1 << 5;
/** An abbreviation after which a capital letter is the rule, so that it says nothing ("Sen. McCain", "Nov. 4"). */
export const TAKES_CAPITAL = 1 << 6;
/** A single capital: with a stop behind it, an initial ("George W. Bush"). */
export const INITIAL = 1 << 7;
export const ELLIPSIS = 1 << 8;

const TERMINATORS = new Set(['.', '!', '?', '…', '...', '。']);
const CLOSERS = new Set(['"', '”', '’', "'", '»', ')', ']', '“', '*']);
const OPENERS = new Set(['"', '“', '‘', "'", '«', '„', '(', '[', '¿', '¡', '-', '–', '—', '•', '*']);
const STARTERS = new Set(
  'the a an he she it they we i you in on at but and this that these those there his her its their our my as after before when while if for from by with some many most several more no not all both another one two three four five six seven eight nine ten officials police'.split(
    ' ',
  ),
);
const BEFORE_CAPITALS =
  /^(?:mr|mrs|ms|dr|prof|gen|col|lt|sgt|capt|cmdr|rep|sens?|reps|gov|st|fr|rev|hon|no|nos|vs|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.$/;

export function edgeOf(text: string, norm: string, kind: TokenKind): number {
  let edge = 0;
  if (kind === 'word' && text.endsWith('.')) edge |= ABBREVIATION;
  if (kind === 'punct' && TERMINATORS.has(text)) edge |= TERMINATOR;
  if (CLOSERS.has(text)) edge |= CLOSER;
  if (OPENERS.has(text)) edge |= OPENER;
  if (/^[\p{Lu}\p{Nd}\p{Lo}$£€¥]/u.test(text)) edge |= CAPITAL;
  if (STARTERS.has(norm)) edge |= STARTER;
  if (BEFORE_CAPITALS.test(norm)) edge |= TAKES_CAPITAL;
  if (/^\p{Lu}$/u.test(text)) edge |= INITIAL;
  if (text === '…' || text === '...') edge |= ELLIPSIS;
  return edge;
}
