/**
 * A logistic regression with one weight for a feature altogether, and one besides for each of the ways that the
 * numbers of a pair meet. The weights of a way are drawn to what the feature is worth altogether, and that to
 * nothing, so that a feature of few pairs is worth what it is worth elsewhere.
 */
export interface Row {
  /** Which features the pair has, and how much of each. */
  readonly signs: readonly (readonly [feature: number, value: number])[];
  /** Which of the ways its numbers meet. */
  readonly way: number;
  /** Of one quantity. */
  readonly same: boolean;
  /** How many pairs it counts for. */
  readonly count: number;
}

export interface FitProblem {
  readonly features: number;
  readonly ways: number;
  /** How strongly what a feature is worth altogether is drawn to nothing. */
  readonly pull: (feature: number) => number;
  /** How strongly its weights by way are drawn to that. */
  readonly pullApart: number;
}

/** The slope and the curvature of the likelihood of rows at some weights. */
export interface Slopes {
  readonly slope: Float64Array;
  readonly curve: Float64Array;
}

/** Steps of Newton's; the weights stand still to four digits well before. */
const STEPS = 9;

const columnsOf = ({ features, ways }: FitProblem): number => features * (1 + ways);

/** What a row has in each column that is not 0: its features altogether, and by its way. */
function termsOf({ signs, way }: Row, { features }: FitProblem): readonly (readonly [number, number])[] {
  const offset = features * (1 + way);
  return signs.flatMap(([k, value]) => [[k, value] as const, [k + offset, value] as const]);
}

export function slopesOf(rows: readonly Row[], columns: Float64Array, problem: FitProblem): Slopes {
  const size = columnsOf(problem);
  const slope = new Float64Array(size);
  const curve = new Float64Array(size * size);
  for (const row of rows) {
    const terms = termsOf(row, problem);
    let sum = 0;
    for (const [k, x] of terms) sum += x * (columns[k] ?? 0);
    const p = 1 / (1 + Math.exp(-sum));
    const off = row.count * ((row.same ? 1 : 0) - p);
    const bend = row.count * p * (1 - p);
    for (const [k, x] of terms) {
      slope[k] = (slope[k] ?? 0) + off * x;
      for (const [l, y] of terms) curve[k * size + l] = (curve[k * size + l] ?? 0) + bend * x * y;
    }
  }
  return { slope, curve };
}

/** One step of Newton's from `columns` by what `all` rows say, without what some of them do. */
export function stepFrom(
  columns: Float64Array,
  all: Slopes,
  problem: FitProblem,
  less?: Slopes,
): Float64Array {
  const size = columnsOf(problem);
  const pull = (k: number): number => (k < problem.features ? problem.pull(k) : problem.pullApart);
  const slope = all.slope.map((v, k) => v - (less?.slope[k] ?? 0) - pull(k) * (columns[k] ?? 0));
  const curve = all.curve.map((v, k) => v - (less?.curve[k] ?? 0));
  for (let k = 0; k < size; k++) curve[k * size + k] = (curve[k * size + k] ?? 0) + pull(k);
  const step = solve(curve, slope);
  return columns.map((w, k) => w + (step[k] ?? 0));
}

/** The columns of the fit: what each feature is worth altogether, then by the first way, and so on. */
export function fit(rows: readonly Row[], problem: FitProblem): Float64Array {
  let columns = new Float64Array(columnsOf(problem));
  for (let step = 0; step < STEPS; step++)
    columns = Float64Array.from(stepFrom(columns, slopesOf(rows, columns, problem), problem));
  return columns;
}

/** What a feature is worth by each way, in logits to two digits. */
export function worthOf(
  columns: Float64Array,
  feature: number,
  { features }: FitProblem,
  way: number,
): number {
  const sum = (columns[feature] ?? 0) + (columns[feature + features * (1 + way)] ?? 0);
  // No "-0".
  return Number(sum.toFixed(2)) + 0;
}

/** Cholesky's solution of a symmetric system. */
export function solve(matrix: Float64Array, right: Float64Array): Float64Array {
  const n = right.length;
  const lower = new Float64Array(n * n);
  for (let i = 0; i < n; i++)
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * n + j] ?? 0;
      for (let k = 0; k < j; k++) sum -= (lower[i * n + k] ?? 0) * (lower[j * n + k] ?? 0);
      lower[i * n + j] = i === j ? Math.sqrt(Math.max(sum, 1e-9)) : sum / (lower[j * n + j] ?? 1);
    }
  const out = Float64Array.from(right);
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) out[i] = (out[i] ?? 0) - (lower[i * n + k] ?? 0) * (out[k] ?? 0);
    out[i] = (out[i] ?? 0) / (lower[i * n + i] ?? 1);
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) out[i] = (out[i] ?? 0) - (lower[k * n + i] ?? 0) * (out[k] ?? 0);
    out[i] = (out[i] ?? 0) / (lower[i * n + i] ?? 1);
  }
  return out;
}
