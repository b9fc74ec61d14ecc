/** Pairs of articles, by their numbers, and how alike they are: lists that grow, an object a pair less. */
export class StoryPairs {
  /** The lower number of each. */
  first = new Int32Array(64);
  second = new Int32Array(64);
  /** Cosine of their words and names, 0 to 1, dates aside. */
  cosine = new Float64Array(64);
  size = 0;

  add(a: number, b: number, cosine: number): void {
    const at = this.size++;
    if (at === this.first.length) this.#grow();
    this.first[at] = Math.min(a, b);
    this.second[at] = Math.max(a, b);
    this.cosine[at] = cosine;
  }

  #grow(): void {
    const { first, second, cosine } = this;
    this.first = new Int32Array(2 * first.length);
    this.second = new Int32Array(2 * second.length);
    this.cosine = new Float64Array(2 * cosine.length);
    this.first.set(first);
    this.second.set(second);
    this.cosine.set(cosine);
  }
}

/**
 * The few of many numbers that have the highest scores, the likest first and of equals the lower. Kept as
 * they come, in lists that are made once.
 */
export class Highest {
  readonly #capacity: number;
  readonly #numbers: Int32Array;
  readonly #scores: Float64Array;
  size = 0;

  constructor(capacity: number) {
    this.#capacity = capacity;
    this.#numbers = new Int32Array(capacity);
    this.#scores = new Float64Array(capacity);
  }

  clear(): void {
    this.size = 0;
  }

  /** The number in a place, 0 the highest. */
  at(place: number): number {
    return this.#numbers[place] ?? 0;
  }

  offer(number: number, score: number): void {
    const isFull = this.size === this.#capacity;
    if (isFull && !this.#isBefore(number, score, this.size - 1)) return;
    let place = isFull ? this.size - 1 : this.size++;
    for (; place > 0 && this.#isBefore(number, score, place - 1); place--) {
      this.#numbers[place] = this.#numbers[place - 1] ?? 0;
      this.#scores[place] = this.#scores[place - 1] ?? 0;
    }
    this.#numbers[place] = number;
    this.#scores[place] = score;
  }

  #isBefore(number: number, score: number, place: number): boolean {
    const other = this.#scores[place] ?? 0;
    return score > other || (score === other && number < (this.#numbers[place] ?? 0));
  }
}
