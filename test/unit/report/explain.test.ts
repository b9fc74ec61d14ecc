import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { explain } from '../../../src/report/explain.js';
import { displayWidth } from '../../../src/report/width.js';
import { checkGolden } from '../../golden/golden.js';
import { damStory } from './story.js';

const OPTIONS = { width: 80, colorLevel: 0, failOn: 'conflict' } as const;
const ids = damStory().comparisons.map(({ id }) => id);

describe('explain', () => {
  it.each(ids)('tells everything about %s', (id) => {
    const file = new URL(`../../../fixtures/report/dam/explain-${id}.txt`, import.meta.url);
    checkGolden(fileURLToPath(file), explain(damStory(), id, OPTIONS) ?? '');
  });
  it.each(ids)('keeps to its width with %s', (id) => {
    for (const width of [40, 60, 120]) {
      for (const line of (explain(damStory(), id, { ...OPTIONS, width }) ?? '').split('\n')) {
        expect(displayWidth(line)).toBeLessThanOrEqual(width);
      }
    }
  });
  it('has every mention, reason and attempt in it', () => {
    const report = damStory();
    const squeeze = (text: string): string => text.replace(/\s+|\*\*|~~/gu, '');
    for (const comparison of report.comparisons) {
      const shown = squeeze(explain(report, comparison.id, OPTIONS) ?? '');
      const mentions = [...report.claims, ...report.quotes].filter(({ id }) =>
        comparison.positions.some((p) => p.claims.includes(id) || p.quotes.includes(id)),
      );
      for (const { sentence } of mentions) expect(shown).toContain(squeeze(sentence.text));
      for (const { text } of [...comparison.reasons, ...comparison.attempts])
        expect(shown).toContain(squeeze(text));
    }
  });
  it('knows no finding of another report', () => {
    expect(explain(damStory(), 'f-other', OPTIONS)).toBeNull();
  });
});
