import { AHEAD, AWAITED, DOUBTS, FORECASTS, REFUTING } from '../../lexicon/outlook.js';
import { PEOPLE } from '../../lexicon/people.js';
import { RECORDS } from '../../lexicon/records.js';
import {
  CHANGE_STEMS,
  COUNT_NOUNS,
  HOLDERS,
  LICENCES,
  LIFE_TAKERS,
  PART_OPENERS,
  SUPERSEDED,
} from '../../lexicon/scope.js';
import { bitsByWord } from '../../lexicon/word-bits.js';
import type { Lexeme } from '../../segment/lexemes.js';
import type { EventForms, EventIndex } from './event-index.js';
import { isPeople } from './people.js';

/** What a printed form can be for binding. */
export interface WordFacts {
  /** The measures that its stem begins the words of; null for none. */
  readonly events: EventForms | null;
  /** The classes of words that it belongs to. A rule need not be tried in a sentence without those it looks for. */
  readonly bits: number;
}

/** The facts of a form, under the measures that it was asked with. */
export interface BindingFacts extends WordFacts {
  readonly under: EventIndex;
}

/** May make a figure a forecast, a doubtful one or a condition. */
export const UNSURE = 1;
/** "be" itself: "are to be built", "could not be confirmed". */
export const BE_ITSELF = 1 << 1;
/** May take back what it is said of. */
export const REFUTES = 1 << 2;
export const SUPERSEDES = 1 << 3;
export const OPENS_PART = 1 << 4;
export const SAYS_AMONG = 1 << 5;
/** May tell that a number is how many may be held. */
export const LICENSES = 1 << 6;
export const TAKES_LIVES = 1 << 7;
export const NAMES_COUNT = 1 << 8;
/** Begins the words of a total. */
export const TELLS_TOTAL = 1 << 9;
/** Something that is kept on people. */
export const RECORD = 1 << 10;
export const COLON = 1 << 11;
export const TELLS_MAGNITUDE = 1 << 12;
/** A preposition that a place may follow. */
export const BEFORE_PLACE = 1 << 13;
/** Tells of another event of the kind. */
export const LIKENS = 1 << 14;
export const HOW = 1 << 15;
/** A noun for human beings, and one that the lexicon lists. */
export const PERSON = 1 << 16;
export const LISTED_PERSON = 1 << 17;
/** Ends as possessives do. */
export const POSSESSIVE = 1 << 18;
/** Moves a figure. */
export const CHANGES = 1 << 19;

const BY_NORM = bitsByWord([
  [UNSURE, FORECASTS],
  [UNSURE, AHEAD],
  [UNSURE, AWAITED],
  [UNSURE, DOUBTS],
  [UNSURE, ['if', 'unless']],
  [BE_ITSELF, ['be']],
  [SUPERSEDES, SUPERSEDED],
  [OPENS_PART, PART_OPENERS],
  [SAYS_AMONG, ['among', 'amongst']],
  [LICENSES, ['holds', 'intended']],
  [COLON, [':']],
  [BEFORE_PLACE, 'in at near off across outside around inside throughout through of from on'.split(' ')],
  [LIKENS, ['similar', 'previous', 'earlier']],
  [HOW, ['how']],
]);
const BY_LEMMA = bitsByWord([
  [NAMES_COUNT, COUNT_NOUNS],
  [RECORD, RECORDS],
  [LISTED_PERSON, PEOPLE],
]);
const BY_STEM = bitsByWord([
  [LICENSES, LICENCES],
  [LICENSES, HOLDERS],
  [TAKES_LIVES, LIFE_TAKERS],
  [CHANGES, CHANGE_STEMS],
]);

/** Found out once for each form. */
export function bindingFacts(lexeme: Lexeme, under: EventIndex): BindingFacts {
  const known = lexeme.binding;
  if (known?.under === under) return known;
  const events = under.get(lexeme.stem) ?? null;
  const facts = { under, events, bits: bitsOf(lexeme) | (events?.total == null ? 0 : TELLS_TOTAL) };
  lexeme.binding = facts;
  return facts;
}

function bitsOf({ text, norm, lemma, stem }: Lexeme): number {
  return (
    (BY_NORM.get(norm) ?? 0) |
    (BY_LEMMA.get(lemma) ?? 0) |
    (BY_STEM.get(stem) ?? 0) |
    (isPeople(lemma) ? PERSON : 0) |
    (/(?:['’]s|s['’])$/.test(text) ? POSSESSIVE : 0) |
    (mayRefute(norm) ? REFUTES : 0) |
    (norm.includes('magnitude') || lemma.includes('magnitude') || lemma === 'richter' ? TELLS_MAGNITUDE : 0)
  );
}

/** Joined words may hold one that refutes. */
function mayRefute(norm: string): boolean {
  return (
    REFUTING.has(norm) ||
    (norm.endsWith('s') && REFUTING.has(norm.slice(0, -1))) ||
    (/[-']/.test(norm) && norm.split(/\W+/).some((part) => mayRefute(part)))
  );
}
