import { SOURCE_NOUNS, SOURCE_PARTICIPLES, SPEECH_NOUNS, TAKES, allows } from '../lexicon/cues.js';
import { startsFigure } from './complements.js';
import { groupAfter } from './groups.js';
import { isOfThePaper } from './house.js';
import { OWNERS } from './openers.js';
import { phraseBefore } from './phrase-before.js';
import { type Group, type Phrase, alone, canSpeak, findBack, findForward, plain } from './phrases.js';
import { reportOf, type Report } from './report.js';
import { isFinite, isVerbal } from './verbs.js';
import {
  ADJ,
  ADV,
  AUX,
  COLLECTIVE,
  COMMA,
  CONJ,
  DET,
  HUMAN,
  NAME,
  NUM,
  ORG,
  POSS,
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
} from './words.js';

/** "In the ministry's count", "by her own account", "the firm's figure": what somebody gives for a number. */
const OWNED: ReadonlySet<string> = new Set(
  `count counts tally tallies estimate estimates account view opinion words reckoning estimation telling
  version calculation calculations figure figures data claim claims projection projections forecast forecasts
  assessment statistics survey surveys record records numbers toll arithmetic answer guess total totals`.split(
    /\s+/,
  ),
);

/** What somebody puts on the table, with a figure behind "of" or "for": "the company's offer of 3 per cent". */
const DEEDS: ReadonlySet<string> = new Set([
  'offer',
  'appeal',
  'demand',
  'bid',
  'proposal',
  'request',
  'pledge',
]);

/** Where the phrase of a figure ends: at the next mark or verb. */
function figureEnd(words: readonly Word[], from: number): number {
  let end = from;
  while (end < words.length && end < from + 12 && !has(words[end], PUNCT | AUX) && !isFinite(words, end))
    end++;
  return end;
}

/** What a count does, other than show and say. */
const REACHES =
  /^(?:stands?|stood|runs?|ran|rises?|rose|reach(?:es|ed)?|comes?|came|totals?|totall?ed|amounts?|amounted|numbers?|numbered|falls?|fell|goes|went|climb(?:s|ed)?|starts?|started|ends?|ended)$/;

/** The owner that ends before `to`; of "asked about the union's", the union. */
function ownerBefore(words: readonly Word[], to: number): Phrase | null {
  const phrase = phraseBefore(words, to, Math.max(0, to - 9));
  if (phrase === null || canSpeak(words, phrase)) return phrase;
  const preposition = findBack(words, to - 1, phrase.from, (word) => has(word, PREP));
  return preposition === null ? phrase : { from: preposition + 1, to };
}

/** "the army's claim that ...", "officials' insistence that ...", "a denial by the firm that ...". */
export function ownedClaim(words: readonly Word[], i: number): Report | null {
  const owner = words[i];
  if (owner === undefined) return null;
  if (!has(owner, POSS)) return attributiveClaim(words, i);
  let noun = i + 1;
  while (noun < i + 3 && !SPEECH_NOUNS.has(words[noun]?.norm ?? '') && !has(words[noun], PUNCT | VERB))
    noun++;
  const stance = SPEECH_NOUNS.get(words[noun]?.norm ?? '');
  if (stance === undefined || words[noun + 1]?.norm !== 'that') return null;
  const phrase = ownerBefore(words, i + 1);
  if (phrase === null || !canSpeak(words, phrase)) return null;
  const group: Group = { head: phrase, appositions: [], others: [], from: phrase.from, to: i + 1 };
  return reportOf({
    cue: { from: noun, to: noun + 1 },
    lemma: words[noun]?.norm ?? '',
    stance,
    source: { kind: 'group', group },
    lead: phrase.from,
    close: noun + 2,
    left: null,
    right: { from: noun + 2, to: claimStop(words, noun + 2) },
  });
}

/** "a union claim that 1,900 had done so", "police reports that": the body stands before the noun. */
function attributiveClaim(words: readonly Word[], i: number): Report | null {
  const stance = SPEECH_NOUNS.get(words[i]?.norm ?? '');
  if (stance === undefined || words[i + 1]?.norm !== 'that' || !has(words[i - 1], ORG | HUMAN | COLLECTIVE))
    return null;
  let from = i - 1;
  while (from > i - 5 && isNominal(words[from - 1]) && !has(words[from - 1], NUM | VERB)) from--;
  const opens = has(words[from - 1], DET | PREP) || words[from - 1]?.cues != null || from === 0;
  if (!opens) return null;
  const phrase: Phrase = { from, to: i };
  return reportOf({
    cue: { from: i, to: i + 1 },
    lemma: words[i]?.norm ?? '',
    stance,
    source: { kind: 'group', group: alone(phrase) },
    lead: from,
    close: i + 2,
    left: null,
    right: { from: i + 2, to: claimStop(words, i + 2) },
  });
}

/** In figures: "the ministry's count of 51", "in X's count, 51 died", "the Observatory's tally is 51". */
export function ownedCount(words: readonly Word[], i: number): Report | null {
  const owner = words[i];
  const pronoun = OWNERS.has(owner?.norm ?? '');
  if (owner === undefined || (!has(owner, POSS) && !pronoun)) return null;
  let noun = i + 1;
  while (
    noun < i + 4 &&
    !OWNED.has(words[noun]?.norm ?? '') &&
    (words[noun]?.norm === 'own' || !has(words[noun], PUNCT | VERB | DET | AUX))
  )
    noun++;
  const deed = DEEDS.has(words[noun]?.norm ?? '');
  if (deed && !/^(?:of|for|,)$/.test(words[noun + 1]?.norm ?? '')) return null;
  if (!deed && !OWNED.has(words[noun]?.norm ?? '')) return null;
  const phrase = pronoun ? { from: i, to: i + 1 } : ownerBefore(words, i + 1);
  if (phrase === null || !(pronoun || canSpeak(words, phrase))) return null;
  const group: Group = { head: phrase, appositions: [], others: [], from: phrase.from, to: i + 1 };
  const before = words[phrase.from - 1];
  const cue = { from: noun, to: noun + 1 };
  if (deed) {
    const of = words[noun + 1]?.text === ',' ? noun + 2 : noun + 1;
    if (!/^(?:of|for)$/.test(words[of]?.norm ?? '') || !startsFigure(words, of + 1)) return null;
    const right = { from: of + 1, to: figureEnd(words, of + 1) };
    return reportOf({
      cue,
      lemma: words[noun]?.norm ?? '',
      source: { kind: 'group', group },
      lead: phrase.from,
      close: noun + 1,
      left: null,
      right,
    });
  }
  const counted = (parts: Pick<Report, 'lead' | 'close' | 'left' | 'right'>): Report =>
    reportOf({ ...parts, cue, lemma: words[noun]?.norm ?? '', source: { kind: 'group', group } });
  if (/^(?:in|by|on|going)$/.test(before?.norm ?? '')) {
    const lead = phrase.from - 1;
    const close = afterPlace(words, noun + 1);
    if (lead === 0 || has(words[lead - 1], COMMA)) {
      const edge = words[lead - 1];
      const left = edge !== undefined && lead > 2 ? { from: 0, to: lead - 1 } : null;
      // "killed 470, by the monitor's count, and driven 4,000 abroad": the rest may be another's
      const joined = left !== null && has(words[close + 1], CONJ);
      // "On the firm's figures 200 jobs will go": no comma, and no verb of the noun's own
      const opens = lead === 0 && (startsFigure(words, close) || words[close]?.norm === 'there');
      const right =
        !joined && (words[close]?.text === ',' || has(words[close], QUOTE) || opens)
          ? { from: words[close]?.text === ',' ? close + 1 : close, to: contentStop(words, close) }
          : null;
      return left || right ? counted({ lead, close, left, right }) : null;
    }
    return null;
  }
  // A figure must follow: the noun alone says nothing.
  for (let k = noun + 1; k < Math.min(words.length, noun + 8); k++) {
    if (has(words[k], NUM) || isNumberWord(words[k]))
      return counted({
        lead: phrase.from,
        close: noun + 1,
        left: null,
        right: { from: noun, to: contentStop(words, noun + 1) },
      });
    if (has(words[k], SUB) || (has(words[k], PUNCT) && words[k]?.text !== ':')) return null;
    // "The museum's records fill 88 shelves"
    if (
      k === noun + 1 &&
      isNominal(words[k]) &&
      !has(words[k], NUM | ADJ) &&
      !isNumberWord(words[k]) &&
      words[k]?.cues == null &&
      !REACHES.test(words[k]?.norm ?? '')
    )
      return null;
  }
  return null;
}

/** Past "at the three gates", where a comma ends it. */
function afterPlace(words: readonly Word[], from: number): number {
  if (!has(words[from], PREP) || words[from]?.norm === 'of') return from;
  const comma = findForward(words, from + 1, Math.min(words.length, from + 7), (word) =>
    has(word, PUNCT | AUX),
  );
  return comma !== null && words[comma]?.text === ',' ? comma : from;
}

/** "statistics gathered by X that show ...", "an estimate by X of 51". */
export function compiledBy(words: readonly Word[], i: number, found: readonly Report[]): Report | null {
  const word = words[i];
  if (word?.norm !== 'by' && word?.norm !== 'from') return null;
  const last = found.at(-1);
  if (last && last.close > i) return null;
  const participle = participleBefore(words, i);
  const noun = words[(participle ?? i) - 1];
  if (
    !noun ||
    !SOURCE_NOUNS.has(noun.norm) ||
    (word.norm === 'from' &&
      !/^(?:figures|data|statistics|estimates?|counts?|tally|report|study|survey|poll|numbers)$/.test(
        noun.norm,
      ))
  )
    return null;
  const group = groupAfter(words, i + 1, words.length);
  if (
    group === null ||
    (!has(words[group.head.from], NAME | ORG | HUMAN) && words[group.head.from]?.norm !== 'the')
  )
    return null;
  if (!canSpeak(words, group.head)) return null;
  const comma = words[group.head.to]?.text === ',' && words[group.head.to + 1]?.cues != null;
  const close = comma ? group.head.to + 1 : group.head.to;
  const next = words[close];
  const trailing = toldBefore(words, i, group);
  if (trailing) return trailing;
  // The noun must tell something: ", which show", "that show", "show", "put", "of 51"
  const tells =
    has(next, SUB) ||
    next?.cues != null ||
    isVerbal(words, close) ||
    (next?.norm === 'of' && has(words[close + 1], NUM));
  if (!tells) return null;
  const end = contentStop(words, close);
  if (close >= end) return null;
  return reportOf({
    cue: { from: participle ?? i - 1, to: i + 1 },
    lemma: 'compiled by',
    source: { kind: 'group', group: plain(group) },
    lead: close,
    close,
    left: null,
    right: { from: close, to: end },
  });
}

/** "released on Friday by", "read out at noon by": the participle that "by" belongs to. */
function participleBefore(words: readonly Word[], by: number): number | null {
  for (let at = by - 1; at > by - 6 && at > 0; at--) {
    if (SOURCE_PARTICIPLES.has(words[at]?.norm ?? '')) return at;
    if (
      !has(words[at], TIME | PREP | ADV | NUM) &&
      !THIS_OR_OUR.has(words[at]?.norm ?? '') &&
      !isOfThePaper(words[at]?.base ?? '') &&
      !AFTER_PARTICIPLE.has(words[at]?.norm ?? '')
    )
      return null;
  }
  return null;
}

const THIS_OR_OUR: ReadonlySet<string> = new Set(['this', 'our']);

const AFTER_PARTICIPLE: ReadonlySet<string> = new Set(['out', 'last', 'this', 'early', 'late']);

/** "Burglaries rose to 14,200, figures released by X show", "..., in results read out by X": the clause before. */
function toldBefore(words: readonly Word[], by: number, group: Group): Report | null {
  const comma = findBack(words, by - 1, Math.max(0, by - 9), (word) => has(word, PUNCT | QUOTE));
  if (comma === null || comma < 3 || words[comma]?.text !== ',') return null;
  const { to } = group.head;
  const shows = words[to]?.cues?.some(({ takes }) => allows(takes, TAKES.written | TAKES.that)) === true;
  const within = /^(?:in|on|from)$/.test(words[comma + 1]?.norm ?? '');
  if (!shows && !within) return null;
  let end = shows ? to + 1 : to;
  while (has(words[end], TIME | PREP)) end++;
  if (words[end] !== undefined && !has(words[end], PUNCT)) return null;
  return reportOf({
    cue: { from: participleBefore(words, by) ?? by - 1, to: by + 1 },
    lemma: 'compiled by',
    source: { kind: 'group', group: plain(group) },
    lead: comma,
    close: end,
    left: { from: 0, to: comma },
    right: null,
  });
}

export function contentStop(words: readonly Word[], from: number): number {
  const semicolon = findForward(words, from, words.length, (word) => word.text === ';');
  let end = semicolon ?? words.length;
  while (end > from && has(words[end - 1], PUNCT) && !has(words[end - 1], QUOTE)) end--;
  return end;
}

/** Where the clause of a noun ends: before the verb that the noun is the subject of ("the claim that 40 died was false"). */
function claimStop(words: readonly Word[], from: number): number {
  const end = contentStop(words, from);
  let verbs = 0;
  for (let i = from + 1; i < end; i++) {
    if (!isFinite(words, i)) continue;
    const before = words[i - 1];
    if (verbs > 0 && !has(before, SUB | CONJ | PRON | PUNCT | AUX) && !has(before, ADV)) return i;
    if (!has(before, SUB)) verbs++;
  }
  return end;
}

const isNumber = (word: Word | undefined): boolean => has(word, NUM) || isNumberWord(word);

/** "the 1,900 admitted by the prosecutor", "40 deaths reported by hospitals": whose the number is. */
export function countedBy(words: readonly Word[], i: number): Report | null {
  const verb = words[i - 1];
  // who registers or counts says nothing yet
  const tells = verb?.cues?.some(
    ({ tense, takes, lemma }) =>
      (tense === 'past' || tense === 'participle') &&
      (allows(takes, TAKES.clause) || /^(?:give|cite)$/.test(lemma)),
  );
  if (words[i]?.norm !== 'by' || verb === undefined) return null;
  let from = i - 2;
  while (from > i - 5 && !isNumber(words[from]) && isNominal(words[from])) from--;
  if (!isNumber(words[from])) return null;
  // "twelve thousand one hundred hectares", "between 30 and 40 deaths"
  while (isNumber(words[from - 1]) || (words[from - 1]?.norm === 'and' && isNumber(words[from - 2]))) from--;
  // "the figure of 12,100 hectares published by X"
  const figure =
    SOURCE_PARTICIPLES.has(verb.norm) &&
    words[from - 1]?.norm === 'of' &&
    SOURCE_NOUNS.has(words[from - 2]?.norm ?? '');
  if (tells !== true && !figure) return null;
  const group = groupAfter(words, i + 1, words.length);
  if (group === null || !canSpeak(words, group.head) || has(words[group.head.from], NUM)) return null;
  return reportOf({
    cue: { from: i - 1, to: i + 1 },
    lemma: verb.base,
    source: { kind: 'group', group: plain(group) },
    lead: i - 1,
    close: group.head.to,
    left: { from, to: i - 1 },
    right: null,
  });
}
