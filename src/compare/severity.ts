import { facingRatio, type Reading } from '../align/intervals.js';
import type { Severity } from '../model.js';

/** From the least to the worst. */
export const SEVERITIES = ['minor', 'moderate', 'major', 'extreme'] as const satisfies readonly Severity[];

/** From which ratio of the facing ends a conflict is moderate, major or extreme. */
export interface SeverityRatios {
  readonly moderate: number;
  readonly major: number;
  readonly extreme: number;
  /** Exact whole numbers up to this one that differ are at least moderate. */
  readonly smallCount: number;
}

/** The ratios from which on a conflict is moderate, major and extreme, and up to which count whole numbers weigh more. */
export const SEVERITY_RATIOS: SeverityRatios = Object.freeze({
  moderate: 1.25,
  major: 2,
  extreme: 5,
  smallCount: 10,
});

/** The severity of a ratio of facing ends, 1 or more. */
export function severityOf(ratio: number, ratios: SeverityRatios): Severity {
  if (ratio < ratios.moderate) return 'minor';
  if (ratio < ratios.major) return 'moderate';
  return ratio < ratios.extreme ? 'major' : 'extreme';
}

/** How far apart two spans lie. */
export interface Gap {
  readonly severity: Severity;
  /** Between the facing ends; null where the lower one is not above zero. */
  readonly ratio: number | null;
}

/**
 * How bad it is that two figures lie apart: by the ratio of their facing ends, under 1.25 minor, under 2
 * moderate, under 5 major, else extreme, unless a config says otherwise. Two exact whole numbers up to 10 are
 * at least moderate: nobody miscounts six by rounding. Against nothing at all ("no civilian was hurt") one more is added to both.
 */
export function gapBetween(a: Reading, b: Reading, ratios: SeverityRatios = SEVERITY_RATIOS): Gap {
  const ratio = facingRatio(a, b);
  const size = ratio ?? zeroRatio(a, b);
  const severity = severityOf(size, ratios);
  const small = (reading: Reading): boolean => isSmallCount(reading, ratios.smallCount);
  return {
    severity: severity === 'minor' && small(a) && small(b) ? 'moderate' : severity,
    ratio,
  };
}

function zeroRatio(a: Reading, b: Reading): number {
  const [x, y] = [a.best ?? a.reader.low ?? 0, b.best ?? b.reader.low ?? 0];
  if (x < 0 || y < 0) return 1 + Math.abs(x - y) / Math.max(1, Math.abs(x), Math.abs(y));
  return (Math.max(x, y) + 1) / (Math.min(x, y) + 1);
}

const isSmallCount = ({ printed, bound }: Reading, most: number): boolean =>
  printed !== null && bound === 'exact' && Number.isInteger(printed) && printed >= 0 && printed <= most;

/** The worse of two severities. */
export const worseOf = (a: Severity, b: Severity): Severity =>
  SEVERITIES.indexOf(a) >= SEVERITIES.indexOf(b) ? a : b;
