import type { Document } from '../../model.js';
import { TextBuilder } from '../builder.js';
import { NO_METADATA, type DraftBlock } from '../draft.js';
import { finish } from '../finish.js';
import { isTerminated } from '../lines.js';
import { linesOf, type Line } from './lines.js';
import type { Page } from './load.js';

/** A line of the source, and where it stands there. */
interface Placed extends Line {
  readonly start: number;
  readonly end: number;
}

/** Larger than the text by this factor is a heading. */
const HEADING = 1.12;
const LONGEST_HEADING = 240;
const BULLET = /^(?:[-*•·▪◦‣–●○✓]|\(?\d{1,2}[.)])\s{1,8}(?=\S)/u;

/**
 * A PDF as a document. Its source is its text, a line for each printed line, and a form feed before each
 * page but the first, as pdftotext writes it.
 */
export function pdfDocument(path: string, pages: readonly Page[]): Document {
  const { source, lines } = place(linesOf(pages));
  const body = bodySize(lines);
  const words = new Set(source.toLowerCase().match(/[\p{L}-]{2,60}/gu));
  const builder = new TextBuilder(source);
  const blocks: DraftBlock[] = [];
  const paragraphs = paragraphsOf(lines, body);
  const headline = headlineOf(paragraphs, body);
  for (const paragraph of paragraphs) {
    const [first] = paragraph;
    if (!first) continue;
    if (builder.length > 0) builder.glue('\n\n');
    const bullet = BULLET.exec(first.text)?.[0].length ?? 0;
    const start = builder.length;
    write(builder, paragraph, bullet, words);
    const kind =
      paragraph === headline
        ? 'headline'
        : bullet > 0 || first.text.includes(' | ')
          ? 'item'
          : isHeading(paragraph, body)
            ? 'subheading'
            : null;
    blocks.push({ start, end: builder.length, kind, ...(first.running ? { reason: 'running head' } : {}) });
  }
  return finish(path, null, { source, ...builder.finish(), blocks, metadata: NO_METADATA });
}

function place(lines: readonly Line[]): { source: string; lines: Placed[] } {
  let source = '';
  let page = 1;
  const placed = lines.map((line) => {
    const feeds = '\f'.repeat(line.page - page);
    page = line.page;
    const start = source.length + feeds.length;
    source += `${feeds}${line.text}\n`;
    return { ...line, start, end: start + line.text.length };
  });
  return { source, lines: placed };
}

/** The size that most letters have. */
function bodySize(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const { size, text, running } of lines) {
    if (running) continue;
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  let best = 0;
  let most = 0;
  for (const [size, count] of letters) {
    if (count > most) [best, most] = [size, count];
  }
  return best;
}

/** Lines that belong together; running heads stand alone and interrupt nothing. */
function paragraphsOf(lines: readonly Placed[], body: number): Placed[][] {
  const paragraphs: Placed[][] = [];
  let current: Placed[] | null = null;
  const leading = usualLeading(lines);
  const rights = columnRights(lines);
  for (const line of lines) {
    if (line.running) {
      paragraphs.push([line]);
      continue;
    }
    const last = current?.at(-1);
    if (current && last && continues(last, line, { leading, body, right: rights.get(last) ?? last.right })) {
      current.push(line);
    } else {
      current = [line];
      paragraphs.push(current);
    }
  }
  return paragraphs;
}

/** The distance of lines within paragraphs, as a multiple of their size: near the smallest that occurs. */
function usualLeading(lines: readonly Line[]): number {
  const ratios: number[] = [];
  let last: Line | undefined;
  for (const line of lines) {
    if (line.running) continue;
    const fall = last?.page === line.page ? last.y - line.y : 0;
    if (fall > line.size * 0.8 && fall < line.size * 4) ratios.push(fall / line.size);
    last = line;
  }
  ratios.sort((a, b) => a - b);
  return ratios[Math.floor(ratios.length / 4)] ?? 1.3;
}

/** How far right the lines around each one go: how wide its column is. */
function columnRights(lines: readonly Placed[]): ReadonlyMap<Placed, number> {
  const rights = new Map<Placed, number>();
  const reach = 40;
  for (const [i, line] of lines.entries()) {
    let right = line.right;
    for (const other of lines.slice(Math.max(0, i - reach), i + reach)) {
      if (other.page !== line.page || other.running || other.size > line.size + 1) continue;
      if (other.x > line.right || other.right < line.x || other.x < line.x - line.size * 6) continue;
      right = Math.max(right, other.right);
    }
    rights.set(line, right);
  }
  return rights;
}

interface Measures {
  readonly leading: number;
  readonly body: number;
  /** Where the column of the line before ends. */
  readonly right: number;
}

function continues(last: Placed, line: Placed, { leading, body, right }: Measures): boolean {
  if (Math.abs(last.size - line.size) > 0.6 || BULLET.test(line.text)) return false;
  if (last.text.includes(' | ') || line.text.includes(' | ')) return false;
  const fall = last.y - line.y;
  const next = last.page === line.page && fall > 0;
  if (next && fall > line.size * leading * 1.35) return false;
  if (line.size > body * HEADING) return next;
  if (/\p{L}[-\u00ad]$/u.test(last.text) && /^\p{Ll}/u.test(line.text)) return true;
  const cut = !isTerminated(last.text) && /^["“‘'(]?[\p{Ll}\d]/u.test(line.text);
  // A new column or page: on with the sentence, or a new paragraph.
  if (!next) return cut || (/[\p{L}],?-?$/u.test(last.text) && isFull(last, line, right));
  if (line.x > last.x + line.size * 0.9 && isTerminated(last.text)) return false;
  return isFull(last, line, right);
}

/** The first word of the next line would not have fitted on this one. */
function isFull(last: Line, line: Line, right: number): boolean {
  const [word = ''] = line.text.split(' ', 1);
  const letter = (line.right - line.x) / Math.max(1, line.text.length);
  return last.right + (word.length + 1) * letter > right - line.size * 0.5;
}

function isHeading(paragraph: readonly Line[], body: number): boolean {
  const [first] = paragraph;
  return first !== undefined && first.size > body * HEADING && lengthOf(paragraph) <= LONGEST_HEADING;
}

/** The largest heading of the first page, if it stands above the text. */
function headlineOf(paragraphs: readonly Placed[][], body: number): Placed[] | null {
  let best: Placed[] | null = null;
  for (const paragraph of paragraphs) {
    const [first] = paragraph;
    if (!first || first.running) continue;
    if (first.page > 1 || (first.size <= body * HEADING && lengthOf(paragraph) > 300)) break;
    if (!isHeading(paragraph, body) || lengthOf(paragraph) < 12) continue;
    if (!best || first.size > (best[0]?.size ?? 0) + 0.6) best = paragraph;
  }
  return best;
}

const lengthOf = (paragraph: readonly Line[]): number =>
  paragraph.reduce((sum, line) => sum + line.text.length + 1, 0);

/** Line ends become spaces; a word that was parted at one is whole again. */
function write(
  builder: TextBuilder,
  paragraph: readonly Placed[],
  bullet: number,
  words: ReadonlySet<string>,
): void {
  for (const [i, line] of paragraph.entries()) {
    const next = paragraph[i + 1];
    const start = line.start + (i === 0 ? bullet : 0);
    if (next && isParted(line.text, next.text, words)) builder.copy(start, line.end - 1);
    else {
      builder.copy(start, line.end);
      const hyphen = /[\p{L}]-$/u.test(line.text);
      if (next && !hyphen) builder.put(' ', line.end, 1);
    }
  }
}

/** "hos-" and "pital": unless the text has the word with a hyphen elsewhere, the hyphen is the printer's. */
function isParted(line: string, next: string, words: ReadonlySet<string>): boolean {
  const head = /([\p{L}]{1,40})[-\u00ad]$/u.exec(line)?.[1]?.toLowerCase();
  const tail = /^[\p{Ll}]{1,40}/u.exec(next)?.[0];
  if (head === undefined || tail === undefined) return false;
  return words.has(head + tail) || !words.has(`${head}-${tail}`);
}
