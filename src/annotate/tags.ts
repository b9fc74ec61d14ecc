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
const TAGS = [
  'det', 'prep', 'conj', 'sub', 'pron', 'aux', 'verb', 'part', 'ing',
  'noun', 'name', 'adj', 'adv', 'num', 'mark', 'punct',
] as const; // prettier-ignore

export type Tag = (typeof TAGS)[number];

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
  let before = OPENS; // what is known of the token before: in front of the first, no capital shows a name
  for (const { lexeme } of tokens) {
    const facts = tagFacts(lexeme);
    const named = capitals && (before & OPENS) === 0;
    const tag = TAGS[(named ? facts >> CAPITAL_TAG : facts) & TAG] ?? 'noun';
    if ((facts & NOUN_BEHIND) !== 0 && (before & DETERMINES) !== 0) tags.push('noun');
    else if ((facts & OWN_BEHIND) !== 0 && (before & OWNS) !== 0) tags.push('adj');
    else tags.push(tag);
    before = facts;
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
    const facts = tagFacts(lexeme);
    if ((facts & LONG_UPPER) !== 0) upper++;
    else if ((facts & LONG_LOWER) !== 0) lower++;
  }
  return upper >= 3 && upper > 2 * lower;
}

/**
 * What is known of a form, as bits: its tag by itself, and the one that it has where a capital letter in the
 * middle of a sentence shows a name, both as indices into `TAGS`.
 */
const TAG = 0x1f;
const CAPITAL_TAG = 5;
/** A capital letter behind it shows no name: an opening mark, a colon. */
const OPENS = 1 << 10;
/** How it begins, if it is long enough to tell how a line is set. */
const LONG_UPPER = 1 << 11;
const LONG_LOWER = 1 << 12;
/** A noun behind a determiner, whatever it is elsewhere: "a home near the port". */
const NOUN_BEHIND = 1 << 13;
const DETERMINES = 1 << 14;
/** An adjective behind whoever has it: "its own losses", "the league's own estimate". */
const OWN_BEHIND = 1 << 15;
const OWNS = 1 << 16;
const KNOWN = 1 << 17;

/** Whose something is: "its", "the league's". */
const OWNER = /^(?:my|your|his|her|its|our|their|whose)$|['’]s$|s['’]$/;

function tagFacts(lexeme: Lexeme): number {
  if (lexeme.tags === 0) lexeme.tags = KNOWN | factsOf(lexeme);
  return lexeme.tags;
}

function factsOf({ norm, text, kind }: Lexeme): number {
  const closed = kind === 'word' ? closedTag(norm) : markTag(norm, kind);
  const plain = closed ?? openTag(norm);
  const shouting = text.length > 1 && text === text.toUpperCase();
  const named = closed === undefined && startsUpper(text) && !shouting;
  // Nationalities are adjectives before a noun; inside a title everything is capitalised.
  const capital = !named ? plain : ADJECTIVES.has(norm) ? 'adj' : 'name';
  const long = kind !== 'word' || text.length < 4 ? 0 : startsUpper(text) ? LONG_UPPER : LONG_LOWER;
  return (
    TAGS.indexOf(plain) |
    (TAGS.indexOf(capital) << CAPITAL_TAG) |
    (/["“‘:]/.test(text) ? OPENS : 0) |
    long |
    (norm === 'home' ? NOUN_BEHIND : 0) |
    (CLOSED.get(norm) === 'det' ? DETERMINES : 0) |
    (norm === 'own' ? OWN_BEHIND : 0) |
    (OWNER.test(norm) ? OWNS : 0)
  );
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
