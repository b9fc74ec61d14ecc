import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/index.js';

/** The figures of a sentence, as printed. */
async function figures(text: string): Promise<readonly string[]> {
  const bytes = new TextEncoder().encode(`A day\n\n${text}\n`);
  const { records } = await extract([{ path: 'a.txt', bytes }]);
  return records.flatMap((r) => r.claims).map(({ quantity }) => quantity.text);
}

describe('small numbers of everyday nouns', () => {
  it.each([
    ['how often it was done', 'The bill was introduced four times.', 'four'],
    ['how often it was done', 'Her sister had warned the police five times in the past year.', 'five'],
    ['what a sort of them is', 'In the town, eight collection points will open.', 'eight'],
    ['what a building stands on', 'They tore out four pillars.', 'four'],
    ['what is left', 'Three doses remain in the fridge.', 'Three'],
    ['what was written', 'The tenants wrote seven letters to the council.', 'seven'],
  ])('claim %s: %s', async (_, text, number) => {
    expect((await figures(text)).join(' ')).toContain(number);
  });
  it.each([
    ['a habit', 'She takes the pills three times a day.'],
    ['a reporter’s own attempts', 'The Beacon rang three times.'],
    ['a page', 'On the day she filled six left-hand pages.'],
    ['points of a speech', 'He made five points and left.'],
    ['a definition', 'It counts attacks in which four or more people are hurt.'],
    ['a schedule', 'Coverage with two doses is what the board wants.'],
    ['the sources of the paper', 'Two sources say that the deal is off.'],
  ])('claim nothing as %s: %s', async (_, text) => {
    expect(await figures(text)).toEqual([]);
  });
});

describe('a rate of its own', () => {
  it('is not of what was counted before: "27 to a class"', async () => {
    const bytes = new TextEncoder().encode(
      'A day\n\nYesterday 24 councillors voted for the cuts. The convener speaks of 27 to a class.\n',
    );
    const { records } = await extract([{ path: 'a.txt', bytes }]);
    const [councillors, rate] = records.flatMap((r) => r.claims);
    expect(councillors?.counted).toBe('councillor');
    expect(rate?.counted).not.toBe('councillor');
  });
});
