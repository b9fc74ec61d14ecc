import { flagsOf, type Flag } from '../flags.js';
import { COMMANDS, type CommandEntry } from '../command-table.js';

/** Text inside the single quotes and brackets of an _arguments spec. */
const quote = (text: string): string => text.replaceAll("'", "'\\''").replace(/[[\]:]/gu, '\\$&');

function flagSpec(flag: Flag): string {
  const repeat = flag.isRepeatable ? '*' : '';
  const name = flag.argument === null ? '' : `:${flag.argument.replace(/[<>.[\]=]/gu, '')}`;
  const values = flag.choices !== null ? `:(${flag.choices.join(' ')})` : flag.takesFile ? ':_files' : ':';
  const action = flag.argument === null ? '' : `${name}${values}`;
  const help = `[${quote(flag.description)}]`;
  if (flag.short === null) return `'${repeat}--${flag.name}${help}${action}'`;
  const names = `{${repeat === '' ? '' : "'*'"}-${flag.short},${repeat === '' ? '' : "'*'"}--${flag.name}}`;
  return `${names}'${help}${action}'`;
}

function argumentSpecs(entry: CommandEntry): string[] {
  return entry.arguments.map(({ spec, choices, takesFile }, i) => {
    const name = spec.replace(/[<>.[\]]/gu, '');
    const place = spec.includes('...') ? '*' : String(i + 1);
    const values = choices === null ? (takesFile ? '_files' : '') : `(${choices.join(' ')})`;
    return `'${place}:${name}:${values}'`;
  });
}

function commandCase(entry: CommandEntry): string[] {
  const specs = [...flagsOf(entry.name).map(flagSpec), "'--help[print help]'", ...argumentSpecs(entry)];
  return [`    ${entry.name}) _arguments -s ${specs.join(' \\\n      ')} ;;`];
}

/** The completion script for zsh. */
export function zsh(): string {
  return [
    '#compdef claimdiff',
    '# Completion of claimdiff for zsh, made by `claimdiff completion zsh`.',
    '_claimdiff() {',
    '  local -a claimdiff_commands',
    '  claimdiff_commands=(',
    ...COMMANDS.map(({ name, summary }) => `    '${name}:${summary.replaceAll("'", "'\\''")}'`),
    '  )',
    '  if (( CURRENT == 2 )) && [[ "$words[2]" != -* ]]; then',
    "    _describe -t commands 'command' claimdiff_commands",
    '    _files',
    '    return',
    '  fi',
    '  local command=compare',
    '  if (( ${+claimdiff_commands[(r)$words[2]:*]} )); then',
    '    command="$words[2]"',
    '    shift words',
    '    (( CURRENT-- ))',
    '  fi',
    '  case "$command" in',
    ...COMMANDS.flatMap(commandCase),
    '  esac',
    '}',
    'if [ "$funcstack[1]" = _claimdiff ]; then _claimdiff "$@"; else compdef _claimdiff claimdiff; fi',
    '',
  ].join('\n');
}
