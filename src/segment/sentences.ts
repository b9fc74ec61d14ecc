import type { Document, Sentence, Token } from '../model.js';
import {
  ABBREVIATION,
  CAPITAL,
  CLOSER,
  ELLIPSIS,
  INITIAL,
  OPENER,
  STARTER,
  TAKES_CAPITAL,
  TERMINATOR,
} from './boundaries.js';
import { Lexemes } from './lexemes.js';
import { tokenize } from './tokenize.js';

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
      const token = tokens[i];
      if (token === undefined) break;
      const mayEnd = (token.lexeme.edge & (ABBREVIATION | TERMINATOR)) !== 0;
      let to = mayEnd ? boundaryAfter(tokens, i, token) : -1;
      if (to < 0 && i + 1 - from >= LONGEST_SENTENCE) to = i + 1;
      if (to < 0) continue;
      push(sentences, block, tokens.slice(from, to));
      from = to;
      i = to - 1;
    }
    push(sentences, block, from === 0 ? tokens : tokens.slice(from));
  }
  return sentences;
}

function push(sentences: Sentence[], block: number, tokens: readonly Token[]): void {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (!first || !last) return;
  sentences.push({ index: sentences.length, block, start: first.start, end: last.end, tokens });
}

const shows = (token: Token | undefined, edge: number): boolean =>
  token !== undefined && (token.lexeme.edge & edge) !== 0;

/** Where the next sentence starts (a token index) when token `i`, which may end one, does; else -1. */
function boundaryAfter(tokens: readonly Token[], i: number, token: Token): number {
  let next = i + 1;
  // Closing marks that touch the terminator belong to the sentence it ends.
  let previous = token;
  for (; next < tokens.length; next++) {
    const closer = tokens[next];
    if (closer?.start !== previous.end || !shows(closer, CLOSER)) break;
    previous = closer;
  }
  const following = tokens[next];
  if (!following) return -1;
  if (following.start === previous.end) return -1; // "3.5", "e.g.", ".example"
  const opening = skipOpeners(tokens, next);
  const capital = shows(opening, CAPITAL);
  if (shows(token, ABBREVIATION)) {
    if (shows(token, TAKES_CAPITAL)) return -1;
    return capital && (shows(opening, STARTER) || next > i + 1) ? next : -1;
  }
  if (shows(token, ELLIPSIS)) return capital && next > i + 1 ? next : -1;
  // A single capital and a stop is an initial: "George W. Bush".
  const before = i > 0 ? tokens[i - 1] : undefined;
  if (token.text === '.' && before?.end === token.start && shows(before, INITIAL))
    return capital && shows(opening, STARTER) ? next : -1;
  // A quotation that ends in ?, ! or . and goes on in lower case: "Why?" he asked.
  return capital ? next : -1;
}

function skipOpeners(tokens: readonly Token[], from: number): Token | undefined {
  for (let i = from; i < tokens.length && i < from + 4; i++) {
    const token = tokens[i];
    if (token && !shows(token, OPENER)) return token;
  }
  return tokens[from];
}
