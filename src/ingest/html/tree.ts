/** A light tree of an HTML or XML file, and how it is walked. */

/** A piece of text, or one character reference. */
export interface TextNode {
  readonly type: 'text';
  /** Where it stands in the source. */
  readonly start: number;
  readonly end: number;
  /** What the reference stands for; null where the source reads as it is. */
  readonly decoded: string | null;
}

/** An element with its place in the source. */
export interface Element {
  readonly type: 'element';
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: Element | null;
  readonly children: (Element | TextNode)[];
  /** Where its start tag begins. */
  readonly start: number;
  /** Where its end tag ends, or what ends it. */
  end: number;
}

/** What a tree is made of. */
export type Node = Element | TextNode;

/** Elements that begin and end a block of text. */
export const BLOCK_TAGS: ReadonlySet<string> = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** The value of an attribute, empty where there is none. */
export function attribute(element: Element, name: string): string {
  return element.attributes.get(name) ?? '';
}

/** All elements below one, in document order, itself left out. */
export function* descendants(root: Element): Generator<Element> {
  const stack: Element[] = [root];
  while (stack.length > 0) {
    const element = stack.pop();
    if (!element) return;
    if (element !== root) yield element;
    for (let i = element.children.length - 1; i >= 0; i--) {
      const child = element.children[i];
      if (child?.type === 'element') stack.push(child);
    }
  }
}

/** The text below an element as it reads, white space as in the source. `limit` bounds its length. */
export function textOf(root: Element, source: string, limit = 2000): string {
  let text = '';
  const stack: Node[] = [root];
  while (stack.length > 0 && text.length < limit) {
    const node = stack.pop();
    if (!node) break;
    if (node.type === 'text') text += node.decoded ?? source.slice(node.start, node.end);
    else {
      if (node.tag === 'br' || BLOCK_TAGS.has(node.tag)) text += ' ';
      for (let i = node.children.length - 1; i >= 0; i--) {
        const child = node.children[i];
        if (child) stack.push(child);
      }
    }
  }
  return text.replace(/\s+/g, ' ').trim().slice(0, limit);
}
