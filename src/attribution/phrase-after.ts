import { SOURCE_NOUNS, SOURCE_PARTICIPLES } from '../lexicon/cues.js';
import { REACH } from './phrase-before.js';
import { type Phrase, findForward } from './phrases.js';
import { isFinite, isVerbal } from './verbs.js';
import {
  ADJ,
  ADV,
  AUX,
  CAPITAL,
  CONJ,
  DET,
  ED,
  HUMAN,
  MEDIUM,
  NAME,
  NUM,
  ORG,
  POSS,
  PREP,
  PRON,
  PUNCT,
  QUOTE,
  SUB,
  TEXT,
  TIME,
  TITLE,
  type Word,
  has,
  isNominal,
} from './words.js';

/** The noun phrase that starts at `from`, read rightwards. Null where none starts there. */
export function phraseAfter(words: readonly Word[], from: number, max: number): Phrase | null {
  const limit = Math.min(max, from + REACH);
  let i = from;
  let nouns = 0;
  for (; i < limit; i++) {
    const word = words[i];
    if (word === undefined) break;
    const before = words[i - 1];
    if (has(word, QUOTE)) {
      if (i > from && has(before, DET)) {
        nouns++;
        continue;
      }
      break;
    }
    if (has(word, PUNCT)) {
      if (word.text === '/' && nouns > 0) continue;
      break;
    }
    if (has(word, NAME) && !has(word, TIME)) {
      nouns++;
      continue;
    }
    if (has(word, PRON) && !has(word, HUMAN)) {
      if (nouns === 0 && i === from) i++;
      break;
    }
    if (has(word, SUB) && !has(word, PREP)) break;
    if (has(word, AUX)) break;
    if (has(word, DET)) {
      if (nouns > 0 && !has(before, PREP | CONJ)) break;
      // "those behind the attack", "those who had not"
      if (NOUNLIKE.has(word.norm) && has(words[i + 1], PREP | SUB)) nouns++;
      continue;
    }
    if (has(word, NUM)) {
      if (nouns > 0) break;
      continue;
    }
    if (has(word, PREP)) {
      if (nouns === 0) return null;
      if (
        !/^(?:of|for|from|at|in|with|on|against|to|by|near|behind|outside|inside|between|about|into|among)$/.test(
          word.norm,
        )
      )
        break;
      if (!attachesAfter(words, i, from)) break;
      continue;
    }
    if (has(word, CONJ)) {
      const next = words[i + 1];
      if (nouns > 0 && /^(?:and|&)$/.test(word.norm) && joinsAfter(words, i, limit)) continue;
      if (word.norm === '&' && has(next, NAME)) continue;
      break;
    }
    if (has(word, TIME) && nouns > 0) break;
    if (has(word, TIME) && has(word, CAPITAL)) break;
    // "the engineer for water works, Ana Roe": before a comma and a name nothing is a verb
    const noun = words[i + 1]?.text === ',' && has(words[i + 2], NAME) && word.norm.endsWith('s');
    if (nouns > 0 && ((isFinite(words, i) && !noun) || word.norm === 'not')) break;
    if (has(word, ADV) && nouns > 0) break;
    if (word.norm === 'dated' && nouns > 0) break; // "in an order dated 11 October"
    // "survivor of tower blast": what ends the sentence governs nothing
    const named = has(word, TEXT) && has(words[i + 1], AUX | PREP | PUNCT); // "the blog post is"
    // "in a detention order": no verb agrees with a singular so
    const compound =
      has(words[from], DET) &&
      before?.norm.endsWith('s') === false &&
      word.cues?.every(({ tense }) => tense === 'base') === true;
    const governs = word.cues !== null && !compound && words[i + 1] !== undefined;
    if (nouns > 0 && governs && !has(before, DET | ADJ | PREP | POSS) && !has(word, HUMAN | ORG) && !named)
      break;
    if (
      nouns > 0 &&
      has(word, ED) &&
      !SOURCE_PARTICIPLES.has(word.norm) &&
      !/^(?:by|in)$/.test(words[i + 1]?.norm ?? '')
    )
      break;
    nouns++;
  }
  while (i > from + 1 && has(words[i - 1], PREP | CONJ | DET)) i--;
  return nouns > 0 || i === from + 1 ? { from, to: i } : null;
}

const NOUNLIKE: ReadonlySet<string> = new Set(['those', 'these', 'all', 'some', 'many']);

/** Whether the preposition at `i` goes on with the noun phrase before it, and not with the verb of saying. */
function attachesAfter(words: readonly Word[], i: number, from: number): boolean {
  const word = words[i];
  const next = words[i + 1];
  const object = words[i + 2];
  if (next === undefined || has(next, TIME | SUB | PRON | PUNCT | QUOTE)) return false;
  if (next.norm.endsWith('ing') && !has(next, CAPITAL | ORG | TEXT | HUMAN)) return false;
  if (word?.norm === 'of') return true;
  const medium =
    has(next, MEDIUM) || (has(next, DET | ADJ) && (has(object, MEDIUM) || has(words[i + 3], MEDIUM)));
  if (medium || has(object, TIME)) return false;
  if (next.norm.endsWith('ing') || has(words[i - 1], TIME)) return false;
  if (/^(?:his|her|their)$/.test(next.norm)) return false;
  if (word?.norm === 'to') return has(words[i - 1], HUMAN | TITLE) && has(next, DET | NAME);
  if (word?.norm === 'by')
    return (
      SOURCE_PARTICIPLES.has(words[i - 1]?.norm ?? '') ||
      SOURCE_NOUNS.has(words[i - 1]?.norm ?? '') ||
      has(words[i - 1], ED | TEXT)
    );
  if (/^(?:between|about|into|among)$/.test(word?.norm ?? ''))
    return findForward(words, from, i, (w) => has(w, TEXT)) !== null;
  if (/^(?:on|against|near)$/.test(word?.norm ?? ''))
    return !has(words[from], NAME) && has(words[i - 1], HUMAN | TEXT);
  return true;
}

function joinsAfter(words: readonly Word[], conjunction: number, limit: number): boolean {
  const next = words[conjunction + 1];
  if (!isNominal(next) && !has(next, DET)) return false;
  if (next?.cues && !has(next, HUMAN | ORG | NAME)) return false;
  for (let i = conjunction + 1; i < Math.min(limit, conjunction + 9); i++) {
    const word = words[i];
    if (word === undefined || has(word, PUNCT | QUOTE | SUB)) return true;
    if (isVerbal(words, i)) return false;
  }
  return true;
}
