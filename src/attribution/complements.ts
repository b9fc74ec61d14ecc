import { TAKES, allows } from '../lexicon/cues.js';
import { skipAdverbials } from './adverbials.js';
import { phraseAfter } from './phrase-after.js';
import { type Phrase, findForward } from './phrases.js';
import { isFinite, isVerbal } from './verbs.js';
import { NUMBER_LEAD } from './traits.js';
import {
  ADV,
  AUX,
  CAPITAL,
  CONJ,
  DET,
  ED,
  HUMAN,
  NUM,
  PREP,
  PRON,
  PUNCT,
  QUOTE,
  SUB,
  TIME,
  VERB,
  type Word,
  has,
  isNominal,
  isNumberWord,
  shows,
} from './words.js';

/**
 * What follows a cue.
 * - `none`: nothing that it governs; what is reported stands before it, or in a neighbouring quotation.
 * - `aside`: a comma; the cue stands in parenthesis ("the road, she said, is shut").
 * - `quote`: a quotation is its first words; `content`: a clause, a figure, a phrase; `tied`: a quotation
 *   is somewhere in the phrase that it governs.
 */
export interface Complement {
  readonly kind: 'none' | 'aside' | 'quote' | 'content';
  /** The word where the content starts. */
  readonly at: number;
  /** "that" introduces it. */
  readonly that: boolean;
  readonly addressee: Phrase | null;
}

const none = (addressee: Complement['addressee']): Complement => ({
  kind: 'none',
  at: -1,
  that: false,
  addressee,
});

const WH = /^(?:how|why|what|whether|if|where|when|who|which)$/;

/** How far the quotation or figure of a label or a count may stand from its verb. */
const OBJECT_REACH = 26;

/** How far the verb of a reported clause may stand from its start. */
const CLAUSE_REACH = 50;

const isMoney = (word: Word | undefined): boolean => /^[$£€¥₹]/.test(word?.text ?? '');

/** Reads what a cue that ends before `from` governs; `takes` tells what it may. */
export function readComplement(words: readonly Word[], from: number, takes: number): Complement {
  // "a fall of rock that rescuers put at 80 metres"
  const gives = allows(takes, TAKES.figure) && words[from]?.norm === 'at' && !isLeast(words[from + 1]);
  if (gives && startsFigure(words, from + 1))
    return { kind: 'content', at: from + 1, that: false, addressee: null };
  let at = skipAdverbials(words, from);
  let addressee: Phrase | null = null;
  if (allows(takes, TAKES.addressee) || words[at]?.norm === 'to') {
    const start = words[at]?.norm === 'to' ? at + 1 : at;
    const speaksTo = start === at || isHearer(words, start);
    const hearer = speaksTo && !startsContent(words, start) ? phraseAfter(words, start, words.length) : null;
    if (hearer) {
      addressee = hearer;
      at = skipAdverbials(words, hearer.to);
    }
  }
  const word = words[at];
  if (word === undefined) return none(addressee);
  const content = (index: number, that = false): Complement => ({
    kind: 'content',
    at: index,
    that,
    addressee,
  });
  if (has(word, QUOTE)) return { kind: 'quote', at, that: false, addressee };
  if (word.text === ':')
    return at + 1 < words.length
      ? has(words[at + 1], QUOTE)
        ? { kind: 'quote', at: at + 1, that: false, addressee }
        : content(at + 1, true)
      : { kind: 'none', at: -1, that: false, addressee };
  if (word.text === ',') {
    if (has(words[at + 1], QUOTE)) return { kind: 'quote', at: at + 1, that: false, addressee };
    // "said, in a statement, that ..."; "said, adding that" goes to the next cue
    const close = asideEnd(words, at);
    if (close !== null) return content(close, true);
    return { kind: 'aside', at: at + 1, that: false, addressee };
  }
  if (has(word, PUNCT)) return none(addressee);
  if (allows(takes, TAKES.amount))
    return word.norm !== 'to' && startsFigure(words, at) ? content(at) : none(addressee);
  if (word.norm === 'that')
    return content(has(words[at + 1], QUOTE | PUNCT) && !has(words[at + 1], QUOTE) ? at : at + 1, true);
  const clausal = allows(takes, TAKES.clause | TAKES.addressee | TAKES.that | TAKES.written);
  if (clausal && WH.test(word.norm)) return has(word, PREP) ? none(addressee) : content(at, true);
  if (word.norm === 'to' && allows(takes, TAKES.infinitive | TAKES.addressee)) return content(at + 1);
  // "what officials estimate to be 90,000 casualties"
  const amounts = word.norm === 'to' && words[at + 1]?.norm === 'be' && allows(takes, TAKES.clause);
  if (amounts && startsFigure(words, at + 2)) return content(at + 2);
  if (word.norm === 'not' && words[at + 1]?.norm === 'to' && addressee) return content(at);
  // "the office asked for 500 tents"; what kidnappers asked for is told by somebody else
  const asks = addressee !== null || (allows(takes, TAKES.addressee) && !isMoney(words[at + 1]));
  if (
    (allows(takes, TAKES.for) || (asks && allows(takes, TAKES.infinitive))) &&
    word.norm === 'for' &&
    startsFigure(words, at + 1)
  )
    return content(at + 1);
  // "The gang boasts it has files on 900 people", "the auditor added there were 12 more": "that" is left out
  if (allows(takes, TAKES.that) && leavesOutThat(words, at)) return content(at, true);
  if (allows(takes, TAKES.of)) {
    return allows(takes, TAKES.that) && !/^(?:of|about)$/.test(word.norm)
      ? none(addressee)
      : ofPhrase(words, at, addressee);
  }
  if (allows(takes, TAKES.as)) {
    const name = nearQuote(words, at);
    return name !== null && words[name - 1]?.norm === 'as' ? content(name) : none(addressee);
  }
  if (allows(takes, TAKES.label | TAKES.object)) {
    const quote = nearQuote(words, at);
    // "called her 'about 20 times'": no name for her
    const names =
      quote !== null &&
      !(
        allows(takes, TAKES.label) &&
        /^\P{L}{0,2}(?:about|around|at|on|in|over|nearly|almost|for|from|more|every|twice|\p{Nd})(?!\p{L})/u.test(
          words[quote]?.text ?? '',
        )
      );
    if (names) return content(at);
    if (allows(takes, TAKES.object) && allows(takes, TAKES.clause) && !has(word, PREP)) return content(at);
    return none(addressee);
  }
  // "told police six times", "warned the council about him twice": how often it was said
  if (allows(takes, TAKES.addressee)) {
    const about = /^(?:of|about)$/.test(word.norm);
    const often = about ? at + (has(words[at + 1], DET) ? 3 : 2) : at;
    if ((addressee !== null || about) && isFrequency(words, often)) return none(addressee);
  }
  if ((addressee !== null || allows(takes, TAKES.addressee)) && /^(?:of|about)$/.test(word.norm))
    return content(at + 1);
  if (allows(takes, TAKES.gerund) && word.norm.endsWith('ing') && isNominalStart(word) && !has(word, CAPITAL))
    return content(at);
  if (startsContent(words, at) || isNominal(word) || has(word, DET | NUM) || startsFigure(words, at)) {
    if (
      allows(takes, TAKES.clause | TAKES.addressee | TAKES.written) &&
      (hasClause(words, at) || startsFigure(words, at) || quoteInPhrase(words, at))
    )
      return content(at);
    // "offered 6.5 per cent" names a figure, "offered the firm a package worth £15m" tells what happened
    const by = has(word, DET) && words[at + 2]?.norm === 'of' && startsFigure(words, at + 3);
    const names = !allows(takes, TAKES.that) || startsFigure(words, at) || by;
    if (allows(takes, TAKES.figure) && names && (nearNumber(words, at) || putsAt(words, at)))
      return content(at);
    if (allows(takes, TAKES.written) && nearNumber(words, at)) return content(at);
  }
  // "which activists say have killed 500"
  // Not the end of "said at the air show"
  const goesOn = has(word, AUX) || (words[at + 1] !== undefined && !has(words[at + 1], PUNCT));
  if (allows(takes, TAKES.clause) && goesOn && (has(word, AUX) || isVerbal(words, at)) && !has(word, ADV))
    return content(at);
  return none(addressee);
}

/** "said it 'speaks for itself'": the verb is inside the marks. */
function quoteInPhrase(words: readonly Word[], at: number): boolean {
  for (let i = at; i < Math.min(words.length, at + 8); i++) {
    if (has(words[i], QUOTE)) return true;
    if (has(words[i], PUNCT)) return false;
  }
  return false;
}

const isNominalStart = (word: Word): boolean =>
  !has(word, PREP | DET | CONJ | SUB | AUX | PRON) || /^(?:having|being)$/.test(word.norm);

/** Whether the words at `at` can only open a clause or a figure, not name a hearer. */
function startsContent(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (word.norm === 'that' || word.norm === 'there' || has(word, PUNCT | QUOTE)) return true;
  if (has(word, PRON) && SUBJECT.test(word.norm)) return true;
  return CONTRACTED.test(word.norm);
}

/** "said to reporters", "said to her": not "said to be". */
function isHearer(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return (
    has(word, HUMAN | CAPITAL) ||
    (has(word, DET) && has(words[at + 1], HUMAN | CAPITAL)) ||
    /^(?:me|him|them|us)$/.test(word?.norm ?? '')
  );
}

/** "says it's six", "they'd now had 64": a pronoun with its verb in it. */
const CONTRACTED = /^(?:he|she|it|they|we|i|that|there)(?:'s|'re|'ve|'d|'ll|'m)$/;

/** "says it now treats 340": a subject, whatever the word after it is. */
const SUBJECT = /^(?:he|she|they|we|i|it)$/;

/** "six times", "at least twice", with nothing behind it. */
function isFrequency(words: readonly Word[], at: number): boolean {
  let i = at;
  while (shows(words[i], NUMBER_LEAD) || has(words[i], NUM) || isNumberWord(words[i])) i++;
  const often = /^(?:once|twice)$/.test(words[i]?.norm ?? '') || (i > at && words[i]?.norm === 'times');
  const next = words[i + 1];
  return often && (next === undefined || has(next, PUNCT | PREP | TIME));
}

/** A pronoun that can only be a subject, with its verb. */
function leavesOutThat(words: readonly Word[], at: number): boolean {
  const word = words[at]?.norm ?? '';
  return CONTRACTED.test(word) || (/^(?:he|she|they|we|i|it|there)$/.test(word) && isFinite(words, at + 1));
}

function hasClause(words: readonly Word[], at: number): boolean {
  const first = words[at];
  if (CONTRACTED.test(first?.norm ?? '')) return true;
  const next = words[at + 1];
  const verbal = has(next, AUX | VERB | ED | ADV) || /[^s]s$/.test(next?.norm ?? '');
  if (SUBJECT.test(first?.norm ?? '') && verbal && !has(next, PREP | CONJ | TIME)) return true;
  for (let i = at + 1; i < Math.min(words.length, at + CLAUSE_REACH); i++) {
    if (isVerbal(words, i)) return true;
    const word = words[i];
    if (word?.text === ';' || word?.text === ':') return false;
  }
  return false;
}

/** "at least 12", "at most 40": no place for a figure. */
const isLeast = (word: Word | undefined): boolean => word?.norm === 'least' || word?.norm === 'most';

/** "about 400", "up to 12", "at least a dozen", "more than 30": a number comes before anything else. */
export function startsFigure(words: readonly Word[], at: number): boolean {
  for (let i = at; i < Math.min(words.length, at + 5); i++) {
    const word = words[i];
    if (word === undefined || has(word, PUNCT | AUX | TIME)) return false;
    if (has(word, SUB) && word.norm !== 'as') return false;
    if (has(word, NUM) || isNumberWord(word)) return true;
    // "an hour and a half"
    const half = words[i + 2]?.norm === 'a' && /^(?:half|quarter)$/.test(words[i + 3]?.norm ?? '');
    if (half && words[i + 1]?.norm === 'and' && /^an?$/.test(words[i - 1]?.norm ?? '')) return true;
    if (!shows(word, NUMBER_LEAD)) return false;
  }
  return false;
}

/** "Police say 18,000; ...": a figure stands for the clause. */
export function isFigureOnly(words: readonly Word[], at: number): boolean {
  return startsFigure(words, at) && !hasClause(words, at);
}

function nearNumber(words: readonly Word[], at: number): boolean {
  for (let i = at; i < Math.min(words.length, at + 18); i++) {
    const word = words[i];
    if (has(word, NUM) || isNumberWord(word)) return true;
    if (
      word === undefined ||
      has(word, QUOTE) ||
      (has(word, PUNCT) && word.text !== ',') ||
      // "the civilians buried there": a participle is no verb of its own
      (i > at && (isFinite(words, i) || (isVerbal(words, i) && has(words[i + 1], DET | NUM))))
    )
      return false;
  }
  return false;
}

/** "put the number at Saturday's housing rally in Lenhart at 14,000": a figure behind the last "at". */
export function putsAt(words: readonly Word[], from: number): boolean {
  for (let i = from; i < Math.min(words.length, from + OBJECT_REACH); i++) {
    const word = words[i];
    if (word === undefined || has(word, QUOTE) || (has(word, PUNCT) && word.text !== ',')) return false;
    // "at 9 am", "at 40 Harbour Street"
    if (word.norm === 'at' && startsFigure(words, i + 1)) {
      const after = words.slice(i + 2, i + 4);
      return !after.some((next) => has(next, CAPITAL | TIME) || /^(?:[ap]\.?m\.?|o'clock)$/.test(next.norm));
    }
  }
  return false;
}

/** The quotation in the phrase that a verb governs: "called the loss of the works '...'". */
export function nearQuote(words: readonly Word[], at: number): number | null {
  for (let i = at; i < Math.min(words.length, at + OBJECT_REACH); i++) {
    const word = words[i];
    if (has(word, QUOTE)) return i;
    if (word?.text === ';' || word?.text === ':' || word?.text === '.') return null;
  }
  return null;
}

function ofPhrase(words: readonly Word[], at: number, addressee: Phrase | null): Complement {
  const limit = Math.min(words.length, at + 16);
  const preposition = findForward(
    words,
    at,
    limit,
    (word) => /^(?:of|about|against)$/.test(word.norm) || has(word, PUNCT),
  );
  // "spoke to 61 of the survivors"
  if (preposition !== null && preposition > at && has(words[preposition - 1], NUM)) return none(addressee);
  const word = preposition === null ? undefined : words[preposition];
  if (word === undefined || preposition === null || has(word, PUNCT)) return none(addressee);
  return {
    kind: 'content',
    at: preposition + 1,
    that: word.norm === 'that',
    addressee: preposition > at ? { from: at, to: preposition } : addressee,
  };
}

/** The end of an aside between commas before "that" or a quotation: the word where the content starts. */
function asideEnd(words: readonly Word[], comma: number): number | null {
  const next = words[comma + 1];
  const close = findForward(words, comma + 1, Math.min(words.length, comma + 14), (word) => has(word, PUNCT));
  if (close === null || words[close]?.text !== ',') return null;
  // "told Lavrov, the spokesman said, that ...": somebody else's clause is an aside too
  const relayed = words.slice(comma + 1, close).some(({ cues }) => cues !== null);
  if (!relayed && !(has(next, PREP | ADV | SUB) && !has(next, CONJ))) return null;
  const after = words[close + 1];
  if (after?.norm === 'that') return close + 2;
  return null;
}
