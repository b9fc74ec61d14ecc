import { TAKES, allows, type CueForm, type CueIndex } from '../lexicon/cues.js';
import type { AttributionFrame, SegmentedDocument, Span } from '../model.js';
import { piecesIn } from '../segment/letters.js';

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
export function findIndirect(
  { document, sentences, quoted }: SegmentedDocument,
  frames: readonly AttributionFrame[],
  cues: CueIndex,
): Indirect[] {
  const { text } = document;
  const found: Indirect[] = [];
  let at = 0;
  let next = 0;
  for (const frame of frames) {
    const { scope, cueSpan } = frame;
    if (!frame.speaker || !frame.cue || !cueSpan) continue;
    const cue = frame.cue.toLowerCase();
    const forms = cues.get(cue);
    if (!isSpeechCue(cue, forms, cues)) continue;
    while (at < sentences.length - 1 && (sentences[at]?.end ?? 0) <= scope.start) at++;
    while (next < quoted.length && (quoted[next]?.outer.end ?? 0) <= scope.start) next++;
    const sentence = sentences[at];
    const quote = quoted[next];
    if (!sentence || scope.start < sentence.start || document.blocks[sentence.block]?.kind === 'headline')
      continue;
    // Words between marks are quotes of their own; a cue elsewhere shows that nothing is reported here anew.
    if (quote && quote.outer.start < scope.end) continue;
    if (givesFigure(forms) && !/\bthat\s+$/.test(text.slice(Math.max(0, scope.start - 6), scope.start)))
      continue;
    if (cueSpan.start < sentence.start || cueSpan.end > sentence.end) continue;
    const span = besideCue(scope, cueSpan, text, forms === undefined);
    if (piecesIn(text, span.start, span.end) < FEWEST_WORDS) continue;
    found.push({ span, frame, sentence: { start: sentence.start, end: sentence.end } });
  }
  return found;
}

type Forms = readonly CueForm[] | undefined;

/** `cue`: in small letters; `forms`: what it may be as it stands. */
function isSpeechCue(cue: string, forms: Forms, cues: CueIndex): boolean {
  const [word = '', particle] = cue.includes(' ') ? cue.split(' ') : [cue];
  if (word === 'according') return true;
  // "made clear" speaks, "made it 40,000" counts
  return (
    (word === cue ? forms : cues.get(word))?.some(
      ({ takes, particle: own }) =>
        (own === null || own === particle) && allows(takes, TAKES.clause | TAKES.that | TAKES.addressee),
    ) === true
  );
}

/** "demanded a 12 per cent rise": a figure, and no clause, unless "that" opens one. */
const givesFigure = (forms: Forms): boolean =>
  forms?.every(({ takes }) => allows(takes, TAKES.figure) && !allows(takes, TAKES.clause)) === true;

/** Of a scope that the reporting clause interrupts, the side that says more; of a `source` named after it, what is before. */
function besideCue(scope: Span, cue: Span, text: string, source: boolean): Span {
  if (cue.start < scope.start || cue.end > scope.end) return scope;
  const comma = text.slice(scope.start, cue.start).lastIndexOf(',');
  const left: Span = { start: scope.start, end: scope.start + Math.max(comma, 0) };
  const after = /^[^,]{0,200},\s*(?:and|but)?\s*/.exec(text.slice(cue.end, scope.end));
  const right: Span = { start: cue.end + (after?.[0].length ?? scope.end - cue.end), end: scope.end };
  return source || left.end - left.start >= right.end - right.start ? left : right;
}
