import { describe, expect, it } from 'vitest';
import { isDateTerm, isNameTerm, profileOf } from '../../../src/align/profile.js';
import { EMPTY_NAMES, STOP_WORDS } from '../../../src/align/profile-words.js';
import type { ArticleProfile } from '../../../src/model.js';
import { segment } from '../../../src/segment/index.js';
import { documentOf } from '../../support/document.js';

const profile = (text: string, published: string | null = null): ArticleProfile =>
  profileOf(segment(documentOf(text, { published })));
const counts = (text: string, published: string | null = null): Map<string, number> =>
  new Map(profile(text, published).terms);

describe('terms', () => {
  it('are lemmas, names and dates, sorted by code unit, without words of grammar', () => {
    const { terms } = profile(
      'Two barges sank near Karvik on 3 May 2021. The barge owners in Karvik blamed the locks.',
    );
    const keys = terms.map(([term]) => term);
    expect(keys).toEqual([...keys].sort());
    expect(keys).toEqual(['2021-05-03', 'Karvik', 'barge', 'blam', 'lock', 'owner', 'sink']);
  });

  it('know a name by its capital inside a sentence, also where a headline gives all words one', () => {
    const terms = counts(
      '# Fire Guts Ropewalk In Old Town Of Brenholm\n\nA ropewalk burnt down in Brenholm on Tuesday.',
    );
    expect(terms.has('Brenholm')).toBe(true);
    expect(terms.has('ropewalk')).toBe(true);
    expect(terms.has('Ropewalk')).toBe(false);
  });

  it('take a feed’s lost apostrophe for what it was', () => {
    const terms = counts(
      'The harbour of Brenholm froze. Ice closed Brenholms second port, in Brenholm itself.',
    );
    expect(terms.has('Brenholms')).toBe(false);
    expect(terms.get('Brenholm')).toBeGreaterThanOrEqual(3);
  });

  it('count threefold in the headline and the lead', () => {
    const filler = Array.from({ length: 30 }, (_, i) => `Sentence filler${i} alpha${i} beta${i}.`).join(' ');
    const terms = counts(`# Quarry collapses\n\nThe quarry fell in.\n\n${filler}\n\nA viaduct stood by.`);
    expect(terms.get('quarry')).toBe(6);
    expect(terms.get('viaduct')).toBe(1);
  });

  it('are at most 150, the names and the frequent ones first', () => {
    const words = Array.from({ length: 400 }, (_, i) => `rareword${i}x`).join(' ');
    const { terms } = profile(`The storm hit Karvik.\n\n${words}. The storm left Karvik.`);
    expect(terms).toHaveLength(150);
    expect(terms.map(([term]) => term)).toEqual(expect.arrayContaining(['Karvik', 'storm']));
  });

  const dates: readonly (readonly [string, string | null, readonly string[]])[] = [
    ['The kiln burst on 17 October 2016.', null, ['2016-10-17']],
    ['The kiln burst on October 17, 2016.', null, ['2016-10-17']],
    ['The kiln burst on Oct. 17, 2016.', null, ['2016-10-17']],
    ['Posted 2016-10-17 by the desk.', null, ['2016-10-17']],
    ['Posted 27.07.2016 by the desk.', null, ['2016-07-27']],
    ['Posted 07/27/2016 by the desk.', null, ['2016-07-27']],
    ['The kiln that burst on March 3 is cold.', '2021-04-10', ['2021-03-03']],
    ['The kiln that burst on 3 March is cold.', '2021-04-10', ['2021-03-03']],
    ['The kiln that burst on 30 December is cold.', '2021-01-10', ['2020-12-30']],
    ['The kiln that burst on 3 March is cold.', null, []],
    ['The kiln takes 30 May queens and 40 March hares.', null, []],
    ['The kiln burst on 45 October 2016.', null, []],
    ['Call 12 345 6789 or see page 3.', '2021-04-10', []],
  ];
  for (const [text, published, expected] of dates) {
    it(`dates: ${text}`, () => {
      expect([...counts(text, published).keys()].filter(isDateTerm)).toEqual(expected);
    });
  }

  it('tell names from words', () => {
    expect(['Karvik', 'Émile', 'Ørsted'].every(isNameTerm)).toBe(true);
    expect(['barge', 'élan', '2021-05-03', '12ft'].some(isNameTerm)).toBe(false);
  });
});

describe('shingles', () => {
  const body =
    'Rescuers reached the lower gallery of the mine before dawn and brought out nine of the missing men alive.';

  it('are one list a paragraph, sorted, each once, of 32 bits', () => {
    const { shingles } = profile(`${body}\n\n${body}\n\nToo short a paragraph.`);
    expect(shingles).toHaveLength(2);
    expect(shingles[0]).toEqual(shingles[1]);
    expect(shingles[0]).toHaveLength(15);
    expect(shingles[0]).toEqual([...(shingles[0] ?? [])].sort((a, b) => a - b));
    expect(shingles.flat().every((hash) => Number.isInteger(hash) && hash >= 0 && hash < 2 ** 32)).toBe(true);
  });

  it('do not see quotations, whatever their marks', () => {
    const speech = 'we shall not rest until the last of them is out of that mountain';
    const with1 = profile(`${body} “${speech},” she said.`).shingles;
    const with2 = profile(`${body} "${speech}," she said.`).shingles;
    const without = profile(`${body} she said.`).shingles;
    expect(with1).toEqual(without);
    expect(with2).toEqual(without);
  });

  it('do not see punctuation, capitals and the kind of apostrophe', () => {
    expect(profile("The mine's owner, Holm Group, had closed the gallery in 2019.").shingles).toEqual(
      profile('the mine’s owner Holm Group had closed the gallery in 2019').shingles,
    );
  });

  it('depend on the order of the words', () => {
    const a = profile('one two three four five six').shingles.flat();
    const b = profile('two one three four five six').shingles.flat();
    expect(a.filter((hash) => b.includes(hash))).toEqual([]);
  });

  it('leave headlines out', () => {
    expect(profile(`# ${body}\n\nToo short.`).shingles).toEqual([]);
  });
});

describe('credits', () => {
  const table: readonly (readonly [string, readonly string[]])[] = [
    ['KARVIK, Nov 3 (Reuters) - The locks failed.', ['reuters']],
    ['KARVIK (NNB) — The locks failed.', ['nnb']],
    ['KARVIK, Norway (AP) - The locks failed.', ['ap']],
    ['The locks failed.\n\nAP contributed to this report.', ['ap']],
    ['The locks failed.\n\nReuters and AFP contributed to this article.', ['afp', 'reuters']],
    ['The locks failed.\n\nWith files from the Coastal News Service.', ['coastal news service']],
    ['The locks failed, a lock-keeper told AFP.', ['afp']],
    ['The locks failed.\n\n(Reporting by NNB Karvik; Editing by T. Moe)', ['nnb']],
    ['The locks failed. —Reuters', ['reuters']],
    ['The locks (there are nine) failed - again.', []],
    ['The World Health Organization (WHO) said the locks failed.', []],
    ['The keeper told the council of the leak.', []],
    ['The locks failed. Nobody contributed to the fund.', []],
  ];
  for (const [text, expected] of table)
    it(text, () => {
      expect(profile(text).credits).toEqual(expected);
    });
});

describe('the word lists', () => {
  it('are lower case, without blanks', () => {
    for (const list of [STOP_WORDS, EMPTY_NAMES]) {
      expect(list.size).toBeGreaterThan(100);
      for (const word of list) expect(word).toMatch(/^[a-z']+$/);
    }
  });
});

it('an article with nothing in it has an empty profile', () => {
  expect(profile('')).toEqual({ shingles: [], terms: [], credits: [] });
});
