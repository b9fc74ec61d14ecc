import { markdownDocument } from '../markdown/read.js';
import { readSource, single, type Reader } from '../reader.js';

export const markdown: Reader = {
  id: 'markdown',
  extensions: ['.md', '.markdown'],
  description: 'Markdown, with YAML front matter (title, date, source, byline, url)',
  sniff: ({ head }) =>
    /^---[ \t]{0,9}\r?\n(?:[^\n]{0,2000}\n){0,60}?(?:---|\.\.\.)[ \t]{0,9}(?:\r?\n|$)/.test(head) ||
    /^#{1,3} \S/.test(head),
  read: (input) =>
    readSource(input, null, (source) => {
      const { document, problems } = markdownDocument(input.path, source);
      const result = single(document);
      return { documents: result.documents, problems: [...problems, ...result.problems] };
    }),
};
