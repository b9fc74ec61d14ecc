import { ORGANISATION_HEADS } from '../lexicon/speech-roles.js';
import { PRESS } from '../lexicon/speech-words.js';

/** How much of a text its letterhead may take up. */
const HEAD_LINES = 7;
const HEAD_LENGTH = 500;

/** What says in the head of a text that whoever stands there publishes it. */
const ISSUED =
  /\b(?:press (?:office|release|service|department|statement|information)|(?:news|media) (?:release|statement|office)|for immediate release|communiqu[eé]|information office|situation (?:report|update)|public (?:statement|notice))\b/i;

/** Small words inside a name that is set in capitals. */
const SMALL = /^(?:and|of|for|the|in|on|to|at|by|de|da|do|du|la)$/;

/**
 * Who issued a text that names no publisher: the body on a line of its own in its head ("MINISTRY OF
 * TRANSPORT / Press office - Lissen, 4 May"). Null unless the head also says that it is a release.
 */
export function letterhead(text: string): string | null {
  const lines: string[] = [];
  for (const line of text.slice(0, HEAD_LENGTH).split('\n')) {
    const trimmed = line.trim();
    if (trimmed === '') continue;
    if (lines.length === HEAD_LINES || /[.!?]["”]?$/.test(trimmed)) break;
    lines.push(trimmed);
  }
  if (!lines.some((line) => ISSUED.test(line))) return null;
  const body = lines.find(isBody);
  return body === undefined ? null : withSmallLetters(body);
}

/** A name in capitals with a word for an institution in it, and nothing else. */
function isBody(line: string): boolean {
  if (line.length > 90 || ISSUED.test(line) || !/^[\p{L}\s&’'.-]{1,90}$/u.test(line)) return false;
  const words = line.split(/\s+/);
  if (words.length < 2 || words.length > 10) return false;
  const named = words.every((word) => /^\p{Lu}/u.test(word) || SMALL.test(word) || word === '&');
  if (!named || words.some((word) => PRESS.has(word.toLowerCase()))) return false;
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
