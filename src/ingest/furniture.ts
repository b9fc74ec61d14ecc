import { SECTION_LABELS, SHARE_SIGNS, SHARE_WORDS } from '../lexicon/furniture-words.js';
import { CORRECTION, FURNITURE, type FurnitureRule, type FurnitureZone } from '../lexicon/furniture.js';
import { dateBeside, isDateLine } from './dates.js';
import { countWords, isBareName, roughSentences } from './lines.js';

/** What a line is when it is no evidence. */
export interface FurnitureVerdict {
  readonly kind: 'furniture' | 'caption';
  readonly reason: string;
}

/** Above this length a line is prose, whatever it says; the longest notices stay below it. */
const LONGEST = 1200;
/** A short block whose every sentence is furniture is furniture ("Photographs by X. Subscribe for £1."). */
const LONGEST_BY_SENTENCE = 320;

/**
 * Whether a line (white space collapsed, runs of three and more spaces as " | ") is furniture where it
 * stands, by the rules of the lexicon and by shapes that no single pattern can tell.
 */
export function furnitureOf(line: string, zone: FurnitureZone): FurnitureVerdict | null {
  if (line === '') return { kind: 'furniture', reason: 'empty' };
  if (line.length > LONGEST || CORRECTION.test(line)) return null;
  return ofWhole(line, zone) ?? ofSegments(line, zone) ?? ofSentences(line, zone) ?? ofPieces(line, zone);
}

/** Longer than most rules look at; most of an article's lines are. */
const LONG = 200;

/** Words that prose has too; looked for rule by rule. */
const COMMON: ReadonlySet<string> = new Set([' by ', 'this ', 'names ', 'the post ']);

const isTelling = (word: string): boolean => word.length > 1 && !COMMON.has(word);

/** One of these words, in capitals too; asking so of a line costs less than making all of it small. */
const anyOf = (words: readonly string[]): RegExp =>
  new RegExp(words.map((word) => word.replace(/[^\w ]/g, '\\$&')).join('|'), 'i');

/** The telling words of all rules: of a line without any, most rules need not be asked. */
const TELLING = anyOf([...new Set(FURNITURE.flatMap(({ holds = [] }) => holds.filter(isTelling)))]);

interface Asked {
  readonly rule: FurnitureRule;
  /** What a line has to hold for the rule, where it holds a telling word, and where it holds none; null: nothing. */
  readonly told: RegExp | null;
  readonly untold: RegExp | null;
  /** A line without a telling word need not be asked about. */
  readonly telling: boolean;
}

function asked(rule: FurnitureRule): Asked {
  const { holds } = rule;
  if (holds === undefined) return { rule, told: null, untold: null, telling: false };
  const rest = holds.filter((word) => !isTelling(word));
  const telling = rest.length === 0;
  return { rule, told: anyOf(holds), untold: telling ? null : anyOf(rest), telling };
}

/** The rules of a zone, and those of them for long lines, in the order of the lexicon. */
const rulesOf = (
  zone: FurnitureZone,
): { readonly all: readonly Asked[]; readonly long: readonly Asked[] } => {
  const all = FURNITURE.filter(({ where }) => where.includes(zone)).map(asked);
  return { all, long: all.filter(({ rule }) => rule.max > LONG) };
};
const RULES = { top: rulesOf('top'), body: rulesOf('body'), tail: rulesOf('tail') } as const satisfies Record<
  FurnitureZone,
  unknown
>;

function ofWhole(line: string, zone: FurnitureZone): FurnitureVerdict | null {
  if (isDateLine(line)) return furniture('date line');
  const rules = RULES[zone];
  const tells = TELLING.test(line);
  for (const { rule, told, untold, telling } of line.length > LONG ? rules.long : rules.all) {
    const { max, pattern, kind, reason } = rule;
    if (line.length > max || (telling && !tells)) continue;
    const held = tells ? told : untold;
    if (held !== null && !held.test(line)) continue;
    if (pattern.test(line)) return { kind, reason };
  }
  if (isShareBar(line)) return furniture('share bar');
  if (isLabel(line)) return furniture('section label');
  return null;
}

function furniture(reason: string): FurnitureVerdict {
  return { kind: 'furniture', reason };
}

export function isLabel(line: string): boolean {
  return line.length <= 40 && SECTION_LABELS.has(line.toLowerCase().replace(/[^\p{L}&]+$/u, ''));
}

/** Nothing but words of share bars and counters. */
function isShareBar(line: string): boolean {
  // The first word says no to nearly every line.
  if (line.length > 120 || !isOfShareBar(FIRST_WORD.exec(line)?.[0] ?? '')) return false;
  const words = line.split(BETWEEN_WORDS);
  return words.every(isOfShareBar) && words.some((word) => SHARE_SIGNS.has(word.toLowerCase()));
}

const BETWEEN_WORDS = /[\s,|·•/:()+]+/;
const FIRST_WORD = /[^\s,|·•/:()+]+/;

const isOfShareBar = (word: string): boolean =>
  word === '' || /^\d[\d.,]*[km]?$/i.test(word) || SHARE_WORDS.has(word.toLowerCase());

export const SEPARATOR = /\s*[|•·]\s*|\s(?:[-–—/>›»]|>>|->|\/\/)\s|\sin\s(?=\p{Lu}[\p{L}/& ]{2,30}$)/u;

/**
 * Lines made of pieces: "1 March 2025 | Feature | 6 min read", "Home > News > World". Each piece has to be
 * furniture or a label, and one of them more than a label; or they have to be many.
 */
function ofSegments(line: string, zone: FurnitureZone): FurnitureVerdict | null {
  if (line.length > 200) return null;
  const pieces = line.split(SEPARATOR);
  if (pieces.length < 2) return null;
  const segments = pieces.map((segment) => segment.trim());
  let strong: string | null = null;
  let dated = false;
  let labels = 0;
  let filled = 0;
  for (const segment of segments) {
    if (segment === '') continue;
    filled++;
    const reason = ofSegment(segment, zone);
    if (reason !== null && reason !== 'section label') {
      strong ??= reason;
      if (reason === 'date line') dated = true;
    } else if (reason === null && !isShortLabel(segment)) {
      return null;
    } else labels++;
  }
  if (strong !== null && !(labels > 0 && strong === 'credit line')) {
    return furniture(dated ? 'date line' : strong);
  }
  if (/[>›»]/.test(line)) return furniture('navigation');
  if (filled >= 4 && line.includes('|')) return furniture('navigation');
  return labels === filled && segments.every((segment) => segment === '' || isLabel(segment))
    ? furniture('section label')
    : null;
}

/** "Field bulletin no. 3 | Karu flood | 23 July 2024, 6 p.m.": pieces between bars, one of them the date. */
function ofPieces(line: string, zone: FurnitureZone): FurnitureVerdict | null {
  return zone === 'top' && line.includes(' | ') && dateBeside(line) !== null ? furniture('date line') : null;
}

function ofSegment(segment: string, zone: FurnitureZone): string | null {
  if (/^with \p{Lu}/u.test(segment) && isBareName(segment.slice(5))) return 'byline';
  return ofWhole(segment, zone)?.reason ?? null;
}

/** Up to four words of letters, all of them capitalised but for little ones: "Industry news", "World". */
export function isShortLabel(segment: string): boolean {
  return (
    countWords(segment) <= 4 && segment.length <= 40 && /^\p{Lu}[\p{L}’'&/ .-]*$|^\p{Lo}+$/u.test(segment)
  );
}

function ofSentences(line: string, zone: FurnitureZone): FurnitureVerdict | null {
  if (line.length > LONGEST_BY_SENTENCE) return null;
  const sentences = roughSentences(line);
  if (sentences.length < 2) return null;
  let first: FurnitureVerdict | null = null;
  for (const sentence of sentences) {
    const verdict = ofWhole(sentence, zone);
    if (!verdict) return null;
    first ??= verdict;
  }
  return first;
}
