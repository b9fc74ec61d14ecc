import { inflateSync } from 'node:zlib';

/** A piece of text as a page prints it. Distances in points, y upward from the foot of the page. */
export interface Glyphs {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** The page's own mark of a line end behind it. */
  readonly ends: boolean;
}

export interface Page {
  readonly height: number;
  readonly glyphs: readonly Glyphs[];
}

export type Loaded =
  | { readonly pages: readonly Page[] }
  | { readonly code: 'encrypted' | 'bad-pdf' | 'too-large'; readonly message: string };

/** A longer document is a book or an annex, no article. */
const MAX_PAGES = 300;
/** No stream of a page of text comes near this: 64 MiB. */
const MAX_STREAM = 64 * 1024 * 1024;
/** What deflate can shrink a byte's worth of text to, at most. */
const BEST_RATIO = 1032;

/** The text of a PDF by page. PDF.js is loaded here, when a PDF turns up. */
export async function loadPdf(bytes: Uint8Array): Promise<Loaded> {
  if (hasBomb(bytes)) {
    return {
      code: 'too-large',
      message: `A part of it unpacks to more than ${MAX_STREAM / 1024 / 1024} MiB.`,
    };
  }
  const { getDocumentProxy } = await import('unpdf');
  let pdf: PdfFile;
  try {
    // A copy: PDF.js takes the buffer for its own.
    const opened: unknown = await getDocumentProxy(Uint8Array.from(bytes), OPTIONS);
    if (!isPdfFile(opened)) return whyNot(null);
    pdf = opened;
  } catch (error) {
    return whyNot(error);
  }
  try {
    if (pdf.numPages > MAX_PAGES) {
      const message = `It has ${pdf.numPages} pages, more than ${MAX_PAGES}. Take out those of the article.`;
      return { code: 'too-large', message };
    }
    const pages: Page[] = [];
    for (let i = 1; i <= pdf.numPages; i++) {
      const page = await pdf.getPage(i);
      const content = await page.getTextContent();
      const height = page.getViewport({ scale: 1 }).height;
      pages.push({ height, glyphs: content.items.filter(isTextItem).flatMap(glyphsOf) });
    }
    return { pages };
  } catch (error) {
    return whyNot(error);
  } finally {
    await pdf.destroy();
  }
}

const OPTIONS = {
  verbosity: 0,
  isEvalSupported: false,
  disableFontFace: true,
  useSystemFonts: false,
  maxImageSize: 1,
} as const;

function whyNot(error: unknown): Loaded {
  if (error instanceof Error && error.name === 'PasswordException') {
    return { code: 'encrypted', message: 'It asks for a password. Save a copy without one.' };
  }
  return { code: 'bad-pdf', message: 'It is no PDF that can be read: damaged, or cut off.' };
}

/** What is asked of PDF.js; the types that unpdf hands on lead nowhere. */
interface PdfFile {
  readonly numPages: number;
  getPage(number: number): Promise<{
    getTextContent(): Promise<{ readonly items: readonly object[] }>;
    getViewport(options: { scale: number }): { readonly height: number };
  }>;
  destroy(): Promise<unknown>;
}

function isPdfFile(value: unknown): value is PdfFile {
  return typeof value === 'object' && value !== null && 'numPages' in value && 'getPage' in value;
}

interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly hasEOL: boolean;
}

function isTextItem(item: object): item is TextItem {
  return 'str' in item;
}

/** Slanted text is a watermark or a stamp; text from top to bottom stands at a picture. */
function glyphsOf({ str, transform, width, hasEOL }: TextItem): Glyphs[] {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform;
  if (Math.abs(b) > Math.abs(a) * 0.1) return [];
  return [{ text: str, x, y, width, size: Math.hypot(c, d), ends: hasEOL }];
}

const STREAM = Buffer.from('stream');
const END = Buffer.from('endstream');

/** Whether a packed part would fill the memory: asked before PDF.js unpacks it without a limit. */
function hasBomb(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  for (;;) {
    const found = file.indexOf(STREAM, at);
    if (found < 0) return false;
    let start = found + STREAM.length;
    while (file[start] === 13 || file[start] === 10) start++;
    const end = file.indexOf(END, start);
    const stop = end < 0 ? file.length : end;
    if ((stop - start) * BEST_RATIO > MAX_STREAM && isTooLarge(file.subarray(start, stop))) return true;
    at = end < 0 ? file.length : end + END.length;
  }
}

function isTooLarge(packed: Uint8Array): boolean {
  if (((packed[0] ?? 0) & 15) !== 8) return false;
  try {
    inflateSync(packed, { maxOutputLength: MAX_STREAM });
    return false;
  } catch (error) {
    return error instanceof RangeError;
  }
}
