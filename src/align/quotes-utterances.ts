import type { ExtractRecord, Quote } from '../model.js';
import { joinWordings, readWording, wordingKey, type Seam, type Wording } from './quotes-wording.js';

/** What one speaker says in one go in one article: one quotation, or the parts of one. */
export interface Utterance {
  readonly article: string;
  readonly quotes: readonly Quote[];
  readonly speaker: string | null;
  /** Reported without marks: the words are the reporter's. */
  readonly indirect: boolean;
  /** A few words inside a sentence of the reporter's. */
  readonly fragment: boolean;
  readonly wording: Wording;
  /** `wordingKey` of the wording. */
  readonly key: string;
  /** `wordingKey` of each quotation that it is made of. */
  readonly partKeys: ReadonlySet<string>;
}

/** The utterances of an article, in its order. */
export function utterancesOf({ article, quotes }: ExtractRecord): Utterance[] {
  const tied = new Map<string, Quote[]>();
  for (const quote of [...quotes].sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1))) {
    // A reported clause never runs on into a quotation, even when they share an attribution.
    const key = quote.kind === 'indirect' ? quote.id : quote.utterance;
    const list = tied.get(key);
    if (list) list.push(quote);
    else tied.set(key, [quote]);
  }
  return [...tied.values()].flatMap((list) => utteranceOf(article.id, list));
}

function utteranceOf(article: string, quotes: readonly Quote[]): Utterance[] {
  const parts = quotes.flatMap((quote) => {
    const wording = readWording(quote.text);
    return wording.words.length === 0 ? [] : [{ quote, wording, key: wordingKey(wording) }];
  });
  const first = parts[0];
  if (!first) return [];
  // A pull quote that repeats words of the speech adds none.
  const distinct = withoutRepeats(parts);
  const wording = joinWordings(
    distinct.map((part) => part.wording),
    distinct.slice(1).map((part, at) => seamBetween(distinct[at]?.quote ?? part.quote, part.quote)),
  );
  return [
    {
      article,
      quotes: parts.map((part) => part.quote),
      speaker: parts.map((part) => part.quote.speaker).find((speaker) => speaker !== null) ?? null,
      indirect: first.quote.kind === 'indirect',
      fragment: parts.every((part) => part.quote.kind === 'fragment'),
      wording,
      key: wordingKey(wording),
      partKeys: new Set(parts.map((part) => part.key)),
    },
  ];
}

function seamBetween(before: Quote, after: Quote): Seam {
  if (before.kind === 'fragment' || after.kind === 'fragment') return 'fragment';
  const open = !/[.!?…]["'”’)\]]*$/.test(before.text);
  return open && /^["'“‘([]*\p{Ll}/u.test(after.text) ? 'split' : 'sentence';
}

/** Beyond this many, only what is the same word for word is looked for: a garbled file may tie thousands. */
const MANY = 60;

/** Leaves out what another one holds word for word; of equal ones the first stays. */
export function withoutRepeats<T extends { readonly key: string }>(items: readonly T[]): T[] {
  const first = new Map<string, T>();
  for (const item of items) if (!first.has(item.key)) first.set(item.key, item);
  const distinct = [...first.values()];
  if (distinct.length > MANY) return distinct;
  return distinct.filter(({ key }) => !distinct.some((other) => other.key !== key && holds(other.key, key)));
}

/** Whether one wording has all the words of another, in a row. */
export function holds(key: string, part: string): boolean {
  return ` ${key} `.includes(` ${part} `);
}
