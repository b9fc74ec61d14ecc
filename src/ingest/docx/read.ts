import type { BlockKind, Document } from '../../model.js';
import { INVISIBLE, TextBuilder } from '../builder.js';
import { NO_METADATA, type DraftBlock } from '../draft.js';
import { finish } from '../finish.js';
import { parseXml } from '../xml.js';
import { paragraphsOf, type Paragraph } from './body.js';
import { stylesOf } from './styles.js';

const KINDS = {
  title: 'headline',
  heading: 'subheading',
  subtitle: 'standfirst',
  caption: 'caption',
  quote: 'blockquote',
  list: 'item',
  row: 'item',
} satisfies Record<NonNullable<Paragraph['style']>, BlockKind>;

/**
 * A Word document as a document. Its source is its text, a paragraph or table row to a line: the line of a
 * figure is the number of its paragraph.
 */
export function docxDocument(path: string, body: string, styles: string): Document {
  const paragraphs = paragraphsOf(parseXml(body), body, stylesOf(styles)).map(({ text, style }) => ({
    text: text.replace(new RegExp(INVISIBLE, 'g'), ''),
    style,
  }));
  const source = paragraphs.map(({ text }) => text).join('\n');
  const builder = new TextBuilder(source);
  const headline = headlineOf(paragraphs);
  const blocks: DraftBlock[] = [];
  let at = 0;
  for (const paragraph of paragraphs) {
    const { text, style } = paragraph;
    if (text !== '') {
      if (builder.length > 0) builder.glue('\n\n');
      const start = builder.length;
      builder.copy(at, at + text.length);
      const kind = style === null ? null : KINDS[style];
      blocks.push({
        start,
        end: builder.length,
        kind: paragraph === headline ? 'headline' : kind === 'headline' ? 'subheading' : kind,
      });
    }
    at += text.length + 1;
  }
  return finish(path, null, { source, ...builder.finish(), blocks, metadata: NO_METADATA });
}

/** The title; without one, the first heading, if no running text stands above it. */
function headlineOf(paragraphs: readonly Paragraph[]): Paragraph | null {
  const title = paragraphs.find(({ style }) => style === 'title');
  if (title) return title;
  for (const paragraph of paragraphs) {
    if (paragraph.style === 'heading') return paragraph;
    if (paragraph.style === null && paragraph.text.length > 140) return null;
  }
  return null;
}
