import { UNITS, type UnitEntry } from '../../lexicon/units.js';
import { VAGUE_WORDS, type VagueTable } from '../../lexicon/vague.js';
import { phraseIndex, unitTables, UNIT_TABLES, type PhraseIndex, type UnitTables } from './tables.js';
import { isTrigger } from './triggers.js';

/** The words that numbers are read with, as far as a config can change them. */
export interface NumberWords {
  readonly units: UnitTables;
  readonly vague: VagueTable;
  /** The keys of the vague table, as phrases. */
  readonly vaguePhrases: PhraseIndex<string>;
  /** First words of them that the lexicon's own table does not have; null: none. */
  readonly moreStarts: ReadonlySet<string> | null;
  /** The same of "few" and "handful" in "a few" and "a handful of". */
  readonly moreSeconds: ReadonlySet<string> | null;
  /** Those of both, articles aside, that no other number begins with; null: none. */
  readonly triggers: ReadonlySet<string> | null;
}

const phrasesOf = (table: VagueTable): PhraseIndex<string> =>
  phraseIndex(
    Object.keys(table).map((phrase) => [phrase, phrase] as const),
    'first',
  );

const secondsOf = (table: VagueTable): string[] =>
  Object.keys(table).flatMap((phrase) => (/^an? /.test(phrase) ? [phrase.split(' ')[1] ?? ''] : []));

/** The lexicon's words. */
export const NUMBER_WORDS: NumberWords = Object.freeze({
  units: UNIT_TABLES,
  vague: VAGUE_WORDS,
  vaguePhrases: phrasesOf(VAGUE_WORDS),
  moreStarts: null,
  moreSeconds: null,
  triggers: null,
});

/** The lexicon's words with more units, and with entries of the vague table replaced or added. */
export function numberWords(units: readonly UnitEntry[], vague: VagueTable): NumberWords {
  const table: VagueTable = { ...VAGUE_WORDS, ...vague };
  const vaguePhrases = phrasesOf(table);
  const ownSeconds = secondsOf(VAGUE_WORDS);
  const starts = [...vaguePhrases.keys()].filter((word) => !NUMBER_WORDS.vaguePhrases.has(word));
  const seconds = secondsOf(table).filter((word) => !ownSeconds.includes(word));
  const triggers = [...starts, ...seconds].filter(
    (word) =>
      word.length > 2 &&
      !NUMBER_WORDS.vaguePhrases.has(word) &&
      !ownSeconds.includes(word) &&
      !isTrigger(word),
  );
  return {
    units: units.length === 0 ? UNIT_TABLES : unitTables([...units, ...UNITS]),
    vague: table,
    vaguePhrases,
    moreStarts: setOf(starts),
    moreSeconds: setOf(seconds),
    triggers: setOf(triggers),
  };
}

const setOf = (words: readonly string[]): ReadonlySet<string> | null =>
  words.length === 0 ? null : new Set(words);
