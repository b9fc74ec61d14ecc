import { describe, expect, it } from 'vitest';
import { attribute } from '../../../src/attribution/index.js';
import { bindFigures } from '../../../src/figures/index.js';
import { segment } from '../../../src/segment/index.js';
import { documentOf } from '../../support/document.js';

const contextsOf = (text: string): (readonly string[])[] => {
  const doc = segment(documentOf(text));
  return bindFigures(doc, attribute(doc)).figures.map(({ context }) => context);
};

describe('the words that a figure stands among', () => {
  it.each([
    ['The mill has 2,437 looms.', 'The mill has two thousand four hundred and thirty-seven looms.'],
    ['Some 45,000 hens were culled near Tarn.', 'Some forty-five thousand hens were culled near Tarn.'],
    ['A 20,000-strong crowd filled the square.', 'A twenty thousand-strong crowd filled the square.'],
  ])('are the same when the number is in words: %s', (digits, words) => {
    expect(contextsOf(words)).toEqual(contextsOf(digits));
  });
});
