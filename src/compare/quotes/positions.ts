import { shownText, type Wording } from '../../align/quotes-wording.js';
import type { UtteranceGroup } from '../../align/quotes.js';
import type { QuoteVerdict } from '../../model.js';
import type { Version } from './versions.js';

/** Who printed which wording. */
export interface Standpoint {
  readonly label: string;
  readonly quotes: readonly string[];
  readonly articles: readonly string[];
}

/** Words shown of a wording. */
const LABEL_WORDS = 9;

/** An utterance's name: who said it, and how it begins. */
export function labelOf({ speaker, wording }: Version): string {
  const words = opening(wording);
  return speaker === null ? words : `${speaker}: ${words}`;
}

function opening({ words }: Wording): string {
  const shown = shownText(words.slice(0, LABEL_WORDS)).replace(/[\s,;:—–-]+$/, '');
  return `“${shown}${words.length > LABEL_WORDS ? ' …' : ''}”`;
}

/**
 * One position a wording, or, where the speaker is what differs, one a speaker; versions are sorted, the
 * fullest first, and so are the positions. Reported clauses have a position of their own at the end.
 */
export function positionsOf(
  { utterances, speakers }: UtteranceGroup,
  versions: readonly Version[],
  verdict: QuoteVerdict,
): Standpoint[] {
  const classes: Version[][] = [];
  for (const version of versions) {
    const same = classes.find(([first]) => {
      if (!first) return false;
      return verdict === 'speaker'
        ? speakers.relation(first.speaker, version.speaker) !== 'different'
        : first.key === version.key;
    });
    if (same) same.push(version);
    else classes.push([version]);
  }
  const standpoints = classes.flatMap((members) => {
    const [first] = members;
    if (!first) return [];
    const wording = opening(first.wording);
    const label = verdict === 'speaker' ? (first.speaker ?? wording) : wording;
    return [
      {
        label,
        quotes: members.flatMap((version) =>
          version.utterances.flatMap((utterance) => utterance.quotes.map(({ id }) => id)),
        ),
        articles: members.map((version) => version.article),
      },
    ];
  });
  const reported = utterances.filter((utterance) => utterance.indirect);
  const [first] = reported;
  if (!first) return standpoints;
  return [
    ...standpoints,
    {
      label: `reported: ${opening(first.wording)}`,
      quotes: reported.flatMap((utterance) => utterance.quotes.map(({ id }) => id)),
      articles: [...new Set(reported.map((utterance) => utterance.article))],
    },
  ];
}
