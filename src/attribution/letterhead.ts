import { ORGANISATION_HEADS } from '../lexicon/speech-roles.js';
import { PRESS } from '../lexicon/speech-words.js';

/** How much of a text its letterhead may take up. */
const HEAD_LINES = 7;
const HEAD_LENGTH = 500;

/** What says in the head of a text that whoever stands there publishes it. */
const ISSUED =
  /\b(?:press (?:office|release|service|department|statement|information)|(?:news|media) (?:release|statement|office)|for immediate release|communiqu[eé]|information office|situation (?:report|update)|public (?:statement|notice))\b/i;

/** "Harn Relief - statement", "HARN DOCKERS’ UNION: press release": who publishes, and what. */
const NAME_AND_KIND =
  /^(?<name>\p{Lu}[\p{L}\p{N}&’' .-]{2,70}?)(?: \([\p{Lu}\p{N}]{2,10}\))?\s?(?:[-–—:|]\s?)(?:(?:press|media|news|public|joint|official) )?(?:statement|release|communiqu[eé]|announcement)\.?$/iu;

/** Small words inside a name that is set in capitals. */
const SMALL = /^(?:and|of|for|the|in|on|to|at|by|de|da|do|du|la)$/;

/**
 * Who issued a text that names no publisher: the body on a line of its own in its head ("MINISTRY OF
 * TRANSPORT / Press office - Lissen, 4 May"). Null unless the head also says that it is a release. A name
 * that no word tells for a body's is one where the text below says it again.
 */
export function letterhead(text: string): string | null {
  const lines: string[] = [];
  let end = 0;
  for (const line of text.slice(0, HEAD_LENGTH).split('\n')) {
    const trimmed = line.trim();
    if (trimmed !== '' && (lines.length === HEAD_LINES || /[.!?]["”]?$/.test(trimmed))) break;
    end += line.length + 1;
    if (trimmed !== '') lines.push(trimmed);
  }
  const below = text.slice(end);
  for (const line of lines.slice(0, 3)) {
    const name = NAME_AND_KIND.exec(line)?.groups?.['name']?.trim();
    if (name !== undefined && isName(name) && saysAgain(below, name)) return withSmallLetters(name);
  }
  if (!lines.some((line) => ISSUED.test(line))) return null;
  const body = lines.find(isBody);
  if (body !== undefined) return withSmallLetters(body);
  const again = lines
    .map((line) => line.replace(/ \([\p{Lu}\p{N}]{2,10}\)$/u, ''))
    .find((line) => !ISSUED.test(line) && isName(line) && saysAgain(below, line));
  return again === undefined ? null : withSmallLetters(again);
}

const saysAgain = (text: string, name: string): boolean =>
  text.slice(0, 20_000).toLowerCase().includes(name.toLowerCase());

/** Up to ten words of letters, each with a capital. */
function isName(line: string): boolean {
  if (line.length > 90 || !/^[\p{L}\s&’'.-]{1,90}$/u.test(line)) return false;
  const words = line.split(/\s+/);
  if (words.length < 2 || words.length > 10) return false;
  const named = words.every((word) => /^\p{Lu}/u.test(word) || SMALL.test(word) || word === '&');
  return named && !words.some((word) => PRESS.has(word.toLowerCase()));
}

/** A name in capitals with a word for an institution in it, and nothing else. */
function isBody(line: string): boolean {
  if (ISSUED.test(line) || !isName(line)) return false;
  const words = line.split(/\s+/);
  // Of a headline in Capitals Throughout, an institution is seldom an end.
  const ends = [words[0], words.at(-1)].map((word) => (word ?? '').toLowerCase());
  return ends.some((word) => ORGANISATION_HEADS.has(word));
}

function withSmallLetters(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name
    .split(/\s+/)
    .map((word, i) => {
      const small = word.toLowerCase();
      return i > 0 && SMALL.test(small) ? small : word.charAt(0) + small.slice(1);
    })
    .join(' ');
}
