/** Bytes to documents: formats, encodings, metadata, main text, page furniture. */
export { collectInputs, type Collected, type InputFile } from './collect.js';
export { editionOf, type EditedDocument, type Edition } from './edition.js';
export { lineStarts, positionAt, toSource, type Position } from './offsets.js';
export { MAX_BYTES, readInput, readParts } from './read.js';
export type { Input, Reader, ReadResult } from './reader.js';
export { EXTENSIONS, READERS } from './registry.js';
