import type { Report } from '../model.js';
import type { FailLevel } from './levels.js';

/** 0 none, 1 sixteen colours, 2 two hundred and fifty-six, 3 all. */
export type ColorLevel = 0 | 1 | 2 | 3;

/** How a report is shown; each format heeds what concerns it. */
export interface RenderOptions {
  /** Columns to lay text out in, at least 40. Formats for machines pass it over. */
  readonly width: number;
  readonly colorLevel: ColorLevel;
  /** What counts as a failure, for formats that tell failures from the rest. */
  readonly failOn: FailLevel;
}

/** A way to write a report down. `render` is pure: the same report gives the same bytes. */
export interface ReportFormat {
  /** What `--format` takes. */
  readonly id: string;
  /** Usual file extension, without the dot; `--output` tells a format by it. */
  readonly extension: string;
  readonly description: string;
  /** Goes before the document in a file, not in a pipe; "" for most. */
  readonly fileMark: string;
  /** The whole document, with a line break at its end unless it is empty. */
  readonly render: (report: Report, options: RenderOptions) => string;
  /** The same in pieces, for formats that hold everything: strings end at 512 MB. null: it is short. */
  readonly pieces: ((report: Report) => Iterable<string>) | null;
}
