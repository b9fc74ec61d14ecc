import { displayWidth, padEnd, wrap } from '../width.js';

/** `text` wrapped to `width` and moved in by `indent` columns; `hanging` more from the second line on. */
export function paragraph(text: string, width: number, indent: number, hanging = 0): string[] {
  const [first = '', ...rest] = wrap(text, width - indent);
  if (rest.length === 0) return [' '.repeat(indent) + first];
  const tail = hanging === 0 ? rest : wrap(rest.join(' '), width - indent - hanging);
  return [' '.repeat(indent) + first, ...tail.map((line) => ' '.repeat(indent + hanging) + line)];
}

/** `left` and `right` at the two ends of a line, or one below the other where they do not fit. */
export function spread(left: string, right: string, width: number, indent = 0): string[] {
  const room = width - indent - displayWidth(right) - 2;
  if (right === '') return paragraph(left, width, indent);
  if (displayWidth(left) <= room) return [' '.repeat(indent) + padEnd(left, room + 2) + right];
  return [...paragraph(left, width, indent, 2), ...paragraph(right, width, indent + 2)];
}

/** `label` in a column of its own at the left, `lines` beside it. */
export function beside(
  label: string,
  labelWidth: number,
  lines: readonly string[],
  indent: number,
): string[] {
  return lines.map((line, i) =>
    (' '.repeat(indent) + padEnd(i === 0 ? label : '', labelWidth + 2) + line).trimEnd(),
  );
}
