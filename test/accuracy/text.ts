/** Comparing words and numbers of a gold annotation with those of a report. */

import type { Span } from '../../src/model.js';

/** Each pair swaps one UTF-16 unit for one other, so that offsets hold. */
const LOOKALIKES = [
  [/[\u00a0\u202f]/g, ' '],
  [/[\u2018\u2019\u201b]/g, "'"],
  [/[\u201c\u201d]/g, '"'],
  [/[\u2013\u2014]/g, '-'],
] as const;

/** The text with look-alike marks made one; as long as the text. */
export function plainMarks(text: string): string {
  return LOOKALIKES.reduce((plain, [marks, mark]) => plain.replace(marks, mark), text);
}

/**
 * Where a gold snippet stands.
 * @throws if the text does not hold the snippet `nth` times.
 */
export function locate(text: string, snippet: string, nth = 1): Span {
  const hay = plainMarks(text);
  const needle = plainMarks(snippet);
  let start = -1;
  for (let left = nth; left > 0; left--) {
    start = hay.indexOf(needle, start + 1);
    if (start < 0) throw new Error(`gold snippet not found (place ${nth}): ${snippet}`);
  }
  return { start, end: start + snippet.length };
}

/** How many characters two spans share. */
export function shared(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Equal to half a percent, which forgives 66.7 for two thirds. */
export function near(a: number | null | undefined, b: number | null | undefined): boolean {
  if (a === null || a === undefined || b === null || b === undefined) return false;
  return Math.abs(a - b) <= 0.005 * Math.max(Math.abs(a), Math.abs(b));
}

/** Lower-case words of ASCII letters and digits: what remains of a name or unit when it is compared. */
export function fold(text: string | null): string {
  return plainMarks(text ?? '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

const NO_NAMES: ReadonlySet<string> = new Set(
  'the and his her said for of in an by to mr ms mrs dr'.split(' '),
);

/** Two ways of naming a speaker agree when they share a word that names. */
export function sameSpeaker(found: string | null, gold: string | null): boolean {
  const words = (name: string | null) =>
    fold(name)
      .split(' ')
      .filter((word) => word.length > 1);
  const ours = words(found);
  const theirs = words(gold);
  if (ours.length === 0 || theirs.length === 0) return ours.length === theirs.length;
  return theirs.some((word) => !NO_NAMES.has(word) && ours.includes(word));
}
