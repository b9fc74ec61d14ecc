import { AHEAD } from '../../lexicon/outlook.js';
import { matchAt, type EventMatch } from './events.js';
import { BE, found, isActiveTransitive, type FoundEvent } from './found.js';
import { nounGroup, phraseAfter, type Parsed, type Phrase } from './phrase.js';

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

function sharedState(parsed: Parsed, number: number, phrase: Phrase): FoundEvent | null {
  let at = number + 1;
  while (parsed.tags[at] === 'num') at++;
  const next = phraseAfter(parsed, at);
  if (next.head === null) return null;
  const state = matchAt(parsed, next.to, 'state', phrase);
  if (state && !isActiveTransitive(parsed, next.to, state.to)) return found(state, 'right-predicate');
  return parsed.tags[next.to] === 'aux' ? verbGroup(parsed, next.to, phrase, true) : null;
}

/**
 * "Two nurses, three patients and a further eight visitors were killed": the predicate of a list of numbers
 * that is the subject of its clause. `at` is the comma or "and" behind its first member.
 */
function sharedPredicate(parsed: Parsed, at: number, phrase: Phrase): FoundEvent | null {
  const { tags, tokens } = parsed;
  let joined = false;
  let i = at;
  for (let member = 0; member < 5; member++) {
    const link = i;
    for (; isLink(tokens[i]?.norm); i++) joined ||= tokens[i]?.norm !== ',';
    if (i === link) break;
    const bounded = pastBound(parsed, i);
    if (bounded > i) i = bounded;
    else for (let step = 0; step < 3 && isBeforeNumber(parsed, i); step++) i++;
    // "and a mosque"
    const single = tags[i] !== 'num' && tags[i - 1] === 'det' ? nounGroup(parsed, i) : null;
    if (tags[i] !== 'num' && single?.head == null) return null;
    while (tags[i] === 'num') i++;
    i = single?.to ?? phraseAfter(parsed, i).to;
  }
  if (!joined || !opensClause(parsed, phrase)) return null;
  const state = matchAt(parsed, i, 'state', phrase);
  if (state && !isActiveTransitive(parsed, i, state.to)) return found(state, 'right-predicate');
  // "six primary schools and five libraries to close"
  if (tokens[i]?.norm === 'to' && tags[i + 1] === 'verb') return verbGroup(parsed, i + 1, phrase, false);
  return tags[i] === 'aux' || tags[i] === 'verb' || tags[i] === 'part'
    ? verbGroup(parsed, i, phrase, true)
    : null;
}

/** "four soldiers and at least 60 civilians": where the number behind the words of its bound stands, else `at`. */
function pastBound({ tags, tokens }: Parsed, at: number): number {
  let i = at;
  while (i < at + 3 && BOUND_WORDS.has(tokens[i]?.norm ?? '')) i++;
  return tags[i] === 'num' ? i : at;
}

const BOUND_WORDS = new Set(
  'at least over about around nearly almost roughly some approximately more than fewer less up to close another'.split(
    ' ',
  ),
);

const isBeforeNumber = ({ tags, tokens }: Parsed, i: number): boolean =>
  tags[i] === 'det' || tags[i] === 'mark' || tags[i] === 'adj' || tokens[i]?.norm === 'further';

const isLink = (norm: string | undefined): boolean => norm === ',' || norm === 'and' || norm === '&';

/** No verb governs the phrase from the left: "police chased two men and three officers were hurt" has one. */
function opensClause({ tags, tokens }: Parsed, { from }: Phrase): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 16); i--) {
    const tag = tags[i];
    if (tag === 'sub' || CLAUSE_OPENERS.has(tokens[i]?.norm ?? '')) return true;
    if (tag === 'verb' || tag === 'aux' || tag === 'part' || tag === 'ing') return false;
  }
  return true;
}

const CLAUSE_OPENERS = new Set(['that', 'said', 'says', 'say', 'reported', 'confirmed', ';', ':']);

/** Where a noun phrase ends, "the public" and "the injured" among them; null when none starts here. */
function afterPhrase(parsed: Parsed, at: number): number | null {
  const group = nounGroup(parsed, at);
  if (group.head !== null) return group.to;
  // "a crowd of 3,000 was", "children under five have"
  const verb = parsed.tags[at + 1];
  if (parsed.tags[at] === 'num' && (verb === 'aux' || verb === 'verb')) return at + 1;
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
    if (tag === 'num') return null;
    // "27 persons deprived of liberty lost their lives"
    const after = parsed.tags[i - 1];
    const finite = (tag === 'verb' || tag === 'part') && (after === 'noun' || after === 'name');
    const verb = finite ? matchAt(parsed, i, 'subject', phrase) : null;
    if (verb) return found(verb, 'right-predicate');
  }
  return null;
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

function verbGroup(parsed: Parsed, at: number, phrase: Phrase, finite: boolean): FoundEvent | null {
  const { tags, tokens } = parsed;
  let be = false;
  let auxiliaries = 0;
  let copula = at;
  let i = at;
  for (; i < tokens.length && i < at + 7; i++) {
    const norm = tokens[i]?.norm ?? '';
    if (
      tags[i] === 'aux' ||
      (auxiliaries > 0 && COPULAS.has(norm) && tags[i] !== 'part') ||
      (finite && i === at && COPULAS.has(norm) && norm !== 'left')
    ) {
      const phrasal = matchAt(parsed, i, 'subject', phrase);
      if (phrasal && phrasal.to > i + 1) {
        // "had been left without power"
        const longer = longest(
          matchAt(parsed, i + 1, 'state', phrase),
          matchAt(parsed, i + 1, 'object', phrase),
        );
        return found(longer !== null && longer.to > phrasal.to ? longer : phrasal, 'right-predicate');
      }
      if (BE.has(norm) || norm.startsWith('remain') || norm.startsWith('stay')) be = true;
      if (BE.has(norm) || norm.startsWith('remain')) {
        const open = matchAt(parsed, i, 'subject', phrase);
        if (open && open.to > i + 1) return found(open, 'right-predicate');
      }
      auxiliaries++;
      copula = i;
      continue;
    }
    if (
      tags[i] === 'adv' ||
      (norm === 'to' && auxiliaries > 0) ||
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
          (AHEAD.has(norm) && tokens[i + 1]?.norm === 'to') ||
          norm === 'to'))
    ) {
      // "have not been accounted for"
      const state = be || norm === 'not' ? matchAt(parsed, i, 'state', phrase) : null;
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
    const first =
      matchAt(parsed, at, 'subject', phrase) ??
      matchAt(parsed, at, 'state', phrase) ??
      // "are thought to remain"
      matchAt(parsed, copula, 'subject', phrase);
    return first ? found(first, 'right-predicate') : null;
  }
  if (subject) return found(subject, 'right-predicate');
  if (auxiliaries === 0 && tags[i] === 'part' && !isActiveTransitive(parsed, i, i + 1)) {
    const reduced = matchAt(parsed, i, 'object', phrase);
    // "Four men shot dead a guard"
    if (reduced && !isActiveTransitive(parsed, i, reduced.to)) return found(reduced, 'right-predicate');
  }
  return null;
}

function longest(...matches: (EventMatch | null)[]): EventMatch | null {
  let best: EventMatch | null = null;
  for (const match of matches) if (match && (best === null || match.to > best.to)) best = match;
  return best;
}
