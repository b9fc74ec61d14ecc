import type { Sentence, Span } from '../model.js';
import { dayOf } from './calendar.js';
import type { FormName } from './time-forms.js';
import { timeValue, type TimeValue } from './time-values.js';
import { isWordCharacter, mayBeginTime, patternsAt, wordEnd } from './time-words.js';

/** A stretch or point of time that a sentence names, and where it does. */
export interface TimeExpression extends Span, TimeValue {}

/** A sentence without any of these names no time. */
const TIMELY =
  /\d|day|week|month|year|hour|decade|since|by |until|night|now|ann|so far|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;

/** The time expressions of a sentence of `text`, in order; spans are into `text`. Linear in the sentence. */
export function findTimes(
  text: string,
  { start, end, tokens }: Pick<Sentence, 'start' | 'end' | 'tokens'>,
  published: string | null,
): TimeExpression[] {
  const found: TimeExpression[] = [];
  let slice: string | null = null;
  let read = 0; // where in the slice what has been looked at ends
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || token.end - start <= read || !mayBeginTime(token, tokens[i + 1])) continue;
    slice ??= text.slice(start, end);
    let at = Math.max(read, token.start - start);
    // A match, or a token of digits, that ends inside a word leaves no start of one there.
    if (at > 0 && isWordCharacter(slice.charCodeAt(at - 1))) at = wordEnd(slice, at);
    while (at < token.end - start) {
      const to = wordEnd(slice, at);
      const matched = to === at ? null : matchAt(slice, at, to);
      if (matched === null) {
        at = to === at ? at + 1 : to;
        continue;
      }
      if (found.length === 0 && !TIMELY.test(slice)) return [];
      const { form, match } = matched;
      const resolved = timeValue(form, match.groups ?? {}, match[0], dayOf(published));
      if (resolved)
        found.push({ start: start + at, end: start + at + match[0].trimEnd().length, ...resolved });
      at += match[0].length;
      if (isWordCharacter(slice.charCodeAt(at - 1))) at = wordEnd(slice, at);
    }
    read = at;
  }
  return found;
}

/** The first form that fits where the word [at, to) stands. */
function matchAt(
  slice: string,
  at: number,
  to: number,
): { readonly form: FormName; readonly match: RegExpExecArray } | null {
  for (const { name, pattern } of patternsAt(slice, at, to)) {
    pattern.lastIndex = at;
    const match = pattern.exec(slice);
    if (match !== null) return { form: name, match };
  }
  return null;
}
