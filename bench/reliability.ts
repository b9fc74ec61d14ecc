/** A finding's confidence, and whether it was right. */
export interface Forecast {
  readonly confidence: number;
  readonly right: boolean;
}

export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** The mean confidence in it. */
  readonly confidence: number;
  /** The share that was right. */
  readonly share: number;
}

const BINS = 10;

/** Bins of equal width, without the empty ones. */
export function binsOf(forecasts: readonly Forecast[]): Bin[] {
  return Array.from({ length: BINS }, (_, i) => {
    const own = forecasts.filter(({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === i);
    return {
      from: i / BINS,
      to: (i + 1) / BINS,
      count: own.length,
      confidence: mean(own.map(({ confidence }) => confidence)),
      share: mean(own.map(({ right }) => (right ? 1 : 0))),
    };
  }).filter(({ count }) => count > 0);
}

/** The mean squared error: 0 is best, 0.25 is a coin. */
export const brierOf = (forecasts: readonly Forecast[]): number =>
  mean(forecasts.map(({ confidence, right }) => (confidence - (right ? 1 : 0)) ** 2));

/** The mean gap between confidence and the share that was right, over the bins. */
export const calibrationErrorOf = (forecasts: readonly Forecast[]): number =>
  binsOf(forecasts).reduce(
    (sum, { count, confidence, share }) => sum + count * Math.abs(confidence - share),
    0,
  ) / Math.max(1, forecasts.length);

/**
 * How well confidence orders findings: how often a right one has the higher confidence than a wrong one, ties
 * counted half. 1 is best, 0.5 is chance; null where all are right or all are wrong.
 */
export function rankingOf(forecasts: readonly Forecast[]): number | null {
  const right = forecasts.filter((forecast) => forecast.right);
  const wrong = forecasts.filter((forecast) => !forecast.right);
  if (right.length === 0 || wrong.length === 0) return null;
  const before = (a: number, b: number): number => (a > b ? 1 : a === b ? 0.5 : 0);
  const sum = right.reduce(
    (total, { confidence: a }) => total + wrong.reduce((n, { confidence: b }) => n + before(a, b), 0),
    0,
  );
  return sum / (right.length * wrong.length);
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
