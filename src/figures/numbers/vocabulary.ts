import { UNITS, type UnitEntry } from '../../lexicon/units.js';
import { VAGUE_WORDS, type VagueTable } from '../../lexicon/vague.js';
import { unitTables, UNIT_TABLES, type UnitTables } from './tables.js';
import { isTrigger } from './triggers.js';

/** The words that numbers are read with, as far as a config can change them. */
export interface NumberWords {
  readonly units: UnitTables;
  readonly vague: VagueTable;
  /** First words of the vague table's phrases. */
  readonly vagueStarts: ReadonlySet<string>;
  /** Those that the lexicon's own table does not have; null: none. */
  readonly moreStarts: ReadonlySet<string> | null;
  /** "few" and "handful" of "a few" and "a handful of". */
  readonly vagueSeconds: ReadonlySet<string>;
  /** Those of both, articles aside, that no other number begins with; null: none. */
  readonly triggers: ReadonlySet<string> | null;
}

const startsOf = (table: VagueTable): ReadonlySet<string> =>
  new Set(Object.keys(table).map((phrase) => phrase.split(' ')[0] ?? ''));

const secondsOf = (table: VagueTable): ReadonlySet<string> =>
  new Set(Object.keys(table).flatMap((phrase) => (/^an? /.test(phrase) ? [phrase.split(' ')[1] ?? ''] : [])));

/** The lexicon's words. */
export const NUMBER_WORDS: NumberWords = Object.freeze({
  units: UNIT_TABLES,
  vague: VAGUE_WORDS,
  vagueStarts: startsOf(VAGUE_WORDS),
  moreStarts: null,
  vagueSeconds: secondsOf(VAGUE_WORDS),
  triggers: null,
});

/** The lexicon's words with more units, and with entries of the vague table replaced or added. */
export function numberWords(units: readonly UnitEntry[], vague: VagueTable): NumberWords {
  const table: VagueTable = { ...VAGUE_WORDS, ...vague };
  const vagueStarts = startsOf(table);
  const vagueSeconds = secondsOf(table);
  const moreStarts = [...vagueStarts].filter((word) => !NUMBER_WORDS.vagueStarts.has(word));
  const triggers = [...vagueStarts, ...vagueSeconds].filter(
    (word) =>
      word.length > 2 &&
      !NUMBER_WORDS.vagueStarts.has(word) &&
      !NUMBER_WORDS.vagueSeconds.has(word) &&
      !isTrigger(word),
  );
  return {
    units: units.length === 0 ? UNIT_TABLES : unitTables([...units, ...UNITS]),
    vague: table,
    vagueStarts,
    moreStarts: moreStarts.length === 0 ? null : new Set(moreStarts),
    vagueSeconds,
    triggers: triggers.length === 0 ? null : new Set(triggers),
  };
}
