import { FOREIGN_CUES } from '../lexicon/cues.js';
import { groupAfter } from './groups.js';
import { phrasesByFirst } from './openers.js';
import { reportOf, type Report } from './report.js';
import { NAME, QUOTE, has, type Word } from './words.js';

const BY_FIRST = phrasesByFirst(FOREIGN_CUES);

/** "«Nous attendons», a dit Claire Vasseur": speech that was left in its own language, with its clause. */
export function foreignReport(words: readonly Word[], i: number): Report | null {
  const quote = words[i - 1]?.text === ',' ? i - 2 : i - 1;
  if (!has(words[quote], QUOTE)) return null;
  const cue = BY_FIRST.get(words[i]?.norm ?? '')?.find((list) =>
    list.every((word, k) => words[i + k]?.norm === word),
  );
  if (cue === undefined) return null;
  const close = i + cue.length;
  const group = has(words[close], NAME) ? groupAfter(words, close, words.length) : null;
  if (group === null) return null;
  return reportOf({
    cue: { from: i, to: close },
    lemma: cue.join(' '),
    source: { kind: 'group', group },
    lead: i,
    close: group.to,
    left: { from: quote, to: quote + 1 },
    right: null,
  });
}
