import { lemma } from '../segment/lemma.js';
import { SHORT_WORDS } from './quotes-blocking.js';
import { isContent, matchWordings } from './quotes-match.js';
import type { SpeakerRelation } from './quotes-speakers.js';
import { holds, type Utterance } from './quotes-utterances.js';
import { COMMONPLACE } from './quotes-words.js';
import { wordingSimilarity } from './similarity.js';

/** How much two wordings have in common. */
export interface Likeness {
  /** What they share of the longer one, 0 to 1. */
  readonly strength: number;
  /** One holds all the words of the other, in its order. */
  readonly contained: boolean;
}

/** Whether an utterance is so short that others may hold its words by chance. */
export function isShort({ wording }: Utterance): boolean {
  return wording.words.length <= SHORT_WORDS;
}

/**
 * What a pair of sentences must share to be one utterance: words, words that mean something, and what share
 * of the shorter sentence they are. The less is known of the speakers, the more it takes; words given to two
 * people must be the same, and nothing that anybody says on such a day.
 */
const NEEDED: Readonly<
  Record<SpeakerRelation, { words: number; content: number; coverage: number; share: number }>
> = {
  same: { words: 4, content: 2, coverage: 0.6, share: 0.5 },
  related: { words: 5, content: 3, coverage: 0.65, share: 0.5 },
  different: { words: 5, content: 2, coverage: 0.9, share: 0.9 },
};

/** Of a speaker's, so many words are his own though but one of them means something. */
const SAME_WORDS = 3;

/** Two fragments that end in the same word are variants of each other when they look this much alike. */
const VARIANT = 0.55;

/** Whether two utterances are one and the same, printed twice; null when they are not. */
export function alike(a: Utterance, b: Utterance, relation: SpeakerRelation): Likeness | null {
  const longer = Math.max(a.wording.words.length, b.wording.words.length);
  const contained = holds(a.key, b.key) || holds(b.key, a.key);
  if (contained) {
    const [shorter, fuller] = a.wording.words.length <= b.wording.words.length ? [a, b] : [b, a];
    const strength = shorter.wording.words.length / longer;
    return isTelling(shorter, relation, fuller.partKeys.has(shorter.key)) ? { strength, contained } : null;
  }
  if (relation === 'same' && isVariant(a, b)) return { strength: 0.5, contained };
  const { partner, sentences } = matchWordings(a.wording, b.wording);
  const matched = partner.filter((at) => at >= 0).length;
  const shorter = a.wording.words.length <= b.wording.words.length ? a : b;
  const all = matched === shorter.wording.words.length;
  const needed = NEEDED[relation];
  const enough = sentences.some(
    (match) =>
      match.words >= needed.words &&
      match.content >= needed.content &&
      match.coverage >= needed.coverage &&
      match.contentCoverage >= needed.share &&
      (relation !== 'different' || isOwn(a, (at) => (partner[at] ?? -1) >= 0)),
  );
  if (!enough && !(all && relation === 'same' && isTelling(shorter, relation, false))) return null;
  return { strength: matched / longer, contained: all };
}

/**
 * Whether words that another wording holds are enough to know the utterance by; `whole`: they are all that
 * stands between one pair of marks there too.
 */
function isTelling(shorter: Utterance, relation: SpeakerRelation, whole: boolean): boolean {
  const { words } = shorter.wording;
  const content = words.filter(isContent).length;
  switch (relation) {
    case 'same':
      return content >= 2 || (content === 1 && (whole || words.length > SAME_WORDS));
    case 'related':
      return content >= 2 && (words.length >= 3 || whole || shorter.speaker !== null);
    case 'different':
      return words.length >= NEEDED.different.words && isOwn(shorter, () => true);
  }
}

/** Whether the words at the places asked for are more than what everybody says. */
function isOwn({ wording }: Utterance, isAsked: (at: number) => boolean): boolean {
  const own = wording.words.filter(
    (word, at) => isAsked(at) && isContent(word) && !COMMONPLACE.has(lemma(word.key)),
  );
  return own.length >= NEEDED.different.content;
}

/** "A preventable disgrace" and "an avoidable disgrace": a few words each, the last one the same. */
function isVariant(a: Utterance, b: Utterance): boolean {
  const last = a.wording.words.at(-1);
  if (!last || last.key !== b.wording.words.at(-1)?.key || !isContent(last)) return false;
  if (!isShort(a) || !isShort(b)) return false;
  if (a.wording.words.length < 2 || b.wording.words.length < 2) return false;
  return wordingSimilarity(a.key, b.key) >= VARIANT;
}
