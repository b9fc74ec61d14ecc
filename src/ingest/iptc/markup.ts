import type { Renamed } from '../html/parse-tree.js';

/**
 * NITF's elements as the HTML that they mean; the class names are those that the HTML reader knows. XHTML
 * keeps its names, and what neither knows reads as text within a line: NITF marks up people, places, money
 * and the like inside sentences.
 */
const NITF: ReadonlyMap<string, Renamed> = new Map<string, Renamed>([
  ['nitf', { tag: 'html' }],
  ['body.head', { tag: 'div' }],
  ['body.content', { tag: 'article' }],
  ['body.end', { tag: 'div' }],
  ['hedline', { tag: 'div' }],
  ['hl1', { tag: 'h1' }],
  ['hl2', { tag: 'h2' }],
  ['byline', { tag: 'p', classes: 'byline' }],
  ['byttl', { tag: 'p', classes: 'byline' }],
  ['distributor', { tag: 'p', classes: 'credit' }],
  ['dateline', { tag: 'p', classes: 'dateline' }],
  ['copyrite', { tag: 'p', classes: 'copyright' }],
  ['abstract', { tag: 'div', classes: 'standfirst' }],
  ['block', { tag: 'div' }],
  ['note', { tag: 'div' }],
  ['bq', { tag: 'blockquote' }],
  // Who said what a block quote holds.
  ['credit', { tag: 'p' }],
  ['media', { tag: 'figure' }],
  ['media-caption', { tag: 'figcaption' }],
  ['media-producer', { tag: 'figcaption' }],
  ['custom-table', { tag: 'div' }],
  ['nitf-table', { tag: 'div' }],
  ['tagline', { tag: 'p', classes: 'author-bio' }],
  ['bibliography', { tag: 'div', classes: 'author-bio' }],
  ...[
    'media-reference',
    'media-metadata',
    'media-object',
    'nitf-table-metadata',
    'table-reference',
    'series',
    'pronounce',
    'alt-code',
    'classifier',
    'ds',
  ].map((name): [string, Renamed] => [name, { tag: 'template' }]),
]);

const XHTML = new Set(
  'html head body title meta article section div p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table caption thead tbody tfoot tr th td blockquote pre hr br a em strong b i u s sub sup q cite span small figure figcaption aside header footer nav script style img time abbr'.split(
    ' ',
  ),
);

/** Which HTML element stands for an element of NITF or XHTML. */
export function asHtml(name: string): Renamed {
  const lower = name.toLowerCase();
  return NITF.get(lower) ?? { tag: XHTML.has(lower) ? lower : 'span' };
}
