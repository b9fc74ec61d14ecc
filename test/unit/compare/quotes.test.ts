import { describe, expect, it } from 'vitest';
import {
  compareArticles,
  compareRecordsOf,
  quoteRecord,
  rendered,
  type QuoteSpec,
} from './quotes-records.js';

const verdicts = (articles: readonly (readonly QuoteSpec[])[]): string[] =>
  compareArticles(articles).map((comparison) => comparison.verdict);

describe('what is no common utterance', () => {
  const apart: readonly (readonly [string, QuoteSpec, QuoteSpec])[] = [
    ['common words alone', { says: 'no one' }, { says: 'No one saw the lorry leave the quarry.' }],
    [
      'words of grammar',
      { says: 'It is what it is, and that is that.' },
      { says: 'That is what it is to be here.' },
    ],
    [
      'one word',
      { says: 'We need lawyers.', by: 'Ada Holm' },
      { says: 'The lawyers had left by noon.', by: 'Ada Holm' },
    ],
    ['a turn of phrase', { says: 'We will rebuild the pier.' }, { says: 'We will rebuild our lives.' }],
    [
      'a topic',
      { says: 'The herring fishery has collapsed since the spill.' },
      { says: 'Since the spill we have not sold one herring.' },
    ],
    [
      'what everybody says',
      { says: 'Our thoughts and prayers are with the families of the victims.', by: 'Ada Holm' },
      { says: 'Our thoughts and prayers are with the families of the victims.', by: 'Bo Lund' },
    ],
    [
      'a few words that two people use',
      { says: 'war crimes', kind: 'fragment', by: 'Ada Holm' },
      { says: 'war crimes', kind: 'fragment', by: 'Bo Lund' },
    ],
    [
      'two people on one matter',
      { says: 'The tower should have been pulled down years ago.', by: 'Ada Holm' },
      { says: 'The tower should have been restored years ago.', by: 'Bo Lund' },
    ],
    [
      'two scare quotes',
      { says: 'reform', kind: 'fragment', by: null },
      { says: 'reform', kind: 'fragment', by: null },
    ],
    ['endings', { says: 'a great day', kind: 'fragment' }, { says: 'a sad day', kind: 'fragment' }],
  ];
  for (const [name, first, second] of apart) {
    it(name, () => {
      expect(verdicts([[first], [second]])).toEqual(['single', 'single']);
    });
  }

  it('two utterances that stand in one article and share half their words', () => {
    const one = { says: 'We have opened the north gate of the dam.' };
    const two = { says: 'We have opened the south gate of the dam.' };
    expect(verdicts([[one, two]])).toEqual(['single', 'single']);
  });

  it('the same words in two stories', () => {
    const records = ['x', 'y'].map((id) =>
      quoteRecord(id, [{ says: 'The mill will not reopen this year.' }]),
    );
    expect(compareRecordsOf(records).map((comparison) => comparison.verdict)).toEqual(['identical']);
  });
});

describe('how parts hang together', () => {
  it('a sentence split over two quotations is the sentence', () => {
    const whole = { says: 'The levee broke at four, and by six the school was under water.' };
    const split = { says: ['The levee broke at four,', 'and by six the school was under water.'] };
    expect(verdicts([[whole], [split]])).toEqual(['identical']);
  });

  it('words dropped where the attribution splits a sentence are dropped unmarked only when they bear on it', () => {
    const whole = { says: 'The treasurer has, I am told, not signed anything.' };
    expect(verdicts([[whole], [{ says: ['The treasurer has,', 'not signed anything.'] }]])).toEqual([
      'identical',
    ]);
  });

  it('fragments of one sentence are taken together', () => {
    const whole = { says: 'They came with dogs, they came at night and they took the ledgers.' };
    const parts: QuoteSpec = { says: ['came with dogs', 'took the ledgers'], kind: 'fragment' };
    expect(verdicts([[whole], [parts]])).toEqual(['identical']);
  });

  it('a pull quote adds nothing to the text that it repeats', () => {
    const speech = { says: 'The fund was empty. It had been empty since Easter.' };
    const pulled: QuoteSpec = { says: 'It had been empty since Easter' };
    const [comparison, ...others] = compareArticles([[pulled, speech], [speech]]);
    expect(others).toEqual([]);
    expect(comparison?.verdict).toBe('identical');
    expect(comparison?.positions.flatMap((position) => position.quotes)).toHaveLength(3);
  });

  it('a headline that rewrites the quotation below it is a version of its own', () => {
    const speech = { says: 'You cannot run a railway of this length on four engines and good will.' };
    const headline = { says: 'You cannot run a railway on good will' };
    const [comparison] = compareArticles([[headline, speech], [speech]]);
    expect(comparison?.verdict).toBe('altered');
    expect(comparison?.positions).toHaveLength(2);
  });

  it('sentences in another order are no alteration', () => {
    const one = { says: 'The bells rang until midnight. The square was full of lanterns.' };
    const other: QuoteSpec = { says: ['The square was full of lanterns,', 'The bells rang until midnight.'] };
    expect(verdicts([[one], [other]])).toEqual(['identical']);
  });

  it('another excerpt of one speech is linked through the version that holds both', () => {
    const [first, second] = ['The audit was late.', 'The auditors were paid by the man whom they audited.'];
    const found = compareArticles([[{ says: first }], [{ says: `${first} ${second}` }], [{ says: second }]]);
    expect(found.map((comparison) => comparison.verdict)).toEqual(['truncated']);
    expect(found[0]?.positions).toHaveLength(3);
  });

  it('a fragment never ties two utterances', () => {
    const one = { says: 'The ministry has broken every promise that it made to the islanders.' };
    const two = { says: 'The islanders know by heart every promise that it made, and so do their children.' };
    const fragment: QuoteSpec = { says: 'every promise that it made', kind: 'fragment' };
    expect(verdicts([[one], [two], [fragment]]).sort()).toEqual(['identical', 'single']);
  });
});

describe('the reporter who goes on where the quotation stops', () => {
  const whole = {
    says: 'Unless they lift the embargo and return the seized trawlers, there will be no talks.',
  };
  const quoted = (rest: string): QuoteSpec => ({
    says: 'unless they lift the embargo',
    kind: 'fragment',
    in: `There would be no talks “%” ${rest}.`,
  });

  it('changes what was said', () => {
    const [comparison] = compareArticles([[whole], [quoted('and return the captured crews')]]);
    expect(comparison?.verdict).toBe('altered');
    expect(rendered(comparison?.diff ?? [])).toContain(
      'and return the [-seized trawlers, there will be no talks.-] {+captured crews+}',
    );
    expect(comparison?.severity).toBe('moderate');
  });

  it('says the same', () => {
    expect(verdicts([[whole], [quoted('and return the seized trawlers')]])).toEqual(['identical']);
  });

  it('says something of his own', () => {
    expect(verdicts([[whole], [quoted('and that fishing was their right')]])).toEqual(['identical']);
    expect(verdicts([[whole], [quoted('in a letter to the council')]])).toEqual(['identical']);
  });
});

describe('who is given the words', () => {
  const words = 'The offer stays on the table until the end of the month.';

  it('a spokesman and the one he speaks for are no contradiction', () => {
    const relay = 'Lund’s spokesman, Erik Strand, said: “%”';
    expect(
      verdicts([[{ says: words, by: 'Bo Lund' }], [{ says: words, by: 'Erik Strand', in: relay }]]),
    ).toEqual(['identical']);
  });

  it('two people are', () => {
    const [comparison] = compareArticles([
      [{ says: words, by: 'Bo Lund' }],
      [{ says: words, by: 'Erik Strand' }],
    ]);
    expect([comparison?.verdict, comparison?.severity]).toEqual(['speaker', 'major']);
    expect(comparison?.positions.map((position) => position.label)).toEqual(['Bo Lund', 'Erik Strand']);
    expect(comparison?.reasons[0]).toEqual({
      code: 'speaker',
      text: 'the same words are given to Bo Lund and to Erik Strand',
      stated: false,
    });
  });

  it('from opposing camps it is extreme', () => {
    const one = { says: words, by: 'Bo Lund', in: 'The minister, Bo Lund, said: “%”' };
    const other = { says: words, by: 'Erik Strand', in: 'The rebel commander Erik Strand said: “%”' };
    expect(compareArticles([[one], [other]])[0]?.severity).toBe('extreme');
  });

  it('from the two sides of a war it is extreme, unless the text ties one of them to both', () => {
    const one = { says: words, by: 'Oleg Pavlov', in: 'Oleg Pavlov, a Russian general, said: “%”' };
    const other = { says: words, by: 'Taras Bondar', in: 'Ukrainian commander Taras Bondar said: “%”' };
    expect(compareArticles([[one], [other]])[0]?.severity).toBe('extreme');
    const between = { ...other, in: 'Taras Bondar, a Ukrainian held by the Russian army, said: “%”' };
    expect(compareArticles([[one], [between]])[0]?.severity).toBe('major');
  });

  it('a shared first name makes nobody the same', () => {
    expect(verdicts([[{ says: words, by: 'Jon Kerr' }], [{ says: words, by: 'Jon Kirk' }]])).toEqual([
      'speaker',
    ]);
  });

  it('a shared surname leaves it open', () => {
    expect(verdicts([[{ says: words, by: 'Jon Kerr' }], [{ says: words, by: 'Maud Kerr' }]])).toEqual([
      'identical',
    ]);
  });
});

describe('what a comparison holds', () => {
  const full = {
    says: 'The tunnel flooded because the pumps were off. Somebody turned them off.',
    by: 'Ada Holm',
  };
  const cut = { says: 'The tunnel flooded because the pumps were off,', by: 'Ada Holm' };
  const changed = { says: 'The tunnel flooded because the pumps were broken.', by: 'Ada Holm' };

  it('positions by wording, with articles and origins, and the worst pair for a verdict', () => {
    const [comparison] = compareArticles([[cut], [full], [changed], [cut]]);
    expect(comparison?.verdict).toBe('altered');
    expect(comparison?.label).toBe('Ada Holm: “The tunnel flooded because the pumps were off. Somebody …”');
    expect(comparison?.positions.map(({ label, articles, origins }) => [label, articles, origins])).toEqual([
      ['“The tunnel flooded because the pumps were off. Somebody …”', ['a2'], 1],
      ['“The tunnel flooded because the pumps were broken.”', ['a3'], 1],
      ['“The tunnel flooded because the pumps were off”', ['a1', 'a4'], 2],
    ]);
    expect(comparison?.origins).toBe(4);
    expect(rendered(comparison?.diff ?? [])).toBe(
      'The tunnel flooded because the pumps were [-off. Somebody turned them off.-] {+broken.+}',
    );
    expect(comparison?.reasons.map((reason) => reason.code)).toEqual(['content', 'omitted_sentences']);
  });

  it('reported speech joins the quotation that it reports, and decides nothing', () => {
    const reported: QuoteSpec = {
      says: 'the tunnel had flooded because its pumps were turned off',
      kind: 'indirect',
    };
    const [comparison, ...others] = compareArticles([[full], [cut, reported]]);
    expect(others).toEqual([]);
    expect(comparison?.verdict).toBe('truncated');
    expect(comparison?.positions.at(-1)?.label).toBe(
      'reported: “the tunnel had flooded because its pumps were turned …”',
    );
  });

  it('reported speech of its own is no comparison', () => {
    expect(compareArticles([[{ says: 'the pumps were new', kind: 'indirect' }]])).toEqual([]);
  });

  it('keeps its id when an unrelated article joins, and another than that of other words', () => {
    const before = compareArticles([[full], [cut]])[0]?.id;
    const after = compareArticles([[full], [cut], [{ says: 'The orchestra has not been paid since June.' }]]);
    expect(after.map((comparison) => comparison.id)).toContain(before);
    expect(new Set(after.map((comparison) => comparison.id)).size).toBe(after.length);
  });

  it('is sure of the same words by the same speaker, less of changed words or of an unknown speaker', () => {
    const of = (first: QuoteSpec, second: QuoteSpec): number =>
      compareArticles([[first], [second]])[0]?.confidence ?? 0;
    expect(of(cut, cut)).toBe(1);
    expect(of(cut, { ...cut, by: null })).toBeLessThan(1);
    expect(of(cut, changed)).toBeLessThan(1);
  });
});
