import type { ProfileFacts } from '../align/profile-facts.js';
import type { WordForm } from '../attribution/words.js';
import type { BindingFacts } from '../figures/bind/facts.js';
import type { TokenKind } from '../model.js';
import { edgeOf } from './boundaries.js';
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
  /** What it can be at the edges of sentences. */
  readonly edge: number;
  /** What attribution knows of it, under the cues that it was asked with. */
  word: WordForm | null;
  /** What its tag can be, as bits; 0 until it is asked for. */
  tags: number;
  /** What it adds to an article's profile. */
  profile: ProfileFacts | null;
  /** What it can be for binding, under the measures that it was asked with. */
  binding: BindingFacts | null;
  /** What it can be or begin for the number grammar, as bits; 0 until that asks. */
  numeric: number;
  /** What it can be for the forms of time expressions, as bits; 0 until those are looked for. */
  times: number;
  /** Whether it tells what its sentence is about. */
  matter: boolean | null;
}

/** A longer form is no word, and not met again. */
export const LONGEST_KEPT = 60;

/** More forms than these are not kept: some megabytes, and more than the words that news is written with. */
const MOST_KEPT = 20_000;

/** Slots of a new table; a power of two, as it stays when it grows. */
const FIRST_SLOTS = 32;

/**
 * The forms met so far. One table may serve a whole run, so that the words of the thousandth article are
 * known already; it is nobody's but the caller's, and what it holds follows from the forms alone. It is
 * hashed by hand, straight from the text that a form stands in: cutting out a string for every token, only
 * to ask a map for it, took longer than all the rest of tokenizing.
 */
export class Lexemes {
  #slots: (Lexeme | undefined)[] = emptySlots(FIRST_SLOTS);
  /** The hashes of those: a form that stands in another's slot is told by its own, and need not be looked at. */
  #hashes = new Int32Array(FIRST_SLOTS);
  #size = 0;

  /** `text`: as printed, of that kind. */
  of(text: string, kind: TokenKind): Lexeme {
    return this.at(text, 0, text.length, kind);
  }

  /** What is printed in `source` from `from` to `to`. */
  at(source: string, from: number, to: number, kind: TokenKind): Lexeme {
    return this.find(source, from, to, kind, hashOf(source, from, to));
  }

  /** The same, for who went over the characters already. `hash`: of the first `LONGEST_KEPT` of them. */
  find(source: string, from: number, to: number, kind: TokenKind, hash: number): Lexeme {
    const slots = this.#slots;
    const hashes = this.#hashes;
    const mask = slots.length - 1;
    let slot = folded(hash) & mask;
    for (let known = slots[slot]; known !== undefined; known = slots[slot]) {
      if (
        hashes[slot] === hash &&
        known.kind === kind &&
        known.text.length === to - from &&
        standsAt(source, from, known.text)
      )
        return known;
      slot = (slot + 1) & mask;
    }
    const made = make(source.slice(from, to), kind);
    if (to - from <= LONGEST_KEPT) this.#keep(made, slot, hash);
    return made;
  }

  #keep(made: Lexeme, slot: number, hash: number): void {
    this.#slots[slot] = made;
    this.#hashes[slot] = hash;
    this.#size++;
    if (this.#size >= MOST_KEPT) this.#renew(FIRST_SLOTS, []);
    else if (2 * this.#size > this.#slots.length) this.#renew(2 * this.#slots.length, this.#slots);
  }

  /** A table of so many slots, with those of `lexemes` in it. */
  #renew(count: number, lexemes: readonly (Lexeme | undefined)[]): void {
    const slots = emptySlots(count);
    const hashes = new Int32Array(count);
    let size = 0;
    for (const lexeme of lexemes) {
      if (lexeme === undefined) continue;
      const hash = hashOf(lexeme.text, 0, lexeme.text.length);
      let slot = folded(hash) & (count - 1);
      while (slots[slot] !== undefined) slot = (slot + 1) & (count - 1);
      slots[slot] = lexeme;
      hashes[slot] = hash;
      size++;
    }
    this.#slots = slots;
    this.#hashes = hashes;
    this.#size = size;
  }
}

function emptySlots(count: number): (Lexeme | undefined)[] {
  const slots: (Lexeme | undefined)[] = [];
  for (let i = 0; i < count; i++) slots.push(undefined);
  return slots;
}

/** FNV-1a over UTF-16 units; of what is too long to be kept, the beginning. */
function hashOf(text: string, from: number, to: number): number {
  const end = Math.min(to, from + LONGEST_KEPT);
  let hash = HASH_OF_NOTHING;
  for (let i = from; i < end; i++) hash = hashWith(hash, text.charCodeAt(i));
  return hash;
}

export const HASH_OF_NOTHING = 0x811c9dc5 | 0;

/** The hash of some text and one more character. */
export const hashWith = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** Its upper half comes into the lower one. */
const folded = (hash: number): number => hash ^ (hash >>> 15);

function standsAt(source: string, from: number, text: string): boolean {
  for (let i = 0; i < text.length; i++) if (source.charCodeAt(from + i) !== text.charCodeAt(i)) return false;
  return true;
}

function make(text: string, kind: TokenKind): Lexeme {
  const own = text.length <= LONGEST_KEPT ? copyOf(text) : text;
  const norm = normalise(own);
  const base = lemma(norm);
  const stem = stemOfLemma(base);
  return {
    text: own,
    norm,
    kind,
    lemma: base,
    stem,
    edge: edgeOf(own, norm, kind),
    word: null,
    tags: 0,
    profile: null,
    binding: null,
    numeric: 0,
    times: 0,
    matter: null,
  };
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
