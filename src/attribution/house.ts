import { PRESS } from '../lexicon/speech-words.js';
import { ORGANISATION_HEADS } from '../lexicon/speech-roles.js';
import type { SegmentedDocument, Speaker } from '../model.js';
import type { Referent } from './discourse.js';
import { HOUSE, type FrameDraft } from './frames.js';
import type { Unit } from './units.js';
import { PUNCT, QUOTE, has } from './words.js';

/**
 * The publisher of a press release, a situation report or an NGO's page speaks for itself: what stands
 * there without a source is its own word. A newspaper's is not; for it this is null.
 */
export function houseSpeaker({ document }: SegmentedDocument, units: readonly Unit[]): Speaker | null {
  const publisher = document.publisher?.replace(/\s*\([^)]{1,20}\)/g, '').trim();
  if (publisher === undefined || publisher === '' || publisher.length > 120) return null;
  const words = publisher
    .toLowerCase()
    .split(/[^\p{L}\p{N}'’]+/u)
    .filter((word) => word !== '');
  if (words.some((word) => PRESS.has(word))) return null;
  const institution = words.some(
    (word) => ORGANISATION_HEADS.has(word) || ORGANISATION_HEADS.has(word.replace(/s$/, '')),
  );
  if (!institution && !speaksOfItself(units, words)) return null;
  return { name: publisher, kind: 'organisation' };
}

/** Who says "I" between the quotations: the writer, where the byline names one person. */
export function reporterOf(byline: string | null): Referent | null {
  const name = byline?.trim().replace(/^by /i, '') ?? '';
  const single = /^(?:\p{Lu}[\p{L}'’.-]{0,30} ){1,3}\p{Lu}[\p{L}'’.-]{1,30}$/u.test(name);
  return single ? { speaker: { name, kind: 'person' }, gender: null } : null;
}

/** "we" and "our" outside quotation marks, and the publisher's own name in the text. */
function speaksOfItself(units: readonly Unit[], words: readonly string[]): boolean {
  let first = 0;
  let named = 0;
  const names = words.filter((word) => word.length > 3);
  for (const unit of units.slice(0, 200)) {
    for (const { norm, base } of unit.words) {
      if (norm === 'we' || norm === 'our' || norm === 'us') first++;
      else if (names.includes(base)) named++;
    }
  }
  return first >= 2 && names.length > 0 && named >= names.length;
}

/** What a publisher that is no newspaper says in its own name: a frame round each of its sentences. */
export function houseFrames(speaker: Speaker | null, units: readonly Unit[]): FrameDraft[] {
  if (speaker === null) return [];
  const own = units.filter(({ words }) => !words.every((word) => has(word, QUOTE | PUNCT)));
  return own.map(({ start, end }) => ({
    unit: HOUSE,
    scope: { start, end },
    source: { speaker, gender: null },
    cue: null,
    cueSpan: null,
    addressee: null,
    stance: 'asserted',
    hearsay: false,
    rank: -1,
  }));
}
