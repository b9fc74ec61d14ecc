import { describe, expect, it } from 'vitest';
import { BLIND_SENTENCES } from './blind-sentences.js';
import { faultsOf } from './check.js';

/**
 * Sentences whose author had not seen a rule. The first run found 68 of the 189 right in every field that the
 * checker of then looked at; by the stricter one that stands here now, 111 were whole when it was written.
 */
describe('sentences by somebody who had not seen the rules', () => {
  it.each(BLIND_SENTENCES)('$text', (sentence) => {
    expect(faultsOf(sentence)).toEqual([]);
  });
});
