import { describe, expect, it } from 'vitest';
import { attribute } from '../../../src/attribution/index.js';
import { extractDocument } from '../../../src/extract.js';
import { analyze } from '../../../src/index.js';
import { bindFigures, type Figure } from '../../../src/figures/index.js';
import { segment } from '../../../src/segment/index.js';
import { documentOf } from '../../support/document.js';

function figuresOf(text: string): readonly Figure[] {
  const doc = segment(documentOf(text));
  return bindFigures(doc, attribute(doc)).figures;
}

const sumsOf = (text: string): Figure[] => figuresOf(text).filter(({ parts }) => parts.length > 0);

describe('a toll given by its parts alone', () => {
  it.each([
    ['Shelling killed 23 villagers and 16 soldiers.', 39],
    ['The raid left 23 villagers - including nine children - and 16 soldiers dead.', 39],
    ['The raid left 23 villagers (among them nine children) and 16 soldiers dead.', 39],
    ['Two nurses, three patients and a further eight visitors were killed in the ward.', 13],
    ['Four policemen, two gunmen and six others died in the siege of the bank.', 12],
    ['The blast wounded 31 pupils as well as five teachers.', 36],
    ['Police arrested 40 demonstrators and three journalists.', 43],
    ['Eleven miners and two rescuers are missing.', 13],
  ])('%s', (text, value) => {
    const sums = sumsOf(text);
    expect(sums.map(({ number }) => number.quantity.best)).toEqual([value]);
    expect(sums[0]?.population).toBeNull();
    expect(sums[0]?.counted).toBe('people');
  });

  it('is a floor as soon as one part is', () => {
    const [sum] = sumsOf('Shelling killed at least 23 villagers and 16 soldiers.');
    expect(sum?.number.quantity).toMatchObject({ best: 39, low: 39, bound: 'at_least' });
    expect(sum?.strict).toEqual({ low: 39, high: null });
  });

  it('spans the words from the first part to the last, and stands before them', () => {
    const text = 'Troops fled. The raid left 23 villagers - including nine children - and 16 soldiers dead.';
    const figures = figuresOf(text);
    const said = figures.map((f) => [text.slice(f.start, f.end), f.parts, f.partOf]);
    expect(said).toEqual([
      ['23 villagers - including nine children - and 16 soldiers dead', [1, 3], null],
      ['23 villagers', [], 0],
      ['nine children', [], 1],
      ['16 soldiers dead', [], 0],
    ]);
    expect(figures.map(({ role }) => role)).toEqual(['total', 'total', 'part', 'total']);
  });

  it('names its parts in the record', () => {
    const { record } = extractDocument(documentOf('Shelling killed 23 villagers and 16 soldiers.'));
    const [sum, ...parts] = record.claims;
    expect(sum?.derived).toEqual(parts.map(({ id }) => id));
    expect(parts.map(({ partOf, derived }) => [partOf, derived])).toEqual([
      [sum?.id, undefined],
      [sum?.id, undefined],
    ]);
    expect(new Set(record.claims.map(({ id }) => id)).size).toBe(3);
  });
});

describe('nothing is added up', () => {
  it.each([
    ['where the article gives the whole', 'The raid killed 39. It killed 23 villagers and 16 soldiers.'],
    [
      'where it gives a larger whole',
      'More than 50 died. Of 23 villagers and 16 soldiers killed, all are named.',
    ],
    [
      'where it gives the whole later',
      'Shelling killed 23 villagers and 16 soldiers. The 39 dead were buried.',
    ],
    ['of parts of a whole', 'The raid killed dozens, including 23 villagers and 16 soldiers.'],
    ['of people who are among the dead', 'Five nurses and 13 patients were among the dead.'],
    ['of different events', 'Shelling killed 23 villagers and wounded 16 soldiers.'],
    ['of one kind twice', 'Shelling killed 23 villagers in the north and 16 villagers in the south.'],
    ['of people at large and some of them', 'Shelling killed 23 people and nine children.'],
    ['without an "and"', 'Shelling killed 23 villagers, nine children.'],
    ['of people and animals', 'The flood killed 12 herders and 340 goats.'],
    ['of what somebody denies', 'The army denied that it had killed 23 villagers and 16 soldiers.'],
    ['of two voices', 'The mayor said 23 villagers died and the army said 16 soldiers were killed.'],
    ['of vague words', 'Shelling killed dozens of villagers and 16 soldiers.'],
    ['of part of a list', 'Shelling killed 23 villagers and 16 soldiers, with another ten bodies unnamed.'],
    ['of things', 'Shelling destroyed 23 houses and 16 shops.'],
    ['over a clause', 'Shelling killed 23 villagers, and a day later 16 soldiers died in an ambush.'],
  ])('%s', (_, text) => {
    expect(sumsOf(text)).toEqual([]);
  });
});

describe('a sum beside what others print', () => {
  const verdictOf = async (other: string): Promise<unknown> => {
    const texts = ['Shells hit Velmora on Tuesday and killed 23 villagers and 16 soldiers.', other];
    const report = await analyze(
      texts.map((text, i) => ({ path: `${String(i)}.txt`, text: `Velmora shelled\n\n${text}\n` })),
      { story: 'all' },
    );
    const sum = report.claims.find(({ derived }) => derived !== undefined);
    const found = report.comparisons.find(({ positions }) =>
      positions.some(({ claims }) => claims.includes(sum?.id ?? '')),
    );
    return [found?.verdict, found?.reasons.map(({ text }) => text)];
  };

  it('is explained where they print the same', async () => {
    expect(await verdictOf('Shells hit Velmora on Tuesday and killed 39 people.')).toEqual([
      'explained',
      ['23 villagers + 16 soldiers = 39'],
    ]);
  });

  it('contradicts another toll', async () => {
    expect(await verdictOf('Shells hit Velmora on Tuesday and killed 52 people.')).toEqual(['conflict', []]);
  });

  it('says nothing against one of its parts', async () => {
    expect(await verdictOf('Shells hit Velmora on Tuesday and killed 23 villagers.')).not.toContain(
      'conflict',
    );
  });
});
