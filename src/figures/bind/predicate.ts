import { KNOWING, PARLIAMENTS, VENUES } from '../../lexicon/senses.js';
import { matchAt } from './events.js';
import { SAYS_AMONG } from './facts.js';
import { BE, eventOf, found, type FoundEvent, isActiveTransitive, synthetic } from './found.js';
import { licensed } from './licence.js';
import { apposed, numbered, tabled } from './listed.js';
import { leftNominal } from './nominal.js';
import { eventNoun, modifier } from './noun.js';
import { predicate } from './open.js';
import { nounGroup, phraseAfter, type Parsed, type Phrase } from './phrase.js';
import { agents, leftVerb, livesTaken } from './predicate-left.js';
import { rightPredicate } from './predicate-right.js';
import { recordsOf } from './records.js';
import { levelOf, numberOf, total } from './total.js';

/**
 * What happened to what number `[from, to)` counts. Rules in order of how surely they bind: a participle or
 * event noun inside the phrase, the verb that governs it from the left, its predicate on the right, a total
 * that it is the value of, and last the weak nouns ("passengers") that say something only when nothing else
 * does.
 */
export function findEvent(parsed: Parsed, from: number, phrase: Phrase): FoundEvent | null {
  if (
    phrase.head === null &&
    SAID_OF.has(parsed.tokens[phrase.to]?.norm ?? '') &&
    parsed.tokens[phrase.to + 1]?.norm === 'by'
  )
    return null;
  return (
    seats(parsed, from, phrase) ??
    stopped(parsed, from, phrase) ??
    modifier(parsed, phrase) ??
    eventNoun(parsed, phrase, false) ??
    licensed(parsed, from, phrase) ??
    recordsOf(parsed, from, phrase) ??
    stateLabel(parsed, from, phrase) ??
    adjacentState(parsed, from, phrase) ??
    livesTaken(parsed, from, phrase) ??
    tabled(parsed, from, phrase) ??
    numbered(parsed, from, phrase) ??
    levelOf(parsed, from, phrase.to) ??
    total(parsed, from, phrase) ??
    leftVerb(parsed, from, phrase, false) ??
    rightPredicate(parsed, phrase) ??
    numberOf(parsed, from, phrase) ??
    among(parsed, from) ??
    included(parsed, from, phrase) ??
    onCharges(parsed, from, phrase) ??
    apposed(parsed, from, phrase) ??
    leftNominal(parsed, from, phrase) ??
    agents(parsed, from, phrase) ??
    weakNoun(parsed, from, phrase) ??
    leftVerb(parsed, from, phrase, true)
  );
}

/** "lost 57 seats": those of a parliament, not of a bus. */
function seats(parsed: Parsed, from: number, phrase: Phrase): FoundEvent | null {
  const verb = phrase.lemma === 'seat' ? leftVerb(parsed, from, phrase, false) : null;
  if (verb?.entry.id === 'seats') return verb;
  // "Labour (42 seats)", "a coalition with 61 seats"
  if (phrase.lemma !== 'seat' || !inParliament(parsed)) return null;
  const held = synthetic(parsed, 'win', 'object', phrase.from, phrase.to);
  return held?.entry.id === 'seats' ? held : null;
}

/** Seats are told of that people are voted into, and nothing that people sit in. */
export const inParliament = ({ lemmas }: Parsed): boolean =>
  lemmas.some((word) => PARLIAMENTS.has(word)) && !lemmas.some((word) => VENUES.has(word));

/** "shot down 11 drones", "30 rockets were intercepted": weapons that were stopped are no attacks. */
function stopped(parsed: Parsed, from: number, phrase: Phrase): FoundEvent | null {
  if (phrase.head === null || phrase.people || matchAt(parsed, phrase.head, 'noun')?.entry.id !== 'attacks')
    return null;
  const event = leftVerb(parsed, from, phrase, false) ?? rightPredicate(parsed, phrase);
  return event && STOPPED.has(event.entry.id) ? event : null;
}

const STOPPED = new Set(['seized', 'destroyed']);

/** "22 supporters": what they are, unless a verb that the lexicon lacks says what was done to them. */
function weakNoun(parsed: Parsed, from: number, phrase: Phrase): FoundEvent | null {
  const event = eventNoun(parsed, phrase, true);
  // "412 residents gave blood": they live there, but what is told of them is something else.
  if (event !== null && DWELLERS.has(event.entry.id) && !isObject(parsed, from)) {
    const told = predicate(parsed, phrase.to);
    return told === null || told === 'be' ? event : null;
  }
  if (event?.entry.id !== 'attendance' && event?.entry.id !== 'aboard') return event;
  let i = from - 1;
  while (parsed.tags[i] === 'adv' || parsed.tags[i] === 'det') i--;
  // "threw out 22 supporters"
  if (PARTICLES.has(parsed.tokens[i]?.norm ?? '') && parsed.tags[i - 1] !== 'noun') i--;
  const tag = parsed.tags[i];
  const acts = tag === 'verb' || tag === 'part' || tag === 'ing';
  return acts && !SHOWS.has(parsed.lemmas[i] ?? '') ? null : event;
}

/** "has 500 members", "a town of 3,000 residents": whatever follows is said of something else. */
function isObject({ tags, tokens, lemmas }: Parsed, from: number): boolean {
  let i = from - 1;
  while (tags[i] === 'adv' || tags[i] === 'det' || tags[i] === 'mark') i--;
  const tag = tags[i];
  if (tag === 'verb' || tag === 'part' || tag === 'ing') return !KNOWING.has(lemmas[i] ?? '');
  return tag === 'aux' || tokens[i]?.norm === 'of' || tokens[i]?.norm === 'to';
}

const DWELLERS = new Set(['inhabitants', 'members']);
const PARTICLES = new Set(['out', 'off', 'away', 'down', 'up', 'back', 'over']);
/** Verbs under which people are still what they are there for. */
const SHOWS = new Set(
  'count see say estimate put report number draw attract record be include have lead join watch show expect claim bring welcome mean list name hold fit seat board reach host pull gather take'.split(
    ' ',
  ),
);

/** "Casualties: 14 dead, 39 wounded": a state right behind a bare number outweighs a total before it. */
function adjacentState(parsed: Parsed, from: number, phrase: Phrase): FoundEvent | null {
  if (phrase.head !== null || phrase.pronoun !== null) return null;
  const tag = parsed.tags[phrase.to];
  // "admitted to 16 military dead"
  if (tag === 'adj' && parsed.tags[phrase.to + 1] === 'adj') {
    const dead = matchAt(parsed, phrase.to + 1, 'state', phrase);
    if (dead && !matchAt(parsed, phrase.to, 'state', phrase)) return found(dead, 'right-predicate');
  }
  // "14 of those wounded have been allowed home"
  if (parsed.tokens[phrase.to - 1]?.norm === 'those') return null;
  if (phrase.to <= from || (tag !== 'adj' && tag !== 'part')) return null;
  const match = matchAt(parsed, phrase.to, 'state', phrase);
  return match && !isActiveTransitive(parsed, phrase.to, match.to) ? found(match, 'right-predicate') : null;
}

/** "the 1,900 admitted by the prosecutor": a figure that somebody gives. */
const SAID_OF = new Set(
  'admitted given claimed reported announced acknowledged cited stated quoted put counted estimated'.split(
    ' ',
  ),
);

/** "convict Harlow on 14 of the 17 charges" */
function onCharges(parsed: Parsed, from: number, phrase: Phrase): FoundEvent | null {
  if (!CHARGES.has(phrase.lemma ?? '')) return null;
  for (let i = from - 1; i >= Math.max(0, from - 7); i--) {
    if (parsed.tags[i] === 'punct') return null;
    const match = matchAt(parsed, i, 'object');
    if (match && JUDGED.has(match.entry.id)) return found(match, 'left-verb');
  }
  return null;
}

const CHARGES = new Set(['charge', 'count', 'offence', 'offense', 'indictment']);
const JUDGED = new Set(['convicted', 'charged', 'released']);

/** "Among the dead were four children", "four children were among the dead", "were among 134 people pulled" */
function among(parsed: Parsed, from: number): FoundEvent | null {
  if ((parsed.holds & SAYS_AMONG) === 0) return null;
  const { tokens } = parsed;
  for (let i = 0; i < tokens.length; i++) {
    const norm = tokens[i]?.norm;
    if (norm !== 'among' && norm !== 'amongst') continue;
    const group = nounGroup(parsed, i + 1);
    const at = /^(?:the|those)$/.test(tokens[i + 1]?.norm ?? '') ? i + 2 : i + 1;
    const match =
      matchAt(parsed, at, 'state') ?? (group.head === null ? null : matchAt(parsed, group.head, 'noun'));
    if (match && Math.abs(i - from) < 14) return found(match, 'among');
    // "ten children were among at least 48 people killed", "among the 80 people treated were 15 firefighters"
    const number = parsed.tags.indexOf('num', i + 1);
    if (number < 0 || number > i + 4 || number === from) continue;
    if (i < from && !BE.has(tokens[behindMarks(parsed, from)]?.norm ?? '')) continue;
    const event = rightPredicate(parsed, phraseAfter(parsed, number + 1));
    if (event && i < from && event.to > from) continue;
    if (event) return eventOf(event.entry, 'among', event.from, event.to);
  }
  return null;
}

/** The last token before `from` that is no "at least", "about" or "the". */
function behindMarks({ tags }: Parsed, from: number): number {
  let i = from - 1;
  while (tags[i] === 'mark' || tags[i] === 'det' || tags[i] === 'adv') i--;
  return i;
}

/** "The dead included nine women": whom the subject names by what happened to them. */
function included(parsed: Parsed, from: number, phrase: Phrase): FoundEvent | null {
  const verb = behindMarks(parsed, from);
  if (!phrase.people || !/^(?:includ|compris)(?:e|es|ed)$/.test(parsed.tokens[verb]?.norm ?? '')) return null;
  for (let i = verb - 1; i >= Math.max(0, verb - 2); i--) {
    if (parsed.tokens[i - 1]?.norm !== 'the' && parsed.tokens[i - 1]?.norm !== 'those') continue;
    const match = matchAt(parsed, i, 'state') ?? matchAt(parsed, i, 'total') ?? matchAt(parsed, i, 'noun');
    if (match?.entry.of === 'people' && match.to === verb) return found(match, 'among');
  }
  return null;
}

/** "Killed 12; wounded 30; missing 4.": a list that names each number's state before it. */
function stateLabel(parsed: Parsed, from: number, phrase: Phrase): FoundEvent | null {
  if (phrase.head !== null || phrase.pronoun !== null || phrase.to !== phrase.from) return null;
  const edge = (i: number): boolean =>
    i < 0 || i >= parsed.tokens.length || EDGES.has(parsed.tokens[i]?.text ?? '');
  if (!edge(from - 2) || !edge(phrase.to) || !STATE_LABELS.has(parsed.tokens[from - 1]?.norm ?? ''))
    return null;
  const match = matchAt(parsed, from - 1, 'state', phrase);
  return match?.to === from ? found(match, 'total') : null;
}

const EDGES: ReadonlySet<string> = new Set([',', ';', '.', '|']);

const STATE_LABELS = new Set([
  'dead',
  'killed',
  'injured',
  'wounded',
  'missing',
  'hurt',
  'displaced',
  'arrested',
]);
