import type { Token } from '../model.js';
import type { Lexeme } from '../segment/lexemes.js';
import { DIGITS, FORMS, type Form, type FormName, YEARS } from './time-forms.js';

export interface TimePattern {
  readonly name: FormName;
  /** Sticky. */
  readonly pattern: RegExp;
}

/** What may begin with a word: whatever follows, behind a word that no form wants, and by the word behind it. */
interface Beginning {
  readonly all: readonly TimePattern[];
  readonly other: readonly TimePattern[];
  readonly followed: ReadonlyMap<string, Following>;
}

/** The same of a word and the next, by the third. */
interface Following {
  readonly all: readonly TimePattern[];
  readonly other: readonly TimePattern[];
  readonly followed: ReadonlyMap<string, readonly TimePattern[]>;
}

/** What may follow a word in a form, and what may follow that; null: anything, or nothing. */
type Seconds = ReadonlyMap<string, ReadonlySet<string> | null> | null;

/**
 * What may begin with a word. One expression a form, and not one for all that a word begins, which the engine
 * would compile for every word, and whose matches hold the groups of all the forms.
 */
const BEGINNINGS: ReadonlyMap<string, Beginning> = (() => {
  const patterns = FORMS.map(({ name, pattern }): TimePattern => ({
    name,
    pattern: new RegExp(pattern, 'iuy'),
  }));
  const byForm = FORMS.map(({ begins }) => secondsByFirst(begins));
  const firsts = new Set(byForm.flatMap((seconds) => [...seconds.keys()]));
  return new Map(
    [...firsts].map((first) => {
      const rows = byForm.flatMap((seconds, at) => {
        const pattern = patterns[at];
        const own = seconds.get(first);
        return pattern === undefined || own === undefined ? [] : [{ pattern, seconds: own }];
      });
      return [first, beginningOf(rows)];
    }),
  );
})();

/** By first word; forms that want any word behind it want any third one too. */
function secondsByFirst(begins: Form['begins']): ReadonlyMap<string, Seconds> {
  const byFirst = new Map<string, Map<string, ReadonlySet<string> | null> | null>();
  for (const [firsts, seconds, thirds] of begins)
    for (const first of firsts.split(' ')) {
      if (seconds === null) byFirst.set(first, null);
      const known = byFirst.get(first);
      if (seconds === null || known === null) continue;
      const own = known ?? new Map<string, ReadonlySet<string> | null>();
      byFirst.set(first, own);
      for (const second of seconds.split(' ')) {
        const before = own.get(second);
        if (before === null || thirds === undefined) own.set(second, null);
        else own.set(second, new Set([...(before ?? []), ...thirds.split(' ')]));
      }
    }
  return byFirst;
}

/** What a word can begin in one form. */
interface Row {
  readonly pattern: TimePattern;
  readonly seconds: Seconds;
}

function beginningOf(rows: readonly Row[]): Beginning {
  const seconds = new Set(rows.flatMap((row) => [...(row.seconds?.keys() ?? [])]));
  return {
    all: rows.map(({ pattern }) => pattern),
    other: rows.filter((row) => row.seconds === null).map(({ pattern }) => pattern),
    followed: new Map([...seconds].map((second) => [second, followingOf(rows, second)])),
  };
}

function followingOf(rows: readonly Row[], second: string): Following {
  const own = rows.flatMap(({ pattern, seconds }) => {
    const thirds = seconds === null ? null : entryOf(seconds, second);
    return thirds === undefined ? [] : [{ pattern, thirds }];
  });
  const words = new Set(own.flatMap(({ thirds }) => [...(thirds ?? [])]));
  return {
    all: own.map(({ pattern }) => pattern),
    other: own.filter(({ thirds }) => thirds === null).map(({ pattern }) => pattern),
    followed: new Map(
      [...words].map((word) => [
        word,
        own
          .filter(
            ({ thirds }) => thirds === null || thirds.has(word) || (word === YEARS && thirds.has(DIGITS)),
          )
          .map(({ pattern }) => pattern),
      ]),
    ),
  };
}

const LONGEST_WORD = 9;

/** All that follow a first word in some form. */
const SECONDS: ReadonlySet<string> = new Set(
  [...BEGINNINGS.values()].flatMap(({ followed }) => [...followed.keys()]),
);

const NOTHING: readonly TimePattern[] = [];

/** Bits of a printed form: it has been asked about, and what it can be for the forms of time. */
const KNOWN = 1;
/** A word in it begins some form, whatever follows. */
const ALONE = 2;
/** Its last word begins some form if the right word follows. */
const PAIRED = 4;
/** Its first word can be the second one of a form. */
const SECOND = 8;

/** Whether a form of time may begin inside a token: all that most tokens cost. */
export function mayBeginTime({ lexeme, end }: Token, next: Token | undefined): boolean {
  const facts = timeFacts(lexeme);
  if (facts === KNOWN) return false;
  if ((facts & ALONE) !== 0) return true;
  return (facts & PAIRED) !== 0 && next?.start === end + 1 && (timeFacts(next.lexeme) & SECOND) !== 0;
}

function timeFacts(lexeme: Lexeme): number {
  if (lexeme.times === 0) lexeme.times = KNOWN | beginsOf(lexeme.text) | secondOf(lexeme.text);
  return lexeme.times;
}

function beginsOf(text: string): number {
  let facts = 0;
  for (let at = 0; at < text.length; at++) {
    const to = wordEnd(text, at);
    if (to === at) continue;
    const beginning = beginningAt(text, at, to);
    if (beginning !== undefined && (beginning.followed.size === 0 || beginning.other.length > 0))
      facts |= ALONE;
    else if (beginning !== undefined && to === text.length) facts |= PAIRED;
    at = to;
  }
  return facts;
}

function secondOf(text: string): number {
  if (isDigit(text.charCodeAt(0))) return SECOND;
  const to = lettersEnd(text, 0, wordEnd(text, 0));
  return text.charCodeAt(to) > 127 || SECONDS.has(text.slice(0, to).toLowerCase()) ? SECOND : 0;
}

/** The patterns of what may begin with the word [at, to) of a text, by that word and the next. */
export function patternsAt(text: string, at: number, to: number): readonly TimePattern[] {
  const beginning = beginningAt(text, at, to);
  return beginning === undefined ? NOTHING : followedBy(beginning, text, to);
}

function beginningAt(text: string, at: number, to: number): Beginning | undefined {
  if (isDigit(text.charCodeAt(at))) return BEGINNINGS.get(DIGITS);
  const end = lettersEnd(text, at, to);
  return end - at > LONGEST_WORD ? undefined : BEGINNINGS.get(text.slice(at, end).toLowerCase());
}

function followedBy({ all, other, followed }: Beginning, text: string, at: number): readonly TimePattern[] {
  if (followed.size === 0) return all;
  if (text.charCodeAt(at) !== 32) return other;
  const second = wordAt(text, at + 1);
  // Letters beyond ASCII that may fold into it are left to the expressions.
  if (second === null) return all;
  const following = entryOf(followed, second.word);
  if (following === undefined) return other;
  if (following.followed.size === 0) return following.all;
  const after = text.charCodeAt(second.to);
  if (after !== 32) return after > 127 ? following.all : following.other;
  const third = wordAt(text, second.to + 1);
  return third === null ? following.all : (entryOf(following.followed, third.word) ?? following.other);
}

/** The word that begins there as the forms know it, and its end; null where more than ASCII must be looked at. */
function wordAt(text: string, from: number): { readonly word: string; readonly to: number } | null {
  const end = wordEnd(text, from);
  if (isDigit(text.charCodeAt(from))) return { word: mayBeYear(text, from) ? YEARS : DIGITS, to: end };
  const to = lettersEnd(text, from, end);
  if (text.charCodeAt(to) > 127) return null;
  return { word: to - from > LONGEST_WORD ? '' : text.slice(from, to).toLowerCase(), to };
}

function mayBeYear(text: string, at: number): boolean {
  const century = text.charCodeAt(at) === 49 ? 57 : 48; // "19" and "20"
  return text.charCodeAt(at) < 51 && text.charCodeAt(at + 1) === century && isDigit(text.charCodeAt(at + 3));
}

/** A year is a number like any other where no form wants one. */
function entryOf<T>(entries: ReadonlyMap<string, T>, word: string): T | undefined {
  const own = entries.get(word);
  return own === undefined && word === YEARS ? entries.get(DIGITS) : own;
}

/** Where the letters end that a run of word characters begins with: "march" of "march5". */
function lettersEnd(text: string, from: number, to: number): number {
  let end = from;
  while (end < to && text.charCodeAt(end) > 64) end++;
  return end;
}

/** Where the run of ASCII letters, digits and low lines ends that begins at `at`. */
export function wordEnd(text: string, at: number): number {
  let to = at;
  while (isWordCharacter(text.charCodeAt(to))) to++;
  return to;
}

const isDigit = (code: number): boolean => code > 47 && code < 58;

export const isWordCharacter = (code: number): boolean =>
  (code > 96 && code < 123) || (code > 64 && code < 91) || isDigit(code) || code === 95;
