import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../../src/model.js';
import { html } from '../../../../src/report/html/html.js';
import { damStory } from '../story.js';
import { hostile, HOSTILE_WORDS } from '../hostile.js';

const OPTIONS = { width: 80, colorLevel: 0, failOn: 'conflict' } as const;
const render = (report: Report = damStory()): string => html.render(report, OPTIONS);

interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

function tags(page: string): readonly Tag[] {
  const found: Tag[] = [];
  const parser = new Parser({ onopentag: (name, attributes) => found.push({ name, attributes }) });
  parser.end(page);
  return found;
}

const named = (page: string, name: string): readonly Tag[] => tags(page).filter((tag) => tag.name === name);

describe('the page', () => {
  it('is the same whether written at once or in pieces', () => {
    expect([...(html.pieces?.(damStory()) ?? [])].join('')).toBe(render());
  });

  it('allows its own style and script and nothing else', () => {
    const page = render();
    const policy = named(page, 'meta').find((tag) => tag.attributes['http-equiv'] !== undefined);
    const inside = (tag: string): string => page.split(`<${tag}>`)[1]?.split(`</${tag}>`)[0] ?? '';
    const hash = (text: string): string => createHash('sha256').update(text).digest('base64');
    expect(policy?.attributes['content']).toBe(
      `default-src 'none'; style-src 'sha256-${hash(inside('style'))}'; script-src 'sha256-${hash(inside('script'))}'; base-uri 'none'; form-action 'none'`,
    );
  });

  it('has no attribute that loads, runs or sends anything', () => {
    for (const { name, attributes } of tags(render())) {
      for (const [attribute, value] of Object.entries(attributes)) {
        expect(attribute, name).not.toMatch(/^(?:on.*|style|src|srcset|action|xlink:href)$/u);
        if (attribute === 'href') expect(value).toMatch(/^#[\w-]+$/u);
      }
    }
  });

  it('has ids that are there once, and links that lead somewhere', () => {
    const all = tags(render());
    const ids = all.flatMap(({ attributes }) => attributes['id'] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { attributes } of all) {
      const { href, 'aria-labelledby': labels } = attributes;
      if (href !== undefined) expect(ids).toContain(href.slice(1));
      for (const id of labels?.split(' ') ?? []) expect(ids).toContain(id);
    }
  });

  it('has one main heading and leaves out no level', () => {
    for (const report of [damStory(), severalStories()]) {
      const levels = tags(render(report)).flatMap(({ name }) => /^h([1-6])$/u.exec(name)?.[1] ?? []);
      expect(levels.filter((level) => level === '1')).toHaveLength(1);
      let before = 0;
      for (const level of levels.map(Number)) {
        expect(level).toBeLessThanOrEqual(before + 1);
        before = level;
      }
    }
  });

  it('puts conflicts first, the worst on top', () => {
    const cards = tags(render()).filter(({ attributes }) => attributes['data-verdict'] !== undefined);
    expect(cards.map(({ attributes }) => attributes['data-verdict'])).toEqual([
      ...['conflict', 'disputed', 'conflict', 'explained', 'speaker', 'altered', 'compatible', 'agree'],
    ]);
    expect(cards[0]?.attributes['id']).toBe('f-killed-dam');
  });

  it('has every mention, reason and attempt in it', () => {
    const report = damStory();
    const squeeze = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
    let words = '';
    const parser = new Parser({ ontext: (text) => (words += text) });
    parser.end(render());
    const shown = squeeze(words);
    for (const { sentence } of [...report.claims, ...report.quotes])
      expect(shown.includes(squeeze(sentence.text)), sentence.text).toBe(true);
    for (const { reasons, attempts, positions } of report.comparisons) {
      for (const { text } of [...reasons, ...attempts])
        expect(shown.includes(squeeze(text)), text).toBe(true);
      for (const { label } of positions) expect(shown.includes(squeeze(label)), label).toBe(true);
    }
  });

  it('shows what was left out and held back', () => {
    const problems = [{ path: 'scan.pdf', code: 'unreadable', message: 'no text in it' }];
    const page = render({ ...damStory(), problems, summary: { accepted: 2 } });
    expect(page).toContain('<code>scan.pdf</code>: no text in it');
    expect(page).toContain('2 findings accepted in the baseline');
  });

  it('has a chapter for each of several stories', () => {
    const page = render(severalStories());
    expect(named(page, 'nav')).toHaveLength(1);
    expect(page).toContain('<section class="story" id="story-2" data-group>');
  });
});

/** The story twice, with ids of its own the second time. */
function severalStories(): Report {
  const report = damStory();
  const other = (id: string): string => `x-${id}`;
  const again = {
    articles: report.articles.map((a) => ({ ...a, id: other(a.id), story: 's-other' })),
    claims: report.claims.map((c) => ({ ...c, id: other(c.id), article: other(c.article) })),
    quotes: report.quotes.map((q) => ({ ...q, id: other(q.id), article: other(q.article) })),
    comparisons: report.comparisons.map((c) => ({
      ...c,
      id: other(c.id),
      story: 's-other',
      positions: c.positions.map((p) => ({
        ...p,
        claims: p.claims.map(other),
        quotes: p.quotes.map(other),
        articles: p.articles.map(other),
      })),
    })),
  };
  return {
    ...report,
    articles: [...report.articles, ...again.articles],
    claims: [...report.claims, ...again.claims],
    quotes: [...report.quotes, ...again.quotes],
    comparisons: [...report.comparisons, ...again.comparisons],
  };
}

describe('text of articles', () => {
  it.each(HOSTILE_WORDS)('%j stays text', (words) => {
    const page = render(hostile(words));
    const shape = (text: string): string[] => tags(text).map(({ name }) => name);
    expect(named(page, 'script')).toHaveLength(1);
    expect(shape(page)).toEqual(shape(render(hostile('harmless'))));
    // eslint-disable-next-line no-control-regex -- controls are what must not be there
    expect(page).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/u);
    for (const { attributes } of tags(page)) {
      for (const attribute of Object.keys(attributes)) expect(attribute).not.toMatch(/^on/u);
    }
  });
});
