import { type EventRole, type Measure } from './event-index.js';
import { matchWord, type EventMatch } from './events.js';
import type { Parsed, Phrase } from './phrase.js';

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
  readonly entry: Measure;
  readonly rule: EventRule;
  /** Tokens [from, to) that name the event. */
  readonly from: number;
  readonly to: number;
  /** What is counted, where the number stands apart from it: "the number of [soldiers] ... at 1,100". */
  readonly counted: Phrase | null;
}

/** Forms of "be". */
export const BE = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'being', 'am']);

export const found = (match: EventMatch, rule: EventRule): FoundEvent =>
  eventOf(match.entry, rule, match.at, match.to);

/** All events are made here, and so have one shape: whatever reads several is slower. */
export const eventOf = (
  entry: Measure,
  rule: EventRule,
  from: number,
  to: number,
  counted: Phrase | null = null,
): FoundEvent => ({ entry, rule, from, to, counted });

/** The event that a word of the lexicon stands for, found by other words in tokens [from, to). */
export function synthetic(
  parsed: Parsed,
  word: string,
  role: EventRole,
  from: number,
  to: number,
): FoundEvent | null {
  const match = matchWord(parsed, word, role);
  return match ? eventOf(match, 'left-verb', from, to) : null;
}

/** Whether the verb at `at` takes an object of its own behind `to`, so that what stands before it is no patient. */
export function isActiveTransitive(parsed: Parsed, at: number, to: number): boolean {
  if (parsed.tags[at] !== 'part' && parsed.tags[at] !== 'verb') return false;
  const next = parsed.tags[to];
  return (
    next === 'det' ||
    next === 'num' ||
    next === 'name' ||
    next === 'noun' ||
    ((next === 'adj' || next === 'part') && parsed.tags[at] === 'part' && parsed.tags[to + 1] === 'noun') ||
    (next === 'pron' && parsed.tokens[to]?.norm !== 'there')
  );
}
