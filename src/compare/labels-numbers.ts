import type { Bound, Quantity } from '../model.js';
import { isMoney } from '../align/intervals-units.js';

/** How figures are printed in labels and reasons; the same wording everywhere, without a locale. */

const SIGNS: Readonly<Record<Bound, string>> = {
  exact: '',
  at_least: '≥',
  over: '>',
  about: '~',
  nearly: '<~',
  up_to: '≤',
  under: '<',
  range: '',
  vague: '',
};

const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['GBP', '£'],
  ['USD', '$'],
  ['EUR', '€'],
  ['JPY', '¥'],
  ['INR', '₹'],
]);

/** ">200", "~500", "28,000-35,000", "dozens", "£1.2bn", "38%", "12 km". */
export function quantityLabel(quantity: Quantity): string {
  const { best, low, high, bound, unit } = quantity;
  if (bound === 'vague') return vagueLabel(quantity);
  if (best !== null) return SIGNS[bound] + withUnit(best, unit);
  if (low !== null && high !== null) return rangeLabel(low, high, unit);
  if (low !== null) return `≥${withUnit(low, unit)}`;
  return high === null ? quantity.text : `≤${withUnit(high, unit)}`;
}

function vagueLabel({ text, low, high, unit }: Quantity): string {
  const words = text.trim().toLowerCase();
  if (words !== '') return words;
  return low !== null && high !== null ? rangeLabel(low, high, unit) : '?';
}

function rangeLabel(low: number, high: number, unit: string | null): string {
  if (unit !== null && isMoney(unit)) return `${withUnit(low, unit)}-${withUnit(high, unit)}`;
  const [from, to] = [digits(low), withUnit(high, unit)];
  return `${from}-${to}`;
}

/** A number with its unit: "£61.3m", "7.5 miles", "26 years", "-14 °C", "1.4 million". */
export function withUnit(value: number, unit: string | null): string {
  if (unit === null) return digits(value);
  if (unit === 'percent') return `${plainDigits(Math.round(value * 100) / 100)}%`;
  if (unit === 'percentage point') return `${plainDigits(value)} ${value === 1 ? 'point' : 'points'}`;
  if (unit === 'GBp') return `${plainDigits(value)}p`;
  if (unit === 'degree Celsius') return `${plainDigits(value)} °C`;
  if (unit === 'degree Fahrenheit') return `${plainDigits(value)} °F`;
  if (isMoney(unit)) {
    const symbol = SYMBOLS.get(unit);
    const sum = shortSum(Math.abs(value));
    const sign = value < 0 ? '-' : '';
    return symbol === undefined ? `${sign}${sum} ${unit}` : `${sign}${symbol}${sum}`;
  }
  return `${digits(value)} ${Math.abs(value) === 1 ? unit : pluralUnit(unit)}`;
}

/** Symbols stay as they are; words take an s. */
export function pluralUnit(unit: string): string {
  if (unit === 'day' || unit === 'ton') return `${unit}s`;
  if (unit.length <= 3 || /[A-Z/0-9]/.test(unit) || unit.endsWith('s')) return unit;
  if (unit.endsWith('foot')) return `${unit.slice(0, -4)}feet`;
  if (unit.endsWith('century')) return `${unit.slice(0, -1)}ies`.replace('yies', 'ies');
  if (unit.endsWith('inch')) return `${unit}es`;
  return /^square|^cubic/.test(unit) && unit.endsWith('km') ? unit : `${unit}s`;
}

/** "250,000", "1.4 million", "6.3". Millions are short only where no digit is lost. */
export function digits(value: number): string {
  const size = Math.abs(value);
  for (const [scale, name] of [
    [1e12, 'trillion'],
    [1e9, 'billion'],
    [1e6, 'million'],
  ] as const)
    if (size >= scale && isShort(value / scale)) return `${plainDigits(value / scale)} ${name}`;
  return plainDigits(value);
}

/** "1.2bn", "61.3m", "3,400": sums of money as headlines print them. */
function shortSum(value: number): string {
  for (const [scale, name] of [
    [1e12, 'tn'],
    [1e9, 'bn'],
    [1e6, 'm'],
  ] as const)
    if (value >= scale && isShort(value / scale)) return `${plainDigits(value / scale)}${name}`;
  return plainDigits(value);
}

const isShort = (value: number): boolean => Math.abs(value * 1000 - Math.round(value * 1000)) < 1e-6;

/** Digits with a comma every three, at most six significant decimals, no trailing zeros. */
export function plainDigits(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1000) return String(value + 0);
  const rounded = Number(value.toPrecision(10));
  const text = Math.abs(rounded) >= 1e15 ? String(rounded) : decimal(rounded);
  const [whole = '', fraction] = text.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+(?!\d))/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

function decimal(value: number): string {
  if (Number.isInteger(value)) return value.toFixed(0);
  return value.toFixed(6).replace(/0+$/, '').replace(/\.$/, '');
}
