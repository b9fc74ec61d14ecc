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
import type { Token } from '../model.js';

/**
 * Coarse parts of speech, by lexicon and suffix. `part` is a past or participle form, which of the two
 * only context tells; `noun` is the default, since what a number counts is a noun far more often than not.
 */
export type Tag =
  | 'det' | 'prep' | 'conj' | 'sub' | 'pron' | 'aux' | 'verb' | 'part' | 'ing'
  | 'noun' | 'name' | 'adj' | 'adv' | 'num' | 'mark' | 'punct'; // prettier-ignore

const QUOTE_MARKS = new Set(['"', '“', '”', '‘', "'", '’', '«', '»', '„', '*']);
const ADJECTIVE_SUFFIX = /(?:ous|ful|less|ish|ible|able|ical|ional|ular|ary|ian|ese|ive|est|ern)$/;
const NOUN_DESPITE_SUFFIX =
  /^(?:civilian|guardian|pedestrian|politician|technician|librarian|historian|physician|musician|magician|electrician|veterinarian|comedian|detective|executive|native|relative|captive|objective|initiative|alternative|representative|operative|fugitive|motive|archive|table|cable|vegetable|variable|dictionary|library|secretary|missionary|mercenary|military|beneficiary|salary|diary|boundary|anniversary|sanctuary|centenary|summary|monastery|forest|interest|protest|arrest|request|harvest|test|guest|west|rest|nest|priest|chest|vest|quest|contest|brothel|fish|british|danish|rubbish|parish|finish|crucible|bible|constable|collective|perspective|hospital|criminal|arsenal|festival|rival|animal|capital|official|individual|professional|journal|general|terminal|corporal|cardinal|admiral|national|israeli|portuguese|chinese|japanese)s?$/;

/** Tags the tokens of one sentence; the result is parallel to `tokens`. Linear, no look-back beyond one. */
export function tagTokens(tokens: readonly Token[]): Tag[] {
  const capitals = !isTitleCase(tokens);
  return tokens.map((token, i) => tagOf(token, tokens[i - 1], i, capitals));
}

/** In a headline set in capitals or Title Case a capital letter says nothing about names. */
function isTitleCase(tokens: readonly Token[]): boolean {
  let upper = 0;
  let lower = 0;
  for (const { kind, text } of tokens) {
    if (kind !== 'word' || text.length < 4) continue;
    if (/^\p{Lu}/u.test(text)) upper++;
    else lower++;
  }
  return upper >= 3 && upper > 2 * lower;
}

function tagOf(token: Token, previous: Token | undefined, index: number, capitals: boolean): Tag {
  const { norm, text, kind } = token;
  if (kind === 'number') return 'num';
  if (kind === 'punct') return QUOTE_MARKS.has(text) ? 'mark' : 'punct';
  if (kind === 'symbol') return norm === '&' ? 'conj' : 'punct';
  if (AUXILIARIES.has(norm)) return 'aux';
  if (PREPOSITIONS.has(norm))
    return norm === 'after' || norm === 'before' || norm === 'since' ? 'prep' : 'prep';
  if (CONJUNCTIONS.has(norm)) return 'conj';
  if (norm === 'that' || SUBORDINATORS.has(norm)) return norm === 'whose' ? 'det' : 'sub';
  if (PRONOUNS.has(norm)) return norm === 'her' ? 'det' : 'pron';
  if (DETERMINERS.has(norm)) return 'det';
  if (ADVERBS.has(norm)) return 'adv';
  if (NUMERALS.has(norm)) return 'num';
  const capital = /^\p{Lu}/u.test(text);
  const shouting = capital && text.length > 1 && text === text.toUpperCase();
  if (capitals && capital && index > 0 && !shouting && !/["“‘:]/.test(previous?.text ?? '')) {
    // Nationalities are adjectives before a noun; inside a title everything is capitalised.
    return ADJECTIVES.has(norm) ? 'adj' : 'name';
  }
  if (IRREGULAR_PARTICIPLES.has(norm)) return 'part';
  if (ADJECTIVES.has(norm)) return 'adj';
  if (
    norm.endsWith('ly') &&
    norm.length > 4 &&
    !/(?:family|ally|bully|assembly|monopoly|supply|reply|anomaly|fly|italy|july)$/.test(norm)
  )
    return 'adv';
  if (COMMON_VERBS.has(norm)) return norm.endsWith('ed') ? 'part' : 'verb';
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
