import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/index.js';

export interface Passage {
  readonly kind: string;
  readonly text: string;
  /** Words of the text, and those who give the figure in them; null: nobody whom the text names. */
  readonly figures: readonly {
    readonly words: string;
    readonly giver: string | null;
    readonly open: boolean;
  }[];
}

const LINE = /^(?<mark>[=?]) (?<words>.+?) \| (?<giver>.+)$/;

/**
 * Reads a table of passages: "@kind", then "# headline" and the text, then a line a figure, "= words | who
 * gives it" ("-" for nobody). A line that opens with "?" is one that the rules don't get right yet.
 */
export function readPassages(table: string): Passage[] {
  return table
    .split(/^@/m)
    .slice(1)
    .map((part) => {
      const [kind = '', ...lines] = part.trim().split('\n');
      const figures = lines.flatMap((line) => {
        const { mark, words, giver } = LINE.exec(line)?.groups ?? {};
        if (words === undefined || giver === undefined) return [];
        return [{ words, giver: giver === '-' ? null : giver, open: mark === '?' }];
      });
      const text = lines.filter((line) => !LINE.test(line)).join('\n');
      return { kind, text: `${text.replace(/^# /, '').trim()}\n`, figures };
    });
}

const SMALL = new Set('the and of for in by to a an'.split(' '));
const wordsOf = (name: string | null): readonly string[] =>
  (name ?? '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 1 && !SMALL.has(word));

/** Every word of the expected name must be in the speaker's, however else the text calls them. */
export function checkGivers(passages: readonly Passage[]): void {
  describe.each(passages)('$kind: $text', ({ text, figures }) => {
    const report = analyze([{ path: 'story/article.txt', bytes: new TextEncoder().encode(text) }]);

    for (const { words, giver, open } of figures) {
      const check = async (): Promise<void> => {
        const start = text.indexOf(words);
        expect(start, words).toBeGreaterThanOrEqual(0);
        const away = (claim: { start: number; quantity: { text: string } }): number =>
          Math.abs(text.indexOf(claim.quantity.text, claim.start) - start);
        const [claim] = (await report).claims
          .filter((other) => other.start < start + words.length && other.end > start)
          .toSorted((a, b) => away(a) - away(b));
        expect(claim, words).toBeDefined();
        const speaker = claim?.attribution.speaker ?? null;
        if (giver === null) expect(speaker).toBeNull();
        else expect(wordsOf(speaker)).toEqual(expect.arrayContaining([...wordsOf(giver)]));
      };
      if (open) it.fails(`${words}: ${giver ?? 'nobody'}`, check);
      else it(`${words}: ${giver ?? 'nobody'}`, check);
    }
  });
}
