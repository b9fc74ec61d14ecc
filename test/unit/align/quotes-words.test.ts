import { describe, expect, it } from 'vitest';
import { readSpeaker, Speakers } from '../../../src/align/quotes-speakers.js';
import { canonicalSpelling, SPELLINGS, spelledNumber } from '../../../src/align/quotes-spelling.js';
import { joinWordings, readWording, shownText, wordingKey } from '../../../src/align/quotes-wording.js';
import { COMMONPLACE, CONTRACTIONS, FUNCTION_WORDS, NEGATIONS } from '../../../src/align/quotes-words.js';
import { nameSimilarity, wordingSimilarity } from '../../../src/align/similarity.js';

describe('spelling', () => {
  const same: readonly (readonly [string, string])[] = [
    ['colour', 'color'],
    ['neighbours', 'neighbors'],
    ['favourite', 'favorite'],
    ['organised', 'organized'],
    ['privatisation', 'privatization'],
    ['analysed', 'analyzed'],
    ['travelled', 'traveled'],
    ['cancelling', 'canceling'],
    ['centre', 'center'],
    ['defence', 'defense'],
    ['grey', 'gray'],
    ['programme', 'program'],
    ['learnt', 'learned'],
    ['whilst', 'while'],
  ];
  for (const [british, american] of same) {
    it(`${british} is ${american}`, () => {
      expect(canonicalSpelling(british)).toBe(canonicalSpelling(american));
    });
  }

  const apart: readonly (readonly [string, string])[] = [
    ['four', 'for'],
    ['hour', 'hor'],
    ['filled', 'filed'],
    ['piled', 'pilled'],
    ['wise', 'wize'],
    ['course', 'corse'],
    ['planned', 'planed'],
    ['our', 'or'],
  ];
  for (const [one, other] of apart) {
    it(`${one} is not ${other}`, () => {
      expect(canonicalSpelling(one)).not.toBe(canonicalSpelling(other));
    });
  }

  it('settles: the spelling of a spelling is itself', () => {
    for (const spelling of SPELLINGS.values()) expect(canonicalSpelling(spelling)).toBe(spelling);
  });

  const numbers: readonly (readonly [string, number | null])[] = [
    ['twenty six', 26],
    ['nineteen', 19],
    ['ninety', 90],
    ['five hundred', 500],
    ['five hundred and twelve', 512],
    ['two thousand', 2000],
    ['two thousand and forty', 2040],
    ['forty thousand two hundred', 40200],
    ['one hundred', 100],
    ['one', null],
    ['hundreds', null],
    ['and six', null],
    ['none', null],
  ];
  for (const [text, value] of numbers) {
    it(`“${text}” is ${value ?? 'no number'}`, () => {
      expect(spelledNumber(text.split(' '), 0)?.value ?? null).toBe(value);
    });
  }
});

describe('wordings', () => {
  const keys: readonly (readonly [string, string])[] = [
    ['The cease-fire held.', 'the ceasefire held'],
    ['U.S. troops', 'us troops'],
    ['It cost £4m, or 40%.', 'it cost £ 4 m or 40 percent'],
    ['forty per cent', '40 percent'],
    ['In May we may leave.', 'in May we may leave'],
    ['Dr. Ek & sons', 'dr ek and sons'],
    ['1,000 and 1.5', '1000 and 1.5'],
    ['«Nein»', 'nein'],
    ['— … [ ] “”', ''],
  ];
  for (const [text, expected] of keys)
    it(text, () => {
      expect(wordingKey(readWording(text))).toBe(expected);
    });

  it('mark what is left out, what an editor put in, and where sentences end', () => {
    const wording = readWording('We met [in June] . . . and parted. Nobody wept…');
    expect(wording.words.map((word) => word.editorial)).toEqual([
      false,
      false,
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
    expect([...wording.omissions]).toEqual([4, 8]);
    expect(wording.words.map((word) => word.sentence)).toEqual([0, 0, 0, 0, 0, 0, 1, 1]);
    expect(wording.sentences).toBe(2);
  });

  it('show the words as printed', () => {
    const text = 'It was ten-thirty, and (by then) 26% had “gone” — £190 million.';
    expect(shownText(readWording(text).words)).toBe(text);
  });

  it('join at seams, a split sentence as one', () => {
    const parts = [readWording('The wall fell,'), readWording('and nobody ran. We stood.')];
    const split = joinWordings(parts, ['split']);
    expect(split.words.map((word) => word.sentence)).toEqual([0, 0, 0, 0, 0, 0, 1, 1]);
    expect([...split.seams]).toEqual([[3, 'split']]);
    expect(joinWordings(parts, ['sentence']).sentences).toBe(3);
  });

  it('end somewhere', () => {
    expect(readWording('word '.repeat(100_000)).words.length).toBeLessThanOrEqual(1_500);
  });
});

describe('speakers', () => {
  const kinds: readonly (readonly [string, string])[] = [
    ['Commander Arne Vik', 'person'],
    ['Ms Vik', 'person'],
    ['Vik', 'unknown'],
    ['the minister', 'role'],
    ['a fisherman', 'role'],
    ['the Ministry of Health', 'organisation'],
    ['WHO', 'organisation'],
    ['police', 'organisation'],
  ];
  for (const [name, kind] of kinds) {
    it(`${name} is of kind ${kind}`, () => {
      expect(readSpeaker(name).kind).toBe(kind);
    });
  }

  const relations: readonly (readonly [string | null, string | null, string])[] = [
    ['Commander Arne Vik', 'Vik', 'same'],
    ['Arne Vik', 'A. Vik', 'same'],
    ['Dr Inés Duarte', 'Ines Duarte', 'same'],
    ['Sergei Petrov', 'Sergey Petrov', 'same'],
    ['the health ministry', 'the Ministry of Health', 'same'],
    ['a survivor', 'one survivor', 'same'],
    ['Arne Vik', null, 'related'],
    ['Arne Vik', 'the commander', 'related'],
    ['Arne Vik', 'the coast guard', 'related'],
    ['Moscow', 'Sergei Petrov', 'related'],
    ['Arne Vik', 'Bo Lund', 'different'],
    ['Arne Vik', 'Lund', 'related'],
    ['Jon Kerr', 'Jon Kirk', 'different'],
    ['Amnesty International', 'Human Rights Watch', 'different'],
    ['the ministry', 'the army', 'related'],
    ['the army', 'the rebels', 'different'],
    ['the company', 'the union', 'different'],
    ['the police union', 'the police', 'same'],
  ];
  for (const [a, b, expected] of relations) {
    it(`${a ?? 'nobody'} and ${b ?? 'nobody'}: ${expected}`, () => {
      const speakers = new Speakers(
        [a, b].flatMap((name) => name ?? []),
        [],
      );
      expect(speakers.relation(a, b)).toBe(expected);
      expect(speakers.relation(b, a)).toBe(expected);
    });
  }

  it('a bare surname is a person once somebody bears it', () => {
    const speakers = new Speakers(['Arne Vik', 'Lund', 'Bo Lund'], []);
    expect(speakers.relation('Arne Vik', 'Lund')).toBe('different');
  });

  it('a sentence can tell that one speaks for the other', () => {
    const sentences = ['Erik Strand, a spokesman for Bo Lund, declined to answer.'];
    expect(new Speakers(['Bo Lund', 'Erik Strand'], sentences).relation('Bo Lund', 'Erik Strand')).toBe(
      'related',
    );
    expect(new Speakers(['Bo Lund', 'Erik Strand'], []).relation('Bo Lund', 'Erik Strand')).toBe('different');
  });
});

describe('similarity', () => {
  it('masks numbers and takes one form of letters', () => {
    expect(wordingSimilarity('30 doctors left', '300 doctors left')).toBe(1);
    expect(wordingSimilarity('1,200 doctors left', '7 doctors left')).toBe(1);
    expect(wordingSimilarity('Cafe\u0301', 'Caf\u00e9')).toBe(1);
    expect(nameSimilarity('sergei', 'sergey')).toBeGreaterThan(0.7);
  });

  it('is low for what is different', () => {
    expect(wordingSimilarity('a great day', 'the lost boats')).toBeLessThan(0.3);
  });
});

describe('the word lists', () => {
  it('are lower case and do not contradict each other', () => {
    for (const list of [FUNCTION_WORDS, NEGATIONS, COMMONPLACE])
      for (const word of list) expect(word).toMatch(/^[a-z']+$/);
    for (const [short, full] of CONTRACTIONS) {
      expect(full.length).toBeGreaterThan(0);
      expect(full).not.toContain(short);
    }
  });
});
