import type { Document, Sentence, Token } from '../model.js';
import { Lexemes } from './lexemes.js';
import { tokenize } from './tokenize.js';

const TERMINATORS = new Set(['.', '!', '?', '…', '...', '。']);
const CLOSERS = new Set(['"', '”', '’', "'", '»', ')', ']', '“', '*']);
const OPENERS = new Set(['"', '“', '‘', "'", '«', '„', '(', '[', '¿', '¡', '-', '–', '—', '•', '*']);

/** Words that open a sentence far more often than they follow an abbreviation inside one. */
const STARTERS = new Set(
  'the a an he she it they we i you in on at but and this that these those there his her its their our my as after before when while if for from by with some many most several more no not all both another one two three four five six seven eight nine ten officials police'.split(
    ' ',
  ),
);

/** Abbreviations after which a capital letter is the rule, so that it says nothing ("Sen. McCain", "Nov. 4"). */
const TAKES_CAPITAL =
  /^(?:mr|mrs|ms|dr|prof|gen|col|lt|sgt|capt|cmdr|rep|sens?|reps|gov|st|fr|rev|hon|no|nos|vs|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.$/;

/** More tokens than this without a full stop are no sentence; cut there, nothing that reads one can be slow. */
const LONGEST_SENTENCE = 600;

/** Sentences of every block that is evidence, in order. */
export function splitSentences(document: Document, lexemes: Lexemes = new Lexemes()): Sentence[] {
  const sentences: Sentence[] = [];
  for (const [block, { kind, start, end }] of document.blocks.entries()) {
    if (kind === 'furniture' || kind === 'caption') continue;
    const tokens = tokenize(document.text, start, end, lexemes);
    let from = 0;
    for (let i = 0; i < tokens.length; i++) {
      const after = boundaryAfter(tokens, i) ?? (i + 1 - from >= LONGEST_SENTENCE ? i + 1 : null);
      if (after === null && i < tokens.length - 1) continue;
      const to = after ?? tokens.length;
      push(sentences, block, tokens.slice(from, to));
      from = to;
      i = to - 1;
    }
    push(sentences, block, tokens.slice(from));
  }
  return sentences;
}

function push(sentences: Sentence[], block: number, tokens: readonly Token[]): void {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (!first || !last) return;
  sentences.push({ index: sentences.length, block, start: first.start, end: last.end, tokens });
}

/** Where the next sentence starts (a token index) when token `i` ends one, else null. */
function boundaryAfter(tokens: readonly Token[], i: number): number | null {
  const token = tokens[i];
  if (!token) return null;
  const abbreviation = token.kind === 'word' && token.text.endsWith('.');
  if (!abbreviation && !(token.kind === 'punct' && TERMINATORS.has(token.text))) return null;
  let next = i + 1;
  // Closing marks that touch the terminator belong to the sentence it ends.
  for (let last = token; next < tokens.length; next++) {
    const closer = tokens[next];
    if (closer?.start !== last.end || !CLOSERS.has(closer.text)) break;
    last = closer;
  }
  const following = tokens[next];
  if (!following) return null;
  const previous = tokens[next - 1] ?? token;
  if (following.start === previous.end) return null; // "3.5", "e.g.", ".example"
  const opening = skipOpeners(tokens, next);
  const initial = opening?.text ?? '';
  const capital = /^[\p{Lu}\p{Nd}$£€¥]/u.test(initial) || /^[\p{Lo}]/u.test(initial);
  if (abbreviation) {
    if (TAKES_CAPITAL.test(token.norm)) return null;
    return capital && opening !== undefined && (STARTERS.has(opening.norm) || next > i + 1) ? next : null;
  }
  if (token.text === '…' || token.text === '...') return capital && next > i + 1 ? next : null;
  // A single capital and a stop is an initial: "George W. Bush".
  const before = tokens[i - 1];
  if (token.text === '.' && before?.end === token.start && /^\p{Lu}$/u.test(before.text)) {
    return capital && opening !== undefined && STARTERS.has(opening.norm) ? next : null;
  }
  if (capital) return next;
  // A quotation that ends in ?, ! or . and goes on in lower case: "Why?" he asked.
  return null;
}

function skipOpeners(tokens: readonly Token[], from: number): Token | undefined {
  for (let i = from; i < tokens.length && i < from + 4; i++) {
    const token = tokens[i];
    if (token && !OPENERS.has(token.text)) return token;
  }
  return tokens[from];
}
