import { flagsOf, type Flag } from './flags.js';
import { COMMANDS, type CommandEntry } from './command-table.js';

/** The manual page, in the language of man(7), made from the flag table. It carries no date: the version says enough. */

/** Text as roff takes it: nothing in it is a command, and a hyphen is one. */
function plain(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll('`', '')
    .replace(/^([.'])/u, '\\&$1');
}

const bold = (text: string): string => `\\fB${plain(text)}\\fR`;
const italic = (text: string): string => `\\fI${plain(text)}\\fR`;

/** "[paths...]": brackets plain, the name slanted. */
const argument = (spec: string): string =>
  spec.replace(/[^[\]<>.|=]+/gu, (name) => italic(name)).replace(/[<>]/gu, '');

/** A value that opens a text ("auto: ...") keeps its small letter. */
const asSentence = (text: string): string =>
  /^[a-z]+:/u.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);

function flagLines(flag: Flag): string[] {
  const names = [...(flag.short === null ? [] : [`-${flag.short}`]), `--${flag.name}`].map(bold).join(', ');
  const choices = flag.choices === null ? '' : ` One of ${flag.choices.join(', ')}.`;
  const repeat = flag.isRepeatable ? ' May be given more than once.' : '';
  const fallback = flag.fallback === null ? '' : ` By default: ${flag.fallback}.`;
  const sentence = asSentence(flag.description);
  return [
    '.TP',
    flag.argument === null ? names : `${names} ${argument(flag.argument)}`,
    plain(`${sentence}.${choices}${repeat}${fallback}`),
  ];
}

function commandLines(entry: CommandEntry): string[] {
  const flags = flagsOf(entry.name);
  const usage = [bold(entry.name), ...entry.arguments.map(({ spec }) => argument(spec))].join(' ');
  const values =
    entry.values === null
      ? []
      : [
          '.PP',
          `Values of ${bold(`--${entry.values[0]}`)}:`,
          ...Object.entries(entry.values[1]).flatMap(([value, meaning]) => [
            '.TP',
            bold(value),
            plain(meaning),
          ]),
        ];
  return [`.SS ${usage}`, plain(entry.description), ...flags.flatMap(flagLines), ...values];
}

const EXIT_CODES = [
  ['0', 'Done; nothing found at or above --fail-on.'],
  ['1', 'Done; findings at or above --fail-on.'],
  ['2', 'The call was wrong, or an input could not be read; the report covers the rest.'],
  ['3', 'A bug in claimdiff.'],
  ['130', 'Interrupted.'],
] as const;

const ENVIRONMENT = [
  ['NO_COLOR', 'No colour, if it is set to anything.'],
  ['FORCE_COLOR', 'Colour in a pipe, too.'],
  ['COLUMNS', 'How wide text is laid out in a pipe.'],
  ['GITHUB_STEP_SUMMARY', 'Where --format github adds a summary.'],
] as const;

const list = (entries: readonly (readonly [name: string, meaning: string])[]): string[] =>
  entries.flatMap(([name, meaning]) => ['.TP', bold(name), plain(meaning)]);

/** The manual page, in the macros of man(7). */
export function manPage(version: string): string {
  return [
    '.\\" Made from the flag table by `npm run man`; not to be edited.',
    `.TH CLAIMDIFF 1 "" "claimdiff ${plain(version)}" "User Commands"`,
    '.SH NAME',
    'claimdiff \\- show where news articles on the same event disagree',
    '.SH SYNOPSIS',
    `${bold('claimdiff')} [${italic('command')}] ${italic('PATH')}... [${italic('flags')}]`,
    '.SH DESCRIPTION',
    plain(
      'Reads the articles that several outlets wrote about the same event and shows where they disagree: the figures, with who said so, and the quotes, word for word.',
    ),
    '.PP',
    plain(
      'A PATH is a file, a folder (walked; hidden files and node_modules left out), a glob, or - for standard input.',
    ),
    '.SH COMMANDS',
    ...COMMANDS.flatMap(commandLines),
    '.SH EXIT STATUS',
    ...list(EXIT_CODES),
    '.SH ENVIRONMENT',
    ...list(ENVIRONMENT),
    '.SH FILES',
    '.TP',
    `${bold('claimdiff.config.json')}, ${bold('.claimdiffrc.json')}`,
    plain('Settings, looked for in the working folder and upward from it.'),
    '.SH EXAMPLES',
    ...COMMANDS.flatMap(({ examples }) => examples).flatMap(([command, meaning]) => [
      '.TP',
      bold(command),
      `${plain(asSentence(meaning))}.`,
    ]),
    '',
  ].join('\n');
}
