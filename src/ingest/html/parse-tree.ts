import { Tokenizer } from 'htmlparser2';
import { type Element, BLOCK_TAGS } from './tree.js';

/**
 * The tree of an HTML or XML file. The tokenizer of htmlparser2 does the reading; its parser keeps the open
 * elements in an array that it shifts, which is quadratic in the nesting depth, and loses the positions of
 * text pieces. Nothing in a file throws, and nothing takes longer than its length.
 */

/** Deeper elements are read through: their text belongs to the deepest that is kept. */
const MAX_DEPTH = 300;

/** So many elements are kept; a page has a few thousand. */
const MAX_ELEMENTS = 250_000;

const VOID = new Set(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr'.split(
    ' ',
  ),
);

const PARAGRAPH: ReadonlySet<string> = new Set(['p']);

const HEADINGS = new Set('h1 h2 h3 h4 h5 h6'.split(' '));

/** Which open element a start tag ends, if it is the innermost block. */
const ENDED_BY: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['li', new Set(['li'])],
  ['dt', new Set(['dt', 'dd'])],
  ['dd', new Set(['dt', 'dd'])],
  ['tr', new Set(['tr', 'td', 'th'])],
  ['td', new Set(['td', 'th'])],
  ['th', new Set(['td', 'th'])],
  ['tbody', new Set(['thead', 'tbody', 'tfoot', 'tr', 'td', 'th'])],
  ['tfoot', new Set(['thead', 'tbody', 'tfoot', 'tr', 'td', 'th'])],
  ['option', new Set(['option'])],
]);

/** Elements that stop the search for one to end: a list in an item, a table in a cell. */
const SCOPES = new Set(
  'ul ol dl table html body #root article section main aside blockquote menu'.split(' '),
);

/** Attributes that somebody asks for; the rest is not kept. */
const KEPT = new Set(
  'class id role itemprop itemtype href datetime name property content type rel hidden style aria-hidden http-equiv charset alt title src lang'.split(
    ' ',
  ),
);

/** How a file is read. */
export interface TreeOptions {
  /** XML: names keep their case, every attribute is kept, nothing is implied. */
  readonly xml?: boolean;
  /** Reads an element as another: formats that mean what HTML means by other names. XML only. */
  readonly rename?: (name: string) => Renamed;
}

/** An HTML element, and the class names that tell it from its kind. */
export interface Renamed {
  readonly tag: string;
  readonly classes?: string;
}

/** The root above all elements of a file; whatever the file is, there is one. */
export function parseTree(source: string, { xml = false, rename }: TreeOptions = {}): Element {
  const builder = new TreeBuilder(source, xml, rename ?? ((tag) => ({ tag })));
  const tokenizer = new Tokenizer(
    { xmlMode: xml, decodeEntities: true, recognizeSelfClosing: xml },
    {
      onattribdata: (start, end) => {
        builder.attributeData(source.slice(start, end));
      },
      onattribentity: (code) => {
        builder.attributeData(String.fromCodePoint(code));
      },
      onattribend: () => {
        builder.attributeEnd();
      },
      onattribname: (start, end) => {
        builder.attributeName(source.slice(start, end));
      },
      oncdata: (start, end, offset) => {
        builder.text(start, end - offset, null);
      },
      onclosetag: (start, end) => {
        builder.close(source.slice(start, end), end);
      },
      oncomment: () => undefined,
      ondeclaration: () => undefined,
      onend: () => undefined,
      onopentagend: (end) => {
        builder.opened(end + 1, false);
      },
      onopentagname: (start, end) => {
        builder.open(source.slice(start, end), start - 1);
      },
      onprocessinginstruction: () => undefined,
      onselfclosingtag: (end) => {
        builder.opened(end + 1, xml);
      },
      ontext: (start, end) => {
        builder.text(start, end, null);
      },
      ontextentity: (code, end) => {
        builder.entity(String.fromCodePoint(code), end);
      },
    },
  );
  tokenizer.write(source);
  tokenizer.end();
  return builder.finish();
}

class TreeBuilder {
  readonly #source: string;
  readonly #xml: boolean;
  readonly #rename: (name: string) => Renamed;
  readonly #root: Element;
  readonly #stack: Element[];
  readonly #open = new Map<string, number>();
  #elements = 0;
  /** Start tags below the depth limit, by which their end tags are known. */
  #tooDeep = 0;
  #tag = '';
  #tagStart = 0;
  #attributes = new Map<string, string>();
  #name = '';
  #value = '';
  /** Where the last piece of text ended: an entity begins there. */
  #at = 0;

  constructor(source: string, xml: boolean, rename: (name: string) => Renamed) {
    this.#source = source;
    this.#xml = xml;
    this.#rename = rename;
    this.#root = {
      type: 'element',
      tag: '#root',
      attributes: new Map(),
      parent: null,
      children: [],
      start: 0,
      end: source.length,
    };
    this.#stack = [this.#root];
  }

  open(name: string, start: number): void {
    const { tag, classes } = this.#xml ? this.#rename(name) : { tag: name.toLowerCase() };
    this.#tag = tag;
    this.#tagStart = start;
    this.#attributes = new Map(classes === undefined ? [] : [['class', classes]]);
  }

  attributeName(name: string): void {
    this.#name = this.#xml ? name : name.toLowerCase();
    this.#value = '';
  }

  attributeData(value: string): void {
    this.#value += value;
  }

  attributeEnd(): void {
    if ((this.#xml || KEPT.has(this.#name)) && !this.#attributes.has(this.#name)) {
      this.#attributes.set(this.#name, this.#value);
    }
  }

  opened(end: number, selfClosed: boolean): void {
    this.#at = end;
    const tag = this.#tag;
    if (!this.#xml) this.#implyEnds(tag);
    const isVoid = selfClosed || (!this.#xml && VOID.has(tag));
    if (this.#stack.length >= MAX_DEPTH || this.#elements >= MAX_ELEMENTS) {
      if (!isVoid) this.#tooDeep++;
      return;
    }
    const parent = this.#top();
    const element: Element = {
      type: 'element',
      tag,
      attributes: this.#attributes,
      parent,
      children: [],
      start: this.#tagStart,
      end,
    };
    parent.children.push(element);
    this.#elements++;
    if (isVoid) return;
    this.#stack.push(element);
    this.#open.set(tag, (this.#open.get(tag) ?? 0) + 1);
  }

  close(rawName: string, nameEnd: number): void {
    const end = nameEnd + 1;
    this.#at = end;
    const tag = this.#xml ? this.#rename(rawName).tag : rawName.toLowerCase();
    if (this.#tooDeep > 0) {
      this.#tooDeep--;
      return;
    }
    if ((this.#open.get(tag) ?? 0) === 0) return;
    const inline = !this.#xml && !BLOCK_TAGS.has(tag);
    for (let i = this.#stack.length - 1; i > 0; i--) {
      const element = this.#stack[i];
      if (!element) return;
      if (element.tag === tag) {
        this.#popTo(i, end);
        return;
      }
      // "<b><p>...</b>" must not end the paragraph.
      if (inline && BLOCK_TAGS.has(element.tag)) return;
      if (!this.#xml && element.tag === 'table' && tag !== 'table' && (tag === 'p' || HEADINGS.has(tag)))
        return;
    }
  }

  text(start: number, end: number, decoded: string | null): void {
    this.#at = end;
    if (end <= start) return;
    const { children } = this.#top();
    const last = children.at(-1);
    // A stray "<" comes as a piece of its own.
    if (decoded === null && last?.type === 'text' && last.decoded === null && last.end === start) {
      children[children.length - 1] = { type: 'text', start: last.start, end, decoded };
    } else children.push({ type: 'text', start, end, decoded });
  }

  entity(decoded: string, end: number): void {
    // Two code points of one reference ("&ngE;") come as two events that end at the same place.
    const last = this.#top().children.at(-1);
    if (this.#at >= end && last?.type === 'text' && last.end === end && last.decoded !== null) {
      this.#top().children.pop();
      this.text(last.start, end, last.decoded + decoded);
      return;
    }
    this.text(Math.min(this.#at, end - 1), end, decoded);
  }

  finish(): Element {
    this.#popTo(1, this.#source.length);
    return this.#root;
  }

  #top(): Element {
    return this.#stack.at(-1) ?? this.#root;
  }

  #popTo(index: number, end: number): void {
    while (this.#stack.length > index) {
      const element = this.#stack.pop();
      if (!element) return;
      element.end = end;
      this.#open.set(element.tag, (this.#open.get(element.tag) ?? 1) - 1);
    }
  }

  /** End tags that HTML lets authors leave out. */
  #implyEnds(tag: string): void {
    if (BLOCK_TAGS.has(tag) && tag !== 'tbody' && (this.#open.get('p') ?? 0) > 0)
      this.#endInnermost(PARAGRAPH);
    // A heading that somebody forgot to close must not swallow the article, nor must the head.
    if (BLOCK_TAGS.has(tag) && HEADINGS.has(this.#top().tag))
      this.#popTo(this.#stack.length - 1, this.#tagStart);
    if (BLOCK_TAGS.has(tag) && (this.#open.get('head') ?? 0) > 0) {
      this.#popTo(
        this.#stack.findIndex((element) => element.tag === 'head'),
        this.#tagStart,
      );
    }
    const ended = ENDED_BY.get(tag);
    if (ended) this.#endInnermost(ended);
    if (tag === 'a' && this.#top().tag === 'a') this.#popTo(this.#stack.length - 1, this.#tagStart);
  }

  #endInnermost(tags: ReadonlySet<string>): void {
    let found = -1;
    for (let i = this.#stack.length - 1; i > 0; i--) {
      const tag = this.#stack[i]?.tag ?? '';
      if (tags.has(tag)) {
        found = i;
        // A row ends its last cell and itself; go on to the outermost that qualifies.
        if (tags.size === 1) break;
      } else if (SCOPES.has(tag) || (BLOCK_TAGS.has(tag) && !tags.has(tag))) break;
    }
    if (found > 0) this.#popTo(found, this.#tagStart);
  }
}
