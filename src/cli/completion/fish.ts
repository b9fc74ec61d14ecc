import { flagsOf, type Flag } from '../flags.js';
import { COMMANDS, type CommandEntry } from '../command-table.js';

const quote = (text: string): string => `'${text.replace(/[\\']/gu, '\\$&')}'`;

function flagLine(entry: CommandEntry, flag: Flag): string {
  const parts = [
    'complete -c claimdiff',
    `-n ${quote(condition(entry))}`,
    `-l ${flag.name}`,
    ...(flag.short === null ? [] : [`-s ${flag.short}`]),
    ...(flag.argument === null ? [] : [flag.takesFile ? '-r' : '-x']),
    ...(flag.choices === null ? [] : [`-a ${quote(flag.choices.join(' '))}`]),
    `-d ${quote(flag.description)}`,
  ];
  return parts.join(' ');
}

/** Without a command, the flags of `compare` hold, since it is the default. */
function condition({ name }: CommandEntry): string {
  const others = COMMANDS.filter((entry) => entry.name !== 'compare').map((entry) => entry.name);
  return name === 'compare'
    ? `not __fish_seen_subcommand_from ${others.join(' ')}`
    : `__fish_seen_subcommand_from ${name}`;
}

/** The completion script for fish. */
export function fish(): string {
  return [
    '# Completion of claimdiff for fish, made by `claimdiff completion fish`.',
    ...COMMANDS.map(
      ({ name, summary }) => `complete -c claimdiff -n __fish_use_subcommand -a ${name} -d ${quote(summary)}`,
    ),
    ...COMMANDS.flatMap((entry) => {
      const choices = entry.arguments.find((argument) => argument.choices !== null)?.choices ?? null;
      const values =
        choices === null
          ? []
          : [`complete -c claimdiff -f -n ${quote(condition(entry))} -a ${quote(choices.join(' '))}`];
      return [...values, ...flagsOf(entry.name).map((flag) => flagLine(entry, flag))];
    }),
    '',
  ].join('\n');
}
