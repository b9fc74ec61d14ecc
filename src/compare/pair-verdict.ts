import { fits, fitsStrictly, pointOf, sameNumber, type Reading } from '../align/intervals.js';
import type { Figure } from '../align/quantities-figure.js';
import { distance } from '../align/same-quantity-relations.js';
import { standTogether } from '../align/same-quantity-rivals.js';
import { sameSpeaker } from '../align/same-quantity-speakers.js';
import { toldLater } from '../align/told.js';
import { SHARED_NAMES } from '../lexicon/shared-currencies.js';
import type { QuantityVerdict } from '../model.js';
import { isWithinFear, saysNothing } from './apart.js';
import { RULES } from './rules/index.js';
import { addedUp } from './rules/part-of-whole.js';
import { sequence } from './rules/update-moments.js';
import type { GroupFacts, Trial } from './rules/rule.js';
import type { Stance } from './stances.js';

/** What two figures are to one another. */
export type PairVerdict = Exclude<QuantityVerdict, 'single'>;

/** A trial, and whether its rule explains a difference or only gives a reason for it. */
export interface Tried extends Trial {
  readonly explains: boolean;
}

/** The verdict on two figures, and what was tried to explain them. */
export interface PairJudgement {
  readonly verdict: PairVerdict;
  readonly a: Figure;
  readonly b: Figure;
  readonly trials: readonly Tried[];
}

/** A floor that lies further below a number, and in another mouth, is another count. */
const NEAR_FLOOR = 1.5;

/** What two stances are to one another; null where the two say nothing to one another. */
export function judgePair(x: Stance, y: Stance, facts: GroupFacts): PairJudgement | null {
  const [a, b] = [x.figure, y.figure];
  if (x.superseded && y.superseded && !fits(a.reading, b.reading)) return null;
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
  if (fits(a.reading, b.reading) || isWithinFear(a, b)) return pair('compatible');
  if (saysNothing(a, b, facts)) return null;
  // Two states of one article are its own account of how the count moved.
  if (x.superseded || y.superseded)
    return sameArticle
      ? pair('explained', [ownStates(x, y)])
      : pair('explained', explain(a, b, facts, ownStates(x, y)));
  if (sameArticle && !speakApart(a, b)) return null;
  // "At least six", says one voice, and another in the same report "eight": the floor holds.
  if (sameArticle && fitsStrictly(a.reading, b.reading) && distance(a, b) <= NEAR_FLOOR)
    return pair('compatible');
  // No arithmetic leads from a currency that no table has to another.
  const trials = explain(a, b, facts);
  if (trials.some((t) => t.holds && t.explains)) return pair('explained', trials);
  if (a.reading.currency !== b.reading.currency && !trials.some((t) => t.rule === 'unit')) return null;
  return pair('conflict', trials);
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

/** The explanation of two figures that one article gives as states of one count. */
export function ownStates(x: Stance, y: Stance): Tried {
  const [old, now] = x.superseded ? [x.figure, y.figure] : [y.figure, x.figure];
  const entries = toldLater(now, old) > 0 ? `: ${sequence(old, now)}` : '';
  return {
    rule: 'update',
    holds: true,
    text: `“${old.claim.text}” is an earlier state of the count${entries}`,
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
  return areReadTogether(a, b) && (a.moves || b.moves ? x && y : x || y) && !sameSpeaker(a, b);
}

/**
 * Whether one article sets two figures against one another. What a statement says with its issuer's own voice and
 * what it cites others for further on ("27 wounded. ... In Rusk 40 were injured, the hospital reports") are two things.
 */
export const areReadTogether = (a: Figure, b: Figure): boolean =>
  isOwnVoice(a) === isOwnVoice(b) || standTogether(a.claim, b.claim);
/** Given by a speaker whom no word of saying names: whoever issued the text. */
const isOwnVoice = ({ claim, speaker }: Figure): boolean =>
  speaker.length > 0 && claim.attribution.cue === null;

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
