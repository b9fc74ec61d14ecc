import { SHARED_NAMES } from '../../lexicon/shared-currencies.js';

/** Which currency a shared name ("pesos") stands for in an article: looked up once, when first asked. */
export type CurrencyResolver = (name: string) => string;

/** An article places itself early; more than this is not searched. */
const SEARCHED = 60_000;

/**
 * Resolves `?name` to the ISO code of the country that the text names most often among those that share the
 * name, the earlier of the list winning a tie; the table's fallback when it names none.
 */
export function currencyResolver(text: string): CurrencyResolver {
  const known = new Map<string, string>();
  return (name) => {
    let code = known.get(name);
    if (code === undefined) {
      code = codeIn(text, name);
      known.set(name, code);
    }
    return code;
  };
}

type SharedName = (typeof SHARED_NAMES)[number];

/** The shared names by how the tables call them, with the words that tell one currency of a name from another. */
const SHARED: ReadonlyMap<
  string,
  { readonly entry: SharedName; readonly words: RegExp; readonly unless: RegExp | null }
> = new Map(
  SHARED_NAMES.map((entry) => {
    const words = new Set(entry.places.flatMap(([, places]) => places));
    const unless = entry.unless === undefined ? null : openOnTheLeft(entry.unless);
    return [`?${entry.names[0] ?? ''}`, { entry, words: openOnTheLeft([...words]), unless }];
  }),
);

function codeIn(text: string, name: string): string {
  const shared = SHARED.get(name);
  if (shared === undefined) return name.slice(1);
  const { fallback, places, least = 1 } = shared.entry;
  const searched = text.slice(0, SEARCHED);
  if (shared.unless !== null && wholeWords(searched, shared.unless, 1).length > 0) return fallback;
  const counts = countWords(searched, shared.words);
  let code = fallback;
  let best = least - 1;
  for (const [place, words] of places) {
    const n = words.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0);
    if (n > best) [code, best] = [place, n];
  }
  return code;
}

function countWords(text: string, pattern: RegExp): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of wholeWords(text.toLowerCase(), pattern, Infinity))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Any of the words that no letter follows; whether one stands before them is asked of what is found. */
function openOnTheLeft(words: readonly string[]): RegExp {
  return new RegExp(`(?:${words.join('|')})(?!\\p{L})`, 'gu');
}

/** What a pattern finds with no letter before it: looking back from every character takes several times as long. */
function wholeWords(text: string, pattern: RegExp, most: number): string[] {
  const found: string[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null && found.length < most; match = pattern.exec(text)) {
    const before = text.slice(Math.max(0, match.index - 2), match.index);
    if (/\p{L}$/u.test(before)) pattern.lastIndex = match.index + 1;
    else found.push(match[0]);
  }
  return found;
}
