import stringWidth from 'string-width';

/**
 * Columns on a terminal, and lines that keep to them. Text may carry colours (SGR escape codes) that we put
 * there; article text has passed through `visible` and carries none.
 */

/**
 * Intl.Segmenter, which string-width and everything else that knows graphemes is built on, takes quadratic
 * time in the length of its text (Node 20: 25 s for 100 KB of Chinese). In pieces it is linear.
 */
const PIECE = 128;
/** How far past a piece's end to look for a place that is no inside of a grapheme. */
const SLACK = 64;

/** What never starts a grapheme: marks, joiners, variation selectors, skin tones, the second of two flags. */
const CONTINUES = /\p{M}|\p{Emoji_Modifier}|\p{Regional_Indicator}|[\u200c\u200d]|[\u{e0020}-\u{e007f}]/u;
const JOINER = '\u200d';

/** `text` in pieces of some hundred characters, cut between graphemes. */
function pieces(text: string): string[] {
  if (text.length <= PIECE + SLACK) return [text];
  const found: string[] = [];
  let start = 0;
  while (text.length - start > PIECE + SLACK) {
    let end = start + PIECE;
    const last = end + SLACK;
    while (end < last) {
      const char = String.fromCodePoint(text.codePointAt(end) ?? 0);
      const isLowSurrogate = char >= '\udc00' && char <= '\udfff';
      if (!isLowSurrogate && !CONTINUES.test(char) && text[end - 1] !== JOINER) break;
      end++;
    }
    found.push(text.slice(start, end));
    start = end;
  }
  found.push(text.slice(start));
  return found;
}

const PRINTABLE_ASCII = /^[ -~]*$/u;

/** Columns that the text takes: 2 for wide characters, 0 for combining marks and colour codes. */
export function displayWidth(text: string): number {
  if (PRINTABLE_ASCII.test(text)) return text.length;
  return pieces(text).reduce((sum, piece) => sum + stringWidth(piece), 0);
}

/** `text` and spaces up to `width` columns. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'grapheme' });
// eslint-disable-next-line no-control-regex -- colour codes begin with a control
const COLOR = /(\u001b\[[\d;]*m)/u;
// eslint-disable-next-line no-control-regex -- colour codes begin with a control
const CLOSING = /^\u001b\[(?:0|2[2-9]|39|49)m$/u;
const RESET = '\u001b[0m';

/** Puts colour codes and words on lines; a colour that is open at a line's end is taken up again on the next. */
class LineBuilder {
  readonly #width: number;
  readonly #lines: string[] = [];
  #line = '';
  #used = 0;
  #isEmpty = true;
  /** The codes since the last point at which no colour was open, in order. */
  #open: string[] = [];
  #depth = 0;

  constructor(width: number) {
    this.#width = width;
  }

  get room(): number {
    return this.#width - this.#used;
  }

  get isEmpty(): boolean {
    return this.#isEmpty;
  }

  color(code: string): void {
    this.#line += code;
    this.#depth += CLOSING.test(code) ? -1 : 1;
    this.#open.push(code);
    if (this.#depth <= 0) {
      this.#open = [];
      this.#depth = 0;
    }
  }

  text(text: string, width: number): void {
    this.#line += text;
    this.#used += width;
    this.#isEmpty = false;
  }

  break(): void {
    this.#lines.push(this.#open.length === 0 ? this.#line : this.#line + RESET);
    this.#line = this.#open.join('');
    this.#used = 0;
    this.#isEmpty = true;
  }

  finish(): string[] {
    this.#lines.push(this.#line);
    return this.#lines;
  }
}

/** Puts a word that is wider than a line on as many lines as it takes. */
function breakWord(word: string, line: LineBuilder): void {
  for (const part of word.split(COLOR)) {
    if (COLOR.test(part)) {
      line.color(part);
      continue;
    }
    for (const { segment } of pieces(part).flatMap((piece) => [...SEGMENTER.segment(piece)])) {
      const width = displayWidth(segment);
      if (width > line.room && !line.isEmpty) line.break();
      line.text(segment, width);
    }
  }
}

/**
 * Lines of at most `width` columns, broken at spaces, and inside a word only when the word is wider than a
 * line. A character that is itself wider than the line stands alone on one. Linear in the text.
 */
export function wrap(text: string, width: number): string[] {
  const line = new LineBuilder(Math.max(1, width));
  for (const word of text.split(' ')) {
    if (word === '') continue;
    const wordWidth = displayWidth(word);
    const isFirst = line.isEmpty;
    if (wordWidth <= line.room - (isFirst ? 0 : 1)) {
      if (!isFirst) line.text(' ', 1);
    } else if (!isFirst) {
      line.break();
    }
    if (wordWidth > line.room) {
      breakWord(word, line);
      continue;
    }
    for (const part of word.split(COLOR)) {
      if (COLOR.test(part)) line.color(part);
      else if (part !== '') line.text(part, displayWidth(part));
    }
  }
  return line.finish();
}
