import { describe, expect, it } from 'vitest';
import { evidence, outline, read, readOne, sourceOf } from './support.js';

const FULL = `<p>A dam in the north gave way on Monday and 14 people drowned, the water ministry said. Some 900 people were taken to higher ground, most of them by boat.</p><p>${'The dam was 40 years old and had been inspected twice since it was built. '.repeat(3)}</p>`;
const escaped = FULL.replace(/</g, '&lt;').replace(/>/g, '&gt;');
const rss = (items: string): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Plateau News</title>${items}</channel></rss>`;

describe('RSS', () => {
  it.each([
    ['escaped', escaped],
    ['in CDATA', `<![CDATA[${FULL}]]>`],
  ])('reads full content, %s, with offsets into the content', async (_name, content) => {
    const document = await readOne(
      'a.rss',
      rss(`<item><title>Dam</title><guid>d1</guid><content:encoded>${content}</content:encoded></item>`),
    );
    expect(document).toMatchObject({
      path: 'a.rss#d1',
      key: 'd1',
      title: 'Dam',
      publisher: 'Plateau News',
      source: FULL,
    });
    expect(sourceOf(document, '14 people drowned')).toBe('14 people drowned');
    expect(evidence(document)).toHaveLength(2);
  });

  it('takes a description for the article only if it is long enough for one', async () => {
    expect(
      (await readOne('a.rss', rss(`<item><description>${escaped}</description></item>`))).text,
    ).toContain('14 people');
    const { documents, problems } = await read(
      'a.rss',
      rss('<item><description>Dam gives way.</description></item>'),
    );
    expect(documents).toEqual([]);
    expect(problems).toEqual([expect.objectContaining({ code: 'summary-only' })]);
  });

  it('reads RSS 1.0 and entries without an id', async () => {
    const item = `<item rdf:about="x"><title>Dam</title><link>https://p.example/1</link><dc:date>2017-04-04T10:00Z</dc:date><description>${escaped}</description></item>`;
    const document = await readOne(
      'a.rdf',
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><channel><title>Plateau News</title></channel>${item}</rdf:RDF>`,
    );
    expect(document).toMatchObject({
      key: 'https://p.example/1',
      published: '2017-04-04T10:00Z',
      publisher: 'Plateau News',
    });
  });

  it('drops the line that blogs put below each entry', async () => {
    const line = 'The post Dam gives way appeared first on Plateau News.';
    const document = await readOne(
      'a.rss',
      rss(`<item><description><![CDATA[${FULL}<p>${line}</p>]]></description></item>`),
    );
    expect(outline(document).at(-1)).toBe(`(outlet disclaimer): ${line}`);
  });

  it.each([
    ['', 'empty'],
    ['<html><p>No feed</p></html>', 'bad-xml'],
    [rss(''), 'empty'],
    ['<rss><channel><item><description>&lt;p', 'summary-only'],
  ])('says what is wrong with %s', async (source, code) => {
    expect((await read('a.rss', source)).problems).toEqual([expect.objectContaining({ code })]);
  });
});

describe('Atom', () => {
  const entry = (content: string): string =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>Valley Wire</title><entry><id>v1</id><title>Dam</title><link href="https://v.example/1"/><published>2017-04-04T10:00:00Z</published><author><name>Lin Mei</name></author>${content}</entry></feed>`;

  it.each([
    ['html', `<content type="html">${escaped}</content>`],
    ['xhtml', `<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${FULL}</div></content>`],
    ['a summary', `<summary type="html">${escaped}</summary>`],
  ])('reads content as %s', async (_name, content) => {
    const document = await readOne('a.atom', entry(content));
    expect(document).toMatchObject({
      key: 'v1',
      publisher: 'Valley Wire',
      byline: 'Lin Mei',
      url: 'https://v.example/1',
      published: '2017-04-04T10:00:00Z',
    });
    expect(evidence(document)).toHaveLength(2);
  });

  it('is told by its content on standard input and in files called .xml', async () => {
    for (const path of ['-', 'a.xml']) {
      expect(
        (
          await readOne(
            path,
            `<?xml version="1.0"?>\n<!-- x -->\n${entry(`<content type="html">${escaped}</content>`)}`,
          )
        ).key,
      ).toBe('v1');
    }
  });
});
