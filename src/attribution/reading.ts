import type { SegmentedDocument, Span } from '../model.js';
import { foldSpaces } from '../segment/letters.js';
import type { FrameDraft } from './frames.js';
import type { Interview } from './interview.js';
import { spanOf } from './frames.js';
import { phraseAfter } from './phrase-after.js';
import type { Phrase } from './phrases.js';
import type { References } from './references.js';
import type { Report } from './report.js';
import type { Unit } from './units.js';
import { MEDIUM, has, type Word } from './words.js';

/** An article while it is being attributed. */
export interface Reading {
  readonly doc: SegmentedDocument;
  readonly units: readonly Unit[];
  /** By unit, in order. */
  readonly reports: readonly (readonly Report[])[];
  readonly references: References;
  readonly interview: Interview | null;
  /** Frames found so far; those of one unit follow one another. */
  readonly drafts: FrameDraft[];
}

export const slice = ({ doc }: Reading, { start, end }: Span): string => doc.document.text.slice(start, end);

/** Whom a report is addressed to, as printed, or by name if the article knows it. */
export function addresseeOf(reading: Reading, unit: Unit, report: Report): string | null {
  const phrase = report.addressee ?? hearerBefore(unit.words, report.lead);
  const span = phrase && spanOf(unit.words, phrase);
  if (phrase === null || span === null) return null;
  return reading.references.known(unit, phrase)?.speaker.name ?? foldSpaces(slice(reading, span));
}

/** "In a letter to parents, the head wrote": to whom the text goes that is spoken in. */
function hearerBefore(words: readonly Word[], lead: number): Phrase | null {
  for (let i = 1; i < Math.min(lead, 8); i++) {
    if (words[i]?.norm !== 'to' || !has(words[i - 1], MEDIUM) || !/^(?:in|on)$/.test(words[0]?.norm ?? ''))
      continue;
    return phraseAfter(words, i + 1, lead);
  }
  return null;
}
