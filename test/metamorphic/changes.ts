/** Changes to articles that leave what they say as it is. */

import type { Claim } from '../../src/index.js';
import type { Text } from './texts.js';

/** Changes the text below a front matter; of a page that is marked up, the text between tags. */
function inBody({ path, text }: Text, change: (body: string) => string): Text {
  const head = /^---\n[\s\S]{0,2000}?\n---\n/.exec(text)?.[0] ?? '';
  const body = text.slice(head.length);
  if (!path.endsWith('.html')) return { path, text: head + change(body) };
  const parts = body.split(/(<(?:script|style)\b[\s\S]*?<\/(?:script|style)>|<[^>]{0,2000}>)/);
  return { path, text: head + parts.map((part) => (part.startsWith('<') ? part : change(part))).join('') };
}

/** “Quoted” and ‘inner’ to "quoted" and 'inner'. */
export const withStraightMarks = (text: Text): Text =>
  inBody(text, (body) => body.replace(/[“”]/g, '"').replace(/[‘’]/g, "'"));

/** "Quoted" and don't to “quoted” and don’t: a mark opens where a space or nothing stands before it. */
export const withCurlyMarks = (text: Text): Text =>
  inBody(text, (body) =>
    body
      .replace(/(^|[\s([—–-])"/g, '$1“')
      .replace(/"/g, '”')
      .replace(/(^|[\s([—–“-])'/g, '$1‘')
      .replace(/'/g, '’'),
  );

/** “Quoted” to «quoted». */
export const withGuillemets = (text: Text): Text =>
  inBody(text, (body) => body.replace(/“/g, '«').replace(/”/g, '»'));

/** How a whole number may be written. */
export type NumberStyle = (value: number, opensSentence: boolean) => string | null;

/**
 * Rewrites the grouped numbers of claims ("1,000"), last first so that the places of the others hold. Those with
 * a sign before or letters behind them ("£1,240m", "20,000-strong") are never written in words, nor is anything
 * written otherwise at the start of a sentence.
 */
export function withNumbers({ path, text }: Text, claims: readonly Claim[], style: NumberStyle): Text {
  const places = new Map<number, string>();
  for (const { start, end, quantity } of claims) {
    const at = text.slice(start, end).indexOf(quantity.text);
    if (at < 0) continue;
    for (const match of quantity.text.matchAll(/(?<![\p{L}\p{Sc}\d,.])\d{1,3}(?:,\d{3})+(?![\p{L}\d,.-])/gu))
      places.set(start + at + match.index, match[0]);
  }
  let out = text;
  for (const [at, printed] of [...places].sort(([a], [b]) => b - a)) {
    const before = text[at - 1] ?? '\n';
    const after = text[at + printed.length] ?? '';
    const code = /\b[A-Z][A-Za-z]{0,2}\.? $/.test(text.slice(Math.max(0, at - 5), at));
    if (code || /[^\s(“"]/.test(before) || /^[\p{L}\d-]/u.test(after)) continue;
    const again = style(
      Number(printed.replaceAll(',', '')),
      /[\n>]|[.!?] ?$/.test(text.slice(Math.max(0, at - 2), at)),
    );
    if (again !== null) out = out.slice(0, at) + again + out.slice(at + printed.length);
  }
  return { path, text: out };
}

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** "One thousand two hundred and five"; of numbers from a million up, nobody writes that. */
export const inWords: NumberStyle = (value, opensSentence) => {
  const words = wordsFor(value);
  return words === null || !opensSentence ? words : words.charAt(0).toUpperCase() + words.slice(1);
};

function wordsFor(value: number): string | null {
  if (!Number.isInteger(value) || value < 0 || value >= 1e6) return null;
  if (value < 20) return ONES[value] ?? null;
  if (value < 100)
    return `${TENS[Math.floor(value / 10)] ?? ''}${value % 10 === 0 ? '' : `-${ONES[value % 10] ?? ''}`}`;
  const [unit, name] = value >= 1000 ? ([1000, 'thousand'] as const) : ([100, 'hundred'] as const);
  const rest = value % unit;
  const link = rest === 0 ? '' : rest < 100 ? ' and ' : ' ';
  return `${wordsFor(Math.floor(value / unit)) ?? ''} ${name}${link}${rest === 0 ? '' : (wordsFor(rest) ?? '')}`;
}

/** "1 000" with a space that does not break. */
export const withSpaces: NumberStyle = (value) => value.toLocaleString('en-US').replaceAll(',', '\u00a0');

/** "12000"; four digits alone may be a year, and seven the number of a file. */
export const withoutCommas: NumberStyle = (value) => (value < 1e4 || value >= 1e6 ? null : String(value));

/** Prints another number for some claims of a text: "17 passengers" raised fivefold is "85 passengers". */
export function withValue(
  { path, text }: Text,
  claims: readonly Claim[],
  change: (value: number) => number,
): Text {
  let out = text;
  for (const { start, end, quantity } of [...claims].sort((a, b) => b.start - a.start)) {
    const printed = PRINTED.exec(quantity.text)?.[0];
    const at = printed === undefined ? -1 : text.slice(start, end).indexOf(printed);
    if (printed === undefined || at < 0 || quantity.best === null) continue;
    // "£1.2bn" stays in billions.
    const digits = /^\d/.test(printed) ? Number(printed.replaceAll(',', '')) : quantity.best;
    const from = start + at;
    out = out.slice(0, from) + change(digits).toLocaleString('en-US') + out.slice(from + printed.length);
  }
  return { path, text: out };
}

/** The digits of a number, or the whole of one in words. */
const PRINTED = /\d[\d,]*(?:\.\d+)?|^[\p{L}-]+(?: [\p{L}-]+)*$/u;
