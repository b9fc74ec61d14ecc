import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/index.js';
import * as senses from '../../../src/lexicon/senses.js';

/** What is read of the figure 42 or 70 of a sentence: `measure head unit`, or null where it is no figure. */
async function read(sentence: string, figure = '42'): Promise<string | null> {
  const bytes = new TextEncoder().encode(`A day\n\n${sentence}\n`);
  const { records } = await extract([{ path: 'a.txt', bytes }]);
  const claim = records.flatMap((r) => r.claims).find((c) => c.text.includes(figure));
  return claim === undefined ? null : [claim.measure, claim.counted, claim.quantity.unit ?? '-'].join(' ');
}

/** What stands in a text for a lemma that is no word. */
const printed = (lemma: string): string =>
  ({ measle: 'measles', shell: 'shelling', uprise: 'uprising', fight: 'fighting' })[lemma] ?? lemma;

const past = (verb: string): string =>
  ({ choose: 'chose', plan: 'planned', prefer: 'preferred', try: 'tried' })[verb] ??
  verb.replace(/e?$/, 'ed');

const plural = (noun: string): string =>
  noun === 'man'
    ? 'men'
    : noun
        .replace(/man$/, 'men')
        .replace(/([^s])$/, '$1s')
        .replace('mens', 'men');

describe('words that decide what a number is said of', () => {
  it.each([...senses.FORCES])('lost in a battle: %s', async (word) => {
    expect(await read(`The rebels lost 42 ${plural(word)} near the river.`)).toMatch(/^killed /);
  });
  it.each([...senses.LIFELESS])('ended, and nobody died: %s', async (word) => {
    expect(await read(`The senate killed 42 ${plural(word)} last year.`)).not.toMatch(/^killed /);
  });
  it.each([...senses.HAZARDS].map(printed))('takes lives: %s', async (word) => {
    expect(await read(`The ${word} claimed 42 on Monday.`)).toMatch(/^killed /);
  });
  it.each([...senses.VENUES])('holds as many as it has room for: %s', async (word) => {
    expect(await read(`The ${word}, which holds 420, was half empty.`, '420')).toMatch(/^capacity /);
  });
  it.each([...senses.LASTING].map(printed))('as old as it is long: %s', async (word) => {
    expect(await read(`The 42-day-old ${word} has cost the town dear.`)).toMatch(/^duration /);
  });
  it.each([...senses.WORKING])('does what it is for: %s', async (word) => {
    expect(await read(`There was one ${word} pump in the town.`, 'one')).not.toBeNull();
  });
  it.each([...senses.INFORMANTS])('known by what they know: %s', async (word) => {
    expect(await read(`The deal is off, according to two ${plural(word)}.`, 'two')).toBeNull();
  });
  it.each([...senses.PERMITS])('allowed: %s', async (word) => {
    expect(await read(`The yard held 70 tonnes of nitrate. The ${word} was for 42.`)).toMatch(/ tonne$/);
  });
  it.each([...senses.NORMS])('no state of the thing itself: %s', async (word) => {
    expect(await read(`The plant made 70 tonnes of flour, against a ${word} of 42.`)).toMatch(/ tonne$/);
  });
  it.each([...senses.MOTIONS])('voted on, or votes: %s', async (word) => {
    expect(await read(`The ${word} was passed by 42 to 21.`)).toMatch(/^votes /);
  });
  it.each([...senses.WILLED])('done and not suffered: %s', async (word) => {
    expect(await read(`The three women ${past(word)} to give their names.`, 'three')).toBeNull();
  });
});
