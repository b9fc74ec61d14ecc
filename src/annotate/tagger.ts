import { createRequire } from 'node:module';
import type { Sentence } from '../model.js';
import type { Tag } from './tags.js';

/**
 * The tagger of compromise, for the tokens that the lexicon-and-suffix tags leave in doubt: a word that is
 * taken for a noun only because nothing says otherwise ("the hauliers march", "thirty drivers queue"). It is
 * the slowest part there is, so it is asked about single sentences that hold such a figure, and loaded on the
 * first one. This module is the only one that imports compromise.
 */
export interface Tagger {
  /** The tags of the sentence's tokens, null where it has no opinion; parallel to `sentence.tokens`. */
  tag(text: string, sentence: Sentence): (Tag | null)[];
}

/** compromise blows up on long text without punctuation: 1,000 characters take 60 ms at worst. */
const MAX_CHARACTERS = 1000;

interface Term {
  readonly tags: readonly string[];
  readonly offset: { readonly start: number; readonly length: number };
}
type Nlp = (text: string) => { json(options: object): readonly { readonly terms: readonly Term[] }[] };

const OPINIONS: readonly (readonly [string, Tag])[] = [
  ['Copula', 'aux'],
  ['Auxiliary', 'aux'],
  ['Modal', 'aux'],
  ['Gerund', 'ing'],
  ['PastTense', 'part'],
  ['Participle', 'part'],
  ['PresentTense', 'verb'],
  ['Infinitive', 'verb'],
  ['Adjective', 'adj'],
  ['Adverb', 'adv'],
  ['Noun', 'noun'],
];

/** The bundled CommonJS build loads in half the time of the ES modules; `require` keeps it once loaded. */
const load = (): Nlp => createRequire(import.meta.url)('compromise/two') as Nlp;

/** The tagger; loading it is put off until it is first asked. */
export const compromiseTagger: Tagger = {
  tag(text, sentence) {
    const start = sentence.start;
    const slice = text.slice(start, Math.min(sentence.end, start + MAX_CHARACTERS));
    const opinions = new Map<number, Tag>();
    for (const { terms } of load()(slice).json({ offset: true, terms: { tags: true, offset: true } })) {
      for (const { tags, offset } of terms) {
        const opinion = OPINIONS.find(([name]) => tags.includes(name));
        if (opinion) opinions.set(start + offset.start, opinion[1]);
      }
    }
    return sentence.tokens.map((token) => opinions.get(token.start) ?? null);
  },
};
