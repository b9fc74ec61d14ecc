/** Pairs of numbers below this many have a place each in a list; more are kept as they come. */
const MOST_LISTED = 1_500;

/**
 * Something of each pair of the numbers 0 .. size - 1 in either order: a number, or NaN where nothing was
 * put.
 */
export class PairTable {
  readonly #size: number;
  readonly #list: Float64Array | null;
  readonly #map = new Map<number, number>();

  constructor(size: number) {
    this.#size = size;
    this.#list = size <= MOST_LISTED ? new Float64Array((size * (size + 1)) / 2).fill(NaN) : null;
  }

  get(i: number, j: number): number {
    const at = this.#placeOf(i, j);
    return (this.#list === null ? this.#map.get(at) : this.#list[at]) ?? NaN;
  }

  set(i: number, j: number, value: number): void {
    const at = this.#placeOf(i, j);
    if (this.#list === null) this.#map.set(at, value);
    else this.#list[at] = value;
  }

  #placeOf(i: number, j: number): number {
    const [low, high] = i < j ? [i, j] : [j, i];
    return this.#list === null ? low * this.#size + high : (high * (high + 1)) / 2 + low;
  }
}
