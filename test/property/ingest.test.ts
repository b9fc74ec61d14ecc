import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { READERS, readInput, toSource } from '../../src/ingest/index.js';
import type { Document } from '../../src/model.js';

const WORDS = fc.constantFrom(
  'Fourteen',
  'people',
  'drowned',
  'on',
  'Monday.',
  '“We',
  'ran,”',
  'said',
  '1,400',
  '£2m',
  'café',
  '😀',
  'by',
  'Comments',
  'Read',
  'more:',
  'Photo:',
  '©',
  '12',
  'May',
  '2019',
);
const SENTENCE = fc.array(WORDS, { minLength: 1, maxLength: 14 }).map((words) => words.join(' '));

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&nbsp;', ' '],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&#8217;', '’'],
  ['&hellip;', '…'],
  ['&shy;', ''],
]);

const INLINE_HTML = fc
  .array(
    fc.oneof(
      WORDS,
      fc.constantFrom(
        ...ENTITIES.keys(),
        '<b>',
        '</b>',
        '<a href="/x">',
        '</a>',
        '<i class="y">',
        '</i>',
        '<!-- c -->',
        '\n',
        '  ',
        '<br>',
        '<wbr>',
        '<span>',
        '</span>',
      ),
    ),
    { maxLength: 16 },
  )
  .map((parts) => parts.join(' '));

const HTML = fc
  .array(
    fc.tuple(
      fc.constantFrom('p', 'div', 'li', 'h1', 'h2', 'td', 'blockquote', 'figcaption', 'aside', 'article'),
      fc.constantFrom('', ' class="comments"', ' class="body"', ' hidden'),
      INLINE_HTML,
      fc.boolean(),
    ),
    { maxLength: 8 },
  )
  .map((blocks) =>
    blocks
      .map(([tag, names, inline, closed]) => `<${tag}${names}>${inline}${closed ? `</${tag}>` : ''}`)
      .join('\n'),
  );

const MARKDOWN = fc
  .array(
    fc.tuple(
      fc.constantFrom('', '# ', '## ', '- ', '1. ', '> ', '| ', '    ', '***', '```\n'),
      fc
        .array(
          fc.oneof(
            WORDS,
            fc.constantFrom(
              '*',
              '**',
              '_',
              '`',
              '[',
              '](http://x)',
              '![',
              '\\',
              '&amp;',
              '<b>',
              '|',
              '  \n',
              '~~',
            ),
          ),
          { maxLength: 14 },
        )
        .map((parts) => parts.join(' ').replace(/ ?([*_`~]+) ?/g, '$1')),
    ),
    { maxLength: 8 },
  )
  .map((blocks) => blocks.map(([mark, text]) => mark + text).join('\n\n'));

const TEXT = fc
  .array(fc.tuple(SENTENCE, fc.constantFrom('\n', '\n\n', '\r\n', ' ', '\n- ', '&amp;', '\u00ad')), {
    maxLength: 12,
  })
  .map((pieces) => pieces.flat().join(''));

/** What a stretch of source says once its marks are taken off: letters and digits alone. */
function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}

function plainHtml(source: string): string {
  let text = source.replace(/<!--[^]*?-->|<[^>]*>?/g, ' ');
  for (const [entity, char] of ENTITIES) text = text.replaceAll(entity, char);
  return letters(text);
}

/** What every document owes to the stages after it. */
function checkDocument(document: Document): void {
  let end = 0;
  for (const block of document.blocks) {
    expect(block.start).toBeGreaterThanOrEqual(end);
    expect(block.end).toBeGreaterThan(block.start);
    expect(block.end).toBeLessThanOrEqual(document.text.length);
    expect(document.text.slice(block.start, block.end).trim()).not.toBe('');
    expect(block.reason === null).toBe(block.kind !== 'furniture');
    end = block.end;
  }
  let text = 0;
  let source = 0;
  for (const run of document.map) {
    expect(run.text).toBeGreaterThanOrEqual(text);
    expect(run.source).toBeGreaterThanOrEqual(source);
    text = run.text + run.textLength;
    source = run.source + run.sourceLength;
  }
  expect(text).toBeLessThanOrEqual(document.text.length);
  expect(source).toBeLessThanOrEqual(document.source.length);
}

function words(document: Document): { start: number; end: number; text: string }[] {
  return document.blocks.flatMap((block) =>
    [...document.text.slice(block.start, block.end).matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
      start: block.start + match.index,
      end: block.start + match.index + match[0].length,
      text: match[0],
    })),
  );
}

async function documentsOf(path: string, source: string): Promise<readonly Document[]> {
  return (await readInput({ path, bytes: new TextEncoder().encode(source) })).documents;
}

describe('offsets', () => {
  it.each([
    ['a.html', HTML, plainHtml],
    ['a.md', MARKDOWN, (source: string): string => letters(source.replace(/<[^>]*>|&amp;|&nbsp;/g, ' '))],
    ['a.txt', TEXT, (source: string): string => letters(source.replace(/&amp;|\u00ad/g, ''))],
  ])('of %s lead back to the words, for single words and for stretches', async (path, inputs, plain) => {
    await fc.assert(
      fc.asyncProperty(inputs, fc.nat(), fc.nat(), async (source, a, b) => {
        for (const document of await documentsOf(path, source)) {
          checkDocument(document);
          const all = words(document);
          for (const word of all) {
            const span = toSource(document, word);
            const slice = document.source.slice(span.start, span.end);
            expect(plain(slice)).toBe(word.text);
            // No white space, tag or mark at either end.
            expect(slice.slice(0, 1) + slice.slice(-1)).toBe(word.text.slice(0, 1) + word.text.slice(-1));
          }
          const [first, last] = [all[a % all.length], all[b % all.length]].sort(
            (x, y) => (x?.start ?? 0) - (y?.start ?? 0),
          );
          if (!first || !last) continue;
          const span = toSource(document, { start: first.start, end: last.end });
          expect(span.start).toBe(toSource(document, first).start);
          expect(span.end).toBe(toSource(document, last).end);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('any bytes', () => {
  it.each(READERS.map((reader) => reader.id))(
    'are read by %s, or named as a problem; nothing throws',
    async (id) => {
      const reader = READERS.find((candidate) => candidate.id === id);
      const bytes = fc.oneof(
        fc.uint8Array({ maxLength: 400 }),
        fc
          .oneof(HTML, MARKDOWN, TEXT, fc.json(), fc.string({ unit: 'binary', maxLength: 300 }))
          .map((text) => new TextEncoder().encode(text)),
      );
      await fc.assert(
        fc.asyncProperty(bytes, async (input) => {
          const result = await reader?.read({ path: 'a', bytes: input });
          for (const document of result?.documents ?? []) checkDocument(document);
          for (const problem of result?.problems ?? []) expect(problem.message).not.toBe('');
        }),
        { numRuns: 200 },
      );
    },
  );

  it('on standard input give the same result twice', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(HTML, MARKDOWN, TEXT, fc.json()), async (source) => {
        const bytes = new TextEncoder().encode(source);
        expect(await readInput({ path: '-', bytes })).toEqual(await readInput({ path: '-', bytes }));
      }),
      { numRuns: 100 },
    );
  });
});
