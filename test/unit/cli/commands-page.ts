import { flagsOf, type Flag } from '../../../src/cli/flags.js';
import { COMMANDS, type CommandEntry } from '../../../src/cli/command-table.js';

/** docs/commands.md, made from the flag table. */

const code = (text: string): string => `\`${text}\``;
const cell = (text: string): string => text.replaceAll('|', '\\|');

function flagRow(flag: Flag): string {
  const names = [...(flag.short === null ? [] : [`-${flag.short}`]), `--${flag.name}`].map((name, i, all) =>
    code(i === all.length - 1 && flag.argument !== null ? `${name} ${flag.argument}` : name),
  );
  const choices = flag.choices === null ? '' : `; one of ${flag.choices.map(code).join(', ')}`;
  const repeat = flag.isRepeatable ? '; repeatable' : '';
  return `| ${names.join(', ')} | ${cell(flag.description + choices + repeat)} | ${cell(flag.fallback ?? '')} | ${code(flag.example)} |`;
}

function valuesList(values: CommandEntry['values']): string[] {
  if (values === null) return [];
  const [flag, meanings] = values;
  return [
    `Values of ${code(`--${flag}`)}:`,
    '',
    ...Object.entries(meanings).map(([value, meaning]) => `- ${code(value)}: ${meaning}`),
    '',
  ];
}

function section(entry: CommandEntry): string[] {
  const flags = flagsOf(entry.name);
  const usage = ['claimdiff', entry.name, ...entry.arguments.map(({ spec }) => spec)].join(' ');
  return [
    `## ${usage}`,
    '',
    entry.description,
    '',
    ...entry.examples.flatMap(([command, meaning]) => [`- ${code(command)}: ${meaning}`]),
    '',
    ...(flags.length === 0
      ? []
      : ['| flag | | by default | example |', '| --- | --- | --- | --- |', ...flags.map(flagRow), '']),
    ...valuesList(entry.values),
  ];
}

export function commandsPage(): string {
  return [
    '# Commands and flags',
    '',
    'Made from the tables in `src/cli/command-table.ts` and `src/cli/flags.ts`; `claimdiff COMMAND --help` says the same.',
    '',
    ...COMMANDS.flatMap(section),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}
