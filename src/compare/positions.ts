import { pointOf } from '../align/intervals.js';
import { fromCommon, type UnitIndex } from '../align/intervals-units.js';
import type { Figure } from '../align/quantities-figure.js';
import type { Position } from '../model.js';
import { mostCommon } from './labels.js';
import { quantityLabel } from './labels-numbers.js';
import type { Stance } from './stances.js';

/** Who stands where, from low to high. Stances that are labelled alike stand together. */
export function positionsOf(
  stances: readonly Stance[],
  withTwins: (claimIds: readonly string[]) => string[],
  originsOf: (claimIds: readonly string[]) => number,
  figures: readonly Figure[],
): Position[] {
  const byLabel = new Map<string, { at: number; low: number; mentions: Figure[] }>();
  for (const { figure, mentions } of stances) {
    const denied = figure.claim.modality === 'denied';
    const label = quantityLabel(figure.claim.quantity) + (denied ? ' (denied)' : '');
    const known = byLabel.get(label);
    if (known) for (const mention of mentions) known.mentions.push(mention);
    else
      byLabel.set(label, {
        at: pointOf(figure.reading),
        low: figure.reading.reader.low ?? -Infinity,
        mentions: [...mentions],
      });
  }
  const order = new Map(figures.map((f, i) => [f, i]));
  return [...byLabel]
    .sort(([x, a], [y, b]) => a.at - b.at || a.low - b.low || (x < y ? -1 : 1))
    .map(([label, { mentions }]) => {
      const own = mentions.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
      const claims = withTwins(own.map((f) => f.claim.id));
      return { label, claims, quotes: [], articles: articlesOf(claims, own), origins: originsOf(claims) };
    });
}

/** Articles in the order of their claims; a twin's claim id starts with its article's id. */
function articlesOf(claims: readonly string[], figures: readonly Figure[]): string[] {
  const known = new Map(figures.map((f) => [f.claim.id, f.claim.article]));
  return [...new Set(claims.map((id) => known.get(id) ?? id.slice(0, id.lastIndexOf(':'))))];
}

/** What a position stands for, all in `unit`; null is open, or no number. */
export interface Span {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly unit: string | null;
}

/**
 * The span from the lowest low to the highest high, in the unit that most mentions use, and the number that
 * the most independent origins stand behind; no best where two are equally well supported.
 */
export function spanOf(stances: readonly Stance[], positions: readonly Position[], units: UnitIndex): Span {
  const current = stances.filter((s) => !s.superseded && s.figure.claim.modality !== 'denied');
  const used = current.length > 0 ? current : stances;
  const unit = mostCommon(used.map((s) => s.figure.reading.unit ?? ''));
  const same = used.filter((s) => (s.figure.reading.unit ?? '') === unit);
  const currency = same[0]?.figure.reading.currency ?? null;
  const readings = used.filter((s) => s.figure.reading.currency === currency).map((s) => s.figure.reading);
  const low = readings
    .map((r) => r.reader.low)
    .reduce((a, b) => (a === null || b === null ? null : Math.min(a, b)), Infinity);
  const high = readings
    .map((r) => r.reader.high)
    .reduce((a, b) => (a === null || b === null ? null : Math.max(a, b)), -Infinity);
  const name = unit === '' ? null : unit;
  const out = (value: number | null): number | null =>
    value === null ? null : Number(fromCommon(value, name, units).toPrecision(10));
  return {
    low: out(low),
    best: bestOf(same, positions),
    high: out(high),
    unit: name,
  };
}

function bestOf(stances: readonly Stance[], positions: readonly Position[]): number | null {
  const support = new Map<number, number>();
  for (const { figure } of stances) {
    const { printed } = figure.reading;
    if (printed === null) continue;
    const position = positions.find((p) => p.claims.includes(figure.claim.id));
    support.set(printed, Math.max(support.get(printed) ?? 0, position?.origins ?? 1));
  }
  const top = [...support.values()].reduce((a, b) => Math.max(a, b), 0);
  const best = [...support].filter(([, n]) => n === top);
  return best.length === 1 ? (best[0]?.[0] ?? null) : null;
}
