import { PEOPLE_AT_LARGE } from '../../lexicon/people.js';
import type { NumberSpan } from '../numbers/index.js';
import { joinTexts } from './joined.js';
import { isPeople } from './people.js';
import { nounGroup, type Parsed, type Phrase } from './phrase.js';

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
    else if (phrase.partitive && tokens[i - 1]?.norm === 'those' && tokens[i]?.norm === 'who') {
      // "Nine of those who died were children"
      if (COPULA.has(tokens[i + 2]?.norm ?? '')) i += 3;
    } else if (phrase.head === null && COPULA.has(tokens[i + 1]?.norm ?? '')) {
      // "14 of the wounded are in a critical condition"
      const condition = conditionAt(parsed, i + 2);
      if (condition !== null) return text(i + 2, condition);
      // "Three of the dead were teachers", "twenty of those killed were girls"
      if (phrase.partitive && ['the', 'those'].includes(tokens[i - 1]?.norm ?? '')) i += 2;
    }
    // "Twelve were under 14", "seven of the dead were aged over 60"
    const old = agedTo(parsed, i);
    if (old > i && COPULA.has(tokens[i - 1]?.norm ?? '')) return text(i, old);
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
  const all = bare && phrase.head !== null ? allOf(parsed, phrase.to) : null;
  if (all !== null) return text(all.from, all.to);
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

/** "Nineteen people, all students, died", "Six people, all of them guards,": what the apposition says of everybody. */
function allOf(parsed: Parsed, at: number): { from: number; to: number } | null {
  const { tokens, tags, lemmas } = parsed;
  if (tokens[at]?.text !== ',' || tokens[at + 1]?.norm !== 'all') return null;
  const from = tokens[at + 2]?.norm === 'of' && tokens[at + 3]?.norm === 'them' ? at + 4 : at + 2;
  const { head, to } = nounGroup(parsed, from);
  if (head === null || !isPeople(lemmas[head] ?? '') || PEOPLE_AT_LARGE.has(lemmas[head] ?? '')) return null;
  return tags[to] === 'punct' || to === tokens.length ? { from, to: head + 1 } : null;
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
  const limit = i;
  while (AGE_WORDS.has(norm(i))) i++;
  const limited = i > limit;
  if (i === at || tags[i] !== 'num' || (tags[i + 1] === 'noun' && norm(i + 1) !== 'years')) return at;
  i++;
  if (norm(i) === 'years') i++;
  if ((norm(i) === 'and' || norm(i) === 'or') && AGE_ENDS.has(norm(i + 1))) return i + 2;
  // "aged 34", "aged between 24 and 51" describe; a limit makes a group.
  return norm(at) === 'aged' && !limited ? at : i;
}

export const COPULA: ReadonlySet<string> = new Set(['were', 'was', 'are', 'is']);
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
  return joinTexts(tokens, skipDeterminer(parsed, i + 1), group.head + 1);
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
