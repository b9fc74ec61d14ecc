import type { DraftBlock } from '../draft.js';
import { isTerminated } from '../lines.js';

/** A line of a plain text, trimmed; `group` counts the blank-line-separated groups. */
interface Line {
  readonly start: number;
  readonly end: number;
  readonly indent: number;
  readonly group: number;
  /** Length of the bullet or number that opens it, white space after it included; 0 for none. */
  readonly bullet: number;
}

const BULLET = /^(?:[-*•·▪◦‣–>»●○✓]|\(?\d{1,2}[.)])\s{1,8}(?=\S)/u;
/** Hard-wrapped text stands in columns no wider than this. */
const WIDEST_COLUMN = 130;

/**
 * Blocks of a plain text. Paragraphs may stand one a line, apart by blank lines, or hard-wrapped at a
 * column; which of these it is, the line lengths and the words at the line ends tell. A bullet or number
 * that opens a list item stays outside its block.
 */
export function layOut(text: string, from = 0, to = text.length): DraftBlock[] {
  const lines = splitLines(text, from, to);
  const width = wrapWidth(text, lines);
  const blocks: DraftBlock[] = [];
  let current: { start: number; end: number; item: boolean } | null = null;
  const close = (): void => {
    if (!current) return;
    blocks.push({ start: current.start, end: current.end, kind: current.item ? 'item' : null });
    current = null;
  };
  let previous: Line | undefined;
  for (const line of lines) {
    if (current && previous && continues(text, previous, line, width)) {
      current.end = line.end;
    } else {
      close();
      current = { start: line.start + line.bullet, end: line.end, item: line.bullet > 0 };
    }
    previous = line;
  }
  close();
  return blocks;
}

function splitLines(text: string, from: number, to: number): Line[] {
  const lines: Line[] = [];
  let group = 0;
  let at = from;
  while (at < to) {
    let end = nextBreak(text, at, to);
    const after = text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1;
    let start = at;
    while (start < end && isSpace(text.charCodeAt(start))) start++;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    ({ start, end } = withoutBars(text, start, end));
    if (start === end) group++;
    else {
      const bullet = BULLET.exec(text.slice(start, Math.min(end, start + 16)))?.[0].length ?? 0;
      lines.push({ start, end, indent: start - at, group, bullet });
    }
    at = after;
  }
  return lines;
}

/** Bars at the edges of a line are borders of a box that was copied with it. */
function withoutBars(text: string, from: number, to: number): { start: number; end: number } {
  let start = from;
  let end = to;
  while (start < end && (text[start] === '|' || isSpace(text.charCodeAt(start)))) start++;
  while (end > start && (text[end - 1] === '|' || isSpace(text.charCodeAt(end - 1)))) end--;
  return { start, end };
}

function nextBreak(text: string, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    // LF, CR, VT, FF, line and paragraph separators.
    if ((code >= 10 && code <= 13) || code === 0x2028 || code === 0x2029) return i;
  }
  return to;
}

const isSpace = (code: number): boolean =>
  code <= 32 || code === 0xa0 || code === 0xfeff || code === 0x200b || code === 0x3000;

/**
 * The column at which a text was wrapped, or null if it was not. Two tests, either of which will do: most
 * breaks inside groups stand where the next word would not have fitted; or most of them cut a sentence.
 */
function wrapWidth(text: string, lines: readonly Line[]): number | null {
  const grouped = lines.filter((line, i) => {
    return lines[i - 1]?.group === line.group || lines[i + 1]?.group === line.group;
  });
  const lengths = grouped.map((line) => line.end - line.start + line.indent);
  const inColumn = lengths.filter((length) => length <= WIDEST_COLUMN);
  if (grouped.length < 3 || inColumn.length < lengths.length * 0.9) return null;
  // Lines that cut a sentence were wrapped for sure; one long line among them may be no wrapped one.
  const wrapped = lines.flatMap((line, i) => {
    const next = lines[i + 1];
    const length = line.end - line.start + line.indent;
    const cuts = next?.group === line.group && next.bullet === 0 && cutsSentence(text, line, next);
    return cuts && length <= WIDEST_COLUMN ? [length] : [];
  });
  const width = (wrapped.length >= 2 ? wrapped : inColumn).reduce(
    (most, length) => Math.max(most, length),
    0,
  );
  if (width < 35) return null;
  let breaks = 0;
  let full = 0;
  let cut = 0;
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    if (next?.group !== line.group || next.bullet > 0) continue;
    breaks++;
    if (isFull(text, line, next, width)) full++;
    if (cutsSentence(text, line, next)) cut++;
  }
  if (breaks < 3) return null;
  return cut >= breaks * 0.5 || (full >= breaks * 0.6 && cut >= breaks * 0.2) ? width : null;
}

/** The first word of the next line would not have fitted on this one. */
function isFull(text: string, line: Line, next: Line, width: number): boolean {
  let word = 0;
  while (next.start + word < next.end && !isSpace(text.charCodeAt(next.start + word))) word++;
  return line.indent + (line.end - line.start) + 1 + word > width - 2;
}

/** The line stops in the middle of a sentence: no full stop, and the next goes on in lower case. */
function cutsSentence(text: string, line: Line, next: Line): boolean {
  const last = text.slice(Math.max(line.start, line.end - 6), line.end);
  if (isTerminated(last) || last.endsWith(':')) return false;
  return /^["“‘'(]?\p{Ll}/u.test(text.slice(next.start, next.start + 3));
}

function continues(text: string, line: Line, next: Line, width: number | null): boolean {
  if (line.group !== next.group || next.bullet > 0) return false;
  const length = line.end - line.start;
  if (width === null) {
    // One paragraph a line; now and then a stray break cuts one.
    return (
      length >= 30 && cutsSentence(text, line, next) && !/^by\b/.test(text.slice(next.start, next.start + 3))
    );
  }
  if (cutsSentence(text, line, next)) return true;
  if (next.indent >= line.indent + 2 && isTerminated(text.slice(line.end - 5, line.end))) return false;
  return isFull(text, line, next, width);
}
