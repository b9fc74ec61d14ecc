import { matchAt } from './events.js';
import { found, isActiveTransitive, type FoundEvent } from './found.js';
import { nounGroup, type Parsed, type Phrase } from './phrase.js';
import { sharedState, sharedPredicate, pastBound } from './predicate-shared.js';
import { afterRelative, verbGroup } from './predicate-verb.js';

/** The predicate to the right of the phrase; see the module's documentation for the forms it knows. */
export function rightPredicate(parsed: Parsed, phrase: Phrase): FoundEvent | null {
  const { tags, tokens } = parsed;
  let i = phrase.to;
  // A relative pronoun behind another noun ("rockets that released") is that noun's.
  let nested = false;
  for (let step = 0; step < 7 && i < tokens.length; step++) {
    const state = matchAt(parsed, i, 'state', phrase);
    const tag = tags[i];
    const norm = tokens[i]?.norm ?? '';
    if (state && !isActiveTransitive(parsed, i, state.to)) {
      // "all 188 people on board survived", "14 of those wounded have been allowed home"
      const verb =
        tag === 'prep'
          ? verbGroup(parsed, state.to, phrase, true)
          : tokens[i - 1]?.norm === 'those'
            ? afterRelative(parsed, i, phrase)
            : null;
      return verb ?? found(state, 'right-predicate');
    }
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
      const shared = norm === ',' ? sharedPredicate(parsed, i, phrase) : null;
      if (shared) return shared;
      const close = closing(parsed, i, phrase);
      if (close === null) return null;
      i = close;
      continue;
    }
    if (norm === 'and' || norm === '&' || tag === 'num') {
      // "23 civilians and 16 soldiers dead", "22 pupils, 6 teachers killed": a state that numbers share
      const number = tag === 'num' ? i : pastBound(parsed, i + 1);
      if (tags[number] === 'num')
        return sharedState(parsed, number, phrase) ?? sharedPredicate(parsed, i, phrase);
      const shared = sharedPredicate(parsed, i, phrase);
      if (shared) return shared;
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

/** Where a noun phrase ends, "the public" and "the injured" among them; null when none starts here. */
function afterPhrase(parsed: Parsed, at: number): number | null {
  // "from nearby estates", "in three cars"
  const counted = parsed.tags[at] === 'num' || parsed.tokens[at]?.norm === 'one';
  const start = counted || parsed.tags[at] === 'adv' ? at + 1 : at;
  const group = nounGroup(parsed, start);
  if (group.head !== null) return group.to;
  // "a crowd of 3,000 was", "children under five have"
  const verb = parsed.tags[at + 1];
  if (parsed.tags[at] === 'num' && (verb === 'aux' || verb === 'verb')) return at + 1;
  return parsed.tags[at] === 'det' && (parsed.tags[at + 1] === 'adj' || parsed.tags[at + 1] === 'part')
    ? at + 2
    : null;
}

/** Where a verb follows the parenthesis, dash or comma that closes what opens at `at`, within 24 tokens. */
function closing(parsed: Parsed, at: number, phrase: Phrase): number | null {
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
      (next === 'prep' && matchAt(parsed, i + 1, 'state', phrase) !== null) ||
      (next === 'conj' && parsed.tags[i + 2] === 'num')
    )
      return i + 1;
    if (close === ')') return null;
  }
  return null;
}
