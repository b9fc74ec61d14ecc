import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/model.js';
import type { ColorLevel } from '../../../src/report/format.js';
import { table } from '../../../src/report/table/table.js';
import { displayWidth } from '../../../src/report/width.js';
import { fileURLToPath } from 'node:url';
import { checkGolden } from '../../golden/golden.js';
import { damStory } from './story.js';

const render = (report: Report, width: number, colorLevel: ColorLevel = 0): string =>
  table.render(report, { width, colorLevel, failOn: 'conflict' });
const golden = (name: string): string =>
  fileURLToPath(new URL(`../../../fixtures/report/dam/${name}`, import.meta.url));
const squeezed = (text: string): string => text.replace(/\s+/gu, '');

/** The same story with every string of it passed through `change`, ids and paths aside. */
function reworded(change: (text: string) => string): Report {
  const report = damStory();
  return {
    ...report,
    articles: report.articles.map((a) => ({
      ...a,
      publisher: a.publisher === null ? null : change(a.publisher),
    })),
    claims: report.claims.map((c) => ({
      ...c,
      text: change(c.text),
      sentence: { ...c.sentence, text: c.sentence.text.replace(c.text, change(c.text)) },
      window: c.window === null ? null : { ...c.window, text: change(c.window.text) },
    })),
    comparisons: report.comparisons.map((c) => ({
      ...c,
      label: change(c.label),
      positions: c.positions.map((p) => ({ ...p, label: change(p.label) })),
    })),
  };
}

describe('the table', () => {
  it.each([60, 80, 120, 160])('reads well at %i columns', (width) => {
    checkGolden(golden(`table-${width}.txt`), render(damStory(), width));
  });

  it('says the same in colour', () => {
    const colored = render(damStory(), 80, 1);
    expect(colored).toContain('\u001b[');
    const bare = stripVTControlCharacters(colored).replaceAll('**', '');
    const words = (text: string): string => squeezed(text.replaceAll('**', ''));
    expect(words(bare)).toBe(words(render(damStory(), 80)));
  });

  it('sends no escape code without colour', () => {
    expect(render(damStory(), 160)).not.toContain('\u001b');
  });

  it('leaves no-break spaces of the layout behind', () => {
    expect(render(damStory(), 60)).not.toContain('\u00a0');
  });

  it.each([40, 47, 60, 80, 100, 139, 140, 200])('keeps to %i columns', (width) => {
    const long = (text: string): string => `${text} 地震で五十人が死亡した${'x'.repeat(90)}`;
    for (const report of [damStory(), reworded(long)]) {
      for (const line of render(report, width).split('\n'))
        expect(displayWidth(line)).toBeLessThanOrEqual(width);
    }
  });

  it.each([40, 80, 160])('cuts nothing at %i columns', (width) => {
    const long = (text: string): string =>
      `${text} and a tail that is long enough to be wrapped several times over`;
    const report = reworded(long);
    const shown = squeezed(render(report, width).replaceAll('**', ''));
    const worthReading = report.comparisons.filter((c) => !['agree', 'compatible'].includes(c.verdict));
    for (const comparison of worthReading) {
      expect(shown).toContain(squeezed(comparison.label));
      for (const reason of comparison.reasons) expect(shown).toContain(squeezed(reason.text));
    }
    // In columns, the words of neighbouring cells are interleaved, so whole labels are looked for stacked.
    if (width < 140) {
      for (const position of worthReading.flatMap((c) => c.positions)) {
        expect(shown).toContain(squeezed(position.label));
      }
    }
  });

  it('disarms what an article smuggles in', () => {
    const shown = render(
      reworded((text) => `\u001b[2J\u202e${text}\u0007`),
      80,
    );
    // eslint-disable-next-line no-control-regex -- controls are what must not be there
    expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/u);
    expect(shown).toContain('␛[2J<U+202E>');
  });

  it('puts the worst conflict first, whatever the order it came in', () => {
    const report = damStory();
    const turned = { ...report, comparisons: [...report.comparisons].reverse() };
    expect(render(turned, 80)).toBe(render(report, 80));
    const shown = render(report, 80).split('\n');
    const cards = shown
      .filter((line) => /^[A-Z][A-Z, ]+ {2}\S/u.test(line))
      .map((line) => line.split('  ')[0]);
    expect(cards).toEqual([
      'EXTREME CONFLICT',
      'MAJOR, DISPUTED',
      'MINOR CONFLICT',
      'EXPLAINED',
      'MAJOR, SPEAKER DIFFERS',
      'MAJOR, ALTERED',
    ]);
  });

  it('gives each story a heading, and one line to the stories without a difference', () => {
    const report = damStory();
    const [first, ...others] = report.articles;
    if (first === undefined) throw new Error('no article');
    const extra = [1, 2].map((n) => ({ ...first, id: `x-${n}`, path: `x${n}.txt`, story: 's-calm' }));
    const shown = render(
      {
        ...report,
        articles: [first, ...others, ...extra, { ...first, id: 'y', path: 'y.txt', story: 's-alone' }],
      },
      80,
    );
    expect(shown).toContain('3 stories');
    expect(shown).toContain('Dam bursts above Ostrel, dozens feared dead (5 articles)');
    expect(shown).toContain('Stories:   1 more without a difference and 1 article on a story of its own');
  });

  it('says so when there is nothing to find', () => {
    const report = damStory();
    const shown = render({ ...report, comparisons: [], wireGroups: [] }, 80);
    expect(shown).toBe(
      '5 articles, 5 outlets, 17 figures and 6 quotes. No figures in conflict, no\nquotes that vary.\n',
    );
  });

  it('survives a report with nothing in it', () => {
    const report = { ...damStory(), articles: [], claims: [], quotes: [], comparisons: [], wireGroups: [] };
    expect(render(report, 80)).toContain('0 articles');
  });

  it('names what was left out', () => {
    const problems = [{ path: 'scan.pdf', code: 'unreadable', message: 'no text in it' }];
    expect(render({ ...damStory(), problems }, 80)).toContain('Left out:  scan.pdf: no text in it');
  });

  it('says of what was read in part that it was', () => {
    const report = damStory();
    const problems = [{ path: report.articles[0]?.path ?? '', code: 'truncated', message: 'cut off' }];
    expect(render({ ...report, problems }, 80)).toMatch(/Read in part: +\S+ cut off/);
  });
});
