import { visible } from './text.js';
import type { Mention } from './view.js';

/** A mention's sentence in three parts, so that each format can mark the figure in its own way. */
export interface MarkedSentence {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** How far into the sentence the words are found; the one nearest to `expected` when they recur; -1: nowhere. */
function nearest(sentence: string, words: string, expected: number): number {
  let best = -1;
  if (words === '') return best;
  for (let at = sentence.indexOf(words); at >= 0; at = sentence.indexOf(words, at + 1)) {
    if (best < 0 || Math.abs(at - expected) < Math.abs(best - expected)) best = at;
  }
  return best;
}

/**
 * The sentence with the figure or quote marked. Searched for, since offsets count source characters and an
 * HTML source has tags between the words. Words that cannot be found in it are marked by themselves.
 */
export function markedSentence(mention: Mention): MarkedSentence {
  const { item } = mention;
  const sentence = visible(item.sentence.text);
  const words = visible(item.text);
  const at = nearest(sentence, words, item.start - item.sentence.start);
  if (at < 0) return { before: '', marked: words, after: '' };
  return { before: sentence.slice(0, at), marked: words, after: sentence.slice(at + words.length) };
}

/** Keeps `limit` characters of `text` next to the marked words and says with an ellipsis that more was there. */
function trimStart(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.indexOf(' ', text.length - limit);
  return `…${cut < 0 ? '' : text.slice(cut)}`;
}

function trimEnd(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.lastIndexOf(' ', limit);
  return `${cut < 0 ? '' : text.slice(0, cut + 1)}…`;
}

/** The marked sentence, with no more than `limit` characters kept on either side of the marked words. */
export function excerpt(mention: Mention, limit: number): MarkedSentence {
  const { before, marked, after } = markedSentence(mention);
  return { before: trimStart(before, limit), marked, after: trimEnd(after, limit) };
}
