import { describe, expect, it } from 'vitest';
import { attribute } from '../../../src/attribution/index.js';
import { bindFigures } from '../../../src/figures/index.js';
import { wordsOfMeasure } from '../../../src/figures/bind/event-index.js';
import { MEASURES } from '../../../src/lexicon/measures.js';
import { UNSURE } from '../../../src/lexicon/unsure.js';
import { segment } from '../../../src/segment/index.js';
import { documentOf } from '../../support/document.js';

/** The measure of the figure that stands in [brackets]. */
function measureIn(example: string): string | undefined {
  const at = example.indexOf('[');
  const doc = segment(documentOf(example.replaceAll(/[[\]]/g, '')));
  return bindFigures(doc, attribute(doc)).figures.findLast((f) => f.number.start <= at && f.end >= at)
    ?.measure;
}

describe('words that say this and that', () => {
  it.each(UNSURE)('$measure: $words', ({ measure, example: [sure, other] }) => {
    expect(measureIn(sure)).toBe(measure);
    expect(measureIn(other)).not.toBe(measure);
  });

  it('are words of their measure', () => {
    for (const { measure, words } of UNSURE) {
      const known = MEASURES.filter(({ id }) => id === measure).flatMap((entry) =>
        wordsOfMeasure(entry).map(({ phrase }) => phrase),
      );
      expect(words.filter((word) => !known.includes(word))).toEqual([]);
    }
  });
});
