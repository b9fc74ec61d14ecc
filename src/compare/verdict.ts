import { DOLLARS } from '../align/intervals-units.js';
import { fits, fitsStrictly, pointOf, sameNumber, type Reading } from '../align/intervals.js';
import { byPlace, type Figure } from '../align/quantities-figure.js';
import { areRivalCounts, sameSpeaker } from '../align/same-quantity-limits.js';
import type { Attempt, Interval, QuantityVerdict, Reason, Severity } from '../model.js';
import { SHARED_NAMES } from '../lexicon/shared-currencies.js';
import { RULES } from './rules/index.js';
import { addedUp } from './rules/part-of-whole.js';
import type { GroupFacts, Trial } from './rules/rule.js';
import { gapBetween, worseOf, type SeverityRatios } from './severity.js';
import type { Stance } from './stances.js';

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

type PairVerdict = Exclude<QuantityVerdict, 'single'>;
/** From the least to the worst: a group has the verdict of its worst pair. */
const RANK: readonly PairVerdict[] = ['agree', 'compatible', 'explained', 'disputed', 'conflict'];
/** So many different stances are compared pair by pair; beyond, the best supported ones. */
const MOST_STANCES = 80;
/** So many attempts are kept; a group of many pairs repeats itself. */
const MOST_ATTEMPTS = 60;

/** A trial, and whether its rule explains a difference or only gives a reason for it. */
interface Tried extends Trial {
  readonly explains: boolean;
}

interface PairJudgement {
  readonly verdict: PairVerdict;
  readonly a: Figure;
  readonly b: Figure;
  readonly trials: readonly Tried[];
}

/** The verdict of a group by its stances. `articles` counts those that are no copies of one another. */
export function judge(
  stances: readonly Stance[],
  articles: number,
  facts: GroupFacts,
  ratios: SeverityRatios,
): Judgement {
  if (articles < 2) return { ...NOTHING, verdict: 'single' };
  const pairs: PairJudgement[] = [];
  const kept = distinctStances(stances);
  for (let i = 0; i < kept.length; i++)
    for (let j = i + 1; j < kept.length; j++) {
      const [x, y] = [kept[i], kept[j]];
      if (!x || !y) continue;
      const judged = judgePair(x, y, facts);
      if (judged !== null && !(judged.verdict === 'conflict' && isTaken(x, y, stances))) pairs.push(judged);
    }
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

/** Null where the two say nothing to one another. */
function judgePair(x: Stance, y: Stance, facts: GroupFacts): PairJudgement | null {
  const [a, b] = [x.figure, y.figure];
  if (x.superseded && y.superseded) return null;
  const sameArticle = a.source === b.source;
  const pair = (verdict: PairVerdict, trials: readonly Tried[] = []): PairJudgement => ({
    verdict,
    a,
    b,
    trials,
  });

  const denied = (a.claim.modality === 'denied') !== (b.claim.modality === 'denied');
  if (denied) return !sameArticle && fits(a.reading, b.reading) ? pair('disputed') : null;
  if (a.claim.modality === 'denied') return null;

  // What only a sum makes equal is no number that both print.
  if (!sameArticle && fits(a.reading, b.reading)) {
    const sums = [a, b].flatMap((f) => addedUp(f, facts) ?? []);
    if (sums.length === 1)
      return pair(
        'explained',
        sums.map((t) => ({ ...t, explains: true })),
      );
  }
  if (
    sameNumber(a.reading.best, b.reading.best) &&
    (a.reading.currency === b.reading.currency || sameCoin(a, b))
  )
    return pair(sameForm(a, b) ? 'agree' : 'compatible');
  if (sameWords(a.reading, b.reading)) return pair('agree');
  if (fits(a.reading, b.reading)) return pair('compatible');
  // Two states of one article are its own account of how the count moved.
  if (x.superseded || y.superseded)
    return sameArticle
      ? pair('explained', [ownStates(x, y)])
      : pair('explained', explain(a, b, facts, ownStates(x, y)));
  if (sameArticle && !speakApart(a, b)) return null;
  // No arithmetic leads from a currency that no table has to another.
  const trials = explain(a, b, facts);
  if (trials.some((t) => t.holds && t.explains)) return pair('explained', trials);
  if (a.reading.currency !== b.reading.currency && !trials.some((t) => t.rule === 'unit')) return null;
  return pair('conflict', trials);
}

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
        !areRivalCounts(s.figure, own.figure),
    );
  return x.figure.source !== y.figure.source && (within(x, y) || within(y, x));
}

function explain(a: Figure, b: Figure, facts: GroupFacts, known?: Tried): Tried[] {
  const [lower, upper] = pointOf(a.reading) <= pointOf(b.reading) ? [a, b] : [b, a];
  const trials = known === undefined ? [] : [known];
  for (const rule of RULES) {
    if (known?.rule === rule.id) continue;
    const trial = rule.apply({ lower, upper, group: facts });
    if (trial !== null) trials.push({ ...trial, explains: rule.explains });
  }
  return trials;
}

function ownStates(x: Stance, y: Stance): Tried {
  const old = x.superseded ? x.figure : y.figure;
  return {
    rule: 'update',
    holds: true,
    text: `“${old.claim.text}” is an earlier state of the count`,
    stated: true,
    explains: true,
  };
}

/**
 * Two figures of one article conflict when two voices give them. Where one of them says that the count has
 * moved, the other may be an earlier or later post of a live page, unless both voices are named.
 */
function speakApart(a: Figure, b: Figure): boolean {
  const [x, y] = [a.speaker.length > 0, b.speaker.length > 0];
  return (a.moves || b.moves ? x && y : x || y) && !sameSpeaker(a, b);
}

/** "150 million rupees" in both: whose rupees an article that names no country means, the other tells. */
function sameCoin(a: Figure, b: Figure): boolean {
  const [x, y] = [a, b].map(({ claim: { quantity } }) => {
    const name = BARE_COIN.exec(quantity.text)?.[1]?.toLowerCase();
    return name !== undefined && COINS.has(name) ? name : BARE_SIGN.exec(quantity.text)?.[1];
  });
  return x !== undefined && x === y && COINS.has(x);
}
/** "$" of "about $1.8 million", "K" of "K26 million"; nothing of "US$1.8 million". */
const BARE_SIGN = /^(?:\p{Ll}[\p{L} ]{0,40} )?([^\s\d]{1,4}) ?\d/u;
/** "rupees" of "150 million rupees", nothing of "150 million Indian rupees". */
const BARE_COIN = /(?<!\p{Lu}\p{L}{1,20} )(?<!\p{L})(\p{L}{3,12})$/u;
const COINS: ReadonlySet<string> = new Set(
  SHARED_NAMES.flatMap(({ names, before = [], letters = [] }) => [...names, ...before, ...letters]),
);

/** The same number with the same bound: "at least" and "no fewer than" are one form, "about" and none are two. */
const sameForm = (a: Figure, b: Figure): boolean =>
  a.reading.bound === b.reading.bound || (FLOORS.has(a.reading.bound) && FLOORS.has(b.reading.bound));
const FLOORS: ReadonlySet<string> = new Set(['over', 'at_least']);

/** "Hundreds" here and "hundreds" there. */
const sameWords = ({ reader: x, bound, unit }: Reading, { reader: y, ...b }: Reading): boolean =>
  bound === b.bound &&
  (bound === 'vague' || bound === 'range') &&
  unit === b.unit &&
  x.low === y.low &&
  x.high === y.high;

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
