import type { Document, Problem } from '../../model.js';
import { TextBuilder } from '../builder.js';
import type { DraftBlock } from '../draft.js';
import { finish } from '../finish.js';
import { layOut } from '../text/layout.js';
import { frontMatterOf } from './front-matter.js';
import { writeInline } from './inline.js';
import { scanMarkdown, type MarkdownBlock } from './scan.js';

export interface MarkdownResult {
  readonly document: Document;
  readonly problems: readonly Problem[];
}

/** A Markdown file as a document: front matter gives the metadata, and is no text. */
export function markdownDocument(path: string, source: string): MarkdownResult {
  const { metadata, end, error } = frontMatterOf(source);
  const scanned = scanMarkdown(source, end);
  const headline = headlineIn(scanned, metadata.title);
  const builder = new TextBuilder(source);
  const drafts: DraftBlock[] = [];
  for (const block of scanned) {
    if (builder.length > 0) builder.glue('\n\n');
    const start = builder.length;
    const { image, setOff } = writeInline(builder, source, block);
    if (builder.length === start) continue;
    drafts.push({
      start,
      end: builder.length,
      kind: block === headline ? 'headline' : image && setOff ? 'caption' : block.kind,
      ...(block.code ? { reason: 'code' } : {}),
      ...(setOff ? { setOff } : {}),
    });
  }
  const { text, map } = builder.finish();
  const blocks = drafts.flatMap((block) => splitBreaks(text, block));
  const document = finish(path, null, { source, text, map, blocks, metadata });
  const problems =
    error === null
      ? []
      : [{ path, code: 'bad-front-matter', message: `The front matter is not valid YAML: ${error}` }];
  return { document, problems };
}

/** The first heading of level one; without a title elsewhere, a heading that opens the text will do. */
function headlineIn(blocks: readonly MarkdownBlock[], title: string | null): MarkdownBlock | undefined {
  const first = blocks.find((block) => block.level === 1);
  if (first) return first;
  const [opening] = blocks;
  return title === null && opening && opening.level > 0 ? opening : undefined;
}

/** Hard line breaks: lines that stand for themselves become blocks of their own. */
function splitBreaks(text: string, block: DraftBlock): DraftBlock[] {
  if (!text.slice(block.start, block.end).includes('\n')) return [block];
  return layOut(text, block.start, block.end).map((line) => ({
    ...block,
    start: line.start,
    end: line.end,
    kind: line.kind ?? block.kind,
  }));
}
