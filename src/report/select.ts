import type { Comparison, Report } from '../model.js';

/** Why a finding is held back; also the key under which the summary counts it. */
export type HeldBack = 'accepted' | 'ignored' | 'filtered';

/** The report without the findings that are held back, and with a count of them by reason. */
export function select(report: Report, heldBack: (comparison: Comparison) => HeldBack | null): Report {
  const summary: Record<string, number> = { ...report.summary };
  const comparisons = report.comparisons.filter((comparison) => {
    const reason = heldBack(comparison);
    if (reason === null) return true;
    summary[reason] = (summary[reason] ?? 0) + 1;
    // The summary's `single` counts figures alone.
    const { kind, verdict } = comparison;
    const counted = summary[verdict];
    if (counted !== undefined && !(kind === 'quote' && verdict === 'single')) summary[verdict] = counted - 1;
    return false;
  });
  return { ...report, comparisons, summary };
}
