import { describe, expect, it } from 'vitest';
import { evidence, outline, readOne, sourceOf } from './support.js';

const P1 = 'A dam in the north gave way on Monday and 14 people drowned, the water ministry said.';
const P2 = 'Some 900 people were taken to higher ground, most of them by boat.';
const P3 = 'The dam was 40 years old and had been inspected twice since it was built.';

const page = (body: string, head = ''): string =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
const kept = async (body: string): Promise<string[]> => evidence(await readOne('a.html', page(body)));

describe('text', () => {
  it('decodes entities, collapses white space, drops tags, and leads back', async () => {
    const source = page(
      `<article><h1>Dam\n   gives&nbsp;way</h1><p>At&#32;least <b>14&nbsp;people</b>\n\tdrowned&hellip; &ldquo;all of them&rdquo; in one vil&shy;lage.</p></article>`,
    );
    const document = await readOne('a.html', source);
    expect(document.text).toBe(
      'Dam gives\u00a0way\n\nAt least 14\u00a0people drowned… “all of them” in one village.',
    );
    expect(sourceOf(document, '14\u00a0people')).toBe('14&nbsp;people');
    expect(sourceOf(document, 'least 14\u00a0people drowned…')).toBe(
      'least <b>14&nbsp;people</b>\n\tdrowned&hellip;',
    );
    expect(sourceOf(document, 'village')).toBe('vil&shy;lage');
  });

  it('takes blocks apart where the page does', async () => {
    expect(
      await kept(
        `<main><h1>Dam gives way</h1><p>${P1}<p>${P2}<div>${P3}<ul><li>14 dead<li>900 moved</ul>No cause is known yet, it said.</div></main>`,
      ),
    ).toEqual(['Dam gives way', P1, P2, P3, '14 dead', '900 moved', 'No cause is known yet, it said.']);
  });

  it('breaks lines at <br>, save in the middle of a sentence', async () => {
    expect(
      await kept(
        `<h1>Dam gives way</h1><p>${P1}</p><p>Dead: 14<br>Moved: 900</p><p>The ministry said on Tuesday that<br>nobody else was missing.</p>${P2}<br><br>${P3}`,
      ),
    ).toEqual([
      'Dam gives way',
      P1,
      'Dead: 14',
      'Moved: 900',
      'The ministry said on Tuesday that nobody else was missing.',
      P2,
      P3,
    ]);
  });

  it('reads a table row by row, its cells apart', async () => {
    expect(
      await kept(
        `<h1>Dam gives way</h1><p>${P1}</p><table><caption>By district</caption><tr><th>District<th>Dead<tr><td>Karu<td>12<tr><td>Bida<td>300</table>`,
      ),
    ).toEqual(['Dam gives way', P1, 'By district', 'District | Dead', 'Karu | 12', 'Bida | 300']);
  });

  it('leaves scripts, styles, forms and hidden parts out', async () => {
    const document = await readOne(
      'a.html',
      page(
        `<h1>Dam gives way</h1><script>var dead = 99;</script><style>.x{}</style><p>${P1}</p><noscript>99 dead</noscript><p hidden>99 dead</p><p style="display: none">99 dead</p><select><option>99</select><svg><text>99</text></svg><p>${P2}</p>`,
      ),
    );
    expect(document.text).toBe(`Dam gives way\n\n${P1}\n\n${P2}`);
  });
});

describe('the main part', () => {
  it('is the article, without what surrounds it', async () => {
    expect(
      await kept(
        `<header><a href="/">Plateau News</a></header><nav><ul><li>Home</ul></nav><main><article><h1>Dam gives way</h1><p>${P1}</p><aside><p>Other news: a bus fell into the river and 30 people were hurt in it.</p></aside><p>${P2}</p></article><section class="related"><p>Ten more stories about dams and about rivers that you may want to read.</p></section></main><footer>© 2020</footer>`,
      ),
    ).toEqual(['Dam gives way', P1, P2]);
  });

  it('is found without marks, among the cells of a layout table', async () => {
    expect(
      await kept(
        `<table><tr><td><a href=1>Home</a><br><a href=2>News</a></td><td><h2>Dam gives way in the north</h2><p>${P1}<p>${P2}<p>${P3}</td><td>Weather: rain, 8C</td></tr></table>`,
      ),
    ).toEqual(['Dam gives way in the north', P1, P2, P3]);
  });

  it('is put together from pieces that boxes part', async () => {
    expect(
      await kept(
        `<div class=top><a href=1>A</a></div><h1>Dam gives way</h1><div class=s><p>${P1}</p></div><div class="ad-box">Buy 2, get 1 free, this week only, at all of our stores.</div><div class=s><p>${P2}</p><p>${P3}</p></div>`,
      ),
    ).toEqual(['Dam gives way', P1, P2, P3]);
  });

  it('takes the headline and standfirst from above it', async () => {
    expect(
      outline(
        await readOne(
          'a.html',
          page(
            `<div class=hero><h1>Dam gives way</h1><p class=standfirst>Hundreds moved as river rises</p></div><div><div itemprop=articleBody><p>${P1}</p><p>${P2}</p></div></div>`,
          ),
        ),
      ),
    ).toEqual([
      'headline: Dam gives way',
      'standfirst: Hundreds moved as river rises',
      `paragraph: ${P1}`,
      `paragraph: ${P2}`,
    ]);
  });

  it('does not vanish for its class names', async () => {
    const names = 'post category-comments tag-related share-enabled has-newsletter sidebar-right';
    expect(
      await kept(
        `<div class="${names}" id="comments-open"><h1>Dam gives way</h1><p>${P1}</p><p>${P2}</p></div>`,
      ),
    ).toEqual(['Dam gives way', P1, P2]);
    expect(
      await kept(
        `<h1>Dam gives way</h1><div class="${names.replace('category-comments', '')}"><p>${P1}</p><p>${P2}</p></div>`,
      ),
    ).toEqual(['Dam gives way', P1, P2]);
    expect(await kept(`<form><h1>Dam gives way</h1><p>${P1}</p><p>${P2}</p></form>`)).toEqual([
      'Dam gives way',
      P1,
      P2,
    ]);
  });

  it('does not give way to more comments than article', async () => {
    const comment =
      '<p>I counted 300 people on that hill, and nobody from the ministry was anywhere near it, believe me.</p>';
    expect(
      await kept(
        `<h1>Dam gives way</h1><div class=body><p>${P1}</p><p>${P2}</p></div><div id=comments>${comment.repeat(40)}</div>`,
      ),
    ).toEqual(['Dam gives way', P1, P2]);
  });

  it('is the first article of an endless page', async () => {
    const second =
      '<article><h1>Bakery shuts 40 shops</h1><p>A chain of bakeries is to shut 40 of its shops with the loss of 600 jobs.</p></article>';
    expect(
      await kept(
        `<main><article><h1>Dam gives way</h1><p>${P1}</p><p>${P2}</p><p>${P3} ${P1} ${P2} ${P3} ${P1}</p></article>${second}</main>`,
      ),
    ).not.toContain('Bakery shuts 40 shops');
  });

  it('holds the posts of a live page', async () => {
    const post = (time: string, text: string): string =>
      `<article><time>${time}</time><p>${text}</p></article>`;
    const document = await readOne(
      'a.html',
      page(
        `<main><h1>Dam gives way: live</h1>${post('12:10', P1)}${post('11:40', P2)}${post('11:02', P3)}</main>`,
      ),
    );
    expect(evidence(document)).toEqual(['Dam gives way: live', P1, P2, P3]);
    expect(outline(document)).toContain('(date line): 11:40');
  });
});

describe('boxes in the article', () => {
  it.each([
    ['<figure><img><figcaption>The dam, 14 hours on</figcaption></figure>', 'caption: The dam, 14 hours on'],
    ['<div class="wp-caption-text">The dam, 14 hours on</div>', 'caption: The dam, 14 hours on'],
    ['<div class="newsletter-signup"><p>12,000 read it</p></div>', '(newsletter box): 12,000 read it'],
    ['<div class="inlineRelated">Five dams at risk</div>', '(related links): Five dams at risk'],
    ['<p><a href="/x">Five dams at risk</a></p>', '(related link): Five dams at risk'],
    ['<div role="complementary">Five dams at risk</div>', '(aside): Five dams at risk'],
    ['<p class="date">Monday afternoon</p>', '(date line): Monday afternoon'],
    ['<p><time datetime="2017-04-04">Monday, 4 April</time></p>', '(date line): Monday, 4 April'],
    ['<div class="social-share">Facebook</div>', '(share bar): Facebook'],
    ['<div id="onetrust-banner">We value your privacy</div>', '(cookie notice): We value your privacy'],
  ])('%s', async (box, line) => {
    const document = await readOne(
      'a.html',
      page(`<article><h1>Dam gives way</h1><p>${P1}</p>${box}<p>${P2}</p></article>`),
    );
    expect(outline(document)).toEqual([
      'headline: Dam gives way',
      `paragraph: ${P1}`,
      line,
      `paragraph: ${P2}`,
    ]);
  });

  it.each([
    '<aside class="factbox"><ul><li>The dam is 40m high</li></ul></aside>',
    '<aside><h3>Key facts</h3><ul><li>The dam is 40m high</li></ul></aside>',
    '<ul class="key-points"><li><a href="/live#p3">The dam is 40m high</a></li></ul>',
    '<ul><li><a href="#p3">The dam is 40m high</a></li></ul>',
    '<p class="date">On Monday the ministry said, after three days of silence, that the dam is 40m high.</p>',
    '<div class="unrelated">The dam is 40m high.</div>',
    '<h2><a href="/dams">The dam is 40m high</a></h2>',
  ])('that are evidence: %s', async (box) => {
    expect(
      (await kept(`<article><h1>Dam gives way</h1><p>${P1}</p>${box}<p>${P2}</p></article>`)).join('\n'),
    ).toContain('40m high');
  });
});

describe('metadata', () => {
  const about = async (
    head: string,
    body = `<h1>Dam gives way in the north</h1><p>${P1}</p><p>${P2}</p>`,
  ) => {
    const { title, publisher, byline, published, url } = await readOne('a.html', page(body, head));
    return { title, publisher, byline, published, url };
  };
  const ld = (value: unknown): string =>
    `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

  it('comes from JSON-LD first: alone, in an array, in a graph', async () => {
    const article = {
      '@type': 'NewsArticle',
      headline: 'Dam gives way',
      datePublished: '2017-04-04T10:00:00+01:00',
      author: [{ '@type': 'Person', name: 'Ola Nwosu' }, { name: 'Jo Brandt' }],
      publisher: { '@type': 'Organization', name: 'Plateau News' },
      url: 'https://p.example/1',
    };
    const expected = {
      title: 'Dam gives way',
      publisher: 'Plateau News',
      byline: 'Ola Nwosu, Jo Brandt',
      published: '2017-04-04T10:00:00+01:00',
      url: 'https://p.example/1',
    };
    const meta = '<meta property="og:site_name" content="Other"><meta name=author content=Nobody>';
    expect(await about(ld(article) + meta)).toEqual(expected);
    expect(await about(ld([{ '@type': 'WebSite', name: 'X' }, article]))).toEqual(expected);
    expect(
      await about(
        ld({
          '@graph': [{ '@type': 'BreadcrumbList' }, { ...article, '@type': ['Article', 'LiveBlogPosting'] }],
        }),
      ),
    ).toEqual(expected);
  });

  it('survives JSON-LD that is broken', async () => {
    expect(
      await about(
        '<script type="application/ld+json">{"@type":"NewsArticle",}</script><meta name="dc.date" content="2017-04-04">',
      ),
    ).toMatchObject({ published: '2017-04-04' });
  });

  it('comes from meta tags next', async () => {
    expect(
      await about(
        '<meta property="og:title" content="Dam gives way"><meta property="og:site_name" content="Plateau News"><meta property="article:published_time" content="2017-04-04"><meta name="author" content="By Ola Nwosu"><link rel="canonical" href="https://p.example/1">',
      ),
    ).toEqual({
      title: 'Dam gives way',
      publisher: 'Plateau News',
      byline: 'Ola Nwosu',
      published: '2017-04-04',
      url: 'https://p.example/1',
    });
  });

  it.each([
    ['Dam gives way in the north | Plateau News', 'Plateau News'],
    ['Dam gives way in the north - World - Plateau News', 'Plateau News'],
    ['Plateau News - Dam gives way in the north', 'Plateau News'],
    ['Dam gives way in the north – plateaunews.example', 'plateaunews.example'],
    ['Dam gives way in the north', null],
    ['Dam gives way - in the north', null],
  ])('finds the outlet in the window title "%s"', async (title, publisher) => {
    expect((await about(`<title>${title}</title>`)).publisher).toBe(publisher);
  });

  it('comes from the page last', async () => {
    expect(
      await about(
        '',
        `<h1>Dam gives way</h1><p>By Ola Nwosu</p><p>4 April 2017, 10:15</p><p>${P1}</p><p>${P2}</p>`,
      ),
    ).toEqual({
      title: 'Dam gives way',
      publisher: null,
      byline: 'Ola Nwosu',
      published: '2017-04-04T10:15',
      url: null,
    });
    expect(
      (await about('', `<h1>Dam gives way</h1><time datetime="2017-04-04T10:15Z">Tuesday</time><p>${P1}</p>`))
        .published,
    ).toBe('2017-04-04T10:15Z');
  });
});

describe('broken pages', () => {
  it.each([
    `<h1>Dam gives way<p>${P1}<div><p>${P2}</i></b></td></table>`,
    `<p><b>${P1}<p>${P2}</b>`,
    `<head><title>x<p>y</title><p>${P1}</p>${P2}`,
    `<table><p>${P1}<tr><td>${P2}`,
    `<a><a><a>x</a><p>${P1}</p></div></div><p>${P2}`,
    `<<<p>${P1}</p><!-- <p>${P2}</p> <p>${P2}</p>`,
    `<p title="a>b' ${P2}">${P1}</p`,
  ])('are read as far as they go: %s', async (source) => {
    expect((await readOne('a.html', source)).text).toContain('14 people drowned');
  });
});
