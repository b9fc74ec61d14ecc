import type { Block, BlockKind, Document } from '../../../src/model.js';

const KINDS: readonly (readonly [prefix: string, kind: BlockKind])[] = [
  ['## ', 'subheading'],
  ['# ', 'headline'],
  ['> ', 'blockquote'],
  ['- ', 'item'],
  ['~ ', 'furniture'],
];

/** A document of these paragraphs; "# " opens a headline, "## " a subheading, "> " a block quote, "- " an item, "~ " furniture. */
export function documentOf(paragraphs: readonly string[], more: Partial<Document> = {}): Document {
  let text = '';
  const blocks: Block[] = [];
  for (const paragraph of paragraphs) {
    const [prefix, kind] = KINDS.find(([mark]) => paragraph.startsWith(mark)) ?? ['', 'paragraph' as const];
    const words = paragraph.slice(prefix.length);
    if (text !== '') text += '\n\n';
    blocks.push({ start: text.length, end: text.length + words.length, kind, reason: null });
    text += words;
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
    ...more,
  };
}
