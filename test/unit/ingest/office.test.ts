import { readFileSync } from 'node:fs';
import { zipSync, type Zippable } from 'fflate';
import { describe, expect, it } from 'vitest';
import { positionAt, lineStarts, toSource } from '../../../src/ingest/index.js';
import { evidence, outline, read, readOne, sourceOf } from './support.js';

const fixture = (name: string): Uint8Array =>
  readFileSync(new URL(`../../../fixtures/ingest/${name}`, import.meta.url));
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const paragraph = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const TEXT = 'Fourteen people drowned on Monday, the ministry said.';

function docx(body: string, more: Zippable = {}): Uint8Array {
  const document = `<?xml version="1.0"?><w:document ${W}><w:body>${body}</w:body></w:document>`;
  return zipSync({ 'word/document.xml': bytes(document), ...more });
}

/** A PDF by hand: one page, lines of text from the top down. */
function pdf(lines: readonly (readonly [x: number, y: number, size: number, text: string])[]): string {
  const stream = lines
    .map(([x, y, size, text]) => `BT /F1 ${size} Tf ${x} ${y} Td (${text}) Tj ET`)
    .join('\n');
  return `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj
4 0 obj<</Length ${stream.length}>>stream
${stream}
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>endobj
trailer<</Root 1 0 R>>
`;
}

describe('PDF', () => {
  it('has a line for each printed line, and a form feed before each page but the first', async () => {
    const document = await readOne('release.pdf', fixture('release.pdf'));
    const pages = document.source.split('\f');
    expect(pages).toHaveLength(2);
    expect(pages[1]).toContain('12,500');
    expect(sourceOf(document, '212 cases of cholera')).toBe('212 cases of cholera');
    const at = toSource(document, { start: document.text.indexOf('38 held'), end: 0 }).start;
    const { line } = positionAt(lineStarts(document.source), at);
    expect(document.source.split(/\n/)[line - 1]).toContain('38 held');
  });

  it('joins lines, mends words, and keeps note marks off figures', async () => {
    const document = await readOne(
      'a.pdf',
      pdf([
        [50, 700, 20, 'Dam in the north gives way and'],
        [50, 676, 20, 'fourteen people drown'],
        [50, 640, 11, 'A dam in the north gave way on Monday and 14 people drowned, the water minis-'],
        [50, 627, 11, 'try said. Another 300 people were moved to schools, and two low-lying bridges'],
        [50, 614, 11, 'were lost.'],
        [50, 590, 11, 'The toll rose to 23'],
        [146, 595, 6, '1'],
        [150, 590, 11, ' by noon, in two low-'],
        [50, 577, 11, 'lying villages.'],
      ]),
    );
    expect(outline(document)).toEqual([
      'headline: Dam in the north gives way and fourteen people drown',
      'paragraph: A dam in the north gave way on Monday and 14 people drowned, the water ministry said. Another 300 people were moved to schools, and two low-lying bridges were lost.',
      'paragraph: The toll rose to 23 by noon, in two low-lying villages.',
    ]);
    expect(sourceOf(document, 'ministry')).toBe('minis-\ntry');
  });

  it('reads what its bytes are, whatever its name', async () => {
    expect(evidence(await readOne('a.txt', pdf([[50, 700, 11, TEXT]])))).toEqual([TEXT]);
    expect(evidence(await readOne('-', pdf([[50, 700, 11, TEXT]])))).toEqual([TEXT]);
  });

  it.each([
    ['encrypted', fixture('locked.pdf')],
    ['no-text', bytes(pdf([]))],
    ['bad-pdf', bytes('%PDF-1.7\nand no more')],
    ['bad-pdf', bytes('<html><p>Not found</p></html>')],
  ])('is named as a problem: %s', async (code, content) => {
    const { documents, problems } = await read('a.pdf', content);
    expect(documents).toEqual([]);
    expect(problems).toEqual([expect.objectContaining({ path: 'a.pdf', code })]);
  });

  it('is bounded', async () => {
    const { deflateSync } = await import('node:zlib');
    const bomb = deflateSync(Buffer.alloc(80 * 1024 * 1024, 32));
    const head = pdf([]).replace(
      /<<\/Length 0>>stream\n[^]*$/,
      `<</Length ${bomb.length}/Filter/FlateDecode>>stream\n`,
    );
    const file = Buffer.concat([
      Buffer.from(head, 'latin1'),
      bomb,
      Buffer.from('\nendstream endobj\ntrailer<</Root 1 0 R>>\n'),
    ]);
    expect((await read('a.pdf', file)).problems).toEqual([expect.objectContaining({ code: 'too-large' })]);
  });
});

describe('DOCX', () => {
  it('has a line for each paragraph and table row', async () => {
    const document = await readOne('press.docx', fixture('press.docx'));
    expect(document.source.split('\n').slice(0, 4)).toEqual([
      'Ministry: 14 dead after dam gives way',
      'A second dam is being watched',
      '12 May 2021',
      'A dam in the north gave way on Monday and fourteen people drowned, the water ministry said.',
    ]);
    expect(sourceOf(document, '31 injured')).toBe('31 injured');
  });

  it('reads accepted changes alone, and no hidden text, notes or field codes', async () => {
    const run = (text: string, properties = ''): string =>
      `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const body = `<w:p><w:ins>${run('Fourteen')}</w:ins><w:del><w:r><w:delText>Forty</w:delText></w:r></w:del>${run(' people')}${run(' SECRET', '<w:vanish/>')}<w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:hyperlink>${run(' drowned')}</w:hyperlink><w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${run(' on Monday.')}</w:sdtContent></w:sdt></w:p>`;
    expect(evidence(await readOne('a.docx', docx(body)))).toEqual(['Fourteen people drowned on Monday.']);
  });

  it('reads text boxes once, behind their paragraph, and tables that lay out a page as paragraphs', async () => {
    const box = `<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent>${paragraph('Three bridges were lost in the flood, he said.')}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${paragraph('Three bridges were lost in the flood, he said.')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const long =
      `${TEXT} ${'More rain is forecast for the whole of the week in the north of the country. '.repeat(3)}`.trim();
    const cell = (text: string): string => `<w:tc>${paragraph(text)}</w:tc>`;
    const body = `<w:p>${box}<w:r><w:t>${TEXT}</w:t></w:r></w:p><w:tbl><w:tr>${cell(long)}${cell('Nine wells')}</w:tr><w:tr>${cell('Village')}${cell('Dead')}</w:tr></w:tbl>`;
    expect(evidence(await readOne('a.docx', docx(body)))).toEqual([
      TEXT,
      'Three bridges were lost in the flood, he said.',
      long,
      'Nine wells',
      'Village | Dead',
    ]);
  });

  it('knows styles by the names that are the same in every language', async () => {
    const styles = `<w:styles ${W}><w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="Haus"><w:name w:val="House"/><w:basedOn w:val="berschrift1"/></w:style></w:styles>`;
    const body = `${paragraph('Dam gives way', '<w:pStyle w:val="Haus"/>')}${paragraph(TEXT)}`;
    const document = await readOne('a.docx', docx(body, { 'word/styles.xml': bytes(styles) }));
    expect(outline(document)[0]).toBe('headline: Dam gives way');
  });

  const bomb = docx(paragraph(' '.repeat(1000)).repeat(70_000));
  it.each([
    ['bad-docx', zipSync({ 'a.txt': bytes(TEXT) }), 'a zip file that is none'],
    ['bad-docx', docx(paragraph(TEXT)).subarray(0, -30), 'cut off'],
    ['bad-docx', bytes('PK\u0003\u0004 and no more'), 'damaged'],
    [
      'bad-docx',
      zipSync({ 'word/document.xml': bytes(`<w:document ${W}><w:body>${paragraph(TEXT)}`) }),
      'with text cut off',
    ],
    ['no-text', docx(''), 'empty'],
    ['too-large', bomb, 'a bomb'],
    ['unsupported', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), 'an old one'],
    [
      'encrypted',
      Buffer.concat([
        Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
        Buffer.from('EncryptedPackage', 'utf16le'),
      ]),
      'with a password',
    ],
  ] satisfies [string, Uint8Array, string][])('is named as a problem: %s', async (...[code, content]) => {
    const { documents, problems } = await read('a.docx', content);
    expect(documents).toEqual([]);
    expect(problems).toEqual([expect.objectContaining({ path: 'a.docx', code })]);
  });
});
