import type { MeasureEntry } from '../../lexicon/measures.js';
import { matchAt, matchWord, type EventMatch, type EventRole } from './events.js';
import { nounGroup, phraseAfter, type Parsed, type Phrase } from './phrase.js';

/** How an event was found; the name of the rule, for explaining and for tests. */
export type EventRule =
  | 'modifier'
  | 'noun'
  | 'left-verb'
  | 'right-predicate'
  | 'total'
  | 'number-of'
  | 'among'
  | 'weak-noun'
  | 'weak-verb';

export interface FoundEvent {
  readonly entry: MeasureEntry;
  readonly rule: EventRule;
  /** Tokens [from, to) that name the event. */
  readonly from: number;
  readonly to: number;
  /** What is counted, where the number stands apart from it: "the number of [soldiers] ... at 1,100". */
  readonly counted?: Phrase;
}

const BE = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'being', 'am']);
const COPULAS = new Set([
  ...BE,
  'remain',
  'remains',
  'remained',
  'stay',
  'stays',
  'stayed',
  'left',
  'lie',
  'lay',
  'feared',
  'reported',
  'believed',
  'thought',
  'known',
  'confirmed',
  'presumed',
  'said',
  'still',
  'declared',
]);
/** Verbs that move or state a level: "rose to 31", "stands at 31", "hit 31". */
const LEVEL_STEMS = new Set(
  'number rang ris climb reach hit pass stand top exceed doubl tripl jump increas fall drop soar surg go put is be mount swell grow revis rais bring tak tot total number com near approach'.split(
    ' ',
  ),
);
const LEVEL_LINKS = new Set([
  'to',
  'at',
  'of',
  ':',
  '-',
  '–',
  '—',
  'is',
  'was',
  'as',
  'past',
  'above',
  'beyond',
  'by',
  '(',
  'were',
  'are',
  'over',
  'than',
]);

/**
 * What happened to what number `[from, to)` counts. Rules in order of how surely they bind: a participle or
 * event noun inside the phrase, the verb that governs it from the left, its predicate on the right, a total
 * that it is the value of, and last the weak nouns ("passengers") that say something only when nothing else
 * does.
 */
export function findEvent(parsed: Parsed, from: number, phrase: Phrase): FoundEvent | null {
  return (
    modifier(parsed, phrase) ??
    eventNoun(parsed, phrase, false) ??
    licensed(parsed, from, phrase) ??
    adjacentState(parsed, from, phrase) ??
    livesTaken(parsed, from, phrase) ??
    total(parsed, from, phrase) ??
    leftVerb(parsed, from, phrase, false) ??
    rightPredicate(parsed, phrase) ??
    numberOf(parsed, from, phrase) ??
    among(parsed, from) ??
    leftNominal(parsed, from, phrase) ??
    eventNoun(parsed, phrase, true) ??
    leftVerb(parsed, from, phrase, true)
  );
}

const found = (match: EventMatch, rule: EventRule): FoundEvent => ({
  entry: match.entry,
  rule,
  from: match.at,
  to: match.to,
});

/** "three wounded soldiers", "12 missing passengers" */
function modifier(parsed: Parsed, phrase: Phrase): FoundEvent | null {
  if (phrase.head === null) return null;
  for (let i = phrase.from; i < phrase.head; i++) {
    const tag = parsed.tags[i];
    if (tag !== 'part' && tag !== 'adj') continue;
    const match = matchAt(parsed, i, 'state', phrase);
    if (match && match.to <= phrase.head) return found(match, 'modifier');
  }
  return null;
}

/** "1,000 deaths", "six air strikes"; `weak`: nouns for people, which a predicate overrules. */
function eventNoun(parsed: Parsed, phrase: Phrase, weak: boolean): FoundEvent | null {
  if (phrase.head === null) return null;
  for (const at of [phrase.head - 1, phrase.head]) {
    if (at < phrase.from) continue;
    const match = matchAt(parsed, at, 'noun');
    if (match?.to !== phrase.head + 1) continue;
    const isWeak =
      match.entry.id.startsWith('jobs') ||
      (phrase.people && !['killed', 'injured', 'casualties'].includes(match.entry.id));
    if (isWeak === weak) return found(match, weak ? 'weak-noun' : 'noun');
  }
  return null;
}

/** Verbs that say little of their object: the state after it decides ("left 63 soldiers dead"). */
const WEAK_OBJECT_VERBS = new Set(['present', 'promised', 'requested', 'delivered', 'open']);

export function leftVerb(parsed: Parsed, from: number, phrase: Phrase, weak: boolean): FoundEvent | null {
  const { tags, tokens } = parsed;
  for (let i = from - 1; i >= Math.max(0, from - 5); i--) {
    const tag = tags[i];
    if (tag === 'sub' || tokens[i]?.text === ',' || tokens[i]?.text === ';') return null;
    if (tag === 'det' || tag === 'adv' || tag === 'pron' || tag === 'num' || tag === 'mark' || tag === 'adj')
      continue;
    // "a target of", "the attack": behind a determiner it is a noun.
    const nominal = tag === 'noun' && tags[i - 1] === 'det';
    const match = nominal ? null : matchAt(parsed, i, 'object', phrase, phrase.to);
    if (
      match &&
      (match.to <= from || match.to > phrase.to) &&
      onlyFiller(parsed, Math.min(match.to, from), from)
    ) {
      const passive = tag === 'part' && isPassive(parsed, i);
      if (!passive && WEAK_OBJECT_VERBS.has(match.entry.id) === weak)
        return found(match, weak ? 'weak-verb' : 'left-verb');
    }
    if (tokens[i]?.norm === 'of') return partly(parsed, i, phrase);
    if (tag !== 'prep') return null;
  }
  return null;
}

/** "destroyed whole wards of two hospitals": the hospitals were hit, though not destroyed. */
function partly(parsed: Parsed, of: number, phrase: Phrase): FoundEvent | null {
  for (let i = of - 1; i >= Math.max(0, of - 5); i--) {
    const match = matchAt(parsed, i, 'object', phrase);
    if (match && ['destroyed', 'damaged', 'hit'].includes(match.entry.id)) {
      const attacked = parsed.stems
        .slice(0, i)
        .some((_, k) => matchAt(parsed, k, 'noun')?.entry.id === 'attacks');
      return synthetic(attacked ? 'hit' : 'damage', 'object', i, of);
    }
    const tag = parsed.tags[i];
    if (tag !== 'noun' && tag !== 'adj' && tag !== 'det' && tag !== 'name') return null;
  }
  return null;
}

function onlyFiller(parsed: Parsed, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const tag = parsed.tags[i];
    if (tag !== 'det' && tag !== 'adv' && tag !== 'adj' && tag !== 'mark' && tag !== 'num') return false;
  }
  return true;
}

function isPassive(parsed: Parsed, at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 3; i--) {
    if (BE.has(parsed.tokens[i]?.norm ?? '')) return true;
    if (parsed.tags[i] !== 'adv') return false;
  }
  return false;
}

/** "Casualties: 14 dead, 39 wounded": a state right behind a bare number outweighs a total before it. */
function adjacentState(parsed: Parsed, from: number, phrase: Phrase): FoundEvent | null {
  if (phrase.head !== null || phrase.pronoun !== null) return null;
  const tag = parsed.tags[phrase.to];
  if (phrase.to <= from || (tag !== 'adj' && tag !== 'part')) return null;
  const match = matchAt(parsed, phrase.to, 'state', phrase);
  return match && !isActiveTransitive(parsed, phrase.to, match.to) ? found(match, 'right-predicate') : null;
}

const LICENCES = new Set([
  'meant',
  'mean',
  'intend',
  'limit',
  'hold',
  'licens',
  'licenc',
  'certify',
  'certifi',
  'build',
  'design',
  'authoris',
  'authoriz',
  'permit',
  'allow',
  'room',
  'capacity',
  'space',
  'seat',
]);

/** "licensed to carry 180 passengers", "built for 300", "room for 40": what may be held, not what is. */
function licensed(parsed: Parsed, from: number, phrase: Phrase): FoundEvent | null {
  if (phrase.head !== null && !phrase.people) return null;
  let linked = false;
  for (let i = from - 1; i >= Math.max(0, from - 5); i--) {
    const norm = parsed.tokens[i]?.norm ?? '';
    if (norm === 'for' || norm === 'to' || norm === 'of') linked = true;
    if (norm === ',' || parsed.tags[i] === 'sub') return null;
    if (linked && LICENCES.has(parsed.stems[i] ?? '')) return synthetic('seat', 'noun', i, from);
  }
  return null;
}

const HAZARDS = new Set(
  'cholera ebola measles flood flooding floods quake earthquake storm fire wildfire blaze blast bomb bombing crash heatwave heat cyclone hurricane typhoon virus outbreak attack landslide mudslide explosion war drought famine avalanche tornado epidemic pandemic disease fever flu influenza malaria dengue stampede crush collapse shipwreck eruption tsunami violence clash riot strike raid shelling'.split(
    ' ',
  ),
);
const LIFE_TAKERS = new Set(['claim', 'tak', 'take', 'cost', 'lose', 'los', 'loss']);

/** "claimed the lives of 14", "claiming 120 lives", "the loss of 115 lives" */
function livesTaken(parsed: Parsed, from: number, phrase: Phrase): FoundEvent | null {
  const lives = phrase.lemma === 'life' ? phrase.head : null;
  let start0 = from;
  while (
    start0 > Math.max(0, from - 10) &&
    parsed.tags[start0 - 1] !== 'sub' &&
    parsed.tokens[start0 - 1]?.text !== ';'
  )
    start0--;
  const before = parsed.stems.slice(start0, from);
  const at = before.findIndex((s) => LIFE_TAKERS.has(s));
  if (at < 0) return null;
  const named = lives !== null || before.slice(at).some((s) => s === 'life' || s === 'lif');
  const start = start0 + at;
  // "Cholera claims 96": what claims a bare number is a hazard, or it would be a speaker.
  const hazard =
    before[at] === 'claim' && phrase.head === null && HAZARDS.has(parsed.lemmas[start - 1] ?? '');
  if (named || hazard) return synthetic('kill', 'object', start, from);
  // "Cholera claims 96": claiming a bare number is claiming lives where the subject is no speaker.
  return null;
}

/** The event that a word of the lexicon stands for, found by other words in tokens [from, to). */
function synthetic(word: string, role: EventRole, from: number, to: number): FoundEvent | null {
  const match = matchWord(word, role);
  return match ? { entry: match, rule: 'left-verb', from, to } : null;
}

/** The predicate to the right of the phrase; see the module's documentation for the forms it knows. */
export function rightPredicate(parsed: Parsed, phrase: Phrase): FoundEvent | null {
  const { tags, tokens } = parsed;
  let i = phrase.to;
  // A relative pronoun behind another noun ("rockets that released") is that noun's.
  let nested = false;
  for (let step = 0; step < 7 && i < tokens.length; step++) {
    const state = matchAt(parsed, i, 'state', phrase);
    if (state && !isActiveTransitive(parsed, i, state.to)) return found(state, 'right-predicate');
    const tag = tags[i];
    const norm = tokens[i]?.norm ?? '';
    if ((norm === 'that' || norm === 'which') && nested) return null;
    if (tag === 'adv' || tag === 'mark' || RELATIVES.has(norm)) {
      // "thousands of people, particularly infants, dead"
      const apposed = SINGLED_OUT.has(norm) ? nounGroup(parsed, i + 1) : null;
      i = apposed?.head == null ? i + 1 : apposed.to;
      continue;
    }
    if (norm === 'to' && (tags[i + 1] === 'verb' || tags[i + 1] === 'noun' || tags[i + 1] === 'part'))
      return verbGroup(parsed, i + 1, phrase, false);
    if (tag === 'prep' && norm !== 'including') {
      const after =
        norm === 'in' && IN_SUM.has(tokens[i + 1]?.norm ?? '') ? i + 2 : afterPhrase(parsed, i + 1);
      if (after === null) return null;
      nested = true;
      i = after;
      continue;
    }
    if (norm === ',' || norm === '(' || norm === '-' || norm === '–' || norm === '—') {
      const close = closing(parsed, i);
      if (close === null) return null;
      i = close;
      continue;
    }
    if (norm === 'and' || norm === '&' || tag === 'num') {
      // "23 civilians and 16 soldiers dead", "22 pupils, 6 teachers killed": a state that numbers share
      const number = tag === 'num' ? i : i + 1;
      if (tags[number] === 'num') return sharedState(parsed, number, phrase);
      // "192 passengers and crew were", "soldiers and rescue workers are"
      const group = nounGroup(parsed, i + 1);
      if (group.head === null) return null;
      i = group.to;
      continue;
    }
    return verbGroup(parsed, i, phrase, true) ?? (tag === 'part' ? afterRelative(parsed, i, phrase) : null);
  }
  return null;
}

const RELATIVES = new Set(['who', 'that', 'which', 'whom']);
const SINGLED_OUT = new Set([
  'particularly',
  'mostly',
  'mainly',
  'notably',
  'especially',
  'largely',
  'chiefly',
  'predominantly',
  'primarily',
]);
const IN_SUM = new Set(['total', 'all', 'addition', 'turn', 'full', 'part']);

function sharedState(parsed: Parsed, number: number, phrase: Phrase): FoundEvent | null {
  let at = number + 1;
  while (parsed.tags[at] === 'num') at++;
  const next = phraseAfter(parsed, at);
  if (next.head === null) return null;
  const state = matchAt(parsed, next.to, 'state', phrase);
  return state && !isActiveTransitive(parsed, next.to, state.to) ? found(state, 'right-predicate') : null;
}

/** Where a noun phrase ends, "the public" and "the injured" among them; null when none starts here. */
function afterPhrase(parsed: Parsed, at: number): number | null {
  const group = nounGroup(parsed, at);
  if (group.head !== null) return group.to;
  return parsed.tags[at] === 'det' && (parsed.tags[at + 1] === 'adj' || parsed.tags[at + 1] === 'part')
    ? at + 2
    : null;
}

/** "five vehicles fitted with machine guns were destroyed": the finite verb behind a reduced relative clause. */
function afterRelative(parsed: Parsed, at: number, phrase: Phrase): FoundEvent | null {
  for (let i = at + 1; i < Math.min(parsed.tokens.length, at + 14); i++) {
    const tag = parsed.tags[i];
    if (tag === 'sub' || parsed.tokens[i]?.text === ',' || parsed.tokens[i]?.text === ';') return null;
    if (tag === 'aux') return verbGroup(parsed, i, phrase, true);
  }
  return null;
}

/** Where a verb follows the parenthesis, dash or comma that closes what opens at `at`, within 24 tokens. */
function closing(parsed: Parsed, at: number): number | null {
  const open = parsed.tokens[at]?.text;
  const close = open === '(' ? ')' : open;
  for (let i = at + 2; i < Math.min(parsed.tokens.length, at + 25); i++) {
    if (parsed.tokens[i]?.text !== close) continue;
    const next = parsed.tags[i + 1];
    if (
      next === 'aux' ||
      next === 'part' ||
      next === 'verb' ||
      next === 'adj' ||
      (next === 'conj' && parsed.tags[i + 2] === 'num')
    )
      return i + 1;
    if (close === ')') return null;
  }
  return null;
}

function isActiveTransitive(parsed: Parsed, at: number, to: number): boolean {
  if (parsed.tags[at] !== 'part' && parsed.tags[at] !== 'verb') return false;
  const next = parsed.tags[to];
  return (
    next === 'det' ||
    next === 'num' ||
    next === 'name' ||
    next === 'noun' ||
    (next === 'adj' && parsed.tags[at] === 'part' && parsed.tags[to + 1] === 'noun') ||
    (next === 'pron' && parsed.tokens[to]?.norm !== 'there')
  );
}

function verbGroup(parsed: Parsed, at: number, phrase: Phrase, finite: boolean): FoundEvent | null {
  const { tags, tokens } = parsed;
  let be = false;
  let auxiliaries = 0;
  let i = at;
  for (; i < tokens.length && i < at + 7; i++) {
    const norm = tokens[i]?.norm ?? '';
    if (
      tags[i] === 'aux' ||
      (auxiliaries > 0 && COPULAS.has(norm) && tags[i] !== 'part') ||
      (finite && i === at && COPULAS.has(norm) && norm !== 'left')
    ) {
      const phrasal = matchAt(parsed, i, 'subject', phrase);
      if (phrasal && phrasal.to > i + 1) return found(phrasal, 'right-predicate');
      if (BE.has(norm) || norm.startsWith('remain') || norm.startsWith('stay')) be = true;
      if (BE.has(norm) || norm.startsWith('remain')) {
        const open = matchAt(parsed, i, 'subject', phrase);
        if (open && open.to > i + 1) return found(open, 'right-predicate');
      }
      auxiliaries++;
      continue;
    }
    if (
      tags[i] === 'adv' ||
      norm === 'either' ||
      norm === 'both' ||
      norm === 'all' ||
      (be &&
        (norm === 'feared' ||
          norm === 'believed' ||
          norm === 'thought' ||
          norm === 'reported' ||
          norm === 'confirmed' ||
          norm === 'said' ||
          norm === 'known' ||
          norm === 'presumed' ||
          norm === 'to'))
    ) {
      const state = be ? matchAt(parsed, i, 'state', phrase) : null;
      if (state && state.to > i + 1) return found(state, 'right-predicate');
      if (norm === 'confirmed' && tags[i + 1] !== 'adj' && tags[i + 1] !== 'part' && state)
        return found(state, 'right-predicate');
      continue;
    }
    break;
  }
  const subject = matchAt(parsed, i, 'subject', phrase);
  if (be) {
    const passive = matchAt(parsed, i, 'object', phrase);
    const state = matchAt(parsed, i, 'state', phrase);
    const best = longest(state, passive, subject);
    if (best) return found(best, 'right-predicate');
    // "remain", "are left": the copula itself says that they are there.
    const first = matchAt(parsed, at, 'subject', phrase) ?? matchAt(parsed, at, 'state', phrase);
    return first ? found(first, 'right-predicate') : null;
  }
  if (subject) return found(subject, 'right-predicate');
  if (auxiliaries === 0 && tags[i] === 'part' && !isActiveTransitive(parsed, i, i + 1)) {
    const reduced = matchAt(parsed, i, 'object', phrase);
    if (reduced) return found(reduced, 'right-predicate');
  }
  return null;
}

function longest(...matches: (EventMatch | null)[]): EventMatch | null {
  let best: EventMatch | null = null;
  for (const match of matches) if (match && (best === null || match.to > best.to)) best = match;
  return best;
}

/** "The death toll rose to 31", "deaths pass 130", "Cumulative deaths: 96", "put the toll at 51" */
function total(parsed: Parsed, from: number, phrase: Phrase): FoundEvent | null {
  const { tags, tokens, stems } = parsed;
  if (
    phrase.head !== null &&
    !phrase.people &&
    !phrase.partitive &&
    phrase.lemma !== 'life' &&
    phrase.lemma !== 'name'
  )
    return null;
  let i = from - 1;
  while (i >= 0 && (tags[i] === 'adv' || tags[i] === 'det' || tags[i] === 'mark' || tokens[i]?.text === ','))
    i--;
  const linked =
    LEVEL_LINKS.has(tokens[i]?.norm ?? '') ||
    LEVEL_STEMS.has(stems[i] ?? '') ||
    stems[i] === 'toll' ||
    stems[i] === 'count';
  if (!linked) return null;
  for (let k = i - (LEVEL_STEMS.has(stems[i] ?? '') ? 1 : 0); k >= Math.max(0, i - 22); k--) {
    if (tokens[k]?.text === ';') return null;
    const match = matchAt(parsed, k, 'total');
    if (!match || match.to > from) continue;
    // A place is as large as its number only where "of" or "to" says so: "a town of 3,000", "home to 3,000".
    if (
      match.entry.id === 'inhabitants' &&
      tokens[i]?.norm !== 'of' &&
      tokens[i]?.norm !== 'to' &&
      parsed.lemmas[k] !== 'population'
    )
      continue;
    if (DASHES.has(tokens[i]?.norm ?? '') && match.to !== i) continue;
    // A verb among the totals counts only behind "number of": "the number of people killed rose to 94".
    if (
      (tags[k] === 'part' || tags[k] === 'verb') &&
      match.entry.id !== 'inhabitants' &&
      !stems
        .slice(Math.max(0, k - 8), k)
        .some((s) => s === 'number' || s === 'total' || s === 'figur' || s === 'count')
    )
      continue;
    const before = matchAt(parsed, k - 1, 'total');
    const best = before?.to === match.to ? before : match;
    return found(best, 'total');
  }
  return null;
}

const DASHES = new Set(['-', '–', '—', '(']);
const COUNT_NOUNS = new Set(['number', 'total', 'figure', 'count', 'tally', 'estimate']);

/** "the number of soldiers now working in the valley at 1,100" */
function numberOf(parsed: Parsed, from: number, phrase: Phrase): FoundEvent | null {
  if (phrase.head !== null) return null;
  for (let i = from - 2; i >= Math.max(0, from - 24); i--) {
    if (!COUNT_NOUNS.has(parsed.lemmas[i] ?? '') || parsed.tokens[i + 1]?.norm !== 'of') continue;
    const counted = phraseAfter(parsed, i + 1);
    if (counted.to > from) return null;
    const event =
      modifier(parsed, counted) ??
      eventNoun(parsed, counted, false) ??
      rightPredicate(parsed, counted) ??
      eventNoun(parsed, counted, true);
    return event?.to !== undefined && event.to <= from ? { ...event, rule: 'number-of', counted } : null;
  }
  return null;
}

/** "Among the dead were four children", "four children were among the dead", "were among 134 people pulled" */
function among(parsed: Parsed, from: number): FoundEvent | null {
  const { tokens } = parsed;
  for (let i = 0; i < tokens.length; i++) {
    const norm = tokens[i]?.norm;
    if (norm !== 'among' && norm !== 'amongst') continue;
    const group = nounGroup(parsed, i + 1);
    const at = tokens[i + 1]?.norm === 'the' ? i + 2 : i + 1;
    const match =
      matchAt(parsed, at, 'state') ?? (group.head === null ? null : matchAt(parsed, group.head, 'noun'));
    if (match && Math.abs(i - from) < 14) return found(match, 'among');
    // "ten children were among at least 48 people killed"
    const number = parsed.tags.indexOf('num', i + 1);
    if (i < from || number < 0 || number > i + 4) continue;
    const event = rightPredicate(parsed, phraseAfter(parsed, number + 1));
    if (event) return { ...event, rule: 'among' };
  }
  return null;
}

const NOMINAL_LINKS = new Set(['of', 'on', 'against', 'for', 'with', 'from']);

/** "the deaths of 51 people", "air strikes on two hospitals", "the arrest of 12", "with the loss of 640 jobs" */
function leftNominal(parsed: Parsed, from: number, phrase: Phrase): FoundEvent | null {
  const { tags, tokens, stems } = parsed;
  let i = from - 1;
  while (i >= 0 && (tags[i] === 'det' || tags[i] === 'adv' || tags[i] === 'adj')) i--;
  if (!NOMINAL_LINKS.has(tokens[i]?.norm ?? '')) return null;
  const noun = i - 1;
  const key = stems[noun] ?? '';
  if (tokens[i]?.norm === 'on' || tokens[i]?.norm === 'against') {
    // A nominal attack on things hits them.
    const attack = matchAt(parsed, noun, 'noun');
    if (attack?.entry.id === 'attacks') {
      return phrase.people && phrase.lemma !== 'crew' ? null : synthetic('hit', 'object', noun, i);
    }
    return null;
  }
  if (key === 'loss') {
    const lost =
      matchAt({ ...parsed, stems: ['los'], tags: ['part'] }, 0, 'object', phrase) ??
      matchAt({ ...parsed, stems: ['lose'], tags: ['part'] }, 0, 'object', phrase);
    if (lost) return { entry: lost.entry, rule: 'left-verb', from: noun, to: i };
  }
  const match = matchAt(parsed, noun, 'noun') ?? matchAt(parsed, noun, 'total');
  if (match) return found(match, 'left-verb');
  // Nouns made of verbs: "the closure of three schools", "destruction of 40 homes", "the rescue of 12 miners".
  const verbal = NOMINALISATIONS.get(key);
  if (verbal !== undefined) {
    const event = matchAt({ ...parsed, stems: [verbal], tags: ['part'] }, 0, 'object', phrase);
    if (event) return { entry: event.entry, rule: 'left-verb', from: noun, to: i };
  }
  return null;
}

/** Stem of a nominalisation -> stem of its verb. */
const NOMINALISATIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    closur: 'clos',
    destruction: 'destroy',
    rescu: 'rescu',
    evacuation: 'evacuat',
    detention: 'detain',
    arrest: 'arrest',
    capture: 'captur',
    captur: 'captur',
    displacement: 'displac',
    killing: 'kill',
    kill: 'kill',
    murder: 'murder',
    execution: 'execut',
    abduction: 'abduct',
    kidnapp: 'kidnap',
    releas: 'releas',
    deployment: 'deploy',
    sacking: 'sack',
    sack: 'sack',
    dismissal: 'dismiss',
    removal: 'remov',
    recovery: 'recover',
    demolition: 'demolish',
    bomb: 'bomb',
    shell: 'shell',
    loss: 'los',
    creation: 'creat',
    infection: 'infect',
    vaccination: 'vaccinat',
    cancellation: 'cancel',
    seizur: 'seiz',
    conviction: 'convict',
    injury: 'injur',
    poison: 'poison',
    hospitalisation: 'hospitalis',
    damage: 'damag',
    damag: 'damag',
    collaps: 'collaps',
    burial: 'bury',
    massacr: 'massacr',
    slaughter: 'slaughter',
  }),
);
