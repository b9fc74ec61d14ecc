import { FAIL_LEVELS } from '../report/levels.js';
import { REPORT_FORMATS } from '../report/registry.js';
import type { CommandName } from './command-table.js';

/**
 * The one table of flags. The parser, `--help`, shell completion and the documentation are all made from it: a
 * new flag is a new entry here, and what its commands do with it.
 */

/** How articles are told apart by story. */
export const STORY_MODES = ['auto', 'all'] as const;
/** When text is coloured. */
export const COLOR_MODES = ['auto', 'always', 'never'] as const;
/** What `extract` writes. */
export const EXTRACT_FORMATS = ['jsonl', 'json'] as const;
const VERDICTS = [
  ...['conflict', 'disputed', 'explained', 'compatible', 'agree'],
  ...['speaker', 'altered', 'elided', 'truncated', 'identical', 'single'],
] as const;

/** A flag, and how it is told. */
export interface Flag {
  /** Long name, without dashes. */
  readonly name: string;
  readonly short: string | null;
  /** "<format>", or null for a switch. */
  readonly argument: string | null;
  /** The values it takes; null: free. */
  readonly choices: readonly string[] | null;
  readonly isRepeatable: boolean;
  readonly takesFile: boolean;
  /** What holds without it, in words; null: nothing to say. */
  readonly fallback: string | null;
  readonly description: string;
  readonly commands: readonly CommandName[];
  readonly example: string;
}

const reading = ['compare', 'extract', 'explain'] as const;
const comparing = ['compare', 'explain'] as const;

const FLAG_DEFAULTS = {
  short: null,
  argument: null,
  choices: null,
  isRepeatable: false,
  takesFile: false,
  fallback: null,
} satisfies Partial<Flag>;

/** The flags, in the order in which help lists them; one name may have an entry for each command. */
export const FLAGS: readonly Flag[] = [
  {
    ...FLAG_DEFAULTS,
    name: 'format',
    short: 'f',
    argument: '<format[=file]>',
    choices: REPORT_FORMATS.map(({ id }) => id),
    isRepeatable: true,
    fallback: 'table',
    description: 'how to write the report, and into which file; `claimdiff formats` lists the formats',
    commands: ['compare'],
    example: '--format table --format sarif=out.sarif',
  },
  {
    ...FLAG_DEFAULTS,
    name: 'format',
    short: 'f',
    argument: '<format[=file]>',
    choices: EXTRACT_FORMATS,
    isRepeatable: true,
    fallback: 'jsonl',
    description: 'jsonl: a line an article, as soon as it is done; json: an array of them',
    commands: ['extract'],
    example: '--format json',
  },
  {
    ...FLAG_DEFAULTS,
    name: 'output',
    short: 'o',
    argument: '<file>',
    takesFile: true,
    fallback: 'standard output',
    description: 'write to a file; its extension tells the format if --format does not',
    commands: ['compare', 'extract'],
    example: '--output report.json',
  },
  {
    ...FLAG_DEFAULTS,
    name: 'from',
    argument: '<files...>',
    isRepeatable: true,
    takesFile: true,
    description: 'compare what `extract` wrote (JSON Lines; - for standard input)',
    commands: comparing,
    example: '--from claims.jsonl',
  },
  {
    ...FLAG_DEFAULTS,
    name: 'fail-on',
    argument: '<level>',
    choices: FAIL_LEVELS,
    fallback: 'conflict',
    description: 'exit with 1 on findings of this level or a graver one',
    commands: ['compare'],
    example: '--fail-on major',
  },
  {
    ...FLAG_DEFAULTS,
    name: 'story',
    argument: '<mode>',
    choices: STORY_MODES,
    fallback: 'auto',
    description: 'auto: tell the stories in a folder apart; all: take everything for one story',
    commands: comparing,
    example: '--story all',
  },
  {
    ...FLAG_DEFAULTS,
    name: 'min-confidence',
    argument: '<share>',
    fallback: '0',
    description: 'leave out findings below this confidence, from 0 to 1',
    commands: comparing,
    example: '--min-confidence 0.5',
  },
  {
    ...FLAG_DEFAULTS,
    name: 'verdict',
    argument: '<verdict>',
    choices: VERDICTS,
    isRepeatable: true,
    description: 'keep findings of this verdict alone; the others do not count for --fail-on either',
    commands: ['compare'],
    example: '--verdict conflict --verdict disputed',
  },
  {
    ...FLAG_DEFAULTS,
    name: 'measure',
    argument: '<measure>',
    isRepeatable: true,
    description: 'keep findings on this measure alone (killed, injured, displaced ...); quotes have none',
    commands: ['compare'],
    example: '--measure killed --measure injured',
  },
  {
    ...FLAG_DEFAULTS,
    name: 'baseline',
    argument: '<file>',
    takesFile: true,
    description: 'hold back the findings that this file lists as accepted',
    commands: ['compare'],
    example: '--baseline claimdiff.baseline',
  },
  {
    ...FLAG_DEFAULTS,
    name: 'update-baseline',
    description: 'write the findings of this run into the baseline file',
    commands: ['compare'],
    example: '--baseline claimdiff.baseline --update-baseline',
  },
  {
    ...FLAG_DEFAULTS,
    name: 'explain-rejected',
    description: 'name on standard error every number that was no figure, and why',
    commands: ['compare', 'extract'],
    example: '--explain-rejected',
  },
  {
    ...FLAG_DEFAULTS,
    name: 'workers',
    argument: '<number>',
    fallback: 'one, and more for many hundreds of files',
    description: 'threads to read and extract in; the output is the same with any number',
    commands: reading,
    example: '--workers 4',
  },
  {
    ...FLAG_DEFAULTS,
    name: 'watch',
    description: 'run again whenever an article, the config or the baseline changes, until Ctrl+C',
    commands: ['compare'],
    example: '--watch',
  },
  {
    ...FLAG_DEFAULTS,
    name: 'config',
    argument: '<file>',
    takesFile: true,
    fallback: 'the nearest claimdiff.config.json or .claimdiffrc.json, upward from the working folder',
    description: 'take settings from this file',
    commands: reading,
    example: '--config newsroom.json',
  },
  {
    ...FLAG_DEFAULTS,
    name: 'no-config',
    description: 'take settings from no file',
    commands: reading,
    example: '--no-config',
  },
  {
    ...FLAG_DEFAULTS,
    name: 'width',
    short: 'w',
    argument: '<columns>',
    fallback: "the terminal's, at most 160; 80 in a pipe",
    description: 'columns to lay text out in, at least 40',
    commands: comparing,
    example: '--width 120',
  },
  {
    ...FLAG_DEFAULTS,
    name: 'color',
    argument: '<when>',
    choices: COLOR_MODES,
    fallback: 'auto',
    description: 'auto: on a terminal, unless NO_COLOR is set; FORCE_COLOR turns it on in a pipe',
    commands: comparing,
    example: '--color never',
  },
  {
    ...FLAG_DEFAULTS,
    name: 'quiet',
    short: 'q',
    description: 'no progress and no notes on standard error; errors stay',
    commands: reading,
    example: '--quiet',
  },
];

/** The flags that a command takes. */
export function flagsOf(command: CommandName): readonly Flag[] {
  return FLAGS.filter((flag) => flag.commands.includes(command));
}
