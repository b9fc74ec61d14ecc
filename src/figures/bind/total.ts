import { COUNT_NOUNS } from '../../lexicon/scope.js';
import { matchAt } from './events.js';
import { NAMES_COUNT, TELLS_TOTAL } from './facts.js';
import { eventOf, found, type FoundEvent } from './found.js';
import { eventNoun, modifier } from './noun.js';
import { type Parsed, type Phrase, phraseAfter, phraseAgain } from './phrase.js';
import { rightPredicate } from './predicate-right.js';

/** Verbs that move or state a level: "rose to 31", "stands at 31", "hit 31". */
export const LEVEL_STEMS = new Set(
  'number rang ris climb reach hit pass stand top exceed doubl tripl jump increas fall drop soar surg go put is be mount swell grow revis rais bring tak tot total number com near approach'.split(
    ' ',
  ),
);
const LEVEL_LINKS = new Set([
  'to',
  'at',
  'of',
  ':',
  '-',
  '–',
  '—',
  'is',
  'was',
  'as',
  'past',
  'above',
  'beyond',
  'by',
  '(',
  'were',
  'are',
  'over',
  'than',
]);

/** "The death toll rose to 31", "deaths pass 130", "Cumulative deaths: 96", "put the toll at 51" */
export function total(parsed: Parsed, from: number, phrase: Phrase): FoundEvent | null {
  if ((parsed.holds & TELLS_TOTAL) === 0) return null;
  const { tags, tokens, stems } = parsed;
  if (
    phrase.head !== null &&
    !phrase.people &&
    !phrase.partitive &&
    phrase.lemma !== 'life' &&
    phrase.lemma !== 'name'
  )
    return null;
  let i = from - 1;
  while (i >= 0 && (tags[i] === 'adv' || tags[i] === 'det' || tags[i] === 'mark' || tokens[i]?.text === ','))
    i--;
  const linked =
    isBefore(parsed, i, from) ||
    LEVEL_LINKS.has(tokens[i]?.norm ?? '') ||
    LEVEL_STEMS.has(stems[i] ?? '') ||
    stems[i] === 'toll' ||
    stems[i] === 'count';
  if (!linked || isAgent(parsed, i)) return null;
  // "brought 29 men out": what is raised stands between the verb and its number.
  if (i === from - 1 && RAISERS.has(stems[i] ?? '')) return null;
  // "lost in front of 31,462", "ahead of 300": no level of anything
  if (tokens[i]?.norm === 'of' && BEFORE_OF.has(tokens[i - 1]?.norm ?? '')) return null;
  for (let k = i - (LEVEL_STEMS.has(stems[i] ?? '') ? 1 : 0); k >= Math.max(0, i - 22); k--) {
    if (tokens[k]?.text === ';') return null;
    const match = matchAt(parsed, k, 'total');
    if (!match || match.to > from) continue;
    // "swollen by refugees to nearly 60,000": they are why, and not what is counted.
    if (k > 0 && tokens[k - 1]?.norm === 'by' && match.to < from) continue;
    if (match.entry.id === 'inhabitants' && !isSize(parsed, k, i)) continue;
    if (tokens[i]?.norm === 'of' && match.to !== i && isOfOther(parsed, i - 1)) continue;
    // "crews were cut from 710 to 450" is on nobody aboard
    if (match.entry.id === 'aboard' && tokens[i]?.norm === 'to') continue;
    if (DASHES.has(tokens[i]?.norm ?? '') && match.to !== i) continue;
    // A verb among the totals counts only behind "number of": "the number of people killed rose to 94".
    if (
      (tags[k] === 'part' || tags[k] === 'verb') &&
      match.entry.id !== 'inhabitants' &&
      tokens[k - 1]?.norm !== 'the' &&
      !(tokens[i]?.norm === ':' && match.to === i) &&
      !stems
        .slice(Math.max(0, k - 8), k)
        .some((s) => s === 'number' || s === 'total' || s === 'figur' || s === 'count')
    )
      continue;
    const before = matchAt(parsed, k - 1, 'total');
    const best = before?.to === match.to ? before : match;
    return found(best, 'total');
  }
  return null;
}

/**
 * Whether what stands at `at` has the number behind the link at `link` for its size. A place is as large as its
 * number only where "of" or "to" says so of it: "a town of 3,000", "home to 3,000"; "guns were found at his
 * home, in addition to the two" does not.
 */
function isSize({ tokens, lemmas, stems }: Parsed, at: number, link: number): boolean {
  if (lemmas[at] === 'population' || (stems[at] === 'swell' && tokens[link]?.norm === 'to')) return true;
  return link === at + 1 && (tokens[link]?.norm === 'of' || tokens[link]?.norm === 'to');
}

/** "the staff mourned the loss of eight": the number is of the noun before "of", unless that is a word for numbers. */
const isOfOther = ({ tags, lemmas }: Parsed, at: number): boolean =>
  tags[at] === 'noun' && !COUNT_NOUNS.has(lemmas[at] ?? '') && !LEVELS.has(lemmas[at] ?? '');

/** Nouns for how high a number is: "deaths have reached a peak of 40". */
const LEVELS = new Set(
  'sum excess maximum minimum high low peak record average upward count rate level range range tune toll'.split(
    ' ',
  ),
);

/** "raised its military dead from nine to 14" */
const isBefore = ({ tokens, tags }: Parsed, i: number, from: number): boolean =>
  tokens[i]?.norm === 'from' &&
  tokens.slice(from, from + 4).some((t, k) => t.norm === 'to' && tags[from + k + 1] === 'num');

/** "attended by 250 guests": who did it, and no step that something rose by. */
const isAgent = ({ tokens, tags, stems }: Parsed, link: number): boolean =>
  tokens[link]?.norm === 'by' && tags[link - 1] === 'part' && !LEVEL_STEMS.has(stems[link - 1] ?? '');

/** Stems of verbs that bring a count to a level. */
const RAISERS = new Set(['bring', 'rais', 'tak', 'revis', 'put']);

/** Words that make another preposition of "of". */
const BEFORE_OF = new Set(['front', 'ahead', 'because', 'instead', 'out', 'outside', 'inside', 'short']);
const DASHES = new Set(['-', '–', '—', '(']);

/** "brought to 92 the number of journalists slain", "took to 14 the toll": what is brought to a level stands behind it. */
export function levelOf(parsed: Parsed, from: number, to: number): FoundEvent | null {
  const { tokens, stems, lemmas } = parsed;
  if (tokens[from - 1]?.norm !== 'to' || !RAISERS.has(stems[from - 2] ?? '')) return null;
  const at = tokens[to]?.norm === 'the' ? to + 1 : to;
  const level = matchAt(parsed, at, 'total') ?? matchAt(parsed, at + 1, 'total');
  if (level) return found(level, 'total');
  const of = tokens[at + 1]?.norm === 'of' ? at + 1 : at + 2;
  if (tokens[of]?.norm !== 'of' || !COUNT_NOUNS.has(lemmas[of - 1] ?? '')) return null;
  const counted = phraseAfter(parsed, of);
  const event =
    modifier(parsed, counted) ?? eventNoun(parsed, counted, false) ?? rightPredicate(parsed, counted);
  return event === null ? null : eventOf(event.entry, 'number-of', event.from, event.to, counted);
}

/** "the number of soldiers now working in the valley at 1,100" */
export function numberOf(parsed: Parsed, from: number, phrase: Phrase): FoundEvent | null {
  if (phrase.head !== null || (parsed.holds & NAMES_COUNT) === 0) return null;
  for (let i = from - 2; i >= Math.max(0, from - 24); i--) {
    if (!COUNT_NOUNS.has(parsed.lemmas[i] ?? '')) continue;
    if (parsed.tokens[i + 1]?.norm !== 'of') {
      // "the number in shelters has gone up to 1,900"
      const those = phraseAgain({ ...phrase, from: i + 1, to: i + 1, people: true });
      const found = rightPredicate(parsed, those);
      if (found !== null && found.from === i + 1 && found.to <= from)
        return eventOf(found.entry, 'number-of', found.from, found.to);
      continue;
    }
    const counted = phraseAfter(parsed, i + 1);
    if (counted.to > from) return null;
    const event =
      modifier(parsed, counted) ??
      eventNoun(parsed, counted, false) ??
      rightPredicate(parsed, counted) ??
      eventNoun(parsed, counted, true);
    return event !== null && event.to <= from
      ? eventOf(event.entry, 'number-of', event.from, event.to, counted)
      : null;
  }
  return null;
}

/**
 * What a bare number is said to be the number of, though nothing happens to it: "the number of volunteers has
 * gone from 710 to 540", "The volunteers numbered 3,200".
 */
export function numberedThing(parsed: Parsed, from: number, phrase: Phrase): Phrase | null {
  if (phrase.head !== null) return null;
  const { tokens, tags, lemmas } = parsed;
  for (let i = from - 1; i >= Math.max(0, from - 24); i--) {
    if (tokens[i]?.text === ';') return null;
    const numbered = i === from - 1 && tokens[i]?.norm === 'numbered';
    if (numbered) {
      const start = tags.findIndex((tag, k) => k < i && (tag === 'noun' || tag === 'name'));
      const subject = start < 0 ? null : phraseAfter(parsed, start);
      return subject?.head != null && subject.to === i ? subject : null;
    }
    if (!COUNT_NOUNS.has(lemmas[i] ?? '') || tokens[i + 1]?.norm !== 'of') continue;
    const counted = phraseAfter(parsed, i + 1);
    const plural = counted.head !== null && /s$|^people$/.test(tokens[counted.head]?.norm ?? '');
    return plural && counted.to < from ? counted : null;
  }
  return null;
}
