import { facingRatio, type Reading } from '../align/intervals.js';
import type { Severity } from '../model.js';

/** From the least to the worst. */
export const SEVERITIES = ['minor', 'moderate', 'major', 'extreme'] as const satisfies readonly Severity[];

export interface Gap {
  readonly severity: Severity;
  /** Between the facing ends; null where the lower one is not above zero. */
  readonly ratio: number | null;
}

/**
 * How bad it is that two figures lie apart: by the ratio of their facing ends, under 1.25 minor, under 2
 * moderate, under 5 major, else extreme. Two exact whole numbers up to 10 are at least moderate: nobody
 * miscounts six by rounding. Against nothing at all ("no civilian was hurt") one more is added to both.
 */
export function gapBetween(a: Reading, b: Reading): Gap {
  const ratio = facingRatio(a, b);
  const size = ratio ?? zeroRatio(a, b);
  const severity = size < 1.25 ? 'minor' : size < 2 ? 'moderate' : size < 5 ? 'major' : 'extreme';
  return {
    severity: severity === 'minor' && isSmallCount(a) && isSmallCount(b) ? 'moderate' : severity,
    ratio,
  };
}

function zeroRatio(a: Reading, b: Reading): number {
  const [x, y] = [a.best ?? a.reader.low ?? 0, b.best ?? b.reader.low ?? 0];
  if (x < 0 || y < 0) return 1 + Math.abs(x - y) / Math.max(1, Math.abs(x), Math.abs(y));
  return (Math.max(x, y) + 1) / (Math.min(x, y) + 1);
}

const isSmallCount = ({ printed, bound }: Reading): boolean =>
  printed !== null && bound === 'exact' && Number.isInteger(printed) && printed >= 0 && printed <= 10;

export const worseOf = (a: Severity, b: Severity): Severity =>
  SEVERITIES.indexOf(a) >= SEVERITIES.indexOf(b) ? a : b;
