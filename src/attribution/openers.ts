import { SOURCE_NOUNS, SPEECH_NOUNS } from '../lexicon/cues.js';
import { COMING_IN, FACTS, HAVING, HOLDING, KEEPING, OWNERS, POLLED } from '../lexicon/giving.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Who gives figures: "the mayor gave the figures at noon". */
export const GIVING = words('gave released announced issued published');
/** What a reporter does with those whom he meets: "miners we asked", "the dealers I spoke to". */
export const ASKED = words('asked interviewed met rang called contacted approached questioned visited');
export const TALKED = words('spoke talked');
export const TO_OR_WITH = words('to with');

/** Words at which a source may be found that is no phrase of the lexicon's; what is said, and the figures, too. */
export const OPENERS: ReadonlySet<string> = new Set([
  ...['by', 'from', 'as', 'if', 'which', '(', ':', 'surveys', 'questionnaire'],
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
