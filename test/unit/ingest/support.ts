import { readInput, toSource, type ReadResult } from '../../../src/ingest/index.js';
import type { Document } from '../../../src/model.js';

/** Reads a text as a file of that name. */
export function read(path: string, text: string | Uint8Array): Promise<ReadResult> {
  return readInput({ path, bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text });
}

/** The only document of a file. */
export async function readOne(path: string, text: string | Uint8Array): Promise<Document> {
  const { documents, problems } = await read(path, text);
  const [document] = documents;
  if (!document || documents.length > 1) {
    throw new Error(`${documents.length} documents; ${problems.map((problem) => problem.message).join(' ')}`);
  }
  return document;
}

/** "kind: text" of each block, "(reason)" for furniture: how tests say what a page holds. */
export function outline(document: Document): string[] {
  return document.blocks.map((block) => {
    const text = document.text.slice(block.start, block.end).replace(/\s+/g, ' ');
    return `${block.kind === 'furniture' ? `(${block.reason ?? ''})` : block.kind}: ${text}`;
  });
}

/** The blocks that count, without their kinds. */
export function evidence(document: Document): string[] {
  return document.blocks
    .filter((block) => block.kind !== 'furniture' && block.kind !== 'caption')
    .map((block) => document.text.slice(block.start, block.end).replace(/\s+/g, ' '));
}

/** What the source has where some words of the text stand. */
export function sourceOf(document: Document, words: string): string {
  const start = document.text.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  const span = toSource(document, { start, end: start + words.length });
  return document.source.slice(span.start, span.end);
}
