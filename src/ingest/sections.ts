import { COMMENT_SIGNS } from '../lexicon/furniture-words.js';
import { SECTIONS, type SectionRule } from '../lexicon/furniture.js';
import { countWords, isTerminated } from './lines.js';
import { isEvidence, mark, type Working } from './working.js';

/** Longest line that can open a section. */
const OPENER = 160;
/** Longest line that a list of related headlines holds. */
const HEADLINE = 180;
/** So much prose has to come before "everything below is comments" is believed. */
const WORDS_BEFORE = 30;

/** Marks what stands below lines that open comments, related links and the like. `from` is the first prose. */
export function markSections(blocks: readonly Working[], from: number): void {
  let words = 0;
  const counts = blocks.map(({ line }, i) => (i < from ? 0 : countWords(line, 400)));
  let ahead = counts.reduce((sum, count) => sum + count, 0);
  for (let i = from; i < blocks.length; i++) {
    const block = blocks[i];
    if (!block) continue;
    const count = counts[i] ?? 0;
    ahead -= count;
    if (block.prose && isEvidence(block)) words += count;
    const rule = openerOf(block);
    if (!rule) continue;
    mark(block, rule.reason);
    if (rule.takes === 'list') i = markList(blocks, i, rule.reason);
    else if (
      words >= WORDS_BEFORE &&
      (rule.takes === 'rest' || isThread(blocks.slice(i + 1, i + 15), words, ahead))
    ) {
      for (const below of blocks.slice(i + 1)) if (below.kind !== 'furniture') mark(below, rule.reason);
      return;
    }
  }
}

function openerOf(block: Working): SectionRule | undefined {
  if (block.line.length > OPENER || block.kind === 'headline' || block.kind === 'caption') return undefined;
  // "» Related articles:"
  const line = block.line.replace(/^[^\p{L}\p{N}]{1,4}/u, '');
  return SECTIONS.find((rule) => rule.pattern.test(line));
}

/** List items and headline-like lines right below; prose or a heading ends them. Returns the last index. */
function markList(blocks: readonly Working[], opener: number, reason: string): number {
  let last = opener;
  for (let i = opener + 1; i < blocks.length && i <= opener + 25; i++) {
    const block = blocks[i];
    if (!block || block.kind === 'headline') break;
    if (isEvidence(block)) {
      const listed = block.kind === 'item' ? block.line.length <= 2 * HEADLINE : isHeadlineLike(block);
      if (!listed) break;
      mark(block, reason);
    }
    last = i;
  }
  return last;
}

function isHeadlineLike(block: Working): boolean {
  if (block.kind === 'subheading' || block.line.length > HEADLINE) return false;
  return !isTerminated(block.line) || (/\?["”’']?$/.test(block.line) && !block.prose);
}

/** Whether what follows a bare counter is a thread of readers' comments, not more of the article. */
function isThread(below: readonly Working[], wordsBefore: number, wordsAfter: number): boolean {
  let signs = 0;
  for (const { line } of below) if (COMMENT_SIGNS.some((sign) => sign.test(line))) signs++;
  return signs >= 2 || (signs === 1 && wordsBefore >= wordsAfter);
}
