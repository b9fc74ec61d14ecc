import type { Sentence, Token } from '../../model.js';
import { CAPITAL, factsOf, JOINED, kindOf, NOUN, numericFacts } from './facts.js';
import { matchesOf } from '../../segment/matches.js';
import { GLUED_PREFIXES } from './tables.js';
import { isNumberPart } from './triggers.js';

/**
 * What the grammar reads: tokens, with numbers taken apart from the letters that are glued to them
 * ("2.4million", "10km", "P214") and hyphenated number words from each other ("twenty-one",
 * "five-year-old"). `glue` tells what stood before it inside its token.
 */
export interface Atom {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly norm: string;
  readonly kind: 'digits' | 'word' | 'symbol' | 'punct';
  /** Index of its token. */
  readonly token: number;
  /** Joined to the atom before by a hyphen, or by nothing at all; null: a token's first atom. */
  readonly glue: 'hyphen' | 'none' | null;
  /** No space before it (it may still be a token of its own, as 40 is in "£40"). */
  readonly touches: boolean;
  /** The bits of `factsOf`. */
  readonly facts: number;
}

const NUMBER_TOKEN = /^(\p{Nd}+(?:[.,:]\p{Nd}+)*)([½¼¾⅓⅔⅛⅜⅝⅞])?(.*)$/su;
const LETTERS_DIGITS = /^(\p{L}+)(\p{Nd}+)$/u;
/** Letters of a currency, digits and a scale in one token. */
const LETTERS_SUM = /^(\p{Lu}\p{L}{0,2})(\p{Nd}{1,3})(m|mn|bn|tn|k)$/u;
/** "R40-R50", "N40-50": before a scale, a range of sums. */
const LETTERS_RANGE = /^(\p{Lu}\p{L}{0,2})(\p{Nd}{1,3})-(\p{L}{0,3})(\p{Nd}{1,3})$/u;
const SCALE_BEHIND = /^(?:m|mn|bn|million|billion|trillion|thousand|lakh|crore)$/;
const WORD_DECIMAL = /^(\p{L}+)[-‐‑](\p{Nd}+)$/u;
const PART = /[^-‐‑]+/gu;

/** No number is longer, written in digits or in words; what is stands between numbers as a mark does. */
const LONGEST_NUMBER = 80;
/** What is so of a longer word all the same. */
const LONG = CAPITAL | NOUN;

export function makeAtoms(sentence: Sentence): Atom[] {
  const atoms: Atom[] = [];
  const { tokens } = sentence;
  let end = -1;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    const touches = end === token.start;
    const facts = numericFacts(token.lexeme);
    if (token.text.length > LONGEST_NUMBER)
      atoms.push(whole(token, i, token.kind === 'number' ? 'punct' : token.kind, touches, facts & LONG));
    else if ((facts & JOINED) === 0) atoms.push(whole(token, i, kindOf(token.kind), touches, facts));
    else if (token.kind === 'number') splitNumber(atoms, token, i, touches);
    else i = splitWord(atoms, tokens, token, i, touches);
    end = tokens[i]?.end ?? -1;
  }
  return atoms;
}

/** A token that is one atom; most are. */
function whole(
  { start, end, text, norm }: Token,
  token: number,
  kind: Atom['kind'],
  touches: boolean,
  facts: number,
): Atom {
  return { start, end, text, norm, kind, token, glue: null, touches, facts };
}

function atom(
  token: Token,
  index: number,
  kind: Atom['kind'],
  at: number,
  text: string,
  glue: Atom['glue'],
  touches: boolean,
): Atom {
  const start = token.start + at;
  const norm = text === token.text ? token.norm : text.normalize('NFC').toLowerCase().replace(/’/g, "'");
  const facts = factsOf(kind, text, norm);
  return { start, end: start + text.length, text, norm, kind, token: index, glue, touches, facts };
}

function splitNumber(atoms: Atom[], token: Token, index: number, touches: boolean): void {
  const match = NUMBER_TOKEN.exec(token.text);
  const digits = match?.[1];
  if (digits === undefined) {
    atoms.push(atom(token, index, 'digits', 0, token.text, null, touches));
    return;
  }
  atoms.push(atom(token, index, 'digits', 0, digits, null, touches));
  let at = digits.length;
  const vulgar = match?.[2];
  if (vulgar !== undefined) {
    atoms.push(atom(token, index, 'symbol', at, vulgar, 'none', true));
    at += vulgar.length;
  }
  if (at < token.text.length) pushParts(atoms, token, index, at);
}

/** The hyphenated parts of a token from `at` on. */
function pushParts(atoms: Atom[], token: Token, index: number, at: number): void {
  for (const part of matchesOf(PART, token.text.slice(at))) {
    const first = at + part.index === 0;
    const glue = first ? null : part.index === 0 ? 'none' : 'hyphen';
    const kind = /^\p{Nd}/u.test(part[0]) ? 'digits' : 'word';
    const inner = kind === 'digits' ? NUMBER_TOKEN.exec(part[0]) : null;
    const digits = inner?.[1];
    if (digits !== undefined && digits.length < part[0].length) {
      atoms.push(atom(token, index, 'digits', at + part.index, digits, glue, !first));
      atoms.push(
        atom(
          token,
          index,
          'word',
          at + part.index + digits.length,
          part[0].slice(digits.length),
          'none',
          true,
        ),
      );
    } else atoms.push(atom(token, index, kind, at + part.index, part[0], glue, !first));
  }
}

/** Returns the index of the last token that it used: "magnitude-6" takes ".3" in. */
function splitWord(
  atoms: Atom[],
  tokens: readonly Token[],
  token: Token,
  index: number,
  touches: boolean,
): number {
  const { text } = token;
  const sum = LETTERS_SUM.exec(text);
  if (sum && GLUED_PREFIXES.has(sum[1] ?? '')) {
    // "R400m", "RM40m"
    let at = 0;
    for (const [k, kind] of (['word', 'digits', 'word'] as const).entries()) {
      const part = sum[k + 1] ?? '';
      atoms.push(atom(token, index, kind, at, part, k === 0 ? null : 'none', k === 0 ? touches : true));
      at += part.length;
    }
    return index;
  }
  if (/\p{Nd}$/u.test(text)) {
    const glued = LETTERS_DIGITS.exec(text);
    const prefix = glued?.[1];
    if (prefix !== undefined && GLUED_PREFIXES.has(prefix)) {
      // "Rs5", "P214": the digits may go on behind a comma or stop, as tokens of their own.
      atoms.push(atom(token, index, 'word', 0, prefix, null, touches));
      return pushDigits(atoms, tokens, token, index, prefix.length, 'none');
    }
    const range = SCALE_BEHIND.test(tokens[index + 1]?.norm ?? '') ? LETTERS_RANGE.exec(text) : null;
    const [, first = '', low = '', second = '', high = ''] = range ?? [];
    if (first !== '' && GLUED_PREFIXES.has(first) && (second === '' || second === first)) {
      const from = first.length + low.length;
      atoms.push(atom(token, index, 'word', 0, first, null, touches));
      atoms.push(atom(token, index, 'digits', first.length, low, 'none', true));
      atoms.push(atom(token, index, 'digits', from + 1 + second.length, high, 'hyphen', true));
      return index;
    }
    const hyphenated = WORD_DECIMAL.exec(text);
    const word = hyphenated?.[1];
    if (word?.toLowerCase() === 'magnitude') {
      atoms.push(atom(token, index, 'word', 0, word, null, touches));
      return pushDigits(atoms, tokens, token, index, word.length + 1, 'hyphen');
    }
  }
  if (token.norm.includes('-') && text.split(/[-‐‑]/).some((part) => isNumberPart(part.toLowerCase())))
    pushParts(atoms, token, index, 0);
  else atoms.push(atom(token, index, 'word', 0, text, null, touches));
  return index;
}

/** Digits at the end of a word token, with the ",000" or ".3" that the tokenizer cut off. */
function pushDigits(
  atoms: Atom[],
  tokens: readonly Token[],
  token: Token,
  index: number,
  at: number,
  glue: 'hyphen' | 'none',
): number {
  const start = token.start + at;
  let text = token.text.slice(at);
  let last = index;
  for (;;) {
    const mark = tokens[last + 1];
    const more = tokens[last + 2];
    const end = tokens[last]?.end;
    if (!mark || !more || mark.start !== end || more.start !== mark.end) break;
    if ((mark.text !== ',' && mark.text !== '.') || !/^\p{Nd}[\p{Nd}.,]*$/u.test(more.text)) break;
    text += mark.text + more.text;
    last += 2;
  }
  atoms.push({
    start,
    end: start + text.length,
    text,
    norm: text,
    kind: 'digits',
    token: index,
    glue,
    touches: true,
    facts: factsOf('digits', text, text),
  });
  // A scale glued behind ("P1.5m") stays with the digits as the tokenizer left it.
  return last;
}
