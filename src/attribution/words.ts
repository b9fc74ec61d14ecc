import { CUE_PHRASES, type CueForm, type CueIndex } from '../lexicon/cues.js';
import {
  ADJECTIVES,
  ADVERBS,
  AUXILIARIES,
  COMMON_VERBS,
  CONJUNCTIONS,
  DETERMINERS,
  NOT_PARTICIPLES,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
} from '../lexicon/grammar.js';
import { PEOPLE } from '../lexicon/people.js';
import {
  COLLECTIVES,
  CROWDS,
  METONYMS,
  ORGANISATION_HEADS,
  SPEAKING_PEOPLE,
  TEXTS,
} from '../lexicon/speech-roles.js';
import { HEARSAY, HEDGES, MEDIA, SPEECH_ADVERBS, TIMES } from '../lexicon/speech-words.js';
import { ADDRESS, OFFICES, RANKS, ROLE_GENDER } from '../lexicon/titles.js';
import { bitsByWord } from '../lexicon/word-bits.js';
import type { Span, Token, TokenKind } from '../model.js';
import { lemma } from '../segment/lemma.js';
import type { Lexeme } from '../segment/lexemes.js';
import { NUMBER_WORD, traitsOf } from './traits.js';

/** What a word may be, as bits: looked up once, asked often. */
export const DET = 1;
export const PREP = 1 << 1;
export const CONJ = 1 << 2;
export const SUB = 1 << 3;
export const PRON = 1 << 4;
export const AUX = 1 << 5;
export const ADV = 1 << 6;
export const TIME = 1 << 7;
export const VERB = 1 << 8;
export const HUMAN = 1 << 9;
export const ORG = 1 << 10;
export const TEXT = 1 << 11;
export const PUNCT = 1 << 12;
export const NUM = 1 << 13;
/** Part of a proper name. */
export const NAME = 1 << 14;
/** A whole quotation, folded into one word. */
export const QUOTE = 1 << 15;
/** A form of address, a rank, or an office. */
export const TITLE = 1 << 16;
export const POSS = 1 << 17;
export const CAPITAL = 1 << 18;
export const ADJ = 1 << 19;
/** A past or participle in -ed. */
export const ED = 1 << 20;
export const PLURAL = 1 << 21;
export const MEDIUM = 1 << 22;
export const METONYM = 1 << 23;
export const COLLECTIVE = 1 << 24;
/** A comma, or a dash or bracket that sets something apart as commas do. */
export const COMMA = 1 << 25;
/** May open a phrase that names a source ("according", "citing", "in"). */
export const SOURCE = 1 << 26;
/** Reports without a source ("feared", "reportedly"). */
export const HEARD = 1 << 27;
export const CROWD = 1 << 28;
/** A form of a verb that reports. */
export const CUE = 1 << 29;

/** Function words: they neither head nor modify a noun phrase. */
export const FUNCTION = DET | PREP | CONJ | SUB | PRON | AUX;

/** A word of a unit outside quotation marks, or a whole quotation folded into one. */
export interface Word extends Span {
  readonly text: string;
  readonly norm: string;
  /** `norm` without a possessive ending or the full stop of an abbreviation. */
  readonly base: string;
  flags: number;
  readonly cues: readonly CueForm[] | null;
  /** Index into `SegmentedDocument.quoted`, or -1. */
  readonly quote: number;
  /** What else its form tells, as bits. */
  readonly traits: number;
}

const LEXICON = bitsByWord([
  [DET, DETERMINERS],
  [PREP, PREPOSITIONS],
  [CONJ, CONJUNCTIONS],
  [SUB, SUBORDINATORS],
  [PRON, PRONOUNS],
  [AUX, AUXILIARIES],
  [ADV, ADVERBS],
  [ADV, SPEECH_ADVERBS],
  [TIME, TIMES],
  [VERB, COMMON_VERBS],
  [ADJ, ADJECTIVES],
  [HUMAN, PEOPLE],
  [HUMAN | TITLE, OFFICES],
  [HUMAN, SPEAKING_PEOPLE],
  [HUMAN, ROLE_GENDER.keys()],
  [TITLE, RANKS],
  [TITLE, ADDRESS.keys()],
  [ORG, ORGANISATION_HEADS],
  [COLLECTIVE, COLLECTIVES],
  [TEXT, TEXTS],
  [MEDIUM, MEDIA],
  [METONYM, METONYMS],
  [SOURCE, CUE_PHRASES.map(({ words }) => words.split(' ')[0] ?? '')],
  [HEARD, HEDGES],
  [HEARD, HEARSAY],
  [HEARD, ['unconfirmed']],
  [CROWD, CROWDS],
]);

const flagsOf = (word: string): number => LEXICON.get(word) ?? 0;

const NO_ADVERB =
  /(?:family|ally|bully|assembly|monopoly|supply|reply|anomaly|fly|italy|july|daily|weekly|monthly|yearly|friendly|elderly|early|only|likely|deadly|costly|lonely|ugly|holy|lively)$/;
/** What joins an office or a body to what it is of. */
export const OF_OR_FOR: ReadonlySet<string> = new Set(['of', 'for']);

const DASHES = new Set(['–', '—', '―', '--', '-']);

/** What a printed form is, wherever it stands. */
export interface WordForm {
  readonly base: string;
  readonly flags: number;
  readonly cues: readonly CueForm[] | null;
  readonly traits: number;
  /** The cues that it was looked up in. */
  readonly index: CueIndex;
}

/** What the printed form is; looked up once. */
export function formOf(lexeme: Lexeme, index: CueIndex): WordForm {
  const known = lexeme.word;
  if (known?.index === index) return known;
  const { text, norm, kind } = lexeme;
  const form =
    kind === 'punct' || kind === 'symbol' ? markForm(text, norm, index) : wordForm(text, norm, kind, index);
  lexeme.word = form;
  return form;
}

export function readWord({ start, end, text, norm }: Token, form: WordForm): Word {
  const { base, flags, cues, traits } = form;
  return { start, end, text, norm, base, flags, cues, quote: -1, traits };
}

function markForm(text: string, norm: string, index: CueIndex): WordForm {
  // A currency sign or per cent sign belongs to its number.
  let flags = text === '&' ? CONJ : /^[$£€¥₹₽₩₺₦₱%‰°+=½¼¾⅓⅔⅛⅜⅝⅞]$/.test(text) ? NUM : PUNCT;
  if (text === ',' || DASHES.has(text) || text === '(' || text === ')') flags |= COMMA;
  return { base: norm, flags, cues: null, traits: traitsOf(text, norm, norm, null, false), index };
}

function wordForm(text: string, norm: string, kind: TokenKind, index: CueIndex): WordForm {
  let base = norm;
  let flags = 0;
  if (norm.endsWith("'s")) {
    base = norm.slice(0, -2);
    flags |= POSS;
  } else if (norm.endsWith('.')) base = norm.slice(0, -1);
  if (kind === 'number') flags |= NUM;
  // "No. 'We pay nothing,' she said": an answer, or the sign before a number
  if (norm !== 'no.') flags |= LEXICON.get(base) ?? (base === norm ? 0 : flagsOf(norm));
  // "N700,000", "R1.2": money, and nobody's name
  if (SUM.test(text)) flags |= NUM;
  else if (isCapital(text)) flags |= CAPITAL;
  const found = flags & POSS ? null : (index.get(base) ?? null);
  if ((flags & ~(CAPITAL | POSS | TIME | MEDIUM | VERB | ORG | TEXT | HEARD | CROWD)) === 0)
    flags |= openClass(base, flags);
  const traits = traitsOf(text, norm, base, found, (flags & ED) !== 0);
  if (found !== null) flags |= CUE;
  return { base, flags, cues: found, traits, index };
}

const SUM = /^[A-Z]{1,3}\d{1,3}(?:[.,]\d{1,3}){1,4}$/;

/** A capital first letter, after a particle too: "al-Saleh", "d'Arc". */
function isCapital(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first >= 0x41 && first <= 0x5a) return true;
  // A small letter and nothing joined to it: most words there are.
  if (first >= 0x61 && first <= 0x7a && !PARTICLE_JOINED.test(text)) return false;
  return /^(?:(?:al|el|ad|as|ash|an|ar|at|az|abu|bin|ibn|d|l|de|du|van|von)[-'’])?\p{Lu}/u.test(text);
}

const PARTICLE_JOINED = /^[a-z]{1,3}[-'’]/;

/** Plurals of listed nouns, agents by suffix, adverbs, participles: what no list can hold whole. */
function openClass(base: string, known: number): number {
  let flags = 0;
  if (base.length < 3) return flags;
  const singular = base.endsWith('s') || base.endsWith('men') || base === 'people' ? lemma(base) : base;
  if (singular !== base) {
    const listed = flagsOf(singular);
    flags |= listed & (HUMAN | ORG | TEXT | MEDIUM);
    if (flags & (HUMAN | ORG | TEXT)) flags |= PLURAL;
  }
  // "mum-of-three", "ex-minister", "vice-president", "health-worker"
  const hyphen = base.lastIndexOf('-');
  if (hyphen > 0) {
    const last = base.slice(hyphen + 1);
    flags |= (flagsOf(last) || flagsOf(lemma(last))) & (HUMAN | ORG | TITLE);
    if (/^(?:mum|mom|dad|mother|father|gran|grandmother|grandfather)-of-/.test(base)) flags |= HUMAN | TITLE;
  }
  if (base.endsWith('ly') && base.length > 4 && !NO_ADVERB.test(base)) flags |= ADV;
  if (base.endsWith('ed') && base.length > 3 && !NOT_PARTICIPLES.has(base) && !base.includes('-'))
    flags |= ED;
  if (flags === 0 && known === 0 && base.length > 5 && AGENT_END.test(base) && AGENT.test(base))
    flags |= HUMAN | (base.endsWith('s') ? PLURAL : 0);
  return flags;
}

/** "campaigner", "operators", "botanist", "statisticians", "retirees": people, mostly. */
const AGENT =
  /(?:[^aeiou](?:ogist|ician|arian|keeper|maker|worker|holder|owner|goer|dweller|leader|fighter|watcher|seller|buyer)s?|ologists?|graphers?|[bcdfgklmnprstvz]ists?|[a-z]{3}ees|[a-z]{4}(?:ners|ters|rers|lers|ders|tors))$/;

/** A cheap look at the last letters before the costly one. */
const AGENT_END = /[nrte]s?$/;

export const has = (word: Word | undefined, flags: number): boolean =>
  word !== undefined && (word.flags & flags) !== 0;

/** Tells whether a word can be part of a noun phrase, articles and prepositions aside. */
export function isNominal(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (word.flags & (PUNCT | PREP | CONJ | SUB | AUX | DET)) === 0 &&
    (word.flags & (PRON | ADV)) === 0
  );
}

/** So many words from `from` on, as one text. */
export function textOf(words: readonly Word[], from: number, count: number): string {
  let text = '';
  for (let i = from; i < Math.min(words.length, from + count); i++)
    text += i === from ? (words[i]?.norm ?? '') : ` ${words[i]?.norm ?? ''}`;
  return text;
}

export const isNumberWord = (word: Word | undefined): boolean =>
  word !== undefined && (word.traits & NUMBER_WORD) !== 0;

/** Tells whether a word has one of some traits. */
export const shows = (word: Word | undefined, traits: number): boolean =>
  word !== undefined && (word.traits & traits) !== 0;
