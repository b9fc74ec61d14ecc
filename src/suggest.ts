/** Edits (insertions, deletions, changes, swapped neighbours) that turn one word into another. */
function distance(a: string, b: string): number {
  let previous: number[] = [];
  let current = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const older = previous;
    previous = current;
    current = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + change);
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] && i > 1 && j > 1) {
        best = Math.min(best, (older[j - 2] ?? 0) + 1);
      }
      current.push(best);
    }
  }
  return current[b.length] ?? 0;
}

/** Longer words are no typo of a name; comparing them would take quadratic time for nothing. */
const LONGEST = 64;

/** The names that the word may have been meant for, nearest first, at most `limit`; none if none is near. */
export function nearest(word: string, names: readonly string[], limit = 1): readonly string[] {
  if (word.length > LONGEST) return [];
  const folded = word.toLowerCase();
  return names
    .filter((name) => name.length <= LONGEST)
    .map((name) => ({ name, edits: distance(folded, name.toLowerCase()) }))
    .filter(({ name, edits }) => edits <= Math.max(1, Math.floor(Math.max(name.length, word.length) / 3)))
    .sort((a, b) => a.edits - b.edits || (a.name < b.name ? -1 : 1))
    .slice(0, limit)
    .map(({ name }) => name);
}

/** "did you mean X?", or null. */
export function didYouMean(word: string, names: readonly string[]): string | null {
  const [name] = nearest(word, names);
  return name === undefined ? null : `did you mean ${name}?`;
}
