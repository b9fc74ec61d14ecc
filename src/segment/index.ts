import type { Document, SegmentedDocument } from '../model.js';
import { findQuotations } from './quotations.js';
import { splitSentences } from './sentences.js';

/** Sentences and quotations of the main text. */
export function segment(document: Document): SegmentedDocument {
  return { document, sentences: splitSentences(document), quoted: findQuotations(document) };
}
