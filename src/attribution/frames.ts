import type { AttributionFrame, Modality, Span } from '../model.js';
import type { Phrase } from './phrases.js';
import type { Referent } from './discourse.js';
import { IF } from './traits.js';
import type { Unit } from './units.js';
import { AUX, PUNCT, QUOTE, has, shows, type Word } from './words.js';

/** A frame before it knows what it is nested in. */
export interface FrameDraft {
  readonly unit: number;
  readonly scope: Span;
  readonly source: Referent | null;
  readonly cue: string | null;
  readonly cueSpan: Span | null;
  readonly addressee: string | null;
  readonly stance: Modality;
  /** Nobody in particular says it: inside another frame it is that frame's speaker's. */
  readonly hearsay: boolean;
  /** Of two frames with one scope, the higher rank is the inner one ("the ministry said, citing hospitals"). */
  readonly rank: number;
}

/**
 * The same draft once more: one that is made by spreading another has a shape of its own, and whatever reads
 * drafts of two shapes is slower.
 */
export function draftOf(draft: FrameDraft): FrameDraft {
  const { unit, scope, source, cue, cueSpan, addressee, stance, hearsay, rank } = draft;
  return { unit, scope, source, cue, cueSpan, addressee, stance, hearsay, rank };
}

/** A unit that no cue stands in, as the word of a source named beside it. */
export const draftOfWhole = (unit: number, scope: Span, source: FrameDraft['source']): FrameDraft => ({
  unit,
  scope,
  source,
  cue: null,
  cueSpan: null,
  addressee: null,
  stance: 'asserted',
  hearsay: false,
  rank: 0,
});

/** The unit of frames that belong to the whole publication: they relay nobody. */
export const HOUSE = -1;

/** The span of a phrase without the commas and stops at its edges; null when nothing is left. */
export function spanOf(words: readonly Word[], { from, to }: Phrase): Span | null {
  let first = from;
  let last = to - 1;
  while (first <= last && has(words[first], PUNCT) && !has(words[first], QUOTE)) first++;
  while (last >= first && has(words[last], PUNCT) && !has(words[last], QUOTE) && words[last]?.text !== ')')
    last--;
  const start = words[first];
  const end = words[last];
  return start && end && last >= first ? { start: start.start, end: end.end } : null;
}

/** From the first of two parts to the end of the second. */
export function hull(a: Span | null, b: Span | null): Span | null {
  if (a === null || b === null) return a ?? b;
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/** "The ministry, citing hospitals, said 52 had died": what the hospitals tell is what the ministry said. */
function relayedBy(draft: FrameDraft, drafts: readonly FrameDraft[]): FrameDraft {
  if (draft.rank === 0) return draft;
  const { start, end } = draft.scope;
  const said = drafts.find(
    ({ rank, unit, scope, source }) =>
      rank === 0 && unit === draft.unit && source !== null && scope.start > start && scope.end <= end,
  );
  return said ? draftOf({ ...draft, scope: said.scope }) : draft;
}

/**
 * Nests the frames of each unit: a frame inside another is relayed by it, and its chain runs from the
 * outermost source inward.
 */
export function nestFrames(drafts: readonly FrameDraft[]): AttributionFrame[] {
  const sorted: FrameDraft[] = [];
  for (const draft of drafts) sorted.push(relayedBy(draft, drafts));
  sorted.sort((a, b) => a.scope.start - b.scope.start || b.scope.end - a.scope.end || a.rank - b.rank);
  const frames: AttributionFrame[] = [];
  const open: { readonly end: number; readonly unit: number; readonly frame: AttributionFrame }[] = [];
  for (const draft of sorted) {
    for (let top = open.at(-1); top && top.end <= draft.scope.start; top = open.at(-1)) open.pop();
    const around = open.findLast(
      ({ end, unit }) => end >= draft.scope.end && (unit === draft.unit || (unit === HOUSE && draft.hearsay)),
    )?.frame;
    const speaker = draft.source?.speaker ?? (draft.hearsay ? (around?.speaker ?? null) : null);
    const outer = around?.chain ?? [];
    const chain = speaker === null || outer.at(-1) === speaker.name ? outer : [...outer, speaker.name];
    const frame: AttributionFrame = {
      scope: draft.scope,
      speaker,
      cue: draft.cue,
      cueSpan: draft.cueSpan,
      chain,
      addressee: draft.addressee,
      stance: draft.stance,
    };
    frames.push(frame);
    if (open.length < 64) open.push({ end: draft.scope.end, unit: draft.unit, frame });
  }
  return frames;
}

const AHEAD: ReadonlySet<string> = new Set(['will', 'would', "'ll", "won't", 'shall']);
const ASKS = /^(?:ask|wonder|inquire|enquire)$/;

/** What a report's verb leaves open, the first auxiliary of what is reported settles. */
export function stanceOf(stance: Modality, lemma: string, unit: Unit, part: Phrase | null): Modality {
  if (stance !== 'asserted' || part === null) return stance;
  const { words } = unit;
  for (let i = part.from; i < Math.min(part.to, part.from + 24); i++) {
    const word = words[i];
    if (word === undefined || has(word, QUOTE) || word.text === ';') break;
    // "asked if anyone knew": whether, and no condition
    if (shows(word, IF) && !(i === part.from && ASKS.test(lemma))) return 'conditional';
    if (!has(word, AUX)) {
      if (word.norm === 'reportedly' || word.norm === 'feared') return 'hedged';
      continue;
    }
    if (word.norm === 'may' || word.norm === 'might') return 'hedged';
    if (word.norm === 'could') return 'forecast';
    if (AHEAD.has(word.norm)) return 'forecast';
    if (BE.has(word.norm) && /^(?:expected|likely|forecast|projected)$/.test(words[i + 1]?.norm ?? ''))
      return 'forecast';
    if (SETTLED.has(word.norm)) break;
  }
  return lemma === 'warn' &&
    part.to > part.from &&
    words.slice(part.from, part.from + 16).some((w) => w.norm === 'could')
    ? 'forecast'
    : stance;
}

const BE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were']);

const SETTLED: ReadonlySet<string> = new Set('is are was were has have had did does do'.split(' '));
