import type { Discourse, Referent } from './discourse.js';
import type { Group } from './phrases.js';
import type { Reading } from './reading.js';
import type { Unit } from './units.js';

/** "A terrified mum told how she hung there for 40 minutes. Becky Lomas, 33, was ...": a lead names nobody yet. */
export function namedLater(
  unit: Unit,
  { head }: Group,
  found: Referent | null,
  { units, references }: Reading,
): Referent | null {
  if (found?.speaker.kind !== 'role' || !/^an?$/.test(unit.words[head.from]?.norm ?? '')) return null;
  const lead = units.find(({ kind }) => kind === 'paragraph');
  if (lead === undefined || unit.block > lead.block) return null;
  for (let i = unit.index + 1; i < Math.min(units.length, unit.index + 4); i++) {
    const next = units[i];
    const person = next && next.block <= lead.block + 2 ? references.discourse.aged(next) : null;
    if (person) return person;
  }
  return null;
}

/** "A fine of $12m, according to a statement to the stock exchange": of the body that the sentence is about. */
export function issuerOf(found: Referent | null, discourse: Discourse): Referent | null {
  return found !== null && found.speaker.kind !== 'person' && STATEMENT.test(found.speaker.name)
    ? discourse.actingBody()
    : null;
}

const STATEMENT =
  /^an? (?:\p{Ll}{1,12} )?(?:statement|filing|(?:press |news )?release|announcement)(?: (?:to|on|in|late|earlier|posted|published|issued)\b.*)?$/u;
