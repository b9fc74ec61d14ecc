import type { Element, Node } from '../html/tree.js';
import { allNamed, child, childElements, localName } from '../xml.js';
import { styleOf, valueOf, type ParagraphStyle } from './styles.js';

/** A paragraph of a document, or a row of one of its tables. */
export interface Paragraph {
  readonly text: string;
  readonly style: ParagraphStyle | 'row';
}

/** Longest cell of a table row that is read as one line. */
const LONGEST_CELL = 160;
const LINE_BREAK = '\n';

/** Removed text, text that was moved away, and what stands for another rendering of the same. */
const SKIPPED = new Set([
  'del',
  'moveFrom',
  'Fallback',
  'instrText',
  'delText',
  'pPr',
  'rPr',
  'sdtPr',
  'footnoteReference',
  'endnoteReference',
  'commentReference',
]);

/** The paragraphs of a WordprocessingML body in their order, text boxes behind the paragraph that holds them. */
export function paragraphsOf(
  root: Element,
  source: string,
  styles: ReadonlyMap<string, ParagraphStyle>,
): Paragraph[] {
  const [body] = allNamed(root, 'body');
  const paragraphs: Paragraph[] = [];
  if (body) new BodyReader(source, styles, paragraphs).blocks(body);
  return paragraphs;
}

class BodyReader {
  readonly #source: string;
  readonly #styles: ReadonlyMap<string, ParagraphStyle>;
  readonly #out: Paragraph[];
  #boxes: Element[] = [];

  constructor(source: string, styles: ReadonlyMap<string, ParagraphStyle>, out: Paragraph[]) {
    this.#source = source;
    this.#styles = styles;
    this.#out = out;
  }

  blocks(container: Element): void {
    for (const element of childElements(container)) {
      const name = localName(element);
      if (name === 'p') this.#paragraph(element);
      else if (name === 'tbl') this.#table(element);
      else if (!SKIPPED.has(name)) this.blocks(element);
    }
  }

  #paragraph(element: Element): void {
    this.#push(this.#textOf(element), styleOf(element, this.#styles));
    const boxes = this.#boxes;
    this.#boxes = [];
    for (const box of boxes) this.blocks(box);
  }

  /** A row of short cells is one line, as it reads; long ones lay a page out, and are paragraphs. */
  #table(table: Element): void {
    for (const row of childElements(table).filter((element) => localName(element) === 'tr')) {
      const cells = childElements(row).filter((element) => /^(?:tc|sdt)$/.test(localName(element)));
      const texts = cells.map((cell) =>
        allNamed(cell, 'p')
          .map((paragraph) => this.#textOf(paragraph))
          .filter((text) => text.trim() !== '')
          .join(' '),
      );
      this.#boxes = [];
      const nested = cells.some((cell) => allNamed(cell, 'tbl').length > 0);
      if (cells.length > 1 && !nested && texts.every((text) => text.length <= LONGEST_CELL)) {
        this.#push(texts.filter((text) => text.trim() !== '').join(' | '), 'row');
      } else for (const cell of cells) this.blocks(cell);
    }
  }

  #push(text: string, style: Paragraph['style']): void {
    for (const line of text.split(LINE_BREAK)) {
      const clean = line.replace(/[ \t]+/g, ' ').trim();
      if (clean !== '') this.#out.push({ text: clean, style });
    }
  }

  #textOf(paragraph: Element): string {
    let text = '';
    const stack: Node[] = [...paragraph.children].reverse();
    while (stack.length > 0) {
      const node = stack.pop();
      if (node?.type !== 'element') continue;
      const name = localName(node);
      if (SKIPPED.has(name)) continue;
      if (name === 'txbxContent') this.#boxes.push(node);
      else if (name === 'r' && isHidden(node)) continue;
      else if (name === 't') text += this.#plain(node);
      else if (name === 'tab' || name === 'ptab') text += ' ';
      else if (name === 'br' || name === 'cr') text += valueOf(node, 'type') === 'column' ? ' ' : LINE_BREAK;
      else if (name === 'noBreakHyphen') text += '-';
      else if (name !== 'p') for (const below of [...node.children].reverse()) stack.push(below);
    }
    return text;
  }

  #plain(element: Element): string {
    return element.children
      .map((node) => (node.type === 'text' ? (node.decoded ?? this.#source.slice(node.start, node.end)) : ''))
      .join('');
  }
}

function isHidden(run: Element): boolean {
  const hidden = child(child(run, 'rPr'), 'vanish');
  return hidden !== null && !/^(?:0|false|off)$/.test(valueOf(hidden, 'val'));
}
