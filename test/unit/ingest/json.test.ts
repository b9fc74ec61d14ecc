import { describe, expect, it } from 'vitest';
import { outline, read, readOne, sourceOf } from './support.js';

const TEXT = 'Fourteen people drowned on Monday, the ministry said.';

describe('JSON', () => {
  it.each([
    ['an array', [{ id: 'a', text: TEXT }]],
    ['an object with articles', { status: 'ok', articles: [{ id: 'a', text: TEXT }] }],
    ['an object with items', { items: [{ id: 'a', text: TEXT }] }],
    ['one article', { id: 'a', text: TEXT }],
  ])('may be %s', async (_name, value) => {
    const document = await readOne('x.json', JSON.stringify(value));
    expect(document).toMatchObject({ path: 'x.json#a', key: 'a', text: TEXT, source: TEXT });
  });

  it('knows fields by their other names', async () => {
    const document = await readOne(
      'x.json',
      JSON.stringify({
        guid: 17,
        headline: 'Dam gives way',
        articleBody: TEXT,
        provider: { name: 'Plateau News' },
        datePublished: '2017-04-04T10:00:00Z',
        link: 'https://p.example/1',
        authors: [{ name: 'Ola Nwosu' }, 'Jo Brandt'],
      }),
    );
    expect(document).toMatchObject({
      path: 'x.json#17',
      key: '17',
      title: 'Dam gives way',
      publisher: 'Plateau News',
      published: '2017-04-04T10:00:00Z',
      url: 'https://p.example/1',
      byline: 'Ola Nwosu, Jo Brandt',
    });
  });

  it('reads markup in a field, offsets leading into the field', async () => {
    const html = '<p>Fourteen <b>people</b> &amp; a dog drowned on Monday, the ministry said.</p>';
    const document = await readOne('x.json', JSON.stringify([{ id: 'a', content: html }]));
    expect(document.source).toBe(html);
    expect(sourceOf(document, 'people & a dog')).toBe('people</b> &amp; a dog');
  });

  it('joins a text that comes in paragraphs', async () => {
    const document = await readOne(
      'x.json',
      JSON.stringify([{ text: [TEXT, 'Some 900 were moved, it said.'] }]),
    );
    expect(outline(document)).toEqual([`paragraph: ${TEXT}`, 'paragraph: Some 900 were moved, it said.']);
    expect(document).toMatchObject({ key: null, path: 'x.json#1' });
  });

  it('reads a date in seconds or milliseconds', async () => {
    expect((await readOne('x.json', JSON.stringify({ text: TEXT, published: 1491300000 }))).published).toBe(
      '2017-04-04T10:00:00Z',
    );
    expect(
      (await readOne('x.json', JSON.stringify({ text: TEXT, published: 1491300000000 }))).published,
    ).toBe('2017-04-04T10:00:00Z');
  });

  it('does not take an address for a publisher', async () => {
    const document = await readOne(
      'x.json',
      JSON.stringify({ text: TEXT, source: 'https://p.example', outlet: 'P' }),
    );
    expect(document.publisher).toBe('P');
  });

  it.each([
    ['{"a": 1', 'bad-json'],
    ['{"a": 1}', 'no-text'],
    ['17', 'no-text'],
    ['[]', 'empty'],
    ['[17]', 'bad-record'],
    ['[{"text": "   "}]', 'bad-record'],
  ])('says what is wrong with %s', async (source, code) => {
    const { documents, problems } = await read('x.json', source);
    expect(documents).toEqual([]);
    expect(problems).toEqual([expect.objectContaining({ path: 'x.json', code })]);
  });

  it('reads a record a line in a file that is called .json', async () => {
    const lines = `{"id":"a","text":"${TEXT}"}\n{"id":"b","text":"${TEXT}"}\n`;
    expect((await read('x.json', lines)).documents.map((document) => document.key)).toEqual(['a', 'b']);
  });
});

describe('JSON Lines', () => {
  it('reads on after a bad line, and names it', async () => {
    const { documents, problems } = await read(
      'x.jsonl',
      `{"id":"a","text":"${TEXT}"}\r\n\r\n{"id":\n{"id":"c"}\n{"id":"d","text":"${TEXT}"}`,
    );
    expect(documents.map((document) => document.path)).toEqual(['x.jsonl#a', 'x.jsonl#d']);
    expect(problems.map(({ code, message }) => [code, /line (\d+)/i.exec(message)?.[1]])).toEqual([
      ['bad-json', '3'],
      ['bad-record', '4'],
    ]);
  });

  it('tells records apart that share an id or have none', async () => {
    const { documents } = await read(
      'x.ndjson',
      `{"id":"a","text":"${TEXT}"}\n{"id":"a","text":"${TEXT}"}\n{"text":"${TEXT}"}`,
    );
    expect(documents.map((document) => document.path)).toEqual(['x.ndjson#a', 'x.ndjson#a~2', 'x.ndjson#3']);
  });
});
