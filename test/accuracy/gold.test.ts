import { mkdtempSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadStories, loadStory } from './gold.js';

describe('the gold stories', () => {
  it('are seven, and every snippet stands in its article once or at its place', () => {
    const stories = loadStories();
    expect(stories.map((story) => story.name)).toEqual([
      'seeds',
      'cholera-outbreak',
      'earthquake',
      'factory-closure',
      'ferry-sinking',
      'market-airstrike',
      'protest-march',
    ]);
    expect(stories.map((story) => story.articles.length)).toEqual([5, 5, 5, 6, 5, 5, 5]);
  });
});

describe('a story with a fault is refused', () => {
  let dir = '';
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'claimdiff-gold-'));
    mkdirSync(join(dir, 'articles'));
    writeFileSync(join(dir, 'articles', 'a.txt'), 'Ten boats sank. Ten boats were raised.');
  });
  afterEach(() => {
    rmSync(dir, { recursive: true });
  });

  const load = (mention: Readonly<Record<string, unknown>>) => {
    const mentions = [{ article: 'a.txt', value: 10, bound: 'exact', measure: 'sunk', ...mention }];
    const quantities = [{ id: 'boats', about: 'boats', verdict: 'single', mentions }];
    writeFileSync(join(dir, 'gold.json'), JSON.stringify({ story: 's', about: 's', quantities, quotes: [] }));
    return loadStory('s', join(dir, 'gold.json'), join(dir, 'articles'));
  };

  it('but a sound one is read', () => {
    expect(load({ quote: 'Ten boats', nth: 2 }).gold.quantities).toHaveLength(1);
  });

  it.each([
    ['an unknown article', { article: 'b.txt', quote: 'Ten boats' }, /no such article: b\.txt/],
    ['a snippet that is not there', { quote: 'Two boats' }, /not found.*Two boats/],
    ['a snippet that is there twice', { quote: 'Ten boats' }, /more than once/],
    ['a place too high', { quote: 'Ten boats', nth: 3 }, /not found \(place 3\)/],
    ['an unknown bound', { quote: 'Ten boats sank', bound: 'roughly' }, /bound/],
  ])('%s', (_, mention, message) => {
    expect(() => load(mention)).toThrow(message);
  });
});
