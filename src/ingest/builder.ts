import type { OffsetRun } from '../model.js';

/**
 * Characters that print nothing: soft hyphen, zero-width space, word joiner, byte order mark. They would
 * cut words in two for every later stage, so built texts leave them out.
 */
export const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/;

/** Collects an article's main text piece by piece, and remembers where each piece stands in the source. */
export class TextBuilder {
  readonly #parts: string[] = [];
  readonly #runs: OffsetRun[] = [];
  readonly #source: string;
  #length = 0;
  /** The last run while it can still grow: its text offset, source offset and length. */
  #open: { text: number; source: number; length: number } | null = null;

  constructor(source: string) {
    this.#source = source;
  }

  get length(): number {
    return this.#length;
  }

  /** Takes `source.slice(from, to)` over as it stands. */
  copy(from: number, to: number): void {
    if (to <= from) return;
    const length = to - from;
    this.#parts.push(this.#source.slice(from, to));
    const open = this.#open;
    if (open && open.source + open.length === from && open.text + open.length === this.#length) {
      open.length += length;
    } else {
      this.#close();
      this.#open = { text: this.#length, source: from, length };
    }
    this.#length += length;
  }

  /** Adds `text` for the `length` source characters at `from`, which it stands for as a whole. */
  put(text: string, from: number, length: number): void {
    if (text === '') return;
    if (text.length === length) {
      // Equal lengths mean one to one in the map, which is right for a line break that became a space.
      this.#grow(text, from);
      return;
    }
    this.#close();
    this.#parts.push(text);
    this.#runs.push({ text: this.#length, source: from, textLength: text.length, sourceLength: length });
    this.#length += text.length;
  }

  /** Adds text that stands nowhere in the source: the gap between two blocks. */
  glue(text: string): void {
    this.#close();
    this.#parts.push(text);
    this.#length += text.length;
  }

  finish(): { text: string; map: OffsetRun[] } {
    this.#close();
    return { text: this.#parts.join(''), map: this.#runs };
  }

  #grow(text: string, from: number): void {
    const open = this.#open;
    if (open && open.source + open.length === from) open.length += text.length;
    else {
      this.#close();
      this.#open = { text: this.#length, source: from, length: text.length };
    }
    this.#parts.push(text);
    this.#length += text.length;
  }

  #close(): void {
    const open = this.#open;
    if (!open) return;
    this.#runs.push({
      text: open.text,
      source: open.source,
      textLength: open.length,
      sourceLength: open.length,
    });
    this.#open = null;
  }
}
