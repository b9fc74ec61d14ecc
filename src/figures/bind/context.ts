import { NUMERALS } from '../../lexicon/grammar.js';
import type { Lexeme } from '../../segment/lexemes.js';
import type { Parsed } from './phrase.js';

const STOP_LEMMAS = new Set(
  'be have do say tell get go make take come more other people person man number total include also'.split(
    ' ',
  ),
);

/** "7-year", "seven-year", "thousand-strong", "a320". */
function startsWithNumber(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code > 47 && code < 58) return true;
  }
  const hyphen = word.indexOf('-');
  return hyphen > 0 && NUMERALS.has(word.slice(0, hyphen));
}

/** Whether a form tells what its sentence is about. */
const tellsMatter = ({ lemma }: Lexeme): boolean =>
  lemma.length > 2 && !STOP_LEMMAS.has(lemma) && !startsWithNumber(lemma);

/** Lemmas of nouns, names and verbs of the sentence, sorted by code unit, without numbers and stop words. */
export function contextOf({ tags, tokens }: Parsed): string[] {
  const words: string[] = [];
  for (let i = 0; i < tags.length; i++) {
    const tag = tags[i];
    if (
      tag !== 'noun' &&
      tag !== 'name' &&
      tag !== 'verb' &&
      tag !== 'part' &&
      tag !== 'ing' &&
      tag !== 'adj'
    )
      continue;
    const lexeme = tokens[i]?.lexeme;
    if (lexeme !== undefined && (lexeme.matter ??= tellsMatter(lexeme))) insert(words, lexeme.lemma);
  }
  return words;
}

/** Puts a word in its place among sorted ones, unless it is there. Of so few, that is sooner done than sorting. */
function insert(words: string[], word: string): void {
  let at = words.length;
  while (at > 0 && word < (words[at - 1] ?? '')) at--;
  if (at > 0 && words[at - 1] === word) return;
  words.push(word);
  for (let i = words.length - 1; i > at; i--) words[i] = words[i - 1] ?? '';
  words[at] = word;
}
