import type { Token, TokenKind } from '../model.js';
import { HASH_OF_NOTHING, LONGEST_KEPT, Lexemes, hashWith, type Lexeme } from './lexemes.js';

/**
 * Words (with inner apostrophes, hyphens and dots of abbreviations), numbers (with their separators),
 * symbols, and single punctuation marks. Hyphenated words stay one token ("five-year-old"), and so do
 * numbers glued to letters ("10km", "Su-24", "2.4million", "£1.9MILLION" after its sign): the number
 * grammar looks inside. Each alternative consumes at least one character and none nests a quantifier, so
 * time is linear in the text. The groups: number, word, symbol, punctuation.
 */
const TOKEN =
  /(\p{Nd}+(?:[.,:]\p{Nd}+)*(?:[½¼¾⅓⅔⅛⅜⅝⅞])?(?:[-‐‑]?[\p{L}]+(?:[-‐‑][\p{L}\p{Nd}]+)*)?)|((?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}\p{Nd}]*(?:(?:[-‐‑'’]|&(?=\p{L}))[\p{L}\p{M}\p{Nd}]+)*)|([$£€¥₹₽₩₺₦₱%‰°+=½¼¾⅓⅔⅛⅜⅝⅞#@&~<>|*^§©])|(\.{3}|\S)/uy;

/** Titles and the like whose full stop belongs to them; the stop becomes part of the token. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'mr mrs ms dr rs approx prof gen col lt sgt capt cmdr rep sen sens reps gov st jr sr fr rev hon no nos vs etc jan feb mar apr jun jul aug sep sept oct nov dec inc ltd co corp'.split(
    ' ',
  ),
);

/** "c. 40", "ca. 40": as words for *about* these are small; "Fresno, CA." ends a sentence. */
const isAbbreviation = ({ norm, text }: Token): boolean =>
  ABBREVIATIONS.has(norm) || text === 'ca' || text === 'c';

/** What an ASCII character can be part of; 0 for the marks. */
const SPACE = 1;
const SMALL = 2;
const CAPITAL = 4;
const DIGIT = 8;
const SYMBOL = 16;
const LETTER = SMALL | CAPITAL;
const CLASSES: Readonly<Uint8Array> = Uint8Array.from({ length: 128 }, (_, code) => {
  if ((code >= 9 && code <= 13) || code === 32) return SPACE;
  if (code >= 97 && code <= 122) return SMALL;
  if (code >= 65 && code <= 90) return CAPITAL;
  if (code >= 48 && code <= 57) return DIGIT;
  return '$%+=#@&~<>|*^'.includes(String.fromCharCode(code)) ? SYMBOL : 0;
});
const FULL_STOP = 0x2e;
const APOSTROPHE = 0x27;
const CURLED = 0x2019;
const HYPHEN = 0x2d;
const AMPERSAND = 0x26;

/**
 * Splits `text.slice(start, end)` into tokens whose offsets are into `text`. English words, digits and marks
 * are cut by hand, which takes a fifth of the time of the expression; it reads whatever else there is.
 */
export function tokenize(
  text: string,
  start = 0,
  end = text.length,
  lexemes: Lexemes = new Lexemes(),
): Token[] {
  const tokens: Token[] = [];
  for (let from = start; from < end;) {
    const to = end - from > LONGEST_PIECE ? cutBefore(text, from + LONGEST_PIECE) : end;
    cut(tokens, text, from, to, lexemes);
    from = to;
  }
  return tokens;
}

/** Of a paragraph with more characters, so many are cut at a time: an expression can run over millions, but not back. */
const LONGEST_PIECE = 500_000;

/** The place behind the last space before `at`, if one is near. */
function cutBefore(text: string, at: number): number {
  const space = text.slice(at - 1000, at).lastIndexOf(' ');
  return space < 0 ? at : at - 1000 + space + 1;
}

function cut(tokens: Token[], text: string, start: number, end: number, lexemes: Lexemes): void {
  let piece: string | null = null; // what the expression may look at
  for (let at = start; at < end;) {
    const code = text.charCodeAt(at);
    const what = code < 128 ? (CLASSES[code] ?? 0) : 0;
    if (what === SPACE) {
      at++;
      continue;
    }
    let to = -1;
    let kind: TokenKind = 'punct';
    if ((what & LETTER) !== 0) {
      kind = 'word';
      // Most words are letters up to a space or a mark that joins nothing: hashed while they are read.
      let hash = hashWith(HASH_OF_NOTHING, code);
      let i = at + 1;
      let after = 0;
      for (; i < end; i++) {
        after = text.charCodeAt(i);
        if (after >= 128 || ((CLASSES[after] ?? 0) & (LETTER | DIGIT)) === 0) break;
        hash = hashWith(hash, after);
      }
      if ((i >= end || endsWord(after, i - at)) && i - at <= LONGEST_KEPT) {
        tokens.push(tokenOf(lexemes.find(text, at, i, kind, hash), at));
        at = i;
        continue;
      }
      to = wordEnd(text, at, end);
    } else if (what === DIGIT) {
      to = numberEnd(text, at, end);
      kind = 'number';
    } else if (what === SYMBOL) {
      to = at + 1;
      kind = 'symbol';
    } else if (code === FULL_STOP) {
      const last = tokens.length > 0 ? tokens[tokens.length - 1] : undefined;
      if (at + 3 <= end && text.startsWith('...', at)) to = at + 3;
      else if (last?.kind === 'word' && last.end === at && isAbbreviation(last)) {
        tokens[tokens.length - 1] = tokenOf(lexemes.of(last.text + '.', 'word'), last.start);
        at++;
        continue;
      } else to = at + 1;
    } else if (code < 128 || (code >= 0x2010 && code <= 0x2027)) to = at + 1; // ’ “ ” – —
    if (to < 0) {
      piece ??= text.slice(start, end);
      TOKEN.lastIndex = at - start;
      const match = TOKEN.exec(piece);
      if (match === null) {
        at++; // white space of other scripts
        continue;
      }
      to = at + match[0].length;
      kind = match[1] !== undefined ? 'number' : match[2] !== undefined ? 'word' : match[3] !== undefined ? 'symbol' : 'punct'; // prettier-ignore
    }
    tokens.push(tokenOf(lexemes.at(text, at, to, kind), at));
    at = to;
  }
}

/** A character behind so many letters that goes on with no word ("U.S." does). */
const endsWord = (code: number, letters: number): boolean =>
  code < 128 &&
  code !== HYPHEN &&
  code !== APOSTROPHE &&
  code !== AMPERSAND &&
  (code !== FULL_STOP || letters > 1);

const classAt = (text: string, at: number, end: number): number => {
  const code = at < end ? text.charCodeAt(at) : 128;
  return code < 128 ? (CLASSES[code] ?? 0) : 0;
};

/** Where the word that begins with an ASCII letter ends; -1 where more than ASCII must be looked at. */
function wordEnd(text: string, from: number, end: number): number {
  let at = from + 1;
  for (;;) {
    while ((classAt(text, at, end) & (LETTER | DIGIT)) !== 0) at++;
    if (at >= end) return at;
    const code = text.charCodeAt(at);
    if (code === FULL_STOP) return at === from + 1 ? -1 : at; // "U.S."
    const joins = code === HYPHEN || code === APOSTROPHE || code === CURLED || code === AMPERSAND;
    if (!joins) return code < 128 || (code > 0x2011 && code <= 0x2027) ? at : -1;
    const next = classAt(text, at + 1, end);
    if (at + 1 < end && text.charCodeAt(at + 1) >= 128) return -1;
    if ((next & (code === AMPERSAND ? LETTER : LETTER | DIGIT)) === 0) return at;
    at++;
  }
}

/** Where a number of ASCII digits with nothing glued to it ends; -1 where there is more to it. */
function numberEnd(text: string, from: number, end: number): number {
  let at = from + 1;
  for (;;) {
    while (classAt(text, at, end) === DIGIT) at++;
    if (at >= end) return at;
    const code = text.charCodeAt(at);
    if (code >= 128) return code > 0x2011 && code <= 0x2027 ? at : -1;
    if ((classAt(text, at, end) & LETTER) !== 0) return -1;
    const separates = code === FULL_STOP || code === 0x2c || code === 0x3a;
    if (!separates && code !== HYPHEN) return at;
    const next = classAt(text, at + 1, end);
    if (at + 1 < end && text.charCodeAt(at + 1) >= 128) return -1;
    if (code === HYPHEN) return (next & LETTER) === 0 ? at : -1;
    if (next !== DIGIT) return at;
    at++;
  }
}

function tokenOf(lexeme: Lexeme, start: number): Token {
  const { text, norm, kind } = lexeme;
  return { start, end: start + text.length, text, norm, kind, lexeme };
}
