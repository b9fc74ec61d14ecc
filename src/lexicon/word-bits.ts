/** A class of words, and the bit that stands for it. */
export type WordClass = readonly [bit: number, words: Iterable<string>];

/** The bits of all classes that a word belongs to, by word. */
export function bitsByWord(classes: Iterable<WordClass>): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  for (const [bit, words] of classes) for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit);
  return bits;
}
