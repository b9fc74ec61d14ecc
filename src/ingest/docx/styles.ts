import type { Element } from '../html/tree.js';
import { allChildren, allNamed, child, parseXml } from '../xml.js';

export type ParagraphStyle = 'title' | 'heading' | 'subtitle' | 'caption' | 'quote' | 'list' | null;

/** What the names of Word's built-in styles mean. Ids differ by the language of Word; these names do not. */
const BUILT_IN: readonly (readonly [RegExp, ParagraphStyle])[] = [
  [/^title$/i, 'title'],
  [/^subtitle$/i, 'subtitle'],
  [/^heading \d$/i, 'heading'],
  [/^caption$/i, 'caption'],
  [/^(?:intense )?quote$/i, 'quote'],
  [/^list\b/i, 'list'],
];

/** The styles of a document by id, those that are based on a built-in one included. */
export function stylesOf(source: string): ReadonlyMap<string, ParagraphStyle> {
  const named = new Map<string, { name: string; base: string }>();
  for (const style of allNamed(parseXml(source), 'style')) {
    named.set(valueOf(style, 'styleId'), {
      name: valueOf(child(style, 'name'), 'val'),
      base: valueOf(child(style, 'basedOn'), 'val'),
    });
  }
  const styles = new Map<string, ParagraphStyle>();
  for (const id of named.keys()) {
    let at = id;
    for (let i = 0; i < 10 && !styles.has(id); i++) {
      const style = named.get(at);
      if (!style) break;
      const meaning = BUILT_IN.find(([pattern]) => pattern.test(style.name))?.[1];
      if (meaning !== undefined) styles.set(id, meaning);
      at = style.base;
    }
  }
  return styles;
}

/** An attribute, whatever its prefix. */
export function valueOf(element: Element | null, name: string): string {
  if (!element) return '';
  for (const [key, value] of element.attributes) {
    if (key.slice(key.indexOf(':') + 1) === name) return value;
  }
  return '';
}

/** The style that a paragraph has: by its properties, else a list by its numbering. */
export function styleOf(paragraph: Element, styles: ReadonlyMap<string, ParagraphStyle>): ParagraphStyle {
  const properties = child(paragraph, 'pPr');
  if (!properties) return null;
  const id = valueOf(child(properties, 'pStyle'), 'val');
  const known = styles.get(id) ?? BUILT_IN.find(([pattern]) => pattern.test(id.replace(/(\d)$/, ' $1')))?.[1];
  if (known !== undefined && known !== null && known !== 'list') return known;
  const level = valueOf(child(properties, 'outlineLvl'), 'val');
  if (/^[0-8]$/.test(level)) return 'heading';
  const numbered = allChildren(properties, 'numPr').some(
    (list) => valueOf(child(list, 'numId'), 'val') !== '0',
  );
  return numbered ? 'list' : (known ?? null);
}
