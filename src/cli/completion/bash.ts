import { flagsOf, type Flag } from '../flags.js';
import { COMMANDS, type CommandEntry } from '../command-table.js';

/** Words that a command can be followed by: its flags, and the values of its argument. */
function wordsOf(entry: CommandEntry): string {
  const flags = flagsOf(entry.name).flatMap((flag) => [
    `--${flag.name}`,
    ...(flag.short === null ? [] : [`-${flag.short}`]),
  ]);
  return [...new Set([...flags, '--help', ...entry.arguments.flatMap(({ choices }) => choices ?? [])])].join(
    ' ',
  );
}

function valueCase(entry: CommandEntry, flag: Flag): string[] {
  if (flag.argument === null) return [];
  const names = [`--${flag.name}`, ...(flag.short === null ? [] : [`-${flag.short}`])];
  const patterns = names.map((name) => `${entry.name}:${name}`).join('|');
  const generate = flag.choices === null ? '-f' : `-W '${flag.choices.join(' ')}'`;
  const reply =
    flag.choices === null && !flag.takesFile ? ':' : `COMPREPLY=($(compgen ${generate} -- "$current"))`;
  return [`    ${patterns}) ${reply}; return ;;`];
}

/** The completion script for bash. */
export function bash(): string {
  const names = COMMANDS.map(({ name }) => name);
  return [
    '# Completion of claimdiff for bash, made by `claimdiff completion bash`.',
    '_claimdiff() {',
    '  local current="${COMP_WORDS[COMP_CWORD]}" previous="${COMP_WORDS[COMP_CWORD-1]}" command=compare word',
    '  COMPREPLY=()',
    '  for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do',
    `    case "$word" in ${names.join('|')}) command="$word"; break ;; esac`,
    '  done',
    '  case "$command:$previous" in',
    ...COMMANDS.flatMap((entry) => flagsOf(entry.name).flatMap((flag) => valueCase(entry, flag))),
    '  esac',
    '  local words=""',
    '  case "$command" in',
    ...COMMANDS.map((entry) => `    ${entry.name}) words='${wordsOf(entry)}' ;;`),
    '  esac',
    `  if [ "$COMP_CWORD" -eq 1 ]; then words="$words ${names.join(' ')} help --version"; fi`,
    '  COMPREPLY=($(compgen -W "$words" -- "$current"))',
    '  if [[ "$current" != -* ]]; then COMPREPLY+=($(compgen -f -- "$current")); fi',
    '}',
    'complete -o filenames -F _claimdiff claimdiff',
    '',
  ].join('\n');
}
