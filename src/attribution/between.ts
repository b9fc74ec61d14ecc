import { draftOfWhole, spanOf, type FrameDraft } from './frames.js';
import type { Reading } from './reading.js';
import type { Unit } from './units.js';
import { QUOTE } from './words.js';

/**
 * "The governor said the river had risen. Three bridges had gone. He said ...": what stands between two
 * sentences of one speaker in a paragraph, and has no source, is that speaker's.
 */
export function fillBetween({ drafts, units, references }: Reading): void {
  const said: (FrameDraft | undefined)[] = [];
  const opening: (FrameDraft | undefined)[] = [];
  for (const draft of drafts) {
    if (draft.unit < 0 || draft.source === null) continue;
    said[draft.unit] = draft;
    opening[draft.unit] ??= draft;
  }
  for (let i = 1; i < units.length; i++) {
    const before = units[i - 1];
    const first = said[i - 1];
    const unit = units[i];
    if (!before || !unit || !first?.source || said[i] !== undefined || before.block !== unit.block) continue;
    let end = i;
    while (
      end < i + 4 &&
      units[end]?.block === unit.block &&
      said[end] === undefined &&
      plainText(units[end])
    )
      end++;
    const next = opening[end];
    if (units[end]?.block !== unit.block || end === i || !next?.source) continue;
    const same = next.source.speaker.name === first.source.speaker.name;
    if (!same || !isSaid(first) || !isSaid(next) || !reachesEnd(before, first)) continue;
    if (references.discourse.house?.name === first.source.speaker.name) continue;
    for (let k = i; k < end; k++) {
      const gap = units[k];
      const scope = gap && spanOf(gap.words, { from: 0, to: gap.words.length });
      if (gap && scope) drafts.push(draftOfWhole(gap.index, scope, first.source));
    }
  }
}

/** A sentence of a paragraph without a quotation. */
const plainText = (unit: Unit | undefined): boolean =>
  unit?.kind === 'paragraph' && (unit.flags & QUOTE) === 0;

/** By a verb that tells a clause. */
const isSaid = ({ cue, hearsay }: FrameDraft): boolean =>
  !hearsay &&
  /^(?:said|says|told|added|adds|explained|insisted|confirmed|promised|warned|claimed|argued|announced|went on|goes on)$/.test(
    cue ?? '',
  );

/** Whether what somebody says takes up the sentence, or its second half. */
const reachesEnd = (unit: Unit, { scope }: FrameDraft): boolean =>
  scope.start - unit.start < 12 || scope.end >= (unit.words.at(-2)?.end ?? unit.end);
