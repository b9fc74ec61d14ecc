import { IRREGULAR_PARTICIPLES } from '../lexicon/grammar.js';
import type { FrameDraft } from './frames.js';
import type { Discourse } from './discourse.js';
import type { Unit } from './units.js';
import { startsFigure } from './complements.js';
import { hasFinite, isVerbal } from './verbs.js';
import { ADV, AUX, ED, HUMAN, NAME, NUM, ORG, QUOTE, type Word, has, isNumberWord } from './words.js';

/**
 * Whether a sentence without a source goes on with what somebody is reported to have said in the one
 * before: it counts the same people without naming them, or tells in the past what the speaker has.
 */
export function carriesOn(
  unit: Unit,
  before: Unit | undefined,
  answer: FrameDraft | null,
  discourse: Discourse,
): boolean {
  if (before === undefined || answer?.unit !== before.index || answer.source === null) return false;
  if (partitive(unit.words, before.block !== unit.block)) return true;
  if (before.block !== unit.block || (before.flags & QUOTE) !== 0) return false;
  // what stands before the source is reported from the sentence's start
  const whole =
    answer.scope.start - before.start < 12 || answer.scope.end >= (before.words.at(-2)?.end ?? before.end);
  if (!whole || (unit.flags & QUOTE) !== 0) return false;
  return (
    countsOn(unit.words) ||
    ownDeed(unit.words, answer, discourse) ||
    sumsUp(unit.words) ||
    isLabel(unit.words) ||
    hadDone(unit.words, answer)
  );
}

/** "That makes 29.", "That toll includes 14.", "That is 3,000 more than last year.": what was just told, reckoned on. */
function sumsUp(words: readonly Word[]): boolean {
  if (!/^(?:that|this)$/.test(words[0]?.norm ?? '')) return false;
  if (/^(?:is|was|compares)$/.test(words[1]?.norm ?? '')) {
    const at = words[2]?.norm === 'with' || words[2]?.norm === 'to' ? 3 : 2;
    return (
      startsFigure(words, at) &&
      words
        .slice(at, at + 6)
        .some(({ norm }) => /^(?:more|fewer|less|than|up|down|twice|with|against)$/.test(norm))
    );
  }
  if (/^(?:toll|figure|total|number|count|sum|tally)$/.test(words[1]?.norm ?? ''))
    return /^(?:includes?|included|covers?|excludes?|takes)$/.test(words[2]?.norm ?? '');
  return (
    /^(?:that|this)$/.test(words[0]?.norm ?? '') &&
    /^(?:makes|made|brings|brought|takes|took)$/.test(words[1]?.norm ?? '') &&
    words.length < 12
  );
}

/** "Houses destroyed: 11,400.", "Average wait: 50 minutes.": an entry of the same list, set as a sentence. */
function isLabel(words: readonly Word[]): boolean {
  const colon = words.findIndex(({ text }) => text === ':');
  if (colon < 1 || colon > 7 || words.length > colon + 8) return false;
  if (hasFinite(words, { from: 0, to: colon }) || has(words[colon - 1], HUMAN | ORG | NAME)) return false;
  return startsFigure(words, colon + 1);
}

/** "... the mayor said. The institute had opened 23 shelters.": what was said in the past, of what was done before. */
function hadDone(words: readonly Word[], { cue }: FrameDraft): boolean {
  if (!/^(?:said|added|told|explained|announced)$/.test(cue ?? '')) return false;
  // "Some passengers had waited": seen by the reporter, for all one knows
  const vague = /^(?:some|many|several|few|most|others?)$/.test(words[0]?.norm ?? '');
  if (vague && !has(words[1], NUM)) return false;
  const had = words.findIndex(({ norm }) => norm === 'had');
  if (had < 1 || had > 6 || hasFinite(words, { from: 0, to: had })) return false;
  return isDone(words[has(words[had + 1], ADV) ? had + 2 : had + 1]);
}

/** "Of these, ..." goes on with the count of the sentence before. */
function partitive(words: readonly Word[], apart: boolean): boolean {
  const [first, second, third] = words;
  if (!PARTITIVES.has(first?.norm ?? '')) return false;
  if (/^(?:these|those|them|whom)$/.test(second?.norm ?? '')) return true;
  // In another paragraph "of the 18 carriages" may be anybody's, "of the 18 brought to her" is hers.
  return (
    second?.norm === 'the' && has(third, NUM) && (!apart || words.some(({ norm }) => OF_THEIRS.test(norm)))
  );
}

/** A past participle, or a past that looks like one. */
const isDone = (word: Word | undefined): boolean =>
  has(word, ED) || IRREGULAR_PARTICIPLES.has(word?.norm ?? '');

const PARTITIVES: ReadonlySet<string> = new Set(['of', 'among']);

const OF_THEIRS = /^(?:her|him|his|she|he|they|them|their|us|we|our|its)$/;

/** "Thirty-nine were taken to hospital", "Four in five of the sick had ...": a number whose noun stands above. */
function countsOn(words: readonly Word[]): boolean {
  let at = 0;
  while (
    at < 4 &&
    /^(?:at|least|more|fewer|than|about|around|some|nearly|almost|another|only|just|a|further|over)$/.test(
      words[at]?.norm ?? '',
    )
  )
    at++;
  const isNumber = (i: number): boolean => has(words[i], NUM) || isNumberWord(words[i]);
  if (!isNumber(at) || /^\d{4}$/.test(words[at]?.text ?? '')) return false;
  at++;
  if (words[at]?.norm === 'in' && isNumber(at + 1)) at += 2;
  // "Only 22 per cent said that they would": of those whom a poll asked
  const cent = words[at]?.norm === 'per' && words[at + 1]?.norm === 'cent' ? at + 2 : at + 1;
  if (
    /^(?:per|percent|%|thirds?|quarters?|half)$/.test(words[at]?.norm ?? '') &&
    ANSWERING.test(words[cent]?.norm ?? '')
  )
    return true;
  // "Two thirds are women", not "Sixty per cent of the cattle are"
  const share = /^(?:thirds?|quarters?|fifths?|tenths?)$/.test(words[at]?.norm ?? '');
  if (share) return has(words[at + 1], AUX);
  while (has(words[at], ADV) && at < 6) at++;
  if (words[at]?.norm === 'of') return /^(?:them|those|these|whom|the)$/.test(words[at + 1]?.norm ?? '');
  if (/^(?:others|more)$/.test(words[at]?.norm ?? '')) at++;
  return (
    has(words[at], AUX) ||
    /^(?:remain|remained|died|survived|escaped|suffered)$/.test(words[at]?.norm ?? '') ||
    (at < words.length && isVerbal(words, at) && words[at]?.norm.endsWith('ed') === true)
  );
}

/** What those do whom somebody asks. */
const ANSWERING =
  /^(?:said|say|thought|think|believed?|backed|back|favou?red|favou?r|opposed?|supported|support|wanted|want|answered|agreed|agree|had|have|were|did)$/;

/**
 * "Sales rose 9%, the company said. It had 612 million users.", "Police said 12 were held. They also seized 23
 * rifles.": what the speaker has and does, told in the same breath.
 */
function ownDeed(words: readonly Word[], answer: FrameDraft, discourse: Discourse): boolean {
  const [pronoun] = words;
  if (!/^(?:it|he|she|they)$/.test(pronoun?.norm ?? '')) return false;
  let verb = 1;
  let also = false;
  for (; has(words[verb], ADV) || words[verb]?.norm === 'also'; verb++) also ||= words[verb]?.norm === 'also';
  if (/^(?:has|have)$/.test(words[verb]?.norm ?? '')) {
    // "It has 40 beds" describes; "It has suspended two officials" tells what it did
    verb++;
    for (; has(words[verb], ADV) || words[verb]?.norm === 'also'; verb++);
    if (!isDone(words[verb])) return false;
  } else if (words[verb]?.norm !== 'had' && !(also && isDone(words[verb]))) return false;
  return discourse.pronoun(pronoun?.norm ?? '')?.speaker.name === answer.source?.speaker.name;
}
