import { decode, declaredCharset, latin1 } from '../decode.js';
import { docxDocument } from '../docx/read.js';
import { unzip } from '../docx/unzip.js';
import { failed, single, type Input, type Reader, type ReadResult } from '../reader.js';

const ZIP = 'PK\u0003\u0004';
const EMPTY_ZIP = 'PK\u0005\u0006';
const OLE = 'Ð\u00cf\u0011à¡±\u001aá';

export const docx: Reader = {
  id: 'docx',
  extensions: ['.docx'],
  description: 'DOCX: headings, paragraphs, lists and tables; a line is a paragraph',
  // Also what it might be taken for: other zip files, and the files of old or locked Office documents.
  signature: (head) => {
    const mark = latin1(head.subarray(0, 8));
    return mark.startsWith(ZIP) || mark.startsWith(EMPTY_ZIP) || mark === OLE;
  },
  sniff: () => false,
  read: readDocx,
};

const BODY = 'word/document.xml';
const STYLES = 'word/styles.xml';

async function readDocx({ path, bytes }: Input): Promise<ReadResult> {
  if (latin1(bytes.subarray(0, 8)) === OLE) return ofOle(path, bytes);
  const unzipped = await unzip(bytes, [BODY, STYLES]);
  if ('code' in unzipped) {
    return unzipped.code === 'too-large'
      ? failed(path, 'too-large', 'Its text unpacks to more than any article has.')
      : failed(path, 'bad-docx', 'It is not a whole DOCX file: damaged, or cut off.');
  }
  const body = unzipped.parts.get(BODY);
  if (!body) {
    const message = 'It is a zip file, but no Word document. Unpack it, and read what it holds.';
    return failed(path, 'bad-docx', message);
  }
  const styles = unzipped.parts.get(STYLES);
  const text = textOf(body);
  if (!/<\/(?:[\w.-]{1,40}:)?document\s{0,20}>/.test(text.slice(-200))) {
    return failed(path, 'bad-docx', 'Its text ends too early: the file is damaged.');
  }
  return single(docxDocument(path, text, styles ? textOf(styles) : ''));
}

function textOf(bytes: Uint8Array): string {
  const decoded = decode(bytes, declaredCharset(bytes));
  return decoded.ok ? decoded.source : '';
}

/** Word's old format, and DOCX files with a password, come in the same wrapper. */
function ofOle(path: string, bytes: Uint8Array): ReadResult {
  const locked = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from('EncryptedPackage', 'utf16le'),
  );
  return locked
    ? failed(path, 'encrypted', 'It asks for a password. Save a copy without one.')
    : failed(path, 'unsupported', 'It is a file of an old Office program. Save it as DOCX, PDF or text.');
}
