import { alignQuotes, type UtteranceGroup } from '../../align/quotes.js';
import type { Speakers } from '../../align/quotes-speakers.js';
import { shortHash } from '../../ids.js';
import type { ExtractRecord, QuoteComparison, QuoteVerdict } from '../../model.js';
import { findTwins, type Twins } from '../twins.js';
import { diffBetween } from './diff.js';
import { comparePairs, worstPair, type VersionPair } from './pairs.js';
import { labelOf, positionsOf } from './positions.js';
import { reasonsFor } from './reasons.js';
import { versionsOf } from './versions.js';

/** What comparing quotes needs to know from elsewhere. */
export interface QuoteOptions {
  readonly storyOf: (article: string) => string;
  /** How many independent origins stand behind these quotes, given by their ids. */
  readonly originsOf: (quoteIds: readonly string[]) => number;
  /** Articles that came in twice. Default: what `findTwins` finds. */
  readonly twins?: Twins;
}

/**
 * Compares what articles of one story give as the same utterance: one comparison an utterance, in the order
 * of the articles' ids, `single` where one article alone has it. `diff` shows how the most different version
 * differs from the fuller one that it was compared with. A second copy of an article changes no verdict.
 */
export function compareQuotes(records: readonly ExtractRecord[], options: QuoteOptions): QuoteComparison[] {
  const taken = new Map<string, number>();
  const twins = options.twins ?? findTwins(records);
  const once = records.filter(({ article }) => !twins.isTwin(article.id));
  return alignQuotes(once, options.storyOf).flatMap((group) => {
    const comparison = compareGroup(group, options, twins);
    if (!comparison) return [];
    // The same words in two stories are two comparisons.
    const count = (taken.get(comparison.id) ?? 0) + 1;
    taken.set(comparison.id, count);
    return [count === 1 ? comparison : { ...comparison, id: `${comparison.id}-${count}` }];
  });
}

function compareGroup(
  group: UtteranceGroup,
  { originsOf }: QuoteOptions,
  { withTwins }: Twins,
): QuoteComparison | null {
  const versions = versionsOf(group.utterances);
  const [fullest] = versions;
  if (!fullest) return null;
  const alone = new Set(versions.map(({ article }) => article)).size === 1;
  const worst = alone ? undefined : worstPair(comparePairs(versions, group.speakers), fullest);
  const verdict: QuoteVerdict = alone ? 'single' : (worst?.verdict ?? 'identical');
  return {
    id: `q${shortHash('quote', fullest.key)}`,
    kind: 'quote',
    label: labelOf(fullest),
    measure: null,
    verdict,
    severity: worst?.severity ?? null,
    low: null,
    best: null,
    high: null,
    ratio: null,
    origins: originsOf(withTwins(group.utterances.flatMap(({ quotes }) => quotes.map(({ id }) => id)))),
    positions: positionsOf(group, versions, verdict).map(({ label, articles, quotes: own }) => {
      const quotes = withTwins(own);
      return {
        label,
        quotes,
        // A twin's quote id starts with its article's id.
        articles: [...new Set([...articles, ...quotes.map((id) => id.slice(0, id.lastIndexOf(':')))])],
        claims: [],
        origins: originsOf(quotes),
      };
    }),
    reasons: worst ? reasonsFor(worst) : [],
    story: group.story,
    unit: null,
    strict: false,
    attempts: [],
    confidence: worst ? confidenceOf(worst, group.speakers) : 1,
    diff: worst ? diffBetween(worst) : [],
  };
}

/** What is left of the certainty where a version doesn't say who speaks, or says somebody else. */
const OPEN_SPEAKER = 0.85;

/**
 * How sure it is that two versions are one utterance: by the share of the words of the shorter sentence that
 * the other has too, and by whether both give them to the same speaker.
 */
function confidenceOf({ first, second, difference }: VersionPair, speakers: Speakers): number {
  const coverage = Math.min(1, Math.max(...difference.match.sentences.map((match) => match.coverage)));
  const known = speakers.relation(first.speaker, second.speaker) === 'same' ? 1 : OPEN_SPEAKER;
  return Math.round(100 * coverage * known) / 100;
}
