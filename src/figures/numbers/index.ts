export { convert } from './convert.js';
export { numberReader, readNumbers } from './read.js';
export type {
  Compound,
  NumberContext,
  NumberKind,
  NumberReader,
  NumberSpan,
  NumbersOfSentence,
  NumberWindow,
  ReaderOptions,
  RejectedNumber,
  SentenceContext,
} from './types.js';
