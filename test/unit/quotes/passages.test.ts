import { describe, expect, it } from 'vitest';
import { attribute } from '../../../src/attribution/index.js';
import { extractQuotes, type QuoteDraft } from '../../../src/quotes/index.js';
import { segment } from '../../../src/segment/index.js';
import { documentOf } from './document.js';
import { HARD_PASSAGES } from './hard-passages.js';
import { PASSAGES, type GoldQuote } from './passages.js';

/** A draft in the shape of its gold: as many fields as the gold gives. */
const shaped = (gold: GoldQuote | undefined, draft: QuoteDraft): readonly unknown[] =>
  [draft.text, draft.kind, draft.speaker, draft.cue, draft.addressee].slice(0, gold?.length ?? 5);

describe.each([...PASSAGES, ...HARD_PASSAGES])('$name', ({ text, quotes, indirect, speakers }) => {
  const doc = segment(documentOf(text));
  const frames = attribute(doc);
  const drafts = extractQuotes(doc, frames);

  it('quotes', () => {
    const found = drafts.filter(({ kind }) => kind !== 'indirect');
    expect(found.map((draft, i) => shaped(quotes[i], draft))).toEqual(quotes);
    for (const draft of drafts) expect(doc.document.text.slice(draft.start, draft.end)).toBe(draft.text);
  });

  it.runIf(indirect !== undefined)('indirect speech', () => {
    const found = drafts.filter(({ kind }) => kind === 'indirect');
    expect(found.map((draft, i) => shaped(indirect?.[i], draft))).toEqual(indirect);
  });

  it.runIf(speakers !== undefined)('speakers', () => {
    const found = speakers?.map(([words]) => {
      const at = doc.document.text.indexOf(words);
      expect(at, words).toBeGreaterThanOrEqual(0);
      const around = frames.filter(({ scope }) => scope.start <= at && scope.end >= at + words.length);
      const inner = around.reduce<(typeof frames)[number] | null>(
        (best, frame) =>
          best === null || frame.scope.end - frame.scope.start <= best.scope.end - best.scope.start
            ? frame
            : best,
        null,
      );
      return [words, inner?.speaker?.name ?? null];
    });
    expect(found).toEqual(speakers);
  });
});
