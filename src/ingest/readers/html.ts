import { declaredCharset } from '../decode.js';
import { htmlDocument } from '../html/read.js';
import { readSource, single, type Reader } from '../reader.js';

export const html: Reader = {
  id: 'html',
  extensions: ['.html', '.htm', '.xhtml'],
  description: 'HTML: a whole page, of which the article alone is read, with its metadata',
  sniff: ({ head }) =>
    /^(?:<\?xml[^>]{0,200}>\s{0,99})?(?:<!--[^]{0,2000}?-->\s{0,99})?<(?:!doctype\s+html|html|head|body|article|main|div|section|p|h[1-6]|table|title|meta)\b/i.test(
      head,
    ),
  read: (input) =>
    readSource(input, declaredCharset(input.bytes), (source) =>
      single(htmlDocument(input.path, null, source)),
    ),
};
