import type { Claim, Comparison, Interval } from '../model.js';
import { count, formatNumber, formatRatio, visible } from './text.js';

/** What was taken from the words, for whoever wants to check it: spans, windows, the arithmetic. */

/** Units that are words and have a plural; the others are symbols and codes. */
const WORDS = /^(?:second|minute|hour|day|week|month|year)$/u;

function unitText(unit: string, isOne: boolean): string {
  return `${visible(unit)}${!isOne && WORDS.test(unit) ? 's' : ''}`;
}

/** "210", "5 years", "1,000 km". */
function amount(value: number, unit: string | null): string {
  return unit === null ? formatNumber(value) : `${formatNumber(value)} ${unitText(unit, value === 1)}`;
}

/** "years": what a scale is in. */
export function unitName(unit: string): string {
  return unitText(unit, false);
}

/** "41 to 50", "60 or more", "30 or fewer", "210". */
export function spanText({ low, high }: Interval, unit: string | null): string {
  if (low === null) return high === null ? 'any number' : `${amount(high, unit)} or fewer`;
  if (high === null) return `${amount(low, unit)} or more`;
  return low === high ? amount(low, unit) : `${formatNumber(low)} to ${amount(high, unit)}`;
}

/** "“more than 40” (over): 41 to 50; the words entail 41 or more". */
export function reading({ quantity, strict }: Claim): string {
  const { text, unit, bound } = quantity;
  const taken = spanText(quantity, unit);
  const entailed = spanText(strict, unit);
  const kind = bound === 'exact' ? '' : ` (${bound.replace('_', ' ')})`;
  return `“${visible(text)}”${kind}: ${taken}${entailed === taken ? '' : `; the words entail ${entailed}`}`;
}

/** "the past week (2031-03-07 to 2031-03-14, 7 days)"; null when the article gives no time. */
export function windowText({ window }: Claim): string | null {
  if (window === null) return null;
  const dates = [window.start, window.end].filter((date) => date !== null);
  const days = window.days === null ? [] : [count(window.days, 'day')];
  const resolved = [...(dates.length === 0 ? [] : [[...new Set(dates)].join(' to ')]), ...days];
  return visible(`${window.text}${resolved.length === 0 ? '' : ` (${resolved.join(', ')})`}`);
}

/** Sentences on what the ends of all positions together are, and how far apart the facing ones. */
export function arithmetic(comparison: Comparison): readonly string[] {
  if (comparison.kind === 'quote') return [];
  const { low, best, high, unit, ratio, strict } = comparison;
  return [
    low === null && high === null ? null : `All positions together span ${spanText({ low, high }, unit)}.`,
    best === null ? null : `Most origins stand behind ${amount(best, unit)}.`,
    ratio === null ? null : `The facing ends are ${formatRatio(ratio)} apart.`,
    comparison.verdict === 'compatible' ? 'Worded differently, but the spans meet.' : null,
    comparison.verdict !== 'conflict'
      ? null
      : strict
        ? 'The conflict holds on what the words entail.'
        : 'The conflict holds as a reader takes the words; strictly read, they could both be true.',
  ].filter((part) => part !== null);
}
