import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/index.js';
import { explain } from '../../../src/report/explain.js';
import { reportSchema } from '../../../src/schema/report.js';
import type { Comparison, Report } from '../../../src/model.js';

const PAGE = `Harwich quay fire: live updates

15 November 2024

14:05
The number of dead has gone up. Five people have died in the fire on Harwich quay, the fire service says.

13:10
Three people have died in the fire on Harwich quay, the fire service says.

12:20
We are hearing of a fire on Harwich quay. Boats have been moved.
`;

const article = (date: string, sentence: string): string =>
  `Fire on Harwich quay kills boatmen\n\n${date}\n\n${sentence} The fire on Harwich quay began in a net store.\n`;

const compare = (texts: Readonly<Record<string, string>>): Promise<Report> =>
  analyze(
    Object.entries(texts).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) })),
    { story: 'all' },
  );

/** The findings on the dead: verdict, and the texts of the attempts of the rule on updates that decided. */
function dead({ comparisons }: Report): (readonly [Comparison['verdict'], readonly string[]])[] {
  return comparisons
    .filter(({ measure }) => measure === 'killed')
    .map(({ verdict, attempts }) => [
      verdict,
      attempts.filter((t) => t.rule === 'update').map((t) => t.text),
    ]);
}

describe('a count in the entries of a live page', () => {
  it('has run, in one page alone', async () => {
    expect(dead(await compare({ 'page.txt': PAGE }))).toEqual([
      [
        'single',
        [
          '“Three people have died” is an earlier state of the count: 3 on 2024-11-15 at 13:10, 5 on 2024-11-15 at 14:05',
        ],
      ],
    ]);
  });

  it('explains another report that has what the page had before', async () => {
    const other = article('15 November 2024', 'Three people died in the fire on Harwich quay.');
    const [finding] = dead(await compare({ 'other.txt': other, 'page.txt': PAGE }));
    expect(finding?.[0]).toBe('explained');
    expect(finding?.[1]).toContain('one page has both: 3 on 2024-11-15 at 13:10, 5 on 2024-11-15 at 14:05');
  });

  it.each([
    [
      '15 November 2024, 12:45',
      'Two people died in the fire on Harwich quay.',
      'explained',
      '2 on 2024-11-15 at 12:45, 5 on 2024-11-15 at 14:05',
    ],
    [
      '15 November 2024, 18:30',
      'Eight people died in the fire on Harwich quay.',
      'explained',
      '5 on 2024-11-15 at 14:05, 8 on 2024-11-15 at 18:30',
    ],
    [
      '15 November 2024, 18:30',
      'Two people died in the fire on Harwich quay.',
      'conflict',
      'the later report gives fewer and speaks of no revision: 5 on 2024-11-15 at 14:05, 2 on 2024-11-15 at 18:30',
    ],
    [
      '15 November 2024',
      'Two people died in the fire on Harwich quay.',
      'conflict',
      'both are of 2024-11-15',
    ],
    [
      '16 November 2024',
      'Eight people died in the fire on Harwich quay.',
      'explained',
      '5 on 2024-11-15 at 14:05, 8 on 2024-11-16',
    ],
  ])('is set against a report of %s: %s', async (date, sentence, verdict, text) => {
    const [finding] = dead(await compare({ 'other.txt': article(date, sentence), 'page.txt': PAGE }));
    expect(finding?.[0]).toBe(verdict);
    expect(finding?.[1]).toContain(text);
  });

  it('goes on from one voice to another, but not down again', async () => {
    const voices = (first: string, second: string): string =>
      PAGE.replace('Three people have died in the fire on Harwich quay, the fire service', first).replace(
        'Five people have died in the fire on Harwich quay, the fire service',
        second,
      );
    const up = voices(
      'Three people have died in the fire on Harwich quay, the police',
      'Five people have died in the fire on Harwich quay, the county hospital',
    );
    const down = voices(
      'Nine people have died in the fire on Harwich quay, the police',
      'Five people have died in the fire on Harwich quay, the county hospital',
    );
    const other = article('15 November 2024', 'Five people died in the fire on Harwich quay.');
    expect(dead(await compare({ 'other.txt': other, 'page.txt': up })).map(([v]) => v)).toEqual([
      'explained',
    ]);
    expect(dead(await compare({ 'other.txt': other, 'page.txt': down })).map(([v]) => v)).toContain(
      'conflict',
    );
  });

  it('is two numbers where the page only tells what happened when', async () => {
    const chronology = `Four hours on Harwich quay

15 November 2024

13:10 Three people die when the roof of the net store falls in.

14:05 Five people die on a boat at its mooring.

14:40 The fire is out.
`;
    const other = article('15 November 2024', 'Five people died in the fire on Harwich quay.');
    const report = await compare({ 'other.txt': other, 'page.txt': chronology });
    expect(report.claims.some(({ told }) => told !== undefined)).toBe(false);
    expect(dead(report).map(([v]) => v)).not.toContain('explained');
  });

  it('is shown with the time of its entry', async () => {
    const other = article('15 November 2024, 12:45', 'Two people died in the fire on Harwich quay.');
    const report = await compare({ 'other.txt': other, 'page.txt': PAGE });
    expect(report.claims.map(({ told }) => told)).toContain('2024-11-15T14:05');
    expect(reportSchema.safeParse(JSON.parse(JSON.stringify(report))).success).toBe(true);
    const finding = report.comparisons.find(({ measure }) => measure === 'killed');
    const text = explain(report, finding?.id ?? '', { width: 100, colorLevel: 0, failOn: 'conflict' });
    expect(text).toMatch(/entry of +2024-11-15 14:05/);
  });
});
