import { describe, expect, it } from 'vitest';
import { compareArticles, rendered, type QuoteSpec } from './quotes-records.js';

const compared = (...articles: readonly (readonly (QuoteSpec | string)[])[]): string[] =>
  compareArticles(
    articles.map((quotes) => quotes.map((quote) => (typeof quote === 'string' ? { says: quote } : quote))),
  ).map(({ verdict, severity }) => `${verdict} ${severity ?? '-'}`);

/** The full wording, what another outlet makes of it, and the verdict. */
const CUTS: readonly (readonly [name: string, full: string, cut: string, verdict: string])[] = [
  [
    'the word after the dots stands twice in what they leave out',
    'The pumps ran all night, and the men stood in water, and the mayor sent a second crew, and at six the wall went.',
    'The pumps ran all night ... and at six the wall went.',
    'elided minor',
  ],
  [
    'so does the word before a comma',
    'You took it from the blind and from the old and from your own brother in the next room.',
    'You took it ... from your own brother in the next room.',
    'elided minor',
  ],
  [
    'with two words that repeat',
    'I told them in May that it was old, and I told them in June that it was old and soft, and now it has burst.',
    'I told them in May … that it was old and soft, and now it has burst.',
    'elided minor',
  ],
  [
    'a negation left out, and marked',
    'We asked for nurses and for beds, not for soldiers, and we asked for them in January.',
    'We asked for nurses and for beds … and we asked for them in January.',
    'elided moderate',
  ],
  [
    'the second half of a sentence that begins as the first does',
    'They closed our school with a letter and they are selling our library with a smile.',
    'They are selling our library with a smile,',
    'identical -',
  ],
  [
    'a cut before a half that begins with "only"',
    'There are no heroes in this harbour, only people who had a boat and used it.',
    'There are no heroes in this harbour,',
    'identical -',
  ],
];

const ALTERATIONS: typeof CUTS = [
  [
    'words gone with no dots where they stood',
    'The pumps ran all night, and the men stood in water, and nobody sent a second crew, and at six the wall went.',
    'The pumps ran all night, and at six the wall went.',
    'altered major',
  ],
  [
    'dots, but words gone elsewhere',
    'The trucks left the depot at dawn, loaded to the roof, and the drivers never once looked back at the burning sheds.',
    'The trucks left the depot at dawn … and the drivers looked back at the burning sheds.',
    'altered major',
  ],
  [
    'a cut before "only if"',
    'We will sign the treaty in Lorne, only if the prisoners come home first.',
    'We will sign the treaty in Lorne,',
    'altered major',
  ],
  [
    'a "not" gone where the words round it repeat',
    'We did warn the owner and we did not warn the tenants of the block.',
    'We did warn the owner and we did warn the tenants of the block.',
    'altered major',
  ],
];

describe('what a cut leaves as it was said', () => {
  it.each(CUTS)('%s', (_, full, cut, verdict) => {
    expect(compared([full], [cut])).toEqual([verdict]);
    expect(compared([cut], [full])).toEqual([verdict]);
  });

  it('two cuts of one sentence that a third article has whole', () => {
    const full = 'We will name who ordered it, and when, and we will print the order for all to read.';
    expect(
      compared(
        [full],
        ['We will name who ordered it … and we will print the order for all to read.'],
        ['We will name who ordered it, and when,'],
      ),
    ).toEqual(['elided minor']);
  });

  it('the difference is shown where the dots are', () => {
    const [comparison] = compareArticles([
      [{ says: 'We came at noon, and we saw the smoke, and we ran for the boats on the far shore.' }],
      [{ says: 'We came at noon … and we ran for the boats on the far shore.' }],
    ]);
    expect(rendered(comparison?.diff ?? [])).toBe(
      'We came at noon, [-and we saw the smoke,-] and we ran for the boats on the far shore.',
    );
  });
});

describe('what alters', () => {
  it.each(ALTERATIONS)('%s', (_, full, cut, verdict) => {
    expect(compared([full], [cut])).toEqual([verdict]);
  });

  it('a cut of another wording than the one that a third article has', () => {
    expect(
      compared(
        ['We will name who ordered it, and when, and we will print the order for all to read.'],
        ['We will name who ordered it … and we will burn the order for all to see.'],
        ['We will name who ordered it, and when,'],
      ),
    ).toEqual(['altered moderate']);
  });
});

describe('an office and a name', () => {
  const says = 'A few stone-throwers on one bridge are not an uprising.';

  it.each([
    ['Oleg Varsk', 'the Minister of the Interior'],
    ['Ines Tavor', 'the head of the electoral mission'],
    ['Sefton Ruhl', 'the governor of the Central Bank'],
  ])('may be one: %s, %s', (name, office) => {
    expect(compared([{ says, by: name }], [{ says, by: office }])).toEqual(['identical -']);
  });

  it('two offices are two people', () => {
    expect(
      compared([{ says, by: 'the Minister of the Interior' }], [{ says, by: 'the Governor of Lorne' }]),
    ).toEqual(['speaker major']);
  });

  it('two names are two people', () => {
    expect(compared([{ says, by: 'Oleg Varsk' }], [{ says, by: 'Mara Dell' }])).toEqual(['speaker major']);
  });
});
