import { nounAt } from './dates.js';
import type { Expression } from './finish.js';
import type { Rule } from './rule.js';
import type { Scope } from './scope.js';

/** "a third hospital", "at a third": the next in a row, not a share. */
export const ordinal: Rule = (scope, e) => {
  if (e.core.type !== 'fraction' || e.kind !== 'share' || e.core.form === 'digits') return null;
  const last = scope.norm(e.core.to - 1) ?? '';
  if (e.compound !== null) return 'idiom';
  if (last === 'half' || last.endsWith('s') || last === 'quarter') return halfFits(scope, e, last);
  const first = scope.norm(e.core.from) ?? '';
  if (first === 'one' || scope.atoms[e.core.to - 1]?.glue === 'hyphen') {
    return scope.atoms[e.core.to]?.glue === 'hyphen' ? 'ordinal' : null;
  }
  const next = scope.norm(e.to) ?? '';
  if (next === 'of' && !/^(?:its|his|her|their)$/.test(scope.norm(e.to + 1) ?? '')) return null;
  if (next === 'of') return null;
  if (
    /^(?:by|to|than|about|nearly|almost|least|over|around|under|roughly|only|just)$/.test(
      scope.norm(e.core.from - 1) ?? '',
    ) &&
    !nounAt(scope, e.to)
  )
    return null;
  if (/^(?:were|are|have|less|more|fewer|higher|lower|say|said)$/.test(next) && e.from !== 0)
    return next === 'said' ? 'ordinal' : null;
  return e.from === 0 && /^(?:were|are|have)$/.test(next) ? null : 'ordinal';
};

/** A half by its place: of a match, a year, a town. */
const PART_OF_TWO =
  /^(?:first|second|other|better|latter|final|last|opening|top|bottom|northern|southern|eastern|western|upper|lower)$/;

/** "half" and "a quarter" as shares: of something, of all, or bounded. */
function halfFits(scope: Scope, e: Expression, last: string): string | null {
  const after = scope.atoms[e.to];
  const next = after?.norm ?? '';
  if (after?.glue === 'hyphen') return 'idiom';
  const first = scope.norm(e.core.from) ?? '';
  if (last === 'quarter' && first !== 'a' && first !== 'one' && first !== 'half') return 'date';
  if (last !== 'half' && next === 'of')
    return /^(?:20\d\d)$/.test(scope.norm(e.to + 1) ?? '') ? 'date' : null;
  if (last !== 'half') return null;
  const before = scope.norm(e.core.from - 1) ?? '';
  if (PART_OF_TWO.test(before)) return 'idiom';
  if (/^(?:this|that|each|either|in)$/.test(before) && !/^(?:of|the|its|their)$/.test(next)) return 'idiom';
  if (/^(?:of|the|its|their|his|her|all|those|these|our|my)$/.test(next)) return null;
  if (e.approximator !== null || /^(?:by|than)$/.test(before)) return null;
  if (/^(?:were|are|have|had|was|is|said|say|in|from|on)$/.test(next)) return null;
  if (after === undefined || after.kind === 'punct') return /^(?:a|one)$/.test(before) ? 'idiom' : null;
  return 'idiom';
}
