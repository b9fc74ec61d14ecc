import { isContent } from '../../align/quotes-match.js';
import { shownText, type QuoteWord } from '../../align/quotes-wording.js';
import type { DiffPart } from '../../model.js';
import type { VersionPair } from './pairs.js';

interface Part {
  readonly op: DiffPart['op'];
  readonly words: readonly QuoteWord[];
}

/**
 * The first version word by word, what the second lacks as `removed` and what it has instead, or more, as
 * `added`, for a reader: a lone word of grammar between two changes is shown as changed with them.
 */
export function diffBetween({ first, second, difference }: VersionPair): DiffPart[] {
  const { partner, partnerOfB } = difference.match;
  const added = addedWords(second.wording.words, partnerOfB);
  const parts: Part[] = [];
  let pending: readonly QuoteWord[] = [];
  const flush = (): void => {
    push(parts, 'added', pending);
    pending = [];
  };
  for (const [at, word] of first.wording.words.entries()) {
    if ((partner[at] ?? -1) < 0) {
      push(parts, 'removed', [word]);
      continue;
    }
    flush();
    push(parts, 'added', added.before.get(at) ?? []);
    push(parts, 'same', [word]);
    pending = added.after.get(at) ?? [];
  }
  flush();
  return smoothed(parts).map(({ op, words }) => ({ op, text: shownText(words) }));
}

function push(parts: Part[], op: DiffPart['op'], words: readonly QuoteWord[]): void {
  if (words.length === 0) return;
  const last = parts.at(-1);
  if (last?.op === op) parts[parts.length - 1] = { op, words: [...last.words, ...words] };
  else parts.push({ op, words });
}

/** Words of the second version without a match, by the word of the first that they come after, or before. */
function addedWords(
  words: readonly QuoteWord[],
  partnerOfB: Int32Array,
): { after: Map<number, readonly QuoteWord[]>; before: Map<number, readonly QuoteWord[]> } {
  const after = new Map<number, readonly QuoteWord[]>();
  const before = new Map<number, readonly QuoteWord[]>();
  for (let from = 0; from < words.length; from++) {
    if ((partnerOfB[from] ?? -1) >= 0) continue;
    let to = from;
    while (to < words.length && (partnerOfB[to] ?? -1) < 0) to++;
    const run = words.slice(from, to);
    if (from > 0) after.set(partnerOfB[from - 1] ?? -1, run);
    else before.set(partnerOfB[to] ?? -1, run);
    from = to;
  }
  return { after, before };
}

function smoothed(parts: readonly Part[]): Part[] {
  const result: Part[] = [];
  let removed: QuoteWord[] = [];
  let added: QuoteWord[] = [];
  const flush = (): void => {
    // "Air strikes" for "airstrikes" is no difference.
    if (joined(removed) === joined(added)) push(result, 'same', removed);
    else {
      push(result, 'removed', removed);
      push(result, 'added', added);
    }
    removed = [];
    added = [];
  };
  for (const [at, part] of parts.entries()) {
    const between = at > 0 && at < parts.length - 1 && removed.length + added.length > 0;
    if (part.op === 'removed') removed.push(...part.words);
    else if (part.op === 'added') added.push(...part.words);
    else if (between && part.words.length === 1 && !part.words.some(isContent)) {
      removed.push(...part.words);
      added.push(...part.words);
    } else {
      flush();
      push(result, 'same', part.words);
    }
  }
  flush();
  return result;
}

const joined = (words: readonly QuoteWord[]): string => words.map((word) => word.key).join('');
