import { formatRatio, visible } from '../text.js';
import { displayWidth } from '../width.js';
import type { Finding } from '../view.js';
import { paintedVerdict, type Page } from './cards.js';
import { GAP, grid } from './grid.js';
import { scale } from './positions.js';

/** Share of the line that a label takes at most before it wraps. */
const LABEL_SHARE = 0.34;
const INDENT = 2;

/** The conflicts of a story at a glance, a row each: how bad, what, the positions, how far apart. */
export function overview(conflicts: readonly Finding[], { width, paint }: Page): string[] {
  const rows = conflicts.map((finding) => [
    paintedVerdict(finding, paint),
    visible(finding.comparison.label),
    scale(finding, paint),
    finding.comparison.ratio === null ? '–' : formatRatio(finding.comparison.ratio),
  ]);
  const [verdict = 0, label = 0, positions = 0, ratio = 0] = [0, 1, 2, 3].map((i) =>
    Math.max(0, ...rows.map((row) => displayWidth(row[i] ?? ''))),
  );
  const labelWidth = Math.min(label, Math.floor(width * LABEL_SHARE));
  const rest = width - INDENT - verdict - labelWidth - ratio - 3 * GAP;
  return grid(rows, [verdict, labelWidth, Math.min(positions, Math.max(1, rest)), ratio], INDENT);
}
