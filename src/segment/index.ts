import type { Document, SegmentedDocument } from '../model.js';
import { Lexemes } from './lexemes.js';
import { findQuotations } from './quotations.js';
import { splitSentences } from './sentences.js';

/** Sentences and quotations of the main text. `lexemes`: the forms that are known already. */
export function segment(document: Document, lexemes: Lexemes = new Lexemes()): SegmentedDocument {
  return { document, sentences: splitSentences(document, lexemes), quoted: findQuotations(document) };
}
