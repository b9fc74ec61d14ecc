import type { Tag } from '../../annotate/tags.js';
import { startsUpper } from '../../segment/letters.js';
import { matchAt } from './events.js';
import { found, type FoundEvent } from './found.js';
import { eventNoun, modifier } from './noun.js';
import { isPeople, nounGroup, phraseAfter, type Parsed, type Phrase } from './phrase.js';

/** "Confirmed deaths by district: Orvel 31, Tarsin 12": names with numbers behind what they are numbers of. */
export function tabled(parsed: Parsed, from: number, phrase: Phrase): FoundEvent | null {
  if (phrase.head !== null || labelOf(parsed, from) === null) return null;
  const colon = parsed.tokens.findIndex((t) => t.text === ':');
  for (let i = 0; i < colon; i++) {
    const match = matchAt(parsed, i, 'total') ?? matchAt(parsed, i, 'noun');
    if (match && match.to <= colon) return found(match, 'total');
  }
  return null;
}

/** Where the name in front of a number of a table starts: tokens [start, from); null outside tables. */
export function labelOf({ tokens, tags }: Parsed, from: number): number | null {
  let start = from;
  while (start > 0 && isLabel(tags[start - 1], tokens[start - 1]?.text ?? '')) start--;
  const mark = tokens[start - 1]?.text;
  const opens = mark === ':' || mark === ',' || mark === ';' || tokens[start - 1]?.norm === 'and';
  const colon = tokens.findIndex((t) => t.text === ':');
  const ends = tags[from + 1] === 'punct' || tags[from + 1] === 'conj' || from + 1 >= tokens.length;
  return start < from && opens && ends && colon >= 0 && colon < start ? start : null;
}

const isLabel = (tag: Tag | undefined, text: string): boolean =>
  tag === 'name' || (tag === 'noun' && startsUpper(text));

/** "The refugees, some 6,000 in all,", "The victims, 23 men and six women,": the number of a group just named. */
export function apposed(parsed: Parsed, from: number, phrase: Phrase): FoundEvent | null {
  const { tokens, tags } = parsed;
  let i = from - 1;
  while (tags[i] === 'adv' || tags[i] === 'det') i--;
  // "23 men and six women"
  if (tokens[i]?.norm === 'and') {
    let first = i - 1;
    while (first > i - 5 && tags[first] !== 'num') first--;
    if (tags[first] === 'num' && tokens[first - 1]?.text === ',') i = first - 1;
  }
  if (tokens[i]?.text !== ',' || (phrase.head !== null && !phrase.people)) return null;
  // It goes on behind a second comma.
  const close = tokens.findIndex((t, k) => k >= phrase.to && k < phrase.to + 8 && t.text === ',');
  if (close < 0) return null;
  const start = subjectStart(parsed, i);
  if (start === null || tags[start] !== 'det') return null;
  const group = nounGroup(parsed, start);
  const noun = group.head ?? i - 1;
  if (noun !== i - 1 || !(isPeople(parsed.lemmas[noun] ?? '') || group.head === null)) return null;
  const match = matchAt(parsed, noun, 'noun') ?? matchAt(parsed, noun, 'total');
  return match?.entry.of === 'people' ? found(match, 'noun') : null;
}

function subjectStart({ tags }: Parsed, to: number): number | null {
  for (let i = to - 1; i >= Math.max(0, to - 5); i--) {
    if (tags[i] === 'det') return i;
    if (tags[i] !== 'noun' && tags[i] !== 'adj' && tags[i] !== 'part') return null;
  }
  return null;
}

/** "The villagers buried under the mudslide numbered 85" */
export function numbered(parsed: Parsed, from: number, phrase: Phrase): FoundEvent | null {
  const { tokens, tags } = parsed;
  if (phrase.head !== null || tokens[from - 1]?.norm !== 'numbered') return null;
  for (let i = 0; i < from - 1; i++) {
    if (tags[i] !== 'noun' && tags[i] !== 'name') continue;
    const counted = phraseAfter(parsed, i);
    if (counted.head === null || counted.to > from - 1) return null;
    const reduced =
      matchAt(parsed, counted.to, 'state', counted) ?? matchAt(parsed, counted.to, 'object', counted);
    const event =
      modifier(parsed, counted) ??
      eventNoun(parsed, counted, false) ??
      (reduced ? found(reduced, 'number-of') : null) ??
      eventNoun(parsed, counted, true);
    return event ? { ...event, rule: 'number-of', counted } : null;
  }
  return null;
}
