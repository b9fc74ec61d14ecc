import stringSimilarity from 'string-similarity';

/**
 * The one place that asks string-similarity (Dice over letter pairs). It only ever proposes: what it scores
 * high is looked at word by word before anything is said about it, for it finds "30 doctors" and "300
 * doctors" nearly the same.
 */

/** How alike two wordings look, 0 to 1, numbers aside. */
export function wordingSimilarity(a: string, b: string): number {
  return stringSimilarity.compareTwoStrings(masked(a), masked(b));
}

/** How alike two spellings of a name look, 0 to 1. */
export function nameSimilarity(a: string, b: string): number {
  return stringSimilarity.compareTwoStrings(a.normalize('NFC'), b.normalize('NFC'));
}

/** NFC, with every number made the same. */
function masked(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\p{Nd}+(?:[.,]\p{Nd}+)*/gu, '0');
}
