import { describe, expect, it } from 'vitest';
import { evidence, outline, read, readOne, sourceOf } from './support.js';

const text = async (markdown: string): Promise<string> => (await readOne('a.md', markdown)).text;

describe('inline marks', () => {
  it.each([
    ['**At least 14** died, *she* said, ***twice***.', 'At least 14 died, she said, twice.'],
    ['__Nine__ and _ten_ of the file_name_here.', 'Nine and ten of the file_name_here.'],
    ['The [water board](https://w.example/a_(b)?c=*1* "Board") said 14.', 'The water board said 14.'],
    ['See [the list][ref] of 14.', 'See the list of 14.'],
    ['“They took [the] 14,” he [the mayor] said.', '“They took [the] 14,” he [the mayor] said.'],
    ['5 * 3 makes 15; 4*3*2 makes 24; an A* is 90.', '5 * 3 makes 15; 4*3*2 makes 24; an A* is 90.'],
    ['Some ~~12~~ 14 died.', 'Some 12 14 died.'],
    ['Use `14` or ``1`4``.', 'Use 14 or 1`4.'],
    ['R&amp;D cost &pound;14m&nbsp;more.', 'R&D cost £14m more.'],
    ['\\*14\\* of 20, C:\\path', '*14* of 20, C:\\path'],
    ['About <b>14</b> <span class="x">men</span><br>fled.', 'About 14 men fled.'],
    ['At <https://w.example/14> and <a@b.example>', 'At https://w.example/14 and a@b.example'],
    ['Fewer than 20 < 30 and 40 > 30.', 'Fewer than 20 < 30 and 40 > 30.'],
    ['Toll[^3] of 14[^a].', 'Toll of 14.'],
    ['A ![map](m.png) of *one [deep **link**](x)* end.', 'A of one deep link end.'],
    ['un*frigging*believable', 'unfriggingbelievable'],
    ['*open and **never closed', '*open and **never closed'],
  ])('%s', async (markdown, plain) => {
    expect(await text(markdown)).toBe(plain);
  });

  it('lead back to the source', async () => {
    const source = '> **At least** [14 people](https://x.example "x")&nbsp;died\n> on *Monday*, she said.';
    const document = await readOne('a.md', source);
    expect(sourceOf(document, '14 people')).toBe('14 people');
    expect(sourceOf(document, 'least 14 people')).toBe('least** [14 people');
    expect(sourceOf(document, 'died on Monday')).toBe('died\n> on *Monday');
  });
});

describe('blocks', () => {
  it('are headings, items, quotations, rows and paragraphs', async () => {
    const document = await readOne(
      'a.md',
      `Dam gives way\n=============\n\nFourteen people drowned\non Monday, the ministry said.\n\n## Toll ##\n\n- 14 drowned\n  in Karu\n- [x] 900 moved\n\n1. Boil water.\n2) Stay *inside*.\n\n> Nobody told us.\n\n| District | Dead |\n|---|---:|\n| Karu | 14 |\n\n***\n\n\`\`\`\nprint(14)\n\`\`\`\n\n<!-- 14\nhidden -->\n[ref]: https://x.example\n\nThe end came at noon on Monday.`,
    );
    expect(outline(document)).toEqual([
      'headline: Dam gives way',
      'paragraph: Fourteen people drowned on Monday, the ministry said.',
      'subheading: Toll',
      'item: 14 drowned in Karu',
      'item: 900 moved',
      'item: Boil water.',
      'item: Stay inside.',
      'blockquote: Nobody told us.',
      'item: District | Dead',
      'item: Karu | 14',
      '(code): print(14)',
      'paragraph: The end came at noon on Monday.',
    ]);
  });

  it('keep hard line breaks apart and join soft ones', async () => {
    const document = await readOne(
      'a.md',
      'Toll in Karu: 14  \nToll in Bida: 11\\\nToll in Soro: 2\nin all.',
    );
    expect(evidence(document)).toEqual(['Toll in Karu: 14', 'Toll in Bida: 11', 'Toll in Soro: 2 in all.']);
  });

  it('read an italic line under a picture as its caption', async () => {
    const document = await readOne(
      'a.md',
      'The dam gave way on Monday, the ministry said.\n\n![Dam](d.jpg)\n*The dam at noon, 14 hours on*\n\nIt was 40 years old and had not been inspected.',
    );
    expect(outline(document)[1]).toBe('caption: The dam at noon, 14 hours on');
  });
});

describe('front matter', () => {
  const BODY = 'Fourteen people drowned on Monday, the ministry said.';

  it('is metadata and no text', async () => {
    const document = await readOne(
      'a.md',
      `---\ntitle: "Dam: 14 dead"\ndate: 2017-04-04\nauthor:\n  - Ola Nwosu\n  - name: Jo Brandt\nsource: Plateau News\nurl: https://p.example/1\ntoll: 14\n---\n${BODY}\n`,
    );
    expect(document).toMatchObject({
      title: 'Dam: 14 dead',
      published: '2017-04-04',
      byline: 'Ola Nwosu, Jo Brandt',
      publisher: 'Plateau News',
      url: 'https://p.example/1',
      text: BODY,
    });
  });

  it('that is no YAML is a problem; what can be read of it is, and the body is', async () => {
    const { documents, problems } = await read(
      'a.md',
      `---\ntitle: Dam: 14 dead\nsource: [Plateau\n---\n${BODY}`,
    );
    expect(problems).toEqual([expect.objectContaining({ path: 'a.md', code: 'bad-front-matter' })]);
    expect(documents[0]).toMatchObject({ title: 'Dam: 14 dead', publisher: null, text: BODY });
  });

  it('with bare colons in values is read as it is meant, and is no problem', async () => {
    const { documents, problems } = await read(
      'a.md',
      `---\ntitle: Dam: 14 dead\noutlet: Plateau: the daily\ndate: 2021-05-06\n---\n${BODY}`,
    );
    expect(problems).toEqual([]);
    expect(documents[0]).toMatchObject({
      title: 'Dam: 14 dead',
      publisher: 'Plateau: the daily',
      text: BODY,
    });
  });

  it('does not execute, expand or choke', async () => {
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${Array.from({ length: 9 }, (_, i) => `${'bcdefghij'.charAt(i)}: &${'bcdefghij'.charAt(i)} [${`*${'abcdefghi'.charAt(i)},`.repeat(9)}]`).join('\n')}\n`;
    const { documents, problems } = await read('a.md', `---\n${bomb}---\n${BODY}`);
    expect(documents[0]?.text).toBe(BODY);
    expect(problems.map((problem) => problem.code)).toEqual(['bad-front-matter']);
    expect((await read('a.md', `---\ntitle: !!js/function "x"\n---\n${BODY}`)).documents[0]?.text).toBe(BODY);
  });

  it('needs an end, or it is a rule above text', async () => {
    expect(await text(`---\n${BODY}`)).toBe(BODY);
  });
});
