import { describe, expect, it } from 'vitest';
import type { QuantityComparison, Report } from '../../src/index.js';
import {
  inWords,
  withCurlyMarks,
  withGuillemets,
  withNumbers,
  withoutCommas,
  withSpaces,
  withStraightMarks,
  withValue,
} from './changes.js';
import { findingsOf, linesOf, pairFolders, reportOn, storyFolders, type Folder, type Text } from './texts.js';

/**
 * What must not change a verdict, and what must, on whole texts through everything: reading, extracting,
 * telling stories apart, aligning, comparing.
 */

const folders = [...pairFolders, ...storyFolders];

const findings = async ({ texts, options }: Folder): Promise<string[]> =>
  linesOf(findingsOf(await reportOn(texts, options)));

/** Runs a folder and a changed one and compares what they find, article by article of the first. */
async function expectSame(
  of: readonly Folder[],
  change: (folder: Folder) => Promise<readonly Text[]> | readonly Text[],
  pathOf: (path: string, folder: Folder) => string | null = (path) => path,
): Promise<void> {
  const before: [string, string[]][] = [];
  const after: [string, string[]][] = [];
  for (const folder of of) {
    before.push([folder.name, await findings(folder)]);
    const report = await reportOn(await change(folder), folder.options);
    after.push([folder.name, linesOf(findingsOf(report, (path) => pathOf(path, folder)))]);
  }
  expect(after).toEqual(before);
}

const UNRELATED: Text = {
  path: 'zz-orchestra.md',
  text: `---
publisher: The Velde Review
date: 2031-02-03
---

# Velde Philharmonic names its tenth conductor

The Velde Philharmonic has named the cellist Ottoline Brask as its tenth conductor, the orchestra said on Monday. She will lead 38 concerts a season from 2032 on, twice as many as her predecessor, and conduct the choir of 120 singers in its hall, which seats 2,140.

“I have wanted this since I was nine,” Brask said. The orchestra sold 61,000 tickets last season and has a budget of 9.4 million euros, of which sponsors pay a third. In 2019 a fire in the hall killed two people.
`,
};

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

describe('no verdict and no count of origins changes', () => {
  it('with the order of the files', async () => {
    await expectSame(folders, ({ texts }) => texts.toReversed());
  });

  it('with the names of the files', async () => {
    const renamed = ({ texts }: Folder): Map<string, string> =>
      new Map(texts.map(({ path }, i) => [`${99 - i}-${nameOf(path)}`, path]));
    await expectSame(
      folders,
      (folder) => {
        const names = [...renamed(folder).keys()];
        return folder.texts.map((text, i) => ({ ...text, path: names[i] ?? '' }));
      },
      (path, folder) => renamed(folder).get(path) ?? null,
    );
  });

  it.each([
    ['first', '0-again', 0],
    ['last', 'zz-again', -1],
  ])('with the %s article twice, the second time as %s', async (_, name, at) => {
    const copyOf = (text: Text): Text => ({
      ...text,
      path: name + text.path.slice(text.path.lastIndexOf('.')),
    });
    await expectSame(
      folders,
      ({ texts }) => [...texts, ...texts.slice(at).slice(0, 1).map(copyOf)],
      (path) => (path.startsWith(name) ? null : path),
    );
  });

  it('with an article on something else, and no finding gets another id', async () => {
    const within = folders.map((folder): Folder => ({ ...folder, options: {} }));
    await expectSame(
      within,
      ({ texts }) => [...texts, UNRELATED],
      (path) => (path === UNRELATED.path ? null : path),
    );
    for (const { texts } of within) {
      const before = (await reportOn(texts, {})).comparisons.map(({ id }) => id);
      const after = new Set((await reportOn([...texts, UNRELATED], {})).comparisons.map(({ id }) => id));
      expect(before.filter((id) => !after.has(id))).toEqual([]);
    }
  });

  it.each([
    ['straight', withStraightMarks],
    ['curly', withCurlyMarks],
    ['angular', withGuillemets],
  ])('with quotation marks that are %s', async (_, change) => {
    await expectSame(folders, ({ texts }) => texts.map(change));
  });

  it.each([
    ['in words', inWords],
    ['with spaces between thousands', withSpaces],
    ['with nothing between thousands', withoutCommas],
  ])('with numbers %s', async (_, style) => {
    const written = folders.filter(({ texts }) => texts.some(({ text }) => /\d,\d{3}/.test(text)));
    expect(written.length).toBeGreaterThan(20);
    await expectSame(written, async ({ texts, options }) => {
      const report = await reportOn(texts, options);
      const changed = texts.map((text) => withNumbers(text, claimsOf(report, text.path), style));
      return changed;
    });
  });
});

function claimsOf({ articles, claims }: Report, path: string): Report['claims'] {
  const id = articles.find((article) => article.path === path)?.id;
  return claims.filter(({ article }) => article === id);
}

describe('stories', () => {
  it('are told apart in a folder of one event as little as when they are said to be one', async () => {
    for (const folder of storyFolders)
      expect(await findings({ ...folder, options: { story: 'all' } })).toEqual(await findings(folder));
  });

  it('are never compared with one another', async () => {
    for (const [i, one] of storyFolders.entries()) {
      const other = storyFolders[(i + 1) % storyFolders.length] ?? one;
      const report = await reportOn([...one.texts, ...other.texts], {});
      const storyOf = new Map(report.articles.map(({ id, story }) => [id, story]));
      for (const { story, positions } of report.comparisons)
        expect(positions.flatMap(({ articles }) => articles.map((id) => storyOf.get(id)))).toEqual(
          positions.flatMap(({ articles }) => articles.map(() => story)),
        );
      const apart = [...(await findings(one)), ...(await findings(other))].sort();
      expect(linesOf(findingsOf(report)).sort()).toEqual(apart);
    }
  });
});

describe('a figure five times as large', () => {
  /** What five times the figure is by rights, where that is no conflict. */
  const RIGHTS: ReadonlySet<string> = new Set([
    // 17 of the 85 dead may have been passengers.
    'bus crash: the same dead in other words a.md',
    // "68 people have been infected" in a sentence on a queue, against two counts of confirmed cases.
    'measles outbreak: the same case count in three outlets c.md',
    // 305 dead in a district of a country with 243: the numbers of the district stand apart as part and whole.
    'floods: one district against the country a.md',
    'floods: one district against the country b.md',
    // 60 children against 29 dead, 12 of them children: the conflict is with all the dead, of whom they cannot be.
    'air raid: children as part of the dead a.md',
  ]);

  it('turns agreement into conflict', async () => {
    const quiet: string[] = [];
    let raised = 0;
    for (const { name, texts, options } of pairFolders) {
      const report = await reportOn(texts, options);
      for (const finding of report.comparisons.filter(isAgreement)) {
        const members = new Set(finding.positions.flatMap(({ claims }) => claims));
        for (const text of texts) {
          const own = claimsOf(report, text.path).filter(({ id }) => members.has(id));
          if (own.length === 0) continue;
          const changed = withValue(text, own, (value) => 5 * value);
          expect(changed.text).not.toBe(text.text);
          raised++;
          const after = await reportOn(
            texts.map((other) => (other === text ? changed : other)),
            options,
          );
          const others = [...members].filter((id) => !own.some((claim) => claim.id === id));
          const found = after.comparisons.some(
            ({ verdict, positions }) =>
              verdict === 'conflict' &&
              positions.some(({ claims }) => claims.some((id) => others.includes(id))),
          );
          if (!found) quiet.push(`${name} ${text.path}`);
        }
      }
    }
    expect(raised).toBeGreaterThan(30);
    expect(quiet.filter((line) => !RIGHTS.has(line))).toEqual([]);
  });
});

const isAgreement = (finding: Report['comparisons'][number]): finding is QuantityComparison =>
  finding.kind === 'quantity' && finding.verdict === 'agree';
