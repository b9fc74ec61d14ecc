import { declaredCharset } from '../decode.js';
import { currentDocuments } from '../edition.js';
import { nitfDocument } from '../iptc/nitf.js';
import { failed, readSource, single, type Input, type Reader, type ReadResult } from '../reader.js';
import { opensWith } from '../xml.js';

export const nitf: Reader = {
  id: 'nitf',
  extensions: ['.nitf', '.xml'],
  description: 'IPTC NITF (news in XML): versions, embargoes, corrections, killed stories',
  sniff: ({ head }) => opensWith(head, ['nitf']),
  read: (input) => readSource(input, declaredCharset(input.bytes), (source) => readNitf(input, source)),
};

function readNitf(input: Input, source: string): ReadResult {
  if (!opensWith(source, ['nitf'])) return failed(input.path, 'bad-xml', 'It is no NITF: no nitf element.');
  if (!/<\/(?:[\w.-]{1,40}:)?nitf\s{0,20}>/.test(source.slice(-20_000))) {
    return failed(input.path, 'truncated', 'The NITF ends before its end tag. Fetch it again.');
  }
  const { document, kills } = nitfDocument(input.path, source);
  return currentDocuments(document ? single(document) : { documents: [], problems: [] }, kills);
}
