import { stem } from '../../segment/lemma.js';
import { matchAt, type EventMatch } from './events.js';
import { found, type FoundEvent } from './found.js';
import type { Parsed, Phrase } from './phrase.js';

/** "three wounded soldiers", "12 missing passengers" */
export function modifier(parsed: Parsed, phrase: Phrase): FoundEvent | null {
  if (phrase.head === null) return null;
  for (let i = phrase.from; i < phrase.head; i++) {
    const tag = parsed.tags[i];
    if (tag !== 'part' && tag !== 'adj') continue;
    const match = matchAt(parsed, i, 'state', phrase);
    // "18 suspected smugglers" are ill of nothing.
    if (
      match?.entry.id === 'infected' &&
      /^(?:suspected|confirmed)$/.test(parsed.tokens[i]?.norm ?? '') &&
      phrase.people &&
      phrase.lemma !== 'patient'
    )
      continue;
    if (match && match.to <= phrase.head) return found(match, 'modifier');
  }
  return null;
}

/** "1,000 deaths", "six air strikes"; `weak`: nouns for people, which a predicate overrules. */
export function eventNoun(parsed: Parsed, phrase: Phrase, weak: boolean): FoundEvent | null {
  if (phrase.head === null) return null;
  for (const at of [phrase.head - 1, phrase.head]) {
    if (at < phrase.from) continue;
    const match = matchAt(parsed, at, 'noun');
    if (match?.to !== phrase.head + 1 || isOtherWord(parsed, phrase.head, match)) continue;
    const isWeak =
      match.entry.id.startsWith('jobs') ||
      (phrase.people && !['killed', 'injured', 'casualties'].includes(match.entry.id));
    if (isWeak === weak) return found(match, weak ? 'weak-noun' : 'noun');
  }
  return null;
}

/** "200 shell casings": a noun in -ing is another word than the one with its stem ("case"), unless it is listed. */
function isOtherWord({ tokens, stems }: Parsed, at: number, { entry }: EventMatch): boolean {
  if (!/ings?$/.test(tokens[at]?.norm ?? '')) return false;
  return !(entry.nouns ?? []).some(
    (noun) => noun.endsWith('ing') && stem(noun.split(' ').at(-1) ?? '') === stems[at],
  );
}
