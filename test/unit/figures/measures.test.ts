import { describe, expect, it } from 'vitest';
import { attribute } from '../../../src/attribution/index.js';
import { bindFigures } from '../../../src/figures/index.js';
import { MEASURES } from '../../../src/lexicon/measures.js';
import { segment } from '../../../src/segment/index.js';
import { documentOf } from '../../support/document.js';

describe('the lexicon of measures', () => {
  it('names each measure once', () => {
    const ids = MEASURES.map((m) => m.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  for (const { id, examples } of MEASURES) {
    for (const example of examples) {
      it(`${id}: ${example}`, () => {
        const open = example.indexOf('[');
        const text = example.replace(/[[\]]/g, '');
        const doc = segment(documentOf(text));
        const { figures } = bindFigures(doc, attribute(doc));
        const figure = figures.find(
          (f) => f.number.start >= open - 16 && f.number.start < example.indexOf(']'),
        );
        expect(figure?.measure, `via ${figure?.via ?? 'nothing found'}`).toBe(id);
      });
    }
  }
});
