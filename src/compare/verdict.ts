import { DOLLARS } from '../align/intervals-units.js';
import { fitsStrictly, sameNumber, type Reading } from '../align/intervals.js';
import { byPlace, type Figure } from '../align/quantities-figure.js';
import { areRivalCounts } from '../align/same-quantity-rivals.js';
import { toldLater } from '../align/told.js';
import type { Attempt, Interval, QuantityVerdict, Reason, Severity } from '../model.js';
import {
  type PairVerdict,
  type Tried,
  type PairJudgement,
  areReadTogether,
  judgePair,
  ownStates,
} from './pair-verdict.js';
import type { GroupFacts } from './rules/rule.js';
import { gapBetween, worseOf, type SeverityRatios } from './severity.js';
import type { Stance } from './stances.js';

/** What a group of figures is found to be: that of its worst pair. */
export interface Judgement {
  readonly verdict: QuantityVerdict;
  readonly severity: Severity | null;
  /** Of the worst pair; null where a ratio says nothing. */
  readonly ratio: number | null;
  readonly strict: boolean;
  readonly reasons: readonly Reason[];
  readonly attempts: readonly Attempt[];
  /** The pairs that decided. */
  readonly deciding: readonly (readonly [Figure, Figure])[];
}

/** From the least to the worst: a group has the verdict of its worst pair. */
const RANK: readonly PairVerdict[] = ['agree', 'compatible', 'explained', 'disputed', 'conflict'];
/** So many different stances are compared pair by pair; beyond, the best supported ones. */
const MOST_STANCES = 80;
/** So many attempts are kept; a group of many pairs repeats itself. */
const MOST_ATTEMPTS = 60;

/**
 * The verdict of a group by its stances; `single` where no two of them say anything to one another. `articles`
 * counts those that are no copies of one another.
 */
export function judge(
  stances: readonly Stance[],
  articles: number,
  facts: GroupFacts,
  ratios: SeverityRatios,
): Judgement {
  if (articles < 2) return { ...NOTHING, verdict: 'single', attempts: entriesOf(stances) };
  const pairs: PairJudgement[] = [];
  const kept = distinctStances(stances);
  for (let i = 0; i < kept.length; i++)
    for (let j = i + 1; j < kept.length; j++) {
      const [x, y] = [kept[i], kept[j]];
      if (!x || !y) continue;
      const judged = judgePair(x, y, facts);
      if (judged !== null && !(judged.verdict === 'conflict' && isTaken(x, y, stances))) pairs.push(judged);
    }
  if (pairs.length === 0) return { ...NOTHING, verdict: 'single', attempts: entriesOf(stances) };
  const verdict = pairs.reduce<PairVerdict>(
    (worst, p) => (RANK.indexOf(p.verdict) > RANK.indexOf(worst) ? p.verdict : worst),
    'agree',
  );
  const deciding = pairs.filter((p) => p.verdict === verdict);
  const attempts = unique(pairs.flatMap((p) => p.trials.filter((t) => t.explains))).slice(0, MOST_ATTEMPTS);
  return {
    verdict,
    ...sizeOf(verdict, deciding, ratios),
    reasons: reasonsOf(verdict, deciding),
    attempts: attempts.map(({ rule, holds, text }) => ({ rule, holds, text })),
    deciding: deciding.map((p) => [p.a, p.b] as const),
  };
}

const NOTHING = {
  severity: null,
  ratio: null,
  strict: false,
  reasons: [],
  attempts: [],
  deciding: [],
} as const;

/**
 * Whether what two articles differ by is another thing that one of them tells: it has a stance that the other
 * shares, beside this one, and no rival voice stands behind this one.
 */
function isTaken(x: Stance, y: Stance, stances: readonly Stance[]): boolean {
  const within = (own: Stance, other: Stance): boolean =>
    stances.some(
      (s) =>
        s !== own &&
        s.figure.source === own.figure.source &&
        !s.superseded &&
        s.figure.claim.modality !== 'denied' &&
        sameNumber(s.figure.reading.best, other.figure.reading.best) &&
        !(areRivalCounts(s.figure, own.figure) && areReadTogether(s.figure, own.figure)),
    );
  return x.figure.source !== y.figure.source && (within(x, y) || within(y, x));
}

/** How a count ran in the entries of a live page that nothing is compared with. */
function entriesOf(stances: readonly Stance[]): Attempt[] {
  const now = stances.filter((s) => !s.superseded);
  const trials = stances
    .filter((s) => s.superseded)
    .flatMap((old) => now.filter((s) => toldLater(s.figure, old.figure) > 0).map((s) => ownStates(old, s)));
  return unique(trials)
    .slice(0, MOST_ATTEMPTS)
    .map(({ rule, holds, text }) => ({ rule, holds, text }));
}

/** Stances that differ in something that rules look at, the best supported first where there are very many. */
function distinctStances(stances: readonly Stance[]): Stance[] {
  const found = new Map<string, { stance: Stance; count: number }>();
  for (const stance of stances) {
    const { claim, reading, source, measure } = stance.figure;
    const key = [
      reading.best,
      reading.reader.low,
      reading.reader.high,
      reading.bound,
      reading.unit,
      measure,
      claim.modality,
      claim.role,
      claim.population,
      claim.place,
      claim.window?.text,
      claim.window?.days,
      claim.attribution.speaker,
      source.day,
      claim.told,
      stance.superseded,
      stances.length > MOST_STANCES ? '' : source.path,
    ].join('|');
    const known = found.get(key);
    if (known) known.count++;
    else found.set(key, { stance, count: 1 });
  }
  const all = [...found.values()];
  if (all.length > MOST_STANCES) {
    all.sort((a, b) => b.count - a.count || byPlace(a.stance.figure, b.stance.figure));
    all.length = MOST_STANCES;
  }
  return all.map((s) => s.stance);
}

function sizeOf(
  verdict: PairVerdict,
  deciding: readonly PairJudgement[],
  ratios: SeverityRatios,
): Pick<Judgement, 'severity' | 'ratio' | 'strict'> {
  if (verdict !== 'conflict') return { severity: null, ratio: null, strict: false };
  let severity: Severity = 'minor';
  let ratio: number | null = 0;
  for (const { a, b } of deciding) {
    const gap = gapBetween(a.reading, inCurrencyOf(a.reading, b.reading), ratios);
    severity = worseOf(severity, gap.severity);
    ratio = gap.ratio === null || ratio === null ? null : Math.max(ratio, gap.ratio);
  }
  const strict = deciding.some(({ a, b }) => !fitsStrictly(a.reading, b.reading));
  return { severity, ratio: ratio === null ? null : Number(ratio.toPrecision(6)), strict };
}

/** A sum of money in the currency of another, by the rates that tell one sum from another. */
function inCurrencyOf(target: Reading, reading: Reading): Reading {
  const [from, to] = [DOLLARS.get(reading.currency ?? ''), DOLLARS.get(target.currency ?? '')];
  if (from === undefined || to === undefined || reading.currency === target.currency) return reading;
  const scaled = (value: number | null): number | null => (value === null ? null : (value * from) / to);
  const span = ({ low, high }: Interval): Interval => ({ low: scaled(low), high: scaled(high) });
  return {
    ...reading,
    best: scaled(reading.best),
    reader: span(reading.reader),
    strict: span(reading.strict),
  };
}

/** One reason a code: the first stated one, else the first. */
function reasonsOf(verdict: PairVerdict, deciding: readonly PairJudgement[]): Reason[] {
  if (verdict === 'disputed')
    return deciding.slice(0, 1).map(({ a, b }) => ({ code: 'authority', text: denial(a, b), stated: true }));
  const explained = verdict === 'explained';
  const holding = unique(
    deciding.flatMap((p) => p.trials.filter((t) => t.holds && t.explains === explained)),
  );
  const reasons = new Map<string, Tried>();
  for (const t of holding) {
    const known = reasons.get(t.rule);
    if (known === undefined || (t.stated && !known.stated)) reasons.set(t.rule, t);
  }
  return [...reasons.values()].map(({ rule, text, stated }) => ({ code: rule, text, stated }));
}

function denial(a: Figure, b: Figure): string {
  const denied = a.claim.modality === 'denied' ? a : b;
  const who = denied.claim.attribution.speaker ?? denied.source.path;
  return `${who} denies it: “${denied.claim.text}”`;
}

function unique(trials: readonly Tried[]): Tried[] {
  const seen = new Set<string>();
  return trials.filter((t) => {
    const key = `${t.rule}\n${t.text}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
