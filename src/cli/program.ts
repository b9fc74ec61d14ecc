import { Argument, Command, CommanderError, Option } from 'commander';
import { ClaimdiffError, type ErrorCode } from '../errors.js';
import { paragraph } from '../report/table/lines.js';
import { plainSpaces, unbroken } from '../report/text.js';
import { VERSION } from '../version.js';
import { flagsOf, type Flag } from './flags.js';
import { COMMANDS, type CommandEntry, type CommandName } from './command-table.js';
import { didYouMean } from '../suggest.js';

/** What the command line asks for, before anything is looked up or read. */
export interface Call {
  readonly command: CommandName;
  readonly args: readonly string[];
  readonly flags: RawFlags;
}

/** Flags as they were given; what was not given is not there, so that a config file can fill it in. */
export class RawFlags {
  readonly #values: Readonly<Record<string, unknown>>;

  constructor(values: Readonly<Record<string, unknown>>) {
    this.#values = values;
  }

  text(name: string): string | null {
    const value = this.#values[camelCase(name)];
    return typeof value === 'string' ? value : null;
  }

  texts(name: string): readonly string[] | null {
    const value = this.#values[camelCase(name)];
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : null;
  }

  isSet(name: string): boolean {
    return this.#values[camelCase(name)] === true;
  }

  /** Whether the flag was given as `--no-NAME`. */
  isNegated(name: string): boolean {
    return this.#values[camelCase(name)] === false;
  }
}

const camelCase = (name: string): string =>
  name.replace(/-([a-z])/gu, (_, letter: string) => letter.toUpperCase());

interface Terminal {
  readonly write: (text: string) => void;
  readonly width: number;
}

/** One of `choices`, or an error that says what is near. `format=file` counts as `format`. */
export function checkChoice(what: string, value: string, choices: readonly string[]): string {
  if (choices.includes(value)) return value;
  throw new ClaimdiffError(
    'bad-value',
    `"${value}" is no value for ${what}`,
    didYouMean(value, choices) ?? `it takes ${choices.join(', ')}`,
  );
}

function makeOption(flag: Flag): Option {
  const short = flag.short === null ? '' : `-${flag.short}, `;
  const argument = flag.argument === null ? '' : ` ${flag.argument}`;
  const choices = flag.choices === null || flag.name === 'format' ? '' : `: ${flag.choices.join(', ')}`;
  const fallback = flag.fallback === null ? '' : ` (default: ${flag.fallback})`;
  const option = new Option(`${short}--${flag.name}${argument}`, `${flag.description}${choices}${fallback}`);
  if (flag.argument === null) return option;
  const check = (value: string): string =>
    flag.choices === null || flag.name === 'format'
      ? value
      : checkChoice(`--${flag.name}`, value, flag.choices);
  if (!flag.isRepeatable) return option.argParser((value: string) => check(value));
  return option.argParser((value: string, before: unknown) => [
    ...(Array.isArray(before) ? before.filter((item) => typeof item === 'string') : []),
    check(value),
  ]);
}

function examplesText(entries: CommandEntry['examples']): string {
  return ['', 'Examples:', ...entries.map(([command, meaning]) => `  ${command}\n      ${meaning}`)].join(
    '\n',
  );
}

function valuesText(values: CommandEntry['values'], width: number): string {
  if (values === null) return '';
  const [flag, meanings] = values;
  const column = Math.max(...Object.keys(meanings).map((value) => value.length)) + 2;
  const lines = Object.entries(meanings).flatMap(([value, meaning]) =>
    paragraph(`${unbroken(value.padEnd(column))}${meaning}`, width, 2, column),
  );
  return plainSpaces(['', `Values of --${flag}:`, ...lines, ''].join('\n'));
}

function makeCommand(entry: CommandEntry, width: number, record: (call: Call) => void): Command {
  const command = new Command(entry.name).summary(entry.summary).description(entry.description);
  for (const { spec, description } of entry.arguments) command.addArgument(new Argument(spec, description));
  for (const flag of flagsOf(entry.name)) command.addOption(makeOption(flag));
  command.addHelpText('after', `${valuesText(entry.values, width)}${examplesText(entry.examples)}`);
  command.action(() => {
    record({ command: entry.name, args: command.args, flags: new RawFlags(command.opts()) });
  });
  return command;
}

const EXIT_HELP = [
  '',
  'Exit codes:',
  '  0  done, nothing found at or above --fail-on',
  '  1  done, with findings at or above --fail-on (by default: conflicts)',
  '  2  the call was wrong, or an input could not be read; the report covers the rest',
  '  3  a bug in claimdiff',
  '  130  interrupted',
].join('\n');

/** commander says options; everything else here says flags. */
const HELP_WORDS = {
  minWidthToWrap: 20,
  styleTitle: (title: string): string => title.replace('Options:', 'Flags:'),
  commandUsage: (command: Command): string =>
    `claimdiff ${command.name() === 'claimdiff' ? '' : `${command.name()} `}${command.usage().replace('[options]', '[flags]')}`.trim(),
  subcommandTerm: (command: Command): string =>
    [
      command.name(),
      ...command.registeredArguments.map((argument) =>
        argument.required ? `<${argument.name()}>` : `[${argument.name()}]`,
      ),
    ].join(' '),
};

function makeProgram(terminal: Terminal, record: (call: Call) => void): Command {
  const program = new Command('claimdiff')
    .description(
      'Shows where news articles on the same event disagree: figures, quotes, and who stands behind each.',
    )
    .usage('[command] PATH... [flags]')
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help; `claimdiff COMMAND --help` has the flags')
    .helpCommand('help [command]', 'print help for a command');
  for (const entry of COMMANDS) {
    program.addCommand(makeCommand(entry, terminal.width, record), { isDefault: entry.name === 'compare' });
  }
  program.addHelpText(
    'after',
    `${examplesText(COMMANDS.flatMap(({ examples }) => examples.slice(0, 1)))}\n${EXIT_HELP}`,
  );
  for (const command of [program, ...program.commands]) {
    command
      .exitOverride()
      .configureHelp(HELP_WORDS)
      .configureOutput({
        writeOut: terminal.write,
        // Errors come back as exceptions, and are worded by whoever catches them.
        writeErr: () => undefined,
        getOutHelpWidth: () => terminal.width,
        getErrHelpWidth: () => terminal.width,
      });
  }
  return program;
}

const CODES: Readonly<Record<string, ErrorCode>> = {
  'commander.unknownOption': 'unknown-flag',
  'commander.optionMissingArgument': 'missing-value',
  'commander.missingArgument': 'missing-argument',
  'commander.excessArguments': 'too-many-arguments',
};

/** commander's message in our words: one sentence, with its suggestion as the hint. */
function usageError(error: CommanderError): ClaimdiffError {
  const [message = '', suggestion] = error.message.replace(/^error: /u, '').split('\n');
  const named = /^\(Did you mean (?:one of )?(.+)\?\)$/u.exec(suggestion ?? '')?.[1];
  return new ClaimdiffError(
    CODES[error.code] ?? 'bad-call',
    message.replace('unknown option', 'unknown flag').replace(/^option /u, 'flag '),
    named === undefined ? 'see `claimdiff --help`' : `did you mean ${named}?`,
  );
}

/**
 * Reads the command line. null: help or the version was asked for and has been written.
 * @throws ClaimdiffError for a call that makes no sense.
 */
export function parseCall(argv: readonly string[], terminal: Terminal): Call | null {
  let call: Call | null = null;
  try {
    makeProgram(terminal, (recorded) => {
      call = recorded;
    }).parse(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return null;
    throw usageError(error);
  }
  return call;
}
