import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/index.js';
import { TURNS } from '../../../src/lexicon/contrast.js';

/** The figures of an article that says no more than these words. */
async function figuresOf(text: string) {
  const bytes = new TextEncoder().encode(`March in Karu\n\n${text}\n`);
  const { records } = await extract([{ path: 'a.txt', bytes }]);
  return records.flatMap(({ claims }) => claims);
}

describe('words that open a clause which says something else', () => {
  it.each([...TURNS])('%s: its time is not that of the clause before it', async (word) => {
    const claims = await figuresOf(`The blast killed 42 people ${word} a flood hurt 60 on Sunday.`);
    expect(claims.map(({ window }) => window?.text)).toEqual([undefined, 'on Sunday']);
  });
  it.each([...TURNS])('%s: what follows is said by another', async (word) => {
    const claims = await figuresOf(
      `Police said 18,000 people marched, ${word} organisers said 60,000 people marched.`,
    );
    expect(claims.map(({ attribution }) => attribution.speaker)).toEqual(['police', 'organisers']);
  });
  it('is no word that joins clauses of one time', async () => {
    const claims = await figuresOf('The blast killed 42 people and a flood hurt 60 on Sunday.');
    expect(claims.map(({ window }) => window?.text)).toEqual(['on Sunday', 'on Sunday']);
  });
});
