import type { BlockKind, Document } from '../../../src/model.js';
import {
  numberReader,
  type NumbersOfSentence,
  type ReaderOptions,
} from '../../../src/figures/numbers/index.js';
import { splitSentences } from '../../../src/segment/sentences.js';

/** A document of one block for each line of a text. */
export function documentOf(text: string, kind: BlockKind = 'paragraph'): Document {
  const blocks: Document['blocks'][number][] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') blocks.push({ kind, start: at, end: at + line.length, reason: null });
    at += line.length + 1;
  }
  return {
    path: 'a.txt',
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
  };
}

/** All numbers of a text, sentence by sentence. */
export function readAll(text: string, options: ReaderOptions = {}): NumbersOfSentence {
  const document = documentOf(text);
  const read = numberReader(text, options);
  const numbers: NumbersOfSentence['numbers'][number][] = [];
  const rejected: NumbersOfSentence['rejected'][number][] = [];
  const windows: NumbersOfSentence['windows'][number][] = [];
  let block = -1;
  for (const sentence of splitSentences(document)) {
    const found = read(sentence, { block: 'paragraph', opensBlock: sentence.block !== block });
    block = sentence.block;
    numbers.push(...found.numbers);
    rejected.push(...found.rejected);
    windows.push(...found.windows);
  }
  return { numbers, rejected, windows };
}
