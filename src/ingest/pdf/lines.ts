import { collapse } from '../lines.js';
import type { Glyphs, Page } from './load.js';

/** A printed line. */
export interface Line {
  readonly text: string;
  readonly page: number;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** Stands where pages repeat their titles and numbers, and does so. */
  readonly running: boolean;
}

/** A gap of this many times the size of the letters parts two cells of a table. */
const CELL = 1.6;
/** The share of a page's height, at either end, in which running heads stand. */
const MARGIN = 0.1;

/** The lines of all pages in reading order, as the file has them. */
export function linesOf(pages: readonly Page[]): Line[] {
  const lines = pages.flatMap((page, i) => pageLines(page, i + 1));
  return markRunning(lines, pages);
}

function pageLines(page: Page, number: number): Line[] {
  const lines: Line[] = [];
  let open: Glyphs[] = [];
  const close = (): void => {
    const line = lineOf(open, number);
    if (line) lines.push(line);
    open = [];
  };
  for (const glyphs of page.glyphs) {
    const last = open.at(-1);
    if (last && startsLine(last, glyphs)) close();
    if (glyphs.text.trim() !== '') open.push(glyphs);
    if (glyphs.ends) close();
  }
  close();
  return lines;
}

function startsLine(last: Glyphs, next: Glyphs): boolean {
  if (next.text.trim() === '') return false;
  const size = Math.max(last.size, next.size);
  return Math.abs(last.y - next.y) > size * 0.5 || next.x < last.x - size * 0.5;
}

function lineOf(glyphs: readonly Glyphs[], page: number): Line | null {
  const size = Math.max(0, ...glyphs.map((piece) => piece.size));
  const base = glyphs.find((piece) => piece.size > size * 0.9);
  const kept = glyphs.filter((piece) => !isNoteMark(piece, size, base?.y ?? 0));
  const [first] = kept;
  if (!first || !base) return null;
  let text = '';
  let right = first.x;
  for (const piece of kept) {
    const gap = piece.x - right;
    if (text !== '' && gap > size * CELL) text += ' | ';
    else if (text !== '' && gap > size * 0.12 && !text.endsWith(' ')) text += ' ';
    text += piece.text;
    right = Math.max(right, piece.x + piece.width);
  }
  const line = collapse(text);
  return line === '' ? null : { text: line, page, x: first.x, right, y: base.y, size, running: false };
}

/** A small raised number is no part of the figure before it. */
function isNoteMark(piece: Glyphs, size: number, base: number): boolean {
  return piece.size < size * 0.85 && piece.y > base + size * 0.15 && /^[\d*†‡,\s]{1,6}$/.test(piece.text);
}

/** Page numbers, addresses and times that a printer adds. */
const STAMP =
  /^(?:[-–— ]{0,4}(?:page )?\d{1,4}(?: ?(?:of|\/) ?\d{1,4})?[-–— ]{0,4}|(?:https?|file):\/\/\S{1,300}(?: \| ?\d{1,4}(?:\/\d{1,4})?)?|\d{1,2}\/\d{1,2}\/\d{2,4},? \d{1,2}:\d{2}(?: ?[AP]M)?(?: \| .{1,200})?)$/i;

function markRunning(lines: readonly Line[], pages: readonly Page[]): Line[] {
  const inMargin = ({ page, y }: Line): boolean => {
    const height = pages[page - 1]?.height ?? 0;
    return y > height * (1 - MARGIN) || y < height * MARGIN;
  };
  const seen = new Map<string, Set<number>>();
  for (const line of lines) {
    if (!inMargin(line)) continue;
    const known = seen.get(keyOf(line));
    if (known) known.add(line.page);
    else seen.set(keyOf(line), new Set([line.page]));
  }
  return lines.map((line) => {
    const repeated = (seen.get(keyOf(line))?.size ?? 0) >= 2;
    const running = inMargin(line) && (repeated || STAMP.test(line.text));
    return running ? { ...line, running } : line;
  });
}

const keyOf = ({ text }: Line): string => text.replace(/\d+/g, '#');
