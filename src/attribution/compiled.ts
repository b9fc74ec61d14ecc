import { SOURCE_NOUNS, SOURCE_PARTICIPLES, TAKES, allows } from '../lexicon/cues.js';
import { contentStop } from './clauses.js';
import { groupAfter } from './groups.js';
import { isOfThePaper } from './house.js';
import { type Group, canSpeak, findBack, plain } from './phrases.js';
import { reportOf, type Report } from './report.js';
import { isVerbal } from './verbs.js';
import {
  ADV,
  HUMAN,
  NAME,
  NUM,
  ORG,
  PREP,
  PUNCT,
  QUOTE,
  SUB,
  TIME,
  type Word,
  has,
  isNominal,
  isNumberWord,
} from './words.js';

/** "statistics gathered by X that show ...", "an estimate by X of 51". */
export function compiledBy(words: readonly Word[], i: number, found: readonly Report[]): Report | null {
  const word = words[i];
  if (word?.norm !== 'by' && word?.norm !== 'from') return null;
  const last = found.at(-1);
  if (last && last.close > i) return null;
  const participle = participleBefore(words, i);
  const noun = words[(participle ?? i) - 1];
  if (
    !noun ||
    !SOURCE_NOUNS.has(noun.norm) ||
    (word.norm === 'from' &&
      !/^(?:figures|data|statistics|estimates?|counts?|tally|report|study|survey|poll|numbers)$/.test(
        noun.norm,
      ))
  )
    return null;
  const group = groupAfter(words, i + 1, words.length);
  if (
    group === null ||
    (!has(words[group.head.from], NAME | ORG | HUMAN) && words[group.head.from]?.norm !== 'the')
  )
    return null;
  if (!canSpeak(words, group.head)) return null;
  const comma = words[group.head.to]?.text === ',' && words[group.head.to + 1]?.cues != null;
  const close = comma ? group.head.to + 1 : group.head.to;
  const next = words[close];
  const trailing = toldBefore(words, i, group);
  if (trailing) return trailing;
  // The noun must tell something: ", which show", "that show", "show", "put", "of 51"
  const tells =
    has(next, SUB) ||
    next?.cues != null ||
    isVerbal(words, close) ||
    (next?.norm === 'of' && has(words[close + 1], NUM));
  if (!tells) return null;
  const end = contentStop(words, close);
  if (close >= end) return null;
  return reportOf({
    cue: { from: participle ?? i - 1, to: i + 1 },
    lemma: 'compiled by',
    source: { kind: 'group', group: plain(group) },
    lead: close,
    close,
    left: null,
    right: { from: close, to: end },
  });
}

/** "released on Friday by", "read out at noon by": the participle that "by" belongs to. */
function participleBefore(words: readonly Word[], by: number): number | null {
  for (let at = by - 1; at > by - 6 && at > 0; at--) {
    if (SOURCE_PARTICIPLES.has(words[at]?.norm ?? '')) return at;
    if (
      !has(words[at], TIME | PREP | ADV | NUM) &&
      !THIS_OR_OUR.has(words[at]?.norm ?? '') &&
      !isOfThePaper(words[at]?.base ?? '') &&
      !AFTER_PARTICIPLE.has(words[at]?.norm ?? '')
    )
      return null;
  }
  return null;
}

const THIS_OR_OUR: ReadonlySet<string> = new Set(['this', 'our']);

const AFTER_PARTICIPLE: ReadonlySet<string> = new Set(['out', 'last', 'this', 'early', 'late']);

/** "Burglaries rose to 14,200, figures released by X show", "..., in results read out by X": the clause before. */
function toldBefore(words: readonly Word[], by: number, group: Group): Report | null {
  const comma = findBack(words, by - 1, Math.max(0, by - 9), (word) => has(word, PUNCT | QUOTE));
  if (comma === null || comma < 3 || words[comma]?.text !== ',') return null;
  const { to } = group.head;
  const shows = words[to]?.cues?.some(({ takes }) => allows(takes, TAKES.written | TAKES.that)) === true;
  const within = /^(?:in|on|from)$/.test(words[comma + 1]?.norm ?? '');
  if (!shows && !within) return null;
  let end = shows ? to + 1 : to;
  while (has(words[end], TIME | PREP)) end++;
  if (words[end] !== undefined && !has(words[end], PUNCT)) return null;
  return reportOf({
    cue: { from: participleBefore(words, by) ?? by - 1, to: by + 1 },
    lemma: 'compiled by',
    source: { kind: 'group', group: plain(group) },
    lead: comma,
    close: end,
    left: { from: 0, to: comma },
    right: null,
  });
}

const isNumber = (word: Word | undefined): boolean => has(word, NUM) || isNumberWord(word);

/** "the 1,900 admitted by the prosecutor", "40 deaths reported by hospitals": whose the number is. */
export function countedBy(words: readonly Word[], i: number): Report | null {
  const verb = words[i - 1];
  if (words[i]?.norm !== 'by' || verb === undefined) return null;
  let from = i - 2;
  while (from > i - 5 && !isNumber(words[from]) && isNominal(words[from])) from--;
  if (!isNumber(words[from])) return null;
  // who registers or counts says nothing yet
  const tells = verb.cues?.some(
    ({ tense, takes, lemma }) =>
      (tense === 'past' || tense === 'participle') &&
      (allows(takes, TAKES.clause) || /^(?:give|cite)$/.test(lemma)),
  );
  // "twelve thousand one hundred hectares", "between 30 and 40 deaths"
  while (isNumber(words[from - 1]) || (words[from - 1]?.norm === 'and' && isNumber(words[from - 2]))) from--;
  // "the figure of 12,100 hectares published by X"
  const figure =
    SOURCE_PARTICIPLES.has(verb.norm) &&
    words[from - 1]?.norm === 'of' &&
    SOURCE_NOUNS.has(words[from - 2]?.norm ?? '');
  if (tells !== true && !figure) return null;
  const group = groupAfter(words, i + 1, words.length);
  if (group === null || !canSpeak(words, group.head) || has(words[group.head.from], NUM)) return null;
  return reportOf({
    cue: { from: i - 1, to: i + 1 },
    lemma: verb.base,
    source: { kind: 'group', group: plain(group) },
    lead: i - 1,
    close: group.head.to,
    left: { from, to: i - 1 },
    right: null,
  });
}
