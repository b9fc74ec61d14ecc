import type { Figure } from './quantities-figure.js';

/** Sorted term numbers, with weights of length 1 together. */
export interface Terms {
  readonly terms: readonly number[];
  readonly weights: readonly number[];
}

/** What the words of a figure's sentence say, as numbers of its story. */
export interface Wording {
  /** Of what it says besides what is counted. */
  readonly topic: Terms;
  /** Of all of it. */
  readonly whole: Terms;
  /** The number of its sentence as folded, for telling one printed twice. */
  readonly sentence: number;
}

/** The words of a story. */
export interface Vocabulary {
  readonly wordings: ReadonlyMap<Figure, Wording>;
  /** Each word that a sentence has, with its number; in the order of the words. */
  readonly numbers: ReadonlyMap<string, number>;
}

/**
 * The wordings of a story's figures, rare words first. Rarity is counted over different sentences, so that a
 * copied article changes it for nobody.
 */
export function vocabularyOf(figures: readonly Figure[]): Vocabulary {
  const sentences = new Map<string, readonly string[]>();
  const folded = figures.map((f) => foldSentence(f.claim.sentence.text));
  for (const [i, figure] of figures.entries()) sentences.set(folded[i] ?? '', figure.words);
  const frequency = new Map<string, number>();
  for (const words of sentences.values())
    for (const w of words) frequency.set(w, (frequency.get(w) ?? 0) + 1);
  for (const { words } of figures) for (const w of words) if (!frequency.has(w)) frequency.set(w, 1);
  const numbers = new Map([...frequency.keys()].sort().map((w, i) => [w, i]));
  const rarity = new Float64Array(numbers.size);
  for (const [w, i] of numbers) rarity[i] = Math.log(1 + sentences.size / (frequency.get(w) ?? 1));
  const sentenceNumbers = new Map([...sentences.keys()].map((s, i) => [s, i]));

  const wordings = new Map<Figure, Wording>();
  const shared = new Map<string, Wording>();
  for (const [i, figure] of figures.entries()) {
    const sentence = folded[i] ?? '';
    const key = `${sentence}\n${figure.topic.join(' ')}\n${figure.words.join(' ')}`;
    const wording = shared.get(key) ?? {
      topic: termsOf(figure.topic, numbers, rarity),
      whole: termsOf(figure.words, numbers, rarity),
      sentence: sentenceNumbers.get(sentence) ?? -1,
    };
    shared.set(key, wording);
    wordings.set(figure, wording);
  }
  return { wordings, numbers };
}

function termsOf(
  words: readonly string[],
  numbers: ReadonlyMap<string, number>,
  rarity: Float64Array,
): Terms {
  const terms = sortedNumbers(words, numbers);
  let squares = 0;
  for (const term of terms) {
    const weight = rarity[term] ?? 0;
    squares += weight * weight;
  }
  const length = Math.sqrt(squares) || 1;
  return { terms, weights: terms.map((term) => (rarity[term] ?? 0) / length) };
}

/** The numbers of words, sorted, each once. */
export function sortedNumbers(
  words: readonly string[],
  numbers: ReadonlyMap<string, number>,
): readonly number[] {
  if (words.length === 0) return NONE;
  const found: number[] = [];
  for (const word of words) {
    const number = numbers.get(word);
    if (number !== undefined) found.push(number);
  }
  found.sort((a, b) => a - b);
  return found.filter((n, i) => n !== found[i - 1]);
}
const NONE: readonly number[] = [];

function foldSentence(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}

/**
 * Cosines of sparse vectors whose weights are scaled to length 1. The first of the two is laid out in full,
 * and stays so while it is asked for again: a figure is compared with many before the next one is.
 */
export class Cosines {
  readonly #row: Float64Array;
  #laid: Terms | null = null;

  constructor(terms: number) {
    this.#row = new Float64Array(terms);
  }

  of(a: Terms, b: Terms): number {
    if (a !== this.#laid) this.#lay(a);
    const row = this.#row;
    const { terms, weights } = b;
    let sum = 0;
    for (let i = 0; i < terms.length; i++) sum += (weights[i] ?? 0) * (row[terms[i] ?? 0] ?? 0);
    return sum;
  }

  #lay(a: Terms): void {
    for (const term of this.#laid?.terms ?? []) this.#row[term] = 0;
    for (let i = 0; i < a.terms.length; i++) this.#row[a.terms[i] ?? 0] = a.weights[i] ?? 0;
    this.#laid = a;
  }
}

/** Whether sorted numbers have one of them. */
export function has(sorted: readonly number[], one: number): boolean {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const at = sorted[middle] ?? 0;
    if (at === one) return true;
    if (at < one) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}

/** Whether two lists of sorted numbers share one. */
export function meet(a: readonly number[], b: readonly number[]): boolean {
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const x = a[i] ?? 0;
    const y = b[j] ?? 0;
    if (x === y) return true;
    if (x < y) i++;
    else j++;
  }
  return false;
}
