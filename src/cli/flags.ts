import { FAIL_LEVELS, LEVEL_MEANINGS } from '../report/levels.js';
import { REPORT_FORMATS } from '../report/registry.js';

/**
 * The one table of commands and flags. The parser, `--help`, shell completion and the documentation are all
 * made from it: a new flag is a new entry here, and what its command does with it.
 */

export const COMMAND_NAMES = [
  'compare',
  'extract',
  'explain',
  'schema',
  'init',
  'completion',
  'formats',
  'man',
] as const;
export type CommandName = (typeof COMMAND_NAMES)[number];

export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

export const STORY_MODES = ['auto', 'all'] as const;
export const COLOR_MODES = ['auto', 'always', 'never'] as const;
export const EXTRACT_FORMATS = ['jsonl', 'json'] as const;
const VERDICTS = [
  ...['conflict', 'disputed', 'explained', 'compatible', 'agree'],
  ...['speaker', 'altered', 'elided', 'truncated', 'identical', 'single'],
] as const;

export interface PositionalArgument {
  /** As commander takes it: "[paths...]". */
  readonly spec: string;
  readonly description: string;
  /** What it may be; null: anything. */
  readonly choices: readonly string[] | null;
  readonly takesFile: boolean;
}

export interface CommandEntry {
  readonly name: CommandName;
  readonly arguments: readonly PositionalArgument[];
  readonly summary: string;
  readonly description: string;
  readonly examples: readonly (readonly [command: string, meaning: string])[];
  /** A flag whose values need a line each: its name, and the lines. */
  readonly values: readonly [flag: string, meanings: Readonly<Record<string, string>>] | null;
}

const PATHS: PositionalArgument = {
  spec: '[paths...]',
  description: 'files, folders, globs, or - for standard input',
  choices: null,
  takesFile: true,
};

/** One of a few words. */
function oneOf(spec: string, choices: readonly string[]): PositionalArgument {
  return { spec, description: choices.join(', '), choices, takesFile: false };
}

export const COMMANDS: readonly CommandEntry[] = [
  {
    name: 'compare',
    arguments: [PATHS],
    summary: 'show where articles disagree (the default command)',
    description:
      'Reads articles, extracts their figures and quotes, aligns them and shows where they conflict, worst first. `claimdiff PATH...` is the same.',
    examples: [
      ['claimdiff articles/', 'what the articles of a folder disagree on'],
      ['claimdiff compare a.html b.txt --format json', 'the whole report, for a program'],
      ['claimdiff articles/ --format table --format sarif=out.sarif', 'two reports at once'],
      ['claimdiff compare --from a.jsonl b.jsonl', 'compare what `extract` wrote'],
    ],
    values: ['fail-on', LEVEL_MEANINGS],
  },
  {
    name: 'extract',
    arguments: [PATHS],
    summary: 'write the figures and quotes of each article, nothing compared',
    description:
      'Writes one line of JSON an article, as soon as it is done. `claimdiff compare --from` takes these lines, from this machine or from many.',
    examples: [
      ['claimdiff extract articles/ > claims.jsonl', 'a line an article'],
      ['claimdiff extract articles/ | claimdiff compare --from -', 'the same as `claimdiff articles/`'],
    ],
    values: null,
  },
  {
    name: 'explain',
    arguments: [
      {
        spec: '<id>',
        description: 'the id of a finding, or the start of it',
        choices: null,
        takesFile: false,
      },
      PATHS,
    ],
    summary: 'show one finding in full',
    description:
      'Shows every mention of one finding in its sentence, who said so, the arithmetic, and every explanation that was tried, with pass or fail.',
    examples: [['claimdiff explain f3a9 articles/', 'the finding whose id starts with f3a9']],
    values: null,
  },
  {
    name: 'schema',
    arguments: [oneOf('[name]', ['report', 'extract', 'config'])],
    summary: 'print a JSON Schema (report by default)',
    description:
      'Prints the JSON Schema (draft 2020-12) of a report, of a line of `extract`, or of the config file.',
    examples: [['claimdiff schema extract', 'what a line of `extract` looks like']],
    values: null,
  },
  {
    name: 'init',
    arguments: [],
    summary: 'write a config file to start from',
    description:
      'Writes claimdiff.config.json, with comments, into the working folder. It overwrites nothing.',
    examples: [['claimdiff init', 'a config file with every setting at its default']],
    values: null,
  },
  {
    name: 'completion',
    arguments: [oneOf('<shell>', SHELLS)],
    summary: 'print a completion script for a shell',
    description: 'Prints a script that completes commands, flags and their values.',
    examples: [
      ['source <(claimdiff completion bash)', 'bash, in ~/.bashrc'],
      ['claimdiff completion zsh > ~/.zfunc/_claimdiff', 'zsh, in a folder of $fpath'],
      ['claimdiff completion fish > ~/.config/fish/completions/claimdiff.fish', 'fish'],
    ],
    values: null,
  },
  {
    name: 'formats',
    arguments: [],
    summary: 'list the formats that can be read and written',
    description: 'Lists input formats with their file extensions, and report formats.',
    examples: [['claimdiff formats', 'all of them']],
    values: null,
  },
  {
    name: 'man',
    arguments: [],
    summary: 'print the manual page',
    description: 'Prints the manual page, in roff.',
    examples: [['claimdiff man | man -l -', 'read it']],
    values: null,
  },
];

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

export function flagsOf(command: CommandName): readonly Flag[] {
  return FLAGS.filter((flag) => flag.commands.includes(command));
}
