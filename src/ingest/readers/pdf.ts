import { latin1 } from '../decode.js';
import { loadPdf } from '../pdf/load.js';
import { pdfDocument } from '../pdf/read.js';
import { failed, single, type Input, type Reader, type ReadResult } from '../reader.js';

export const pdf: Reader = {
  id: 'pdf',
  extensions: ['.pdf'],
  description: 'PDF: its text by page, running heads aside; scanned pages hold none',
  signature: (head) => latin1(head.subarray(0, 1024)).includes('%PDF-'),
  sniff: () => false,
  read: readPdf,
};

async function readPdf(input: Input): Promise<ReadResult> {
  const loaded = await loadPdf(input.bytes);
  if ('code' in loaded) return failed(input.path, loaded.code, loaded.message);
  if (loaded.pages.every((page) => page.glyphs.every(({ text }) => text.trim() === ''))) {
    const message = 'Its pages are pictures without text. Run text recognition (OCR) over it first.';
    return failed(input.path, 'no-text', message);
  }
  return single(pdfDocument(input.path, loaded.pages));
}
