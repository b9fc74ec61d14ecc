import { CHANGES } from '../../lexicon/values.js';
import type { NumberSpan } from '../numbers/index.js';
import { isPeople } from './people.js';
import { nounGroup, type Parsed, type Phrase } from './phrase.js';
import { subjectHead, subjectOf, type ValueBinding } from './value-thing.js';

export function bindShare(parsed: Parsed, number: NumberSpan, phrase: Phrase): ValueBinding {
  const change = changeAt(parsed, number);
  if (change !== null) return { measure: change, counted: changedOf(parsed, number, phrase) };
  // "one child in three": the noun stands inside the figure.
  const inside = number.ratio === null ? -1 : parsed.tags.slice(number.from, number.to).indexOf('noun');
  // "every third house": it stands behind, whatever it is tagged as.
  const every = parsed.tokens[number.to - 2]?.norm === 'every';
  const own = every
    ? (parsed.lemmas[number.to] ?? null)
    : inside >= 0
      ? (parsed.lemmas[number.from + inside] ?? null)
      : null;
  // "won 41,200 votes, or 52 percent"
  const counted =
    phrase.lemma ??
    own ??
    voters(parsed, number.to) ??
    (phrase.pronoun !== null || phrase.people ? 'people' : subjectOf(parsed, number.from));
  return { measure: 'share', counted };
}

/** "with 57.4% in favour": those who are for something have voted, or would. */
const voters = ({ tokens }: Parsed, to: number): string | null =>
  tokens[to]?.norm === 'in' && /^favou?r$/.test(tokens[to + 1]?.norm ?? '') ? 'voter' : null;

/** What changed: "a 12% rise in sales", "a 12 per cent pay rise", "sales rose 12%". */
function changedOf(parsed: Parsed, number: NumberSpan, phrase: Phrase): string | null {
  const { stems, lemmas } = parsed;
  const noun =
    phrase.head !== null && CHANGES.has(stems[phrase.head] ?? '')
      ? phrase.head
      : CHANGES.has(stems[number.to] ?? '')
        ? number.to
        : null;
  if (noun !== null) {
    if (parsed.tokens[noun + 1]?.norm === 'in') {
      const group = nounGroup(parsed, noun + 2);
      if (group.head !== null) return lemmas[group.head] ?? null;
    }
    if (noun > number.to) return lemmas[noun - 1] ?? null;
    const subject = subjectOf(parsed, number.from);
    return subject === null || isPeople(subject) ? (lemmas[noun] ?? null) : subject;
  }
  return (
    reduced(parsed, number.from) ??
    subjectHead(parsed, number.from, false) ??
    subjectOf(parsed, number.from) ??
    phrase.lemma
  );
}

/** "had cut burglaries by 40 percent": what was changed stands between the verb and "by". */
function reduced({ tokens, tags, stems, lemmas }: Parsed, from: number): string | null {
  let i = from - 1;
  while (tags[i] === 'adv') i--;
  if (tokens[i]?.norm !== 'by' || tags[i - 1] !== 'noun') return null;
  for (let k = i - 2; k >= Math.max(0, i - 5); k--) {
    if (tags[k] === 'punct' || tags[k] === 'sub' || tags[k] === 'prep') return null;
    if (CHANGES.has(stems[k] ?? '') && tags[k] !== 'adj' && tags[k] !== 'adv') return lemmas[i - 1] ?? null;
  }
  return null;
}

/** Whether the figure is the size of a change: "fell by 38%", "a 12% rise", "were 11% lower", "up 3%". */
function changeAt(parsed: Parsed, number: NumberSpan): 'rise' | 'fall' | null {
  const { stems, tags, tokens } = parsed;
  let i = number.from - 1;
  // "had cut burglaries by 40 percent"
  if (tokens[i]?.norm === 'by') {
    for (let k = i - 1; k >= Math.max(0, i - 5); k--) {
      if (tags[k] === 'punct' || tags[k] === 'sub') break;
      const verb = CHANGES.get(stems[k] ?? '');
      if (verb !== undefined && tags[k] !== 'adv' && tags[k] !== 'prep' && tags[k] !== 'adj') return verb;
    }
  }
  // "by a third", "as much as 16%", "has risen 41%"
  while (
    i >= 0 &&
    (tags[i] === 'adv' ||
      tags[i] === 'det' ||
      ['by', 'as', 'much', 'another', 'than', 'more'].includes(tokens[i]?.norm ?? ''))
  )
    i--;
  const left = CHANGES.get(stems[i] ?? '');
  if (left !== undefined && tokens[i]?.norm !== 'lost') return left;
  const after = CHANGES.get(stems[number.to] ?? '');
  if (after !== undefined && tags[number.to] !== 'part') return after;
  if (
    tokens[number.to]?.norm === 'has' &&
    tokens[number.to + 1]?.norm === 'been' &&
    stems[number.to + 2] === 'add'
  )
    return 'rise';
  return null;
}
