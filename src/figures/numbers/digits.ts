import { DIGIT_ZEROS } from '../../lexicon/numbers.js';

/** A number as its digits print it. `grain` is the place value of its last significant digit. */
export interface Digits {
  readonly value: number;
  readonly grain: number;
  /** Thousands were set apart: no year, no page, no house number. */
  readonly grouped: boolean;
  /** Digits behind the decimal mark. */
  readonly decimals: number;
}

const ENGLISH = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const INDIAN = /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/;
const PLAIN = /^\d+(?:\.\d+)?$/;
const EUROPEAN = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
const DECIMAL_COMMA = /^\d{1,3},\d{1,2}$/;

/** One western digit or more, and nothing else. */
function isBare(raw: string): boolean {
  for (let i = 0; i < raw.length; i++) {
    const code = raw.charCodeAt(i);
    if (code < 48 || code > 57) return false;
  }
  return raw !== '';
}

/** Western digits for the digits of any script ("٣٤" is 34); null when a digit is of a script unknown. */
export function westernDigits(raw: string): string | null {
  if (isBare(raw) || /^[\d.,:]*$/.test(raw)) return raw;
  let out = '';
  for (const character of raw) {
    if (!/\p{Nd}/u.test(character)) {
      out += character;
      continue;
    }
    const code = character.codePointAt(0) ?? 0;
    const zero = DIGIT_ZEROS.find((start) => code >= start && code < start + 10);
    if (zero === undefined) return null;
    out += String(code - zero);
  }
  return out;
}

/**
 * Reads digits with their separators: 1,000 · 1,00,000 · 1.000.000 · 3.5, and with `european` 1.000 and 3,5
 * too. Null for what is no number ("5:12", "17.4.1", "1,23,4").
 */
export function readDigits(raw: string, european: boolean): Digits | null {
  // Most are digits and nothing else, which no form with a separator fits.
  if (isBare(raw)) return raw.length > 24 ? null : make(raw, false);
  const text = westernDigits(raw);
  if (text === null || text.length > 24) return null;
  if (european ? EUROPEAN.test(text) : /^\d{1,3}(?:\.\d{3}){2,}$/.test(text))
    return make(text.replaceAll('.', '').replace(',', '.'), true);
  if (/^\d{1,3}(?:\.\d{3})+,\d{1,2}$/.test(text))
    return make(text.replaceAll('.', '').replace(',', '.'), true);
  if (european && /^\d+,\d+$/.test(text)) return make(text.replace(',', '.'), false);
  if (ENGLISH.test(text) || INDIAN.test(text)) return make(text.replaceAll(',', ''), true);
  if (PLAIN.test(text)) return make(text, false);
  // "6,1" is a decimal set by a hand that writes commas; "12,345" never gets here.
  if (DECIMAL_COMMA.test(text)) return make(text.replace(',', '.'), false);
  return null;
}

function make(text: string, grouped: boolean): Digits {
  const decimals = text.includes('.') ? text.length - text.indexOf('.') - 1 : 0;
  const value = Number(text);
  return { value, decimals, grouped, grain: decimals > 0 ? 10 ** -decimals : grainOf(value) };
}

/** The place value of the last significant digit of a whole number: 4,800 has 100, 6 has 1, 0 has 1. */
export function grainOf(value: number): number {
  let grain = 1;
  const whole = Math.abs(value);
  if (whole === 0 || !Number.isFinite(whole)) return 1;
  if (!Number.isInteger(whole)) {
    // 1.24e9 is whole; what is left here is a decimal of a computed value (a third).
    for (let g = 0.1; g > 1e-7; g /= 10) if (Math.abs(whole / g - Math.round(whole / g)) < 1e-6) return g;
    return 1e-7;
  }
  while (whole % (grain * 10) === 0) grain *= 10;
  return grain;
}
