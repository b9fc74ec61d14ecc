import type { Block, Document } from '../model.js';
import { dateBeside } from './dates.js';
import { mergeMetadata, type Draft } from './draft.js';
import { splitEdges } from './edges.js';
import { factsOf } from './facts.js';
import type { FurnitureVerdict } from './furniture.js';
import { fold } from './lines.js';
import { withoutOutlet } from './masthead.js';
import { markSections } from './sections.js';
import {
  fillKinds,
  findBodyStart,
  findHeadline,
  joinPullQuotes,
  markBareBylines,
  markNeighbours,
  markRepeats,
} from './structure.js';
import { markEntries } from './live.js';
import { isEvidence, isHeading, mark, toWorking, verdictOn, type Working } from './working.js';

/** A text in more pieces than this is data, no article; it is given no blocks. */
export const MAX_BLOCKS = 50_000;
/** A note set off at the end, or one that starts with the outlet's own name, is about the outlet. */
const LONGEST_NOTE = 600;
/** A class name that says "byline" is believed of blocks up to this length. */
const LONGEST_HINTED = 160;

/** Settles what each block of a draft is, fills in what the text says of itself, and makes the document. */
export function finish(path: string, key: string | null, draft: Draft): Document {
  let blocks = draft.blocks.length > MAX_BLOCKS ? [] : toWorking(draft);
  markLines(blocks, findBodyStart(blocks));
  for (const block of blocks) applyHint(block);
  const { masthead } = findHeadline(blocks, findBodyStart(blocks), path);
  const headline = withoutOutlet(
    blocks.find((block) => block.kind === 'headline')?.line ?? draft.metadata.title ?? '',
  ).title;
  blocks = splitEdges(draft.text, blocks, headline);
  markLines(blocks, findBodyStart(blocks));
  const bodyStart = findBodyStart(blocks);
  markBareBylines(blocks, bodyStart);
  markRepeats(blocks);
  markSections(blocks, bodyStart);
  blocks = joinPullQuotes(blocks);
  const body = findBodyStart(blocks);
  fillKinds(blocks, body);
  const facts = factsOf(
    blocks,
    body,
    { path, masthead, dated: Boolean(draft.metadata.published) },
    draft.text,
  );
  const metadata = mergeMetadata(draft.metadata, facts);
  markTail(blocks, body, metadata.publisher);
  markNeighbours(blocks, body);
  markEntries(blocks, metadata.published);
  // Pushed, not mapped: a map is compiled into code that makes another kind of array, and all that read the
  // blocks of documents would be compiled anew for it.
  const finished: Block[] = [];
  for (const block of blocks) finished.push(toBlock(block));
  return {
    path,
    key,
    ...metadata,
    source: draft.source,
    text: draft.text,
    map: draft.map,
    blocks: finished,
  };
}

function toBlock({ start, end, kind, reason, told }: Working): Block {
  return {
    start,
    end,
    kind: kind ?? 'paragraph',
    reason: kind === 'furniture' ? (reason ?? 'furniture') : null,
    ...(told === null ? {} : { told }),
  };
}

function applyHint(block: Working): void {
  if (block.hint === null || !isEvidence(block) || block.kind === 'headline') return;
  if (block.line.length <= LONGEST_HINTED && !(block.prose && block.line.length > 80))
    mark(block, block.hint);
}

/** Asks the line rules about every block that may be furniture. */
function markLines(blocks: readonly Working[], bodyStart: number): void {
  const headline = blocks.findIndex((block) => block.kind === 'headline');
  for (const [i, block] of blocks.entries()) {
    if (!isEvidence(block) || block.kind === 'headline') continue;
    const verdict =
      verdictOn(block, i < bodyStart ? 'top' : 'body') ??
      (i < bodyStart && !block.prose && dateBeside(block.line) !== null ? DATE_LINE : null) ??
      aboveText(block, i, headline);
    if (!verdict) continue;
    block.kind = verdict.kind;
    block.reason = verdict.kind === 'furniture' ? verdict.reason : null;
  }
}

const DATE_LINE: FurnitureVerdict = { kind: 'furniture', reason: 'date line' };

/** "Watch: ..." may be a headline; below one, it is a player's. */
function aboveText(block: Working, i: number, headline: number): FurnitureVerdict | null {
  if (headline < 0 || i < headline) return null;
  const verdict = verdictOn(block, 'body');
  return verdict?.reason === 'video' ? verdict : null;
}

/** From the end upward, until the first block that is the story's. */
function markTail(blocks: readonly Working[], bodyStart: number, publisher: string | null): void {
  for (let i = blocks.length - 1; i > bodyStart; i--) {
    const block = blocks[i];
    if (!block) return;
    if (!isEvidence(block)) continue;
    const verdict = verdictOn(block, 'tail');
    if (verdict) {
      block.kind = verdict.kind;
      block.reason = verdict.kind === 'furniture' ? verdict.reason : null;
    } else if (isOutletNote(block, publisher)) mark(block, 'about the outlet');
    else return;
  }
}

function isOutletNote(block: Working, publisher: string | null): boolean {
  if (isHeading(block) || block.line.length > LONGEST_NOTE) return false;
  if (block.setOff) return true;
  if (publisher === null) return false;
  const name = fold(publisher);
  const line = fold(block.line).replace(/^the /, '');
  const own = line.startsWith(name.replace(/^the /, '')) && name.length >= 4;
  return (
    own &&
    /\b(?:is|are|was founded|has been|provides|works|publishes|offers|covers|brings)\b/.test(
      line.slice(0, name.length + 40),
    )
  );
}
