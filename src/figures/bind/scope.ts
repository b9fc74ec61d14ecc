import { PEOPLE_AT_LARGE } from '../../lexicon/people.js';
import { CHANGE_STEMS, PART_OPENERS, SAID, SUPERSEDED } from '../../lexicon/scope.js';
import type { Role } from '../../model.js';
import type { NumberSpan } from '../numbers/index.js';
import { OPENS_PART, SUPERSEDES } from './facts.js';
import { isPeople, nounGroup, type Parsed, type Phrase } from './phrase.js';

const AMONG = new Set(['among', 'amongst']);

/** Whether cases are confirmed or suspected: said of them within a few words. */
export function certaintyOf(parsed: Parsed, number: NumberSpan, phrase: Phrase): string | null {
  const near = parsed.lemmas.slice(Math.max(0, number.from - 3), Math.max(number.to, phrase.to) + 4);
  return near.includes('confirm')
    ? 'confirmed'
    : near.includes('suspect') || near.includes('suspected')
      ? 'suspected'
      : null;
}

/** The narrower group that a figure counts, as printed: "police officers", "critically", "suspected". */
export function populationOf(parsed: Parsed, phrase: Phrase): string | null {
  const { tokens, tags } = parsed;
  const text = (from: number, to: number): string | null => printed(parsed, from, to);
  // "11 of them children", "38 were civilians", "nine of the dead were children"
  let i = phrase.to;
  const copula = COPULA.has(tokens[i]?.norm ?? '');
  const bare = phrase.head === null || PEOPLE_AT_LARGE.has(phrase.lemma ?? '');
  const aged = agedTo(parsed, phrase.to);
  if (bare && phrase.head !== null && aged > phrase.to) return text(phrase.head, aged);
  if (bare && (copula || phrase.pronoun !== null || phrase.partitive)) {
    if (copula) i++;
    else if (phrase.head === null && COPULA.has(tokens[i + 1]?.norm ?? '')) {
      // "14 of the wounded are in a critical condition"
      const condition = conditionAt(parsed, i + 2);
      if (condition !== null) return text(i + 2, condition);
      // "Three of the dead were teachers"
      if (phrase.partitive && tokens[i - 1]?.norm === 'the') i += 2;
    }
    const condition = copula ? conditionAt(parsed, i) : null;
    if (condition !== null) return text(i, condition);
    const manner = tokens[i]?.norm ?? '';
    if (phrase.pronoun !== null && tags[i] === 'adv' && manner.endsWith('ly') && manner !== 'fatally')
      return text(i, i + 1);
    const group = nounGroup(parsed, i);
    const complement = group.head === null ? null : (parsed.lemmas[group.head] ?? null);
    const counts = tags.slice(i, group.to).includes('num');
    if (group.head !== null && complement !== null && !counts && !PEOPLE_AT_LARGE.has(complement)) {
      const pair = tokens[group.to]?.norm === 'and' && isPeople(parsed.lemmas[group.to + 1] ?? '');
      return text(skipDeterminer(parsed, i), pair ? group.to + 2 : group.head + 1);
    }
    if (
      copula &&
      ['confirmed', 'suspected'].includes(tokens[i]?.norm ?? '') &&
      tags[i + 1] !== 'adj' &&
      tags[i + 1] !== 'part'
    ) {
      return text(i, i + 1);
    }
  }
  if (phrase.head === null || !phrase.people) {
    const qualifier = tokens
      .slice(phrase.from, phrase.to)
      .find((t) => t.norm === 'confirmed' || t.norm === 'suspected');
    return qualifier?.text ?? null;
  }
  if (PEOPLE_AT_LARGE.has(phrase.lemma ?? '')) return null;
  let from = phrase.from;
  while (
    from < phrase.head &&
    (tags[from] === 'num' ||
      ['all', 'more', 'other', 'further', 'additional', 'of', 'the', 'its', 'their'].includes(
        tokens[from]?.norm ?? '',
      ))
  )
    from++;
  // "members of the public"
  if (tokens[phrase.to]?.norm === 'of' && phrase.lemma === 'member') {
    const group = nounGroup(parsed, phrase.to + 1);
    if (group.head !== null) return text(from, group.head + 1);
  }
  return text(from, aged);
}

/** Tokens [from, to) with single spaces, and none before an apostrophe; null where there are none. */
function printed({ tokens }: Parsed, from: number, to: number): string | null {
  let text = '';
  for (let i = from; i < to; i++) {
    const word = tokens[i]?.text ?? '';
    text += i === from || word.startsWith('’') || word.startsWith("'") ? word : ` ${word}`;
  }
  return text === '' ? null : text;
}

/** Where a limit of age behind a group ends: "children under five", "people aged 65 and over", "in their thirties". */
function agedTo({ tokens, tags }: Parsed, at: number): number {
  const norm = (i: number): string => tokens[i]?.norm ?? '';
  if (norm(at) === 'in' && norm(at + 1) === 'their' && /(?:teens|ties|s)$/.test(norm(at + 2))) return at + 3;
  let i = at;
  if (norm(i) === 'aged') i++;
  while (AGE_WORDS.has(norm(i))) i++;
  if (i === at || tags[i] !== 'num' || (tags[i + 1] === 'noun' && norm(i + 1) !== 'years')) return at;
  i++;
  if (norm(i) === 'years') i++;
  if ((norm(i) === 'and' || norm(i) === 'or') && AGE_ENDS.has(norm(i + 1))) return i + 2;
  // "aged 34", "aged between 24 and 51" describe; a limit makes a group.
  return norm(at) === 'aged' ? at : i;
}

const COPULA = new Set(['were', 'was', 'are', 'is']);
const AGE_WORDS = new Set(['under', 'over', 'below', 'above', 'the', 'age', 'of']);
const AGE_ENDS = new Set(['over', 'under', 'older', 'younger', 'above', 'below', 'up']);

/** "half of the 60 patients on the ward are children": the kind of people that they are said to be, else null. */
export function complementOf(parsed: Parsed, at: number): string | null {
  const { tokens, tags, lemmas } = parsed;
  let i = at;
  while (i < at + 5 && tags[i] !== 'aux' && tags[i] !== 'punct' && i < tokens.length) i++;
  if (!COPULA.has(tokens[i]?.norm ?? '')) return null;
  const group = nounGroup(parsed, i + 1);
  const noun = group.head === null ? '' : (lemmas[group.head] ?? '');
  if (group.head === null || !isPeople(noun) || PEOPLE_AT_LARGE.has(noun) || noun === 'other') return null;
  return tokens
    .slice(skipDeterminer(parsed, i + 1), group.head + 1)
    .map((t) => t.text)
    .join(' ');
}

/** "are in a critical condition", "are critical": which of the injured; where it ends, else null. */
function conditionAt({ tokens }: Parsed, at: number): number | null {
  const norm = (i: number): string => tokens[i]?.norm ?? '';
  if (norm(at) !== 'in') return null;
  const from = norm(at + 1) === 'a' ? at + 2 : at + 1;
  return CONDITIONS.has(norm(from)) && norm(from + 1) === 'condition' ? from + 2 : null;
}

const CONDITIONS = new Set(['critical', 'serious', 'stable', 'grave', 'poor']);

function skipDeterminer(parsed: Parsed, at: number): number {
  return parsed.tags[at] === 'det' ? at + 1 : at;
}

/** How the figure stands to its neighbours, from the words right before it. */
export function roleOf(parsed: Parsed, number: NumberSpan, phrase: Phrase): Role {
  const { tokens, stems } = parsed;
  const before = (k: number): string => (k > number.from ? '' : (tokens[number.from - k]?.norm ?? ''));
  if (phrase.pronoun !== null || isSomeOf(parsed, number)) return 'part';
  const window = [before(1), before(2), before(3), before(4), before(5)];
  // "up from 34", "from 98.9 million a year earlier", "almost twice the 48 reported a day before", "rather than 40"
  let at = 0;
  while (at < window.length && OLD.has(window[at] ?? '')) at++;
  if (window[at] === 'from' && at < 4) {
    const toward = tokens
      .slice(number.to, number.to + 6)
      .some((t, k) => t.norm === 'to' && parsed.tags[number.to + k + 1] === 'num');
    const change =
      toward || stems.slice(Math.max(0, number.from - 10), number.from + 1).some((s) => CHANGE_STEMS.has(s));
    if (change) return 'previous';
  }
  if (
    ((window[0] === 'twice' || window[1] === 'twice' || window[2] === 'twice') &&
      tokens.slice(number.to, number.to + 6).some((t) => SAID.has(t.norm) || EARLIER.has(t.norm))) ||
    (window.slice(0, 4).includes('than') && window.slice(0, 4).includes('rather'))
  )
    return 'previous';
  if (isSuperseded(parsed, number)) return 'previous';
  if (raisesToll(parsed, number, phrase)) return 'rise';
  // "rose by 12", "12 more than"
  if (window[0] === 'by' && CHANGE_STEMS.has(stems[number.from - 2] ?? '')) return 'rise';
  for (const at of [number.to, phrase.to])
    if (COMPARATIVES.has(tokens[at]?.norm ?? '') && tokens[at + 1]?.norm === 'than') return 'rise';
  // "lost 57 seats", "gained three points"
  if (
    SEATS.has(phrase.lemma ?? '') &&
    ['lost', 'gained', 'losing', 'gaining', 'shed'].includes(window[0] ?? '')
  )
    return 'rise';
  // "cut burglaries by 40 percent"
  if (
    window[0] === 'by' &&
    stems.slice(Math.max(0, number.from - 6), number.from - 1).some((s) => CHANGE_STEMS.has(s))
  )
    return 'rise';
  const opener = PART_OPENERS.has(window[0] ?? '')
    ? window[0]
    : window[0] === 'at' && PART_OPENERS.has(window[1] ?? '')
      ? window[1]
      : undefined;
  // "Ten children were among 48 people killed": who is among them is the part, and they are the whole.
  if (opener !== undefined && !AMONG.has(opener)) return 'part';
  if (pronounBefore(parsed, number) !== null) return 'part';
  if (inPartList(parsed, number.from)) return 'part';
  return 'total';
}

/** "Two further deaths took the number to 17", "Three more bodies brought the toll to 40": by how much. */
function raisesToll({ tokens, stems }: Parsed, { to }: NumberSpan, phrase: Phrase): boolean {
  const more = tokens.slice(to, phrase.to).some(({ norm }) => MORE.has(norm));
  if (!more || !RAISES.has(tokens[phrase.to]?.norm ?? '')) return false;
  const level = stems.slice(phrase.to + 1, phrase.to + 7);
  return level.some((s) => LEVELS.has(s));
}
const MORE = new Set(['more', 'further', 'additional', 'new', 'other']);
const RAISES = new Set([
  'took',
  'brought',
  'raised',
  'pushed',
  'lifted',
  'take',
  'takes',
  'bring',
  'brings',
  'raise',
  'raises',
  'push',
  'pushes',
]);
const LEVELS = new Set(['toll', 'number', 'total', 'tally', 'count']);

const OLD = new Set(['an', 'earlier', 'previous', 'initial', 'the', 'a', 'original']);

/** "first spoke of 38", "earlier given as 15", "not 17 as first reported": within some words of the number. */
function isSuperseded({ tokens, holds }: Parsed, { from, to }: NumberSpan): boolean {
  if ((holds & SUPERSEDES) === 0) return false;
  const end = Math.min(tokens.length, to + 4);
  for (let i = Math.max(0, from - 5); i < end - 1; i++) {
    if (!SUPERSEDED.has(tokens[i]?.norm ?? '')) continue;
    if (SAID.has(tokens[i + 1]?.norm ?? '') || (i + 2 < end && SAID.has(tokens[i + 2]?.norm ?? '')))
      return true;
  }
  return false;
}

/** "twelve of the 19 patients", "14 of the wounded", "5.5 km of the 9 km tunnel": some of a group that is counted or known. */
function isSomeOf(parsed: Parsed, number: NumberSpan): boolean {
  const { tokens, tags } = parsed;
  let i = number.to;
  if (number.kind === 'share' || number.kind === 'zero') return false;
  if (tokens[i]?.norm !== 'of') return false;
  let definite = false;
  for (i++; i < Math.min(tokens.length, number.to + 7); i++) {
    const tag = tags[i];
    if (tag === 'num') return definite;
    if (tag === 'det' || POSSESSIVE.test(tokens[i]?.text ?? '')) definite = true;
    else if (tag === 'part' || tag === 'adj') {
      if (definite && HARMED_GROUPS.has(tokens[i]?.norm ?? '')) return !isAll(parsed, i + 1);
    } else if (tag !== 'name' && tag !== 'noun') return false;
    else if (definite && HARMED_GROUPS.has(tokens[i]?.norm ?? '')) return !isAll(parsed, i + 1);
  }
  return false;
}

/** "Nine of the dead were children": nine are all the children among them, a total of its own. */
function isAll(parsed: Parsed, at: number): boolean {
  if (!COPULA.has(parsed.tokens[at]?.norm ?? '')) return false;
  return nounGroup(parsed, at + 1).head !== null;
}

const POSSESSIVE = /(?:['’]s|s['’])$/;
const HARMED_GROUPS = new Set([
  'dead',
  'wounded',
  'injured',
  'missing',
  'killed',
  'victims',
  'casualties',
  'hurt',
]);

/**
 * "including nine children and seven women": a later member of a list that "including" opened, unless the
 * list has closed: "23 villagers - including nine children - and 16 soldiers".
 */
function inPartList(parsed: Parsed, from: number): boolean {
  if ((parsed.holds & OPENS_PART) === 0) return false;
  let closed: string | null = null;
  for (let i = from - 1; i >= Math.max(0, from - 8); i--) {
    const tag = parsed.tags[i];
    const word = parsed.tokens[i]?.norm ?? '';
    if (
      AMONG.has(word) &&
      parsed.tags.slice(i + 1, from).every((t) => t === 'det' || t === 'mark' || t === 'adv')
    )
      return false;
    if (PART_OPENERS.has(word)) return closed === null || parsed.tokens[i - 1]?.norm !== closed;
    if (LIST_CLOSERS.has(word)) closed = LIST_CLOSERS.get(word) ?? null;
    if (tag === 'verb' || tag === 'part' || tag === 'aux' || tag === 'sub') return false;
  }
  return false;
}

/** What closes a list told in passing, and what then opened it. */
const LIST_CLOSERS: ReadonlyMap<string, string> = new Map([
  [')', '('],
  ['-', '-'],
  ['–', '–'],
  ['—', '—'],
]);

const COMPARATIVES = new Set(
  'more fewer less warmer cooler colder hotter higher lower taller longer shorter wider heavier lighter faster slower deeper larger smaller bigger older younger'.split(
    ' ',
  ),
);
const SEATS = new Set(['seat', 'point']);

const EARLIER = new Set(['earlier', 'before', 'previous', 'recorded', 'killed', 'counted']);
/** "of whom six are critical": the number follows the pronoun. */
export function pronounBefore(parsed: Parsed, number: NumberSpan): string | null {
  const before = parsed.tokens[number.from - 1]?.norm ?? '';
  return (before === 'whom' || before === 'which' || before === 'these' || before === 'them') &&
    parsed.tokens[number.from - 2]?.norm === 'of'
    ? before
    : null;
}
