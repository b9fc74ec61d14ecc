import type { Extraction, noticesOf } from '../extract.js';
import type { Collected, Input, Reader, ReadResult } from '../ingest/index.js';
import type { Document, ExtractRecord, Problem, Report } from '../model.js';
import type { CompareOptions } from '../pipeline.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import type { WordOptions } from '../vocabulary/words.js';

/** What the commands need of the stages; tests put a small one of their own here. */
export interface Pipeline {
  readonly collect: (paths: readonly string[], cwd: string) => Promise<Collected>;
  /** Piece by piece: an archive may hold more articles than memory does. */
  readonly read: (input: Input) => AsyncIterable<ReadResult>;
  /** @throws ClaimdiffError for an addition that is not read as it says. */
  readonly vocabulary: (words: WordOptions) => Vocabulary;
  readonly extract: (document: Document, vocabulary: Vocabulary) => Extraction;
  /** What was read that is no document: stories that were killed, and problems. */
  readonly notices: typeof noticesOf;
  readonly compare: (
    records: readonly ExtractRecord[],
    problems: readonly Problem[],
    options: CompareOptions,
    terms: Vocabulary['terms'],
  ) => Report;
  readonly readers: readonly Pick<Reader, 'id' | 'extensions' | 'description'>[];
}

/** The real stages, loaded when a command wants them: `--help` has no use for a tagger. */
export async function loadPipeline(): Promise<Pipeline> {
  const [
    { collectInputs, readParts, READERS },
    { extractDocument, noticesOf: notices },
    { Lexemes },
    { compareRecords },
    { checkedVocabulary },
  ] = await Promise.all([
    import('../ingest/index.js'),
    import('../extract.js'),
    import('../segment/lexemes.js'),
    import('../pipeline.js'),
    import('../vocabulary/check.js'),
  ]);
  // The words of one article are known when the next is read.
  const lexemes = new Lexemes();
  return {
    collect: collectInputs,
    read: readParts,
    vocabulary: checkedVocabulary,
    extract: (document, vocabulary) => extractDocument(document, vocabulary, lexemes),
    notices,
    compare: compareRecords,
    readers: READERS,
  };
}
