import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/index.js';
import * as giving from '../../../src/lexicon/giving.js';

/** Who gives the figure that holds 51, by an article that says no more than these words; null where nobody does. */
async function giverIn(text: string): Promise<string | null> {
  const bytes = new TextEncoder().encode(`March in Karu\n\n${text}\n`);
  const { records } = await extract([{ path: 'a.txt', bytes }]);
  const claim = records.flatMap(({ claims }) => claims).find((c) => c.text.includes('51'));
  if (claim === undefined) throw new Error(`no figure in ${text}`);
  return claim.attribution.speaker;
}

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

interface Class {
  readonly name: string;
  readonly words: ReadonlySet<string>;
  readonly sentence: (word: string) => string;
  readonly giver: string | null;
  /** Words in whose place the figure has another giver, or none. */
  readonly others: readonly string[];
}

const CLASSES: readonly Class[] = [
  {
    name: 'what somebody gives for a number',
    words: giving.OWNED_NOUNS,
    sentence: (word) => `By the ministry's ${word}, 51 people died.`,
    giver: 'the ministry',
    others: ['gate', 'van'],
  },
  {
    name: 'what a body before it gives',
    words: giving.BODY_COUNTS,
    sentence: (word) => `The march drew 51 people, by the police ${word}.`,
    giver: 'the police',
    others: ['gate', 'van'],
  },
  {
    name: 'what a count does',
    words: giving.REACHES,
    sentence: (word) => `The museum's records ${word} 51 shelves.`,
    giver: 'the museum',
    others: ['fill', 'line'],
  },
  {
    name: 'what a list does',
    words: giving.HOLDING,
    sentence: (word) => `The union register ${word} 51 dead.`,
    giver: 'the union register',
    others: ['killed', 'left'],
  },
  {
    name: 'what a body does that has a count',
    words: giving.HAVING,
    sentence: (word) => `The ministry ${word} 51 so far.`,
    giver: 'the ministry',
    others: ['paid', 'lost'],
  },
  {
    name: 'what keeps names',
    words: giving.KEEPING,
    sentence: (word) => `The union ${word} the names of 51 dead.`,
    giver: 'the union',
    others: ['lost', 'burned'],
  },
  {
    name: 'what comes in to a body',
    words: giving.COMING_IN,
    sentence: (word) => `Police have had ${word} of 51 broken windows.`,
    giver: 'police',
    others: ['sight', 'repair'],
  },
  {
    name: 'what a number told before is called',
    words: giving.FACTS,
    sentence: (word) => `The blast killed 51 people, a ${word} that the ministry confirmed.`,
    giver: 'the ministry',
    others: ['stretcher', 'blow'],
  },
  {
    name: 'how a survey is made',
    words: giving.POLLED,
    sentence: (word) => `When the union ${word} its members, 51 per cent wanted to leave.`,
    giver: 'the union',
    others: ['thanked', 'met'],
  },
  {
    name: 'what makes somebody the giver of a figure',
    words: giving.OWNS_UP,
    sentence: (word) => `The blast killed 51 people, a figure that the ministry had ${word} before.`,
    giver: 'the ministry',
    others: ['disputed', 'expected'],
  },
  {
    name: 'how somebody says it in words of their own',
    words: giving.PHRASED,
    sentence: (word) => `As the mayor ${word} it, 51 people died for nothing.`,
    giver: 'the mayor',
    others: ['saw', 'likes'],
  },
  {
    name: 'shares of those who were asked',
    words: giving.FRACTIONS,
    sentence: (word) => `In polls a ${word} of voters, 51 of them young, expect it to end.`,
    giver: 'polls',
    others: ['group', 'host'],
  },
  {
    name: 'what is admitted without a clause',
    words: giving.LOSSES,
    sentence: (word) => `The army admitted the ${word} of 51 men.`,
    giver: 'the army',
    others: ['arrival', 'discharge'],
  },
  {
    name: 'where a thing is put',
    words: giving.PUT_ELSEWHERE,
    sentence: (word) => `The brigade put the fire ${word} 51 minutes later.`,
    giver: null,
    others: ['at'],
  },
  {
    name: 'what somebody is declared to be',
    words: giving.OUTCOMES,
    sentence: (word) => `Roe declared ${word} 51 votes.`,
    giver: null,
    others: ['that', 'almost'],
  },
  {
    name: 'what is claimed without a word',
    words: giving.CLAIMED_THINGS,
    sentence: (word) => `The fund claimed 51 ${word} last year.`,
    giver: null,
    others: ['deaths', 'wins'],
  },
  {
    name: 'what leads to what',
    words: giving.LEADS,
    sentence: (word) => `What the ministry says ${word} 51 families to leave.`,
    giver: null,
    others: ['is that'],
  },
  {
    name: 'how it came to be said',
    words: giving.OCCASIONS,
    sentence: (word) => `${capital(word)} of 51 deaths, the mayor said.`,
    giver: null,
    others: ['seeing', 'hearing'],
  },
];

describe.each(CLASSES)('$name', ({ words, sentence, giver, others }) => {
  it.each([...words])('%s', async (word) => {
    expect(await giverIn(sentence(word))).toBe(giver);
  });
  it.each(others)('not %s', async (word) => {
    expect(await giverIn(sentence(word))).not.toBe(giver);
  });
});

describe('words that stand for somebody', () => {
  it.each([...giving.OWNERS])('%s estimate is theirs who spoke last', async (word) => {
    const owner = /^(?:his|her)$/.test(word) ? 'the mayor' : 'the ministry';
    expect(
      await giverIn(`${capital(owner)} said 12 had died. By ${word} own estimate, 51 people died.`),
    ).toBe(owner);
  });
  it.each([...giving.HEARD])('%s reports are no reporters', async (word) => {
    expect(await giverIn(`The ${word} reports put the dead at 51.`)).not.toBe(`the ${word}`);
  });
  it('armies report', async () => {
    expect(await giverIn('The army reports put the dead at 51.')).toBe('the army');
  });
  it.each([...giving.NOUNLIKE])('forty-one %ss are counted', async (word) => {
    expect(await giverIn(`Forty-one ${word}s 51 people died.`)).toBeNull();
  });
  it('an offer is the giver’s', async () => {
    expect(giving.DEEDS.has('offer')).toBe(true);
    expect(await giverIn("The company's offer of 51 per cent failed.")).toBe('the company');
  });
  it.each([...giving.GIVE_FIGURES])('%s give figures', async (word) => {
    expect(await giverIn(`The crowd was counted twice. ${capital(word)}: 51. Union: 90.`)).toBe(word);
  });
});
