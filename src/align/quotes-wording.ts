import { tokenize } from '../segment/tokenize.js';
import type { Token } from '../model.js';
import { canonicalSpelling, JOINED, spelledNumber } from './quotes-spelling.js';

/** A word of a quotation, in the form that it is compared in and the form that it is shown in. */
export interface QuoteWord {
  /** One spelling, no capitals, no marks: two papers that print the same word have the same key. */
  readonly key: string;
  /** As printed, with the marks that touch it. */
  readonly text: string;
  /** The sentence of the wording that it stands in, from 0. */
  readonly sentence: number;
  /** Put in by the editor: it stands in brackets. */
  readonly editorial: boolean;
}

/**
 * How two parts of a wording hang together. `split`: one sentence, with the attribution put in. `sentence`:
 * a sentence ended, and something may have been said in between. `fragment`: a few words each, joined by the
 * reporter's own.
 */
export type Seam = 'split' | 'sentence' | 'fragment';

/** A quotation as it is compared. */
export interface Wording {
  readonly words: readonly QuoteWord[];
  readonly sentences: number;
  /** Before which words (the number of words: at the end) something is marked as left out. */
  readonly omissions: ReadonlySet<number>;
  /** Before which words another part of the quotation starts. */
  readonly seams: ReadonlyMap<number, Seam>;
}

/** Words beyond this are not compared: nobody is quoted for so long, and the diff must stay cheap. */
const MAX_WORDS = 1_500;

const SENTENCE_END = new Set(['.', '!', '?']);
const OPENING = new Set(['[', '(']);
const CLOSING = new Set([']', ')']);

/** The words of a quote for comparing, with what it marks as left out or added. */
export function readWording(text: string): Wording {
  const words: QuoteWord[] = [];
  const omissions = new Set<number>();
  const tokens = tokenize(text);
  const shown = shownAs(text, tokens);
  let sentence = 0;
  let ended = false;
  let editorial = false;
  for (const [index, token] of tokens.entries()) {
    if (words.length >= MAX_WORDS) break;
    if (token.kind === 'punct') {
      if (isOmission(tokens, index)) {
        omissions.add(words.length);
        ended = !editorial;
      } else if (OPENING.has(token.text)) editorial = true;
      else if (CLOSING.has(token.text)) editorial = false;
      ended ||= SENTENCE_END.has(token.text) && !editorial;
      continue;
    }
    const keys = keysOf(token);
    if (keys.length === 0) continue;
    const texts = shownInParts(shown[index] ?? '', keys.length);
    if (ended && words.length > 0 && !/^\p{Ll}/u.test(token.text)) sentence++;
    // The month, not the verb: a capital inside a sentence.
    if (token.text === 'May' && !ended && words.length > 0) keys.splice(0, 1, 'May');
    ended = false;
    for (const [at, key] of keys.entries()) {
      words.push({ key, text: texts[at] ?? '', sentence, editorial });
    }
  }
  return mergeSpelledOut({
    words,
    sentences: words.length === 0 ? 0 : sentence + 1,
    omissions,
    seams: new Map(),
  });
}

/** "…", "...", ". . ." and the first stop of "..". */
function isOmission(tokens: readonly Token[], index: number): boolean {
  const text = tokens[index]?.text;
  if (text === '…' || text === '...') return true;
  return text === '.' && tokens[index + 1]?.text === '.';
}

/** For each token that is a word, what to show: it with the marks that touch it, white space folded. */
function shownAs(text: string, tokens: readonly Token[]): (string | undefined)[] {
  const starts = tokens.map((token, index) => {
    if (token.kind === 'punct') return -1;
    // "26%" and "£190" are shown as one.
    const touched = tokens[index - 1];
    if (touched && touched.kind !== 'punct' && touched.end === token.start) return -1;
    let start = token.start;
    for (let before = index - 1; before >= 0; before--) {
      const mark = tokens[before];
      if (mark?.kind !== 'punct' || mark.end !== start || !/[[(“‘"'«]/.test(mark.text)) break;
      start = mark.start;
    }
    return start;
  });
  const shown: (string | undefined)[] = [];
  let end = text.length;
  for (let index = tokens.length - 1; index >= 0; index--) {
    const start = starts[index] ?? -1;
    if (start < 0) continue;
    shown[index] = text.slice(start, end).trim().replace(/\s+/g, ' ');
    end = start;
  }
  return shown;
}

/** "Ten-thirty," as "ten-" and "thirty,", where it is compared as two words. */
function shownInParts(text: string, count: number): string[] {
  const parts = text.split(/(?<=\p{L}[-‐‑–])(?=[\p{L}\p{Nd}])/u);
  return count > 1 && parts.length === count ? parts : [text];
}

const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['%', 'percent'],
  ['&', 'and'],
  ['£', '£'],
  ['$', '$'],
  ['€', '€'],
  ['¥', '¥'],
  ['₹', '₹'],
]);

function keysOf(token: Token): string[] {
  if (token.kind === 'symbol') {
    const key = SYMBOLS.get(token.text);
    return key === undefined ? [] : [key];
  }
  return token.norm.split(/[-‐‑–]/).flatMap((part) => {
    // "U.S." and "US", "Dr." and "Dr".
    const plain = token.kind === 'word' ? part.replace(/\./g, '') : part.replace(/,(?=\p{Nd}{3})/gu, '');
    const glued = /^([\p{Nd}.,:]+)(\p{L}+)$/u.exec(plain);
    const pieces = glued && !/^(?:st|nd|rd|th|s)$/.test(glued[2] ?? '') ? glued.slice(1) : [plain];
    return pieces.flatMap((piece) => (piece === '' ? [] : canonicalSpelling(piece)));
  });
}

/** Makes one word of what is written in several: "twenty-six" is "26", "per cent" is "percent". */
function mergeSpelledOut(wording: Wording): Wording {
  const keys = wording.words.map((word) => word.key);
  const words: QuoteWord[] = [];
  const omissions = new Set<number>();
  for (let at = 0; at < wording.words.length;) {
    if (wording.omissions.has(at)) omissions.add(words.length);
    const first = wording.words[at];
    if (!first) break;
    const number = spelledNumber(keys, at);
    const joined = JOINED.get(`${keys[at] ?? ''} ${keys[at + 1] ?? ''}`);
    const length = number?.length ?? (joined === undefined ? 1 : 2);
    const key = number ? String(number.value) : (joined ?? first.key);
    words.push({ ...first, key, text: shownText(wording.words.slice(at, at + length)) });
    at += length;
  }
  if (wording.omissions.has(wording.words.length)) omissions.add(words.length);
  return { ...wording, words, omissions };
}

/** Makes one wording of the parts of a quotation; `seams[i]` joins part i to part i + 1. */
export function joinWordings(parts: readonly Wording[], seams: readonly Seam[]): Wording {
  const words: QuoteWord[] = [];
  const omissions = new Set<number>();
  const joints = new Map<number, Seam>();
  let sentences = 0;
  for (const [index, part] of parts.entries()) {
    const offset = words.length;
    if (offset >= MAX_WORDS) break;
    const seam = seams[index - 1] ?? 'sentence';
    if (offset > 0) joints.set(offset, seam);
    // A sentence split round its attribution goes on with its number.
    const base = seam === 'split' && offset > 0 ? sentences - 1 : sentences;
    for (const word of part.words) words.push({ ...word, sentence: base + word.sentence });
    for (const at of part.omissions) omissions.add(offset + at);
    for (const [at, kind] of part.seams) joints.set(offset + at, kind);
    sentences = base + part.sentences;
  }
  return { words, sentences, omissions, seams: joints };
}

/** Words as a reader is shown them. */
export function shownText(words: readonly QuoteWord[]): string {
  let text = '';
  for (const word of words) {
    if (word.text === '') continue;
    text += (text === '' || /\p{L}[-‐‑–]$/u.test(text) ? '' : ' ') + word.text;
  }
  return text;
}

/** What two equal wordings have in common: their keys in order. */
export function wordingKey({ words }: Wording): string {
  return words.map((word) => word.key).join(' ');
}
