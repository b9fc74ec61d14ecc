/** A term and how often it stands. */
export type Count = [term: string, count: number];

/** First letters with a list of their own; the last is for all others, which come after them. */
const LETTERS = 128;

/** A list no longer than this is sorted by hand. */
const FEW = 40;

export const byTerm = ([a]: Readonly<Count>, [b]: Readonly<Count>): number => (a < b ? -1 : a === b ? 0 : 1);

/**
 * Counts of terms, given back in the order of the terms. They are dealt out by first letter, and so few have
 * the same one that their order is soon found: a map of all and a sort of the whole took twice as long.
 */
export class Counts {
  readonly #lists: (Count[] | undefined)[] = [];

  add(term: string, count: number): void {
    const letter = Math.min(term.charCodeAt(0), LETTERS);
    const list = this.#lists[letter];
    if (list === undefined) this.#lists[letter] = [[term, count]];
    else list.push([term, count]);
  }

  /** Each term once, with the sum of its counts. */
  sorted(): Count[] {
    const terms: Count[] = [];
    for (const list of this.#lists) {
      if (list === undefined) continue;
      if (list.length > FEW) list.sort(byTerm);
      else sortFew(list);
      let last: Count | null = null;
      for (const entry of list) {
        if (last !== null && last[0] === entry[0]) last[1] += entry[1];
        else {
          terms.push(entry);
          last = entry;
        }
      }
    }
    return terms;
  }
}

function sortFew(list: Count[]): void {
  for (let i = 1; i < list.length; i++) {
    const entry = list[i];
    if (entry === undefined) continue;
    let at = i;
    for (let before = list[at - 1]; before !== undefined && before[0] > entry[0]; before = list[at - 1])
      list[at--] = before;
    list[at] = entry;
  }
}
