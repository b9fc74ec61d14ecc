import { AHEAD } from '../../lexicon/outlook.js';
import { matchAt, type EventMatch } from './events.js';
import { BE, found, isActiveTransitive, type FoundEvent } from './found.js';
import type { Parsed, Phrase } from './phrase.js';

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

/** "five vehicles fitted with machine guns were destroyed": the finite verb behind a reduced relative clause. */
export function afterRelative(parsed: Parsed, at: number, phrase: Phrase): FoundEvent | null {
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

/** What the verb group at `at` says of the phrase that is its subject; `finite`: it may open with its copula. */
export function verbGroup(parsed: Parsed, at: number, phrase: Phrase, finite: boolean): FoundEvent | null {
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
      // "have since died"
      (norm === 'since' && auxiliaries > 0) ||
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
