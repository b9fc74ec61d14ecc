import {
  joinWordings,
  readWording,
  wordingKey,
  type Seam,
  type Wording,
} from '../../align/quotes-wording.js';
import { isContent, matchWordings } from '../../align/quotes-match.js';
import { holds, withoutRepeats, type Utterance } from '../../align/quotes-utterances.js';

/** One article's printing of an utterance. */
export interface Version {
  readonly article: string;
  readonly utterances: readonly Utterance[];
  readonly wording: Wording;
  readonly key: string;
  readonly speaker: string | null;
  /** Nothing but a few words inside a sentence of the reporter's. */
  readonly fragment: boolean;
}

/**
 * What each article of a group prints between marks: the fullest version first, then by what they print, so
 * that the order of the articles decides nothing but ties.
 */
export function versionsOf(utterances: readonly Utterance[]): Version[] {
  const byArticle = new Map<string, Utterance[]>();
  for (const utterance of utterances) {
    if (utterance.indirect) continue;
    const list = byArticle.get(utterance.article);
    if (list) list.push(utterance);
    else byArticle.set(utterance.article, [utterance]);
  }
  return [...byArticle]
    .flatMap(([article, list]) => printings(list).map((printing) => versionOf(article, printing)))
    .sort((a, b) => weightOf(b) - weightOf(a) || compare(a.key, b.key) || compare(a.article, b.article));
}

/** Nobody is quoted so often on one thing in one article; a garbled file may seem to. */
const MANY = 60;

/**
 * The utterances of an article, those apart that print the same sentence in other words: a headline may
 * change what the text below it quotes. A headline or a pull quote that only repeats words adds none.
 */
function printings(utterances: readonly Utterance[]): (readonly Utterance[])[] {
  if (utterances.length === 1 || utterances.length > MANY) return [utterances];
  const result: { main: Utterance[]; repeats: Utterance[] }[] = [];
  const byLength = [...utterances].sort((a, b) => b.wording.words.length - a.wording.words.length);
  for (const utterance of byLength) {
    const repeated = result.find(({ main }) => main.some((other) => holds(other.key, utterance.key)));
    if (repeated) {
      repeated.repeats.push(utterance);
      continue;
    }
    const other = result.find(({ main }) =>
      main.every(({ wording }) => matchWordings(wording, utterance.wording).sentences.length === 0),
    );
    if (other) other.main.push(utterance);
    else result.push({ main: [utterance], repeats: [] });
  }
  return result.map(({ main, repeats }) => [...main.sort((a, b) => startOf(a) - startOf(b)), ...repeats]);
}

const startOf = (utterance: Utterance): number => utterance.quotes[0]?.start ?? 0;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function versionOf(article: string, utterances: readonly Utterance[]): Version {
  const distinct = withoutRepeats(utterances);
  const seams = distinct
    .slice(1)
    .map((utterance, at): Seam =>
      utterance.fragment || distinct[at]?.fragment === true ? 'fragment' : 'sentence',
    );
  const wording = joinWordings(
    distinct.map((utterance) => utterance.wording),
    seams,
  );
  const named =
    utterances.find(({ speaker, fragment }) => speaker !== null && !fragment) ??
    utterances.find(({ speaker }) => speaker !== null);
  return {
    article,
    utterances,
    wording,
    key: wordingKey(wording),
    speaker: named?.speaker ?? null,
    fragment: utterances.every((utterance) => utterance.fragment),
  };
}

/** How much of an utterance a version prints: its words, those that mean something counted twice. */
function weightOf({ wording }: Version): number {
  return wording.words.filter((word) => !word.editorial).length + wording.words.filter(isContent).length;
}

/** How far a reporter who goes on in the speaker's words is followed. */
const TAIL_WORDS = 10;

/** Words that the reporter must share with the speech, right after the quotation, to be giving it. */
const SHARED_TAIL = 2;

/**
 * A fragment with the reporter's own words after it, when they go on as the speech does in a fuller version:
 * '"unless they end the assault" and restore a truce', where another article has 'end the assault and restore
 * the ceasefire' between marks. What he changes there, he changes in what was said.
 */
export function withReportedTail(version: Version, fuller: Version): Version {
  const utterance = version.utterances.findLast((candidate) => candidate.fragment);
  const quote = utterance?.quotes.at(-1);
  if (!utterance || !quote || fuller.fragment) return version;
  const at = quote.sentence.text.lastIndexOf(quote.text);
  if (at < 0) return version;
  const clause = /^[^.!?;:"“”]{0,160}/.exec(
    quote.sentence.text.slice(at + quote.text.length).replace(/^[\s,."”’'»]+/, ''),
  );
  const tail = readWording(clause?.[0] ?? '').words.slice(0, TAIL_WORDS);
  const last = readWording(quote.text).words.slice(-2);
  const inFuller = placeOf(
    fuller,
    last.map((word) => word.key),
  );
  if (inFuller === null || last.length < 2) return version;
  const sentence = fuller.wording.words[inFuller - 1]?.sentence;
  const next = fuller.wording.words.slice(inFuller).filter((word) => word.sentence === sentence);
  let shared = 0;
  while (shared < tail.length && tail[shared]?.key === next[shared]?.key) shared++;
  const telling = tail.slice(0, shared).some(isContent);
  // All the same: nothing to tell. Little the same: the reporter's own sentence.
  if (shared < SHARED_TAIL || !telling || shared >= Math.min(tail.length, next.length)) return version;
  const { words, sentences } = version.wording;
  const own = words.at(-1)?.sentence ?? 0;
  return {
    ...version,
    wording: {
      ...version.wording,
      sentences: Math.max(1, sentences),
      words: [...words, ...tail.map((word) => ({ ...word, sentence: own, editorial: false }))],
    },
  };
}

/** Where these words end in the version, or null. */
function placeOf({ wording }: Version, keys: readonly string[]): number | null {
  for (let at = 0; at + keys.length <= wording.words.length; at++) {
    if (keys.every((key, i) => wording.words[at + i]?.key === key)) return at + keys.length;
  }
  return null;
}
