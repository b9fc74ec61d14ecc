import { expect, it } from 'vitest';

import { extract } from '../../../src/index.js';

const readIn = async (path: string, text: string): Promise<readonly string[]> => {
  const { records } = await extract([{ path, text }]);
  return (records[0]?.claims ?? [])
    .filter(({ derived }) => derived === undefined)
    .map(({ quantity, measure, place }) => `${quantity.best} ${measure} ${place ?? '-'}`);
};
const OPENING = 'Rain fell over the whole valley, and the rivers rose above their banks.\n\n';

it('reads a number of a table under the head of its column, at the place of its row', async () => {
  const rows = ['12 killed Arua', '40 injured Arua', '7 killed Gulu', '19 injured Gulu'];
  expect(
    await readIn(
      'a.md',
      `${OPENING}| District | Dead | Injured |\n|---|---|---|\n| Arua | 12 | 40 |\n| Gulu | 7 | 19 |\n`,
    ),
  ).toEqual(rows);
  expect(
    await readIn(
      'a.txt',
      `${OPENING}District    Dead    Injured\nArua        12      40\nGulu        7       19\n`,
    ),
  ).toEqual(rows);
  expect(await readIn('a.md', `${OPENING}District: dead, injured\nArua: 12, 40\nGulu: 7, 19\n`)).toEqual(
    rows,
  );
  expect(await readIn('a.md', `${OPENING}| Town | Missing |\n|---|---|\n| Arua | 12 |\n`)).toEqual([
    '12 missing Arua',
  ]);
});

it('has an empty corner, a row of totals at no place, and goes by the name of a row that says what it counts', async () => {
  expect(
    await readIn('a.md', `${OPENING}| | Dead | Injured |\n|---|---|---|\n| Total | 12 | 40 |\n`),
  ).toEqual(['12 killed -', '40 injured -']);
  expect(await readIn('a.md', `${OPENING}| | Army | Rebels |\n|---|---|---|\n| Dead | 12 | 40 |\n`)).toEqual([
    '12 killed -',
    '40 killed -',
  ]);
});

it('takes no sentence with commas behind a colon for the head of a column', async () => {
  expect(
    await readIn(
      'a.txt',
      'Three things were short: water, bread.\n\nThe hospital in Arua took in a lot of people: 12 dead, 40 injured.\n',
    ),
  ).toEqual(['12 killed Arua', '40 injured Arua']);
});

it('has a table of countries tell who people are, and counts the seats of parties', async () => {
  const { records } = await extract([
    { path: 'a.md', text: `${OPENING}| Country | Survivors |\n|---|---|\n| Sudan | 51 |\n| Egypt | 28 |\n` },
  ]);
  expect(records[0]?.claims.map(({ measure, population, place }) => [measure, population, place])).toEqual([
    ['rescued', 'Sudan', null],
    ['rescued', 'Egypt', null],
  ]);
  expect(await readIn('a.md', `${OPENING}| Party | Seats |\n|---|---|\n| Greens | 12 |\n`)).toEqual([
    '12 seats -',
  ]);
  expect(await readIn('a.md', `${OPENING}The stadium of the party has 12,000 seats.\n`)).toEqual([
    '12000 capacity -',
  ]);
});

it('tells how long a thing lasts from the last days', async () => {
  expect(await readIn('a.md', 'The curfew will last 10 days. In the last 10 days 14 people died.\n')).toEqual(
    ['10 duration -', '14 killed -'],
  );
});

it('parts lines of a name and a number in Markdown, and leaves wrapped lines together', async () => {
  expect(await readIn('a.md', `${OPENING}Dead: 14\nInjured: 60\nMissing: 3\n`)).toEqual([
    '14 killed -',
    '60 injured -',
    '3 missing -',
  ]);
  expect(
    await readIn('a.md', 'The ministry gave the toll:\n14 people killed in Arua and 60\ninjured.\n'),
  ).toEqual(['14 killed Arua', '60 injured Arua']);
});
