/**
 * Text on its way to a terminal. What articles, files and command lines say is not ours: it may carry escape
 * codes that repaint the screen or bidirectional overrides that turn a line round, so it passes through
 * `visible` before anything else happens to it.
 */

/** C0 and C1 controls, DEL, line and paragraph separators, bidirectional embeddings, overrides and isolates. */
// eslint-disable-next-line no-control-regex -- controls are what it is there to find
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

function picture(char: string): string {
  const code = char.charCodeAt(0);
  if (char === '\n' || char === '\r' || char === '\t' || code === 0x2028 || code === 0x2029) return ' ';
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  if (code === 0x7f) return '\u2421';
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}

/** The text with controls shown and never sent, and its spaces as they are. */
export function harmless(text: string): string {
  return text.replace(UNPRINTABLE, picture);
}

/**
 * One line of harmless text: runs of white space become one space, controls are shown by their pictures (␛)
 * or numbers (<U+202E>) and never sent. Ordinary text, of any script, comes back as it is.
 */
export function visible(text: string): string {
  return harmless(text).replace(/ {2,}/gu, ' ').trim();
}

/**
 * Keeps a phrase on one line: its spaces become no-break spaces, which `plainSpaces` turns back once
 * everything is laid out.
 */
export function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00a0');
}

/** No-break spaces as plain ones. */
export function plainSpaces(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

/** 1234567.5 as "1,234,567.5"; the same on every machine, whatever its locale. */
export function formatNumber(value: number): string {
  const plain = Math.abs(value) < 1e21 ? Number(value.toFixed(4)).toString() : String(value);
  if (!/^-?\d+(\.\d+)?$/u.test(plain)) return plain;
  const [whole = '', fraction] = plain.split('.');
  const grouped = whole.replace(/\d(?=(?:\d{3})+$)/gu, '$&,');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** How far apart two figures are: "5.1x", or in percent below twice ("3%"). */
export function formatRatio(ratio: number): string {
  if (!Number.isFinite(ratio)) return 'beyond measure';
  if (ratio >= 10) return `${formatNumber(Math.round(ratio))}x`;
  if (ratio >= 2) return `${formatNumber(Number(ratio.toFixed(1)))}x`;
  const percent = (ratio - 1) * 100;
  return percent < 1 ? 'under 1%' : `${Math.round(percent)}%`;
}

/** "1 outlet", "2 outlets". */
export function count(n: number, singular: string, plural = `${singular}s`): string {
  return `${formatNumber(n)} ${n === 1 ? singular : plural}`;
}

/** "a", "a and b", "a, b and c". */
export function list(items: readonly string[]): string {
  const last = items.at(-1);
  if (last === undefined) return '';
  return items.length === 1 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}
