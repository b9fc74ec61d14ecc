export { convert } from './convert.js';
export { numberReader, readNumbers } from './read.js';
export { inUnit, numberAgain } from './span.js';
export type { UnitTables } from './tables.js';
export { NUMBER_WORDS, numberWords, type NumberWords } from './vocabulary.js';
export type { NumbersOfSentence, NumberSpan, ReaderOptions } from './types.js';
