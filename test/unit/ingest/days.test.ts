import { describe, expect, it } from 'vitest';
import { analyze, extract } from '../../../src/index.js';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const BODY = 'Rescuers pulled nine people from the river at Harwich, the fire service said.';

async function dated(head: string, body = BODY): Promise<readonly [string | null, string | undefined]> {
  const { records } = await extract([{ path: 'a.txt', bytes: encode(`${head}\n\n${body}\n`) }]);
  const [record] = records;
  if (record === undefined) throw new Error('nothing was read');
  return [record.article.published, record.article.monthDay];
}

describe('the day of an article', () => {
  it.each([
    ['THE HARWICH MIRROR\nSunday, June 8, 2025   K15\n\nNINE SAVED', '2025-06-08'],
    ['THE HARWICH LEDGER\nMarkets & Companies, Wednesday 15 October 2025\n\nNine saved', '2025-10-15'],
    ['CITY OF HARWICH\nFor immediate release: Thursday, February 12, 2026\n\nNINE SAVED', '2026-02-12'],
    ['HARWICH AID\nPress release, 13 May 2025\n\nNine saved in Harwich', '2025-05-13'],
    ['Nine saved in Harwich\n\nAnn Quill | February 11, 2026 | 3-minute listen', '2026-02-11'],
    ['Nine saved in Harwich\n\n21:36, 11 Mar 2026 Comments (203)', '2026-03-11T21:36'],
    ['Harwich TV\nPosted March 10, 2025, 6:12 p.m. CT | 4 min read\n\nNine saved', '2025-03-10T18:12'],
  ])('stands above it: %s', async (head, published) => {
    expect(await dated(head)).toEqual([published, undefined]);
  });

  it('is what a situation report is "as at"', async () => {
    const lead = `As at 0800 on 19 March 2026 the situation is as follows. ${BODY}`;
    expect(await dated('FIRE SERVICE OF HARWICH\nBulletin No. 7', lead)).toEqual([
      '2026-03-19T08:00',
      undefined,
    ]);
  });

  it.each([
    ['Nine saved in Harwich\n\nBy Ann Quill\n', `HARWICH, Oct 9 (Colne Wire) - ${BODY}`, '--10-09'],
    ['HARWICH DAILY\nThursday, October 10 | Evening edition\n\nNINE SAVED', BODY, '--10-10'],
    ['OFFICIAL BULLETIN\n\nNINE SAVED', `Harwich, 4 March. ${BODY}`, '--03-04'],
  ])('is kept where it has no year: %s', async (head, body, monthDay) => {
    expect(await dated(head, body)).toEqual([null, monthDay]);
  });

  it.each([['What happened on 13 May 2025'], ['Nine saved in Harwich'], ['Thursday, October 32']])(
    'is not made up: %s',
    async (head) => {
      expect(await dated(head)).toEqual([null, undefined]);
    },
  );

  it('takes its year from the story, so that a running count is one', async () => {
    const report = await analyze(
      [
        [
          'a.txt',
          'Five killed in Harwich flood\n\nHARWICH, Oct 9 (Colne Wire) - A flood killed five people in Harwich on Wednesday, police said.',
        ],
        [
          'b.txt',
          'HARWICH DAILY\nThursday, October 10\n\nFlood toll in Harwich reaches seven\n\nThe flood in Harwich has killed seven people, police said.',
        ],
        [
          'c.txt',
          'Harwich flood: nine dead\n\n11 October 2024\n\nThe flood in Harwich has killed nine people, police said on Friday.',
        ],
      ].map(([path = '', text = '']) => ({ path, bytes: encode(`${text}\n`) })),
      {},
    );
    expect(report.comparisons.map(({ measure, verdict }) => [measure, verdict])).toContainEqual([
      'killed',
      'explained',
    ]);
  });
});
