import type { BlockKind, Interval, Quantity, Rejection, Sentence, Span, Token } from '../../model.js';
import type { NumberWords } from './vocabulary.js';

/** What a number is by its form. */
export type NumberKind =
  'cardinal' | 'share' | 'money' | 'measurement' | 'multiple' | 'range' | 'vague' | 'zero' | 'ratio';

/**
 * A word that a number is hyphenated to: *10,000-strong*, *6.3-magnitude*, *five-year-old war*. `suffix` is
 * the word that closes it ("strong", "old", "long"), `modifier` the noun inside ("year", "bed",
 * "magnitude"), `head` the lemma of the noun that it describes, as far as the words after it tell.
 */
export interface Compound {
  readonly modifier: string | null;
  readonly suffix: string | null;
  readonly head: string | null;
}

/** A number in a text with all that its own words say. */
export interface NumberSpan extends Span {
  /** The number words alone, with multiplier: "1.2 million". */
  readonly core: Span;
  readonly quantity: Quantity;
  /** What the words entail; `over` and `under` leave their end itself out, `nearly` its upper end. */
  readonly strict: Interval;
  readonly kind: NumberKind;
  readonly form: 'digits' | 'words' | 'mixed';
  /** Tokens [from, to) of the sentence that it covers, whole or in part. */
  readonly from: number;
  readonly to: number;
  /** The bound words as printed, before and after joined by " … "; null: none. */
  readonly approximator: string | null;
  readonly compound: Compound | null;
  /** "year" of "£27m a year", "each", "head" of "per head"; the words stay outside the span. */
  readonly per: string | null;
  /** Of "one in five patients" and "one patient in 50": the two numbers. Its value is in percent. */
  readonly ratio: { readonly part: number; readonly whole: number } | null;
  /** The determiner right before it, lower case: "the", "all", "another", "these", "its", "both" ... */
  readonly determiner: string | null;
  /** A reference to things known ("the two hospitals", "all 640 posts", "the pair"). */
  readonly definite: boolean;
  /** "All but four of those present": the four are the ones that are left out. */
  readonly complement: boolean;
  /** "31 hours after the quake", "25 minutes later": a time elapsed since something else. */
  readonly elapsed: boolean;
  /** A small vague word (*several*, *a few*, *a handful*), which reports much and claims little. */
  readonly weak: boolean;
  /** "one" and "a single": counts only where something is said of the thing. */
  readonly single: boolean;
}

/** A number that is no figure. `number` is what was read, where it was, so that a caller may revive it. */
export interface RejectedNumber extends Rejection {
  readonly number: NumberSpan | null;
}

/** The stretch of time that another figure is counted over: "in the past eight days". */
export interface NumberWindow extends Span {
  readonly text: string;
  /** Its length in days; null where it is vague ("in recent years"). */
  readonly days: number | null;
  /** The unit as printed: day, week, year ...; `value` of them. */
  readonly unit: string;
  readonly value: number | null;
}

/** What was made of the numbers of a sentence; together they hold all. */
export interface NumbersOfSentence {
  readonly numbers: readonly NumberSpan[];
  readonly rejected: readonly RejectedNumber[];
  readonly windows: readonly NumberWindow[];
}

/** Where a sentence stands. */
export interface SentenceContext {
  readonly block?: BlockKind;
  /** The sentence is the first of its block: where clock stamps and list numbers stand. */
  readonly opensBlock?: boolean;
  /** The token before the sentence, in the same block. */
  readonly previous?: Token;
}

/** How numbers are read in an article. */
export interface ReaderOptions {
  /** 1.000 is a thousand and 3,5 three and a half. */
  readonly european?: boolean;
  /** Units and vague words; those of the lexicon by default. */
  readonly words?: NumberWords;
}

/** All that is known around a sentence. */
export type NumberContext = SentenceContext & ReaderOptions;

/** Reads one sentence of the text that it was made for. */
export type NumberReader = (sentence: Sentence, context?: SentenceContext) => NumbersOfSentence;
