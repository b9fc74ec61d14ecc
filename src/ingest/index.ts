/** Bytes to documents: formats, encodings, metadata, main text, page furniture. */
export { collectInputs, type Collected, type InputFile } from './collect.js';
export { lineStarts, positionAt, toSource } from './offsets.js';
export { readInput, readParts } from './read.js';
export type { Input, Reader, ReadResult } from './reader.js';
export { isOwnFile, OWN_HEAD } from './own.js';
export { EXTENSIONS, READERS } from './registry.js';
