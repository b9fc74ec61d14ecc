import {
  AUX,
  CAPITAL,
  COLLECTIVE,
  COMMA,
  ED,
  HUMAN,
  METONYM,
  NAME,
  NUM,
  ORG,
  PREP,
  PRON,
  PUNCT,
  QUOTE,
  SUB,
  TEXT,
  TIME,
  TITLE,
  type Word,
  has,
} from './words.js';

/** Word indices [from, to) of a unit. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

/** A noun phrase with what is set beside it: "Hugh Hill" with "a doctor"; "its spokesman" with "John Kirby". */
export interface Group {
  readonly head: Phrase;
  readonly appositions: readonly Phrase[];
  /** Coordinated with the head: "John McCain ... and Lindsey Graham". */
  readonly others: readonly Phrase[];
  /** The words that the whole group takes up. */
  readonly from: number;
  readonly to: number;
}

/** A phrase with nothing beside it. */
export const alone = (head: Phrase): Group => ({
  head,
  appositions: [],
  others: [],
  from: head.from,
  to: head.to,
});

/** A group without what is set beside its head. */
export const plain = ({ head, others, from, to }: Group): Group => ({
  head,
  appositions: [],
  others,
  from,
  to,
});

/** Somebody or something that can speak: a person, an institution, a text, a name. */
export function canSpeak(words: readonly Word[], { from, to }: Phrase): boolean {
  const headEnd = headRegionEnd(words, { from, to });
  const head = words[headEnd - 1];
  if (head === undefined) return false;
  if (has(head, NAME)) return !has(head, TIME);
  if (has(head, PRON)) return SPEAKING_PRONOUNS.has(head.norm);
  return has(head, HUMAN | ORG | TEXT | COLLECTIVE | METONYM | QUOTE);
}

const SPEAKING_PRONOUNS: ReadonlySet<string> = new Set(
  'he she they it who we i someone somebody others nobody everyone one'.split(' '),
);

/** Where the head of a phrase ends: before "of the town", "who lives there", "operating in the area", "led by". */
export function headRegionEnd(words: readonly Word[], { from, to }: Phrase): number {
  for (let i = from + 1; i < to; i++) {
    const word = words[i];
    if (word === undefined) return i;
    if (has(word, PREP)) {
      if (joinsName(words, i)) continue;
      if (word.norm !== 'than') return i;
    }
    if (has(word, SUB | PUNCT | AUX) || word.norm === 'here') return i;
    const before = words[i - 1];
    if (
      !has(word, CAPITAL | TEXT | ORG | HUMAN) &&
      has(before, HUMAN | ORG | NAME | TEXT | COLLECTIVE) &&
      (has(word, ED) || word.norm.endsWith('ing'))
    )
      return i;
    if (has(word, NUM) && has(before, NAME)) return i;
    // "Witness No. 4"
    if (has(words[i + 1], NUM) && isNumberSign(word.norm)) return i;
  }
  return to;
}

/** "Ministry of Health": the "of" of a name. */
function joinsName(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  return (
    has(before, NAME) &&
    has(before, ORG | TITLE | HUMAN) &&
    words[i]?.norm === 'of' &&
    has(words[i + 1], NAME)
  );
}

/** "No." before the number that somebody goes by. */
export const isNumberSign = (norm: string | undefined): boolean =>
  norm === 'no.' || norm === 'no' || norm === 'number';

export const isCommaLike = (word: Word | undefined): boolean => word?.text === ',';

export const isDash = (word: Word | undefined): boolean =>
  has(word, COMMA) && word?.text !== ',' && word?.text !== '(' && word?.text !== ')';

export function findBack(
  words: readonly Word[],
  from: number,
  floor: number,
  test: (word: Word) => boolean,
): number | null {
  for (let i = from; i >= floor; i--) {
    const word = words[i];
    if (word !== undefined && test(word)) return i;
  }
  return null;
}

export function findForward(
  words: readonly Word[],
  from: number,
  to: number,
  test: (word: Word) => boolean,
): number | null {
  for (let i = from; i < to; i++) {
    const word = words[i];
    if (word !== undefined && test(word)) return i;
  }
  return null;
}
