import { PEOPLE_AT_LARGE } from '../../lexicon/people.js';
import { lastFigure, type Figure, type Task } from './figure.js';
import type { FoundEvent } from './found.js';
import { isPeople } from './people.js';
import type { Parsed } from './phrase.js';

/** What an event's figure counts: its noun, else what the kind of event implies, else what was counted last. */
export function countedOf(
  event: FoundEvent,
  counted: string | null,
  antecedent: Figure | null,
  task: Task,
): string | null {
  const { entry } = event;
  if (
    counted !== null &&
    (event.rule === 'noun' || event.rule === 'weak-noun') &&
    entry.of === 'people' &&
    !entry.id.startsWith('jobs') &&
    !isPeople(counted)
  )
    return 'people';
  if (counted !== null) return entry.id === 'attacks' && STRIKES.has(counted) ? 'strike' : counted;
  // "the number of jobs lost to 1,150"
  if (
    entry.id.startsWith('jobs') &&
    event.rule === 'total' &&
    task.parsed.lemmas.some(
      (word, i) => word === 'job' && i < task.number.from && task.parsed.lemmas[i - 1] === 'of',
    )
  )
    return 'job';
  if (entry.of === 'people') return 'people';
  const alike = lastFigure(
    task.figures,
    task.parsed.sentence.index - 2,
    ({ measure }) => measure === entry.id,
  );
  if (alike) return alike.counted;
  if (antecedent && !isPeople(antecedent.counted ?? '')) return antecedent.counted;
  const thing = task.figures
    .slice(-4)
    .findLast(
      (f) =>
        f.number.quantity.unit === null &&
        !isPeople(f.counted ?? 'people') &&
        task.parsed.sentence.index - f.sentence.index <= 2,
    );
  return thing?.counted ?? null;
}

/** Nouns for one strike, in whatever words. */
const STRIKES: ReadonlySet<string> = new Set([
  'strike',
  'airstrike',
  'air-strike',
  'raid',
  'attack',
  'bomb',
  'bombing',
  'airraid',
]);

/** "a crew of 24": the total's own noun is the group. */
export function groupOf(parsed: Parsed, event: FoundEvent): string | null {
  if (event.rule !== 'total' || event.to - event.from !== 1) return null;
  const noun = parsed.lemmas[event.from] ?? '';
  return isPeople(noun) && !PEOPLE_AT_LARGE.has(noun) && noun !== 'crowd' ? noun : null;
}
