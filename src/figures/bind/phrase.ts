import type { Tag } from '../../annotate/tags.js';
import { PEOPLE_AT_LARGE } from '../../lexicon/people.js';
import type { Sentence, Token } from '../../model.js';
import type { EventIndex } from './event-index.js';
import { bindingFacts, LISTED_PERSON, PERSON, POSSESSIVE, type WordFacts } from './facts.js';

/** A sentence with what binding needs of it, computed once. */
export interface Parsed {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly tags: readonly Tag[];
  readonly lemmas: readonly string[];
  /** As `stem()` makes them; what the lexicon is matched on. */
  readonly stems: readonly string[];
  /** What each token can be for the rules. */
  readonly facts: readonly WordFacts[];
  /** The classes of words that are met in the sentence: the bits of all its tokens. */
  readonly holds: number;
  /** The measures to look for. */
  readonly events: EventIndex;
  /** The sentences right before, and the first of the document: what it tells of. */
  readonly earlier: readonly Sentence[];
}

/** The noun phrase that follows a number: tokens [from, to), `head` the index of its head noun. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly head: number | null;
  /** Lemma of the head noun. */
  readonly lemma: string | null;
  /** The phrase stands after "of": "two of the hospitals", "19 of them". */
  readonly partitive: boolean;
  /** A pronoun where a noun is expected: "19 of them", "of whom six". */
  readonly pronoun: string | null;
  readonly people: boolean;
}

const NOMINAL: ReadonlySet<Tag> = new Set(['noun', 'name', 'adj', 'part', 'ing', 'num']);
/** Words between a number and its noun that say nothing of it. */
const FILLERS = new Set([
  'more',
  'other',
  'others',
  'further',
  'additional',
  'fewer',
  'extra',
  'or',
  'so',
  'such',
  'very',
  'known',
  'mostly',
  'mainly',
  'largely',
  'predominantly',
]);
/** Words that tell of when somebody is what they are. */
const TIMELY = new Set(['current', 'former', 'past', 'present', 'existing', 'future', 'previous', 'retired']);
const PARTITIVE_PRONOUNS = new Set(['them', 'whom', 'these', 'those', 'us', 'which', 'you', 'who']);
/** Pronouns that are determiners where a noun follows: "two of those hospitals". */
const DEMONSTRATIVES = new Set(['these', 'those', 'which']);
const STATE = /^\p{Ll}{3,12}-(?:out|off|up|down)$/u;
const PLURAL = /[^s]s$/;
/** Verbs in -s that are never a plural: "the plan to cut 180 jobs goes to the council". */
const FINITE = new Set(['goes', 'does', 'says', 'comes', 'gets', 'becomes', 'dies', 'begins', 'continues']);

/** `to` is exclusive; an empty phrase has `head` null and `from === to`. */
export function phraseAfter(parsed: Parsed, at: number): Phrase {
  const { tokens, tags } = parsed;
  let i = at;
  while (i < tokens.length && (FILLERS.has(word(tokens, i)) || tags[i] === 'mark')) {
    // "others" is a noun where nothing follows: "21 others were hurt".
    if (word(tokens, i) === 'others') return make(parsed, at, i + 1, i, false, null);
    i++;
  }
  if (word(tokens, i) === 'of') {
    const after = i + 1;
    let j = after;
    while (tags[j] === 'det' || tags[j] === 'num' || word(tokens, j) === 'all' || word(tokens, j) === 'own')
      j++;
    const pronoun = word(tokens, after);
    if (
      pronoun === 'those' &&
      (word(tokens, after + 1) === 'who' || word(tokens, after + 1) === 'with' || tags[after + 1] === 'part')
    )
      return phraseAgain({ ...make(parsed, at, after + 1, null, true, null), people: true });
    if (PARTITIVE_PRONOUNS.has(pronoun) && (!DEMONSTRATIVES.has(pronoun) || !isNominal(tags[after + 1]))) {
      return make(parsed, at, after + 1, null, true, pronoun);
    }
    const inner = nounGroup(parsed, j);
    return make(parsed, at, inner.to, inner.head, true, null);
  }
  // "1.4 million current and former customers"
  if (word(tokens, i + 1) === 'and' && TIMELY.has(word(tokens, i)) && TIMELY.has(word(tokens, i + 2))) i += 3;
  const group = tags[i] === 'det' ? { to: i, head: null } : nounGroup(parsed, i);
  if (group.head === null) return make(parsed, at, at, null, false, null);
  // "30,000 head of cattle"
  if (word(tokens, group.head) === 'head' && word(tokens, group.to) === 'of') {
    const beasts = nounGroup(parsed, group.to + 1);
    if (beasts.head !== null) return make(parsed, at, beasts.to, beasts.head, false, null);
  }
  return make(parsed, at, group.to, group.head, false, null);
}

/**
 * The longest run of nominal words from `at`, and the last noun of it. A participle ends the run unless a
 * noun follows ("three wounded soldiers" against "three soldiers wounded"), and so does a word that is
 * known as a verb.
 */
export function nounGroup(parsed: Parsed, at: number): { to: number; head: number | null } {
  const { tokens, tags } = parsed;
  let head: number | null = null;
  let i = at;
  let reach = at + 8;
  for (; i < tokens.length && i < reach; i++) {
    const tag = tags[i];
    // "the country's five thousand three hundred and twelve schools": a number in words is as long as it is.
    if (
      head === null &&
      i > 0 &&
      tags[i - 1] === 'num' &&
      (tag === 'num' || (word(tokens, i) === 'and' && tags[i + 1] === 'num'))
    ) {
      reach = Math.min(reach + 1, at + 16);
      continue;
    }
    // "two million people risk hunger", "14 villages risk being flooded"
    if (
      head !== null &&
      word(tokens, i) === 'risk' &&
      (isRisked(tags[i + 1]) || word(tokens, i + 1) === 'being') &&
      takesVerb(tokens[head])
    )
      break;
    // "people aged 65"
    if (head !== null && word(tokens, i) === 'aged') break;
    if (tag === 'mark' && head === null) continue;
    if (tag === 'det' && head === null) continue;
    if (tag === 'noun' || tag === 'name') {
      // "three burnt-out armoured vehicles": the state that things are in, with their noun behind it.
      if (
        head === null &&
        tags[i + 1] !== 'noun' &&
        isNounSoon(tags, i + 2) &&
        STATE.test(tokens[i]?.norm ?? '')
      )
        continue;
      // After a human head, a bare noun that may be a verb starts the predicate: "people march".
      if (head !== null && tag === 'name' && tags[head] === 'noun') break;
      // "the country's 28 districts": a possessor is no head.
      if ((bitsAt(parsed, i) & POSSESSIVE) !== 0 && isNominal(tags[i + 1])) {
        head = null;
        continue;
      }
      // "46 miners' lamps"
      const quote = tokens[i + 1]?.text;
      if (
        (quote === "'" || quote === '’') &&
        tokens[i + 1]?.start === tokens[i]?.end &&
        tags[i + 2] === 'noun'
      ) {
        head = null;
        i++;
        continue;
      }
      head = i;
      if ((bitsAt(parsed, i) & LISTED_PERSON) !== 0 && !isNominal(tags[i + 1])) {
        i++;
        break;
      }
      continue;
    }
    if (tag === 'adj' || tag === 'num') {
      if (head !== null) break;
      continue;
    }
    const single = word(tokens, i - 1) === 'single' || word(tokens, i - 1) === 'no';
    if (tag === 'verb' && head === null && i <= at + 1 && (single || PLURAL.test(tokens[i]?.norm ?? ''))) {
      // Right behind a number, what looks like a verb in -s is a plural: "four strikes", "1,850 houses".
      head = i;
      continue;
    }
    if (
      tag === 'verb' &&
      head !== null &&
      PLURAL.test(tokens[i]?.norm ?? '') &&
      !FINITE.has(word(tokens, i)) &&
      !startsObject(tags[i + 1])
    ) {
      // "six air strikes between", "job cuts at"
      head = i;
      continue;
    }
    if (tag === 'part' || tag === 'ing') {
      if (head !== null || !isNounSoon(tags, i + 1)) break;
      continue;
    }
    break;
  }
  if (head !== null) i = head + 1;
  return { to: head === null ? at : i, head };
}

const isRisked = (tag: Tag | undefined): boolean =>
  tag === 'ing' || tag === 'noun' || tag === 'det' || tag === 'adj';
const takesVerb = (token: Token | undefined): boolean =>
  /[^s]s$|^people$|men$|^children$/.test(token?.norm ?? '');

function isNounSoon(tags: readonly Tag[], at: number): boolean {
  return (
    tags[at] === 'noun' ||
    tags[at] === 'name' ||
    (tags[at] === 'adj' && (tags[at + 1] === 'noun' || tags[at + 1] === 'name'))
  );
}

/** A verb takes an object that starts so; a plural noun does not. */
const startsObject = (tag: Tag | undefined): boolean =>
  tag === 'det' ||
  tag === 'num' ||
  tag === 'name' ||
  tag === 'noun' ||
  tag === 'adj' ||
  tag === 'pron' ||
  tag === 'sub';

/** The classes of words that token `i` belongs to. */
export const bitsAt = ({ facts }: Parsed, i: number): number => facts[i]?.bits ?? 0;

/** The noun that a phrase counts; one for people at large is "people". */
export const nounOf = ({ lemma }: Phrase): string | null =>
  lemma !== null && PEOPLE_AT_LARGE.has(lemma) ? 'people' : lemma;

/** Whether one of `words` is among tokens [from, to). */
export function holdsWord({ tokens }: Parsed, from: number, to: number, words: ReadonlySet<string>): boolean {
  for (let i = Math.max(0, from); i < to && i < tokens.length; i++)
    if (words.has(tokens[i]?.norm ?? '')) return true;
  return false;
}

const isNominal = (tag: Tag | undefined): boolean => tag !== undefined && NOMINAL.has(tag);

const word = (tokens: readonly Token[], i: number): string => tokens[i]?.norm ?? '';

function make(
  parsed: Parsed,
  from: number,
  to: number,
  head: number | null,
  partitive: boolean,
  pronoun: string | null,
): Phrase {
  const raw = head === null ? null : (parsed.lemmas[head] ?? null);
  const people =
    (head !== null && ((bitsAt(parsed, head) & PERSON) !== 0 || isNation(parsed, head))) ||
    pronoun === 'whom' ||
    pronoun === 'us' ||
    pronoun === 'who';
  return { from, to, head, lemma: raw, partitive, pronoun, people };
}

/** The same phrase once more: what is made by spreading another has a shape of its own, slow to read beside it. */
export const phraseAgain = ({ from, to, head, lemma, partitive, pronoun, people }: Phrase): Phrase => ({
  from,
  to,
  head,
  lemma,
  partitive,
  pronoun,
  people,
});

/** "60-plus Selmenians", "four Tuvaluans": a name in -ans is that of a people. */
const isNation = ({ tokens, tags }: Parsed, at: number): boolean =>
  tags[at] === 'name' && /^\p{Lu}\p{Ll}+ans$/u.test(tokens[at]?.text ?? '');

export function parse(
  sentence: Sentence,
  tags: readonly Tag[],
  events: EventIndex,
  earlier: readonly Sentence[] = [],
): Parsed {
  const { tokens } = sentence;
  // Pushed, not mapped: the engine makes other arrays of a map once it has compiled it, and whatever read
  // the first kind has to be compiled anew.
  const lemmas: string[] = [];
  const stems: string[] = [];
  const facts: WordFacts[] = [];
  let holds = 0;
  for (const { lexeme } of tokens) {
    lemmas.push(lexeme.lemma);
    stems.push(lexeme.stem);
    const known = bindingFacts(lexeme, events);
    facts.push(known);
    holds |= known.bits;
  }
  return { sentence, tokens, tags, lemmas, stems, facts, holds, events, earlier };
}
