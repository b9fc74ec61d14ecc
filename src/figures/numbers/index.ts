export { convert } from './convert.js';
export { numberReader, readNumbers } from './read.js';
export type { NumbersOfSentence, NumberSpan, ReaderOptions } from './types.js';
