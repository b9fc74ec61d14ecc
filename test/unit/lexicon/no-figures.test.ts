import { describe, expect, it } from 'vitest';
import * as words from '../../../src/lexicon/no-figures.js';
import { readAll } from '../numbers/read.js';

/** Why the number that holds these digits or words is none, else null. */
const reasonFor = (sentence: string, figure: string): string | null =>
  readAll(sentence).rejected.find(({ text }) => text.includes(figure))?.reason ?? null;

interface Class {
  readonly name: string;
  readonly words: ReadonlySet<string>;
  readonly sentence: (word: string) => string;
  readonly figure: string;
  /** The reason; a word that several rules know may have the one or the other. */
  readonly reasons: readonly string[];
  /** Words in whose place the number is a figure, or none for another reason. */
  readonly others: readonly string[];
}

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

const CLASSES: readonly Class[] = [
  {
    name: 'what has a bore',
    words: words.BORED,
    sentence: (lemma) => `Police found a 9mm ${lemma === 'len' ? 'lens' : lemma} in the car.`,
    figure: '9mm',
    reasons: ['capacity'],
    others: ['gap', 'crack'],
  },
  {
    name: 'what is sold by its inches',
    words: words.INCHED,
    sentence: (word) => `It came with a 50 inch ${word} in black.`,
    figure: '50',
    reasons: ['capacity'],
    others: ['gap', 'crack'],
  },
  {
    name: 'what is called by its litres',
    words: words.LITRED,
    sentence: (word) => `It came with a 2 litre ${word} in black.`,
    figure: '2',
    reasons: ['capacity'],
    others: ['spill', 'leak'],
  },
  {
    name: 'for how many a thing is',
    words: words.ROOM_FOR,
    sentence: (word) => `The 200-${word} block was hit.`,
    figure: '200',
    reasons: ['capacity'],
    others: ['panel', 'crane'],
  },
  {
    name: 'coins',
    words: words.COINS,
    sentence: (word) => `The ${word} bought $1.27 on Monday.`,
    figure: '1.27',
    reasons: ['exchange-rate'],
    others: ['man', 'club'],
  },
  {
    name: 'before scores',
    words: words.BEFORE_SCORES,
    sentence: (word) => `After it ${word} scores of some kind were low.`,
    figure: 'scores',
    reasons: ['score'],
    others: ['killed', 'left'],
  },
  {
    name: 'what is scored',
    words: words.POINTS,
    sentence: (word) => `She scored 34 ${word} in the first half.`,
    figure: '34',
    reasons: ['score'],
    others: ['tickets', 'shirts'],
  },
  {
    name: 'what is won by so many to so many',
    words: words.GAMES,
    sentence: (word) => `They won by 3 ${word} to one.`,
    figure: '3',
    reasons: ['score'],
    others: ['shirts', 'votes'],
  },
  {
    name: 'somebody has judged',
    words: words.RATED,
    sentence: (word) => `It was ${word} 4 out of 5 by guests.`,
    figure: '4',
    reasons: ['rating'],
    others: ['seen', 'sold'],
  },
  {
    name: 'what is counted off',
    words: words.COUNTED_OFF,
    sentence: (word) => `She fell ill on ${word} two.`,
    figure: 'two',
    reasons: ['ordinal', 'name', 'idiom'],
    others: ['another', 'about'],
  },
  {
    name: 'what a line gives the number of',
    words: words.LABELLED,
    sentence: (word) => `${capital(word)}: 14`,
    figure: '14',
    reasons: ['name'],
    others: ['dead', 'votes'],
  },
  {
    name: 'what has decimals in its name',
    words: words.VERSIONED,
    sentence: (word) => `It came with ${capital(word)} 2.5 in May.`,
    figure: '2.5',
    reasons: ['name'],
    others: ['about', 'over'],
  },
  {
    name: 'what runs under a number',
    words: words.SERVICES,
    sentence: (word) => `On Monday ${word} 12951 was late.`,
    figure: '12951',
    reasons: ['name'],
    others: ['about', 'over'],
  },
  {
    name: 'what numbers itself',
    words: words.COUNTS_UP,
    sentence: (word) => `The lorry stood near ${word} 45 and burned.`,
    figure: '45',
    reasons: ['name'],
    others: ['about', 'over'],
  },
];

describe.each(CLASSES)('$name', ({ words: all, sentence, figure, reasons, others }) => {
  it.each([...all])('%s', (word) => {
    expect(reasons).toContain(reasonFor(sentence(word), figure));
  });
  it.each(others)('not %s', (word) => {
    expect(reasons).not.toContain(reasonFor(sentence(word), figure));
  });
});
