import type { Document, Problem } from '../../model.js';
import { declaredCharset } from '../decode.js';
import { currentDocuments, type Killed } from '../edition.js';
import { itemsOf, newsItemDocument, packagedItems, type ItemSpan } from '../iptc/newsml.js';
import { failed, readSource, single, type Input, type Reader, type ReadResult } from '../reader.js';
import { opensWith } from '../xml.js';

const ROOTS = ['newsItem', 'newsMessage', 'packageItem', 'conceptItem', 'knowledgeItem', 'planningItem'];

export const newsml: Reader = {
  id: 'newsml',
  extensions: ['.newsml', '.g2', '.xml'],
  description: 'IPTC NewsML-G2: news items with inline XHTML, NITF or text, alone or in a message',
  sniff: ({ head }) => opensWith(head, [...ROOTS, 'NewsML']),
  read: (input) => readSource(input, declaredCharset(input.bytes), (source) => readNewsml(input, source)),
};

function readNewsml(input: Input, source: string): ReadResult {
  if (opensWith(source, ['NewsML'])) {
    return failed(
      input.path,
      'unsupported',
      'It is NewsML 1, which is not read. Ask for NewsML-G2, NITF or ninjs.',
    );
  }
  if (!opensWith(source, ROOTS)) return failed(input.path, 'bad-xml', 'It is no NewsML-G2.');
  const items = itemsOf(source);
  const news = items.filter(({ name }) => name === 'newsItem');
  if (news.length === 0) return failed(input.path, 'no-text', nothing(source, items));
  return readItems(input, source, news, opensWith(source, ['newsItem']));
}

function nothing(source: string, items: readonly ItemSpan[]): string {
  const packages = items.filter(({ name }) => name === 'packageItem');
  if (packages.length === 0) return 'It holds no newsItem.';
  const count = packages.reduce((sum, { start, end }) => sum + packagedItems(source.slice(start, end)), 0);
  return `It is a package that refers to ${count} items and holds none. Read the items.`;
}

/** `alone`: the file is one item, and is shown by its name alone. */
function readItems(input: Input, source: string, items: readonly ItemSpan[], alone: boolean): ReadResult {
  const documents: Document[] = [];
  const problems: Problem[] = [];
  const kills: Killed[] = [];
  for (const [i, { start, end, whole }] of items.entries()) {
    if (!whole) {
      const message = 'The last item ends before its end tag. Fetch the file again.';
      problems.push({ path: input.path, code: 'truncated', message });
      continue;
    }
    const path = (key: string | null): string => (alone ? input.path : `${input.path}#${key ?? i + 1}`);
    const made = newsItemDocument(alone ? source : source.slice(start, end), path);
    if ('killed' in made) kills.push(made.killed);
    else if ('problem' in made) {
      // Pictures and videos of a message that has texts are no news to anybody.
      if (!made.text && items.length > 1) continue;
      const message = alone ? made.problem : `Cannot read item ${i + 1}: ${made.problem}`;
      problems.push({ path: input.path, code: 'no-text', message });
    } else {
      const result = single(made.document);
      documents.push(...result.documents);
      problems.push(...result.problems);
    }
  }
  if (documents.length + problems.length + kills.length === 0) {
    problems.push({ path: input.path, code: 'no-text', message: 'None of its items is a text.' });
  }
  return currentDocuments({ documents, problems }, kills);
}
