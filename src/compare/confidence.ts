import type { Figure } from '../align/quantities-figure.js';
import type { Judgement } from './verdict.js';

/**
 * How sure a finding is, 0 to 1: that its figures are of one quantity, that they were read right, and that
 * the verdict follows.
 *
 * - Alignment: the mean of the pair scores inside the group (see `same-quantity-weights.ts`), which the fit
 *   has made a likelihood; 1 for a figure alone.
 * - Reading: a figure whose measure the lexicon lacks, whose counted thing is unknown, that is vague or
 *   hedged, was less surely read, and so is a sum that the article leaves to its readers; the mean over the
 *   figures.
 * - Verdict: a conflict that only a reader's reading makes (it is not strict) is a little less sure; one
 *   that rests on one authority's own two numbers a little more.
 */
export function confidenceOf(figures: readonly Figure[], cohesion: number, judgement: Judgement): number {
  const reading = figures.reduce((sum, f) => sum + certaintyOf(f), 0) / Math.max(1, figures.length);
  let verdict = 1;
  if (judgement.verdict === 'conflict' && !judgement.strict) verdict = 0.9;
  if (judgement.reasons.some((r) => r.code === 'misreport')) verdict = Math.min(1, verdict * 1.05);
  const value = Math.sqrt(cohesion) * reading * verdict;
  return Number(Math.min(0.99, Math.max(0.01, value)).toFixed(3));
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
