import { SHORT_WORDS } from '../../align/quotes-blocking.js';
import { isContent, matchWordings, type WordMatch } from '../../align/quotes-match.js';
import type { QuoteWord, Wording } from '../../align/quotes-wording.js';
import { CONDITIONS, NEGATIONS } from '../../align/quotes-words.js';
import { settleGaps } from './gaps.js';
import type { Version } from './versions.js';

/** A stretch of words that only one of two versions has, or that stands for another in the other. */
export interface Change {
  /**
   * `altered`: changed, added or dropped with nothing to mark it. `marked`: left out, and marked so.
   * `omitted`: whole sentences that the other version does not go on to, or starts after. `contained`: words
   * round a fragment. `none`: nothing that counts.
   */
  readonly kind: 'altered' | 'marked' | 'omitted' | 'contained' | 'none';
  /** Words of the first version alone. */
  readonly removed: readonly QuoteWord[];
  /** Words of the second version alone. */
  readonly added: readonly QuoteWord[];
}

/** How one wording differs from another, and what that amounts to. */
export interface Difference {
  readonly match: WordMatch;
  readonly changes: readonly Change[];
  readonly verdict: 'altered' | 'elided' | 'truncated' | 'identical';
}

/** Consecutive words of one version that the other doesn't have. */
interface Run {
  readonly from: number;
  readonly to: number;
  /** Whole sentences, none of which the other version has, as against words inside a shared one. */
  readonly whole: boolean;
}

/** How two versions of an utterance differ; null when they have no sentence in common. */
export function differenceBetween(first: Version, second: Version): Difference | null {
  const [a, b] = [first.wording, second.wording];
  const whole = matchWordings(a, b);
  // Of a few words in the same place in another outlet's sentence, one may be all that they share.
  const found =
    whole.sentences.length === 0 && isBrief(a) && isBrief(b) ? matchWordings(a, b, 'words') : whole;
  if (found.sentences.length === 0) return null;
  const match = settleGaps(found, a, b);
  const runsA = runsOf(a, match.partner, new Set(match.sentences.map((pair) => pair.a)));
  const runsB = runsOf(b, match.partnerOfB, new Set(match.sentences.map((pair) => pair.b)));
  const changes: Change[] = [];
  const used = new Set<Run>();
  for (const run of runsA) {
    const facing = runsB.find(
      (other) => !used.has(other) && other.whole === run.whole && faces(run, other, match),
    );
    const removed = a.words.slice(run.from, run.to);
    if (facing && !run.whole) {
      used.add(facing);
      changes.push(
        ...substitutions(removed, b.words.slice(facing.from, facing.to), facing.to === b.words.length),
      );
    } else
      changes.push({
        kind: leftOut(run, removed, placeIn(run, match.partner, b), match.partnerOfB, second),
        removed,
        added: [],
      });
  }
  for (const run of runsB) {
    if (used.has(run)) continue;
    const added = b.words.slice(run.from, run.to);
    changes.push({
      kind: leftOut(run, added, placeIn(run, match.partnerOfB, a), match.partner, first),
      removed: [],
      added,
    });
  }
  return { match, changes, verdict: verdictOf(changes, first, second, match) };
}

const isBrief = ({ words }: Wording): boolean => words.length <= SHORT_WORDS;

function verdictOf(
  changes: readonly Change[],
  first: Version,
  second: Version,
  match: WordMatch,
): Difference['verdict'] {
  if (changes.some((change) => change.kind === 'altered')) return 'altered';
  if (changes.some((change) => change.kind === 'marked')) return 'elided';
  // Less than a sentence is a fragment, however much is left out round it.
  const excerpt = changes.some(
    (change) =>
      change.kind === 'omitted' &&
      (change.removed.length > 0
        ? !second.fragment && hasWholeSentence(first.wording, match.partner)
        : !first.fragment && hasWholeSentence(second.wording, match.partnerOfB)),
  );
  return excerpt ? 'truncated' : 'identical';
}

/** Whether the other version has some sentence of this one whole, a word or two aside. */
function hasWholeSentence({ words, sentences }: Wording, partner: Int32Array): boolean {
  const missing = new Int32Array(sentences);
  const length = new Int32Array(sentences);
  for (const [at, { sentence, editorial }] of words.entries()) {
    length[sentence] = (length[sentence] ?? 0) + 1;
    if ((partner[at] ?? -1) < 0 && !editorial) missing[sentence] = (missing[sentence] ?? 0) + 1;
  }
  return length.some((count, sentence) => count > 0 && (missing[sentence] ?? 0) <= count / 6);
}

function runsOf({ words }: Wording, partner: Int32Array, shared: ReadonlySet<number>): Run[] {
  const runs: Run[] = [];
  let from = -1;
  for (let at = 0; at <= words.length; at++) {
    const word = words[at];
    const before = words[at - 1];
    const open = word !== undefined && (partner[at] ?? -1) < 0;
    if (from >= 0) {
      const whole = before !== undefined && !shared.has(before.sentence);
      const same =
        word !== undefined &&
        before !== undefined &&
        (whole ? !shared.has(word.sentence) : word.sentence === before.sentence);
      if (!open || !same) {
        runs.push({ from, to: at, whole });
        from = -1;
      }
    }
    if (open && from < 0) from = at;
  }
  return runs;
}

/** Whether two runs stand at the same place: the same word before or after both. */
function faces(run: Run, other: Run, { partner, partnerOfB }: WordMatch): boolean {
  const before = run.from === 0 ? -1 : (partner[run.from - 1] ?? -1);
  const after = partner[run.to] ?? -1;
  if (run.from > 0 && before >= 0 && before === other.from - 1) return true;
  if (after >= 0 && after === other.to) return true;
  return run.from === 0 && other.from === 0 && after >= 0 && partnerOfB[other.to] === run.to;
}

/** Where in the other version the words of a run would stand. */
function placeIn(run: Run, partner: Int32Array, other: Wording): number {
  const before = run.from === 0 ? -1 : (partner[run.from - 1] ?? -1);
  if (before >= 0) return before + 1;
  const after = partner[run.to] ?? -1;
  if (after >= 0) return after;
  return run.from === 0 ? 0 : other.words.length;
}

/**
 * Words for other words. Where the second version ends there (`atEnd`), it need not answer for more of the
 * first than the clause that it breaks off in.
 */
function substitutions(removed: readonly QuoteWord[], added: readonly QuoteWord[], atEnd: boolean): Change[] {
  const clause = atEnd
    ? removed.findIndex((word, at) => at + 1 >= added.length && /[,;:.!?–—]\W*$/u.test(word.text)) + 1
    : 0;
  const end = clause === 0 ? removed.length : clause;
  const changes: Change[] = [
    { kind: substitution(removed.slice(0, end), added), removed: removed.slice(0, end), added },
  ];
  if (end < removed.length) changes.push({ kind: 'contained', removed: removed.slice(end), added: [] });
  return changes;
}

function substitution(removed: readonly QuoteWord[], added: readonly QuoteWord[]): Change['kind'] {
  const joined = (words: readonly QuoteWord[]): string => words.map((word) => word.key).join('');
  // "cease-fire" and "ceasefire".
  if (joined(removed) === joined(added)) return 'none';
  // An editor's word stands in brackets for the speaker's: what is behind it is left out, and marked.
  if (removed.every((word) => word.editorial)) return added.some(isContent) ? 'marked' : 'none';
  if (added.every((word) => word.editorial)) return removed.some(isContent) ? 'marked' : 'none';
  return 'altered';
}

/** Before a statement these leave it as it is: "Whether we like it or not, the bridge is shut". */
const CONCEDES = /^(?:whether|otherwise|except|pending)$/;

/** After "only", what makes a condition of it: "only if", and not "only friends of the harbour". */
const CONDITION_AFTER_ONLY = new Set('if when once after with where while until'.split(' '));

/** Whether these words, which one version lacks, begin with a condition of what both have. */
function opensCondition(words: readonly QuoteWord[], behind: boolean): boolean {
  const at = words.findIndex((word) => word.key !== 'and' && word.key !== 'but');
  const opening = words[at]?.key ?? '';
  if (!CONDITIONS.has(opening)) return false;
  if (opening === 'only') return CONDITION_AFTER_ONLY.has(words[at + 1]?.key ?? '');
  return behind || !CONCEDES.test(opening);
}

/** What it means that `version`, whose words match as `partner` has it, lacks these words at `place`. */
function leftOut(
  run: Run,
  words: readonly QuoteWord[],
  place: number,
  partner: Int32Array,
  version: Version,
): Change['kind'] {
  const { wording } = version;
  if (words.every((word) => word.editorial)) return 'none';
  if (wording.omissions.has(place)) return 'marked';
  const seam = place === 0 || place === wording.words.length ? 'end' : wording.seams.get(place);
  // A sentence is dropped without a mark only where the sentences round it stand side by side.
  const between = run.from > 0 && partner[place - 1] === run.from - 1 && partner[place] === run.to;
  if (run.whole) return seam === undefined && between ? 'altered' : 'omitted';
  if (seam === undefined) return 'altered';
  if (version.fragment || seam === 'fragment') return 'contained';
  // A promise without its condition is another promise, wherever the sentence is cut.
  if (opensCondition(words, place > 0)) return 'altered';
  // "Only the children left", "Not one came": cut behind its first word a sentence says more, or the contrary
  const nearest = words.at(-1);
  if (place === 0 && nearest && (nearest.key === 'only' || NEGATIONS.has(nearest.key))) return 'altered';
  return 'contained';
}
