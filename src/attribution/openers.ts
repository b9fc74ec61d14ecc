import { SOURCE_NOUNS, SPEECH_NOUNS } from '../lexicon/cues.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What a list does with the figures in it. */
export const HOLDING = words(
  'has had holds held contains contained shows showed lists listed gives gave carries carried',
);
export const HAVING = words('has had have');
/** What comes in to a body: "reports of broken windows". */
export const COMING_IN = words('reports complaints word calls');
/** What a number told before is called: "a fact the authorities have set down". */
export const FACTS = words('fact figure number estimate total count tally');
/** How a survey is made. */
export const POLLED = words('polled surveyed canvassed');
/** What keeps names. */
export const KEEPING = words('hold keep keeps has have had holds held');
/** Whose count it is. */
export const OWNERS = words('his her its their');

/** Words at which a source may be found that is no phrase of the lexicon's; what is said, and the figures, too. */
export const OPENERS: ReadonlySet<string> = new Set([
  ...['by', 'from', 'as', '(', ':', 'surveys', 'questionnaire'],
  ...[HOLDING, HAVING, KEEPING, POLLED, COMING_IN, FACTS, OWNERS, SOURCE_NOUNS].flatMap((set) => [...set]),
  ...SPEECH_NOUNS.keys(),
]);

/** Phrases by their first word, as word lists. */
export function phrasesByFirst(
  phrases: readonly string[],
): ReadonlyMap<string, readonly (readonly string[])[]> {
  const map = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const list = phrase.split(' ');
    const first = list[0] ?? '';
    map.set(first, [...(map.get(first) ?? []), list]);
  }
  return map;
}
