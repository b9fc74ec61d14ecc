/**
 * JSON as people write it by hand: with comments, and a comma after the last item. What is none of JSON is
 * blanked out, so that a position in an error message is one in the file.
 */
export function blankComments(text: string): string {
  const pieces: string[] = [];
  let from = 0;
  let i = 0;
  const blank = (to: number): void => {
    pieces.push(text.slice(from, i), text.slice(i, to).replace(/[^\n]/gu, ' '));
    from = to;
    i = to;
  };
  while (i < text.length) {
    const pair = text.slice(i, i + 2);
    if (text[i] === '"') i = endOfString(text, i);
    else if (pair === '//') blank(endAt(text, '\n', i));
    else if (pair === '/*') blank(Math.min(text.length, endAt(text, '*/', i + 2) + 2));
    else i++;
  }
  pieces.push(text.slice(from));
  return withoutTrailingCommas(pieces.join(''));
}

function endAt(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at;
}

/** The index behind the closing mark of the string that opens at `start`. */
function endOfString(text: string, start: number): number {
  for (let i = start + 1; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === '"' || text[i] === '\n') return i + 1;
  }
  return text.length;
}

function withoutTrailingCommas(text: string): string {
  const characters = text.split('');
  let comma = -1;
  for (let i = 0; i < text.length; i++) {
    const character = text[i] ?? '';
    if (character === '"') {
      comma = -1;
      i = endOfString(text, i) - 1;
    } else if (character === ',') comma = i;
    else if ((character === '}' || character === ']') && comma >= 0) {
      characters[comma] = ' ';
      comma = -1;
    } else if (!/\s/u.test(character)) comma = -1;
  }
  return characters.join('');
}
