import type { BoundWords } from '../../lexicon/bounds.js';
import { WEAK_VAGUE } from '../../lexicon/vague.js';
import type { Bound, Interval } from '../../model.js';
import { boundAfter, boundsBefore, chooseBound, decadeOf, fewerThan, type AfterMatch } from './bounding.js';
import { readCompound } from './compounds.js';
import { tidy, type Core } from './core.js';
import { readBound } from './interval.js';
import type { Scope } from './scope.js';
import type { Compound, NumberKind } from './types.js';

/** A number with all that belongs to it, in atoms [from, to), before the rules have judged it. */
export interface Expression {
  readonly from: number;
  readonly to: number;
  /** The number words alone. */
  readonly coreFrom: number;
  readonly coreTo: number;
  readonly core: Core;
  readonly kind: NumberKind;
  readonly best: number | null;
  readonly reader: Interval;
  readonly strict: Interval;
  readonly bound: Bound;
  readonly unit: string | null;
  readonly approximator: string | null;
  readonly compound: Compound | null;
  readonly ratio: { readonly part: number; readonly whole: number } | null;
  readonly weak: boolean;
  readonly signed: boolean;
}

/** What was read of an expression, before bounds and compounds are looked for around it. */
export interface Draft {
  readonly core: Core;
  readonly from: number;
  readonly to: number;
  readonly coreTo: number;
  readonly value: number | null;
  readonly grain: number;
  readonly unit: string | null;
  readonly kind: NumberKind;
  readonly ratio: Expression['ratio'];
  readonly rounds: boolean;
  readonly signed?: boolean;
  readonly interval?: Interval;
  /** A bound between the number and its unit. */
  readonly inner?: AfterMatch | null;
}

/** Adds bounds before and after, what the number is hyphenated to, and the intervals. */
export function finish(scope: Scope, floor: number, draft: Draft): Expression {
  const { core } = draft;
  let { to } = draft;
  const words: string[] = [];
  const found: BoundWords[] = [];

  const after = draft.inner ?? boundAfter(scope, core, draft.coreTo, to, draft.unit !== null);
  const compound = after ? null : readCompound(scope, draft, to);
  if (after) {
    to = Math.max(to, after.to);
    found.push(after.entry);
    words.push(after.text);
  } else if (compound) to = compound.to;

  const before = boundsBefore(scope, draft.from, floor, draft.to, draft.unit, draft.value);
  for (const entry of before.entries) found.push(entry);
  if (before.text !== null) words.unshift(before.text);
  const fewer =
    draft.ratio !== null && before.entries.length === 0 ? fewerThan(scope, before.from, floor) : null;
  if (fewer) found.push(fewer);
  const from = fewer ? before.from - 1 : before.from;

  const chosen = chooseBound(found);
  const bound: Bound = chosen?.bound ?? 'exact';
  const { value } = draft;
  let best: number | null = null;
  let reader: Interval;
  let strict: Interval;
  let meant: Bound;
  const interval = draft.interval ?? (chosen?.phrase === 'something' ? decadeOf(value) : null);
  if (interval) {
    reader = strict = interval;
    meant = 'range';
  } else if (value === null) {
    reader = openEnd(core.reader, bound);
    strict = openEnd(core.outer, bound);
    meant = 'vague';
  } else {
    const couple = core.type === 'set' && core.article && scope.norm(core.from + 1) === 'couple';
    // "a couple of vans" may be three; "a couple and their children" are two.
    const pair = couple && scope.norm(core.to) !== 'of' && core.scale === 1;
    meant = couple && !pair && bound === 'exact' ? 'about' : bound;
    const read = readBound(value, draft.grain, meant, chosen?.reach, draft.rounds || draft.kind === 'ratio');
    best = value;
    reader = shareReader(draft, meant, read.reader);
    strict = read.strict;
  }
  // One literal for all: objects that grow by spreading cost more than all that was read.
  return {
    from,
    to,
    coreFrom: core.from,
    coreTo: draft.coreTo,
    core,
    kind: value === 0 && draft.kind === 'cardinal' ? 'zero' : draft.kind,
    best,
    reader,
    strict,
    bound: meant,
    unit: draft.unit,
    approximator: words.length > 0 ? words.join(' … ') : null,
    compound: compound?.compound ?? null,
    ratio: draft.ratio,
    weak: core.vague !== null && WEAK_VAGUE.has(core.vague),
    signed: draft.signed ?? false,
  };
}

const OPEN: Interval = { low: null, high: null };

/** A twentieth to each side. */
const SHARE_ROUNDING = 1 / 20;

/** Shares in words are rounded as numbers are: a third is anything a writer would call so. */
function shareReader(draft: Draft, bound: Bound, reader: Interval): Interval {
  const words = draft.ratio !== null || draft.core.type === 'fraction';
  if (!words || bound !== 'exact' || draft.value === null || draft.unit !== 'percent') return reader;
  const width = Math.abs(draft.value) * SHARE_ROUNDING;
  return { low: tidy(draft.value - width), high: tidy(draft.value + width) };
}

function openEnd(interval: Interval | null, bound: Bound): Interval {
  if (!interval) return OPEN;
  if (bound === 'at_least' || bound === 'over') return { low: interval.low, high: null };
  if (bound === 'up_to' || bound === 'under') return { low: null, high: interval.high };
  return interval;
}
