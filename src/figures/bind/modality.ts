import { AHEAD, AWAITED, DOUBTS, FORECASTS, PLIGHTS } from '../../lexicon/outlook.js';
import type { AttributionFrame, Modality, Sentence } from '../../model.js';
import type { NumberSpan } from '../numbers/index.js';
import { BE_ITSELF, REFUTES, UNSURE } from './facts.js';
import type { FoundEvent } from './found.js';
import { joinNorms } from './joined.js';
import { bitsAt, type Parsed } from './phrase.js';

/** Tells the frames that reach into a sentence, asked in the order of the text: one pass over all. */
export function framesBySentence(
  frames: readonly AttributionFrame[],
): (sentence: Sentence) => readonly AttributionFrame[] {
  let next = 0;
  let open: AttributionFrame[] = [];
  return ({ start, end }) => {
    for (let frame = frames[next]; frame && frame.scope.start < end; frame = frames[++next]) open.push(frame);
    open = open.filter(({ scope }) => scope.end > start);
    return open;
  };
}

/** The innermost frame that holds the number, else null. */
export function contentFrame(
  frames: readonly AttributionFrame[],
  number: NumberSpan,
  parsed: Parsed,
): AttributionFrame | null {
  let best: AttributionFrame | null = null;
  for (const frame of frames) {
    if (frame.scope.start > number.core.start || frame.scope.end < number.core.end) continue;
    if (best === null || frame.scope.end - frame.scope.start <= best.scope.end - best.scope.start)
      best = frame;
  }
  // "Doctors fear that the true number is three times the official 88": that one is not theirs.
  const official = parsed.tokens[number.from - 1]?.norm === 'official';
  return official && best?.stance === 'hedged' ? null : best;
}

/** How sure the text is of the figure: from the words round it and its event, then from who says so. */
export function modalityOf(
  parsed: Parsed,
  number: NumberSpan,
  event: FoundEvent | null,
  frame: AttributionFrame | null,
  headline: boolean,
): Modality {
  // "the five-year war", "a 38-year-old vessel": what stands before a noun is not forecast with its verb.
  if (number.compound !== null) return frame?.stance === 'denied' ? 'denied' : 'asserted';
  const compared = isComparedTo(parsed, number);
  const from = compared ? number.from : Math.max(0, Math.min(number.from, event?.from ?? number.from) - 4);
  const to = nextPredicate(
    parsed,
    number.to,
    Math.min(parsed.tokens.length, Math.max(number.to, event?.to ?? 0)),
  );
  let hedged = false;
  let forecast = false;
  for (let i = from; i < to; i++) {
    if (i >= number.to && isThanExpected(parsed, i)) break;
    if ((bitsAt(parsed, i) & UNSURE) === 0 && parsed.tokens[i]?.text !== ';') continue;
    const norm = parsed.tokens[i]?.norm ?? '';
    if (
      norm === 'unless' ||
      (norm === 'if' && !WHETHER.has(parsed.lemmas[i - 1] ?? '') && !isIfNot(parsed, i))
    )
      return 'conditional';
    if (parsed.tokens[i]?.text === ';' && i < number.from) {
      forecast = hedged = false;
      continue;
    }
    if (isForecast(parsed, i)) forecast = true;
    if (DOUBTS.has(norm) && !isMay(parsed, i) && !isOwnFear(parsed, i)) hedged = true;
  }
  const before = parsed.tokens[number.from - 1]?.norm ?? '';
  // "Three. Not thirty.", "two hours before, and not nine hours"
  if (
    before === 'not' &&
    !(parsed.tokens[number.to]?.norm === 'as') &&
    (number.from === 1 ||
      parsed.tags[number.from - 2] === 'punct' ||
      parsed.tags[number.from - 2] === 'mark' ||
      parsed.tokens[number.from - 2]?.norm === 'and')
  )
    return 'denied';
  // "the true number is three times the official 88": what is feared is the other number.
  if (before === 'official' || before === 'confirmed') hedged = false;
  const official = before === 'official';
  if (
    (!compared && carriesOn(parsed, number, event)) ||
    (headline && isToCome(parsed, event?.from ?? number.from - 1))
  )
    forecast = true;
  if (isUnconfirmed(parsed, number)) hedged = true;
  // "up to 640 shops could close", "1,100 turbines are to be built"
  const ahead =
    (parsed.holds & (UNSURE | BE_ITSELF)) !== 0 ? Math.min(parsed.tokens.length, number.to + 6) : 0;
  for (let i = number.to; i < ahead; i++) {
    const norm = parsed.tokens[i]?.norm ?? '';
    if (isThanExpected(parsed, i)) break;
    if (AWAITED.has(norm) && parsed.tags[i - 1] === 'aux') forecast = true;
    if (AHEAD.has(norm) && isForecast(parsed, i)) forecast = true;
    if (parsed.tags[i] === 'punct' || parsed.tags[i] === 'part') break;
    if (norm === 'and' && parsed.tags[i + 1] === 'aux') break;
    const infinitive = norm === 'to' && parsed.tokens[i + 1]?.norm === 'be' && !isHeld(parsed, i - 1);
    if (isForecast(parsed, i) || infinitive) forecast = true;
    if (norm === 'could' && !isForecast(parsed, i)) hedged = true;
    if (norm === 'might' || (norm === 'may' && !isMay(parsed, i))) hedged = true;
  }
  const refuted = refutationOf(parsed, number, event);
  if (refuted !== null) return refuted;
  if (frame?.stance === 'denied') return 'denied';
  if ((forecast || hedged) && isConditional(parsed, number)) return 'conditional';
  if (forecast) return 'forecast';
  if (hedged) return 'hedged';
  return official && frame?.stance === 'hedged' ? 'asserted' : (frame?.stance ?? 'asserted');
}

/** "will", "are set to arrive", and "could" of what has not happened; who "could be under the mud" is so or is not. */
function isForecast({ tokens, tags }: Parsed, at: number): boolean {
  const norm = (i: number): string => tokens[i]?.norm ?? '';
  if (AHEAD.has(norm(at))) return norm(at + 1) === 'to' && tags[at - 1] === 'aux';
  if (norm(at) !== 'could') return FORECASTS.has(norm(at));
  const be = norm(at + 1) === 'still' ? at + 2 : at + 1;
  return !(norm(be) === 'be' && PLIGHTS.has(norm(be + 1)));
}

/** "The true toll is likely to be far higher than the 71 in the count": what is likely is the other number. */
const isComparedTo = ({ tokens }: Parsed, { from }: NumberSpan): boolean =>
  DEFINITE.has(tokens[from - 1]?.norm ?? '') && tokens[from - 2]?.norm === 'than';
const DEFINITE: ReadonlySet<string> = new Set(['the', 'its', 'their', 'our', 'this', 'these', 'those']);

/** "1,200 more deaths than would be expected": what would be is what the count is measured by. */
const isThanExpected = ({ tokens, tags }: Parsed, at: number): boolean =>
  tokens[at]?.norm === 'than' && tags[at + 1] === 'aux';

/** "say between 5,000 and 6,000 and will not be drawn further": where another predicate begins, else `end`. */
function nextPredicate({ tokens, tags }: Parsed, from: number, end: number): number {
  for (let i = from; i < end; i++) if (tokens[i]?.norm === 'and' && tags[i + 1] === 'aux') return i;
  return end;
}

/** "are thought to be trapped": it is so already, as far as anybody knows. */
const isHeld = ({ tokens }: Parsed, at: number): boolean => {
  const norm = tokens[at]?.norm ?? '';
  return (
    DOUBTS.has(norm) || norm === 'known' || norm === 'said' || norm === 'reported' || norm === 'understood'
  );
};

/** "asked if anyone knew the 12 men": a question, and no condition. */
const WHETHER = new Set(['ask', 'wonder', 'know', 'see', 'check', 'unclear']);
const ASKED = new Set(['ask', 'wonder', 'know', 'see', 'say', 'as', 'even', 'unclear', 'doubt', 'only']);

/** "If the levee fails, 9,000 homes will be flooded", "Had the wind turned, 3,000 homes would have been lost" */
function isConditional(parsed: Parsed, number: NumberSpan): boolean {
  const { tokens, lemmas } = parsed;
  const opener = tokens.findIndex((t) => t.kind === 'word');
  const first = tokens[opener]?.norm;
  const inverted = first === 'had' || first === 'should' || first === 'were';
  if (inverted && !tokens.some((t) => t.text === '?'))
    return tokens.slice(opener, number.from).some((t) => t.text === ',');
  if (isCounterfactual(tokens, number)) return true;
  for (let i = 0; i < tokens.length; i++) {
    const norm = tokens[i]?.norm;
    if (norm === ';') {
      if (i < number.from) continue;
      return false;
    }
    if (norm !== 'if' && norm !== 'unless') continue;
    if (i < number.from && tokens.slice(i, number.from).some((t) => t.text === ';')) continue;
    if (!ASKED.has(lemmas[i - 1] ?? '') && !isIfNot(parsed, i)) return true;
  }
  return false;
}

/** "twelve nurses, if not more", "hundreds if not thousands": how many there may be, and no condition. */
const isIfNot = ({ tokens }: Parsed, at: number): boolean =>
  tokens[at + 1]?.norm === 'not' && IF_NOT.test(tokens[at + 2]?.norm ?? '');
const IF_NOT = /^(?:more|all|most|dozens|scores|hundreds|thousands|tens|millions|outright)$/;

/** "would have created 400 jobs had it gone ahead" */
function isCounterfactual(tokens: Parsed['tokens'], { from, to }: NumberSpan): boolean {
  const had = tokens.findIndex(
    (t, i) => i >= to && t.norm === 'had' && SUBJECTS.test(tokens[i + 1]?.norm ?? ''),
  );
  if (had < 0) return false;
  for (let i = Math.max(0, from - 8); i < had - 1; i++)
    if (tokens[i]?.norm === 'would' && tokens[i + 1]?.norm === 'have') return true;
  return false;
}

const SUBJECTS = /^(?:it|they|he|she|we|the|this|that|its|their|his|her)$/;

/** "Carmaker to axe 1,200 jobs", "Rail fares to rise 4.9%": in a headline a bare infinitive is what is to come. */
function isToCome({ tokens, tags }: Parsed, verb: number): boolean {
  if (tokens[verb - 1]?.norm !== 'to') return false;
  const subject = tags.slice(0, verb - 1);
  return (
    (subject.at(-1) === 'noun' || subject.at(-1) === 'name') &&
    subject.every(
      (tag) => tag === 'noun' || tag === 'name' || tag === 'adj' || tag === 'det' || tag === 'num',
    )
  );
}

/** "sailors who feared the storm": they did, and of them it is sure. */
const isOwnFear = ({ tokens, tags }: Parsed, at: number): boolean =>
  /^(?:who|that)$/.test(tokens[at - 1]?.norm ?? '') && tags[at + 1] === 'det';

/** "on 11 May", "in May": the month. */
function isMay(parsed: Parsed, at: number): boolean {
  return parsed.tokens[at]?.text === 'May' && at > 0;
}

/** "will shed 1,900 jobs and shut three plants": a bare verb behind "and" goes on with the modal before. */
function carriesOn(parsed: Parsed, number: NumberSpan, event: FoundEvent | null): boolean {
  if (!event || event.to > number.from || parsed.tokens[event.from - 1]?.norm !== 'and') return false;
  if (parsed.tokens[event.from]?.norm !== parsed.lemmas[event.from]) return false;
  for (let i = event.from - 2; i >= Math.max(0, event.from - 30); i--) {
    const norm = parsed.tokens[i]?.norm ?? '';
    if (norm === ';' || parsed.tags[i] === 'sub') return false;
    if (norm === 'will' || norm === 'would' || norm === 'could') return true;
  }
  return false;
}

/** "Reports that 1,000 tanks had crossed could not be confirmed" */
function isUnconfirmed(parsed: Parsed, number: NumberSpan): boolean {
  if ((parsed.holds & BE_ITSELF) === 0) return false;
  for (let i = number.to; i + 2 < Math.min(parsed.tokens.length, number.to + 16); i++) {
    if (parsed.tokens[i]?.text === ';') return false;
    if (parsed.tokens[i]?.norm === 'not' && parsed.tokens[i + 1]?.norm === 'be') {
      if (CONFIRMED.has(parsed.tokens[i + 2]?.norm ?? '') || CONFIRMED.has(parsed.tokens[i + 3]?.norm ?? ''))
        return true;
    }
  }
  return false;
}

const CONFIRMED: ReadonlySet<string> = new Set(['confirmed', 'verified', 'corroborated']);

const SAYINGS = '(?:claims?|reports?|allegations?|rumou?rs|suggestions?|assertions?|accusations?)';
/** Before the number: words that take back what follows them. */
const REFUSED = new RegExp(
  `\\b(?:dismiss|brush|laugh|shrug|scoff|wav)(?:ed|es|ing)? (?:\\w{1,10} ){0,2}?(?:at |aside |off )?(?:an? |the )?${SAYINGS} (?:that|of)\\b[^;.]{0,120}$`,
);
const UNTRUE_THAT =
  /\b(?:(?:is|was) (?:not|n't|never) (?:true|correct|the case)|(?:is|was) (?:untrue|false|a lie)) that\b[^;.]{0,120}$/;
/** "called reports that officials had destroyed 7,300 ballots false" */
const CALLED = new RegExp(
  `\\b(?:call|brand|label|describ|denounc)(?:ed|led|es|s|ing)? (?:the )?${SAYINGS} (?:that|of)\\b[^;.]{0,120}$`,
);
const FALSE =
  /^[^;.]{0,60}?\b(?:false|untrue|baseless|groundless|unfounded|fake|fabricated|lies|a lie|nonsense)\b/;
/** "Reports that 80 civilians were killed are false" */
const TOLD = new RegExp(`\\b${SAYINGS} (?:that|of)\\b[^;.]{0,120}$`);
const IS_FALSE =
  /^[^;.]{0,60}?\b(?:is|are|was|were|be) (?:(?:\w{1,12}ly )?(?:false|untrue|baseless|groundless|unfounded|fake|fabricated|lies|a lie|nonsense)|(?:not|n't) (?:true|correct))\b/;
/** "no truth in the figure of 60 dead", "found no basis for reports of 60 dead" */
const NO_TRUTH = /\bno (?:truth|substance|foundation|basis) (?:in|to|for|behind)\b[^;.]{0,120}$/;
/** "hard words for the rumour that 12 people had been killed", and what else tells that a rumour is not believed */
const RUMOURED = /\brumou?rs?\b[^;.]{0,60}? (?:that|of)\b[^;.]{0,80}$/;
const DISBELIEVED =
  /\b(?:hard|harsh|sharp|angry) words for\b|\b(?:den(?:y|ied|ies|ying)|dismiss|quash|scotch|reject|refut|rubbish|debunk|condemn|put (?:paid|an end) to)|\b(?:false|untrue|wrong|baseless|groundless|unfounded|nonsense)\b/;
/** "did not deny that", "declined to deny": no denial, whatever the verb. */
const UNDENIED =
  /\b(?:not|never|n't|cannot|declined to|refused to|stopped short of) (?:den(?:y|ied|ying)|disput(?:e|ed|ing)|reject(?:ed|ing)?|rul(?:e|ed|ing) out)\b[^;.]{0,120}$/;
/** "will not lay off 640 workers": the verb right before the number is negated, and nothing else about it is. */
const NEGATED =
  /\b(?:will|would|did|do|does|has|had|have|is|are|was|were) not (?:be )?\w{3,14}(?: (?:off|down|out|up))?(?: (?:the|its|his|their|any of the|all))?$/;

/** What the sentence's own words make of the figure, whoever is taken to say it; null when nothing. */
function refutationOf(parsed: Parsed, number: NumberSpan, event: FoundEvent | null): Modality | null {
  if ((parsed.holds & REFUTES) === 0) return null;
  const from = Math.max(0, number.from - 30);
  const norms = (start: number, end: number): string => joinNorms(parsed.tokens, start, end);
  // A cheap look at the words before the expressions are tried.
  let doubtful = false;
  for (let i = from; i < number.from && !doubtful; i++) doubtful = (bitsAt(parsed, i) & REFUTES) !== 0;
  if (!doubtful) return null;
  const before = norms(from, number.from);
  if (UNDENIED.test(before)) return 'asserted';
  if (REFUSED.test(before) || UNTRUE_THAT.test(before) || NO_TRUTH.test(before)) return 'denied';
  const after = (): string => norms(number.to, number.to + 20);
  if (RUMOURED.test(before)) return DISBELIEVED.test(`${before} ${after()}`) ? 'denied' : 'hedged';
  if (CALLED.test(before) && FALSE.test(after())) return 'denied';
  if (TOLD.test(before) && IS_FALSE.test(after())) return 'denied';
  return event !== null && NEGATED.test(before) ? 'denied' : null;
}
