import type { BlockKind } from '../model.js';
import type { Draft, DraftBlock } from './draft.js';
import type { FurnitureZone } from '../lexicon/furniture.js';
import { furnitureOf, type FurnitureVerdict } from './furniture.js';
import { collapse, isProse } from './lines.js';

/** Lines longer than this are never asked about in full. */
const LOOKED_AT = 1300;

/** A block while it is being settled: the steps fill in `kind` and `reason`. */
export interface Working {
  start: number;
  end: number;
  kind: BlockKind | null;
  reason: string | null;
  readonly hint: string | null;
  readonly setOff: boolean;
  /** A time in the markup that it opens with, ISO 8601. */
  readonly datetime: string | null;
  /** When the entry that it stands in was posted, ISO 8601; null outside the entries of a live page. */
  told: string | null;
  /** The text with white space collapsed, cut at some length. */
  readonly line: string;
  readonly prose: boolean;
  /** What the line rules said, by zone: they are asked more than once. */
  readonly verdicts: Map<FurnitureZone, FurnitureVerdict | null>;
  /** Stands right below the block before it, without a blank line. */
  readonly close: boolean;
}

/** The blocks of a draft, for their kinds to be told. */
export function toWorking(draft: Draft): Working[] {
  return draft.blocks.map((block, i) => {
    const before = draft.blocks[i - 1];
    return working(draft.text, block, before ? draft.text.slice(before.end, block.start) : null);
  });
}

function working(text: string, block: DraftBlock, gap: string | null): Working {
  const raw = text.slice(block.start, Math.min(block.end, block.start + LOOKED_AT));
  const line = collapse(raw.replace(/\t|[ \u00a0]{3,}/g, ' | '));
  return {
    start: block.start,
    end: block.end,
    kind: block.reason === undefined ? block.kind : 'furniture',
    reason: block.reason ?? null,
    hint: block.hint ?? null,
    setOff: block.setOff ?? false,
    datetime: block.datetime ?? null,
    told: null,
    line,
    prose: isProse(line),
    verdicts: new Map(),
    close: gap !== null && gap.length <= 4 && (gap.match(/\n/g)?.length ?? 0) <= 1,
  };
}

/** Part of a block as a block of its own. */
export function part(text: string, whole: Working, start: number, end: number): Working {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  const piece = working(text, { start: from, end: to, kind: whole.kind }, null);
  return {
    ...piece,
    hint: whole.hint,
    setOff: whole.setOff,
    datetime: whole.datetime,
    close: start > whole.start,
  };
}

/** Makes a block furniture, and says why. */
export function mark(block: Working, reason: string): void {
  block.kind = 'furniture';
  block.reason = reason;
}

/** Whether a block is neither furniture nor caption. */
export function isEvidence(block: Working): boolean {
  return block.kind !== 'furniture' && block.kind !== 'caption';
}

/** Whether a block is a headline of the article or of a part of it. */
export function isHeading(block: Working): boolean {
  return block.kind === 'headline' || block.kind === 'subheading';
}

/** What the line rules say of a block where it stands. */
export function verdictOn(block: Working, zone: FurnitureZone): FurnitureVerdict | null {
  const known = block.verdicts.get(zone);
  if (known !== undefined) return known;
  const verdict = furnitureOf(block.line, zone);
  block.verdicts.set(zone, verdict);
  return verdict;
}
