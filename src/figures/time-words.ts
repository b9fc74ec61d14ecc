import type { Token } from '../model.js';
import type { Lexeme } from '../segment/lexemes.js';
import { DIGITS, FORMS, type FormName } from './time-forms.js';

export interface TimePattern {
  readonly name: FormName;
  /** Sticky. */
  readonly pattern: RegExp;
}

/** What may begin with a word: whatever follows, behind a word that no form wants, and by the word behind it. */
interface Beginning {
  readonly all: readonly TimePattern[];
  readonly other: readonly TimePattern[];
  readonly followed: ReadonlyMap<string, readonly TimePattern[]>;
}

/**
 * What may begin with a word. One expression a form, and not one for all that a word begins, which the engine
 * would compile for every word, and whose matches hold the groups of all the forms.
 */
const BEGINNINGS: ReadonlyMap<string, Beginning> = (() => {
  const patterns = FORMS.map(({ name, pattern }): TimePattern => ({
    name,
    pattern: new RegExp(pattern, 'iuy'),
  }));
  /** By first word, what may follow it in each form; undefined where it does not begin it. */
  const byWord = new Map<string, (ReadonlySet<string> | null | undefined)[]>();
  for (const [at, { begins }] of FORMS.entries())
    for (const [firsts, seconds] of begins)
      for (const first of firsts.split(' ')) {
        const row = byWord.get(first) ?? FORMS.map(() => undefined);
        row[at] = seconds === null ? null : new Set(seconds.split(' '));
        byWord.set(first, row);
      }
  return new Map(
    [...byWord].map(([first, row]) => {
      const those = (test: (seconds: ReadonlySet<string> | null) => boolean): TimePattern[] =>
        patterns.filter((_, at) => {
          const seconds = row[at];
          return seconds !== undefined && test(seconds);
        });
      const seconds = new Set(row.flatMap((set) => (set ? [...set] : [])));
      return [
        first,
        {
          all: those(() => true),
          other: those((set) => set === null),
          followed: new Map(
            [...seconds].map((word) => [word, those((set) => set === null || set.has(word))]),
          ),
        },
      ];
    }),
  );
})();

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
  const from = at + 1;
  if (isDigit(text.charCodeAt(from))) return followed.get(DIGITS) ?? other;
  const to = lettersEnd(text, from, wordEnd(text, from));
  // Letters beyond ASCII that may fold into it are left to the expressions.
  if (text.charCodeAt(to) > 127) return all;
  return to - from > LONGEST_WORD ? other : (followed.get(text.slice(from, to).toLowerCase()) ?? other);
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
