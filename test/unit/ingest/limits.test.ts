import { describe, expect, it } from 'vitest';
import { read } from './support.js';

/** Inputs that make careless readers hang, overflow their stack, or throw. What is not linear takes minutes at this size. */
const SIZE = 1_000_000;
/** Seconds of processor time. */
const BUDGET = 5;
const times = (piece: string): string => piece.repeat(Math.ceil(SIZE / piece.length));

const HOSTILE: readonly (readonly [string, string, string])[] = [
  ['one endless word', 'a.txt', times('a')],
  ['one endless line', 'a.txt', times('Fourteen people drowned. ')],
  ['line breaks alone', 'a.txt', `${times('\n')}x`],
  ['names line by line', 'a.txt', times('Aa Bb\n')],
  ['bars', 'a.txt', times('a | ')],
  [
    'comment counters',
    'a.txt',
    `Dam gives way\n\n${'Fourteen people drowned on Monday, it said. '.repeat(9)}\n\n${times('57 comments\n')}`,
  ],
  ['ampersands', 'a.txt', times('&')],
  ['entities', 'a.txt', times('&amp;')],
  ['nested divs', 'a.html', times('<div>')],
  ['nested divs with text', 'a.html', times('<div class="ad comments">a ')],
  ['paragraphs never closed', 'a.html', times('<p>x')],
  ['inline tags never closed', 'a.html', times('<b><i>x')],
  ['end tags alone', 'a.html', times('</p></div>')],
  ['angle brackets', 'a.html', times('<')],
  ['ampersands in HTML', 'a.html', times('&')],
  ['comments never closed', 'a.html', times('<!--')],
  ['attributes never closed', 'a.html', times('<a b="')],
  ['nested tables', 'a.html', times('<table><tr><td>1<td>2')],
  ['headlines', 'a.html', times('<h1>Dam gives way</h1>')],
  [
    'articles in articles',
    'a.html',
    times('<article><h1>Dam gives way</h1><p>Fourteen people drowned on Monday, it said.</p>'),
  ],
  ['line breaks in HTML', 'a.html', times('a<br>')],
  ['deep JSON-LD', 'a.html', `<script type="application/ld+json">${times('[')}</script><p>x`],
  ['stars', 'a.md', times('*')],
  ['stars and letters', 'a.md', times('*a ')],
  ['mixed delimiters', 'a.md', times('*_a')],
  ['brackets', 'a.md', times('[')],
  ['targets never closed', 'a.md', times('[a](')],
  ['images in images', 'a.md', times('![')],
  ['ticks', 'a.md', times('`a``b')],
  ['tags never closed', 'a.md', times('<a ')],
  ['quotation marks of Markdown', 'a.md', times('>')],
  ['table rows', 'a.md', times('|a|b|\n|-|-|\n')],
  ['backslashes', 'a.md', times('\\')],
  ['deep YAML', 'a.md', `---\n${'['.repeat(50_000)}\n---\nx`],
  ['deep JSON', 'a.json', times('[')],
  ['bad lines of JSON', 'a.jsonl', '{\n'.repeat(20_000)],
];

describe('hostile inputs', () => {
  it.each(HOSTILE)('%s', async (_name, path, text) => {
    const before = process.cpuUsage();
    const { documents, problems } = await read(path, text);
    const { user } = process.cpuUsage(before);
    expect(documents.length + problems.length).toBeGreaterThan(0);
    expect(user / 1e6).toBeLessThan(BUDGET);
  });
});

describe('long inputs', () => {
  const paragraph =
    'Fourteen people drowned on Monday when a dam in the north gave way, the water ministry said. ';
  const body = Array.from(
    { length: 2500 },
    (_, i) => `${paragraph}That was report ${i} of the week, and ${i * 3} people had been moved.`,
  );

  it.each([
    ['a.txt', `Dam gives way\n\n${body.join('\n\n')}`],
    [
      'a.html',
      `<html><body><article><h1>Dam gives way</h1><p>${body.join('</p><p>')}</p></article></body></html>`,
    ],
    ['a.md', `# Dam gives way\n\n${body.join('\n\n')}`],
  ])('half a megabyte of %s is read whole, at once', async (path, text) => {
    const before = process.cpuUsage();
    const { documents } = await read(path, text);
    const { user } = process.cpuUsage(before);
    expect(documents[0]?.blocks).toHaveLength(2501);
    expect(user / 1e6).toBeLessThan(BUDGET);
  });

  it('a text of too many pieces is no article', async () => {
    const { problems } = await read('a.txt', '14 people\n'.repeat(60_000));
    expect(problems).toEqual([expect.objectContaining({ code: 'too-large' })]);
  });
});
