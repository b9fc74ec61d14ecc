import { describe, expect, it } from 'vitest';
import { areComparedByWords } from '../../../src/align/same-quantity-compared.js';
import { mayDifferWithin } from '../../../src/align/same-quantity-limits.js';
import { figuresOf } from '../../../src/compare/quantities.js';
import { extract } from '../../../src/index.js';

async function figuresIn(text: string) {
  const { records } = await extract([
    { path: 'a.txt', bytes: new TextEncoder().encode(`Town news\n\n${text}\n`) },
  ]);
  return figuresOf(records);
}

/** Whether any two figures of a text are of one quantity by its words. */
async function compared(text: string, by = areComparedByWords): Promise<boolean> {
  const figures = await figuresIn(text);
  expect(figures.length).toBeGreaterThan(1);
  return figures.some((a, i) => figures.slice(i + 1).some((b) => by(a, b) && by(b, a)));
}

describe('two accounts of one thing', () => {
  it.each([
    'The breach hit 2.3 million customers, more than the 1.9 million that the lender first reported.',
    'Officials now count 2.3 million customers, up from the 1.9 million they announced on Monday.',
    'Thieves copied the records of 90,000 patients. This is more than the 64,000 the clinic announced last week.',
    'The river carried off 41 houses, twice the 20 that the council had reported.',
  ])('are set against one another: %s', async (text) => {
    expect(await compared(text)).toBe(true);
  });

  it.each([
    'Mr Ode won 52 per cent of the vote, against 45 per cent for Ms Lund, the board announced.',
    'The north lost 230 houses, more than the 140 in the south.',
    'The fire hurt 23 soldiers, more than the 14 nurses that police had reported.',
  ])('are not two things: %s', async (text) => {
    expect(await compared(text)).toBe(false);
  });
});

describe('two states of one thing', () => {
  it.each([
    'There were four helicopters on Tuesday; there are six now.',
    'The number of claimants, 600 last week, had reached 740 by noon.',
    'Last year the city had one inspector; it now has three.',
  ])('are then and now: %s', async (text) => {
    expect(await compared(text)).toBe(true);
  });

  it.each([
    'Police arrested 34 people on Saturday and 29 on Sunday.',
    'Soldiers killed 34 people last night, and 12 have died since.',
    'There were four helicopters on Tuesday; there are six boats now.',
  ])('are not what two days brought: %s', async (text) => {
    expect(await compared(text)).toBe(false);
  });
});

it('a bare number that another source is said to give is set against the one before', async () => {
  const text = 'The board said that it lifted four gates. A logbook shows that the number is put at seven.';
  expect(await compared(text, mayDifferWithin)).toBe(true);
});
