import { DIMENSION_WORDS } from '../../lexicon/units.js';
import { lemma } from '../../segment/lemma.js';
import { isLengthOrTime } from './bounding.js';
import { isFunctionWord, isLikelyVerbForm } from './heads.js';
import type { Scope } from './scope.js';
import type { Compound } from './types.js';

/** "10,000-strong", "five-year-old war", "6.3-magnitude", "200-bed hospital", "a 12-metre-high wall". */
export function readCompound(
  scope: Scope,
  draft: { readonly unit: string | null; readonly kind: string; readonly coreTo: number },
  to: number,
): { readonly compound: Compound; readonly to: number } | null {
  const { atoms } = scope;
  let at = to;
  let modifier: string | null = null;
  let suffix: string | null = null;
  const hyphenUnit = draft.unit !== null && draft.kind !== 'money' && atoms[draft.coreTo]?.glue === 'hyphen';
  if (hyphenUnit) modifier = draft.unit;
  const next = atoms[at];
  if (next?.kind === 'word' && next.glue === 'hyphen') {
    if (DIMENSION_WORDS.has(next.norm)) suffix = next.norm;
    else if (modifier === null) modifier = next.norm;
    else suffix = next.norm;
    at++;
    const last = atoms[at];
    if (last?.kind === 'word' && last.glue === 'hyphen') {
      suffix ??= last.norm;
      at++;
      while (atoms[at]?.glue === 'hyphen') at++;
    }
  } else if (hyphenUnit && /^olds?$/.test(next?.norm ?? '')) {
    suffix = next?.norm ?? null;
    at++;
  } else if (next?.norm === 'old' && draft.unit !== null && isLengthOrTime(scope, draft.unit)) {
    [modifier, suffix] = [draft.unit, 'old'];
    at++;
  } else if (next?.norm === 'strong' && draft.unit === null) {
    suffix = 'strong';
    at++;
  }
  if (modifier === null && suffix === null) return null;
  return { compound: { modifier, suffix, head: compoundHead(scope, at) }, to: at };
}

/**
 * The noun that a compound describes: the last of the words behind it, up to a function word, a mark or a
 * verb form ("a five-year-old Syrian civil war", "the 45-day consultation begins" stops too late at worst).
 */
function compoundHead(scope: Scope, at: number): string | null {
  let head: string | null = null;
  for (let i = at; i < at + 5; i++) {
    const atom = scope.atoms[i];
    if (atom?.kind !== 'word' || isFunctionWord(atom.norm)) break;
    if (head !== null && isLikelyVerbForm(atom.norm)) break;
    head = atom.norm;
  }
  return head === null ? null : lemma(head);
}
