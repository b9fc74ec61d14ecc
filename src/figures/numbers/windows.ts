import type { Expression } from './finish.js';
import type { UnitEntry } from '../../lexicon/units.js';
import type { Scope } from './scope.js';

/** A stretch of time that another figure is counted over, in atoms [from, to). */
export interface WindowMatch {
  readonly from: number;
  readonly to: number;
  readonly value: number | null;
  readonly unit: string;
  /** The time is told for its own sake as well: "in four years of war". */
  readonly counts: boolean;
}

const SIDE =
  /^(?:past|last|first|next|previous|preceding|coming|final|opening|same|following|latest|recent|initial|closing)$/;
const PREPOSITION = /^(?:in|over|during|for|within|through|throughout|across)$/;
const ARTICLE = /^(?:the|these|those|its|his|her|their|our|this)$/;
const ENDED = /^(?:to|ended|ending|through|until|up|that|which|since)$/;
const LASTS =
  /^(?:for|lasted|last|lasts|lasting|took|takes|take|taken|spent|spend|spanning|of|was|is|were|are|been|be|served|serve|jailed)$/;

const isTime = ({ dimension }: UnitEntry): boolean => dimension === 'time' || dimension === 'nights';

/** "in the past eight days", "£230 million over five years", "the twelve months to June". */
export function windowOf(scope: Scope, e: Expression, counted: readonly Expression[]): WindowMatch | null {
  const entry = e.unit === null ? undefined : scope.units.byName.get(e.unit);
  if (!entry || !isTime(entry) || e.unit === null || e.compound !== null) return null;
  const made = (from: number, to = e.to): WindowMatch => ({
    from,
    to,
    value: e.best,
    unit: entry.unit,
    counts: false,
  });
  const before = scope.norm(e.from - 1) ?? '';
  if (SIDE.test(before) && !isLasting(scope, e.from - 1)) return made(opening(scope, e.from - 1));
  const over = e.approximator === 'over';
  const clause = figureBefore(scope, e, counted);
  if (over && clause && !LASTS.test(before)) return made(e.from);
  if (before === 'in' && clause)
    return {
      ...made(e.from - 1),
      counts: scope.norm(e.to) === 'of' && /^(?:month|year|decade)$/.test(entry.unit),
    };
  // "no new cases for 42 days", "17 impacts within a quarter of an hour"
  if (before === 'for' && counted.at(-1)?.kind === 'zero' && clause) return made(e.from - 1);
  if (before === 'within' && clause) return made(e.from - 1);
  if (e.approximator === 'within' && clause) return made(e.from);
  if (before === 'every' || before === 'each') return made(e.from - 1);
  if (before === 'after' && scope.norm(e.to) === 'of') return made(e.from - 1);
  if (before === 'during') return made(e.from - 1);
  if (ARTICLE.test(before) && ENDED.test(scope.norm(e.to) ?? '') && e.unit !== 'year')
    return made(opening(scope, e.from));
  return null;
}

/** "The curfew will last 10 days": a verb, and no side of the time. */
const isLasting = (scope: Scope, at: number): boolean =>
  scope.norm(at) === 'last' && MODAL.test(scope.norm(at - 1) ?? '');
const MODAL =
  /^(?:will|would|can|could|may|might|must|should|shall|to|not|cannot|won't|didn't|doesn't|typically|usually|normally|often|generally)$/;

/** "the past decade", "the past week": a unit alone, at atom `i` of "past". */
export function bareWindow(scope: Scope, i: number): WindowMatch | null {
  const side = scope.norm(i) ?? '';
  if (side !== 'past' || scope.norm(i - 1) !== 'the') return null;
  const word = scope.norm(i + 1) ?? '';
  const unit = /^(?:hour|day|week|fortnight|month|year|decade|century)$/.test(word) ? word : null;
  return unit === null ? null : { from: opening(scope, i), to: i + 2, value: 1, unit, counts: false };
}

/** Takes in the article and the preposition before atom `at`. */
function opening(scope: Scope, at: number): number {
  let from = at;
  if (ARTICLE.test(scope.norm(from - 1) ?? '')) from--;
  if (PREPOSITION.test(scope.norm(from - 1) ?? '')) from--;
  return from;
}

const CLAUSE = 14;

/** A figure that is no time stands earlier in the clause: the time is its window. */
function figureBefore(scope: Scope, e: Expression, counted: readonly Expression[]): boolean {
  const last = counted.findLast(({ unit }) => {
    const entry = unit === null ? undefined : scope.units.byName.get(unit);
    return entry === undefined || !isTime(entry);
  });
  if (!last || e.from - last.to > CLAUSE) return false;
  for (let k = last.to; k < e.from; k++) {
    if (scope.atoms[k]?.kind === 'punct') return false;
  }
  return true;
}
