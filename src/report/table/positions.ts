import { caveats, outletAndDay, overWhatTime, whoSaysSo } from '../phrase.js';
import { excerpt } from '../sentence.js';
import { count, unbroken, visible } from '../text.js';
import { displayWidth, wrap } from '../width.js';
import { witnesses, type Finding, type Mention, type Standpoint, type Witness } from '../view.js';
import { GAP, grid } from './grid.js';
import { beside, paragraph, spread } from './lines.js';
import type { Palette } from './palette.js';
import { places } from './places.js';

/** From here on the mentions stand in columns; below it, one under the other. See decision 0004. */
const COLUMNS_FROM = 140;

/** Characters of a sentence that are shown on either side of the figure; `explain` shows all of it. */
const CONTEXT = 160;

function sentence(mention: Mention, paint: Palette): string {
  const { before, marked, after } = excerpt(mention, CONTEXT);
  const text = `${before}${paint.marked(marked)}${after}`;
  // A sentence that begins with a mark of its own gets no second one.
  return /^["“„«‘']/u.test(before + marked) ? text : `“${text}”`;
}

/** "3 outlets, 2 origins": said where one position has several witnesses, for else the row shows it. */
export function backing(standpoint: Standpoint): string | null {
  if (witnesses(standpoint).length < 2) return null;
  return `${count(standpoint.outlets, 'outlet')}, ${count(standpoint.origins, 'origin')}`;
}

/** Positions from low to high: ">40 · ≥60 · ~100 · 210"; may break between two, never inside one. */
export function scale(finding: Finding, paint: Palette): string {
  return finding.standpoints.map((s) => paint.figure(unbroken(visible(s.label)))).join(unbroken(' ·') + ' ');
}

/** "The Valley Courier, 2031-03-14 · town council · on Friday · in the headline". */
function facts(mention: Mention): string {
  return [outletAndDay(mention), whoSaysSo(mention), overWhatTime(mention), ...caveats(mention)]
    .filter((part) => part !== null)
    .join(' · ');
}

/** One position under the other: its label at the left, beside it what `lines` makes of each witness. */
function stacked(
  finding: Finding,
  width: number,
  paint: Palette,
  lines: (witness: Witness, room: number) => string[],
): string[] {
  const widest = Math.max(0, ...finding.standpoints.map(({ label }) => displayWidth(visible(label))));
  const labelWidth = Math.min(widest, Math.floor(width / 4));
  return finding.standpoints.flatMap((standpoint) => {
    const behind = backing(standpoint);
    const all = [
      ...(behind === null ? [] : [paint.aside(behind)]),
      ...witnesses(standpoint).flatMap((witness) => lines(witness, width - labelWidth - 4)),
    ];
    const label = paint.figure(visible(standpoint.label));
    if (displayWidth(label) <= labelWidth) return beside(label, labelWidth, all, 2);
    return [...paragraph(label, width, 2), ...beside('', labelWidth, all, 2)];
  });
}

const HEAD = ['FIGURE', 'OUTLET, WHERE', 'WHO SAYS SO', 'OVER WHAT TIME', 'IN WHICH SENTENCE'] as const;
/** What each column but the last may take of the line at most; the sentence has the rest. */
const SHARES = [0.14, 0.3, 0.17, 0.13] as const;
/** Enough for a line of "2 outlets," below a figure; longer backing wraps. */
const LABEL_WIDTH = 10;

function columns(finding: Finding, width: number, paint: Palette): string[] {
  const rows = finding.standpoints.flatMap((standpoint) =>
    witnesses(standpoint).map((witness, i) => {
      const { main } = witness;
      const behind = backing(standpoint);
      const label = [
        paint.figure(visible(standpoint.label)),
        ...(behind === null ? [] : [paint.aside(behind)]),
      ];
      return [
        i === 0 ? label : [],
        [outletAndDay(main), places(witness, paint)],
        [[whoSaysSo(main), ...caveats(main)].join(', ')],
        [overWhatTime(main) ?? 'not given'],
        [sentence(main, paint)],
      ];
    }),
  );
  const inner = width - 2;
  const widths = SHARES.map((share, i) => {
    const cells =
      i === 0
        ? finding.standpoints.map((s) =>
            Math.max(displayWidth(visible(s.label)), backing(s) === null ? 0 : LABEL_WIDTH),
          )
        : rows.flatMap((row) => (row[i] ?? []).map(displayWidth));
    return Math.min(Math.max(displayWidth(HEAD[i] ?? ''), ...cells), Math.floor(inner * share));
  });
  const rest = inner - widths.reduce((sum, w) => sum + w + GAP, 0);
  return grid([HEAD.map((title) => paint.aside(title)), ...rows], [...widths, rest], 2);
}

/** Who stands where in a conflict: outlet, speaker, time, and the sentence with the figure marked. */
export function positionsInFull(finding: Finding, width: number, paint: Palette): string[] {
  if (width >= COLUMNS_FROM) return columns(finding, width, paint);
  return stacked(finding, width, paint, (witness, room) => [
    ...wrap(facts(witness.main), room),
    ...wrap(`${sentence(witness.main, paint)} ${places(witness, paint)}`, room),
  ]);
}

/** Who stands where, without the sentences: enough for a difference that is accounted for. */
export function positionsInShort(finding: Finding, width: number, paint: Palette): string[] {
  return stacked(finding, width, paint, (witness, room) =>
    spread(facts(witness.main), places(witness, paint), room),
  );
}
