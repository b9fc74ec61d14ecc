import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/index.js';
import { AWAITED, DOUBTS, FORECASTS } from '../../../src/lexicon/outlook.js';
import { PART_OPENERS, SUPERSEDED } from '../../../src/lexicon/scope.js';

/** The last figure of an article. */
async function last(text: string): Promise<{ readonly modality: string; readonly role?: string }> {
  const bytes = new TextEncoder().encode(`A day\n\n${text}\n`);
  const { records } = await extract([{ path: 'a.txt', bytes }]);
  const claim = records.flatMap((r) => r.claims).at(-1);
  if (claim === undefined) throw new Error(`no figure in ${text}`);
  return claim;
}

describe('words that tell how sure a figure is', () => {
  it.each([...FORECASTS].filter((word) => /^(?:will|would)$/.test(word)))('%s: to come', async (word) => {
    expect((await last(`The firm ${word} close 42 shops.`)).modality).toBe('forecast');
  });
  it.each([...AWAITED])('%s: looked forward to', async (word) => {
    expect((await last(`The firm was ${word} to close 42 shops.`)).modality).toBe('forecast');
  });
  it.each(
    [...DOUBTS].filter((word) => /^(?:reportedly|allegedly|possibly|perhaps|apparently|maybe)$/.test(word)),
  )('%s: unsure', async (word) => {
    expect((await last(`The blast ${word} killed 42 people.`)).modality).toBe('hedged');
  });
});

describe('words that tell how a figure stands to others', () => {
  it.each(['including', 'notably'])('%s: a part', async (word) => {
    expect(PART_OPENERS.has(word)).toBe(true);
    expect((await last(`The blast killed 42 people, ${word} nine children.`)).role).toBe('part');
  });
  it.each([...SUPERSEDED])('%s: put right since', async (word) => {
    expect((await last(`Police ${word} reported 42 deaths.`)).role).toBe('previous');
  });
});
