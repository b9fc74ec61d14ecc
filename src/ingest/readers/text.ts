import { readSource, single, type Reader } from '../reader.js';
import { textDocument } from '../text/read.js';

export const text: Reader = {
  id: 'text',
  extensions: ['.txt', '.text'],
  description: 'Plain text, as copied from a page: furniture and hard line breaks are seen through',
  // What is nothing else is text; the registry asks the others first.
  sniff: () => true,
  read: (input) => readSource(input, null, (source) => single(textDocument(input.path, null, source))),
};
