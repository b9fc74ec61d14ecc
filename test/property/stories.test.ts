import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWireGroups } from '../../src/align/copies.js';
import { profileOf } from '../../src/align/profile.js';
import { findStories } from '../../src/align/stories.js';
import type { ArticleProfile, ExtractRecord } from '../../src/model.js';
import { segment } from '../../src/segment/index.js';
import { documentOf } from '../support/document.js';
import { growth, mostOf } from '../support/growth.js';

function recordOf(id: string, profile: ArticleProfile, published: string | null): ExtractRecord {
  return {
    article: {
      id,
      path: `${id}.txt`,
      key: null,
      title: null,
      publisher: null,
      byline: null,
      published,
      words: 0,
      story: '',
    },
    claims: [],
    quotes: [],
    problems: [],
    profile,
  };
}

const words = (prefix: string, from: number, count: number): [string, number][] =>
  Array.from({ length: count }, (_, at): [string, number] => [`${prefix}${from + at}`, 1 + (at % 3)]);

/** Articles of a few events: each has words of its event's own, words of its own, and a day near the event's. */
const run = fc
  .array(fc.record({ event: fc.nat({ max: 6 }), own: fc.nat({ max: 99 }), day: fc.nat({ max: 2 }) }), {
    maxLength: 24,
  })
  .map((articles) =>
    articles.map(({ event, own, day }, index) => {
      const terms = [
        ...words(`Place${event}x`, 0, 8),
        ...words(`event${event}x`, 0, 20),
        ...words(`own${index}x`, own, 20),
        ...words('common', 0, 3),
      ];
      return {
        event,
        record: recordOf(
          `a${index}`,
          { terms: terms.sort((a, b) => (a[0] < b[0] ? -1 : 1)), shingles: [], credits: [] },
          `2024-0${1 + event}-1${day}`,
        ),
      };
    }),
  );

const partition = (stories: ReadonlyMap<string, string>): string[] => {
  const members = new Map<string, string[]>();
  for (const [id, story] of stories) members.set(story, [...(members.get(story) ?? []), id].sort());
  return [...members.values()].map((ids) => ids.join(' ')).sort();
};

describe('stories', () => {
  it('give every article one, by event, in any order', () => {
    fc.assert(
      fc.property(run, (articles) => {
        const records = articles.map(({ record }) => record);
        const stories = findStories(records, { story: 'auto' });
        expect([...stories.keys()].sort()).toEqual(records.map(({ article }) => article.id).sort());
        expect(findStories(records.toReversed(), { story: 'auto' })).toEqual(stories);
        const events = new Map(articles.map(({ event, record }) => [record.article.id, String(event)]));
        expect(partition(stories)).toEqual(partition(events));
      }),
    );
  });

  it('are the same when an article on something else joins', () => {
    const stranger = recordOf(
      'zz',
      { terms: words('stranger', 0, 60), shingles: [], credits: [] },
      '2019-05-05',
    );
    fc.assert(
      fc.property(run, (articles) => {
        const records = articles.map(({ record }) => record);
        const before = findStories(records, { story: 'auto' });
        const after = findStories([...records, stranger], { story: 'auto' });
        for (const [id, story] of before) expect(after.get(id)).toBe(story);
      }),
    );
  });
});

describe('profiles and copies', () => {
  it('throw on no text, and keep their form', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 400 }),
        fc.option(fc.string({ maxLength: 12 })),
        (text, published) => {
          const { terms, shingles, credits } = profileOf(segment(documentOf(text, { published })));
          const keys = terms.map(([term]) => term);
          expect(keys).toEqual([...new Set(keys)].sort());
          expect(terms.every(([, count]) => count >= 1)).toBe(true);
          expect(credits).toEqual([...new Set(credits)].sort());
          for (const paragraph of shingles)
            expect(paragraph).toEqual([...new Set(paragraph)].sort((a, b) => a - b));
        },
      ),
    );
  });

  it.each([
    '12 May 3 (AP) - ',
    'Reporting by AAA, BBB and CCC ',
    '1-1-1.1/1 ',
    'With files from ',
    'A of B of C ',
  ])('take linear time in a text of %j', async (unit) => {
    const ratio = await growth(
      (size) => {
        const doc = segment(documentOf(unit.repeat(size)));
        return () => profileOf(doc);
      },
      { from: 2000, factor: 8 },
    );
    expect(ratio).toBeLessThan(mostOf(8));
  });

  it('an article is a copy of itself, and of no article without a word of it', () => {
    const hashes = fc.uniqueArray(fc.nat({ max: 2 ** 32 - 1 }), { minLength: 8, maxLength: 80 });
    fc.assert(
      fc.property(hashes, hashes, (own, other) => {
        const profile = (list: readonly number[]): ArticleProfile => ({
          terms: [],
          shingles: [[...list].sort((a, b) => a - b)],
          credits: [],
        });
        const stranger = other.filter((hash) => !own.includes(hash));
        const groups = findWireGroups([
          recordOf('a', profile(own), null),
          recordOf('b', profile(stranger), null),
          recordOf('c', profile(own), null),
        ]);
        expect(groups).toEqual([{ articles: ['a', 'c'], sharedShare: 1 }]);
      }),
    );
  });
});
