import type { CueIndex } from '../lexicon/cues.js';
import type { BlockKind, SegmentedDocument, Span } from '../model.js';
import { markNames } from './proper-names.js';
import { APOSTROPHE, FULL_STOP, POSSESSIVE } from './traits.js';
import {
  ADJ,
  CAPITAL,
  DET,
  NUM,
  POSS,
  PRON,
  PUNCT,
  QUOTE,
  TIME,
  formOf,
  has,
  isNominal,
  readWord,
  type Word,
} from './words.js';

/**
 * A sentence of the reporter's: the quotations in it are folded into single words, so that neither their
 * full stops nor their verbs are taken for his. “Go. Now,” she said. is one unit of four words.
 */
export interface Unit extends Span {
  readonly index: number;
  /** Index into `Document.blocks`. */
  readonly block: number;
  readonly kind: BlockKind;
  readonly words: readonly Word[];
  /** The flags and traits of all its words together, names apart: what is not there need not be looked for. */
  readonly flags: number;
  readonly traits: number;
  /** Every Word Is Capitalised, So Capitals Tell Nothing. */
  readonly titleCase: boolean;
}

/** Some words of a unit as if they were all that it has. */
export function unitOf(unit: Unit, words: readonly Word[]): Unit {
  const { start, end, index, block, kind, flags, traits, titleCase } = unit;
  return { start, end, index, block, kind, words, flags, traits, titleCase };
}

/** A sentence longer than this is none; cut there, no reading of it can take more than linear time. */
const LONGEST_UNIT = 300;

/** Splits into units and marks the words that belong to names. */
export function readUnits({ document, sentences, quoted }: SegmentedDocument, cues: CueIndex): Unit[] {
  const outermost: { readonly outer: Span; readonly index: number }[] = [];
  for (const [index, { outer, depth }] of quoted.entries()) if (depth === 0) outermost.push({ outer, index });
  const units: Unit[] = [];
  let words: Word[] = [];
  let next = 0; // the first quotation that is not yet folded
  for (let i = 0; i < sentences.length; i++) {
    const sentence = sentences[i];
    if (sentence === undefined) continue;
    const { tokens, block } = sentence;
    const kind = document.blocks[block]?.kind;
    if (kind === undefined) continue;
    let opens = outermost[next]?.outer.start ?? Infinity;
    for (const token of tokens) {
      if (token.start >= opens) {
        while (next < outermost.length && (outermost[next]?.outer.end ?? 0) <= token.start) next++;
        const current = outermost[next];
        opens = current?.outer.start ?? Infinity;
        if (current && token.start >= opens) {
          if (words.length === 0 || words[words.length - 1]?.quote !== current.index)
            words.push(foldQuote(document.text, current.outer, current.index));
          continue;
        }
      }
      const form = formOf(token.lexeme, cues);
      const last = words.length > 0 ? words[words.length - 1] : undefined;
      if ((form.traits & (APOSTROPHE | FULL_STOP)) !== 0 && last?.end === token.start) {
        // The apostrophe of "workers' rights" is a token of its own.
        if ((form.traits & APOSTROPHE) !== 0 && last.base.endsWith('s')) {
          last.flags |= POSS;
          continue;
        }
        // A full stop inside a sentence belongs to an abbreviation ("D-Ore., said").
        const abbreviates =
          (form.traits & FULL_STOP) !== 0 && token.end < sentence.end && !has(last, QUOTE | PUNCT);
        if (abbreviates) continue;
      }
      const word = readWord(token, form);
      if (last && ((last.traits | word.traits) & POSSESSIVE) !== 0) settle(last, word);
      words.push(word);
      if (words.length < LONGEST_UNIT) continue;
      pushUnit(units, words, block, kind);
      words = [];
    }
    const following = sentences[i + 1];
    const current = outermost[next];
    const inside =
      current !== undefined && current.outer.start < sentence.end && current.outer.end > sentence.end;
    if (following?.block === block && inside) continue;
    pushUnit(units, words, block, kind);
    words = [];
  }
  markNames(units);
  return units;
}

function pushUnit(units: Unit[], words: readonly Word[], block: number, kind: BlockKind): void {
  const first = words[0];
  const last = words[words.length - 1];
  if (first === undefined || last === undefined) return;
  let flags = 0;
  let traits = 0;
  for (const word of words) {
    flags |= word.flags;
    traits |= word.traits;
  }
  units.push({
    start: first.start,
    end: last.end,
    index: units.length,
    block,
    kind,
    words,
    flags,
    traits,
    titleCase: isTitleCase(words, kind, flags),
  });
}

/** What "her" and "mine" are: "her mother" against "told her". */
function settle(last: Word, word: Word): void {
  if (last.norm === 'her') last.flags &= isNominal(word) && !has(word, TIME) ? ~PRON : ~DET;
  // "the mine", "a coal mine’s owner" against "a friend of mine"
  if (word.base === 'mine' && (has(last, DET | ADJ) || isNominal(last))) word.flags &= ~PRON;
  if (last.norm === 'mine' && isNominal(word)) last.flags &= ~PRON;
}

function foldQuote(text: string, outer: Span, quote: number): Word {
  return {
    start: outer.start,
    end: outer.end,
    text: text.slice(outer.start, outer.end),
    norm: '',
    base: '',
    flags: QUOTE,
    cues: null,
    quote,
    traits: 0,
  };
}

/** Headings end in none of these, nor in a full stop. */
const CLOSING: ReadonlySet<string> = new Set('?!…,:');

const closes = (last: Word | undefined): boolean =>
  last !== undefined && ((last.traits & FULL_STOP) !== 0 || CLOSING.has(last.text));

function isTitleCase(words: readonly Word[], kind: BlockKind, flags: number): boolean {
  const heading = kind === 'headline' || kind === 'subheading' || kind === 'standfirst';
  if (!heading && (words.length < 6 || closes(words[words.length - 1]) || (flags & QUOTE) !== 0))
    return false;
  let upper = 0;
  let lower = 0;
  for (const word of words) {
    if (word.text.length < 4 || has(word, PUNCT | NUM | QUOTE)) continue;
    if (has(word, CAPITAL)) upper++;
    else lower++;
  }
  return upper >= 3 && upper > 2 * lower;
}
