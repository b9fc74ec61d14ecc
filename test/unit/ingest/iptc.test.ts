import { readFileSync } from 'node:fs';
import { SyntaxValidator } from 'fast-xml-validator';
import { describe, expect, it } from 'vitest';
import { growth, mostOf } from '../../support/growth.js';
import { evidence, outline, read, readOne, sourceOf } from './support.js';

const fixture = (name: string): string =>
  readFileSync(new URL(`../../../fixtures/ingest/${name}`, import.meta.url), 'utf8');

const nitf = (
  docdata: string,
  body = '<p>Fourteen people drowned on Monday, the ministry said.</p>',
): string =>
  `<?xml version="1.0"?><nitf><head>${docdata}</head><body><body.head><hedline><hl1>Dam gives way</hl1></hedline></body.head><body.content>${body}</body.content></body></nitf>`;

const item = (meta: string, content: string, attributes = 'guid="urn:x:1" version="1"'): string =>
  `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" ${attributes}><itemMeta><itemClass qcode="ninat:text"/><provider literal="HW"/><versionCreated>2020-01-02T03:04:05Z</versionCreated>${meta}</itemMeta><contentMeta><headline>Dam gives way</headline></contentMeta><contentSet>${content}</contentSet></newsItem>`;
const xhtml = (body: string): string =>
  `<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body>${body}</body></html></inlineXML>`;
const TEXT = '<p>Fourteen people drowned on Monday, the ministry said.</p>';
const message = (...items: string[]): string =>
  `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header/><itemSet>${items.join('')}</itemSet></newsMessage>`;

describe('the fixtures', () => {
  it.each(['flood.nitf', 'killed.nitf', 'message.newsml'])('%s is well-formed XML', (name) => {
    expect(SyntaxValidator.validate(fixture(name))).toBe(true);
  });
});

describe('NITF', () => {
  it('tells version, embargo, dateline and corrections', async () => {
    expect((await readOne('flood.nitf', fixture('flood.nitf'))).edition).toEqual({
      item: 'HW:hw-20240612-0031',
      version: '4',
      issued: '2024-06-12T15:45:00+01:00',
      embargoed: '2024-06-12T17:00:00+01:00',
      dateline: 'KARU, June 12',
      note: 'Eds: updates toll, adds quote from the mayor. CORRECTS number of villages in paragraph 2 to seven',
      correction: true,
      status: 'usable',
    });
  });

  it('gives offsets into the file', async () => {
    const document = await readOne('flood.nitf', fixture('flood.nitf'));
    expect(document.source).toBe(fixture('flood.nitf'));
    expect(sourceOf(document, '4.2 billion')).toBe('4.2 billion');
    expect(sourceOf(document, '“We have')).toBe('&#8220;We have');
  });

  it.each(['canceled', 'withheld', 'embargoed'])('does not read a story that is %s', async (status) => {
    const { documents, problems } = await read('a.nitf', nitf(`<docdata management-status="${status}"/>`));
    expect(documents).toEqual([]);
    expect(problems).toEqual([
      expect.objectContaining({ path: 'a.nitf', code: status === 'canceled' ? 'killed' : status }),
    ]);
  });

  it('reads names of characters that its document type declares', async () => {
    const document = await readOne(
      'a.nitf',
      nitf('', '<p>Cr&egrave;me &mdash; 14 people&nbsp;drowned on Monday.</p>'),
    );
    expect(evidence(document)[1]).toBe('Crème — 14 people drowned on Monday.');
  });

  it('is told from other XML by its root element, after comments and a document type', async () => {
    const source = `<?xml version="1.0"?>\n<!DOCTYPE nitf [<!ENTITY a "aaaa">\n<!ENTITY b "&a;&a;&a;">]>\n<!-- a -->\n${nitf('').slice(21)}`;
    expect((await readOne('a.xml', source)).title).toBe('Dam gives way');
    expect((await readOne('-', source)).title).toBe('Dam gives way');
  });

  it('expands no entity of the file’s own', async () => {
    const lol = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');
    const source = `<!DOCTYPE nitf [<!ENTITY l0 "lol">${lol}<!ENTITY x SYSTEM "file:///etc/passwd">]>${nitf('', '<p>Fourteen people &l9; drowned on &x; Monday.</p>').slice(21)}`;
    const document = await readOne('a.nitf', source);
    expect(evidence(document)[1]).toBe('Fourteen people &l9; drowned on &x; Monday.');
  });

  it('names a file that was cut off, and one that is something else', async () => {
    expect((await read('a.nitf', nitf('').slice(0, -20))).problems).toEqual([
      expect.objectContaining({ code: 'truncated' }),
    ]);
    expect((await read('a.nitf', '<html><p>x</p></html>')).problems).toEqual([
      expect.objectContaining({ code: 'bad-xml' }),
    ]);
  });
});

describe('NewsML-G2', () => {
  it('keeps the latest version of an item, whatever the order', async () => {
    const versions = ['2', '10', '9'].map((version) =>
      item('', xhtml(TEXT.replace('Fourteen', `${version}0`)), `guid="urn:x:1" version="${version}"`),
    );
    const { documents, problems } = await read('a.xml', message(...versions));
    expect(documents.map(evidence)).toEqual([['100 people drowned on Monday, the ministry said.']]);
    expect(documents[0]?.path).toBe('a.xml#urn:x:1');
    expect(problems.map(({ path, code }) => [path, code])).toEqual([
      ['a.xml#urn:x:1', 'superseded'],
      ['a.xml#urn:x:1', 'superseded'],
    ]);
  });

  it('gives offsets into the item in a message, into the file of an item alone', async () => {
    const alone = `<?xml version="1.0"?>\n${item('', xhtml(TEXT))}`;
    const document = await readOne('a.newsml', alone);
    expect(document).toMatchObject({ path: 'a.newsml', key: 'urn:x:1', source: alone });
    expect(sourceOf(document, 'Fourteen')).toBe('Fourteen');
    expect((await readOne('a.newsml', message(item('', xhtml(TEXT))))).source).toBe(item('', xhtml(TEXT)));
  });

  it('kills a story and its other versions', async () => {
    const { documents, problems } = await read(
      'a.xml',
      message(
        item('', xhtml(TEXT)),
        item('<pubStatus qcode="stat:canceled"/><edNote>KILL</edNote>', '', 'guid="urn:x:1" version="2"'),
        item('<pubStatus uri="http://cv.iptc.org/newscodes/pubstatusg2/withheld"/>', '', 'guid="urn:x:2"'),
      ),
    );
    expect(documents).toEqual([]);
    expect(problems.map(({ path, code }) => [path, code])).toEqual([
      ['a.xml#urn:x:1', 'killed'],
      ['a.xml#urn:x:2', 'withheld'],
    ]);
  });

  it('reads text and HTML that stand in an inlineData', async () => {
    const text = item(
      '',
      '<inlineData contenttype="text/plain">Dam.\n\nFourteen people &amp; a dog drowned on Monday.</inlineData>',
    );
    expect(evidence(await readOne('a.xml', text)).at(-1)).toBe('Fourteen people & a dog drowned on Monday.');
    const html = item('', `<inlineData contenttype="text/html"><![CDATA[${TEXT}]]></inlineData>`);
    expect(outline(await readOne('a.xml', html))).toEqual([
      'paragraph: Fourteen people drowned on Monday, the ministry said.',
    ]);
  });

  it('takes prefixes for what they are', async () => {
    const source = item('', xhtml(TEXT)).replace(/<(\/?)(\w)/g, '<$1n:$2');
    expect(evidence(await readOne('a.xml', source))).toEqual([
      'Fourteen people drowned on Monday, the ministry said.',
    ]);
  });

  it('says what a file holds that holds no story', async () => {
    const code = async (source: string): Promise<string[]> =>
      (await read('a.newsml', source)).problems.map((problem) => `${problem.code}: ${problem.message}`);
    expect(
      await code(
        '<packageItem guid="x"><groupSet><group><itemRef/><itemRef/></group></groupSet></packageItem>',
      ),
    ).toEqual(['no-text: It is a package that refers to 2 items and holds none. Read the items.']);
    expect(await code(item('', '<remoteContent href="http://x.example/a.xml"/>'))).toEqual([
      'no-text: Its content lies elsewhere (http://x.example/a.xml). Fetch it, and read that.',
    ]);
    expect(await code(message(item('', xhtml(TEXT)).slice(0, -9)))).toEqual([
      'truncated: The last item ends before its end tag. Fetch the file again.',
    ]);
    expect(await code('<NewsML/>')).toEqual([expect.stringContaining('unsupported: It is NewsML 1')]);
    expect(await code('<feed/>')).toEqual(['bad-xml: It is no NewsML-G2.']);
  });

  it('takes time in proportion to a large message', async () => {
    const ratio = await growth(
      (size) => {
        const items = Array.from({ length: size }, (_, i) =>
          item('', xhtml(TEXT.repeat(8)), `guid="urn:x:${i}" version="1"`),
        );
        const text = message(...items);
        return async () => {
          expect((await read('a.xml', text)).documents).toHaveLength(size);
        };
      },
      { from: 180, factor: 8 },
    );
    expect(ratio).toBeLessThan(mostOf(8));
  });
});
