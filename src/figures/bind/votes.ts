import type { NumberSpan } from '../numbers/index.js';
import type { Parsed, Phrase } from './phrase.js';

/** What is voted on, and what becomes of it. */
const MOTIONS = new Set(
  'motion bill resolution amendment proposal measure law budget ordinance petition nomination impeachment referendum merger plan treaty vote senate house parliament council committee assembly lawmaker mp councillor senator court board union member'.split(
    ' ',
  ),
);
const DECIDED = new Set(
  'pass carry approve reject defeat adopt vote back fall fail endorse ratify oppose confirm block impeach acquit rule'.split(
    ' ',
  ),
);

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
