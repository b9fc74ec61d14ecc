import { describe, expect, it } from 'vitest';
import { attribute } from '../../../src/attribution/index.js';
import { bindFigures } from '../../../src/figures/index.js';
import { segment } from '../../../src/segment/index.js';
import { documentOf } from '../../support/document.js';

const multiplesIn = (text: string): unknown[] => {
  const doc = segment(documentOf(text));
  return bindFigures(doc, attribute(doc))
    .figures.filter(({ measure }) => measure === 'multiple')
    .map(({ number: { quantity } }) => [quantity.best, quantity.bound, quantity.unit]);
};

describe('a multiple that says what it is a multiple of', () => {
  it.each([
    ['The gauge caught four times as much as in the whole of May.', 4, 'exact'],
    ['Warm seas made such a storm at least five times more likely.', 5, 'at_least'],
  ])('%s', (text, value, bound) => {
    expect(multiplesIn(text)).toEqual([[value, bound, 'times']]);
  });

  it.each([
    'The charity gave out 300 tents and said it needed ten times as many.',
    'Police counted 18,000; the organisers say it was three times that.',
    'I have told them a thousand times.',
    'The clinic was hit three times in May.',
  ])('none: %s', (text) => {
    expect(multiplesIn(text)).toEqual([]);
  });
});

describe('a multiple of the figure before it', () => {
  it.each([
    [
      'Police counted 18,000 marchers. Organisers said it was more than three times that.',
      54_000,
      54_000,
      72_000,
    ],
    ['Officials said 1,200 had died; doctors put the toll at double that.', 2400, 2400, 2400],
    ['The hall seated 400. At least twice that number came on Sunday.', 800, 800, null],
  ])('%s', (text, best, low, high) => {
    const doc = segment(documentOf(text));
    const { figures } = bindFigures(doc, attribute(doc));
    const { quantity } = figures.at(-1)?.number ?? {};
    expect([quantity?.best, quantity?.low, quantity?.high]).toEqual([best, low, high]);
  });
});
