import type { Document } from '../../model.js';
import { TextBuilder } from '../builder.js';
import type { Draft, Metadata } from '../draft.js';
import { finish } from '../finish.js';
import { textDraft } from '../text/read.js';
import { attribute, descendants, type Element } from './tree.js';

/**
 * Pages that a script draws, or that stand behind a wall, often carry their text for search engines all the
 * same: as the `articleBody` of their JSON-LD. It is read where it holds far more than the page itself does.
 */

/** So many times the text of the page. */
const FAR_MORE = 3;
/** A teaser is no article. */
const SHORTEST = 120;

/** The same page with the text that it holds for machines, if that is where its article is. */
export function orLinkedBody(page: Document, root: Element, metadata: Metadata): Document {
  const { path, key, source } = page;
  const words = page.blocks
    .filter(({ kind }) => kind !== 'furniture' && kind !== 'caption')
    .reduce((sum, { start, end }) => sum + end - start, 0);
  const body = longestBody(root, source);
  if (body === null || body.text.length < SHORTEST || body.text.length < words * FAR_MORE) return page;
  const draft = textDraft(body.text, metadata);
  // Markup or entities inside: no offset would lead back.
  if (draft.text !== body.text || /<\/?[a-z][^<>]{0,200}>/i.test(body.text)) return page;
  return finish(path, key, { ...draft, ...body, source });
}

type Body = Pick<Draft, 'text' | 'map'>;

function longestBody(root: Element, source: string): Body | null {
  let longest: Body | null = null;
  for (const element of descendants(root)) {
    if (element.tag !== 'script' || !/ld\+json/i.test(attribute(element, 'type'))) continue;
    const script = source.slice(element.start, element.end);
    for (const match of script.matchAll(/"articleBody"\s{0,20}:\s{0,20}"/g)) {
      const body = jsonString(source, element.start + match.index + match[0].length);
      if (longest === null || body.text.length > longest.text.length) longest = body;
    }
  }
  return longest;
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', ''],
  ['t', ' '],
  ['b', ''],
  ['f', ''],
]);

/** A string of JSON from behind its opening quotation mark, and where each of its characters stands. */
function jsonString(source: string, from: number): Body {
  const builder = new TextBuilder(source);
  const pieces = /[^"\\]+|\\u([0-9a-f]{4})|\\([^u])/giy;
  pieces.lastIndex = from;
  for (let piece = pieces.exec(source); piece; piece = pieces.exec(source)) {
    const [text, code, letter] = piece;
    if (code !== undefined) builder.put(String.fromCharCode(parseInt(code, 16)), piece.index, text.length);
    else if (letter !== undefined) builder.put(ESCAPES.get(letter) ?? letter, piece.index, text.length);
    else builder.copy(piece.index, piece.index + text.length);
  }
  return builder.finish();
}
