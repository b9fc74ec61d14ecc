import { describe, expect, it } from 'vitest';
import { evidence, outline, readOne } from './support.js';

const BODY = [
  'Fire swept through a market in Bida on Sunday night and killed 11 traders, the fire service said.',
  'Another 30 were treated for burns at two clinics, one of which had run out of dressings by midnight.',
  'The market has 600 stalls. Its owner had been told twice to widen the lanes between them.',
];
const TITLE = 'Market fire kills 11';

async function page(...after: string[]): Promise<{ kept: string[]; outline: string[] }> {
  const document = await readOne('a.txt', [TITLE, ...BODY, ...after].join('\n\n'));
  return {
    kept: evidence(document).slice(1 + BODY.length),
    outline: outline(document).slice(1 + BODY.length),
  };
}

describe('readers’ comments', () => {
  it('end the article where their heading stands, numbered or not', async () => {
    const { kept } = await page(
      '14 Comments on Market fire kills 11',
      '1. There were 300 people in there, ask anybody who was at the gate that night.',
      'The council has known for ten years. I wrote to them 14 times and never had an answer from anyone.',
      'Leave a comment',
    );
    expect(kept).toEqual([]);
  });

  it('begin at a bare counter if what follows looks like a thread', async () => {
    const { kept } = await page(
      '57 comments',
      'kola_b: my uncle had 3 stalls there',
      '2 hours ago',
      'Reply Report',
      'It was 40 dead at least, they carried them past my door and I counted every one of them.',
    );
    expect(kept).toEqual([]);
  });

  it('do not begin at a counter in the middle of the article', async () => {
    const more = 'The governor promised each family 200,000 naira and a new stall before the rains.';
    const { kept } = await page(
      '57 comments',
      more,
      'Police are looking for a trader who sold petrol in bottles.',
    );
    expect(kept).toContain(more);
  });

  it('are not looked for above the text', async () => {
    const document = await readOne('a.txt', [TITLE, 'Comments (136)', ...BODY].join('\n\n'));
    expect(evidence(document)).toEqual([TITLE, ...BODY]);
  });

  it('are not opened by a sentence about comments', async () => {
    const line = 'Comments by the owner drew 40 complaints to the council on Monday.';
    expect((await page(line)).kept).toEqual([line]);
  });
});

describe('lists of other stories', () => {
  it('are the items or headlines under their heading, and end where prose begins', async () => {
    const last = 'The fire service said on Monday that the cause was a cooking stove.';
    const { kept } = await page('Most read', '- Fuel up by 40 naira', '- Eagles 2, Lions 1', last);
    expect(kept).toEqual([last]);
    const lines = await page(
      'Also in the news',
      'Two held after raid on depot',
      'Bus fares rise by 12 percent',
      last,
    );
    expect(lines.kept).toEqual([last]);
  });

  it('are told from the story’s own lists', async () => {
    const { kept } = await page(
      'What is known',
      '- 11 traders died',
      '- 30 were burned',
      'Police have questioned two men.',
    );
    expect(kept).toEqual([
      'What is known',
      '11 traders died',
      '30 were burned',
      'Police have questioned two men.',
    ]);
  });
});

describe('captions', () => {
  it('are lines that come twice without a full stop', async () => {
    const line = 'Traders search the ashes of the fish lane on Monday morning';
    const document = await readOne('a.txt', [TITLE, line, line, ...BODY].join('\n\n'));
    expect(outline(document).slice(1, 3)).toEqual([`caption: ${line}`, `caption: ${line}`]);
  });

  it('carry a credit or say who stands where', async () => {
    const { kept } = await page(
      'Traders search the ashes [Getty]',
      'Fire chief Musa Bello (right) with the governor at the north gate',
      'The north gate on Monday (Image: Bida Post)',
    );
    expect(kept).toEqual([]);
  });
});

describe('the end of a page', () => {
  it('may say who wrote and who publishes; the middle may not', async () => {
    const note = 'Ola Nwosu is a reporter for the Bida Post.';
    expect((await page(note)).kept).toEqual([]);
    expect(
      (await page(note, 'The market will open again in May, the governor said on Monday.')).kept,
    ).toContain(note);
  });

  it('knows the outlet by its name', async () => {
    const text = `---\ntitle: ${TITLE}\nsource: Bida Relief Network\n---\n\n${BODY.join('\n\n')}\n\nBida Relief Network works in 12 states and has 340 volunteers.\n`;
    expect(evidence(await readOne('a.md', text))).toEqual(BODY);
  });

  it('is not read into the last paragraph of a story', async () => {
    const last = 'Musa Bello is the fire chief who warned of 40 such lanes last year.';
    expect((await page(last)).kept).toEqual([last]);
  });

  it('takes everything after notes to editors', async () => {
    const { kept } = await page(
      'ENDS',
      'Notes to editors',
      '1. The survey of 2,000 stalls was made in March.',
      'Tel: 01632 960 118',
    );
    expect(kept).toEqual([]);
  });
});

describe('boxes between paragraphs', () => {
  it.each([
    ['newsletter box', 'Sign up for our morning bulletin – join 12,900 others'],
    [
      'cookie notice',
      'We use cookies and similar technologies. By continuing, you accept our cookie policy.',
    ],
    ['subscription offer', 'Get unlimited digital access for £1 a week'],
    ['contact line', 'Were you at the market? Send us your pictures.'],
    ['related link', 'READ MORE: The 12 worst market fires'],
    ['related link', 'Market fires: Why do they spread so fast?'],
    ['advertisement', 'Story continues below advertisement'],
    ['player', 'Scroll down for video'],
    ['share bar', 'Share this: Facebook Telegram Print Views: 8,121'],
    ['tags', 'Tags: Bida, fire, 2019'],
    ['copyright line', '© 2019 Bida Post Ltd'],
    ['print line', 'THE POST SAYS - Page 8'],
    ['byline', 'By Ola Nwosu and Hauwa Sani, in Bida'],
  ])('%s: %s', async (reason, line) => {
    const document = await readOne(
      'a.txt',
      [TITLE, ...BODY.slice(0, 2), line, ...BODY.slice(2)].join('\n\n'),
    );
    expect(outline(document)[3]).toBe(`(${reason}): ${line}`);
    expect(evidence(document)).toEqual([TITLE, ...BODY]);
  });

  it('keep corrections', async () => {
    const lines = [
      'Clarification: an earlier version of this report said that 14 had died. The figure is 11.',
      'This article was amended on 4 May to correct the number of stalls.',
    ];
    expect((await page(...lines)).kept).toEqual(lines);
  });
});

describe('a set-off quotation', () => {
  it('stays with the name below it', async () => {
    const { outline: lines } = await page(
      '“We had buckets and they had none,”\nHauwa Sani, fishmonger',
      'She lost two stalls in the fire on Sunday.',
    );
    expect(lines[0]).toBe('blockquote: “We had buckets and they had none,” Hauwa Sani, fishmonger');
  });
});

describe('a live page copied as text', () => {
  it('loses the time stamps, not the posts', async () => {
    const document = await readOne(
      'a.txt',
      `MARKET FIRE LIVE\nMonday 6 May 2019 - with Ola Nwosu\n\n17.05 That's all from us\n\n16.41 Toll rises to 11\nThe fire service now says 11 have died, up from nine this morning.\n\n15.10 Two clinics full\nBoth clinics in the town have stopped taking patients, a nurse there said.\n\n14.02 Fire out\nThe fire is out after nine hours, the service said on its radio.`,
    );
    expect(evidence(document)).toEqual([
      'MARKET FIRE LIVE',
      'Toll rises to 11',
      'The fire service now says 11 have died, up from nine this morning.',
      'Two clinics full',
      'Both clinics in the town have stopped taking patients, a nurse there said.',
      'Fire out',
      'The fire is out after nine hours, the service said on its radio.',
    ]);
    expect(document.published).toBe('2019-05-06');
  });
});
