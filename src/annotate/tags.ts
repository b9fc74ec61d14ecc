import {
  ADJECTIVES,
  ADVERBS,
  AUXILIARIES,
  COMMON_VERBS,
  CONJUNCTIONS,
  DETERMINERS,
  IRREGULAR_PARTICIPLES,
  NUMERALS,
  NOT_PARTICIPLES,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
} from '../lexicon/grammar.js';
import type { Token, TokenKind } from '../model.js';
import { startsUpper } from '../segment/letters.js';
import type { Lexeme } from '../segment/lexemes.js';

/**
 * Coarse parts of speech, by lexicon and suffix. `part` is a past or participle form, which of the two
 * only context tells; `noun` is the default, since what a number counts is a noun far more often than not.
 */
export type Tag =
  | 'det' | 'prep' | 'conj' | 'sub' | 'pron' | 'aux' | 'verb' | 'part' | 'ing'
  | 'noun' | 'name' | 'adj' | 'adv' | 'num' | 'mark' | 'punct'; // prettier-ignore

/** The tag of a word that stands in one list of `lists`, or in the first of several. */
function tagsOf(
  lists: readonly (readonly [words: ReadonlySet<string>, tag: Tag])[],
): ReadonlyMap<string, Tag> {
  return new Map(
    lists.toReversed().flatMap(([words, tag]) => [...words].map((word) => [word, tag] as const)),
  );
}

/** The closed classes. */
const CLOSED = tagsOf([
  [AUXILIARIES, 'aux'],
  [PREPOSITIONS, 'prep'],
  [CONJUNCTIONS, 'conj'],
  [new Set(['whose', 'her']), 'det'],
  [SUBORDINATORS, 'sub'],
  [PRONOUNS, 'pron'],
  [DETERMINERS, 'det'],
  [ADVERBS, 'adv'],
  [NUMERALS, 'num'],
]);
/** The open ones, as far as the lexicon goes. */
const OPEN = tagsOf([
  [IRREGULAR_PARTICIPLES, 'part'],
  [ADJECTIVES, 'adj'],
  [COMMON_VERBS, 'verb'],
]);

const QUOTE_MARKS = new Set(['"', '“', '”', '‘', "'", '’', '«', '»', '„', '*']);
const ADJECTIVE_SUFFIX = /(?:ous|ful|less|ish|ible|able|ical|ional|ular|ary|ian|ese|ive|est|ern)$/;
const NOUN_DESPITE_SUFFIX =
  /^(?:civilian|guardian|pedestrian|politician|technician|librarian|historian|physician|musician|magician|electrician|veterinarian|comedian|detective|executive|native|relative|captive|objective|initiative|alternative|representative|operative|fugitive|motive|archive|table|cable|vegetable|variable|dictionary|library|secretary|missionary|mercenary|military|beneficiary|salary|diary|boundary|anniversary|sanctuary|centenary|summary|monastery|forest|interest|protest|arrest|request|harvest|test|guest|west|rest|nest|priest|chest|vest|quest|contest|brothel|fish|british|danish|rubbish|parish|finish|crucible|bible|constable|collective|perspective|hospital|criminal|arsenal|festival|rival|animal|capital|official|individual|professional|journal|general|terminal|corporal|cardinal|admiral|national|israeli|portuguese|chinese|japanese)s?$/;

/** Tags the tokens of one sentence; the result is parallel to `tokens`. Linear, no look-back beyond one. */
export function tagTokens(tokens: readonly Token[]): Tag[] {
  const capitals = !isTitleCase(tokens);
  const tags: Tag[] = [];
  let previous: Token | undefined;
  for (const token of tokens) {
    tags.push(tagOf(token, previous, capitals));
    previous = token;
  }
  return tags;
}

/** "thirty-seven", "two-thirds", "hundred-and-five": joined numerals, and no "twenty-strong". */
function isNumeral(norm: string): boolean {
  const hyphen = norm.indexOf('-');
  return hyphen > 0 && NUMERALS.has(norm.slice(0, hyphen)) && UNITS_AND_PARTS.test(norm.slice(hyphen + 1));
}
const UNITS_AND_PARTS =
  /^(?:and-)?(?:one|two|three|four|five|six|seven|eight|nine|hundred|thousand|thirds?|quarters?|fifths?)$/;

/** In a headline set in capitals or Title Case a capital letter says nothing about names. */
function isTitleCase(tokens: readonly Token[]): boolean {
  let upper = 0;
  let lower = 0;
  for (const { lexeme } of tokens) {
    const { long } = tagFacts(lexeme);
    if (long === 'upper') upper++;
    else if (long === 'lower') lower++;
  }
  return upper >= 3 && upper > 2 * lower;
}

/** The tags of a form: by itself, and where a capital letter in the middle of a sentence shows a name. */
export interface TagFacts {
  readonly plain: Tag;
  readonly capital: Tag;
  /** A capital letter behind it shows no name: an opening mark, a colon. */
  readonly opens: boolean;
  /** How it begins, if it is long enough to tell how a line is set; else null. */
  readonly long: 'upper' | 'lower' | null;
  /** A noun behind a determiner, whatever it is elsewhere: "a home near the port". */
  readonly nounBehind: boolean;
  /** An adjective behind whoever has it. */
  readonly ownBehind: boolean;
}

/** Whose something is: "its", "the league's". */
const OWNER = /^(?:my|your|his|her|its|our|their|whose)$|['’]s$|s['’]$/;

const tagFacts = (lexeme: Lexeme): TagFacts => (lexeme.tags ??= factsOf(lexeme));

function tagOf({ lexeme }: Token, previous: Token | undefined, capitals: boolean): Tag {
  const { plain, capital, nounBehind, ownBehind } = tagFacts(lexeme);
  if (nounBehind && CLOSED.get(previous?.lexeme.norm ?? '') === 'det') return 'noun';
  // "its own losses", "the league's own estimate"
  if (ownBehind && OWNER.test(previous?.lexeme.norm ?? '')) return 'adj';
  if (!capitals || capital === plain || previous === undefined) return plain;
  return tagFacts(previous.lexeme).opens ? plain : capital;
}

function factsOf({ norm, text, kind }: Lexeme): TagFacts {
  const closed = kind === 'word' ? closedTag(norm) : markTag(norm, kind);
  const plain = closed ?? openTag(norm);
  const shouting = text.length > 1 && text === text.toUpperCase();
  const named = closed === undefined && startsUpper(text) && !shouting;
  // Nationalities are adjectives before a noun; inside a title everything is capitalised.
  const capital = !named ? plain : ADJECTIVES.has(norm) ? 'adj' : 'name';
  const long = kind !== 'word' || text.length < 4 ? null : startsUpper(text) ? 'upper' : 'lower';
  return {
    plain,
    capital,
    opens: /["“‘:]/.test(text),
    long,
    nounBehind: norm === 'home',
    ownBehind: norm === 'own',
  };
}

function closedTag(norm: string): Tag | undefined {
  return CLOSED.get(norm) ?? (isNumeral(norm) ? 'num' : undefined);
}

function markTag(norm: string, kind: Exclude<TokenKind, 'word'>): Tag {
  if (kind === 'number') return 'num';
  if (kind === 'symbol') return norm === '&' ? 'conj' : 'punct';
  return QUOTE_MARKS.has(norm) ? 'mark' : 'punct';
}

function openTag(norm: string): Tag {
  const open = OPEN.get(norm);
  if (open === 'part' || open === 'adj') return open;
  if (
    norm.endsWith('ly') &&
    norm.length > 4 &&
    !/(?:^ally|^rally|^tally|^belly|family|bully|assembly|monopoly|supply|reply|anomaly|fly|italy|july)$/.test(
      norm,
    )
  )
    return 'adv';
  if (open === 'verb') return norm.endsWith('ed') ? 'part' : 'verb';
  if (
    norm.endsWith('ing') &&
    norm.length > 5 &&
    !/^(?:building|meeting|hearing|wedding|killing|bombing|shelling|shooting|stabbing|crossing|dwelling|evening|morning|sibling|being|wing|king|ring|spring|string|thing|ceiling|funeral|offering|painting|fighting|holding|filing|ruling|sitting|landing|sighting|warning|uprising|housing|clothing|finding|beheading|kidnapping|lynching|flooding|looting|drowning|sailing|setting|saving|earning|briefing|gathering|listing|rating|reading)s?$/.test(
      norm,
    )
  )
    return 'ing';
  if (norm.endsWith('ed') && norm.length > 3 && !NOT_PARTICIPLES.has(norm)) return 'part';
  if (ADJECTIVE_SUFFIX.test(norm) && !NOUN_DESPITE_SUFFIX.test(norm)) return 'adj';
  return 'noun';
}
