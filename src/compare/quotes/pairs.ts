import { alike } from '../../align/quotes-alike.js';
import { inOpposingCamps, type Speakers } from '../../align/quotes-speakers.js';
import type { QuoteVerdict, Severity } from '../../model.js';
import { SEVERITIES, worseOf } from '../severity.js';
import { differenceBetween, type Change, type Difference } from './difference.js';
import { EFFECTS, effectOf, severityOf } from './effects.js';
import { withReportedTail, type Version } from './versions.js';

/** Two versions of an utterance with what was found between them. */
export interface VersionPair {
  /** The fuller of the two. */
  readonly first: Version;
  readonly second: Version;
  readonly difference: Difference;
  readonly verdict: Exclude<QuoteVerdict, 'single'>;
  readonly severity: Severity | null;
  /** With verdict `speaker`: who is given the words in the first, and who in the second. */
  readonly speakers: readonly [string, string] | null;
}

/** From the worst to the best. */
const VERDICTS = ['speaker', 'altered', 'elided', 'truncated', 'identical'] as const;

/** Versions beyond this many are compared with the fullest only. */
const ALL_PAIRS = 8;

/** The pairs of versions that have words in common. `versions` are sorted, the fullest first. */
export function comparePairs(versions: readonly Version[], speakers: Speakers): VersionPair[] {
  const distinct = [
    ...new Map(versions.toReversed().map((version) => [identityOf(version), version])).values(),
  ].reverse();
  // Where all print the same, the first two stand for all.
  const compared = distinct.length > 1 ? distinct : versions.slice(0, 2);
  const firsts = compared.length > ALL_PAIRS ? compared.slice(0, 1) : compared;
  const pairs = firsts.flatMap((first, at) =>
    compared.slice(at + 1).flatMap((second) => comparePair(first, second, speakers) ?? []),
  );
  return pairs.filter((pair) => pair.verdict !== 'altered' || !isSeenElsewhere(pair, pairs));
}

/**
 * Whether a fuller version that all of one of the two is taken from was compared with the other too: then
 * what is altered shows there, and what the two leave out of it in different places alters nothing.
 */
function isSeenElsewhere({ first, second }: VersionPair, pairs: readonly VersionPair[]): boolean {
  const fullerThan = (version: Version): readonly VersionPair[] =>
    // Not where the reporter's own words were counted in.
    pairs.filter((pair) => pair.second.wording === version.wording);
  const [overFirst, overSecond] = [fullerThan(first), fullerThan(second)];
  return overFirst.some((left) =>
    overSecond.some(
      (right) =>
        left.first.utterances === right.first.utterances && (isTakenFrom(left) || isTakenFrom(right)),
    ),
  );
}

/** Whether the fuller version has every word of the other, and nothing was altered on the way. */
function isTakenFrom({ verdict, second, difference }: VersionPair): boolean {
  if (verdict === 'altered' || verdict === 'speaker') return false;
  const { partnerOfB } = difference.match;
  return second.wording.words.every((word, at) => word.editorial || (partnerOfB[at] ?? -1) >= 0);
}

/** Versions with the same identity compare alike: the same words, fragment or not, by the same name. */
function identityOf({ key, fragment, speaker, utterances }: Version): string {
  const marks = utterances
    .map((utterance) => utterance.quotes.map((quote) => quote.text).join('\n'))
    .join('\n');
  return JSON.stringify([key, fragment, speaker, marks]);
}

function comparePair(fuller: Version, shorter: Version, speakers: Speakers): VersionPair | null {
  const [first, second] = [withReportedTail(fuller, shorter), withReportedTail(shorter, fuller)];
  const difference = differenceBetween(first, second);
  if (!difference) return null;
  const parted = partedSpeakers(fuller, shorter, speakers);
  if (!parted) {
    const severity = severityOfDifference(difference);
    return { first, second, difference, verdict: difference.verdict, severity, speakers: null };
  }
  const [left, right] = parted;
  const opposed = inOpposingCamps(speakers.descriptionOf(left), speakers.descriptionOf(right));
  const severity = opposed ? 'extreme' : 'major';
  return { first, second, difference, verdict: 'speaker', severity, speakers: parted };
}

/** Two different people whom the versions give the same words, if there are such. */
function partedSpeakers(first: Version, second: Version, speakers: Speakers): [string, string] | null {
  for (const left of first.utterances) {
    for (const right of second.utterances) {
      if (left.speaker === null || right.speaker === null) continue;
      if (speakers.relation(left.speaker, right.speaker) !== 'different') continue;
      if (alike(left, right, 'different')) return [left.speaker, right.speaker];
    }
  }
  return null;
}

function severityOfDifference({ verdict, changes }: Difference): Severity | null {
  switch (verdict) {
    case 'altered':
      return worstChange(changes, 'altered');
    case 'elided':
      // Marked, so nobody is misled; but what a "not" or an "if" said, the reader must go and look for.
      return worstChange(changes, 'marked') === 'major' ? 'moderate' : 'minor';
    case 'truncated':
      return 'minor';
    case 'identical':
      return null;
  }
}

function worstChange(changes: readonly Change[], kind: Change['kind']): Severity | null {
  return changes
    .filter((change) => change.kind === kind)
    .map((change) => severityOf(effectOf(change)))
    .reduce<Severity | null>((worst, next) => (worst === null ? next : worseOf(worst, next)), null);
}

/** The pair that decides: the worst verdict, then severity, then the gravest change, one from the fullest first. */
export function worstPair(pairs: readonly VersionPair[], fullest: Version): VersionPair | undefined {
  let worst: { readonly pair: VersionPair; readonly rank: readonly number[] } | undefined;
  for (const pair of pairs) {
    const rank = rankOf(pair, fullest);
    if (!worst || comesBefore(rank, worst.rank)) worst = { pair, rank };
  }
  return worst?.pair;
}

function rankOf({ first, verdict, severity, difference }: VersionPair, fullest: Version): number[] {
  const counted = difference.changes.filter((change) => change.kind !== 'none');
  return [
    VERDICTS.indexOf(verdict),
    severity === null ? 0 : -SEVERITIES.indexOf(severity),
    Math.min(EFFECTS.length, ...counted.map((change) => EFFECTS.indexOf(effectOf(change)))),
    first.utterances === fullest.utterances ? 0 : 1,
    -counted.reduce((sum, { removed, added }) => sum + removed.length + added.length, 0),
  ];
}

function comesBefore(a: readonly number[], b: readonly number[]): boolean {
  for (const [at, value] of a.entries()) if (value !== b[at]) return value < (b[at] ?? 0);
  return false;
}
