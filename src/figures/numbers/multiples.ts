import { CARDINALS, MULTIPLES } from '../../lexicon/numbers.js';
import { coreOf, readCore, type Core } from './core.js';
import type { Scope } from './scope.js';
import { TIMES } from './facts.js';

/** A factor, in atoms [from, to): "doubled", "twice as many", "three times that", "tenfold", "half as many". */
export interface Multiple {
  readonly from: number;
  readonly to: number;
  readonly core: Core;
}

/** What follows a factor that multiplies another figure. */
const COMPARES =
  /^(?:as|that|the|its|their|his|her|what|this|those|more|higher|larger|bigger|greater|fewer|less|lower|worse|longer|faster|stronger|those|previous|last|over)$/;
/** "half the number", "double the size": the noun is a measure of another thing. */
const MEASURES =
  /^(?:number|figure|toll|total|amount|size|level|rate|price|cost|sum|value|average|capacity|length|volume|population|target)$/;

export function matchMultiple(scope: Scope, i: number): Multiple | null {
  const word = scope.norm(i) ?? '';
  const next = scope.norm(i + 1) ?? '';
  const factor = MULTIPLES.get(word);
  if (factor !== undefined) {
    if (/(?:ed|ing)$/.test(word))
      return /^(?:down|up|over|back)$/.test(next) && word !== 'doubled' ? null : made(i, i + 1, factor);
    if (word === 'twice' || word === 'thrice')
      return comparison(scope, i + 1) ? made(i, i + 1, factor) : null;
    if (word.endsWith('s'))
      return /^(?:to|in|since|from|as|after)$/.test(next) && word !== 'halves'
        ? made(i, i + 1, factor)
        : null;
    return /^(?:the|that|its|last|this|what|those)$/.test(next) ? made(i, i + 1, factor) : null;
  }
  if (word === 'half') {
    if (next === 'that' && !/^(?:of|who|were|was)$/.test(scope.norm(i + 2) ?? '')) return made(i, i + 1, 0.5);
    if (next === 'as' && /^(?:many|much|big|large|long|high)$/.test(scope.norm(i + 2) ?? ''))
      return made(i, i + 1, 0.5);
    if (next === 'the' && MEASURES.test(scope.norm(i + 2) ?? '')) return made(i, i + 1, 0.5);
    return null;
  }
  const fold = word.endsWith('fold') ? /^([a-z]+)fold$/.exec(word)?.[1] : undefined;
  if (fold !== undefined) {
    const value = CARDINALS.get(fold) ?? (fold === 'hundred' ? 100 : fold === 'thousand' ? 1000 : undefined);
    return value === undefined || value < 2 ? null : made(i, i + 1, value);
  }
  if (!timesAhead(scope, i)) return null;
  const core = readCore(scope, i);
  if (core?.type !== 'plain' || core.value === null) return null;
  const after = scope.norm(core.to) ?? '';
  if (after === 'times' && comparison(scope, core.to + 1)) return { from: i, to: core.to + 1, core };
  if (after === 'fold' && scope.atoms[core.to]?.glue !== null) return { from: i, to: core.to + 1, core };
  if (after === 'x' && scope.atoms[core.to]?.glue === 'none' && comparison(scope, core.to + 1))
    return { from: i, to: core.to + 1, core };
  return null;
}

/** A number that may end before "times", "fold" or "x": a cheap look before it is read. */
function timesAhead(scope: Scope, i: number): boolean {
  if ((scope.facts & TIMES) === 0) return false;
  const kind = scope.atoms[i]?.kind;
  const word = scope.norm(i) ?? '';
  if (kind !== 'digits' && !CARDINALS.has(word) && word !== 'a') return false;
  for (let k = i + 1; k < i + 6; k++) {
    const next = scope.norm(k);
    if (next === 'times' || next === 'fold' || next === 'x') return true;
    if (next === undefined) return false;
  }
  return false;
}

function comparison(scope: Scope, at: number): boolean {
  const word = scope.norm(at) ?? '';
  if (!COMPARES.test(word)) return false;
  if (word === 'the') return !/^(?:week|month|year|day|night)$/.test(scope.norm(at + 1) ?? '');
  if (word === 'as') return !/^(?:a|the|he|she|they|it)$/.test(scope.norm(at + 1) ?? '');
  if (word === 'this' || word === 'last' || word === 'that')
    return !/^(?:week|month|year|day|morning|night|season)$/.test(scope.norm(at + 1) ?? '');
  if (word === 'over') return /^[.,;]?$/.test(scope.norm(at + 1) ?? '');
  return true;
}

function made(from: number, to: number, value: number): Multiple {
  return {
    from,
    to,
    core: coreOf({ from, to, value }),
  };
}
