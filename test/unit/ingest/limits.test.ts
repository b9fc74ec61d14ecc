import { describe, expect, it } from 'vitest';
import { growth, mostOf } from '../../support/growth.js';
import { read } from './support.js';

/** Characters. What is not linear takes minutes at the larger size; what is given up early takes no time. */
const SIZES = { from: 125_000, factor: 8, leastMs: 20 };

/** `piece` again and again, so many characters of it. */
const filled =
  (piece: string) =>
  (size: number): string =>
    piece.repeat(Math.ceil(size / piece.length));
const between =
  (before: string, piece: string, after = '') =>
  (size: number): string =>
    `${before}${filled(piece)(size)}${after}`;

/** Inputs that make careless readers hang, overflow their stack, or throw. */
const HOSTILE: readonly (readonly [string, string, (size: number) => string])[] = [
  ['one endless word', 'a.txt', filled('a')],
  ['one endless line', 'a.txt', filled('Fourteen people drowned. ')],
  ['line breaks alone', 'a.txt', between('', '\n', 'x')],
  ['names line by line', 'a.txt', filled('Aa Bb\n')],
  ['bars', 'a.txt', filled('a | ')],
  [
    'comment counters',
    'a.txt',
    between(
      `Dam gives way\n\n${'Fourteen people drowned on Monday, it said. '.repeat(9)}\n\n`,
      '57 comments\n',
    ),
  ],
  ['ampersands', 'a.txt', filled('&')],
  ['entities', 'a.txt', filled('&amp;')],
  ['nested divs', 'a.html', filled('<div>')],
  ['nested divs with text', 'a.html', filled('<div class="ad comments">a ')],
  ['paragraphs never closed', 'a.html', filled('<p>x')],
  ['inline tags never closed', 'a.html', filled('<b><i>x')],
  ['end tags alone', 'a.html', filled('</p></div>')],
  ['angle brackets', 'a.html', filled('<')],
  ['ampersands in HTML', 'a.html', filled('&')],
  ['comments never closed', 'a.html', filled('<!--')],
  ['attributes never closed', 'a.html', filled('<a b="')],
  ['nested tables', 'a.html', filled('<table><tr><td>1<td>2')],
  ['headlines', 'a.html', filled('<h1>Dam gives way</h1>')],
  [
    'articles in articles',
    'a.html',
    filled('<article><h1>Dam gives way</h1><p>Fourteen people drowned on Monday, it said.</p>'),
  ],
  ['line breaks in HTML', 'a.html', filled('a<br>')],
  ['deep JSON-LD', 'a.html', between('<script type="application/ld+json">', '[', '</script><p>x')],
  ['stars', 'a.md', filled('*')],
  ['stars and letters', 'a.md', filled('*a ')],
  ['mixed delimiters', 'a.md', filled('*_a')],
  ['brackets', 'a.md', filled('[')],
  ['targets never closed', 'a.md', filled('[a](')],
  ['images in images', 'a.md', filled('![')],
  ['ticks', 'a.md', filled('`a``b')],
  ['tags never closed', 'a.md', filled('<a ')],
  ['quotation marks of Markdown', 'a.md', filled('>')],
  ['table rows', 'a.md', filled('|a|b|\n|-|-|\n')],
  ['backslashes', 'a.md', filled('\\')],
  ['deep YAML', 'a.md', between('---\n', '[', '\n---\nx')],
  ['deep JSON', 'a.json', filled('[')],
  ['bad lines of JSON', 'a.jsonl', filled('{\n')],
];

describe('hostile inputs', () => {
  it.each(HOSTILE)('%s', { timeout: 120_000 }, async (_name, path, make) => {
    const reading = (size: number) => {
      const text = make(size);
      return async () => {
        const { documents, problems } = await read(path, text);
        expect(documents.length + problems.length).toBeGreaterThan(0);
      };
    };
    expect(await growth(reading, SIZES)).toBeLessThan(mostOf(SIZES.factor));
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
  ])('half a megabyte of %s is read whole', async (path, text) => {
    const { documents } = await read(path, text);
    expect(documents[0]?.blocks).toHaveLength(2501);
  });

  it('a text of too many pieces is no article', async () => {
    const { problems } = await read('a.txt', '14 people\n'.repeat(60_000));
    expect(problems).toEqual([expect.objectContaining({ code: 'too-large' })]);
  });
});
