import { describe, expect, it } from 'vitest';
import { lemma, stem } from '../../../src/segment/lemma.js';
import { tokenize } from '../../../src/segment/tokenize.js';

describe('tokens', () => {
  const cases: [string, string[]][] = [
    ['At least 1,200 people', ['At', 'least', '1,200', 'people']],
    ['£3.2bn, or 12%', ['£', '3.2bn', ',', 'or', '12', '%']],
    ['a five-year-old war', ['a', 'five-year-old', 'war']],
    ['10-15 men', ['10', '-', '15', 'men']],
    ['the 11th-century minaret', ['the', '11th-century', 'minaret']],
    ['Su-24 jets of the U.S. army', ['Su-24', 'jets', 'of', 'the', 'U.S.', 'army']],
    ['Mr. O’Neill’s', ['Mr.', 'O’Neill’s']],
    ['A&E at 10.28 a.m.', ['A&E', 'at', '10.28', 'a.m.']],
    ['“Go,” he said…', ['“', 'Go', ',', '”', 'he', 'said', '…']],
    ['1½ miles', ['1½', 'miles']],
  ];
  it.each(cases)('%s', (text, expected) => {
    const tokens = tokenize(text);
    expect(tokens.map((t) => t.text)).toEqual(expected);
    for (const t of tokens) expect(text.slice(t.start, t.end)).toBe(t.text);
  });
});

describe('lemmas', () => {
  it.each([
    ['killed', 'kill'],
    ['hospitals', 'hospital'],
    ['displaced', 'displace'],
    ['cities', 'city'],
    ['trapped', 'trap'],
    ['died', 'die'],
    ['men', 'man'],
    ['losses', 'loss'],
    ['falling', 'fall'],
    ['pressed', 'press'],
    ['crisis', 'crisis'],
    ['bus', 'bus'],
  ])('%s -> %s', (form, expected) => {
    expect(lemma(form)).toBe(expected);
  });

  it('brings the forms of a word together', () => {
    for (const forms of [
      ['raise', 'raises', 'raised', 'raising'],
      ['injure', 'injured', 'injuring', 'injures'],
      ['evacuate', 'evacuated', 'evacuating'],
      ['collapse', 'collapsed', 'collapsing'],
      ['close', 'closed', 'closing', 'closes'],
      ['detain', 'detained', 'detaining'],
      ['bomb', 'bombs', 'bombed', 'bombing'],
      ['axe', 'axed', 'axes'],
    ]) {
      expect(new Set(forms.map(stem)).size, forms.join(' ')).toBe(1);
    }
  });
});
