import type { Unit } from '../attribution/units.js';
import { QUOTE, has } from '../attribution/words.js';
import { CUES } from '../lexicon/cues.js';
import type { AttributionFrame, SegmentedDocument, Span } from '../model.js';

export interface Indirect {
  readonly span: Span;
  readonly frame: AttributionFrame;
  readonly sentence: Span;
}

/** Reported clauses shorter than this say too little to be compared. */
const FEWEST_WORDS = 3;

/**
 * Speech told in other words: what a named or described speaker is reported to have said, where the cue is
 * one of saying and no quotation marks already hold the words.
 */
export function findIndirect(doc: SegmentedDocument, units: readonly Unit[], frames: readonly AttributionFrame[]): Indirect[] {
  const { text } = doc.document;
  const found: Indirect[] = [];
  let at = 0;
  for (const frame of frames) {
    if (!frame.speaker || !frame.cue || !frame.cueSpan || !isSpeechCue(frame.cue)) continue;
    while (at < units.length - 1 && (units[at]?.end ?? 0) <= frame.scope.start) at++;
    const unit = units[at];
    if (!unit || unit.kind === 'headline' || frame.scope.start < unit.start) continue;
    const quoted = unit.words.some((word) => has(word, QUOTE) && word.start >= frame.scope.start && word.end <= frame.scope.end);
    if (quoted) continue;
    const span = besideCue(frame.scope, frame.cueSpan, text);
    const words = text.slice(span.start, span.end).split(/\s+/);
    if (words.length < FEWEST_WORDS) continue;
    found.push({ span, frame, sentence: { start: unit.start, end: unit.end } });
  }
  return found;
}

function isSpeechCue(cue: string): boolean {
  const word = cue.toLowerCase().split(' ')[0] ?? '';
  if (/^according$/.test(word)) return true;
  return CUES.get(word)?.some(({ takes }) => takes.has('clause') || takes.has('that') || takes.has('addressee')) === true;
}

/** Of a scope that the reporting clause interrupts, the longer side. */
function besideCue(scope: Span, cue: Span, text: string): Span {
  if (cue.start < scope.start || cue.end > scope.end) return scope;
  const before = text.slice(scope.start, cue.start).lastIndexOf(',');
  const after = text.slice(cue.end, scope.end).search(/[,\s]/);
  const left: Span = { start: scope.start, end: scope.start + Math.max(before, 0) };
  const right: Span = { start: cue.end + Math.max(after, 0) + 1, end: scope.end };
  return left.end - left.start >= right.end - right.start ? left : right;
}
