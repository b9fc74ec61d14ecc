/** Tells a capital first letter; English ones without asking the expression. */
export function startsUpper(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code > 64 && code < 91 : /^\p{Lu}/u.test(text);
}

/** Whether all of a text is below 128. */
export function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}

/** Every stretch of white space made one space. Most texts have no other, and are given back as they are. */
export const foldSpaces = (text: string): string => (isFolded(text) ? text : text.replace(/\s+/g, ' '));

function isFolded(text: string): boolean {
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isSpace(code) && (code !== 32 || before === 32)) return false;
    before = code;
  }
  return true;
}

/** How many pieces white space cuts a stretch of text into: as many as splitting it would make. */
export function piecesIn(text: string, from = 0, to = text.length): number {
  let pieces = 1;
  let within = false;
  for (let i = from; i < to; i++) {
    const space = isSpace(text.charCodeAt(i));
    if (space && !within) pieces++;
    within = space;
  }
  return pieces;
}

/** As `\s` has it. */
export const isSpace = (code: number): boolean =>
  code < 128
    ? code === 32 || (code > 8 && code < 14)
    : code === 0xa0 || (code >= 0x1680 && OTHER_SPACES.has(code));

const OTHER_SPACES: ReadonlySet<number> = new Set(
  Array.from(
    '\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
    (space) => space.charCodeAt(0),
  ),
);
