import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/index.js';
import type { QuantityComparison } from '../../../src/model.js';

/** The findings on figures of articles of one day, from their texts. */
async function findingsIn(...texts: readonly string[]): Promise<QuantityComparison[]> {
  const inputs = texts.map((text, i) => ({
    path: `${String.fromCharCode(97 + i)}.md`,
    text: `---\ntitle: Ferry sinks off Marbela\ndate: 2025-03-03\n---\n\n${text}\n`,
  }));
  const { comparisons } = await analyze(inputs, { story: 'all' });
  return comparisons.filter((c) => c.kind === 'quantity');
}

describe('parts of a whole that one article prints', () => {
  const excesses = async (text: string): Promise<string[]> =>
    (await findingsIn(text)).flatMap(({ reasons }) =>
      reasons.filter(({ code }) => code === 'parts_exceed_whole').map((reason) => reason.text),
    );

  it.each([
    [
      'The sinking killed 31 people, including 40 children.',
      ['40 children are more than the 31 that they are part of'],
    ],
    [
      'Of the 31 dead, 35 were women, the hospital said.',
      ['35 women are more than the 31 that they are part of'],
    ],
    [
      'The sinking killed 31 people, among them 20 women and 15 men.',
      ['20 women + 15 men are more than the 31 that they are part of'],
    ],
    ['The sinking killed 31 people, among them 20 women and 11 men.', []],
    ['The sinking killed 3 people, and in the harbour it hurt 50, including 20 children.', []],
    ['The raid killed three people. In the town 12 civilians were killed last year.', []],
  ])('%s', async (text, expected) => {
    expect(await excesses(text)).toEqual(expected);
  });
});

describe('origins of what no one is named for', () => {
  const origins = async (...texts: readonly string[]): Promise<number | undefined> =>
    (await findingsIn(...texts)).find(({ verdict }) => verdict === 'agree')?.origins;

  it.each([
    ['a dateline and a note at the end', 'MARBELA (AP) — The sinking killed 43 people.', '(AP)', 1],
    [
      'two notes at the end',
      'The sinking killed 43 people.\n\nWith reporting by Reuters',
      'Source: Reuters',
      1,
    ],
    ['two agencies', 'The sinking killed 43 people.\n\nWith reporting by Reuters', 'Source: AFP', 2],
    ['no credits', 'The sinking killed 43 people.', 'The sea was calm.', 2],
  ])('%s', async (_, first, credit, expected) => {
    expect(await origins(first, `A ferry went down, with the loss of 43 lives.\n\n${credit}`)).toBe(expected);
  });
});

it('the arithmetic of a window says which ends of the spans it takes', async () => {
  const [finding] = await findingsIn(
    'Air strikes killed 500 people in Dornick in a week, doctors said.',
    'Air strikes have killed 1,000 people in Dornick in eight days, activists said.',
  );
  expect(finding?.verdict).toBe('conflict');
  expect(finding?.attempts).toContainEqual({
    rule: 'window',
    holds: false,
    text: '500 in a week is up to 79 a day; 1,000 in eight days leaves at least 325 for the other 1 day, 325 a day',
  });
});

it('sums that neither article prints are not set against one another', async () => {
  const found = await findingsIn(
    'The clash killed 12 soldiers and 30 rebels.',
    'The clash killed 14 soldiers and 25 rebels.',
  );
  expect(found.filter(({ verdict }) => verdict === 'conflict').map(({ label }) => label)).toEqual([
    'soldiers killed',
    'rebels killed',
  ]);
  const [sum] = await findingsIn(
    'The clash killed 15 civilians and 27 fighters.',
    'The clash killed 42 people.',
  );
  expect(sum).toMatchObject({ verdict: 'explained', label: 'people killed' });
});

it.each([
  'Reports that 80 civilians were killed are false, the army said.',
  'The army said claims that 80 civilians had been killed were completely untrue.',
  'Claims that 80 civilians were killed are not true, the army said.',
])('what is called false is denied: %s', async (text) => {
  const [finding] = await findingsIn('The strike killed 80 civilians, residents said.', text);
  expect(finding?.verdict).toBe('disputed');
});

it('what is called anything but false is not denied', async () => {
  const [finding] = await findingsIn(
    'The strike killed 80 civilians, residents said.',
    'Reports that 80 civilians were killed were not false, the army conceded.',
  );
  expect(finding?.verdict).not.toBe('disputed');
});

it('moments of one day are told apart in the arithmetic', async () => {
  const [finding] = await findingsIn(
    'By noon 31 people were confirmed dead, police said.',
    'By 9 pm 38 people were confirmed dead, police said.',
  );
  expect(finding?.reasons).toEqual([
    { code: 'update', text: '31 on 2025-03-03 (By noon), 38 on 2025-03-03 (By 9 pm)', stated: false },
  ]);
});

describe('counts that one article sets side by side', () => {
  const groups = async (...texts: readonly string[]): Promise<string[]> =>
    (await findingsIn(...texts))
      .filter(({ positions }) => positions.length > 1)
      .map(({ positions }) => positions.map((p) => p.label).join(' / '));

  it.each([
    [
      'The ministry put turnout at 120,000, while the dockers’ union said 380,000 people had taken part.',
      ['120,000 / 380,000'],
    ],
    ['Police counted 22,000 demonstrators in the port. Organisers claimed 90,000.', ['22,000 / 90,000']],
    ['The coastguard said 31 people had died. But the hospital said 74 people had died.', ['31 / 74']],
    ['The army said 31 soldiers had died, while the rebels said 12 of their fighters had died.', []],
    ['Police said 31 people had died in Marbela, while the mayor said six people had died in Orvel.', []],
    ['The coastguard said 31 people had died. The hospital said it was treating 74.', []],
    ['Police counted 22,000 people. Organisers said 90,000 leaflets had been printed.', []],
  ])('%s', async (text, expected) => {
    expect(await groups(text, 'A wedding was held on the quay at noon, the vicar said.')).toEqual(expected);
  });
});
