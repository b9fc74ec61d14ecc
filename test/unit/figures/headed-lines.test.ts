import { expect, it } from 'vitest';

import { attribute } from '../../../src/attribution/index.js';
import { bindFigures } from '../../../src/figures/index.js';
import { segment } from '../../../src/segment/index.js';
import { documentOf } from '../../support/document.js';

const placesIn = (text: string): readonly (string | null)[] => {
  const doc = segment(documentOf(text, { published: '2025-03-13' }));
  return bindFigures(doc, attribute(doc)).figures.map(({ place }) => place);
};

it('takes the name at the head of each line of a list for the place of its figures', () => {
  expect(placesIn('Selm: 338 cases, 17 deaths.\n\nHarran: 193 cases, seven deaths.')).toEqual([
    'Selm',
    'Selm',
    'Harran',
    'Harran',
  ]);
});

it('takes no name of a line that stands alone, no people, no initials and no thing counted for a place', () => {
  expect(placesIn('Selm: 338 cases, 17 deaths.')).toEqual([null, null]);
  expect(placesIn('Police: 5,000 marchers.\n\nMarchers: 14,000 marchers.')).toEqual([null, null]);
  expect(placesIn('UN: 338 deaths.\n\nICRC: 312 deaths.')).toEqual([null, null]);
});
