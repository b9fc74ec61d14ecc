import { describe, expect, it } from 'vitest';
import { standingOf } from '../../../src/align/quantities-wording.js';
import { extract } from '../../../src/index.js';
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
