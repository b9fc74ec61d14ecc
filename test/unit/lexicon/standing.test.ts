import { describe, expect, it } from 'vitest';
import { standingOf } from '../../../src/align/quantities-wording.js';
import { analyze, extract } from '../../../src/index.js';
import { STANDINGS } from '../../../src/lexicon/standing.js';

/** The standing of the figure in [brackets]. */
async function read(example: string): Promise<string | null> {
  const text = example.replace(/[[\]]/g, '');
  const at = example.indexOf('[');
  const { records } = await extract([
    { path: 'a.txt', bytes: new TextEncoder().encode(`A day\n\n${text}\n`) },
  ]);
  const offset = text.length > 0 ? 'A day\n\n'.length + at : at;
  const claim = records.flatMap((r) => r.claims).find((c) => c.start <= offset && offset < c.end);
  if (claim === undefined) throw new Error(`no figure in ${example}`);
  return standingOf(claim);
}

describe.each(STANDINGS)('$id', ({ id, examples, counterexamples }) => {
  it.each(examples)('is told by %s', async (example) => {
    expect(await read(example)).toBe(id);
  });
  it.each(counterexamples)('is not told by %s', async (example) => {
    expect(await read(example)).not.toBe(id);
  });
});

describe('two articles', () => {
  async function conflicts(...sentences: readonly string[]): Promise<number> {
    const report = await analyze(
      sentences.map((text, i) => ({
        path: `${i}.txt`,
        bytes: new TextEncoder().encode(`Nurses at Corran hospital\n\n${text}\n`),
      })),
      { story: 'all' },
    );
    return report.comparisons.filter(({ verdict }) => verdict === 'conflict').length;
  }

  it.each([
    ['The union is demanding a pay rise of 12 per cent.', 'Ministers have offered a pay rise of 5 per cent.'],
    ['The permit allows the works to keep 50 tonnes of nitrate.', 'The works kept 180 tonnes of nitrate.'],
    ['Nurses at Corran earn £28,000 on average.', 'A new nurse at Corran earns £31,000.'],
  ])('do not differ: %s %s', async (one, other) => {
    expect(await conflicts(one, other)).toBe(0);
  });

  it.each([
    ['The works kept 50 tonnes of nitrate.', 'The works kept 180 tonnes of nitrate.'],
    ['Ministers have offered a pay rise of 4 per cent.', 'Ministers have offered a pay rise of 5 per cent.'],
  ])('differ: %s %s', async (one, other) => {
    expect(await conflicts(one, other)).toBe(1);
  });
});
