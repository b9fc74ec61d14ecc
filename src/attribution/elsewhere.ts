import type { Span } from '../model.js';
import { draftOf, type FrameDraft } from './frames.js';
import { likenesses } from './likeness.js';
import { slice, type Reading } from './reading.js';
import type { Voices } from './voices.js';
import { QUOTE, has } from './words.js';

/** Words as like as this are the same speech, whatever their place suggests. */
const SAME = 0.9;

/** Headline and pull quotes: whoever says the same words elsewhere in the article. */
export function matchElsewhere(reading: Reading, { unclaimed, guesses }: Voices): void {
  const { doc, drafts } = reading;
  const unitOf = new Map(unclaimed.map(({ quote, unit }) => [quote, unit]));
  const guessed = new Map(guesses.map(({ quote, draft }) => [quote, draft]));
  if (unitOf.size + guessed.size === 0) return;
  const spoken = attributed(reading, (quote) => !unitOf.has(quote) && !guessed.has(quote));
  const textOf = (quote: number): string => {
    const span = doc.quoted[quote];
    return span ? slice(reading, span) : '';
  };
  const wanted = [...unitOf.keys(), ...guessed.keys()];
  const asked: string[] = [];
  for (const quote of wanted) asked.push(textOf(quote));
  const heard: string[] = [];
  for (const { quote } of spoken) heard.push(textOf(quote));
  for (const { index, match, share } of likenesses(asked, heard)) {
    const quote = wanted[index];
    const twin = spoken[match]?.draft;
    const span = quote === undefined ? undefined : doc.quoted[quote]?.outer;
    if (quote === undefined || twin === undefined || span === undefined) continue;
    const guess = guessed.get(quote);
    const old = guess === undefined ? undefined : drafts[guess];
    if (guess !== undefined && old) {
      if (share >= SAME) drafts[guess] = draftOf({ ...old, source: twin.source });
      continue;
    }
    drafts.push({
      unit: unitOf.get(quote) ?? twin.unit,
      scope: { start: span.start, end: span.end },
      source: twin.source,
      cue: null,
      cueSpan: null,
      addressee: null,
      stance: twin.stance,
      hearsay: twin.hearsay,
      rank: 3,
    });
  }
}

/** The quotations that somebody is known for, with the innermost draft round each. */
function attributed(
  { units, drafts }: Reading,
  wanted: (quote: number) => boolean,
): { readonly quote: number; readonly draft: FrameDraft }[] {
  const byUnit = new Map<number, FrameDraft[]>();
  for (const draft of drafts) {
    const list = byUnit.get(draft.unit) ?? [];
    list.push(draft);
    byUnit.set(draft.unit, list);
  }
  const found: { readonly quote: number; readonly draft: FrameDraft }[] = [];
  for (const unit of units) {
    if ((unit.flags & QUOTE) === 0) continue;
    for (const word of unit.words) {
      if (!has(word, QUOTE) || !wanted(word.quote)) continue;
      const draft = innermost(byUnit.get(unit.index) ?? [], word);
      if (draft?.source) found.push({ quote: word.quote, draft });
    }
  }
  return found;
}

function innermost(drafts: readonly FrameDraft[], { start, end }: Span): FrameDraft | undefined {
  let found: FrameDraft | undefined;
  for (const draft of drafts) {
    if (draft.scope.start > start || draft.scope.end < end) continue;
    if (!found || draft.scope.end - draft.scope.start <= found.scope.end - found.scope.start) found = draft;
  }
  return found;
}
