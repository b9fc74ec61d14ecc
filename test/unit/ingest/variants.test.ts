import { describe, expect, it } from 'vitest';
import { evidence, read, readOne, sourceOf } from './support.js';

/** Kinds of pages that differ from the plain article: each in the small. */

const LD = (
  body: string,
  page = '<div id="root"></div><noscript>Please enable JavaScript.</noscript>',
): string =>
  `<html><head><title>Bridge falls - Harbour Post</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge falls","datePublished":"2024-03-05T10:00:00Z","author":{"name":"Jo Brandt"},"publisher":{"name":"Harbour Post"},"articleBody":${body}}</script></head><body>${page}</body></html>`;
const BODY =
  'The bridge fell on Monday and killed 12 people, police said.\n\n“We had warned them for 20 years,” said Kim Voss, the mayor. At least 40 more were hurt.';
const escaped = (text: string): string =>
  JSON.stringify(text).replace(
    /[^ -~]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

describe('a page that a script draws', () => {
  it('is read from its JSON-LD, and offsets lead into the file', async () => {
    const document = await readOne('a.html', LD(escaped(BODY)));
    expect(evidence(document)).toEqual(BODY.split('\n\n'));
    expect(document).toMatchObject({
      title: 'Bridge falls',
      publisher: 'Harbour Post',
      byline: 'Jo Brandt',
      published: '2024-03-05T10:00:00Z',
      source: LD(escaped(BODY)),
    });
    expect(sourceOf(document, 'killed 12 people')).toBe('killed 12 people');
    expect(sourceOf(document, '“We had')).toBe('\\u201cWe had');
  });

  it('is so behind a teaser, too, and not where the page itself holds the article', async () => {
    const teaser =
      '<article><h1>Bridge falls</h1><p>The bridge fell.</p><p>Subscribe to read on.</p></article>';
    expect(evidence(await readOne('a.html', LD(escaped(BODY), teaser)))).toContain(BODY.split('\n\n')[0]);
    const whole = `<article><h1>Bridge falls</h1><p>${BODY.replace('\n\n', '</p><p>')}</p></article>`;
    expect(evidence(await readOne('a.html', LD(escaped(BODY), whole)))[0]).toBe('Bridge falls');
  });

  it('is not read where that text is markup, broken, or none', async () => {
    for (const body of [JSON.stringify(`<p>${BODY}</p>`), '"', '""', '{}', '"x\\']) {
      expect((await read('a.html', LD(body))).problems).toEqual([
        expect.objectContaining({ code: 'no-text' }),
      ]);
    }
  });
});

it('a wall of cookies is none of the article', async () => {
  const document = await readOne(
    'a.html',
    '<title>Bridge falls</title><div class="cmp-wall" id="consent-overlay" role="dialog"><h2>We value your privacy</h2><p>We and our 842 partners store and access information on your device, such as cookies, for up to 13 months. You can accept all or manage your choices.</p><button>Accept all</button></div><main><article><h1>Bridge falls</h1><p>The bridge fell on Monday and killed 31 people, a doctor at the city hospital said on Tuesday.</p><p>Some 50 people were hurt, she said.</p></article></main>',
  );
  expect(evidence(document)).toEqual([
    'Bridge falls',
    'The bridge fell on Monday and killed 31 people, a doctor at the city hospital said on Tuesday.',
    'Some 50 people were hurt, she said.',
  ]);
});

it('AMP is read as what it stands for', async () => {
  const document = await readOne(
    'a.html',
    '<html amp><head><title>Bridge falls</title><style amp-boilerplate>body{}</style></head><body><amp-consent id="c" layout="nodisplay"><div>We use 300 cookies. <button>Accept</button></div></amp-consent><article class="amp-wp-article"><h1>Bridge falls</h1><div class="amp-wp-article-content"><p>The bridge fell on Monday and killed at least 14 people, the fire brigade said.</p><amp-img src="a.jpg" width="1200" height="800"></amp-img><amp-ad width="300" height="250"></amp-ad><p>Another 22 people were pulled out of the water alive, the brigade said.</p></div></article></body></html>',
  );
  expect(evidence(document).join(' ')).not.toMatch(/300|1200|cookies/u);
  expect(evidence(document)).toHaveLength(3);
});

it('of a live page each post is read, and its stamps are no text', async () => {
  const document = await readOne(
    'a.html',
    '<title>Bridge collapse: live</title><main><h1>Bridge collapse: live</h1><article><time datetime="2024-03-05T12:30:00Z">12:30</time><h2>Toll rises to 31</h2><p>The death toll has risen to 31, the interior ministry said.</p></article><article><time>11:10</time><h2>First reports</h2><p>At least 12 people were killed when the bridge fell, police said.</p></article></main>',
  );
  expect(evidence(document)).toEqual([
    'Bridge collapse: live',
    'Toll rises to 31',
    'The death toll has risen to 31, the interior ministry said.',
    'First reports',
    'At least 12 people were killed when the bridge fell, police said.',
  ]);
});
