import type { WordMatch } from '../../align/quotes-match.js';
import type { Wording } from '../../align/quotes-wording.js';

/**
 * Moves each gap to where the other version marks that it left something out, or begins, when the words at
 * its edges allow it. In "we came, and we saw, and we won" against "we came ... and we won" either "and we"
 * may be the one that both have: it is the second, since the dots stand before it.
 */
export function settleGaps(match: WordMatch, a: Wording, b: Wording): WordMatch {
  const partner = match.partner.slice();
  const partnerOfB = match.partnerOfB.slice();
  settle(a, b, partner, partnerOfB);
  settle(b, a, partnerOfB, partner);
  return { ...match, partner, partnerOfB };
}

/** Settles the gaps of `long`: its words without a partner. */
function settle(long: Wording, short: Wording, partner: Int32Array, partnerOfShort: Int32Array): void {
  const { words } = long;
  for (let from = 0; from < words.length; from++) {
    if ((partner[from] ?? -1) >= 0) continue;
    let to = from;
    while (to < words.length && (partner[to] ?? -1) < 0) to++;
    const steps = stepsBack(long, short, partner, from, to);
    for (let step = 1; step <= steps; step++) {
      const other = partner[from - step] ?? -1;
      partner[to - step] = other;
      partner[from - step] = -1;
      partnerOfShort[other] = to - step;
    }
    from = to;
  }
}

/** How many words back the gap from `from` to `to` must move to stand at a mark; 0: it stays. */
function stepsBack(
  { words }: Wording,
  { omissions, seams, words: printed }: Wording,
  partner: Int32Array,
  from: number,
  to: number,
): number {
  // What opens with a small letter was cut out of a sentence, and may have been cut anywhere.
  const opens = /^["'“‘([]*\p{Lu}/u.test(printed[0]?.text ?? '');
  const settled = (place: number): boolean =>
    omissions.has(place) || seams.has(place) || (place === 0 && opens);
  const first = from === 0 ? 0 : (partner[from - 1] ?? -1) + 1;
  if (settled(first)) return 0;
  for (let step = 1; step <= to - from && step <= from; step++) {
    const [edge, word] = [words[from - step], words[to - step]];
    const place = partner[from - step] ?? -1;
    if (place < 0 || edge?.key !== word?.key || edge?.sentence !== word?.sentence) return 0;
    if (settled(place)) return step;
  }
  return 0;
}
