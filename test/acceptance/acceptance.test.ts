import { describe, expect, it } from 'vitest';
import { BINDING } from './binding.js';
import { COVER } from './cover.js';
import { GRAMMAR } from './grammar.js';
import { faultsOf, readExpectations } from './notation.js';
import { PRESS_BINDING } from './press-binding.js';
import { PRESS_NUMBERS } from './press-numbers.js';
import { WORLD_BINDING } from './world-binding.js';
import { WORLD_NUMBERS } from './world-numbers.js';

describe.each([
  ['grammar', GRAMMAR],
  ['binding', BINDING],
  ['cover', COVER],
  ['numbers in the press', PRESS_NUMBERS],
  ['binding in the press', PRESS_BINDING],
  ['numbers in the papers of the world', WORLD_NUMBERS],
  ['binding in the papers of the world', WORLD_BINDING],
])('%s, by a reader who had not seen the rules', (_, source) => {
  for (const expectation of readExpectations(source)) {
    const test = expectation.fails === null ? it : it.fails;
    test(`${expectation.item}: ${expectation.text}`, async () => {
      expect(await faultsOf(expectation)).toEqual([]);
    });
  }
});
