import type { Block, Document } from '../../src/model.js';

/** A document made of a text: a block a paragraph (blank lines between), `# ` before a headline. */
export function documentOf(
  text: string,
  about: Partial<Pick<Document, 'published' | 'title' | 'publisher' | 'path'>> = {},
): Document {
  const blocks: Block[] = [];
  let at = 0;
  for (const part of text.split('\n\n')) {
    const headline = part.startsWith('# ');
    blocks.push({
      kind: headline ? 'headline' : 'paragraph',
      start: at + (headline ? 2 : 0),
      end: at + part.length,
      reason: null,
    });
    at += part.length + 2;
  }
  return {
    path: 'article.txt',
    key: null,
    title: null,
    publisher: null,
    byline: null,
    published: null,
    url: null,
    source: text,
    text,
    map: [{ text: 0, source: 0, textLength: text.length, sourceLength: text.length }],
    blocks,
    ...about,
  };
}
