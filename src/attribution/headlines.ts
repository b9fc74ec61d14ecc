import type { Phrase } from './phrases.js';
import { groupAfter } from './groups.js';
import { phraseBefore } from './phrase-before.js';
import { canSpeak } from './phrases.js';
import { hasVerbal } from './verbs.js';
import type { Referent } from './discourse.js';
import type { References } from './references.js';
import type { Unit } from './units.js';
import {
  CAPITAL,
  DET,
  HUMAN,
  COLLECTIVE,
  METONYM,
  NAME,
  NUM,
  ORG,
  PREP,
  PUNCT,
  QUOTE,
  TEXT,
  has,
} from './words.js';

export interface HeadlineSource {
  readonly scope: Phrase;
  readonly source: Referent;
}

const LONGEST_SOURCE = 7;
/** Labels that stand before a colon and say nothing themselves. */
const LABEL =
  /^(?:live|exclusive|watch|video|analysis|opinion|comment|explainer|explained|update|breaking|revealed|fact|check|interview|review|photos?|pictures?|read|more|editorial|letters?|profile|obituary|highlights|timeline|factbox|feature|news|sport|politics|business|world)$/;

const HARMED =
  /^(?:dead|killed|injured|wounded|hurt|missing|displaced|casualties|fatalities|arrested|detained)$/;

/** "Air strikes kill 43 - rescuers", "Police: 43 dead", "'No surrender': rebels": sources that a mark alone shows. */
export function headlineSource(unit: Unit, references: References): HeadlineSource | null {
  const { words } = unit;
  const dash = words.findLastIndex((word) => /^(?:-|–|—|:|\|)$/.test(word.text));
  if (dash > 0 && words.length - dash - 1 <= LONGEST_SOURCE && dash < words.length - 1) {
    const tail: Phrase = { from: dash + 1, to: words.length };
    const quoted = has(words[dash - 1], QUOTE);
    if ((words[dash]?.text !== ':' || quoted) && isSource(unit, tail)) {
      const source = referent(unit, tail, references);
      if (source) return { scope: { from: 0, to: dash }, source };
    }
  }
  const colon = words.findIndex((word) => word.text === ':');
  if (colon > 0 && colon <= LONGEST_SOURCE && colon < words.length - 1) {
    const head: Phrase = { from: 0, to: colon };
    if (isSource(unit, head)) {
      const source = referent(unit, head, references);
      if (source) return { scope: { from: colon + 1, to: words.length }, source };
    }
  }
  return null;
}

/** Somebody who can speak, and nothing besides: no verb, no figure, no label. */
function isSource(unit: Unit, phrase: Phrase): boolean {
  const { words } = unit;
  if (hasVerbal(words, phrase) || has(words[phrase.from], PREP)) return false; // "inside the last hospitals"
  // "Dead: 45": what happened to those whom the number counts
  if (phrase.to - phrase.from === 1 && HARMED.test(words[phrase.from]?.norm ?? '')) return false;
  for (let i = phrase.from; i < phrase.to; i++) {
    const word = words[i];
    if (
      word === undefined ||
      has(word, NUM | QUOTE) ||
      (has(word, PUNCT) && word.text !== '.') ||
      LABEL.test(word.base)
    )
      return false;
  }
  const last = words[phrase.to - 1];
  if (last === undefined) return false;
  return has(last, HUMAN | ORG | COLLECTIVE | METONYM | TEXT) || (has(last, NAME) && canSpeak(words, phrase));
}

function referent(unit: Unit, phrase: Phrase, references: References): Referent | null {
  const known = references.known(unit, phrase);
  if (known) return known;
  const { words } = unit;
  const last = words[phrase.to - 1];
  // A name that the article doesn't otherwise know may be a kicker ("Syria war:", "Longport:").
  const described =
    has(last, HUMAN | COLLECTIVE) ||
    (has(last, ORG) && !has(last, METONYM)) ||
    (has(last, METONYM) && has(last, CAPITAL) && phrase.to - phrase.from === 1);
  return described && !has(words[phrase.from], DET & 0) ? references.phrase(unit, phrase, []) : null;
}

/**
 * A name below a quotation, with what the person is: "UN Secretary-General Ban Ki-moon", "— Jo Hale, nurse".
 * `speaks`: it stands before a colon and a quotation, where two names are enough.
 */
export function nameLine(unit: Unit, references: References, speaks = false): Referent | null {
  const { words } = unit;
  let from = 0;
  while (from < words.length && has(words[from], PUNCT)) from++;
  if (words.length - from > 14 || words.length - from < 1) return null;
  const last = words.at(-1);
  if (
    hasVerbal(words, { from, to: words.length }) ||
    last?.text === '.' ||
    last?.text === ':' ||
    words.some((word) => has(word, QUOTE))
  )
    return null;
  const group = groupAfter(words, from, words.length);
  if (group?.head.from !== from) return null;
  const names = words.slice(group.head.from, group.head.to).filter((word) => has(word, NAME)).length;
  const isPersonal = (names > 0 && words.length - from >= 2) || from > 0;
  // "Doreen Mace, Quay Street"
  const placed =
    names >= 2 &&
    words[group.head.to]?.text === ',' &&
    words.slice(group.head.to + 1).every((word) => has(word, CAPITAL | PUNCT | NUM | PREP));
  const alone = words.slice(from);
  const described =
    placed ||
    (speaks && names === 2 && alone.length === 2 && !alone.some(({ base }) => LABEL.test(base))) ||
    from > 0 ||
    words.slice(from).some((word) => has(word, HUMAN)) ||
    references.known(unit, group.head) !== null;
  if (
    !described ||
    !isPersonal ||
    !canSpeak(words, group.head) ||
    phraseBefore(words, group.head.to, from) === null
  )
    return null;
  return references.group(unit, group);
}
