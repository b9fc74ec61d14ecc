import type { AttributionFrame, Modality } from '../../model.js';
import type { NumberSpan } from '../numbers/index.js';
import type { FoundEvent } from './found.js';
import type { Parsed } from './phrase.js';

/** The innermost frame that holds the number, else null. */
export function contentFrame(
  frames: readonly AttributionFrame[],
  number: NumberSpan,
): AttributionFrame | null {
  let best: AttributionFrame | null = null;
  for (const frame of frames) {
    if (frame.scope.start > number.core.start || frame.scope.end < number.core.end) continue;
    if (best === null || frame.scope.end - frame.scope.start <= best.scope.end - best.scope.start)
      best = frame;
  }
  return best;
}

const FORECAST = new Set([
  'will',
  'would',
  'expected',
  'forecast',
  'predicted',
  'projected',
  'planned',
  "'ll",
  'predict',
]);
const HEDGED = new Set([
  'could',
  'may',
  'might',
  'feared',
  'reportedly',
  'allegedly',
  'unconfirmed',
  'believed',
  'thought',
  'presumed',
  'apparently',
  'possibly',
  'perhaps',
]);

/** How sure the text is of the figure: from the words round it and its event, then from who says so. */
export function modalityOf(
  parsed: Parsed,
  number: NumberSpan,
  event: FoundEvent | null,
  frame: AttributionFrame | null,
): Modality {
  // "the five-year war", "a 38-year-old vessel": what stands before a noun is not forecast with its verb.
  if (number.compound !== null) return frame?.stance === 'denied' ? 'denied' : 'asserted';
  const from = Math.max(0, Math.min(number.from, event?.from ?? number.from) - 4);
  const to = Math.min(parsed.tokens.length, Math.max(number.to, event?.to ?? 0));
  let hedged = false;
  let forecast = false;
  for (let i = from; i < to; i++) {
    const norm = parsed.tokens[i]?.norm ?? '';
    if (norm === 'if' || norm === 'unless') return 'conditional';
    if (norm === 'could' || FORECAST.has(norm)) forecast = true;
    if (HEDGED.has(norm)) hedged = true;
  }
  // "up to 640 shops could close", "1,100 turbines are to be built"
  for (let i = number.to; i < Math.min(parsed.tokens.length, number.to + 6); i++) {
    const norm = parsed.tokens[i]?.norm ?? '';
    if (parsed.tags[i] === 'punct' || parsed.tags[i] === 'part') break;
    if (norm === 'could' || FORECAST.has(norm) || (norm === 'to' && parsed.tokens[i + 1]?.norm === 'be'))
      forecast = true;
  }
  if (frame?.stance === 'denied') return 'denied';
  if (forecast) return 'forecast';
  if (hedged) return 'hedged';
  return frame?.stance ?? 'asserted';
}
