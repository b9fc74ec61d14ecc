import type { ArticleProfile, Block, QuotedSpan, SegmentedDocument, Sentence, Token } from '../model.js';
import { lemma } from '../segment/lemma.js';
import type { Lexeme } from '../segment/lexemes.js';
import { startsUpper } from '../segment/letters.js';
import { creditsOf } from './profile-credits.js';
import { datesIn } from './profile-dates.js';
import { EMPTY_NAMES, STOP_WORDS } from './profile-words.js';

/** Words in a shingle. Short enough to survive light editing, long enough not to be a common phrase. */
const SHINGLE_WORDS = 5;

/** Terms kept of an article: with more, the rare tail says less than it costs in memory. */
const MAX_TERMS = 150;

/** Tokens from the top that count as the lead; news says there what happened, where and when. */
const LEAD_TOKENS = 70;

/** What an occurrence in the headline or the lead counts for. */
const LEAD_WEIGHT = 3;

/** How much sooner a name is kept than a word when there are more terms than `MAX_TERMS`. */
const NAME_WEIGHT = 2;

/**
 * What is kept of an article for telling stories apart and finding copies. Terms come in three spellings:
 * a lemma in lower case ("ferry"), a name with a capital ("Masbate"), and a date in the text
 * ("2024-11-15"). A count is that of occurrences, those in the headline and the lead counted threefold.
 */
export function profileOf(doc: SegmentedDocument): ArticleProfile {
  return {
    shingles: shinglesOf(doc),
    terms: termsOf(doc),
    credits: creditsOf(doc),
  };
}

// ---------------------------------------------------------------- shingles

/**
 * Hashes of the word shingles of each evidence paragraph, quotations left out: two reporters at one news
 * conference write down the same words of the minister, and that is no copy. Headlines and block
 * quotations are left out for the same reason; a paragraph too short for a shingle has no entry.
 */
function shinglesOf({ document, sentences, quoted }: SegmentedDocument): number[][] {
  const paragraphs: number[][] = [];
  const outside = outsideOf(quoted);
  let block = -1;
  let words: number[] = [];
  const room = new Uint32Array(sentences.reduce((sum, { tokens }) => sum + tokens.length, 0));
  const flush = (): void => {
    const shingles = shinglesOfWords(words, room);
    if (shingles.length > 0) paragraphs.push(shingles);
    words = [];
  };
  for (const sentence of sentences) {
    if (sentence.block !== block) {
      flush();
      block = sentence.block;
    }
    if (!isProse(document.blocks[block])) continue;
    for (const token of sentence.tokens) {
      if ((token.kind === 'word' || token.kind === 'number') && outside(token))
        words.push(hashWord(token.norm));
    }
  }
  flush();
  return paragraphs;
}

function isProse(block: Block | undefined): boolean {
  return block?.kind === 'paragraph' || block?.kind === 'item' || block?.kind === 'standfirst';
}

/** A test for "outside every quotation", for tokens asked after in order of their place. */
function outsideOf(quoted: readonly QuotedSpan[]): (token: Token) => boolean {
  const spans = quoted.filter((span) => span.depth === 0).map((span) => span.outer);
  let at = 0;
  return (token) => {
    let span = spans[at];
    while (span && span.end <= token.start) span = spans[++at];
    return !span || token.start < span.start;
  };
}

/** `room`: for as many numbers as there are words at least; what was in it is lost. */
function shinglesOfWords(words: readonly number[], room: Uint32Array): number[] {
  const hashes = room.subarray(0, Math.max(0, words.length - SHINGLE_WORDS + 1));
  for (let i = 0; i < hashes.length; i++) {
    let hash = 0x9747b28c;
    for (let j = i; j < i + SHINGLE_WORDS; j++) hash = mix(hash, words[j] ?? 0);
    hashes[i] = finish(hash);
  }
  hashes.sort();
  const distinct: number[] = [];
  for (const hash of hashes) if (hash !== distinct.at(-1)) distinct.push(hash);
  return distinct;
}

/** FNV-1a over UTF-16 units. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** One round of murmur3: order matters, and neighbouring words do not cancel out. */
function mix(hash: number, word: number): number {
  let k = Math.imul(word, 0xcc9e2d51);
  k = (k << 15) | (k >>> 17);
  const h = hash ^ Math.imul(k, 0x1b873593);
  return (Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64) | 0;
}

function finish(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

// ---------------------------------------------------------------- terms

function termsOf(doc: SegmentedDocument): [string, number][] {
  const { document, sentences } = doc;
  const names = namesOf(doc);
  const counts = new Map<string, number>();
  const add = (term: string, weight: number): void => {
    counts.set(term, (counts.get(term) ?? 0) + weight);
  };
  let seen = 0;
  for (const sentence of sentences) {
    const headline = isHeading(document.blocks[sentence.block]);
    for (const token of sentence.tokens) {
      const weight = headline || seen < LEAD_TOKENS ? LEAD_WEIGHT : 1;
      if (!headline) seen++;
      const { bare, term, parts } = factsOf(token.lexeme);
      if (parts === null || names.has(bare)) {
        const own = names.get(bare) ?? term;
        if (own !== null) add(own, weight);
      } else {
        for (const part of parts) {
          const own = names.get(part) ?? termOf(part);
          if (own !== null) add(own, weight);
        }
      }
    }
  }
  for (const { date, start } of datesIn(document.text, document.blocks, document.published)) {
    add(date, start < (sentences[0]?.start ?? 0) + DATELINE_CHARS ? LEAD_WEIGHT : 1);
  }
  const all = [...counts];
  if (all.length <= MAX_TERMS) return all.sort(byTerm);
  return all
    .map((entry) => ({ entry, rank: rank(entry) }))
    .sort((a, b) => b.rank - a.rank || byTerm(a.entry, b.entry))
    .slice(0, MAX_TERMS)
    .map(({ entry }) => entry)
    .sort(byTerm);
}

const byTerm = (a: readonly [string, number], b: readonly [string, number]): number => (a[0] < b[0] ? -1 : 1);

/** How far from the top a date still dates the article and not something that it tells of. */
const DATELINE_CHARS = 250;

function rank([term, count]: readonly [string, number]): number {
  return isNameTerm(term) || isDateTerm(term) ? count * NAME_WEIGHT : count;
}

/** A term that names somebody or something. */
export function isNameTerm(term: string): boolean {
  const code = term.charCodeAt(0);
  // Most terms are plain ones, and most of those are ASCII.
  if (code < 128) return code >= 65 && code <= 90;
  const first = term.charAt(0);
  return first !== first.toLowerCase();
}

/** A term that is a calendar date, "2024-11-15". */
export function isDateTerm(term: string): boolean {
  return term.charCodeAt(4) === 45 && /^\d{4}-\d{2}-\d{2}$/.test(term);
}

function isHeading(block: Block | undefined): boolean {
  return block?.kind === 'headline' || block?.kind === 'subheading';
}

/** What a form adds to the terms of an article. */
export interface ProfileFacts {
  /** Without a possessive ending and the dots of an abbreviation; names are known by it. */
  readonly bare: string;
  /** The term, unless the form is a name in the article; null: none. */
  readonly term: string | null;
  /** "government-held" tells of a government; "al-Assad" is one name. The parts, each bare. */
  readonly parts: readonly string[] | null;
}

const NOTHING: ProfileFacts = { bare: '', term: null, parts: null };

const factsOf = (lexeme: Lexeme): ProfileFacts => (lexeme.profile ??= makeFacts(lexeme));

function makeFacts({ kind, norm, text }: Lexeme): ProfileFacts {
  if (kind !== 'word' && (kind !== 'number' || !/^\p{Nd}+[-‐]?\p{L}/u.test(text))) return NOTHING;
  const word = bareOf(norm);
  return {
    bare: word,
    term: termOf(word),
    parts: norm.includes('-') ? norm.split('-').map((part) => bareOf(part)) : null,
  };
}

function termOf(word: string): string | null {
  const term = lemma(word);
  const empty = term.length < 3 || STOP_WORDS.has(word) || STOP_WORDS.has(term) || !hasLetter(term);
  return empty ? null : term;
}

/** English ones are seen without asking the expression. */
function hasLetter(text: string): boolean {
  const code = text.charCodeAt(0);
  return (code > 96 && code < 123) || /\p{L}/u.test(text);
}

/** Without a possessive ending and the dots of an abbreviation. */
function bareOf(norm: string): string {
  return norm.includes("'") || norm.includes('.') ? norm.replace(/'s?$/, '').replaceAll('.', '') : norm;
}

/**
 * Words that the article writes with a capital where nothing but a name asks for one (inside a sentence of
 * running text), as `norm` to the term. Headlines in title case are thus read by the light of the body.
 * "Syrias", as some feeds print "Syria's", goes with "Syria".
 */
function namesOf({ document, sentences }: SegmentedDocument): Map<string, string> {
  const running = sentences.filter(
    (sentence) => !isHeading(document.blocks[sentence.block]) && !isTitleCase(sentence),
  );
  const capital = new Map<string, number>();
  for (const sentence of running) {
    let opening = true;
    for (const token of sentence.tokens) {
      if (token.kind !== 'word') {
        // A quotation, a colon or a dash may be followed by a capital that is no name.
        opening ||= token.kind === 'punct' && token.text !== ',' && token.text !== "'" && token.text !== '’';
        continue;
      }
      if (!opening && startsUpper(token.text)) {
        const word = factsOf(token.lexeme).bare;
        capital.set(word, (capital.get(word) ?? 0) + 1);
      }
      opening = false;
    }
  }
  // Of the words in small letters, those that stand with a capital somewhere are of interest.
  const lower = new Map<string, number>();
  for (const { tokens } of running) {
    for (const token of tokens) {
      if (token.kind !== 'word' || startsUpper(token.text)) continue;
      const word = factsOf(token.lexeme).bare;
      if (capital.has(word)) lower.set(word, (lower.get(word) ?? 0) + 1);
    }
  }
  const names = new Map<string, string>();
  for (const [word, count] of capital) {
    if (word.length < 2 || EMPTY_NAMES.has(word) || count <= (lower.get(word) ?? 0)) continue;
    const stem = word.endsWith('s') && capital.has(word.slice(0, -1)) ? word.slice(0, -1) : word;
    names.set(word, capitalise(stem));
  }
  return names;
}

/** A sentence most of whose words have a capital is set as a heading is. */
function isTitleCase(sentence: Sentence): boolean {
  let capitals = 0;
  let long = 0;
  for (const token of sentence.tokens) {
    if (token.kind !== 'word' || token.text.length < 4) continue;
    long++;
    if (startsUpper(token.text)) capitals++;
  }
  return long > 3 && capitals > 0.7 * long;
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
