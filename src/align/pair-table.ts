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
    return placeOf(i, j, this.#list === null ? this.#size : null);
  }
}

/** Which pairs of the numbers 0 .. size - 1 were met: a byte a pair where a table would take eight. */
export class PairSet {
  readonly #size: number;
  readonly #list: Uint8Array | null;
  readonly #set = new Set<number>();

  constructor(size: number) {
    this.#size = size;
    this.#list = size <= MOST_LISTED ? new Uint8Array((size * (size + 1)) / 2) : null;
  }

  /** Whether the pair is new. */
  add(i: number, j: number): boolean {
    const at = placeOf(i, j, this.#list === null ? this.#size : null);
    const isNew = this.#list === null ? !this.#set.has(at) : this.#list[at] === 0;
    if (this.#list === null) this.#set.add(at);
    else this.#list[at] = 1;
    return isNew;
  }
}

/** The place of a pair in a list of all, or in a map of pairs of the numbers below `size`. */
function placeOf(i: number, j: number, size: number | null): number {
  const low = Math.min(i, j);
  const high = Math.max(i, j);
  return size === null ? (high * (high + 1)) / 2 + low : low * size + high;
}
