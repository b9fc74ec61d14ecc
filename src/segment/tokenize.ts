import type { Token, TokenKind } from '../model.js';

/**
 * Words (with inner apostrophes, hyphens and dots of abbreviations), numbers (with their separators),
 * symbols, and single punctuation marks. Hyphenated words stay one token ("five-year-old"), and so do
 * numbers glued to letters ("10km", "Su-24", "2.4million", "£1.9MILLION" after its sign): the number
 * grammar looks inside. Each alternative consumes at least one character and none nests a quantifier, so
 * time is linear in the text.
 */
const TOKEN =
  /(?<number>\p{Nd}+(?:[.,:]\p{Nd}+)*(?:[½¼¾⅓⅔⅛⅜⅝⅞])?(?:[-‐‑]?[\p{L}]+(?:[-‐‑][\p{L}\p{Nd}]+)*)?)|(?<word>(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}\p{Nd}]*(?:(?:[-‐‑'’]|&(?=\p{L}))[\p{L}\p{M}\p{Nd}]+)*)|(?<symbol>[$£€¥₹₽₩₺₦₱%‰°+=½¼¾⅓⅔⅛⅜⅝⅞#@&~<>|*^§©])|(?<punct>\.{3}|\S)/gu;

/** Titles and the like whose full stop belongs to them; the stop becomes part of the token. */
const ABBREVIATIONS = new Set(
  'mr mrs ms dr rs approx prof gen col lt sgt capt cmdr rep sen sens reps gov st jr sr fr rev hon no nos vs etc jan feb mar apr jun jul aug sep sept oct nov dec inc ltd co corp'.split(
    ' ',
  ),
);

/** Splits `text.slice(start, end)` into tokens whose offsets are into `text`. */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  const slice = text.slice(start, end);
  for (const match of slice.matchAll(TOKEN)) {
    const at = start + match.index;
    let raw = match[0];
    const kind: TokenKind =
      match.groups?.['number'] !== undefined
        ? 'number'
        : match.groups?.['word'] !== undefined
          ? 'word'
          : match.groups?.['symbol'] !== undefined
            ? 'symbol'
            : 'punct';
    if (kind === 'punct' && raw === '.') {
      const last = tokens.at(-1);
      if (last?.kind === 'word' && last.end === at && ABBREVIATIONS.has(last.norm)) {
        raw = last.text + '.';
        tokens.pop();
        tokens.push({ start: last.start, end: at + 1, text: raw, norm: normalise(raw), kind: 'word' });
        continue;
      }
    }
    tokens.push({ start: at, end: at + raw.length, text: raw, norm: normalise(raw), kind });
  }
  return tokens;
}

function normalise(raw: string): string {
  return raw.normalize('NFC').toLowerCase().replace(/’/g, "'").replace(/[‐‑]/g, '-');
}
