import type { Tag } from '../../annotate/tags.js';
import type { Sentence } from '../../model.js';
import { startsUpper } from '../../segment/letters.js';
import { matchAt } from './events.js';
import { COLON } from './facts.js';
import { eventOf, found, type FoundEvent } from './found.js';
import { joinTexts } from './joined.js';
import { eventNoun, modifier } from './noun.js';
import { isPeople } from './people.js';
import { nounGroup, phraseAfter, type Parsed, type Phrase } from './phrase.js';

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

/** What the label of a line says that its number counts. */
export interface Labelled {
  readonly event: FoundEvent | null;
  /** The noun of the label. */
  readonly phrase: Phrase;
}

/** "Hospitals: six.", "Cumulative cases | 4,866", "Doctors: 29 for around 260,000 people" */
export function labelled(parsed: Parsed, from: number, phrase: Phrase): Labelled | null {
  if (phrase.head !== null || phrase.pronoun !== null) return null;
  const { tokens, tags } = parsed;
  let mark = from - 1;
  while (tags[mark] === 'adv' || tags[mark] === 'det' || tags[mark] === 'mark') mark--;
  if (!LABEL_MARKS.has(tokens[mark]?.text ?? '') || mark > LONGEST_LABEL) return null;
  // "Casualties: 14 dead, 39 wounded" says itself what each is.
  const next = tags[phrase.to];
  if (next !== undefined && next !== 'punct' && next !== 'prep' && next !== 'conj') return null;
  const paren = tokens.findIndex((t) => t.text === '(');
  const end = paren >= 0 && paren < mark ? paren : mark;
  const label = phraseAfter(parsed, 0);
  // "Villages reporting cases | 23"
  const plural = label.head !== null && /[^s]s$/.test(tokens[label.head]?.norm ?? '');
  const things = plural && !label.people && tags[label.to] === 'ing';
  for (let i = 0; i < end && !things; i++) {
    const match =
      matchAt(parsed, i, 'total') ?? matchAt(parsed, i, 'noun') ?? matchAt(parsed, i, 'state', label);
    if (match && match.to <= end && match.entry.id !== 'inhabitants')
      return { event: found(match, 'total'), phrase: label };
  }
  // "Government: 31,500" gives somebody's figure; a plural says what is counted.
  return plural && label.to <= end && tags[label.head] === 'noun' ? { event: null, phrase: label } : null;
}

const LABEL_MARKS = new Set([':', '|']);
const LONGEST_LABEL = 12;

/** Whether a sentence is up to three words in capitals. */
export function mayHead({ tokens }: Sentence): boolean {
  let words = 0;
  for (const { kind, text } of tokens)
    if (kind === 'word' && (++words > 3 || text !== text.toUpperCase())) return false;
  return words > 0;
}

/** Words of a heading of its own in front of a line: "THE INJURED. Between 180 and 260." */
export function headedBy(parsed: Parsed): FoundEvent | null {
  const { tokens } = parsed;
  for (let i = 0; i < tokens.length; i++) {
    const match = matchAt(parsed, i, 'total') ?? matchAt(parsed, i, 'noun') ?? matchAt(parsed, i, 'state');
    if (match?.entry.of === 'people') return found(match, 'total');
  }
  return null;
}

/** Where the name in front of a number of a table starts: tokens [start, from); null outside tables. */
export function labelOf({ tokens, tags, holds }: Parsed, from: number): number | null {
  if ((holds & COLON) === 0) return null;
  let start = from;
  while (start > 0 && isLabel(tags[start - 1], tokens[start - 1]?.text ?? '')) start--;
  const mark = tokens[start - 1]?.text;
  const opens = mark === ':' || mark === ',' || mark === ';' || tokens[start - 1]?.norm === 'and';
  const ends = tags[from + 1] === 'punct' || tags[from + 1] === 'conj' || from + 1 >= tokens.length;
  if (start === from || !opens || !ends) return null;
  const colon = tokens.findIndex((t) => t.text === ':');
  return colon >= 0 && colon < start ? start : null;
}

/** "By district: Arua, 12 dead; Gulu, 7 dead": the name between a colon or semicolon and the comma before a number. */
export function rowName({ tokens, tags, holds }: Parsed, comma: number): string | null {
  if ((holds & COLON) === 0) return null;
  let start = comma;
  while (start > comma - 4 && isLabel(tags[start - 1], tokens[start - 1]?.text ?? '')) start--;
  const mark = tokens[start - 1]?.text;
  const rows = tokens.some(({ text }, i) => text === ';' && tags[i + 1] === 'name');
  if (start === comma || !rows || (mark !== ':' && mark !== ';')) return null;
  return joinTexts(tokens, start, comma);
}

/**
 * "Selm: 338 cases, 17 deaths", next to another line of the kind: the name at the head of a line of figures is
 * where all of them are.
 */
export function headPlace(
  { sentence, tokens, tags, lemmas, holds }: Parsed,
  sentences: readonly Sentence[],
): string | null {
  if ((holds & COLON) === 0) return null;
  const colon = headEnd(tokens);
  if (colon === null || tags[colon + 1] !== 'num') return null;
  // "UN: 338 dead", "Police: 5,000 marchers" say who tells it, and "Deaths: 17 people" what is counted.
  for (let i = 0; i < colon; i++) {
    const text = tokens[i]?.text ?? '';
    if (!isLabel(tags[i], text) || (text.length > 1 && text === text.toUpperCase())) return null;
    if (tags[i] === 'noun' && (isPeople(lemmas[i] ?? '') || tokens[i]?.norm !== lemmas[i])) return null;
  }
  const siblings = sentences
    .slice(Math.max(0, sentence.index - 6), sentence.index + 7)
    .filter(({ index }) => index !== sentence.index)
    .some((other) => {
      const end = headEnd(other.tokens);
      return end !== null && other.tokens[end + 1]?.kind === 'number';
    });
  return siblings ? joinTexts(tokens, 0, colon) : null;
}

/** Where a colon ends up to four capitalised words that open a line. */
function headEnd(tokens: Sentence['tokens']): number | null {
  let at = 0;
  while (at < 4 && startsUpper(tokens[at]?.text ?? '')) at++;
  return at > 0 && tokens[at]?.text === ':' ? at : null;
}

/** "three districts: Amar (14 dead), Belo (nine)": the name in front of a parenthesis of a list. */
export function labelBefore({ tokens, tags, holds }: Parsed, open: number): number | null {
  let start = open;
  while (start > 0 && isLabel(tags[start - 1], tokens[start - 1]?.text ?? '')) start--;
  const mark = tokens[start - 1]?.norm ?? '';
  if (start === open) return null;
  if ((holds & COLON) !== 0)
    return /^(?:[:,;]|and)$/.test(mark) && tokens.slice(0, start).some((t) => t.text === ':') ? start : null;
  // "The worst-hit towns were Kemer (34 dead) and Olan (12)": names in a row, each with its number.
  if (!/^(?:,|and|in|at|were|are)$/.test(mark)) return null;
  const isLabelled = (i: number): boolean =>
    i !== open && tokens[i]?.text === '(' && tags[i + 1] === 'num' && tags[i - 1] === 'name';
  return tags[start] === 'name' && tokens.some((_, i) => isLabelled(i)) ? start : null;
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
    if (tags[first] === 'num' && /^[,(]$/.test(tokens[first - 1]?.text ?? '')) i = first - 1;
  }
  const open = tokens[i]?.text;
  if ((open !== ',' && open !== '(') || (phrase.head !== null && !phrase.people)) return null;
  // It goes on behind a second comma, or the parenthesis closes.
  const end = open === ',' ? ',' : ')';
  const close = tokens.findIndex((t, k) => k >= phrase.to && k < phrase.to + 8 && t.text === end);
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
    return event ? eventOf(event.entry, 'number-of', event.from, event.to, counted) : null;
  }
  return null;
}
