import { FIGURE_TERMS, measureIndex, type FigureTerms } from '../align/quantities-figure.js';
import { unitIndex } from '../align/intervals-units.js';
import {
  EVENTS,
  EVENT_WORDS,
  eventIndex,
  wordsOfMeasure,
  type EventWord,
} from '../figures/bind/event-index.js';
import { FIGURE_WORDS, type FigureWords } from '../figures/bind/words.js';
import { NUMBER_WORDS, numberWords } from '../figures/numbers/index.js';
import { CUES, CUE_GROUPS, cueIndex, inflect, type CueIndex, type CueVerbs } from '../lexicon/cues.js';
import { MEASURES, type MeasureEntry } from '../lexicon/measures.js';
import { UNITS } from '../lexicon/units.js';
import type { VagueTable } from '../lexicon/vague.js';
import type { CueAddition, LexiconAdditions, VagueAddition, WordOptions } from './words.js';

/**
 * The words that articles are read with, ready for the stages: those of the lexicon, or those and what a
 * config adds. A value that is handed down, so that two runs in one process never see each other's words.
 */
export interface Vocabulary {
  readonly figures: FigureWords;
  readonly cues: CueIndex;
  readonly terms: FigureTerms;
}

/** The lexicon as it comes. */
export const VOCABULARY: Vocabulary = Object.freeze({
  figures: FIGURE_WORDS,
  cues: CUES,
  terms: FIGURE_TERMS,
});

/** The lexicon with what a config adds, which goes before what it has. Nothing is checked here. */
export function vocabularyOf({ lexicon = {}, vague = {} }: WordOptions): Vocabulary {
  const { measures = [], units = [], cues = [], words: more = [] } = lexicon;
  if ([measures, units, cues, more, Object.keys(vague)].every(({ length }) => length === 0))
    return VOCABULARY;
  const known: readonly MeasureEntry[] = [...measures, ...MEASURES];
  const words = addedWords(lexicon, known);
  return {
    figures: {
      numbers:
        units.length === 0 && Object.keys(vague).length === 0
          ? NUMBER_WORDS
          : numberWords(units, withExamples(vague)),
      events: words.length === 0 ? EVENTS : eventIndex([...words, ...withoutThose(words)]),
    },
    cues: cues.length === 0 ? CUES : cueIndex([...cues.flatMap(cueVerbs), ...CUE_GROUPS]),
    terms: { measures: measureIndex(known), units: unitIndex([...units, ...UNITS]) },
  };
}

function addedWords(
  { measures = [], words = [] }: LexiconAdditions,
  known: readonly MeasureEntry[],
): readonly EventWord[] {
  const single = words.flatMap(({ word, measure, as }): readonly EventWord[] => {
    const entry = known.find(({ id }) => id === measure);
    return entry === undefined ? [] : [{ entry, role: as, phrase: word }];
  });
  return [...single, ...measures.flatMap(wordsOfMeasure)];
}

/**
 * The words of the lexicon, save those that now stand for something else in whatever role. A measure that
 * is about certain nouns alone takes its words from nobody.
 */
function withoutThose(words: readonly EventWord[]): readonly EventWord[] {
  const taken = new Map(
    words.filter(({ entry }) => entry.heads === undefined).map(({ phrase, entry }) => [phrase, entry.id]),
  );
  return EVENT_WORDS.filter(({ phrase, entry }) => (taken.get(phrase) ?? entry.id) === entry.id);
}

function withExamples(table: Readonly<Record<string, VagueAddition>>): VagueTable {
  return Object.fromEntries(
    Object.entries(table).map(([phrase, { core, outer, example = '' }]) => [
      phrase.toLowerCase(),
      { core, outer, example },
    ]),
  );
}

/** The infinitives that reports are told by, each with its group. */
export function cueGroups(): ReadonlyMap<string, CueVerbs> {
  const groups = new Map<string, CueVerbs>();
  for (const group of CUE_GROUPS)
    for (const entry of group.verbs.trim().split(/\s+/)) {
      const [verb = '', particle] = entry.split('+');
      const { base } = inflect(verb);
      groups.set(particle === undefined ? base : `${base} ${particle}`, group);
    }
  return groups;
}

function cueVerbs({ verb, like }: CueAddition): readonly CueVerbs[] {
  const group = cueGroups().get(like);
  return group === undefined ? [] : [{ ...group, verbs: verb }];
}
