import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/model.js';
import { claimreview } from '../../../src/report/claimreview.js';
import { damStory } from './story.js';

interface Node {
  readonly '@type'?: string;
  readonly '@id'?: string;
  readonly [property: string]: unknown;
}

function nodes(value: unknown): readonly Node[] {
  if (Array.isArray(value)) return value.flatMap(nodes);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Node, ...Object.values(value).flatMap(nodes)];
}
const graph = (report: Report = damStory()): readonly Node[] =>
  nodes(JSON.parse(claimreview.render(report, { width: 80, colorLevel: 0, failOn: 'conflict' })));

/** What schema.org defines for each type, of its own or by inheritance, as far as it is used here. */
const PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  ClaimReview: [
    ...[
      'identifier',
      'creativeWorkStatus',
      'name',
      'claimReviewed',
      'reviewAspect',
      'reviewBody',
      'itemReviewed',
    ],
  ],
  Claim: ['name', 'abstract', 'appearance', 'firstAppearance'],
  Quotation: ['text', 'creditText', 'isPartOf', 'position'],
  NewsArticle: ['identifier', 'headline', 'publisher', 'author', 'datePublished', 'wordCount'],
  Organization: ['name'],
  Person: ['name'],
};

describe('claimreview', () => {
  it('uses the words of schema.org alone', () => {
    for (const node of graph()) {
      const type = node['@type'];
      if (type === undefined) continue;
      for (const key of Object.keys(node).filter((k) => !k.startsWith('@'))) {
        expect(PROPERTIES[type], `${type}.${key}`).toContain(key);
      }
    }
  });
  it('reviews conflicts and disputed figures, a claim a position, and rates none', () => {
    const all = graph();
    const reviews = all.filter((node) => node['@type'] === 'ClaimReview');
    expect(reviews.map((node) => node['@id'])).toEqual(['#f-killed-dam', '#f-soldiers', '#f-boats']);
    expect(all.filter((node) => node['@type'] === 'Claim')).toHaveLength(8);
    for (const review of reviews) {
      expect(review['creativeWorkStatus']).toBe('Draft');
      expect(review).not.toHaveProperty('reviewRating');
      expect(review).not.toHaveProperty('author');
    }
  });
  it('refers to what is there, and names each thing once', () => {
    const all = graph();
    const named = all.filter((node) => node['@type'] !== undefined).flatMap((node) => node['@id'] ?? []);
    expect(new Set(named).size).toBe(named.length);
    for (const node of all.filter((n) => n['@type'] === undefined && n['@id'] !== undefined)) {
      expect(named).toContain(node['@id']);
    }
  });
  it('does not know which of several articles came first when one has no date', () => {
    const report = damStory();
    const undated = { ...report, articles: report.articles.map((a) => ({ ...a, published: null })) };
    expect(graph(undated).some((node) => 'firstAppearance' in node)).toBe(false);
    expect(graph(undated).some((node) => 'datePublished' in node)).toBe(false);
  });
});
