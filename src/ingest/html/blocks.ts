import { INVISIBLE, TextBuilder } from '../builder.js';
import type { Draft, DraftBlock } from '../draft.js';
import { MAX_BLOCKS } from '../finish.js';
import { layOut } from '../text/layout.js';
import { contextOf, NO_CONTEXT, type Context } from './context.js';
import type { Page } from './survey.js';
import { BLOCK_TAGS, descendants, type Element, type TextNode } from './tree.js';

/** A block while its text comes in. */
interface Open {
  readonly start: number;
  readonly context: Context;
  letters: number;
  links: number;
  slanted: number;
  hinted: number;
}

/** Between the headline and the main part, so much is taken along: standfirst, byline, date. */
const MOST_BEFORE = 2000;
const WHITE = /[\s\u00a0]+/g;
/** Longest cell of a table row that is read as one line. */
const LONGEST_CELL = 120;

/** Writes the article's text, block by block, from the headline to the end of the main part. */
export class BlockWriter {
  readonly #source: string;
  readonly #page: Page;
  readonly #main: Element;
  readonly #builder: TextBuilder;
  readonly #blocks: DraftBlock[] = [];
  #open: Open | null = null;
  /** White space seen but not yet written: it counts only between two words of a block. */
  #space: { from: number; length: number; text: string } | null = null;
  #active: boolean;
  #before = 0;
  #inMain = false;

  constructor(source: string, page: Page, main: Element) {
    this.#source = source;
    this.#page = page;
    this.#main = main;
    this.#builder = new TextBuilder(source);
    const { headline } = page;
    this.#active = headline === null || contains(main, headline) || headline.start > main.start;
  }

  write(root: Element): Pick<Draft, 'text' | 'map' | 'blocks'> {
    this.#element(this.#active ? this.#main : root, NO_CONTEXT);
    this.#flush();
    const { text, map } = this.#builder.finish();
    return { text, map, blocks: this.#blocks.flatMap((block) => splitBreaks(text, block)) };
  }

  /** Returns false once the main part has been written. */
  #element(element: Element, above: Context): boolean {
    if (this.#blocks.length > MAX_BLOCKS) return false;
    const known = this.#page.surveys.get(element);
    if (!known || known.unseen) return true;
    if (element === this.#page.headline) this.#active = true;
    const wasInMain = this.#inMain;
    if (element === this.#main) {
      this.#active = true;
      this.#inMain = true;
    }
    const context = contextOf(this.#page, element, above);
    const block = BLOCK_TAGS.has(element.tag);
    if (block) this.#flush();
    if (element.tag === 'br' || element.tag === 'hr') this.#break(element, context);
    else if (element.tag === 'tr' && this.#isDataRow(element)) this.#row(element, context);
    else if (!this.#children(element, context)) return false;
    if (block) this.#flush();
    if (element === this.#main) {
      this.#inMain = wasInMain;
      return false;
    }
    return true;
  }

  #children(element: Element, context: Context): boolean {
    for (const child of element.children) {
      if (child.type === 'text') this.#text(child, context);
      else if (!this.#element(child, context)) return false;
    }
    return true;
  }

  #text(node: TextNode, context: Context): void {
    if (!this.#active) return;
    if (!this.#inMain && this.#before > MOST_BEFORE) return;
    if (node.decoded !== null) {
      const { decoded, start, end } = node;
      if (INVISIBLE.test(decoded)) return;
      if (/^[\s\u00a0]+$/.test(decoded)) this.#white(start, end - start, decoded);
      else this.#word(context, decoded, start, end - start);
      return;
    }
    const raw = this.#source.slice(node.start, node.end);
    let at = 0;
    for (const white of raw.matchAll(WHITE)) {
      this.#words(context, node.start + at, node.start + white.index);
      const line = context.pre && white[0].includes('\n');
      this.#white(node.start + white.index, white[0].length, line ? '\n' : white[0]);
      at = white.index + white[0].length;
    }
    this.#words(context, node.start + at, node.end);
  }

  #white(from: number, length: number, text: string): void {
    if (!this.#open) return;
    if (this.#space) {
      if (text === '\n') this.#space = { ...this.#space, text };
      return;
    }
    this.#space = { from, length, text: text === '\n' || text === '\u00a0' ? text : ' ' };
  }

  /** Source characters without white space, taken over as they stand. */
  #words(context: Context, from: number, to: number): void {
    if (to <= from) return;
    const raw = this.#source.slice(from, to);
    if (!INVISIBLE.test(raw)) {
      this.#start(context, to - from);
      this.#builder.copy(from, to);
      return;
    }
    let at = from;
    for (let i = from; i <= to; i++) {
      if (i < to && !INVISIBLE.test(this.#source.charAt(i))) continue;
      if (i > at) {
        this.#start(context, i - at);
        this.#builder.copy(at, i);
      }
      at = i + 1;
    }
  }

  #word(context: Context, text: string, from: number, length: number): void {
    this.#start(context, text.length);
    this.#builder.put(text, from, length);
  }

  /** Makes room for the next characters: a block if none is open, and the white space before them. */
  #start(context: Context, letters: number): void {
    if (!this.#open) {
      if (this.#builder.length > 0) this.#builder.glue('\n\n');
      this.#open = {
        start: this.#builder.length,
        context,
        letters: 0,
        links: 0,
        slanted: 0,
        hinted: 0,
      };
    } else if (this.#space) {
      const { from, length, text } = this.#space;
      if (from < 0) this.#builder.glue(text);
      else this.#builder.put(text, from, length);
    }
    this.#space = null;
    this.#open.letters += letters;
    if (context.link && !context.factBox) this.#open.links += letters;
    if (context.slanted) this.#open.slanted += letters;
    if (context.hint !== null) this.#open.hinted += letters;
    if (!this.#inMain) this.#before += letters;
  }

  #break(element: Element, context: Context): void {
    if (element.tag === 'hr') {
      this.#flush();
      return;
    }
    if (!this.#open || context.kind === 'headline') {
      this.#white(element.start, element.end - element.start, ' ');
      return;
    }
    const twice = this.#space?.text.startsWith('\n') === true;
    this.#space = twice
      ? { from: -1, length: 0, text: '\n\n' }
      : { from: element.start, length: element.end - element.start, text: '\n' };
  }

  #isDataRow(row: Element): boolean {
    const cells = row.children.filter((child) => child.type === 'element');
    if (cells.length < 2) return false;
    return cells.every((cell) => {
      if (cell.tag !== 'td' && cell.tag !== 'th') return false;
      if ((this.#page.surveys.get(cell)?.own ?? 0) > LONGEST_CELL) return false;
      for (const below of descendants(cell)) if (BLOCK_TAGS.has(below.tag)) return false;
      return true;
    });
  }

  /** The cells of a row on one line, bars between them: numbers of two cells must not run together. */
  #row(row: Element, context: Context): void {
    for (const cell of row.children) {
      if (cell.type !== 'element') continue;
      if (this.#open) this.#space = { from: -1, length: 0, text: ' | ' };
      this.#children(cell, contextOf(this.#page, cell, context));
    }
  }

  #flush(): void {
    this.#space = null;
    const open = this.#open;
    if (!open) return;
    this.#open = null;
    const { context } = open;
    const reason = context.reason ?? this.#linkReason(open);
    this.#blocks.push({
      start: open.start,
      end: this.#builder.length,
      kind: context.kind,
      ...(reason === null ? {} : { reason }),
      ...(context.hint !== null && open.hinted >= open.letters * 0.9 ? { hint: context.hint } : {}),
      ...(open.slanted >= open.letters * 0.9 ? { setOff: true } : {}),
      ...(context.datetime === null || context.datetime === '' ? {} : { datetime: context.datetime }),
    });
  }

  /** A block that is all link leads elsewhere. Headings are often links to the article itself. */
  #linkReason({ context, links, letters }: Open): string | null {
    if (context.kind === 'headline' || context.kind === 'subheading') return null;
    return links > letters * 0.8 && letters < 250 ? 'related link' : null;
  }
}

function contains(outer: Element, inner: Element): boolean {
  for (let up: Element | null = inner; up; up = up.parent) if (up === outer) return true;
  return false;
}

/** Line breaks inside a block: lines that stand for themselves become blocks of their own. */
function splitBreaks(text: string, block: DraftBlock): DraftBlock[] {
  if (block.kind === 'headline' || !text.slice(block.start, block.end).includes('\n')) return [block];
  return layOut(text, block.start, block.end).map((line) => ({
    ...block,
    start: line.start,
    end: line.end,
    kind: line.kind ?? block.kind,
  }));
}
