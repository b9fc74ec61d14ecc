import { MONTH, WEEKDAY } from '../lexicon/calendar.js';
import { ACRONYM, COMPOUND, SHOUTING } from './traits.js';
import type { Unit } from './units.js';
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
  PUNCT,
  QUOTE,
  TEXT,
  TIME,
  TITLE,
  VERB,
  has,
  type Word,
} from './words.js';

/** A word with a capital, in its place. */
interface Capital {
  readonly unit: Unit;
  readonly word: Word;
  readonly i: number;
  /** It would have a capital here whatever it is. */
  readonly opens: boolean;
}

/**
 * A capital letter tells a name, but not on the first word of a sentence: there it counts when the word
 * keeps its capital elsewhere, or when the article never has it small and the lexicon doesn't know it.
 */
export function markNames(units: readonly Unit[]): void {
  const capitals: Capital[] = [];
  const proper = new Set<string>();
  for (const unit of units) {
    const { words, titleCase } = unit;
    for (let i = 0; i < words.length; i++) {
      const word = words[i];
      if (word === undefined || (word.flags & CAPITAL) === 0) continue;
      const opens = titleCase || startsSentence(words, i);
      capitals.push({ unit, word, i, opens });
      if (!opens && (word.traits & SHOUTING) === 0) proper.add(word.base);
    }
  }
  const common = alsoSmall(units, capitals);
  let shouted = false;
  let last: Unit | null = null;
  for (const { unit, word, i, opens } of capitals) {
    const { words, titleCase } = unit;
    if (unit !== last) shouted = titleCase && isShouted(words);
    last = unit;
    if (has(word, TIME) && isNoDate(words, i)) word.flags &= ~TIME;
    if (has(word, TIME) || (word.traits & COMPOUND) !== 0) continue;
    const acronym =
      (word.traits & ACRONYM) !== 0 && ((!shouted && !startsSentence(words, i)) || proper.has(word.base));
    const listed = (word.flags & LISTED) !== 0 || word.cues !== null;
    const isName = opens
      ? (!has(word, FUNCTION) && !(listed && !has(words[i + 1], CAPITAL)) && proper.has(word.base)) ||
        (!titleCase && !listed && !common.has(word.base) && standsAlone(words, i))
      : !has(word, FUNCTION);
    if (acronym) word.flags &= ~FUNCTION; // "US", "WHO"
    if (isName || acronym) word.flags |= NAME;
  }
  for (const { unit, word, i } of capitals) {
    const { words } = unit;
    if (!has(word, NAME) && continuesName(words, i)) word.flags |= NAME;
    // "Águas do Planalto": no auxiliary between two names
    const particle = words[i + 1];
    if (particle?.norm === 'do' && has(word, NAME) && has(words[i + 2], NAME)) particle.flags &= ~AUX;
  }
}

/** Of the words that open a sentence and that no list has: those that the article has small, too. */
function alsoSmall(units: readonly Unit[], capitals: readonly Capital[]): ReadonlySet<string> {
  const asked = new Set<string>();
  // as bits: a look at its length and first letter spares most words the set
  let lengths = 0;
  let letters = 0;
  for (const { unit, word, opens } of capitals) {
    if (!opens || unit.titleCase || (word.flags & LISTED & ~TIME) !== 0 || word.cues !== null) continue;
    asked.add(word.base);
    lengths |= 1 << (word.base.length & 31);
    letters |= 1 << (word.base.charCodeAt(0) & 31);
  }
  const small = new Set<string>();
  if (asked.size === 0) return small;
  for (const { words } of units)
    for (const { flags, base } of words)
      if (
        (flags & CAPITAL) === 0 &&
        (lengths & (1 << (base.length & 31))) !== 0 &&
        (letters & (1 << (base.charCodeAt(0) & 31))) !== 0 &&
        asked.has(base)
      )
        small.add(base);
  return small;
}

/** Words that the lexicon knows for something else than a name. */
const LISTED = FUNCTION | HUMAN | ORG | TEXT | VERB | ADV | ADJ | TIME | COLLECTIVE;

/** "Jan Kodes" and the "Today" programme, but not "in May President Diallo". */
function isNoDate(words: readonly Word[], i: number): boolean {
  const base = words[i]?.base ?? '';
  if (!DATED.test(base)) return !startsSentence(words, i);
  const next = words[i + 1];
  return (
    GIVEN_NAME.test(base) && has(next, CAPITAL) && !has(next, TIME | TITLE) && !has(words[i - 1], PREP | NUM)
  );
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

/** Months that people are named after too. */
const GIVEN_NAME = /^(?:jan|april|may|june|august|march)$/;
const DATED = new RegExp(`^(?:${WEEKDAY}s?|${MONTH})$`);

/** "MINISTER HITS BACK": where all is capitals, four of them are no acronym. */
function isShouted(words: readonly Word[]): boolean {
  const letters = words.filter(({ text }) => /^\p{L}{2,}/u.test(text));
  return (
    letters.length > 2 &&
    letters.filter(({ text }) => text === text.toUpperCase()).length * 4 > letters.length * 3
  );
}

function startsSentence(words: readonly Word[], i: number): boolean {
  const before = i > 0 ? words[i - 1] : undefined;
  return before === undefined || (has(before, PUNCT) && /^[:*•–—\-([]$/.test(before.text) && i < 3);
}
