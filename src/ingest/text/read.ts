import type { Document } from '../../model.js';
import { INVISIBLE, TextBuilder } from '../builder.js';
import { identityMap, NO_METADATA, type DraftBlock, type Draft, type Metadata } from '../draft.js';
import { decodeEntity, ENTITY } from '../entities.js';
import { finish } from '../finish.js';
import { headerOf } from './header.js';
import { layOut } from './layout.js';

/** A plain text as a document. `metadata` is what is known from elsewhere; it goes before what the text says. */
export function textDocument(
  path: string,
  key: string | null,
  source: string,
  metadata: Metadata = NO_METADATA,
): Document {
  return finish(path, key, textDraft(source, metadata));
}

/** What a plain text looks like before anybody has asked what its blocks are. */
export function textDraft(source: string, metadata: Metadata): Draft {
  const { text, map } = cleaned(source);
  const header = headerOf(text);
  const blocks: DraftBlock[] = [...header.blocks, ...layOut(text, header.end)];
  const own: Metadata = { ...NO_METADATA, ...header.metadata };
  return {
    source,
    text,
    map,
    blocks,
    metadata: {
      title: metadata.title ?? own.title,
      publisher: metadata.publisher ?? own.publisher,
      byline: metadata.byline ?? own.byline,
      published: metadata.published ?? own.published,
      url: metadata.url ?? own.url,
    },
  };
}

/**
 * A text is its own source, save where a scraper left entities ("&amp;", "&#8217;") or characters that do
 * not print, which would come between words and their readers.
 */
function cleaned(source: string): Pick<Draft, 'text' | 'map'> {
  const entities = new RegExp(ENTITY, 'g');
  if (!entities.test(source) && !INVISIBLE.test(source)) return { text: source, map: identityMap(source) };
  const builder = new TextBuilder(source);
  const pieces = new RegExp(`${ENTITY}|${INVISIBLE.source}`, 'g');
  let at = 0;
  for (const match of source.matchAll(pieces)) {
    const decoded = match[0].startsWith('&') ? decodeEntity(match[0]) : '';
    if (decoded === null) continue;
    const replaced = INVISIBLE.test(decoded) ? '' : decoded;
    builder.copy(at, match.index);
    builder.put(replaced, match.index, match[0].length);
    at = match.index + match[0].length;
  }
  builder.copy(at, source.length);
  return builder.finish();
}
