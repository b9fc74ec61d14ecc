import { INVISIBLE, type TextBuilder } from '../builder.js';
import { decodeEntity, ENTITY } from '../entities.js';
import type { MarkdownBlock } from './scan.js';

/** What an inline mark takes out of a block's text, or puts in its place. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A run of "*" or "_" that may open or close emphasis. */
interface Run {
  readonly char: string;
  from: number;
  left: number;
}

const LONGEST_LABEL = 1000;
const LONGEST_TARGET = 2000;
/** After so many targets that never close, brackets of a block are taken for brackets. */
const MOST_FAILURES = 100;
const TAG = /^<(?:\/?[a-zA-Z][^<>]{0,500}|!--[^]{0,2000}?--)>/;
const AUTOLINK = /^<([a-z][a-z+.-]{1,20}:[^\s<>]{1,1000}|[^\s<>@]{1,100}@[^\s<>]{1,200})>/i;
const REFERENCE = new RegExp(`^${ENTITY}`);

/** What was found while a block was written. */
export interface Written {
  /** An image stood in it (its alternative text is not written). */
  readonly image: boolean;
  /** The whole block is in italics. */
  readonly setOff: boolean;
}

/** Writes a block's text without the marks of Markdown: emphasis, links, images, tags, escapes, entities. */
export function writeInline(builder: TextBuilder, source: string, block: MarkdownBlock): Written {
  const lines = block.segments.filter((segment) => segment.end > segment.start);
  const parts = lines.map((segment) => source.slice(segment.start, segment.end));
  const text = parts.join('\n');
  // Where each line begins in `text`, to lead offsets back to the source.
  const starts: number[] = [];
  let length = 0;
  for (const part of parts) {
    starts.push(length);
    length += part.length + 1;
  }
  const { edits, image } = block.code ? { edits: [], image: false } : editsOf(text, block.cells);
  let line = 0;
  const toSource = (at: number): number => {
    while ((starts[line + 1] ?? Infinity) <= at) line++;
    return (lines[line]?.start ?? 0) + (at - (starts[line] ?? 0));
  };
  const writer = new PieceWriter(builder, text, toSource);
  let at = 0;
  for (const edit of edits) {
    if (edit.from < at) continue;
    writer.plain(at, edit.from);
    writer.replaced(edit);
    at = edit.to;
  }
  writer.plain(at, text.length);
  const trimmed = text.replace(/^!\[[^\]]{0,500}\]\([^)]{0,1000}\)/, '').trim();
  return { image, setOff: /^([*_])(?!\1)[^]{1,2000}[^*_\s]\1$/.test(trimmed) };
}

/** Writes pieces with white space collapsed; a hard break stays a line break. */
class PieceWriter {
  readonly #builder: TextBuilder;
  readonly #text: string;
  readonly #toSource: (at: number) => number;
  readonly #start: number;
  #space: { at: number; text: string } | null = null;

  constructor(builder: TextBuilder, text: string, toSource: (at: number) => number) {
    this.#builder = builder;
    this.#text = text;
    this.#toSource = toSource;
    this.#start = builder.length;
  }

  plain(from: number, to: number): void {
    let word = from;
    for (let i = from; i <= to; i++) {
      const char = i < to ? this.#text.charAt(i) : '';
      const space = /^\s$/.test(char);
      if (i < to && !space && !INVISIBLE.test(char)) continue;
      if (i > word) {
        this.#gap();
        this.#builder.copy(this.#toSource(word), this.#toSource(i - 1) + 1);
      }
      if (space) this.#white(i, char);
      word = i + 1;
    }
  }

  replaced(edit: Edit): void {
    if (edit.text === '') return;
    if (/^\s+$/.test(edit.text)) {
      this.#white(edit.from, edit.text);
      return;
    }
    this.#gap();
    const from = this.#toSource(edit.from);
    this.#builder.put(edit.text, from, this.#toSource(edit.to - 1) + 1 - from);
  }

  #white(at: number, char: string): void {
    const hard =
      char === '\n' &&
      (/ {2}$/.test(this.#text.slice(Math.max(0, at - 2), at)) || this.#text[at - 1] === '\\');
    if (this.#space) {
      if (hard) this.#space = { at, text: '\n' };
      return;
    }
    this.#space = { at, text: hard ? '\n' : ' ' };
  }

  #gap(): void {
    if (this.#space && this.#builder.length > this.#start) {
      this.#builder.put(this.#space.text, this.#toSource(this.#space.at), 1);
    }
    this.#space = null;
  }
}

function editsOf(text: string, cells: boolean): { edits: Edit[]; image: boolean } {
  const edits: Edit[] = [];
  const runs: Run[] = [];
  const brackets: { at: number; image: boolean; runs: number }[] = [];
  let image = false;
  let failures = 0;
  const drop = (from: number, to: number): void => {
    if (to > from) edits.push({ from, to, text: '' });
  };
  for (let i = 0; i < text.length;) {
    const char = text.charAt(i);
    if (char === '\\' && /[!-/:-@[-`{-~\n]/.test(text.charAt(i + 1))) {
      drop(i, i + 1);
      i += 2;
    } else if (char === '`') i = codeSpan(text, i, drop);
    else if (char === '*' || char === '_' || (char === '~' && text[i + 1] === '~'))
      i = emphasis(text, i, runs, drop);
    else if (char === '[' || (char === '!' && text[i + 1] === '[')) {
      const picture = char === '!';
      brackets.push({ at: i, image: picture, runs: runs.length });
      i += picture ? 2 : 1;
    } else if (char === ']') {
      const opener = brackets.pop();
      const target = opener && failures < MOST_FAILURES ? targetEnd(text, i + 1) : 0;
      if (target === 0 && text[i + 1] === '(') failures++;
      if (!opener || i - opener.at > LONGEST_LABEL) i++;
      else if (target > 0 && opener.image) {
        image = true;
        drop(opener.at, target);
        i = target;
      } else if (target > 0) {
        drop(opener.at, opener.at + 1);
        drop(i, target);
        i = target;
      } else {
        // A footnote's number is furniture; an editor's brackets are words of the text.
        if (/^\[\^[^\]\s]{1,20}\]$/.test(text.slice(opener.at, i + 1))) drop(opener.at, i + 1);
        i++;
      }
    } else if (char === '<') {
      const piece = text.slice(i, i + 2100);
      const link = AUTOLINK.exec(piece);
      const tag = link ?? TAG.exec(piece);
      if (link) {
        drop(i, i + 1);
        drop(i + link[0].length - 1, i + link[0].length);
      } else if (tag) {
        edits.push({ from: i, to: i + tag[0].length, text: /^<br\b/i.test(tag[0]) ? ' ' : '' });
      }
      i += tag?.[0].length ?? 1;
    } else if (char === '&') {
      const reference = REFERENCE.exec(text.slice(i, i + 40))?.[0];
      const decoded = reference === undefined ? null : decodeEntity(reference);
      if (reference !== undefined && decoded !== null)
        edits.push({ from: i, to: i + reference.length, text: INVISIBLE.test(decoded) ? '' : decoded });
      i += decoded === null ? 1 : (reference?.length ?? 1);
    } else if (cells && char === '|') {
      // The bars at the ends go, those between cells stay: numbers of two cells must not run together.
      if (text.slice(0, i).trim() === '' || text.slice(i + 1).trim() === '') drop(i, i + 1);
      i++;
    } else i++;
  }
  // An image inside a link: what is dropped whole swallows the smaller edits inside it.
  edits.sort((a, b) => a.from - b.from || b.to - a.to);
  return { edits, image };
}

/** "`code`": the ticks go. Returns where to go on. */
function codeSpan(text: string, at: number, drop: (from: number, to: number) => void): number {
  let ticks = 1;
  while (text[at + ticks] === '`' && ticks < 20) ticks++;
  const close = text.slice(at + ticks, at + ticks + LONGEST_TARGET).indexOf('`'.repeat(ticks));
  if (close < 0) return at + ticks;
  drop(at, at + ticks);
  drop(at + ticks + close, at + ticks + close + ticks);
  return at + ticks + close + ticks;
}

/** Where a link's target ends: "(address "title")" or "[reference]" right after the label; 0 for none. */
function targetEnd(text: string, at: number): number {
  const piece = text.slice(at, at + LONGEST_TARGET);
  if (piece.startsWith('[')) {
    const close = piece.indexOf(']');
    return close > 0 ? at + close + 1 : 0;
  }
  if (!piece.startsWith('(')) return 0;
  let depth = 0;
  for (let i = 0; i < piece.length; i++) {
    const char = piece.charAt(i);
    if (char === '\\') i++;
    else if (char === '(') depth++;
    else if (char === ')' && --depth === 0) return at + i + 1;
    else if (char === '\n' && piece[i + 1] === '\n') return 0;
  }
  return 0;
}

/**
 * A run of delimiters: it closes open runs of its kind if it stands behind a word, and opens if it stands
 * before one. Only what finds its partner is taken out, so "5 * 3" and "an A*" keep theirs.
 */
function emphasis(text: string, at: number, runs: Run[], drop: (from: number, to: number) => void): number {
  const char = text.charAt(at);
  let length = 1;
  while (text[at + length] === char && length < 100) length++;
  const before = text.charAt(at - 1);
  const after = text.charAt(at + length);
  const afterWord = before !== '' && !/\s/.test(before);
  const beforeWord = after !== '' && !/\s/.test(after);
  const inside = /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
  if ((inside && char === '_') || (/\d/.test(before) && /\d/.test(after))) return at + length;
  let start = at;
  let left = length;
  if (afterWord) {
    for (let i = runs.length - 1; i >= 0 && left > 0 && i >= runs.length - 20; i--) {
      const opener = runs[i];
      if (opener?.char !== char) continue;
      const taken = Math.min(left, opener.left);
      opener.left -= taken;
      drop(opener.from + opener.left, opener.from + opener.left + taken);
      drop(start, start + taken);
      start += taken;
      left -= taken;
      runs.length = opener.left > 0 ? i + 1 : i;
    }
  }
  if (left > 0 && beforeWord) runs.push({ char, from: start, left });
  return at + length;
}
