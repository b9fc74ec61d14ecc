import { describe, expect, it } from 'vitest';
import { BLIND_SENTENCES } from './blind-sentences.js';
import { faultsOf } from './check.js';
import { OWN_SENTENCES } from './sentences.js';

/** Our own sentences, their figures written down from what they mean; the first run found 144 of 226 whole. */
describe.each(Object.entries(OWN_SENTENCES))('our own sentences: %s', (_topic, sentences) => {
  it.each(sentences)('$text', (sentence) => {
    expect(faultsOf(sentence)).toEqual([]);
  });
});

it('has at least 300 sentences with the blind half, none twice', () => {
  const texts = [...BLIND_SENTENCES, ...Object.values(OWN_SENTENCES).flat()].map(({ text }) => text);
  expect(texts.length).toBeGreaterThanOrEqual(300);
  expect(new Set(texts).size).toBe(texts.length);
});
