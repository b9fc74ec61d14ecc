import { describe, expect, it } from 'vitest';
import { readOne } from './support.js';

const BODY = [
  'A dam in the north gave way on Monday and 14 people drowned, the water ministry said.',
  'Some 900 people were taken to higher ground, most of them by boat.',
];
const HEADLINE = 'Dam gives way above Karu after a week of rain';

const read = (path: string, ...top: string[]): ReturnType<typeof readOne> =>
  readOne(path, [...top, '', ...BODY.flatMap((line) => [line, ''])].join('\n'));

describe('the outlet', () => {
  it.each([
    ['a line of name and date', 'a.txt', ['Karu Evening Mail, May 6, 2021', HEADLINE], 'Karu Evening Mail'],
    ['the same under the headline', 'a.txt', [HEADLINE, 'The Courier, 6 May 2021'], 'The Courier'],
    [
      'name, town and date',
      'evening_pennant.txt',
      ['EVENING PENNANT · Karu · 6 May 2021', '', HEADLINE],
      'EVENING PENNANT',
    ],
    [
      'a name the file is called by',
      'pennant_thu.txt',
      ['Pennant', 'Thursday 6 May 2021', '', HEADLINE],
      'Pennant',
    ],
    ['with its article', '2021-05-06-quill.txt', ['The Quill', 'World', '', HEADLINE], 'The Quill'],
    [
      'without its accents',
      'glos_karu.txt',
      ['GŁOS KARU', 'Thursday, 6 May 2021', '', HEADLINE],
      'GŁOS KARU',
    ],
    [
      'an edition behind it',
      'a.txt',
      ['KARU GAZETTE (English edition)', '6 May 2021', '', HEADLINE],
      'KARU GAZETTE',
    ],
    ['a path of sections', 'a.txt', ['Pennant Online > World > Africa', '', HEADLINE], 'Pennant Online'],
    ['a byline', 'a.txt', [HEADLINE, '', 'By Ada Mensah, Harbour News Agency'], 'Harbour News Agency'],
  ])('is read from %s', async (_, path, top, outlet) => {
    const document = await read(path, ...top);
    expect(document.publisher).toBe(outlet);
    expect(document.title).toBe(HEADLINE);
  });

  it.each([
    ['a place and a date', 'a.txt', ['Karu, 6 May 2021', HEADLINE]],
    ['what the text is', 'union_statement.txt', ['Statement, 6 May 2021', HEADLINE]],
    ['a day', 'sunday.txt', [HEADLINE, 'Sunday, 2 May 2021']],
    ['a section', 'a.txt', ['News > World', '', HEADLINE]],
    ['an office', 'a.txt', [HEADLINE, '', 'By Ada Mensah, News Editor']],
  ])('is not %s', async (_, path, top) => {
    expect((await read(path, ...top)).publisher).toBeNull();
  });

  it('is no headline in capitals that the file is called by', async () => {
    const document = await read(
      'dam-gives-way-in-karu.txt',
      'DAM GIVES WAY IN KARU',
      '6 May 2021',
      '',
      'Fourteen dead in north',
    );
    expect(document).toMatchObject({ publisher: null, title: 'DAM GIVES WAY IN KARU' });
  });
});

describe('the date in a line above the text that says more', () => {
  it.each([
    ['Special edition, Tuesday, August 12, 2025 - free of charge', '2025-08-12'],
    ['Issue 3, 31 January 2025', '2025-01-31'],
    ['Weekly, Karu. Monday 8 September 2025. Translated from the French. 300 F', '2025-09-08'],
    ['Members’ bulletin, Karu Yard, 16 January 2025', '2025-01-16'],
    ['August 16, 2025 | Long read | 9 minutes', '2025-08-16'],
    ['Field bulletin no. 3 | Karu river flood | 23 July 2024, 6 p.m.', '2024-07-23'],
    ['The Night of 12 August 2025', null],
    ['What we know of the flood on Monday, 11 August 2025, and what we do not', null],
  ])('%s', async (line, published) => {
    const document = await read('a.txt', 'Karu Gazette', line, '', HEADLINE);
    expect(document.published).toBe(published);
    if (published !== null) expect(document.title).toBe(HEADLINE);
  });

  it('is not looked for in sentences', async () => {
    const document = await readOne(
      'a.txt',
      `${HEADLINE}\n\nKaru, 6 May 2021 - Fourteen people have drowned here since noon, police said.\n\n${BODY.join('\n\n')}\n`,
    );
    expect(document.blocks[1]?.kind).toBe('paragraph');
  });
});
