import type { Figure } from '../align/quantities-figure.js';
import type { QuantityVerdict } from '../model.js';
import { CONFIDENCE_MAP } from './confidence-map.js';
import type { Judgement } from './verdict.js';

/** Verdicts of findings that two articles or more have a part in. */
export const MAPPED = [
  'conflict',
  'disputed',
  'explained',
  'compatible',
  'agree',
] as const satisfies readonly QuantityVerdict[];
/** A verdict whose confidence is mapped. */
export type MappedVerdict = (typeof MAPPED)[number];

/** A logistic curve over the raw confidence: one slope, and a level for each verdict. */
export interface ConfidenceMap {
  readonly slope: number;
  readonly levels: Readonly<Record<MappedVerdict, number>>;
}

/** Leaves raw confidence as it is. */
export const RAW: ConfidenceMap = Object.freeze({
  slope: 1,
  levels: Object.freeze({ conflict: 0, disputed: 0, explained: 0, compatible: 0, agree: 0 }),
});

/**
 * How sure a finding is, 0 to 1: of how many findings like it a reader would say that they are right, as far as
 * stories tell whose authors had not seen a rule (see `confidence-map.ts`). Of two findings of one verdict the
 * one with the higher raw confidence has the higher one. What one article alone says is given as read.
 */
export function confidenceOf(
  figures: readonly Figure[],
  cohesion: number,
  judgement: Judgement,
  map: ConfidenceMap = CONFIDENCE_MAP,
): number {
  const raw = rawConfidence(figures, cohesion, judgement);
  const { verdict } = judgement;
  const value = verdict === 'single' || isAlone(figures) ? raw : curve(map, verdict, raw);
  return Number(Math.min(0.99, Math.max(0.01, value)).toFixed(3));
}

/** Parts that exceed their whole stand in one article, and nothing had to be aligned. */
const isAlone = ([first, ...others]: readonly Figure[]): boolean =>
  others.every(({ source }) => source === first?.source);

/** A raw confidence (0 to 1) as the share of findings like it that are right, 0 to 1. */
export function curve({ slope, levels }: ConfidenceMap, verdict: MappedVerdict, raw: number): number {
  return 1 / (1 + Math.exp(-(slope * logit(raw) + levels[verdict])));
}

/** Of a probability; none is taken for certain. */
export function logit(probability: number): number {
  const inside = Math.min(0.99, Math.max(0.01, probability));
  return Math.log(inside / (1 - inside));
}

/**
 * That its figures are of one quantity, that they were read right, and that the verdict follows, as one number
 * from 0 to 1 that orders findings and promises nothing.
 *
 * - Alignment: the mean of the pair scores inside the group (see `same-quantity-weights.ts`), which the fit
 *   has made a likelihood; 1 for a figure alone.
 * - Reading: a figure whose measure the lexicon lacks, whose counted thing is unknown, that is vague or
 *   hedged, was less surely read; the mean over the figures.
 * - Verdict: a conflict that only a reader's reading makes (it is not strict) is a little less sure; one
 *   that rests on one authority's own two numbers a little more.
 */
function rawConfidence(figures: readonly Figure[], cohesion: number, judgement: Judgement): number {
  const reading = figures.reduce((sum, f) => sum + certaintyOf(f), 0) / Math.max(1, figures.length);
  let verdict = 1;
  if (judgement.verdict === 'conflict' && !judgement.strict) verdict = 0.9;
  if (judgement.reasons.some((r) => r.code === 'misreport')) verdict = Math.min(1, verdict * 1.05);
  return Math.sqrt(cohesion) * reading * verdict;
}

/** How surely a figure was read and bound, 0 to 1. */
function certaintyOf({ open, head, reading, claim }: Figure): number {
  let certainty = 0.97;
  if (open) certainty *= 0.85;
  if (head === null) certainty *= 0.93;
  if (reading.bound === 'vague') certainty *= 0.9;
  if (claim.modality !== 'asserted') certainty *= 0.95;
  if (claim.derived !== undefined) certainty *= 0.9;
  return certainty;
}
