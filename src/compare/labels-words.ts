import type { Figure } from '../align/quantities-figure.js';
import { PEOPLE } from '../lexicon/people.js';

/** How labels put a lemma or a verb into words: as the articles themselves have it, wherever they tell. */

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? [];

/** The plural of a lemma: good enough for a label. */
export function plural(noun: string): string {
  const known = IRREGULAR.get(noun);
  if (noun === '' || known !== undefined) return known ?? '';
  if (/(?:men|children)$/.test(noun)) return noun;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  return `${noun}s`;
}

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['people', 'people'],
  ['person', 'people'],
  ['man', 'men'],
  ['woman', 'women'],
  ['child', 'children'],
  ['grandchild', 'grandchildren'],
  ['police', 'police'],
  ['staff', 'staff'],
  ['crew', 'crew'],
  ['aircraft', 'aircraft'],
  ['cattle', 'cattle'],
  ['livestock', 'livestock'],
  ['poultry', 'poultry'],
  ['sheep', 'sheep'],
  ['fish', 'fish'],
  ['personnel', 'personnel'],
  ['series', 'series'],
  ['dead', 'dead'],
  ['policeman', 'policemen'],
  ['fisherman', 'fishermen'],
  ['gunman', 'gunmen'],
  ['fireman', 'firemen'],
  ['foot', 'feet'],
]);

/** "patients" where an article counts patients, "the workforce" where none has workforces, "Aleppo". */
export function groupOrThing(head: string, figures: readonly Figure[]): string {
  const many = plural(head);
  const texts = figures.map(({ claim }) => claim.sentence.text);
  const words = texts.flatMap(wordsOf);
  if (words.includes(many) || !words.includes(head)) return many;
  const name = head.charAt(0).toUpperCase() + head.slice(1);
  const isName =
    texts.some((text) => text.includes(` ${name}`)) && !texts.some((text) => text.includes(` ${head}`));
  return isName ? name : `the ${head}`;
}

/** Words that are taken for a head where a sentence has nothing better; they name nothing that has a size. */
const EMPTY_HEADS: ReadonlySet<string> = new Set(
  'cent year month week day night hour minute second time am pm a.m p.m thing earlier ago'.split(' '),
);

/** The head, unless it is a unit or a time. */
export const tellingHead = (head: string | null): string | null =>
  head === null || EMPTY_HEADS.has(head.replace(/\.$/, '')) ? null : head;

const BEFORE_A_NOUN: ReadonlySet<string> = new Set(
  'the a an this that these those its his her their our of long year month week day hour minute'.split(' '),
);

/** How many words there may be between a time and what lasted so long. */
const NEAR = 4;

/**
 * Whether a time is how long the head lasted, as far as the sentence tells: the head is a noun and no person,
 * with at most an adjective before it,
 * and stands near the figure ("the five-year war", "a strike of two days", "the war, now in its fifth year").
 */
export function isLengthOf(head: string, figures: readonly Figure[]): boolean {
  if (PEOPLE.has(head)) return false;
  return figures.some(({ claim }) => {
    const at = claim.sentence.text.indexOf(claim.quantity.text);
    if (at < 0) return false;
    const before = wordsOf(claim.sentence.text.slice(0, at));
    const after = wordsOf(claim.sentence.text.slice(at));
    const span = wordsOf(claim.quantity.text).length;
    const words = [...before, ...after];
    const from = Math.max(0, before.length - NEAR);
    return words
      .slice(from, before.length + span + NEAR)
      .some(
        (word, i) =>
          word === head &&
          (BEFORE_A_NOUN.has(words[from + i - 1] ?? '') || BEFORE_A_NOUN.has(words[from + i - 2] ?? '')),
      );
  });
}

/** A population without the number or possessive that it was read with, in the plural if it is one noun. */
export function groupName(population: string): string {
  const group = population.replace(/^(?:\d[\d,.]*|his|her|its|their|our|my|your) /i, '');
  return PEOPLE.has(group) ? plural(group) : group;
}

/** States of a case rather than groups: "people infected (confirmed)". */
const CASES: ReadonlySet<string> = new Set(['confirmed', 'suspected', 'probable']);

/** "children injured", "people critically injured", "people infected (confirmed)". */
export function groupLabel(population: string, did: string): string {
  const group = groupName(population);
  if (CASES.has(group.toLowerCase())) return `people ${did} (${group})`;
  return /^[a-z]{3,20}ly$/.test(group) && group !== 'family' && group !== 'elderly'
    ? `people ${group} ${did}`
    : /^(?:critical|serious|severe|grave|slight)$/.test(group)
      ? `people ${did} (${group})`
      : `${group} ${did}`;
}

const BE: ReadonlySet<string> = new Set(['was', 'were', 'is', 'are', 'been', 'being', 'be']);

/**
 * The past participle of an open measure's verb, if a sentence says that the thing counted had it done to it:
 * "24 trains were cancelled", "cancelled 24 trains". Of a verb that the counted did ("asked", "left") there is
 * none, and the label does without.
 */
export function participle(verb: string, figures: readonly Figure[]): string | null {
  if (verb.length < 3) return null;
  const stem = verb.replace(/e$/, '').replace(/y$/, 'i');
  const isParticiple = (word: string): boolean =>
    word.startsWith(stem) && /^[a-z]?ed$/.test(word.slice(stem.length));
  for (const { claim } of figures) {
    const { text } = claim.sentence;
    const at = text.indexOf(claim.text);
    if (at < 0) continue;
    const before = wordsOf(text.slice(0, at));
    const last = before.at(-1) ?? '';
    // "Managers cancelled 24 trains": the figure is the verb's object.
    if (isParticiple(last)) return last;
    const rest = wordsOf(text.slice(at));
    const done = rest.findIndex((word, i) => isParticiple(word) && BE.has(rest[i - 1] ?? ''));
    if (done > 0 && done <= wordsOf(claim.text).length + 3) return rest[done] ?? null;
  }
  return null;
}
