import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/model.js';
import { markedSentence, excerpt } from '../../../src/report/sentence.js';
import { fileOf, findings, witnesses, type Mention } from '../../../src/report/view.js';
import { damStory } from './story.js';

const report = damStory();
function mentionOf(id: string, change: Partial<Claim> = {}): Mention {
  const item = report.claims.find((claim) => claim.id === id);
  const article = report.articles.find((a) => a.id === item?.article);
  if (item === undefined || article === undefined) throw new Error(`no claim ${id}`);
  return { kind: 'claim', item: { ...item, ...change }, article };
}

describe('findings', () => {
  it('hold their mentions in reading order, with outlets counted once', () => {
    const displaced = findings(report).find(({ comparison }) => comparison.id === 'f-displaced');
    expect(
      displaced?.standpoints.map((s) => [s.label, s.outlets, s.mentions.map(({ item }) => item.id)]),
    ).toEqual([
      ['12,000', 3, ['c-12a', 'c-12c', 'c-12b']],
      ['31,000', 1, ['c-31']],
    ]);
    expect(displaced?.outlets).toBe(3);
  });
  it('pass over ids that the report does not hold', () => {
    const partial = { ...report, claims: report.claims.slice(1), articles: report.articles.slice(1) };
    expect(() => findings(partial)).not.toThrow();
  });
});

describe('witnesses', () => {
  const standpoint = (...mentions: Mention[]) => ({ label: '60', origins: 1, outlets: 1, mentions });
  const anonymous = { speaker: null, cue: null, chain: [] };
  const governor = { speaker: 'the governor', cue: 'said', chain: [] };

  it('show an article that repeats itself once, by the mention that tells most', () => {
    const headline = mentionOf('c-60', { id: 'h', block: 'headline', attribution: anonymous, window: null });
    const body = mentionOf('c-60');
    expect(witnesses(standpoint(headline, body))).toEqual([{ main: body, others: [headline] }]);
  });
  it('show both speakers of one article', () => {
    const one = mentionOf('c-60');
    const two = mentionOf('c-60', { id: 'g', attribution: governor });
    expect(witnesses(standpoint(one, two)).map(({ main }) => main.item.id)).toEqual(['c-60', 'g']);
  });
  it('never merge articles', () => {
    const all = [mentionOf('c-12a'), mentionOf('c-12b'), mentionOf('c-12c')];
    expect(witnesses(standpoint(...all)).map(({ main }) => main)).toEqual(all);
  });
});

describe('files of articles', () => {
  const article = mentionOf('c-60').article;
  it.each([
    ['a/b.txt', null, 'a/b.txt', null],
    ['a.jsonl#x1', 'x1', 'a.jsonl', 'x1'],
    ['a.jsonl#17', null, 'a.jsonl', '17'],
    ['a#b.txt', null, 'a#b.txt', null],
    ['a#b.jsonl#c#d', 'd', 'a#b.jsonl#c', 'd'],
  ])('%s with key %s', (path, key, file, member) => {
    expect(fileOf({ ...article, path, key })).toEqual({ file, member });
  });
});

describe('the sentence of a mention', () => {
  it('is marked where the figure stands, also when its words recur', () => {
    const text = 'Four died, and four died later.';
    const mention = mentionOf('c-60', { text: 'four', start: 115, sentence: { start: 100, end: 131, text } });
    expect(markedSentence(mention)).toEqual({
      before: 'Four died, and ',
      marked: 'four',
      after: ' died later.',
    });
  });
  it('stands in for itself when the words are not in it', () => {
    const mention = mentionOf('c-60', { text: 'sixty', sentence: { start: 0, end: 4, text: 'None' } });
    expect(markedSentence(mention)).toEqual({ before: '', marked: 'sixty', after: '' });
  });
  it('is shortened at words, and says so', () => {
    const text = `${'before '.repeat(20)}nine died${' after'.repeat(20)}`;
    const mention = mentionOf('c-60', {
      text: 'nine died',
      start: 140,
      sentence: { start: 0, end: text.length, text },
    });
    const { before, marked, after } = excerpt(mention, 30);
    expect([before, marked, after]).toEqual([
      '… before before before before ',
      'nine died',
      ' after after after after after …',
    ]);
    expect(excerpt(mention, 1000)).toEqual(markedSentence(mention));
  });
});
