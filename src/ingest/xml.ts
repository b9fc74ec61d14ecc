import { decodeEntity, ENTITY } from './entities.js';
import { descendants, textOf, type Element, type Node, type TextNode } from './html/tree.js';
import { parseTree, type Renamed } from './html/parse-tree.js';

/** XML files: the same tree as HTML's, names as they are, prefixes included. */
export function parseXml(source: string): Element {
  return parseTree(source, { xml: true });
}

/**
 * XML that means what HTML means by other names, as the HTML that it means. Prefixes are dropped before
 * `rename` is asked. References by name (`&mdash;`) are decoded as HTML's, for whatever a document type may
 * declare them to be; a declaration inside the file is never expanded.
 */
export function parseAsHtml(source: string, rename: (name: string) => Renamed): Element {
  const root = parseTree(source, {
    xml: true,
    rename: (name) => rename(name.slice(name.indexOf(':') + 1)),
  });
  decodeNamed(root, source);
  for (const element of descendants(root)) decodeNamed(element, source);
  return root;
}

function decodeNamed(element: Element, source: string): void {
  const { children } = element;
  const undecoded = (node: Node): boolean =>
    node.type === 'text' && node.decoded === null && source.slice(node.start, node.end).includes('&');
  if (!children.some(undecoded)) return;
  const pieces = children.flatMap((node): Node[] =>
    node.type === 'text' ? splitNamed(node, source) : [node],
  );
  children.splice(0, children.length);
  for (const piece of pieces) children.push(piece);
}

function splitNamed(node: TextNode, source: string): TextNode[] {
  const { start, end } = node;
  if (node.decoded !== null) return [node];
  const pieces: TextNode[] = [];
  let at = start;
  for (const match of source.slice(start, end).matchAll(new RegExp(ENTITY, 'g'))) {
    const decoded = decodeEntity(match[0]);
    if (decoded === null) continue;
    const from = start + match.index;
    if (from > at) pieces.push({ type: 'text', start: at, end: from, decoded: null });
    at = from + match[0].length;
    pieces.push({ type: 'text', start: from, end: at, decoded });
  }
  if (at < end) pieces.push({ type: 'text', start: at, end, decoded: null });
  return pieces;
}

/** The elements of that name at any depth, whatever their prefix. */
export function allNamed(root: Element, name: string): Element[] {
  return [...descendants(root)].filter((element) => localName(element) === name);
}

/** The name without its namespace prefix. */
export function localName(element: Element): string {
  return element.tag.slice(element.tag.indexOf(':') + 1);
}

/** The elements right inside another, without text and comments. */
export function childElements(element: Element): Element[] {
  return element.children.filter((child) => child.type === 'element');
}

/** The first child of that name: with a prefix, that name exactly; without, whatever its prefix. */
export function child(element: Element | null, name: string): Element | null {
  if (!element) return null;
  return childElements(element).find((candidate) => isNamed(candidate, name)) ?? null;
}

/** Those of one name, whatever its namespace prefix. */
export function allChildren(element: Element, name: string): Element[] {
  return childElements(element).filter((candidate) => isNamed(candidate, name));
}

function isNamed(element: Element, name: string): boolean {
  return name.includes(':') ? element.tag === name : localName(element) === name;
}

/** The text of a child, white space collapsed; null if there is none. */
export function childText(element: Element | null, name: string, source: string): string | null {
  const found = child(element, name);
  const text = found ? textOf(found, source) : '';
  return text === '' ? null : text;
}

/** What stands in an element, references decoded and CDATA unwrapped, white space as it is. */
export function content(element: Element, source: string): string {
  let text = '';
  for (const node of element.children) {
    if (node.type === 'text') text += node.decoded ?? source.slice(node.start, node.end);
    else text += source.slice(node.start, node.end);
  }
  return text;
}

/** Whether the root element has one of these names, whatever its prefix. For sniffing, as far as a head goes. */
export function opensWith(head: string, names: readonly string[]): boolean {
  const prolog =
    /^\s{0,999}(?:<\?xml[^>]{0,300}>\s{0,99})?(?:<\?[^>]{0,500}>\s{0,99}){0,5}/.exec(head)?.[0] ?? '';
  let at = prolog.length;
  for (let i = 0; i < 10; i++) {
    if (head.startsWith('<!--', at)) at = after(head, '-->', at);
    else if (head.startsWith('<!DOCTYPE', at)) at = afterDoctype(head, at);
    else break;
    while (/\s/.test(head.charAt(at))) at++;
  }
  const root = /^<(?:[\w.-]{1,40}:)?([\w.-]{1,40})(?=[\s/>])/.exec(head.slice(at, at + 100))?.[1];
  return root !== undefined && names.includes(root);
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at + mark.length;
}

/** A document type may hold declarations of its own in brackets. */
function afterDoctype(text: string, from: number): number {
  const end = text.indexOf('>', from);
  const subset = text.indexOf('[', from);
  if (subset < 0 || end < 0 || end < subset) return after(text, '>', from);
  return after(text, '>', after(text, ']', subset));
}
