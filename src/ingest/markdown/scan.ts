import type { BlockKind } from '../../model.js';
import { MAX_BLOCKS } from '../finish.js';

/** A piece of one source line, markers of blocks before it left out. */
export interface Segment {
  readonly start: number;
  readonly end: number;
}

/** A block of Markdown: its lines without what marks the block. */
export interface MarkdownBlock {
  readonly kind: BlockKind;
  /** 1 to 6 for headings, else 0. */
  readonly level: number;
  readonly segments: readonly Segment[];
  /** Cells of a table row: kept apart when they are written. */
  readonly cells: boolean;
  readonly code: boolean;
}

interface Building {
  kind: BlockKind;
  level: number;
  segments: Segment[];
  cells: boolean;
  code: boolean;
}

const FENCE = /^(`{3,40}|~{3,40})/;
const HEADING = /^(#{1,6})(?:[ \t]{1,40}|$)/;
const ITEM = /^(?:[-*+•]|\d{1,3}[.)])(?:[ \t]{1,20})(?:\[[ xX]\][ \t]{1,9})?(?=\S)/;
const RULE = /^(?:(?:\*[ \t]{0,3}){3,80}|(?:-[ \t]{0,3}){3,80}|(?:_[ \t]{0,3}){3,80})$/;
const SETEXT = /^(?:={2,200}|-{2,200})$/;
const TABLE_RULE = /^\|?[ \t:|-]{3,400}$/;
const FOOTNOTE = /^\[\^[^\]\s]{1,20}\]:[ \t]{1,9}/;
/** "Injured: 60", a line of its own where the one before is of its kind. */
const ROW = /^\p{Lu}[\p{L} .()'’-]{0,50}:[ \t]{1,8}[^\s](?:.{0,60}[^.!?…:,;”"\\])?$/u;
const DEFINITION = /^\[[^\]^]{1,200}\]:[ \t]{1,20}\S/;

/** Blocks of a Markdown text, line by line. Only what news texts use; what is not understood is a paragraph. */
export function scanMarkdown(source: string, from: number): MarkdownBlock[] {
  const blocks: Building[] = [];
  let current: Building | null = null;
  let fence: string | null = null;
  let inTable = false;
  let comment = false;
  /** Whether the last line of text was a row. */
  let row = false;
  const add = (kind: BlockKind, segment: Segment, extra: Partial<Building> = {}): Building => {
    const block: Building = { kind, level: 0, segments: [segment], cells: false, code: false, ...extra };
    blocks.push(block);
    return block;
  };
  for (let at = from; at < source.length && blocks.length <= MAX_BLOCKS;) {
    const newline = source.indexOf('\n', at);
    const lineEnd = newline < 0 ? source.length : newline;
    let start = at;
    let end = lineEnd;
    at = lineEnd + 1;
    while (start < end && isSpace(source.charCodeAt(start))) start++;
    while (end > start && source.charCodeAt(end - 1) === 13) end--;
    const hard = end - start >= 2 && source.slice(end - 2, end) === '  ';
    while (end > start && isSpace(source.charCodeAt(end - 1))) end--;
    if (fence !== null) {
      if (source.startsWith(fence, start)) {
        fence = null;
        current = null;
      } else if (end > start) current?.segments.push({ start, end });
      continue;
    }
    let quoted = false;
    while (source[start] === '>' && start < end) {
      quoted = true;
      start++;
      while (start < end && isSpace(source.charCodeAt(start))) start++;
    }
    if (start === end) {
      current = null;
      inTable = false;
      continue;
    }
    const line = source.slice(start, Math.min(end, start + 500));
    if (comment || line.startsWith('<!--')) {
      comment = !source.slice(start, end).includes('-->');
      current = null;
      continue;
    }
    const fenced = FENCE.exec(line)?.[1];
    if (fenced !== undefined) {
      fence = fenced;
      current = { kind: 'paragraph', level: 0, segments: [], cells: false, code: true };
      blocks.push(current);
      continue;
    }
    const heading = HEADING.exec(line);
    if (heading) {
      const level = heading[1]?.length ?? 1;
      const closing = /[ \t]+#{1,10}$/.exec(source.slice(start, end))?.[0].length ?? 0;
      add('subheading', { start: start + heading[0].length, end: end - closing }, { level });
      current = null;
      continue;
    }
    if (current?.kind === 'paragraph' && current.segments.length === 1 && SETEXT.test(line)) {
      current.kind = 'subheading';
      current.level = line.startsWith('=') ? 1 : 2;
      current = null;
      continue;
    }
    if (RULE.test(line) || DEFINITION.test(line)) {
      current = null;
      continue;
    }
    if (line.includes('|') && TABLE_RULE.test(line)) {
      // The row above was the table's head; it has become a paragraph.
      const head = blocks.at(-1);
      if (head !== undefined && head === current && head.kind === 'paragraph') {
        head.kind = 'item';
        head.cells = true;
      }
      inTable = true;
      current = null;
      continue;
    }
    if (inTable && line.includes('|')) {
      add('item', { start, end }, { cells: true });
      continue;
    }
    inTable = false;
    const item = ITEM.exec(line);
    if (item) {
      current = add('item', { start: start + item[0].length, end });
      continue;
    }
    start += FOOTNOTE.exec(line)?.[0].length ?? 0;
    const kind: BlockKind = quoted ? 'blockquote' : 'paragraph';
    const segment = { start, end: hard ? end + 2 : end };
    const rows = row;
    row = ROW.test(line);
    if (
      current &&
      !(row && rows) &&
      (current.kind === kind || current.kind === 'item' || (current.kind === 'blockquote' && !quoted))
    ) {
      current.segments.push(segment);
    } else current = add(kind, segment);
  }
  return blocks.filter((block) => block.segments.some((segment) => segment.end > segment.start));
}

const isSpace = (code: number): boolean => code === 32 || code === 9 || code === 0xa0 || code === 0xfeff;
