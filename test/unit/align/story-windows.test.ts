import { describe, expect, it } from 'vitest';
import { analyze, extract } from '../../../src/index.js';
import { compareRecords } from '../../../src/pipeline.js';
import type { Report } from '../../../src/model.js';

const encode = (text: string): Uint8Array => new TextEncoder().encode(`${text}\n`);
const inputs = (texts: Readonly<Record<string, string>>): { path: string; bytes: Uint8Array }[] =>
  Object.entries(texts).map(([path, text]) => ({ path, bytes: encode(text) }));

const windowsOf = ({ articles, claims }: Report, path: string): (string | null | undefined)[][] => {
  const article = articles.find((a) => a.path === path);
  return claims
    .filter((c) => c.article === article?.id && c.window !== null)
    .map(({ window }) => [window?.text, window?.start, window?.end]);
};

const DATED =
  'Shelling of Karu kills 40\n\n10 October 2024\n\nShelling killed 40 people in the port of Karu last week, the mayor of Karu said.';
const DAYLESS = (dateline: string, sentence: string): string =>
  `Karu counts its dead\n\n${dateline}\n\n${sentence}`;

describe('the windows of an article that tells its day and no year', () => {
  it.each([
    [
      'Shelling killed 70 people in the port of Karu last week, hospitals in Karu said.',
      'last week',
      '2024-09-30',
      '2024-10-06',
    ],
    [
      'Shelling killed 70 people in the port of Karu on Saturday, hospitals in Karu said.',
      'on Saturday',
      '2024-10-05',
      '2024-10-05',
    ],
    [
      'Shelling has killed 70 people in the port of Karu since Monday, hospitals in Karu said.',
      'since Monday',
      '2024-10-07',
      '2024-10-10',
    ],
    [
      'Shelling has killed 70 people in the port of Karu this year, hospitals in Karu said.',
      'this year',
      '2024-01-01',
      '2024-10-10',
    ],
    [
      'Shelling killed 70 people in the port of Karu on 3 October, hospitals in Karu said.',
      'on 3 October',
      '2024-10-03',
      '2024-10-03',
    ],
    [
      'Shelling killed 70 people in the port of Karu in the past two days, hospitals in Karu said.',
      'in the past two days',
      '2024-10-08',
      '2024-10-10',
    ],
    [
      'Shelling had killed 70 people in the port of Karu by Tuesday, hospitals in Karu said.',
      'by Tuesday',
      null,
      '2024-10-08',
    ],
  ])('are resolved in the year of the story: %s', async (sentence, text, start, end) => {
    const texts = { 'a.txt': DATED, 'b.txt': DAYLESS('KARU DAILY\nThursday, October 10', sentence) };
    const report = await analyze(inputs(texts), { story: 'all' });
    expect(windowsOf(report, 'b.txt')).toEqual([[text, start, end]]);
    expect(windowsOf(report, 'a.txt')).toEqual([['last week', '2024-09-30', '2024-10-06']]);
  });

  it('are those of a day before the turn of the year', async () => {
    const texts = {
      'a.txt': DATED.replace('10 October 2024', '2 January 2025'),
      'b.txt': DAYLESS(
        'KARU DAILY\nTuesday, December 31',
        'Shelling killed 70 people in Karu on Sunday, hospitals in Karu said.',
      ),
    };
    const report = await analyze(inputs(texts), { story: 'all' });
    expect(windowsOf(report, 'b.txt')).toEqual([['on Sunday', '2024-12-29', '2024-12-29']]);
  });

  it('stay open where no article of the story has a year, or those that have one tell another story', async () => {
    const open = DAYLESS(
      'KARU DAILY\nThursday, October 10',
      'Shelling killed 70 people in Karu on Saturday, hospitals in Karu said.',
    );
    const alone = await analyze(inputs({ 'b.txt': open }), { story: 'all' });
    expect(windowsOf(alone, 'b.txt')).toEqual([['on Saturday', null, null]]);
    const other = await analyze(
      inputs({
        'a.txt':
          'Council approves tram line\n\n3 May 2023\n\nThe council of Osterfeld approved a tram line of 12 kilometres, to cost 300 million euros.',
        'b.txt': open,
      }),
      {},
    );
    expect(windowsOf(other, 'b.txt')).toEqual([['on Saturday', null, null]]);
  });

  it('let figures of two weeks be compared as such', async () => {
    const texts = {
      'a.txt': DATED.replace('last week', 'from Monday to Wednesday'),
      'b.txt': DAYLESS(
        'KARU DAILY\nThursday, October 10',
        'Shelling killed 180 people in the port of Karu in the past month, the mayor of Karu said.',
      ),
    };
    const report = await analyze(inputs(texts), { story: 'all' });
    const [finding] = report.comparisons;
    expect([finding?.verdict, finding?.reasons.map(({ code }) => code)]).toEqual(['explained', ['window']]);
  });

  it('are the same in whatever order the records come', async () => {
    const texts = {
      'a.txt': DATED,
      'b.txt': DAYLESS(
        'KARU DAILY\nThursday, October 10',
        'Shelling killed 70 people in Karu on Saturday, hospitals in Karu said.',
      ),
    };
    const whole = JSON.stringify(await analyze(inputs(texts), { story: 'all' }));
    const { records } = await extract(inputs(texts));
    for (const order of [records, records.toReversed()])
      expect(JSON.stringify(compareRecords(order, [], { story: 'all' }))).toBe(whole);
  });
});
