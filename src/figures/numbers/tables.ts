import { BOUNDS_AFTER, BOUNDS_BEFORE, type BoundWords } from '../../lexicon/bounds.js';
import { CURRENCIES } from '../../lexicon/currencies.js';
import { SHARED_NAMES } from '../../lexicon/shared-currencies.js';
import { UNITS, type UnitEntry } from '../../lexicon/units.js';
import { Lexemes } from '../../segment/lexemes.js';
import { tokenize } from '../../segment/tokenize.js';

/** Lexicon entries by the first (or last) word of their phrase, longest phrase first. */
export type PhraseIndex<T> = ReadonlyMap<
  string,
  readonly { readonly words: readonly string[]; readonly value: T }[]
>;

export function phraseIndex<T>(
  entries: Iterable<readonly [phrase: string, value: T]>,
  by: 'first' | 'last',
): PhraseIndex<T> {
  const map = new Map<string, { words: readonly string[]; value: T }[]>();
  const lexemes = new Lexemes();
  for (const [phrase, value] of entries) {
    const words = tokenize(phrase, 0, phrase.length, lexemes).map((token) => token.norm);
    const key = (by === 'first' ? words[0] : words.at(-1)) ?? '';
    const list = map.get(key);
    if (list) list.push({ words, value });
    else map.set(key, [{ words, value }]);
  }
  for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length);
  return map;
}

export const BEFORE: PhraseIndex<BoundWords> = phraseIndex(
  BOUNDS_BEFORE.map((entry) => [entry.phrase, entry] as const),
  'last',
);
export const AFTER: PhraseIndex<BoundWords> = phraseIndex(
  BOUNDS_AFTER.map((entry) => [entry.phrase, entry] as const),
  'first',
);

/** Units by what they are found through. */
export interface UnitTables {
  readonly forms: PhraseIndex<UnitEntry>;
  readonly glued: ReadonlyMap<string, UnitEntry>;
  readonly byName: ReadonlyMap<string, UnitEntry>;
}

export function unitTables(units: readonly UnitEntry[]): UnitTables {
  return {
    forms: phraseIndex(
      units.flatMap((entry) => entry.forms.map((form) => [form, entry] as const)),
      'first',
    ),
    glued: new Map(units.flatMap((entry) => (entry.glued ?? []).map((form) => [form, entry] as const))),
    byName: new Map(units.map((entry) => [entry.unit, entry])),
  };
}

export const UNIT_TABLES: UnitTables = unitTables(UNITS);

/** Symbol or code before the digits, as printed -> ISO code, or the name to be told apart ("?rupee"). */
export const CURRENCY_BEFORE: ReadonlyMap<string, string> = new Map([
  ...CURRENCIES.flatMap((entry) => (entry.before ?? []).map((form) => [form, entry.code] as const)),
  ...SHARED_NAMES.flatMap((entry) =>
    (entry.before ?? []).map((form) => [form, shared(entry.names)] as const),
  ),
]);
/** Single letters glued to a sum: "P214 million". */
export const CURRENCY_LETTERS: ReadonlyMap<string, string> = new Map(
  SHARED_NAMES.flatMap((entry) => (entry.letters ?? []).map((form) => [form, shared(entry.names)] as const)),
);
export const CURRENCY_NAMES: PhraseIndex<string> = phraseIndex(
  [
    ...CURRENCIES.flatMap((entry) => (entry.names ?? []).map((name) => [name, entry.code] as const)),
    ...SHARED_NAMES.filter((entry) => /^\p{Ll}/u.test(entry.names[0] ?? '')).flatMap((entry) =>
      entry.names.map((name) => [name, shared(entry.names)] as const),
    ),
  ],
  'first',
);
export const GLUED_CURRENCIES: ReadonlyMap<string, string> = new Map(
  CURRENCIES.flatMap((entry) => (entry.glued ?? []).map((form) => [form, entry.code] as const)),
);
/** Letters that a currency glues to its digits ("Rs5", "RM20", "P214"), for taking the token apart. */
export const GLUED_PREFIXES: ReadonlySet<string> = new Set(
  [...CURRENCY_BEFORE.keys(), ...CURRENCY_LETTERS.keys()].filter((form) => /^\p{L}+$/u.test(form)),
);

function shared(names: readonly string[]): string {
  return `?${names[0] ?? ''}`;
}

/** The longest phrase of the index that starts at `at`, by the words that `norm` gives. */
export function matchAt<T>(
  phrases: PhraseIndex<T>,
  at: number,
  norm: (i: number) => string | undefined,
): { readonly value: T; readonly length: number } | null {
  const first = norm(at);
  if (first === undefined) return null;
  for (const { words, value } of phrases.get(first) ?? []) {
    if (standsAt(words, at, norm)) return { value, length: words.length };
  }
  return null;
}

/** The longest phrase that ends right before `at`. */
export function matchBefore<T>(
  phrases: PhraseIndex<T>,
  at: number,
  norm: (i: number) => string | undefined,
): { readonly value: T; readonly length: number } | null {
  const last = norm(at - 1);
  if (last === undefined) return null;
  for (const { words, value } of phrases.get(last) ?? []) {
    if (standsAt(words, at - words.length, norm)) return { value, length: words.length };
  }
  return null;
}

function standsAt(words: readonly string[], at: number, norm: (i: number) => string | undefined): boolean {
  for (let k = 0; k < words.length; k++) if (norm(at + k) !== words[k]) return false;
  return true;
}
