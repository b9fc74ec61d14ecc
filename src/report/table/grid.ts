import CliTable from 'cli-table3';
import { wrap } from '../width.js';

/** Columns between two cells of a row. */
export const GAP = 2;

/** No lines round or between the cells: white space reads better, and nothing leaks colour into a pipe. */
const BARE = {
  ...{ top: '', 'top-mid': '', 'top-left': '', 'top-right': '' },
  ...{ bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '' },
  ...{ left: '', 'left-mid': '', mid: '', 'mid-mid': '', right: '', 'right-mid': '' },
  middle: ' '.repeat(GAP),
};

type Cell = string | readonly string[];

/**
 * Rows in columns of the given widths, moved in by `indent`. A cell of several strings has a line break
 * between them. Cells are wrapped before the table gets them, so that it has nothing left to cut.
 */
export function grid(
  rows: readonly (readonly Cell[])[],
  widths: readonly number[],
  indent: number,
): string[] {
  const table = new CliTable({
    chars: BARE,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
  });
  const wrapped = (cell: Cell, i: number): string =>
    [cell]
      .flat()
      .flatMap((part) => wrap(part, widths[i] ?? 1))
      .join('\n');
  for (const row of rows) table.push(row.map(wrapped));
  return table
    .toString()
    .split('\n')
    .map((line) => ' '.repeat(indent) + line.trimEnd());
}
