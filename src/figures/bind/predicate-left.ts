import { LIFE_TAKERS } from '../../lexicon/scope.js';
import { FORCES, HAZARDS } from '../../lexicon/senses.js';
import { matchAt } from './events.js';
import { TAKES_LIVES } from './facts.js';
import { BE, found, synthetic, type FoundEvent } from './found.js';
import { isPeople } from './people.js';
import type { Parsed, Phrase } from './phrase.js';

/** Verbs that say little of their object: the state after it decides ("left 63 soldiers dead"). */
const WEAK_OBJECT_VERBS = new Set(['present', 'promised', 'requested', 'delivered', 'open']);

export function leftVerb(parsed: Parsed, from: number, phrase: Phrase, weak: boolean): FoundEvent | null {
  const { tags, tokens } = parsed;
  for (let i = from - 1; i >= Math.max(0, from - 5); i--) {
    const tag = tags[i];
    if (tag === 'sub' || tokens[i]?.text === ',' || tokens[i]?.text === ';') return null;
    if (tag === 'det' || tag === 'adv' || tag === 'pron' || tag === 'num' || tag === 'mark' || tag === 'adj')
      continue;
    // "a target of", "the attack", "of the strike 44 schools": behind a determiner it is a noun.
    const nominal =
      (tag === 'noun' && tags[i - 1] === 'det') ||
      (tag === 'verb' && ARTICLES.has(tokens[i - 1]?.norm ?? ''));
    const level = phrase.head === null && phrase.from === phrase.to && parsed.lemmas[i] === 'reach';
    const match = nominal || level ? null : matchAt(parsed, i, 'object', phrase, phrase.to);
    if (
      match &&
      (match.to <= from || match.to > phrase.to) &&
      onlyFiller(parsed, Math.min(match.to, from), from)
    ) {
      const passive = tag === 'part' && isPassive(parsed, i);
      // "We buried 19 of our neighbours": mourners bury the dead.
      const who = tags[i - 1] === 'aux' ? i - 2 : i - 1;
      if (!passive && parsed.stems[i] === 'bury' && phrase.people && isMourner(parsed, who))
        return synthetic(parsed, 'kill', 'object', i, match.to);
      if (!passive && WEAK_OBJECT_VERBS.has(match.entry.id) === weak)
        return found(match, weak ? 'weak-verb' : 'left-verb');
    }
    if (parsed.lemmas[i] === 'lose' && FORCES.has(phrase.lemma ?? '') && !isPassive(parsed, i))
      return synthetic(parsed, 'kill', 'object', i, i + 1);
    if (tokens[i]?.norm === 'of') return partly(parsed, i, phrase);
    if (tag !== 'prep') return null;
  }
  return null;
}

const ARTICLES = new Set(['a', 'an', 'the']);

/** "a wedding attended by 250 guests": what those behind "by" did. */
export function agents(parsed: Parsed, from: number, phrase: Phrase): FoundEvent | null {
  let i = from - 1;
  while (parsed.tags[i] === 'adv' || parsed.tags[i] === 'mark' || parsed.tags[i] === 'det') i--;
  if (!phrase.people || parsed.tokens[i]?.norm !== 'by' || parsed.tags[i - 1] !== 'part') return null;
  const match = matchAt(parsed, i - 1, 'subject', phrase);
  return match?.to === i ? found(match, 'left-verb') : null;
}

const isMourner = (parsed: Parsed, at: number): boolean =>
  parsed.tags[at] === 'pron' || isPeople(parsed.lemmas[at] ?? '');

/** "destroyed whole wards of two hospitals": the hospitals were hit, though not destroyed. */
function partly(parsed: Parsed, of: number, phrase: Phrase): FoundEvent | null {
  for (let i = of - 1; i >= Math.max(0, of - 5); i--) {
    const match = matchAt(parsed, i, 'object', phrase);
    if (match && ['destroyed', 'damaged', 'hit'].includes(match.entry.id)) {
      const attacked = parsed.stems
        .slice(0, i)
        .some((_, k) => matchAt(parsed, k, 'noun')?.entry.id === 'attacks');
      return synthetic(parsed, attacked ? 'hit' : 'damage', 'object', i, of);
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

/** "the lives of 12 men and three women"; in "claimed 47 lives, and 78 people are missing" the 78 lost none. */
function isLivesOf({ stems, tags, tokens }: Parsed, start: number, from: number): boolean {
  const at = stems.findIndex((s, i) => i > start && i < from && (s === 'life' || s === 'lif'));
  if (at < 0 || tokens[at + 1]?.norm !== 'of') return false;
  return !tags.slice(at + 1, from).some((tag) => tag === 'aux' || tag === 'sub' || tag === 'verb');
}

/** "claimed the lives of 14", "claiming 120 lives", "the loss of 115 lives" */
export function livesTaken(parsed: Parsed, from: number, phrase: Phrase): FoundEvent | null {
  if ((parsed.holds & TAKES_LIVES) === 0) return null;
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
  // "cost 54 labourers their lives"
  const theirs = parsed.stems.slice(phrase.to, phrase.to + 2).some((s) => s === 'life' || s === 'lif');
  const start = start0 + at;
  const named = lives !== null || theirs || isLivesOf(parsed, start, from);
  // "Cholera claims 96": what claims a bare number is a hazard, or it would be a speaker.
  const hazard =
    before[at] === 'claim' && phrase.head === null && HAZARDS.has(parsed.lemmas[start - 1] ?? '');
  if (named || hazard) return synthetic(parsed, 'kill', 'object', start, from);
  // "Cholera claims 96": claiming a bare number is claiming lives where the subject is no speaker.
  return null;
}
