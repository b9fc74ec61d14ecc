import { describe, expect, it } from 'vitest';
import { reportSchema } from '../../../src/schema/report.js';
import { damStory, sourceOf } from './story.js';

describe('the report that the report tests are made with', () => {
  const report = damStory();
  it('has the published shape', () => {
    expect(reportSchema.safeParse(report).error).toBeUndefined();
  });
  it.each([...report.claims, ...report.quotes])('$id slices back to its words', (mention) => {
    const source = sourceOf(mention.article);
    expect(source.slice(mention.start, mention.end)).toBe(mention.text);
    expect(source.slice(mention.sentence.start, mention.sentence.end)).toBe(mention.sentence.text);
    expect(mention.sentence.text).toContain(mention.text);
    expect(mention.sentence.text).not.toContain('\n');
    expect(source.split('\n')[mention.line - 1]?.slice(mention.column - 1)).toMatch(mention.text.slice(0, 5));
  });
});
