import { isNamed } from '../attribution/speech.js';
import type { Unit } from '../attribution/units.js';
import { CONJ, DET, NAME, PREP, PUNCT, has, type Word } from '../attribution/words.js';
import type { AttributionFrame, Quote, QuotedSpan, SegmentedDocument } from '../model.js';
import { piecesIn } from '../segment/letters.js';

/** Fewer words than this between marks, said by nobody, are irony, a name or a term. */
const FEWEST_UNCLAIMED = 5;

/**
 * Whether a quotation is speech, and of which kind; null for scare quotes, titles, nicknames and names.
 * `terms`: in this article single marks set terms off, not speech.
 */
export function kindOf(
  { document: { text } }: SegmentedDocument,
  unit: Unit,
  at: number,
  { start, end, outer, continues }: QuotedSpan,
  frame: AttributionFrame | null,
  terms: boolean,
): Exclude<Quote['kind'], 'indirect'> | null {
  const { words } = unit;
  const inner = text.slice(start, end);
  const size = piecesIn(text, start, end);
  const heading = unit.kind === 'headline' || unit.kind === 'subheading' || unit.kind === 'standfirst';
  const claimed = frame !== null && !isHouse(frame, outer);
  const sentence = isWhole(inner, size);
  if (heading) {
    if (size < 2 && !claimed) return null;
    return 'fragment'; // a headline quotes what it finds room for
  }
  if (isNamed(words, at) && !(claimed && adjoins(words, at, frame))) return null;
  if (isInName(words, at)) return null;
  const adjoining = claimed && adjoins(words, at, frame);
  if (terms && !adjoining && size <= 4 && !sentence && /['‘’‚]/.test(text.charAt(outer.start))) return null;
  if (isTitle(inner, size) && (!adjoining || PERFORMED.test(frame.cue ?? ''))) return null;
  // «Nous attendons», a dit ...: a statement, and a reporting clause in no language of ours
  const stated =
    at === 0 && size >= 3 && /^\p{Lu}/u.test(inner) && words[1]?.text === ',' && words.length > 3;
  if (!claimed && stated) return 'direct';
  if (!claimed)
    return continues || sentence || (size >= FEWEST_UNCLAIMED && !has(words[at - 1], DET))
      ? sentence
        ? 'direct'
        : 'fragment'
      : null;
  // “No deal was struck”, the envoy said: a whole statement, its comma outside.
  const opens =
    at === 0 &&
    size >= 3 &&
    /^\p{Lu}/u.test(inner) &&
    frame.cueSpan !== null &&
    frame.cueSpan.start > outer.end;
  if (opens) return 'direct';
  if (sentence && (adjoining || at === 0 || has(words[at - 1], PUNCT))) return 'direct';
  return sentence && size >= 4 ? 'direct' : 'fragment';
}

/** What one does with works: "sang 'Silent Night'", "opened 'Operation Lantern'". */
const PERFORMED = /^(?:s[aiu]ngs?|singing|hum(?:s|med|ming)?|open(?:s|ed|ing)?|reads?|reading|beg[aiu]ns?)$/;

/** A frame for the whole publication, or one that says nothing about this quotation in particular. */
function isHouse(frame: AttributionFrame, outer: { readonly start: number; readonly end: number }): boolean {
  return (
    frame.cue === null &&
    frame.cueSpan === null &&
    frame.scope.end - frame.scope.start > outer.end - outer.start + 2
  );
}

/** The quotation stands beside the cue, with at most its object between ("called the plan '...'"). */
function adjoins(words: readonly Word[], at: number, frame: AttributionFrame): boolean {
  if (frame.cueSpan === null) return true;
  for (let i = at - 1, steps = 0; i >= 0 && steps < 3; i--, steps++) {
    if ((words[i]?.start ?? 0) <= frame.cueSpan.start && (words[i]?.end ?? 0) >= frame.cueSpan.start)
      return true;
    if (has(words[i], PREP | CONJ) && words[i]?.norm !== 'as' && words[i]?.norm !== 'of') return false;
  }
  const span = words[at];
  return span !== undefined && frame.scope.start >= span.start - 1 && frame.scope.end <= span.end + 1;
}

/** A sentence of its own: it starts with a capital or a figure and ends like a sentence, or in mid-breath. */
function isWhole(inner: string, size: number): boolean {
  if (!/^[\p{Lu}\p{Nd}[(…¿¡'"‘“]/u.test(inner) && !/^(?:\.\.\.|\$|£|€)/.test(inner)) return false;
  return /[.,!?…;:–—-][)\]’'”"]?$/u.test(inner) || size >= 6;
}

/** Titles of works are capitalised throughout: “The Last Days of Aleppo”. */
function isTitle(inner: string, size: number): boolean {
  if (size < 2 || size > 12 || /[.,!?;:]$/.test(inner) || !/^[\p{Lu}\p{Nd}]/u.test(inner)) return false;
  const words = inner.split(/\s+/);
  const small = /^(?:a|an|and|at|by|for|from|in|of|on|or|the|to|with|&|vs?\.?|my|de|la|le|du)$/i;
  return (
    words.every((word, i) => /^[\p{Lu}\p{Nd}]/u.test(word) || (i > 0 && small.test(word))) &&
    words.some((word) => /\p{Ll}/u.test(word))
  );
}

/** "John 'Not Delusional' Kerry", "the 'Amber Vests' group": marks inside a name. */
function isInName(words: readonly Word[], at: number): boolean {
  return has(words[at - 1], NAME) && has(words[at + 1], NAME);
}
