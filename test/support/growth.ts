/** Alternations after which what still seems to grow too fast does. */
const ROUNDS = 10;
/** Milliseconds of processor time: what else the machine does counts little. */
async function cost(work: () => unknown): Promise<number> {
  const from = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

export interface Sizes {
  readonly from: number;
  readonly factor: number;
  /** Milliseconds of processor time: what is faster is not told from noise, and counts as this. 5 if left out. */
  readonly leastMs?: number;
  /** The ratio at which no more runs are added. What linear time gives with noise, if left out. */
  readonly enough?: number;
}

/**
 * How many times as long the work takes at `factor` times the size, to be compared with `mostOf(factor)`.
 * `prepare` makes the work of a size; only the work is timed. Of each size the least time of several
 * alternating runs counts, and runs are added until the ratio is what linear time gives, ten at most: compiling, garbage
 * of what ran before and busy neighbours only ever make a run longer, so they pass, and a square stays.
 */
export async function growth(
  prepare: (size: number) => () => unknown,
  { from, factor, leastMs = 5, enough = mostOf(factor) }: Sizes,
): Promise<number> {
  const small = prepare(from);
  const large = prepare(from * factor);
  let least = Infinity;
  let most = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    least = Math.min(least, await cost(small));
    most = Math.min(most, await cost(large));
    if (most / Math.max(leastMs, least) < enough) break;
  }
  return most / Math.max(leastMs, least);
}

/** Linear time gives the factor itself, quadratic time its square; between them lies room for noise. */
export function mostOf(factor: number): number {
  return Math.min(3 * factor, factor ** 1.5);
}
