import type { CueIndex } from '../lexicon/cues.js';
import type { BlockKind, SegmentedDocument, Span } from '../model.js';
import {
  ADJ,
  ADV,
  AUX,
  CAPITAL,
  COLLECTIVE,
  ED,
  FUNCTION,
  HUMAN,
  NAME,
  NUM,
  ORG,
  POSS,
  PREP,
  PRON,
  PUNCT,
  QUOTE,
  TEXT,
  TIME,
  TITLE,
  VERB,
  DET,
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
  /** Every Word Is Capitalised, So Capitals Tell Nothing. */
  readonly titleCase: boolean;
}

/** A sentence longer than this is none; cut there, no reading of it can take more than linear time. */
const LONGEST_UNIT = 300;

/**
 * Splits into units and marks the words that belong to names. `only`: the blocks to read, all by default;
 * with some left out, a name that opens a sentence may not be known for one.
 */
export function readUnits(
  { document, sentences, quoted }: SegmentedDocument,
  cues: CueIndex,
  only?: ReadonlySet<number>,
): Unit[] {
  const outermost: { readonly outer: Span; readonly index: number }[] = [];
  for (const [index, { outer, depth }] of quoted.entries()) if (depth === 0) outermost.push({ outer, index });
  const units: Unit[] = [];
  let words: Word[] = [];
  let next = 0; // the first quotation that is not yet folded
  const close = (block: number): void => {
    const first = words[0];
    const last = words.at(-1);
    const kind = document.blocks[block]?.kind;
    if (first && last && kind !== undefined) {
      units.push({
        start: first.start,
        end: last.end,
        index: units.length,
        block,
        kind,
        words,
        titleCase: isTitleCase(words, kind),
      });
    }
    words = [];
  };
  for (let i = 0; i < sentences.length; i++) {
    const sentence = sentences[i];
    if (sentence === undefined || only?.has(sentence.block) === false) continue;
    for (const token of sentence.tokens) {
      while (next < outermost.length && (outermost[next]?.outer.end ?? 0) <= token.start) next++;
      const current = outermost[next];
      if (current && token.start >= current.outer.start && token.start < current.outer.end) {
        if (words.at(-1)?.quote !== current.index)
          words.push(foldQuote(document.text, current.outer, current.index));
        continue;
      }
      const last = words.at(-1);
      // The apostrophe of "workers' rights" is a token of its own.
      if (
        (token.text === '’' || token.text === "'") &&
        last?.end === token.start &&
        last.base.endsWith('s')
      ) {
        last.flags |= POSS;
        continue;
      }
      // A full stop inside a sentence belongs to an abbreviation ("D-Ore., said").
      const abbreviates =
        token.text === '.' &&
        last?.end === token.start &&
        token.end < sentence.end &&
        !has(last, QUOTE | PUNCT);
      if (!abbreviates) {
        const word = readWord(token, cues);
        // "her mother" against "told her"
        if (last?.norm === 'her') last.flags &= isNominal(word) && !has(word, TIME) ? ~PRON : ~DET;
        // "the mine", "a coal mine’s owner" against "a friend of mine"
        if (word.base === 'mine' && (has(last, DET | ADJ) || isNominal(last))) word.flags &= ~PRON;
        if (last?.norm === 'mine' && isNominal(word)) last.flags &= ~PRON;
        words.push(word);
      }
      if (words.length >= LONGEST_UNIT) close(sentence.block);
    }
    const following = sentences[i + 1];
    const current = outermost[next];
    const inside =
      current !== undefined && current.outer.start < sentence.end && current.outer.end > sentence.end;
    if (following?.block === sentence.block && inside) continue;
    close(sentence.block);
  }
  markNames(units);
  return units;
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
  };
}

/** Headings end in none of these. */
const CLOSING: ReadonlySet<string> = new Set('.?!…,:');

function isTitleCase(words: readonly Word[], kind: BlockKind): boolean {
  const heading = kind === 'headline' || kind === 'subheading' || kind === 'standfirst';
  if (
    !heading &&
    (words.length < 6 || CLOSING.has(words.at(-1)?.text ?? '') || words.some((word) => has(word, QUOTE)))
  )
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

/**
 * A capital letter tells a name, but not on the first word of a sentence: there it counts when the word
 * keeps its capital elsewhere, or when the article never has it small and the lexicon doesn't know it.
 */
function markNames(units: readonly Unit[]): void {
  const capitals: { readonly words: readonly Word[]; readonly i: number }[] = [];
  for (const { words } of units)
    for (let i = 0; i < words.length; i++) if (has(words[i], CAPITAL)) capitals.push({ words, i });
  const proper = new Set<string>();
  const opening = new Set<string>(); // words that open a sentence, and may be names
  for (const { words, titleCase } of units) {
    for (let i = 0; i < words.length; i++) {
      const word = words[i];
      if (word === undefined || !has(word, CAPITAL)) continue;
      if (titleCase || startsSentence(words, i)) opening.add(word.base);
      else if (!isShouting(word)) proper.add(word.base);
    }
  }
  const common = new Set<string>();
  for (const { words } of units)
    for (const word of words) if (!has(word, CAPITAL) && opening.has(word.base)) common.add(word.base);
  for (const { words, titleCase } of units) {
    const shouted = titleCase && isShouted(words);
    for (let i = 0; i < words.length; i++) {
      const word = words[i];
      if (word === undefined || !has(word, CAPITAL)) continue;
      const opens = titleCase || startsSentence(words, i);
      if (has(word, TIME) && isNoDate(words, i)) word.flags &= ~TIME;
      if (has(word, TIME) || COMPOUND.test(word.base)) continue;
      const always = proper.has(word.base);
      const listed = (word.flags & LISTED) !== 0 || word.cues !== null;
      const acronym = isAcronym(word) && (always || (!shouted && !startsSentence(words, i)));
      const isName = opens
        ? (always && !has(word, FUNCTION) && !(listed && !has(words[i + 1], CAPITAL))) ||
          (!titleCase && !common.has(word.base) && !listed && standsAlone(words, i))
        : !has(word, FUNCTION);
      if (acronym) word.flags &= ~FUNCTION; // "US", "WHO"
      if (isName || acronym) word.flags |= NAME;
    }
  }
  for (const { words, i } of capitals) {
    const word = words[i];
    if (word !== undefined && !has(word, NAME) && continuesName(words, i)) word.flags |= NAME;
    // "Águas do Planalto": no auxiliary between two names
    const particle = words[i + 1];
    if (particle?.norm === 'do' && has(word, NAME) && has(words[i + 2], NAME)) particle.flags &= ~AUX;
  }
}

/** Words that the lexicon knows for something else than a name. */
const LISTED = FUNCTION | HUMAN | ORG | TEXT | VERB | ADV | ADJ | TIME | COLLECTIVE;

/** "Jan Kodes" and the "Today" programme, but not "in May President Diallo". */
function isNoDate(words: readonly Word[], i: number): boolean {
  const base = words[i]?.base ?? '';
  if (!DATED.test(base)) return !startsSentence(words, i);
  const next = words[i + 1];
  return MONTH.test(base) && has(next, CAPITAL) && !has(next, TIME | TITLE) && !has(words[i - 1], PREP | NUM);
}

/**
 * "Save Our Wards", "Secretary of State John Kerry", "North West Ambulance Service": words that open or
 * fill a name, though they are no names by themselves.
 */
function continuesName(words: readonly Word[], i: number): boolean {
  const word = words[i];
  const next = words[i + 1];
  if (word === undefined || has(word, TIME)) return false;
  if (has(word, FUNCTION)) return has(words[i - 1], NAME) && has(next, NAME) && i > 1;
  const named = has(next, NAME) || (/^(?:of|for)$/.test(next?.norm ?? '') && has(words[i + 2], NAME));
  return (
    named &&
    (has(word, TITLE) ||
      /^(?:north|south|east|west|new|great|greater|royal|northern|southern|eastern|western|central|upper|lower|saint)$/.test(
        word.base,
      ))
  );
}

/**
 * Whether a word that opens a sentence, and that nothing tells to be a name, is used like one: before
 * another capital, a verb, a comma. "Shares in" and "Floods have" are not.
 */
function standsAlone(words: readonly Word[], i: number): boolean {
  const word = words[i];
  const next = words[i + 1];
  if (word === undefined || next === undefined || has(word, POSS) || has(next, CAPITAL | PUNCT | QUOTE))
    return true;
  // "Turnout was put at 68 per cent", "Displacement has risen": no name ends so
  if (ABSTRACT.test(word.base)) return false;
  if (has(next, AUX)) return !(word.base.endsWith('s') && /^(?:have|are|were|do)$/.test(next.norm));
  return has(next, VERB | ADV | ED) || next.cues !== null || next.norm.endsWith('s');
}

const ABSTRACT =
  /(?:.{3}(?:tion|sion|ism|ship|ility|[aiu]rity)|.{5}(?:ment|ness|ance|ence)|(?:turn|black|fall|look)out)s?$/;

/** "Geneva-based", "Saudi-led": adjectives, whatever they start with. */
const MONTH = /^(?:jan|april|may|june|august|march)$/;
const DATED =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|(?:sept|octo|novem|decem)(?:em)?ber|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/;
const COMPOUND =
  /-(?:based|backed|led|held|born|run|controlled|trained|funded|owned|style|era|speaking|brokered|made|linked|allied)$/;

/** "US", "WHO", "UN": capitals that make a function word a name. */
function isAcronym(word: Word): boolean {
  return word.text.length >= 2 && word.text.length <= 6 && /^(?:\p{Lu}\.?){2,6}(?:['’]s)?$/u.test(word.text);
}

/** "MINISTER HITS BACK": where all is capitals, four of them are no acronym. */
function isShouted(words: readonly Word[]): boolean {
  const letters = words.filter(({ text }) => /^\p{L}{2,}/u.test(text));
  return (
    letters.length > 2 &&
    letters.filter(({ text }) => text === text.toUpperCase()).length * 4 > letters.length * 3
  );
}

const isShouting = (word: Word): boolean => word.text.length > 6 && word.text === word.text.toUpperCase();

function startsSentence(words: readonly Word[], i: number): boolean {
  const before = i > 0 ? words[i - 1] : undefined;
  return before === undefined || (has(before, PUNCT) && /^[:*•–—\-([]$/.test(before.text) && i < 3);
}
