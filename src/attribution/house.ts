import { EITHER, PRESS } from '../lexicon/speech-words.js';
import { ORGANISATION_HEADS } from '../lexicon/speech-roles.js';
import type { SegmentedDocument, Speaker } from '../model.js';
import type { Referent } from './discourse.js';
import { HOUSE, type FrameDraft } from './frames.js';
import { letterhead } from './letterhead.js';
import type { Unit } from './units.js';
import { PUNCT, QUOTE, has } from './words.js';

/**
 * The publisher of a press release, a situation report or an NGO's page speaks for itself: what stands
 * there without a source is its own word. A newspaper's is not; for it this is null.
 */
export function houseSpeaker({ document }: SegmentedDocument, units: readonly Unit[]): Speaker | null {
  const publisher = (document.publisher ?? letterhead(document.text))
    ?.replace(/\s*\([^)]{1,20}\)/g, '')
    .trim();
  if (publisher === undefined || publisher === '' || publisher.length > 120) return null;
  const words = publisher
    .toLowerCase()
    .replace(
      /\b(?:press|media|communications) (?:office|release|service|department|relations|cent(?:re|er)|team)\b/g,
      '',
    )
    .split(/[^\p{L}\p{N}'’]+/u)
    .filter((word) => word !== '');
  if (words.some((word) => PRESS.has(word)) || hasReporters(units)) return null;
  const heads = words.filter(
    (word) => ORGANISATION_HEADS.has(word) || ORGANISATION_HEADS.has(word.replace(/s$/, '')),
  );
  const institution =
    heads.some((word) => !EITHER.has(word)) ||
    (heads.length > 0 && (isNotice(document.title ?? '') || saysWe(units) > 1)) ||
    (isNotice(document.title ?? '') && isNamed(units, words));
  if (!institution && !speaksOfItself(units, words)) return null;
  return { name: publisher.replace(DESK, ''), kind: 'organisation' };
}

/** ", media centre", " press office": the desk of a publisher that hands out its texts. */
const DESK = /,? (?:press|media|communications) (?:office|service|department|relations|cent(?:re|er)|team)$/i;

/** "Statement by", "Flash update", "bulletin no. 9": what is published by whoever it speaks for. */
const isNotice = (title: string): boolean =>
  /\b(?:statement|(?:press|news|media) release|bulletin|communiqu[eé]|(?:situation|flash|operational) (?:update|report)|update \d+|sitrep|notice|briefing note)\b/i.test(
    title,
  );

/** Who says "I" between the quotations: the writer, where the byline names one person. */
export function reporterOf(byline: string | null): Referent | null {
  const name = byline?.trim().replace(/^by /i, '') ?? '';
  const single = /^(?:\p{Lu}[\p{L}'’.-]{0,30} ){1,3}\p{Lu}[\p{L}'’.-]{1,30}$/u.test(name);
  return single ? { speaker: { name, kind: 'person' }, gender: null } : null;
}

/** "we" and "our" outside quotation marks, and the publisher's own name in the text. */
function speaksOfItself(units: readonly Unit[], words: readonly string[]): boolean {
  return saysWe(units) >= 2 && isNamed(units, words);
}

/** The text names its publisher, in all the words of its name or nearly so. */
function isNamed(units: readonly Unit[], words: readonly string[]): boolean {
  let named = 0;
  const names = words.filter((word) => word.length > 2);
  for (const unit of units.slice(0, LOOKED_AT))
    for (const { base } of unit.words) if (names.includes(base)) named++;
  return names.length > 0 && named >= names.length;
}

/** "Our reporter counts 400", "told this newspaper": only a paper speaks so. */
function hasReporters(units: readonly Unit[]): boolean {
  return units
    .slice(0, LOOKED_AT)
    .some(({ words }) =>
      words.some(
        ({ norm }, i) => (norm === 'our' || norm === 'this') && isOfThePaper(words[i + 1]?.base ?? ''),
      ),
    );
}

/** Those who write a paper, and the paper. */
export const isOfThePaper = (noun: string): boolean =>
  /^(?:reporters?|correspondents?|newspaper|website|magazine|programme)$/.test(noun);

/** How often "we", "our" and "us" stand outside quotation marks. */
function saysWe(units: readonly Unit[]): number {
  let first = 0;
  for (const unit of units.slice(0, LOOKED_AT))
    for (const { norm, text } of unit.words) if (/^(?:we|our|us)$/.test(norm) && text !== 'US') first++;
  return first;
}

const LOOKED_AT = 200;

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
