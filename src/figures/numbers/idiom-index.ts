import { IDIOMS } from '../../lexicon/rejections.js';
import { tokenize } from '../../segment/tokenize.js';

export interface Idiom {
  readonly words: readonly string[];
  /** Written with a capital in the table, it is a name: "the Group of Seven", not "a group of seven". */
  readonly name: boolean;
}

/** The idioms by their first and by their second word ('' where they have one only), the longest first. */
export const IDIOM_INDEX: ReadonlyMap<string, ReadonlyMap<string, readonly Idiom[]>> = (() => {
  const index = new Map<string, Map<string, Idiom[]>>();
  for (const idiom of IDIOMS) {
    const words = idiom
      .split(' ')
      .flatMap((part) => (part === '-' ? [] : tokenize(part).map((token) => token.norm)));
    const [first = '', second = ''] = words;
    const seconds = index.get(first) ?? new Map<string, Idiom[]>();
    const idioms = [...(seconds.get(second) ?? []), { words, name: /^[A-Z]/.test(idiom) }];
    seconds.set(
      second,
      idioms.sort((a, b) => b.words.length - a.words.length),
    );
    index.set(first, seconds);
  }
  return index;
})();
