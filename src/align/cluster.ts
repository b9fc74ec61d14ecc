/**
 * Constrained agglomerative clustering: the two clusters whose members are most alike join first, by the
 * fourth root of the mean of the fourth powers of their similarities, and never join when any two of their
 * members must stay apart. The power lets two sentences that plainly speak of one thing outweigh others that
 * only say less: of the many who repeat a figure, few repeat what it is of. Ties go to the lower index, so
 * that the outcome depends on the order of the nodes alone.
 */
export interface ClusterProblem {
  readonly size: number;
  /** 0 to 1, or null where the two must stay apart. Symmetric. */
  readonly similarity: (i: number, j: number) => number | null;
  /** Clusters join down to this mean. */
  readonly threshold: number;
}

/**
 * What is averaged. A mean of plain similarities lets those who say little keep a cluster in two; the higher the
 * power, the more the likest pair decides alone, and chains what one false pair connects.
 */
function powerOf(similarity: number): number {
  const square = similarity * similarity;
  return square * square;
}

/** Clusters as sorted lists of indices, sorted by their first. */
export function cluster({ size, similarity, threshold }: ClusterProblem): number[][] {
  if (size === 1) return [[0]];
  const least = powerOf(threshold);
  const members: (number[] | null)[] = Array.from({ length: size }, (_, i) => [i]);
  // Sums of powers of similarities between clusters; NaN where they must stay apart.
  const sums = new Float64Array(size * size);
  for (let i = 0; i < size; i++)
    for (let j = i + 1; j < size; j++) {
      const s = powerOf(similarity(i, j) ?? NaN);
      sums[i * size + j] = s;
      sums[j * size + i] = s;
    }
  const average = (i: number, j: number): number =>
    (sums[i * size + j] ?? NaN) / ((members[i]?.length ?? 1) * (members[j]?.length ?? 1));

  const nearest = new Int32Array(size).fill(-1);
  const findNearest = (i: number): void => {
    let best = -1;
    let top = least;
    for (let j = 0; j < size; j++) {
      if (j === i || members[j] === null) continue;
      const s = average(i, j);
      if (s > top || (s === top && best < 0)) {
        best = j;
        top = s;
      }
    }
    nearest[i] = best;
  };
  for (let i = 0; i < size; i++) findNearest(i);

  for (;;) {
    let from = -1;
    let to = -1;
    let top = -Infinity;
    for (let i = 0; i < size; i++) {
      const j = nearest[i] ?? -1;
      if (members[i] === null || j < 0) continue;
      const s = average(i, j);
      if (s > top) {
        top = s;
        [from, to] = i < j ? [i, j] : [j, i];
      }
    }
    if (from < 0) break;
    join(from, to);
  }
  return members
    .filter((m): m is number[] => m !== null)
    .map((m) => m.sort((a, b) => a - b))
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));

  function join(into: number, gone: number): void {
    members[into] = [...(members[into] ?? []), ...(members[gone] ?? [])];
    members[gone] = null;
    for (let k = 0; k < size; k++) {
      if (k === into || members[k] === null) continue;
      const s = (sums[into * size + k] ?? NaN) + (sums[gone * size + k] ?? NaN);
      sums[into * size + k] = s;
      sums[k * size + into] = s;
    }
    findNearest(into);
    for (let k = 0; k < size; k++)
      if (members[k] !== null && k !== into) {
        const j = nearest[k] ?? -1;
        // A cluster that grew may have become the nearest, or have stopped being it.
        if (j === into || j === gone) findNearest(k);
        else {
          const s = average(k, into);
          if (s > least && (j < 0 || s > average(k, j))) nearest[k] = into;
        }
      }
  }
}
