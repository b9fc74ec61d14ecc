import { parseTree, textOf, type Element } from './html/tree.js';

/** XML files: the same tree as HTML's, names as they are, prefixes included. */
export function parseXml(source: string): Element {
  return parseTree(source, { xml: true });
}

/** The name without its namespace prefix. */
export function localName(element: Element): string {
  return element.tag.slice(element.tag.indexOf(':') + 1);
}

export function childElements(element: Element): Element[] {
  return element.children.filter((child) => child.type === 'element');
}

/** The first child of that name: with a prefix, that name exactly; without, whatever its prefix. */
export function child(element: Element | null, name: string): Element | null {
  if (!element) return null;
  return childElements(element).find((candidate) => isNamed(candidate, name)) ?? null;
}

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
