import { LEVEL_MEANINGS } from '../report/levels.js';

/**
 * The one table of commands. The parser, `--help`, shell completion and the documentation are all made from it
 * and from the table of flags: a new command is a new entry here, and what it does.
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

/** The name of a command. */
export type CommandName = (typeof COMMAND_NAMES)[number];

/** Shells that a completion script can be had for. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;

/** One of them. */
export type Shell = (typeof SHELLS)[number];

/** An argument without a flag. */
export interface PositionalArgument {
  /** As commander takes it: "[paths...]". */
  readonly spec: string;
  readonly description: string;
  /** What it may be; null: anything. */
  readonly choices: readonly string[] | null;
  readonly takesFile: boolean;
}

/** A command, and how it is told. */
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

/** The commands, in the order in which help lists them. */
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
