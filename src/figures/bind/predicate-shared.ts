import { matchAt } from './events.js';
import { found, isActiveTransitive, type FoundEvent } from './found.js';
import { nounGroup, phraseAfter, type Parsed, type Phrase } from './phrase.js';
import { verbGroup } from './predicate-verb.js';

/** "23 civilians and 16 soldiers dead": the state behind the next number of a list, which all share. */
export function sharedState(parsed: Parsed, number: number, phrase: Phrase): FoundEvent | null {
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
export function sharedPredicate(parsed: Parsed, at: number, phrase: Phrase): FoundEvent | null {
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
export function pastBound({ tags, tokens }: Parsed, at: number): number {
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
