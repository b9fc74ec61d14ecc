import { apart, verdictText, why } from '../phrase.js';
import { count, unbroken, visible } from '../text.js';
import type { Finding } from '../view.js';
import { paragraph, spread } from './lines.js';
import type { Palette } from './palette.js';
import { positionsInFull, positionsInShort, scale } from './positions.js';
import { quoteBody } from './quotes.js';

/** What a card is laid out with. */
export interface Page {
  readonly width: number;
  readonly paint: Palette;
}

export function paintedVerdict({ comparison }: Finding, paint: Palette): string {
  const verdict = verdictText(comparison).toUpperCase();
  return comparison.severity === null ? verdict : paint.severity[comparison.severity](verdict);
}

function title(finding: Finding, { width, paint }: Page): string[] {
  return spread(
    `${paintedVerdict(finding, paint)}${unbroken(' ')} ${visible(finding.comparison.label)}`,
    apart(finding.comparison),
    width,
  );
}

function footer({ comparison }: Finding, { width, paint }: Page): string[] {
  const percent = Math.round(comparison.confidence * 100);
  return [
    ...why(comparison).flatMap((reason) => paragraph(`why: ${reason}`, width, 2, 5)),
    ...paragraph(paint.aside(`id ${visible(comparison.id)} · confidence ${percent}%`), width, 2, 3),
  ];
}

/** What is counted, the positions, who stands where, why; of conflicts with the sentences. */
export function quantityCard(finding: Finding, page: Page): string[] {
  const behind = `${count(finding.outlets, 'outlet')}, ${count(finding.comparison.origins, 'independent origin')}`;
  return [
    ...title(finding, page),
    ...spread(scale(finding, page.paint), behind, page.width, 2),
    ...(finding.section === 'conflict' ? positionsInFull : positionsInShort)(finding, page.width, page.paint),
    ...footer(finding, page),
  ];
}

/** A quote that varies: the difference in place, who prints which wording, why it matters. */
export function quoteCard(finding: Finding, page: Page): string[] {
  return [...title(finding, page), ...quoteBody(finding, page.width, page.paint), ...footer(finding, page)];
}
