import { SHARED_NAMES } from '../../lexicon/currencies.js';
import { matchesOf } from '../../segment/matches.js';

/** Which currency a shared name ("pesos") stands for in an article: looked up once, when first asked. */
export type CurrencyResolver = (name: string) => string;

/** An article places itself early; more than this is not searched. */
const SEARCHED = 60_000;

/**
 * Resolves `?name` to the ISO code of the country that the text names most often among those that share the
 * name, the earlier of the list winning a tie; the table's fallback when it names none.
 */
export function currencyResolver(text: string): CurrencyResolver {
  let counts: ReadonlyMap<string, number> | null = null;
  const known = new Map<string, string>();
  return (name) => {
    const cached = known.get(name);
    if (cached !== undefined) return cached;
    counts ??= countWords(text.slice(0, SEARCHED));
    const entry = SHARED_NAMES.find((shared) => `?${shared.names[0] ?? ''}` === name);
    let code = entry?.fallback ?? name.slice(1);
    let best = 0;
    for (const [place, words] of entry?.places ?? []) {
      const n = words.reduce((sum, word) => sum + (counts?.get(word) ?? 0), 0);
      if (n > best) [code, best] = [place, n];
    }
    known.set(name, code);
    return code;
  };
}

/** The words that tell one currency of a name from another, and no others: most articles have few of them. */
const PLACE_WORDS = SHARED_NAMES.flatMap(({ places }) => places.flatMap(([, words]) => words));
const PLACE_WORD = new RegExp(`(?<!\\p{L})(?:${[...new Set(PLACE_WORDS)].join('|')})(?!\\p{L})`, 'gu');

function countWords(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of matchesOf(PLACE_WORD, text.toLowerCase()))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
