import { caveats, outletAndDay, overWhatTime, whoSaysSo } from '../phrase.js';
import { excerpt } from '../sentence.js';
import { count, unbroken, visible } from '../text.js';
import { displayWidth, wrap } from '../width.js';
import { location, type Finding, type Mention, type Standpoint } from '../view.js';
import { GAP, grid } from './grid.js';
import { beside, paragraph } from './lines.js';
import type { Palette } from './palette.js';

/** From here on the mentions stand in columns; below it, one under the other. See decision 0004. */
export const COLUMNS_FROM = 140;

/** Characters of a sentence that are shown on either side of the figure; `explain` shows all of it. */
const CONTEXT = 160;

function sentence(mention: Mention, paint: Palette): string {
  const { before, marked, after } = excerpt(mention, CONTEXT);
  return `${before}${paint.marked(marked)}${after}`;
}

/** "3 outlets, 2 origins": said where one position has several mentions, for else the row shows it. */
function backing(standpoint: Standpoint): string | null {
  if (standpoint.mentions.length < 2) return null;
  return `${count(standpoint.outlets, 'outlet')}, ${count(standpoint.origins, 'origin')}`;
}

function figureLabel(standpoint: Standpoint): string {
  return visible(standpoint.label);
}

/** Positions from low to high: ">40 · ≥60 · ~100 · 210"; may break between two, never inside one. */
export function scale(finding: Finding, paint: Palette): string {
  return finding.standpoints.map((s) => paint.figure(unbroken(figureLabel(s)))).join(unbroken(' ·') + ' ');
}

function stacked(finding: Finding, width: number, paint: Palette): string[] {
  const labels = finding.standpoints.map(figureLabel);
  const labelWidth = Math.min(Math.max(...labels.map(displayWidth), 0), Math.floor(width / 4));
  const room = width - labelWidth - 4;
  return finding.standpoints.flatMap((standpoint, i) => {
    const behind = backing(standpoint);
    const lines = standpoint.mentions.flatMap((mention) => [
      ...wrap(
        [outletAndDay(mention), whoSaysSo(mention), overWhatTime(mention), ...caveats(mention)]
          .filter((part) => part !== null)
          .join(' · '),
        room,
      ),
      ...wrap(`“${sentence(mention, paint)}” ${paint.aside(visible(location(mention)))}`, room),
    ]);
    const label = labels[i] ?? '';
    const all = [...(behind === null ? [] : [paint.aside(behind)]), ...lines];
    if (displayWidth(label) <= labelWidth) return beside(paint.figure(label), labelWidth, all, 2);
    return [...paragraph(paint.figure(label), width, 2), ...beside('', labelWidth, all, 2)];
  });
}

const HEAD = ['FIGURE', 'OUTLET, WHERE', 'WHO SAYS SO', 'OVER WHAT TIME', 'IN WHICH SENTENCE'] as const;
function columns(finding: Finding, width: number, paint: Palette): string[] {
  const rows = finding.standpoints.flatMap((standpoint) =>
    standpoint.mentions.map((mention, i) => {
      const behind = i === 0 ? backing(standpoint) : null;
      return [
        i === 0
          ? [paint.figure(figureLabel(standpoint)), ...(behind === null ? [] : [paint.aside(behind)])]
          : [],
        [outletAndDay(mention), paint.aside(visible(location(mention)))],
        [[whoSaysSo(mention), ...caveats(mention)].join(', ')],
        [overWhatTime(mention) ?? 'not given'],
        [`“${sentence(mention, paint)}”`],
      ];
    }),
  );
  const inner = width - 2;
  // Every column but the last is as wide as its words, up to a share of the line; the sentence has the rest.
  const shares = [0.14, 0.26, 0.18, 0.14];
  const widths = shares.map((share, i) => {
    const natural = Math.max(
      displayWidth(HEAD[i] ?? ''),
      ...rows.flatMap((row) => (row[i] ?? []).map(displayWidth)),
    );
    return Math.min(natural, Math.floor(inner * share));
  });
  const rest = inner - widths.reduce((sum, w) => sum + w + GAP, 0);
  return grid([HEAD.map((title) => paint.aside(title)), ...rows], [...widths, rest], 2);
}

/** Every mention of a finding: where it stands, who says so, over what time, in its sentence. */
export function positions(finding: Finding, width: number, paint: Palette): string[] {
  return width >= COLUMNS_FROM ? columns(finding, width, paint) : stacked(finding, width, paint);
}
