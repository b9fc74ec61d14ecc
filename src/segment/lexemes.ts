import type { ProfileFacts } from '../align/profile.js';
import type { TagFacts } from '../annotate/tags.js';
import type { WordForm } from '../attribution/words.js';
import type { TokenKind } from '../model.js';
import { lemma, stemOfLemma } from './lemma.js';

/**
 * A printed form, and what is so of it wherever it stands: found out once, asked for at every token. What
 * only a later stage can tell is filled in by that stage when it first asks.
 */
export interface Lexeme {
  readonly text: string;
  readonly norm: string;
  readonly kind: TokenKind;
  readonly lemma: string;
  /** As `stem()` makes it. */
  readonly stem: string;
  /** What attribution knows of it, under the cues that it was asked with. */
  word: WordForm | null;
  /** What its tag can be. */
  tags: TagFacts | null;
  /** What it adds to an article's profile. */
  profile: ProfileFacts | null;
}

/** A longer form is no word, and not met again. */
const LONGEST_KEPT = 60;

/** More forms than these are not kept: some megabytes, and more than the words that news is written with. */
const MOST_KEPT = 20_000;

/**
 * The forms met so far. One table may serve a whole run, so that the words of the thousandth article are
 * known already; it is nobody's but the caller's, and what it holds follows from the forms alone.
 */
export class Lexemes {
  readonly #forms = new Map<string, Lexeme>();

  /** `text`: as printed, of that kind. */
  of(text: string, kind: TokenKind): Lexeme {
    const known = this.#forms.get(text);
    if (known?.kind === kind) return known;
    const kept = text.length <= LONGEST_KEPT;
    const own = kept ? copyOf(text) : text;
    const norm = normalise(own);
    const base = lemma(norm);
    const stem = stemOfLemma(base);
    const made: Lexeme = { text: own, norm, kind, lemma: base, stem, word: null, tags: null, profile: null };
    if (!kept) return made;
    if (this.#forms.size >= MOST_KEPT) this.#forms.clear();
    this.#forms.set(own, made);
    return made;
  }
}

/** The same characters in memory of their own: a slice would keep the whole article that it was cut from. */
const copyOf = (text: string): string => Array.from(text).join('');

function normalise(raw: string): string {
  let capitals = false;
  for (let i = 0; i < raw.length; i++) {
    const code = raw.charCodeAt(i);
    if (code > 127) return raw.normalize('NFC').toLowerCase().replace(/’/g, "'").replace(/[‐‑]/g, '-');
    if (code < 91 && code > 64) capitals = true;
  }
  return capitals ? raw.toLowerCase() : raw;
}
