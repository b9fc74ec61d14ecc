import { DOLLARS, RATE_TOLERANCE } from '../../align/intervals-units.js';
import { pointOf } from '../../align/intervals.js';
import type { Figure } from '../../align/quantities-figure.js';
import { quantityLabel } from '../labels-numbers.js';
import { trial, type Pair, type Rule, type Trial } from './rule.js';

/** A rate that the story prints holds to this factor: its two sums are rounded. */
const PRINTED_TOLERANCE = 1.06;

export const unit: Rule = {
  id: 'unit',
  title: 'One sum in two currencies',
  explains: true,
  docs: [
    'Units of measure are converted exactly before anything is compared, so kilometres and nautical miles need no',
    'explaining. Two currencies are compared by the rate that an article of the story prints ("200,000 pesos',
    `($3,400)"), to within ${Math.round((PRINTED_TOLERANCE - 1) * 100)} per cent; else by the order of the rates of the mid-2020s, to within`,
    `${Math.round((RATE_TOLERANCE - 1) * 100)} per cent, which tells one sum from another and no more. Currencies that no table has explain nothing.`,
  ].join(' '),
  examples: [
    {
      a: { value: 2700, unit: 'GBP', measure: 'money' },
      b: { value: 3400, unit: 'USD', measure: 'money' },
      holds: true,
    },
    {
      a: { value: 2700, unit: 'GBP', measure: 'money' },
      b: { value: 9000, unit: 'USD', measure: 'money' },
      holds: false,
    },
    {
      a: { value: 12, unit: 'km', measure: 'depth' },
      b: { value: 20, unit: 'km', measure: 'depth' },
      holds: null,
    },
  ],
  apply,
};

function apply({ lower, upper, group }: Pair): Trial | null {
  const [from, to] = [lower.reading.currency, upper.reading.currency];
  if (from === null || to === null || from === to) return null;
  const printed = group.rate(from, to);
  const rate = printed ?? tableRate(from, to);
  if (rate === null) return null;
  const converted = pointOf(lower.reading) * rate;
  const target = pointOf(upper.reading);
  const off = Math.max(converted, target) / Math.max(Math.min(converted, target), 1e-9);
  const holds = off <= (printed === null ? RATE_TOLERANCE : PRINTED_TOLERANCE);
  const text = `${label(lower)} is about ${label(upper, converted)} ${printed === null ? 'at the rates of the mid-2020s' : 'at the rate that the story prints'}; the other report says ${label(upper)}`;
  return trial('unit', holds, text, printed !== null);
}

function tableRate(from: string, to: string): number | null {
  const [x, y] = [DOLLARS.get(from), DOLLARS.get(to)];
  return x === undefined || y === undefined ? null : x / y;
}

function label({ claim, reading }: Figure, value?: number): string {
  if (value === undefined) return quantityLabel(claim.quantity);
  const rounded = Number(value.toPrecision(2));
  return quantityLabel({ ...claim.quantity, best: rounded, bound: 'exact', unit: reading.currency });
}
