/** Outlets' names where pages and texts print them: mastheads, lines of name and date, paths, bylines. */

import { KINDS_AND_DAYS, OUTLET_WORDS } from '../lexicon/furniture-words.js';
import { furnitureOf, isLabel, isShortLabel, SEPARATOR } from './furniture.js';
import { countWords, fold } from './lines.js';
import { isEvidence, type Working } from './working.js';

/**
 * The outlet that a line names as a masthead does ("The Harbour Gazette", "VALLEY FM 99.1 - News", "THE
 * SUNDAY ECHO | Magazine"), else null. Its words are capitalised and one of them is what outlets are called.
 */
function mastheadOf(line: string): string | null {
  const name = capitalNameOf(line);
  return name?.split(/\s+/).some(isOutletWord) ? name : null;
}

/** "Daily Express", "THE STRAITS TIMES": the last word is what outlets are called. */
export function endsAsOutlet(line: string): boolean {
  return isOutletWord(line.trim().split(/\s+/).at(-1) ?? '');
}

const isOutletWord = (word: string): boolean =>
  OUTLET_WORDS.has(word.toLowerCase().replace(/[^\p{L}]/gu, ''));

/** The first piece of a line without what stands in brackets behind it, where all its words are capitalised. */
function capitalNameOf(line: string): string | null {
  if (line.length > 80) return null;
  const [first = ''] = line.split(SEPARATOR);
  const name = first.replace(/\s*\([^)]{1,40}\)\s*$/, '').trim();
  const words = name.split(/\s+/);
  if (name === '' || words.length > 7 || /[!?:;,"“”‘]/.test(name)) return null;
  return words.every((word) => CAPITALISED.test(word)) ? name : null;
}

const CAPITALISED = /^[\p{Lu}\p{N}&(]|^(?:of|the|and|for|on|in|de|la|el)$/u;

/** A headline in capitals that a file is called by has more words than this; an outlet's name has not. */
const MOST_WORDS = 3;
const LEAST_LETTERS = 5;
const ARTICLES: ReadonlySet<string> = new Set([
  'the',
  'l',
  'la',
  'le',
  'les',
  'el',
  'il',
  'die',
  'der',
  'das',
]);

/**
 * A name that no word tells for an outlet's, but that the file is called by: "PENNANT" or "The Quill" in
 * `pennant_tue.txt`, `2024-05-01-quill.txt`.
 */
function fileNamed(line: string, path: string): string | null {
  const name = capitalNameOf(line);
  if (name === null || furnitureOf(name, 'top') !== null || isKindOrDay(name)) return null;
  const all = lettersOf(name);
  const words = ARTICLES.has(all[0] ?? '') ? all.slice(1) : all;
  const joined = words.join('');
  if (words.length > MOST_WORDS || joined.length < LEAST_LETTERS) return null;
  const file = lettersOf((path.split(/[/\\]/).at(-1) ?? '').replace(/\.\w{1,5}$/, ''));
  return file.some((_, i) => startsWithWords(file.slice(i), joined)) ? name : null;
}

/** "Statement", "Sunday": what a text is, or when, is no outlet's name. */
const isKindOrDay = (name: string): boolean => KINDS_AND_DAYS.has(name.toLowerCase());

/** Whether whole words, written together, are `joined`. */
function startsWithWords(words: readonly string[], joined: string): boolean {
  let written = '';
  for (const word of words) {
    written += word;
    if (written.length >= joined.length) return written === joined;
  }
  return false;
}

/** Small words without accents: files are called "glos" where the page says "GŁOS". */
const lettersOf = (text: string): readonly string[] =>
  fold(text.replaceAll('&', ' and '))
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[łøđ]/g, (letter) => ({ ł: 'l', ø: 'o' })[letter] ?? 'd')
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');

/** The outlet's name that a text begins with, on a line of its own; null where the line is something else. */
export function namedAlone(
  blocks: readonly Working[],
  [line, next, afterNext]: readonly (Working | undefined)[],
  path: string,
): string | null {
  if (!line || !next) return null;
  const known = mastheadOf(line.line) ?? printedName(blocks, line);
  const below = blocks[blocks.indexOf(line) + 1];
  // With a date, a label or an edition right below it, or at least a longer line.
  if (below && !isEvidence(below)) return known ?? fileNamed(line.line, path);
  if (countWords(line.line) > 4 || !endsAsOutlet(line.line)) return null;
  return countWords(next.line) >= 5 || countWords(afterNext?.line ?? '') >= 5 ? known : null;
}

/**
 * A name in capitals that no word tells for an outlet's, above a line that only a newspaper's front has: the
 * date beside the edition, the number of the issue or the price.
 */
function printedName(blocks: readonly Working[], { line }: Working): string | null {
  const [name = ''] = line.split(/\s*[|•·]\s*/);
  const below = blocks.find((block) => block.kind !== null);
  if (!/^[\p{Lu}’'&. -]{4,40}$/u.test(name) || countWords(name) > 5) return null;
  const front = below?.reason === 'date line' && below.line.split(/\s*[|•·]\s*/).length > 1;
  return front ? name : null;
}

/**
 * "Harbour Today | Industry | 6 May 2021 | Share" at the very top: what a path of pages begins with is the outlet,
 * whatever it is called. Surer than what stands before a date on other lines (`namedBeside`).
 */
export function namedOnPath(first: Working | undefined): string | null {
  if (first?.kind !== 'furniture' || first.reason !== 'date line') return null;
  const pieces = first.line.split(' | ');
  const [name = ''] = pieces;
  return pieces.length >= 3 && isShortLabel(name) && !isLabel(name) && countWords(name) >= 2 ? name : null;
}

/** Furniture that may begin with the outlet: "The Harbour Gazette, 6 May 2021", "Harbour Online > World". */
const NAMING: ReadonlySet<string> = new Set(['date line', 'navigation']);

/** The outlet that a line of name and date, an edition's line or a path of sections above the text begins with. */
export function namedBeside(top: readonly Working[], path: string): string | null {
  for (const { kind, reason, line } of top) {
    if (kind !== 'furniture' || !NAMING.has(reason ?? '')) continue;
    const [piece = ''] = line.split(SEPARATOR);
    const [name = ''] = piece.split(', ');
    if (name === '' || name === line.trim()) {
      // "HARBOUR GAZETTE (English edition)": the whole of the line, its edition behind it.
      const whole = line.includes('(') ? mastheadOf(line) : null;
      if (whole !== null) return whole;
      continue;
    }
    const found = (countWords(name) > 1 ? mastheadOf(name) : null) ?? fileNamed(name, path);
    if (found !== null && !isLabel(found)) return found;
  }
  return null;
}

/** "By Jane Roe, Harbour News": the outlet that a byline names behind the reporter. */
export function namedInByline(top: readonly Working[]): string | null {
  for (const { reason, line } of top) {
    if (reason !== 'byline') continue;
    const last = line.split(', ').slice(1).at(-1);
    if (last !== undefined && countWords(last) >= 2 && endsAsOutlet(last)) {
      const name = mastheadOf(last);
      if (name !== null) return name;
    }
  }
  return null;
}

/**
 * A headline copied from a window's title ends in the outlet: "Dam bursts | Harbour Times", "Dam bursts -
 * Daily Echo". After a dash, one of the last words has to be what outlets are called.
 */
export function withoutOutlet(headline: string): { title: string; outlet: string | null } {
  if (headline.length > 400) return { title: headline, outlet: null };
  const found = /^([^]{15,400})\s(\||[-–—])\s([^|]{3,40})$/u.exec(headline);
  const [, title, mark, last] = found ?? [];
  if (title === undefined || last === undefined || !isShortLabel(last))
    return { title: headline, outlet: null };
  const named = mark === '|' || (last.includes(' ') && mastheadOf(last) !== null);
  return named ? { title: title.trim(), outlet: last } : { title: headline, outlet: null };
}
