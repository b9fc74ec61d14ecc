import { capital, MONTH_NAMES, WEEKDAY_NAMES } from '../lexicon/calendar.js';
import { STANDINGS, type StandingEntry } from '../lexicon/standing.js';
import { REVISION_WORDS, SUMS, UP_VERBS, UPDATE_WORDS } from '../lexicon/inverse.js';
import { MEASURES, type MeasureEntry } from '../lexicon/measures.js';
import type { Claim, Window } from '../model.js';
import { lemma } from '../segment/lemma.js';
import { isPeopleKin, kinOf } from './same-quantity-kin.js';

/** What the words of a claim's sentence say of its figure, beyond what binding has made of them. */

/** Lemmas of the words of a text, lower case. */
export function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\d][\p{L}\d'’-]{0,60}/gu) ?? []).map((w) =>
    lemma(w.replaceAll('’', "'")),
  );
}

/** "Up from 34", "the toll is up to 29", "4 per cent up": but not "owned up to a fault", "made up of". */
const UP = new RegExp(
  `(?<!\\b(?:${UP_VERBS.join('|')})(?:s|ed|en|ing)? )\\bup\\b|\\bdown from\\b|\\b(?:early|first) reports?\\b`,
  'i',
);

/** The sentence says that a count has moved on. */
export const saysMoved = (text: string, words: readonly string[]): boolean =>
  words.some((w) => UPDATE_WORDS.has(w)) || UP.test(text);

/** So many words before a figure, and behind it, may tell what it is; a stop between ends it. */
const STANDING_REACH = { before: 8, behind: 3 };

/** What a value is that is demanded, offered or allowed, by the nearest word of its clause; else null. */
export function standingOf({ sentence, start, end, text }: Claim): StandingEntry['id'] | null {
  const clauses = sentence.text
    .slice(0, Math.max(0, start - sentence.start))
    .split(/[;:.!?](?!\d)|\b(?:but|while)\b/);
  const before = wordsOf(clauses.at(-1) ?? '').slice(-STANDING_REACH.before);
  for (const [i, word] of [...before.entries()].reverse()) {
    // "Demand fell by 12 per cent": a noun that opens the clause is what the figure is of.
    const opens = i === 0 && before.length > 1 && word === 'demand';
    const found = opens ? undefined : STANDINGS.find(({ words }) => words.has(word));
    if (found) return found.id;
  }
  const [behind = ''] = sentence.text.slice(Math.max(0, end - sentence.start)).split(/[;:.!?,](?!\d)/);
  for (const word of [...lettersOf(text), ...lettersOf(behind).slice(0, STANDING_REACH.behind)]) {
    const found = STANDINGS.find((entry) => entry.behind.has(word));
    if (found) return found.id;
  }
  return null;
}

/** The words of a text as they stand, lower case. */
const lettersOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** The sentence says that a figure was put right. */
export const saysRevised = (words: readonly string[]): boolean => words.some((w) => REVISION_WORDS.has(w));

/**
 * The population with what the sentence adds to its head: "passengers and crew" where the phrase was cut at
 * the passengers, "members of armed groups" where at the members.
 */
export function wholeGroup({ population, sentence, text }: Claim): string | null {
  if (population === null) return null;
  const from = Math.max(0, sentence.text.indexOf(text));
  const at = sentence.text.toLowerCase().indexOf(population.toLowerCase(), from);
  if (at < 0) return population;
  const rest = sentence.text.slice(at + population.length, at + population.length + 40);
  const more = /^ (?:and \p{L}{3,20}\b|of (?:the )?(?:\p{L}{3,20} )?\p{L}{3,20}\b)/u.exec(rest)?.[0] ?? '';
  if (more.startsWith(' and '))
    return isPeopleKin(kinOf(more.slice(' and '.length))) ? population + more : population;
  return /members?$/i.test(population) ? population + more : population;
}

/** Where the number stands in the text of its sentence, as near as offsets tell; -1 when it does not. */
function numberAt({ start, sentence, quantity }: Claim): number {
  const hint = start - sentence.start;
  let best = -1;
  for (
    let at = sentence.text.indexOf(quantity.text);
    at >= 0;
    at = sentence.text.indexOf(quantity.text, at + 1)
  ) {
    if (best < 0 || Math.abs(at - hint) < Math.abs(best - hint)) best = at;
    if (at > hint) break;
  }
  return best;
}

/** "Two more bodies were found"; of "40 more were hurt", which are all who were, no noun follows. */
const MORE =
  /^ more (?!than\b|(?:are|is|was|were|ha[ds]|have|in|at|on|to|of|and|or|from|still|could|may|might|will|un\p{L}+|missing|dead|injured|wounded|hurt|killed|trapped|feared)\b)\p{L}{3}/iu;

/** Whether words right at the number set it on top of another. */
export function isFurther(claim: Claim): boolean {
  const { sentence } = claim;
  const at = numberAt(claim);
  // "No other arrests": none besides those told of.
  if (claim.quantity.best === 0 && /^no (?:other|further)\b/i.test(claim.text)) return true;
  const behind = at + claim.quantity.text.length;
  if (at >= 0 && MORE.test(sentence.text.slice(behind, behind + 20))) return true;
  return (
    at > 0 &&
    /\b(?:another|further(?! than\b)|additional|extra) (?:\p{L}+ ){0,2}$/iu.test(
      sentence.text.slice(Math.max(0, at - 40), at),
    )
  );
}

const SOME_OF =
  /^(?: (?:\p{L}+ ){0,2})?(?:of|among|amongst) (?:the|those|them) ?(?:dead|killed|victims|deaths|fatalities|casualties|wounded|injured|missing|arrested|detained|survivors|bodies)?/u;

/** "14 of the dead", "three others among the dead". */
export function isSomeOf(claim: Claim): boolean {
  const { sentence, quantity } = claim;
  const at = numberAt(claim);
  if (at < 0) return false;
  const match = SOME_OF.exec(sentence.text.slice(at + quantity.text.length, at + quantity.text.length + 60));
  return match !== null && /(?:dead|ed|ing|s|them)$/.test(match[0].trim());
}

/** "on Tuesday", "28 May": says when it happened, not how long was counted; "since Monday" counts, of a Tuesday too. */
export const isDate = (window: Window | null): boolean =>
  window?.days === 1 && !/^since\b|\b(?:hours?|single day|a day|one day|daily|per day)\b/i.test(window.text);

/** "In the six centres that we run", "in our clinics": the speaker's own part of what others count whole. */
const OWN =
  /\b(?:that|which) (?:we|it) (?:runs?|operates?|supports?|manages?)\b|\b(?:in|at|by) our (?:\p{L}{1,20} )?(?:clinics?|hospitals?|centres?|centers?|camps?|wards?|schools?|units?|teams?)\b/iu;
export const ownScope = (text: string): string | null =>
  /\b(?:we|it|our)\b/i.test(text) ? (OWN.exec(text)?.[0] ?? null) : null;

const SUM_PATTERNS = SUMS.map(({ parts, words: [first, second] }) => {
  const [x, y] = [first.replaceAll(' ', '|'), second.replaceAll(' ', '|')];
  return { parts, pattern: new RegExp(`\\b(?:${x}) or (?:${y})\\b|\\b(?:${y}) or (?:${x})\\b`) };
});

/** "120 dead or missing" is neither the dead nor the missing. The words stand close round the figure. */
export function sumOf(claim: Claim): string | null {
  if (!/ or /i.test(claim.sentence.text)) return null;
  const text = claim.sentence.text.toLowerCase();
  const at = text.indexOf(claim.text.toLowerCase());
  const near = at < 0 ? claim.text.toLowerCase() : text.slice(at, at + claim.text.length + 40);
  const found = SUM_PATTERNS.find(
    ({ parts, pattern }) => parts.includes(claim.measure) && pattern.test(near),
  );
  return found === undefined ? null : `sum:${found.parts.join('+')}`;
}

/** The measure that a word tells of ("dying", "fatality": killed); the first that lists it has it. */
const TELLS: ReadonlyMap<string, string> = new Map(
  [...MEASURES]
    .reverse()
    .flatMap(({ id, objects = [], subjects = [], states = [], nouns = [], totals = [] }: MeasureEntry) =>
      [...objects, ...subjects, ...states, ...nouns, ...totals].map((word) => [lemma(word), id] as const),
    ),
);
const ENDING = /(?:ment|ation|ition|sion|tion|ance|ence|ing|ity|ness|ship|al|ly|er|or)s?$/;
/** Words that stand beside any number, and tell nothing of what it counts. */
const COMMON: ReadonlySet<string> = new Set(
  'cent percent share proportion percentage rate number total account represent year month week day hour figure count'.split(
    ' ',
  ),
);

/** A word as what it tells of: its kin, its measure, else its stem ("containment" and "contained" are one). */
function folded(word: string): string {
  const kin = kinOf(word);
  if (isPeopleKin(kin)) return kin;
  const measure = TELLS.get(word) ?? TELLS.get(kin);
  if (measure !== undefined) return measure;
  if (kin !== word) return kin;
  const stem = word.replace(ENDING, '');
  return stem.length >= 4 ? stem : word;
}

/** The content words of a claim, folded, without those that stand beside any number; sorted. */
export const foldedWords = ({ context }: Claim): string[] =>
  [...new Set(context.filter((w) => !COMMON.has(w)).map(folded))].sort();

/**
 * What is said of a figure besides what it counts and measures: the folded words of its sentence without its
 * head, its measure and its group. "One patient in 50 has died" and "2.2% of patients die" have a word in
 * common, "one patient in five is a child" has none with either.
 */
export function topicOf(claim: Claim, words: readonly string[], head: string | null): string[] {
  const own = new Set(wordsOf(`${claim.counted ?? ''} ${claim.population ?? ''}`).map(folded));
  const verb = claim.measure.includes(':')
    ? folded(lemma(claim.measure.slice(0, claim.measure.indexOf(':'))))
    : claim.measure;
  return words.filter((w) => w !== head && w !== verb && w !== 'people' && !own.has(w));
}

const CALENDAR: ReadonlySet<string> = new Set([...WEEKDAY_NAMES, ...MONTH_NAMES].map(capital));

/** The proper names of a sentence, lower case, without whoever speaks; its first word is not known to be one. */
export function namesIn({ sentence, attribution }: Claim): string[] {
  const speaker = new Set(wordsOf([attribution.speaker ?? '', ...attribution.chain].join(' ')));
  const found = new Set<string>();
  for (const match of sentence.text
    .slice(0, 600)
    .matchAll(/(?<=[\p{L}\p{Nd},;)’'] )\p{Lu}[\p{L}’'-]{2,40}/gu)) {
    const word = match[0].replace(/[’']s?$/, '');
    if (!CALENDAR.has(word) && !speaker.has(lemma(word.toLowerCase()))) found.add(word.toLowerCase());
  }
  return [...found].sort();
}
