import { SPEECH_ADVERBS } from '../lexicon/speech-words.js';
import { phraseAfter } from './phrase-after.js';
import { findForward } from './phrases.js';
import { NEARER, PARTICLE } from './traits.js';
import {
  ADV,
  AUX,
  CAPITAL,
  DET,
  MEDIUM,
  NUM,
  PREP,
  PRON,
  PUNCT,
  QUOTE,
  SUB,
  TIME,
  type Word,
  has,
  isNumberWord,
  shows,
} from './words.js';

/** Skips adverbs, times, places and means of speaking: "on Tuesday", "in a televised statement", "by telephone". */
export function skipAdverbials(words: readonly Word[], from: number): number {
  let at = from;
  for (let hops = 0; hops < 6; hops++) {
    const next = skipOne(words, at);
    if (next === at) break;
    at = next;
  }
  return at;
}

function skipOne(words: readonly Word[], at: number): number {
  const word = words[at];
  if (word === undefined) return at;
  if (has(word, TIME)) {
    let end = at + 1;
    while (
      end < words.length &&
      (has(words[end], TIME) || (has(words[end], NUM) && /^\d{1,2}$|^\d{4}$/.test(words[end]?.text ?? '')))
    )
      end++;
    return end;
  }
  if (
    shows(word, NEARER) &&
    (has(words[at + 1], TIME) || (words[at + 1]?.norm === 'on' && has(words[at + 2], TIME)))
  )
    return skipOne(words, at + 1);
  if (
    has(word, ADV) &&
    !has(word, NUM | DET) &&
    word.norm !== 'so' &&
    (SPEECH_ADVERBS.has(word.norm) || word.norm.endsWith('ly')) &&
    (!QUANTITY_ADVERB.test(word.norm) || has(words[at + 1], QUOTE))
  )
    return at + 1;
  if (shows(word, PARTICLE)) return at + 1;
  // "have said only that": elsewhere the word belongs to what is said ("said only 25 came")
  if ((word.norm === 'only' || word.norm === 'just') && words[at + 1]?.norm === 'that') return at + 1;
  // "in an order dated 11 October"
  if (word.norm === 'dated' && at > 0) return skipDate(words, at + 1);
  const ago = at + agoLength(words, at);
  if (ago > at) return ago;
  if (word.norm === 'at' && /^(?:least|most)$/.test(words[at + 1]?.norm ?? '')) return at;
  // "announced to applause", "said to loud cheers"
  if (word.norm === 'to') {
    const noise = RECEPTION.test(words[at + 1]?.norm ?? '') ? at + 2 : at + 3;
    if (RECEPTION.test(words[noise - 1]?.norm ?? '')) return noise;
  }
  if (has(word, PREP) && !NEEDING_MORE.has(word.norm)) return skipPhrase(words, at);
  if (
    word.norm === 'as' &&
    (words[at + 1]?.norm === 'he' || words[at + 1]?.norm === 'she' || words[at + 1]?.norm === 'they')
  )
    return skipToContent(words, at);
  if (word.norm === 'when' || word.norm === 'while') return skipToContent(words, at);
  return at;
}

function skipDate(words: readonly Word[], from: number): number {
  let end = from;
  while (end < from + 4 && has(words[end], TIME | NUM)) end++;
  return end;
}

const NEEDING_MORE: ReadonlySet<string> = new Set(
  'of about against than like as to over up under below above near between around for'.split(' '),
);

/** How a hall takes what is said. */
const RECEPTION = /^(?:applause|cheers|boos|jeers|laughter|whistles|gasps|groans|acclaim)$/;

/** "just four months ago", "two days earlier": the words of a time that is counted from now or then, else 0. */
function agoLength(words: readonly Word[], at: number): number {
  // "a day earlier", "the week before"
  const article = /^(?:an?|the)$/.test(words[at]?.norm ?? '');
  if (!article && !isNumber(words[at]) && !isNumber(words[at + 1])) return 0;
  const number = /^(?:just|only|about|around|some|nearly|almost|barely)$/.test(words[at]?.norm ?? '') ? 1 : 0;
  if (!article && !isNumber(words[at + number])) return 0;
  const length = number + 2;
  const unit = /^(?:minute|hour|day|week|month|year|decade)s?$/.test(words[at + length - 1]?.norm ?? '');
  return unit && /^(?:ago|earlier|later|before|afterwards)$/.test(words[at + length]?.norm ?? '')
    ? length + 1
    : 0;
}

const isNumber = (word: Word | undefined): boolean => has(word, NUM) || isNumberWord(word);

/** Adverbs that belong to a number, not to the saying. */
const QUANTITY_ADVERB =
  /^(?:nearly|roughly|approximately|only|some|almost|exactly|about|around|over|just|hardly|barely|fully)$/;

/** A prepositional phrase of time, place or means; as it stands where it opens the content. */
function skipPhrase(words: readonly Word[], at: number): number {
  const next = words[at + 1];
  if (next === undefined || has(next, PUNCT | QUOTE | SUB)) return at;
  // on 12 March 2020; in 2015; at 5pm; by noon; within hours; for the first time
  let time = at + 1;
  while (time < words.length && time < at + 5 && has(words[time], DET | NUM | ADV) && !has(words[time], TIME))
    time++;
  if (has(words[time], TIME)) return skipOne(words, time);
  if (has(next, NUM)) return afterClock(words, at + 1) ?? at;
  if (next.norm.endsWith('ing') && !has(next, MEDIUM | CAPITAL)) return skipToContent(words, at);
  // A medium ends its phrase unless a preposition carries it on: "in an interview with the Post"
  for (let i = at + 1; i < Math.min(words.length, at + 9); i++) {
    const word = words[i];
    if (word === undefined || has(word, PUNCT | QUOTE | AUX | PRON)) break;
    if (has(word, MEDIUM) && !has(words[i + 1], MEDIUM)) {
      let end = i + 1;
      while (
        end < words.length &&
        /^(?:with|to|from|on|at|in|for|of|by|after|before)$/.test(words[end]?.norm ?? '')
      ) {
        const object = phraseAfter(words, end + 1, words.length);
        if (object === null) break;
        end = object.to;
      }
      return end;
    }
  }
  const that = findForward(
    words,
    at + 1,
    Math.min(words.length, at + 14),
    (word) => word.norm === 'that' || has(word, PUNCT | QUOTE),
  );
  if (that !== null && words[that]?.norm === 'that') return that;
  const object = phraseAfter(words, at + 1, words.length);
  return object === null ? at : object.to;
}

/** Past a year or an hour: "2015", "5pm", "11:30 p.m.", "18:00 GMT"; null before any other number. */
function afterClock(words: readonly Word[], at: number): number | null {
  const text = words[at]?.text ?? '';
  if (/^\d{4}$|^\d{1,2}(?:[:.]\d\d)?(?:am|pm)$/.test(text)) return at + 1;
  const clock = /^\d{1,2}(?:[:.]\d\d)?$/.test(text);
  if (clock && /^(?:[ap]\.?m\.?|gmt|bst|cet|utc|hrs|o'clock)$/.test(words[at + 1]?.norm ?? '')) return at + 2;
  return /^\d{1,2}:\d\d$/.test(text) ? at + 1 : null;
}

/** Skips an adverbial clause ("when asked about the fire", "as he left court") up to "that", a mark or its comma. */
function skipToContent(words: readonly Word[], at: number): number {
  const stop = findForward(
    words,
    at + 1,
    Math.min(words.length, at + 18),
    (word) => word.norm === 'that' || has(word, PUNCT | QUOTE),
  );
  return stop ?? at;
}
