import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/index.js';
import type { QuantityComparison } from '../../../src/model.js';

/** The findings on figures of texts by day, "2025-03-03: The sinking killed 43 people." */
async function findingsIn(texts: readonly string[]): Promise<QuantityComparison[]> {
  const inputs = texts.map((dated, i) => {
    const [date = '', text = ''] = dated.split(/: (.*)/s);
    return {
      path: `${String.fromCharCode(97 + i)}.md`,
      text: `---\ntitle: Ferry sinks off Marbela\ndate: ${date}\n---\n\n${text}\n`,
    };
  });
  const { comparisons } = await analyze(inputs, { story: 'all' });
  return comparisons.filter((c) => c.kind === 'quantity');
}

const verdictsOf = async (texts: readonly string[]): Promise<string[]> =>
  (await findingsIn(texts)).map(({ verdict }) => verdict).filter((verdict) => verdict !== 'single');

describe('which of two counts came first', () => {
  it.each([
    [
      'survivors die of their wounds',
      [
        '2025-03-03: The ferry sank off Marbela. There were 48 survivors, the coastguard said.',
        '2025-03-05: The ferry sank off Marbela. There are 45 survivors, the coastguard said.',
      ],
      ['explained'],
    ],
    [
      'who was rescued stays rescued',
      [
        '2025-03-03: The ferry sank off Marbela. Divers rescued 48 people, the coastguard said.',
        '2025-03-05: The ferry sank off Marbela. Divers rescued 45 people, the coastguard said.',
      ],
      ['conflict'],
    ],
    [
      'a live page has moved on between its posts',
      [
        '2025-03-03: The ferry sank off Marbela.\n\nThe sinking has killed 14 people, the coastguard says.\n\nThe number of dead has risen to 12.',
        '2025-03-02: The ferry sank off Marbela. The sinking has killed 12 people.',
      ],
      ['explained'],
    ],
    [
      'what happened last week has ended',
      [
        '2025-03-12: Last week 18 trucks of the convoy were destroyed near Marbela.',
        '2025-03-13: The attack on the convoy near Marbela last week destroyed 20 trucks.',
      ],
      ['conflict'],
    ],
  ])('%s', async (_, texts, expected) => {
    expect(await verdictsOf(texts)).toEqual(expected);
  });
});

describe('a coin that several countries have', () => {
  const found = (mine: string, yours: string): Promise<string[]> =>
    verdictsOf([
      `2025-03-03: The relief fund for Marbela, in Sri Lanka, stands at ${mine}.`,
      `2025-03-03: The relief fund for Marbela stands at ${yours}.`,
    ]);

  it('is the same coin under the same name, where the number is the same', async () => {
    expect(await found('150 million rupees', '150 million rupees')).toEqual(['agree']);
  });

  it('is not told from another by its bare name where the countries are named', async () => {
    expect(await found('150 million rupees', '150 million Indian rupees')).not.toContain('agree');
  });
});
