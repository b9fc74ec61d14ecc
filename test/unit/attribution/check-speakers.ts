import { describe, expect, it } from 'vitest';
import { attribute } from '../../../src/attribution/index.js';
import type { Document } from '../../../src/model.js';
import { segment } from '../../../src/segment/index.js';
import { documentOf } from '../quotes/document.js';

export interface Case {
  readonly rule: string;
  readonly text: readonly string[];
  /** Words of the text, and whom the innermost frame there names. */
  readonly speakers: readonly (readonly [words: string, speaker: string | null])[];
  readonly more?: Partial<Document>;
}

export function checkSpeakers(cases: readonly Case[]): void {
  describe.each(cases)('$rule', ({ text, speakers, more }) => {
    const doc = segment(documentOf(text, more));
    const frames = attribute(doc);

    it.each(speakers)('%s: %s', (words, speaker) => {
      const at = doc.document.text.indexOf(words);
      expect(at, words).toBeGreaterThanOrEqual(0);
      const around = frames.filter(({ scope }) => scope.start <= at && scope.end >= at + words.length);
      const length = ({ scope }: (typeof frames)[number]): number => scope.end - scope.start;
      const inner = around.toReversed().toSorted((a, b) => length(a) - length(b))[0];
      expect(inner?.speaker?.name ?? null).toBe(speaker);
    });
  });
}
