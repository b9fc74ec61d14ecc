import { DECIDED, MOTIONS } from '../../lexicon/senses.js';
import type { NumberSpan } from '../numbers/index.js';
import type { Parsed, Phrase } from './phrase.js';

/** "The motion passed by 24 to 21": the votes for it; the number behind "to" has its measure from this one. */
export function isDivision(
  { tokens, tags, lemmas }: Parsed,
  { from, to }: NumberSpan,
  phrase: Phrase,
): boolean {
  if (phrase.head !== null || tokens[to]?.norm !== 'to' || tags[to + 1] !== 'num') return false;
  const by = tokens[from - 1]?.norm === 'by' ? from - 1 : -1;
  const decided = lemmas[by - 1] ?? '';
  if (by < 1 || !DECIDED.has(decided)) return false;
  return decided === 'vote' || lemmas.slice(0, by).some((word) => MOTIONS.has(word));
}
