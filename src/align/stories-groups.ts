/** Disjoint sets over the numbers 0 .. size - 1. */
export class Groups {
  readonly #parent: Int32Array;
  readonly #size: Int32Array;

  constructor(size: number) {
    this.#parent = Int32Array.from({ length: size }, (_, index) => index);
    this.#size = new Int32Array(size).fill(1);
  }

  rootOf(index: number): number {
    let at = index;
    for (;;) {
      const up = this.#parent[at] ?? at;
      if (up === at) return at;
      const above = this.#parent[up] ?? up;
      this.#parent[at] = above;
      at = above;
    }
  }

  /** How many are in the set of `index`. */
  sizeOf(index: number): number {
    return this.#size[this.rootOf(index)] ?? 1;
  }

  /** Makes one set of two; returns its root, which is the root of the larger. */
  join(a: number, b: number): number {
    const left = this.rootOf(a);
    const right = this.rootOf(b);
    if (left === right) return left;
    const [root, gone] = this.sizeOf(left) >= this.sizeOf(right) ? [left, right] : [right, left];
    this.#parent[gone] = root;
    this.#size[root] = (this.#size[root] ?? 1) + (this.#size[gone] ?? 1);
    return root;
  }

  /** The sets, each ascending, in the order of their first members. */
  toLists(): number[][] {
    const lists = new Map<number, number[]>();
    for (const index of this.#parent.keys()) {
      const root = this.rootOf(index);
      const list = lists.get(root);
      if (list) list.push(index);
      else lists.set(root, [index]);
    }
    return [...lists.values()];
  }
}
