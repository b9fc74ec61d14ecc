import { describe, expect, it } from 'vitest';
import { evidence, outline, readOne, sourceOf } from './support.js';

const STORY = [
  'A dam in the north gave way on Monday and 14 people drowned, the water ministry said.',
  'Some 900 people were taken to higher ground, most of them by boat.',
  '"We heard it before we saw it," said Hauwa Sani, who keeps goats.',
];

describe('layout', () => {
  it('takes paragraphs apart by blank lines', async () => {
    const document = await readOne('a.txt', ['Dam gives way', ...STORY].join('\n\n'));
    expect(outline(document)).toEqual([
      'headline: Dam gives way',
      ...STORY.map((line) => `paragraph: ${line}`),
    ]);
    expect(document.text).toBe(document.source);
  });

  it('takes paragraphs that stand one a line', async () => {
    const document = await readOne('a.txt', ['Dam gives way', ...STORY].join('\r\n'));
    expect(evidence(document)).toEqual(['Dam gives way', ...STORY]);
  });

  it('joins lines that were wrapped at a column', async () => {
    const wrapped = `Dam gives way in the north

A dam in the north gave way on Monday and 14 people
drowned, the water ministry said. It was built by
a contractor who has since left the country, and it
had been inspected twice.

Some 900 people were taken to higher ground, most
of them by boat. Nobody knew on Tuesday where 200
others had gone.
`;
    expect(evidence(await readOne('a.txt', wrapped))).toEqual([
      'Dam gives way in the north',
      'A dam in the north gave way on Monday and 14 people drowned, the water ministry said. It was built by a contractor who has since left the country, and it had been inspected twice.',
      'Some 900 people were taken to higher ground, most of them by boat. Nobody knew on Tuesday where 200 others had gone.',
    ]);
  });

  it('joins wrapped lines that sentences happen to fill', async () => {
    const lines = [
      'Police closed the bridge at noon. Traffic was sent round by the port.',
      'Engineers went down at dusk. They found cracks in three of its piers.',
      'Repairs will take months, they said. Ferries will carry 40 cars each.',
      'The mayor asked people to walk.',
    ];
    const text = `Bridge closed\n\n${lines.join('\n')}\n\n${lines.join('\n')}`;
    const paragraphs = evidence(await readOne('a.txt', text));
    // Lines that all end in a full stop may as well be paragraphs; none may be lost or cut.
    expect(paragraphs.join(' ')).toContain(lines.join(' '));
  });

  it('does not join short lines that stand for themselves', async () => {
    const text = `Toll by district\n\nThe ministry gave these figures for the flood on Tuesday night.\n\nGama: 12 dead\nSoro: 31 dead\nKaru: 4 dead\nBida: nobody hurt`;
    expect(evidence(await readOne('a.txt', text))).toEqual(
      expect.arrayContaining(['Gama: 12 dead', 'Soro: 31 dead', 'Karu: 4 dead']),
    );
  });

  it('leaves bullets and numbers of list items out of their blocks', async () => {
    const text = `${STORY.join('\n\n')}\n\n- 14 drowned\n• 900 moved\n1. Boil water\n> stay indoors\n2. Keep radios on, 3 of them`;
    expect(outline(await readOne('a.txt', text)).slice(-5)).toEqual([
      'item: 14 drowned',
      'item: 900 moved',
      'item: Boil water',
      'item: stay indoors',
      'item: Keep radios on, 3 of them',
    ]);
  });

  it('reads a text without any line break as one paragraph', async () => {
    const text = STORY.join(' ');
    expect(outline(await readOne('a.txt', text))).toEqual([`paragraph: ${text}`]);
  });

  it('cuts date, repeated headline, agency and credits off a run-on text', async () => {
    const text = `Dam gives way in northern valley\n\nTuesday 4 Apr 2017 Dam gives way in northern valley AFP ${STORY.join(' ')} Reporting by Ola Nwosu; Editing by Jo Brandt Our Standards:The Harbour News Trust Principles.`;
    const document = await readOne('a.txt', text);
    expect(outline(document).map((line) => line.slice(0, 40))).toEqual([
      'headline: Dam gives way in northern vall',
      '(date line): Tuesday 4 Apr 2017',
      '(repeated headline): Dam gives way in no',
      '(credit line): AFP',
      'paragraph: A dam in the north gave way o',
      '(credit line): Reporting by Ola Nwosu; E',
    ]);
    expect(document.published).toBe('2017-04-04');
  });

  it('leaves a sentence alone that begins with a date', async () => {
    const line = '4 April 2017 was the day on which 14 people drowned below the dam.';
    expect(evidence(await readOne('a.txt', `The flood\n\n${line}\n\n${STORY.join('\n\n')}`))).toContain(line);
  });
});

describe('a date beside the place or the sender', () => {
  it.each([
    ['a town', 'Karu, 4 April 2017', '2017-04-04'],
    ['an office', 'Press office - Karu, Tuesday 4 April 2017', '2017-04-04'],
    ['an outlet and the hour', 'Valley News, Tuesday 4 April 2017, 9.15am', '2017-04-04T09:15'],
    ['the number of the issue', 'Tuesday 4 April 2017 — Year 9, no. 2,310', '2017-04-04'],
    ['who posted it', 'Posted Apr 4, 2017 by river_rat | 12 comments', '2017-04-04'],
  ])('dates the article: %s', async (_, line, published) => {
    const document = await readOne(
      'a.txt',
      `PLATEAU WATCH\n${line}\n\nDam gives way\n\n${STORY.join('\n\n')}`,
    );
    expect(document.published).toBe(published);
    expect(evidence(document)).not.toContain(line);
  });

  it.each(['The dam at Karu, 4 April 2017', 'Karu after 4 April 2017'])('"%s" is told', async (line) => {
    const document = await readOne(
      'a.txt',
      `PLATEAU WATCH\n${line}\n\nDam gives way\n\n${STORY.join('\n\n')}`,
    );
    expect(document.published).toBeNull();
  });
});

describe('headline', () => {
  it('is the first line, or what stands below a masthead', async () => {
    const text = `THE NORTHERN HERALD\nTuesday, 4 April 2017\n\nDam gives way\n\nBy Ola Nwosu\n\n${STORY.join('\n\n')}`;
    const document = await readOne('a.txt', text);
    expect(document).toMatchObject({
      title: 'Dam gives way',
      publisher: 'THE NORTHERN HERALD',
      byline: 'Ola Nwosu',
      published: '2017-04-04',
    });
    expect(outline(document).slice(0, 4)).toEqual([
      '(masthead): THE NORTHERN HERALD',
      '(date line): Tuesday, 4 April 2017',
      'headline: Dam gives way',
      '(byline): By Ola Nwosu',
    ]);
  });

  it('is not a masthead for having an outlet’s word in it', async () => {
    const document = await readOne('a.txt', `Evening Express Derails\n4 April 2017\n\n${STORY.join('\n\n')}`);
    expect(document).toMatchObject({ title: 'Evening Express Derails', publisher: null });
  });

  it('may end in a full stop where the text repeats it', async () => {
    const document = await readOne(
      'a.txt',
      `A dam gave way in the north.\n\nA dam gave way in the north. ${STORY[0] ?? ''}`,
    );
    expect(outline(document)[0]).toBe('headline: A dam gave way in the north.');
  });

  it('is not made of a first sentence', async () => {
    const document = await readOne('a.txt', STORY.join('\n\n'));
    expect(document.title).toBeNull();
    expect(outline(document)[0]).toBe(`paragraph: ${STORY[0] ?? ''}`);
  });

  it('repeated is furniture', async () => {
    const document = await readOne(
      'a.txt',
      `Dam gives way at Karu\n\nDAM GIVES WAY AT KARU\n\n${STORY.join('\n\n')}`,
    );
    expect(outline(document)[1]).toBe('(repeated headline): DAM GIVES WAY AT KARU');
  });

  it('loses the outlet that a window title adds', async () => {
    const document = await readOne(
      'a.txt',
      `Dam gives way at Karu, 14 dead | Plateau News\n\n${STORY.join('\n\n')}`,
    );
    expect(document).toMatchObject({ title: 'Dam gives way at Karu, 14 dead', publisher: 'Plateau News' });
  });
});

describe('what pages put above and around a text', () => {
  it('is seen through when it is a menu', async () => {
    const menu = 'News\nVillage Life\nOur Valley\nFarming\nOn the River\nNotices\nWhat We Do';
    const document = await readOne(
      'a.txt',
      `${menu}\n\nDam gives way in the north, killing 14\n\n${STORY.join('\n\n')}`,
    );
    expect(evidence(document)).toEqual(['Dam gives way in the north, killing 14', ...STORY]);
  });

  it('is a masthead without a date, if a longer line follows', async () => {
    const document = await readOne(
      'a.txt',
      `Plateau Herald\n\nDam gives way in the north, killing 14\n\n${STORY.join('\n\n')}`,
    );
    expect(document).toMatchObject({
      publisher: 'Plateau Herald',
      title: 'Dam gives way in the north, killing 14',
    });
  });

  it('is the outlet’s name where a reporter’s could stand', async () => {
    const document = await readOne('a.txt', `Dam gives way\n\nPlateau News\n\n${STORY.join('\n\n')}`);
    expect(document).toMatchObject({ publisher: 'Plateau News', byline: null });
  });

  it('may come twice', async () => {
    const standfirst = 'Rescuers who search the valley expect the number of dead to rise.';
    const text = `Dam gives way in north\n\n${standfirst}\n\nDam gives way in north\n\n${standfirst}\n\n${STORY.join('\n\n')}`;
    expect(evidence(await readOne('a.txt', text))).toEqual(['Dam gives way in north', standfirst, ...STORY]);
  });

  it('may be a caption cut short above the whole one', async () => {
    const caption =
      'Some of the 59 people who were pulled out of the river below the dam on Monday, in a picture taken by the coast';
    const document = await readOne(
      'a.txt',
      `Dam gives way\n\n${caption}\n${caption} guard. PHOTO: HARBOUR NEWS\n\n${STORY.join('\n\n')}`,
    );
    expect(evidence(document)).toEqual(['Dam gives way', ...STORY]);
  });

  it.each(['2017-04-04 ', 'date 2017-04-04 ', 'April 4, 2017 - '])(
    'may be a date before the headline: %s',
    async (date) => {
      const document = await readOne(
        'a.txt',
        `${date}Dam gives way in the northern valley\n\n${STORY.join('\n\n')}`,
      );
      expect(document).toMatchObject({
        title: 'Dam gives way in the northern valley',
        published: '2017-04-04',
      });
    },
  );

  it.each(['April 4, 2017', '04.04.2017', '4 April 2017'])(
    'may be a date that ran into the text: %s',
    async (date) => {
      const document = await readOne(
        'a.txt',
        `Dam gives way\n\n${date}${STORY[0] ?? ''}\n\n${STORY[1] ?? ''}`,
      );
      expect(evidence(document)[1]).toBe(STORY[0]);
      expect(document.published).toBe('2017-04-04');
    },
  );

  it('may be the bars of a box', async () => {
    const document = await readOne(
      'a.txt',
      `Dam gives way |\n\n${STORY[0] ?? ''}\n | ${STORY[1] ?? ''} |\n${STORY[2] ?? ''}`,
    );
    expect(evidence(document)).toEqual(['Dam gives way', ...STORY]);
  });
});

describe('metadata in the text', () => {
  it('reads the agency of a dateline, and a date only with a year', async () => {
    const lead = `KARU, Nigeria, April 4 (Harbour Wire) - ${STORY[0] ?? ''}`;
    expect(await readOne('a.txt', `Dam gives way\n\n${lead}`)).toMatchObject({
      publisher: 'Harbour Wire',
      published: null,
    });
    expect(await readOne('a.txt', `Dam gives way\n\n${lead}\n\n© 2017 Harbour Wire`)).toMatchObject({
      published: '2017-04-04',
    });
    expect(await readOne('a.txt', `Dam gives way\n\nKARU (Reuters) - ${STORY[0] ?? ''}`)).toMatchObject({
      publisher: 'Reuters',
    });
  });

  it('reads header lines, whose title is the headline', async () => {
    const document = await readOne(
      'a.txt',
      `Title: Dam gives way\nSource: Plateau News\nDate: 4 April 2017\nURL: https://p.example/1\n\n${STORY.join('\n\n')}`,
    );
    expect(document).toMatchObject({
      title: 'Dam gives way',
      publisher: 'Plateau News',
      published: '2017-04-04',
      url: 'https://p.example/1',
    });
    expect(outline(document)[0]).toBe('headline: Dam gives way');
  });

  it('does not take a sentence with a colon for a header', async () => {
    const line = 'Source: the ministry. It says 14 drowned, and 900 were moved to higher ground.';
    expect(evidence(await readOne('a.txt', `${line}\n\n${STORY.join('\n\n')}`))).toContain(line);
  });
});

describe('text from scrapers', () => {
  it('reads entities and drops what does not print, with offsets that lead back', async () => {
    const source =
      'Dam&#8217;s fall\n\nThe mayor said &quot;14 peo\u00adple&quot; &amp; a dog were under\u200bground when it fell.';
    const document = await readOne('a.txt', source);
    expect(document.text).toContain('said "14 people" & a dog were underground');
    expect(sourceOf(document, '14 people')).toBe('14 peo\u00adple');
    expect(sourceOf(document, '"14 people" & a')).toBe('&quot;14 peo\u00adple&quot; &amp; a');
    expect(document.source).toBe(source);
  });

  it('leaves ampersands that are no entity', async () => {
    expect(
      (await readOne('a.txt', 'A&B; R&D cost &pounds; and &unknown; 14 people their jobs on Monday.')).text,
    ).toContain('A&B; R&D cost &pounds; and &unknown;');
  });
});
