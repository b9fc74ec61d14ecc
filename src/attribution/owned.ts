import { SPEECH_NOUNS } from '../lexicon/cues.js';
import { BODY_COUNTS, DEEDS, OWNED_NOUNS, OWNERS, REACHES } from '../lexicon/giving.js';
import { contentStop, claimStop } from './clauses.js';
import { startsFigure } from './complements.js';
import { phraseBefore } from './phrase-before.js';
import { type Group, type Phrase, alone, canSpeak, findBack, findForward } from './phrases.js';
import { reportOf, type Report } from './report.js';
import { isFinite } from './verbs.js';
import {
  ADJ,
  AUX,
  COLLECTIVE,
  COMMA,
  CONJ,
  DET,
  HUMAN,
  NUM,
  ORG,
  POSS,
  PREP,
  PUNCT,
  QUOTE,
  SUB,
  VERB,
  type Word,
  has,
  isNominal,
  isNumberWord,
} from './words.js';

/** Where the phrase of a figure ends: at the next mark or verb. */
function figureEnd(words: readonly Word[], from: number): number {
  let end = from;
  while (end < words.length && end < from + 12 && !has(words[end], PUNCT | AUX) && !isFinite(words, end))
    end++;
  return end;
}

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
    !OWNED_NOUNS.has(words[noun]?.norm ?? '') &&
    (words[noun]?.norm === 'own' || !has(words[noun], PUNCT | VERB | DET | AUX))
  )
    noun++;
  const deed = DEEDS.has(words[noun]?.norm ?? '');
  if (deed && !/^(?:of|for|,)$/.test(words[noun + 1]?.norm ?? '')) return null;
  if (!deed && !OWNED_NOUNS.has(words[noun]?.norm ?? '')) return null;
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
    const edge = words[lead - 1];
    // "...; by the league's own estimate 41,000 got in"
    const afresh = lead === 0 || edge?.text === ';' || edge?.text === ':';
    // "€96 by the firm's account"
    const figure = afresh || has(edge, COMMA) ? null : figureBefore(words, lead);
    if (figure !== null) return counted({ lead, close, left: { from: figure, to: lead }, right: null });
    if (afresh || has(edge, COMMA)) {
      const left = !afresh && lead > 2 ? { from: 0, to: lead - 1 } : null;
      // "killed 470, by the monitor's count, and driven 4,000 abroad": the rest may be another's
      const joined = left !== null && has(words[close + 1], CONJ);
      // "On the firm's figures 200 jobs will go": no comma, and no verb of the noun's own
      const was = /^(?:it|that|they)$/.test(words[close]?.norm ?? '') && has(words[close + 1], AUX);
      const opens =
        afresh && (startsFigure(words, was ? close + 2 : close) || words[close]?.norm === 'there');
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
      !REACHES.has(words[k]?.norm ?? '')
    )
      return null;
  }
  return null;
}

/** Where the figure starts that ends right before a source: "€96 by", "340 dead by". */
function figureBefore(words: readonly Word[], to: number): number | null {
  for (let i = to - 1; i >= Math.max(0, to - 3); i--) {
    const word = words[i];
    if (has(word, PUNCT | AUX | PREP) || isFinite(words, i)) return null;
    if (!has(word, NUM) && !isNumberWord(word)) continue;
    let from = i;
    while (has(words[from - 1], NUM) || isNumberWord(words[from - 1])) from--;
    return from;
  }
  return null;
}

/** "4,000, by the police count": the body stands before the noun. */
export function bodysCount(words: readonly Word[], i: number): Report | null {
  if (words[i]?.norm !== 'by' || !has(words[i - 1], COMMA | NUM)) return null;
  const from = has(words[i + 1], DET) ? i + 2 : i + 1;
  let noun = from;
  while (noun < from + 4 && isNominal(words[noun]) && !BODY_COUNTS.has(words[noun]?.norm ?? '')) noun++;
  if (noun === from || !BODY_COUNTS.has(words[noun]?.norm ?? '') || has(words[noun - 1], POSS)) return null;
  if (!has(words[noun - 1], ORG | HUMAN | COLLECTIVE)) return null;
  const next = words[noun + 1];
  if (next !== undefined && !has(next, PUNCT)) return null;
  const phrase: Phrase = { from: i + 1, to: noun };
  const number = has(words[i - 1], NUM) ? figureBefore(words, i) : null;
  const semicolon = findBack(words, i - 1, 0, ({ text }) => text === ';');
  return reportOf({
    cue: { from: noun, to: noun + 1 },
    lemma: words[noun]?.norm ?? '',
    source: { kind: 'group', group: alone(phrase) },
    lead: i,
    close: noun + 1,
    left: { from: number ?? (semicolon === null ? 0 : semicolon + 1), to: i },
    right: null,
    trailing: true,
  });
}

/** Past "at the three gates", where a comma ends it. */
function afterPlace(words: readonly Word[], from: number): number {
  if (!has(words[from], PREP) || words[from]?.norm === 'of') return from;
  const comma = findForward(words, from + 1, Math.min(words.length, from + 7), (word) =>
    has(word, PUNCT | AUX),
  );
  return comma !== null && words[comma]?.text === ',' ? comma : from;
}
