import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { bash } from '../../src/cli/completion/bash.js';
import { fish } from '../../src/cli/completion/fish.js';
import { zsh } from '../../src/cli/completion/zsh.js';
import { flagsOf } from '../../src/cli/flags.js';
import { COMMANDS } from '../../src/cli/command-table.js';

/**
 * The scripts in the shells that they are for: each line is typed, and what the tab key offers is looked at.
 * A shell that is not installed is passed over with a word; in CI (`CI=true`) it is an error.
 */

const isCi = process.env['CI'] === 'true';
const has = (shell: string): boolean => spawnSync(shell, ['--version']).status === 0;

/** Begun lines, and what completes their last word; one of a kind each, so that zsh need not ask. */
const LINES: readonly (readonly [line: string, completed: string])[] = [
  ['claimdiff comple', 'completion'],
  ['claimdiff --fail-on maj', 'major'],
  ['claimdiff compare --verdict dis', 'disputed'],
  ['claimdiff compare --wat', '--watch'],
  ['claimdiff extract --form', '--format'],
  ['claimdiff extract --format jsonl --wor', '--workers'],
  ['claimdiff completion z', 'zsh'],
  ['claimdiff schema ex', 'extract'],
  ['claimdiff compare --config setti', 'settings.json'],
];

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'claimdiff-shells-'));
  for (const [name, script] of Object.entries({ bash: bash(), zsh: zsh(), fish: fish() }))
    writeFileSync(join(folder, `c.${name}`), script);
  writeFileSync(join(folder, 'settings.json'), '{}');
});

const call = (shell: string, args: readonly string[]): string =>
  execFileSync(shell, args, {
    cwd: folder,
    encoding: 'utf8',
    timeout: 60_000,
    env: { ...process.env, HOME: folder },
  });

function inBash(line: string): string[] {
  const words = line.split(' ');
  const script = `source c.bash; COMP_WORDS=(${words.join(' ')}); COMP_CWORD=${words.length - 1}; _claimdiff; printf '%s\\n' "\${COMPREPLY[@]}"`;
  return call('bash', ['--norc', '-c', script]).trim().split('\n');
}

const inFish = (line: string): string[] =>
  call('fish', ['--no-config', '-c', `source c.fish; complete -C '${line}'`])
    .trim()
    .split('\n')
    .map((row) => row.split('\t')[0] ?? '');

/** zsh completes at a terminal alone, so it gets one; each line is written down as the tab key leaves it. */
const ZSH = String.raw`
zmodload zsh/zpty
zpty -b z zsh -f -i
zpty -w z "PROMPT=; autoload -Uz compinit; compinit -u -D; source ./c.zsh; bindkey '^I' complete-word; show() { print -r -- \$BUFFER >> out; BUFFER=; zle accept-line }; zle -N show; bindkey '^X' show; print -n BE; print GUN"
typeset seen= chunk; typeset -i n=0 i
: > out
until [[ $seen == *BEGUN* ]]; do zpty -r z chunk && seen+=$chunk || sleep 0.05; done
for line in "$@"; do
  zpty -w -n z "$line"$'\t\x18'
  for i in {1..400}; do zpty -r -t z chunk; (( $(wc -l < out) > n )) && break; sleep 0.05; done
  (( n++ ))
done
zpty -d z
`;

function inZsh(lines: readonly string[]): string[] {
  writeFileSync(join(folder, 'type.zsh'), ZSH);
  call('zsh', ['-f', 'type.zsh', ...lines]);
  return readFileSync(join(folder, 'out'), 'utf8').trimEnd().split('\n');
}

describe.each(['bash', 'zsh', 'fish'])('completion for %s', (shell) => {
  const isThere = has(shell);

  it.runIf(!isThere)(`${shell} is not installed here: its completion is tested where it is`, () => {
    expect(isCi, `install ${shell}: in CI nothing is passed over`).toBe(false);
  });

  it.runIf(isThere)('is a script that the shell takes', () => {
    expect(call(shell, ['-n', `c.${shell}`])).toBe('');
  });

  it.runIf(isThere && shell === 'bash').each(LINES)('%s -> %s', (line, completed) => {
    expect(inBash(line)).toContain(completed);
  });

  it.runIf(isThere && shell === 'fish').each(LINES)('%s -> %s', (line, completed) => {
    expect(inFish(line)).toContain(completed);
  });

  it.runIf(isThere && shell === 'zsh')(
    'completes each line',
    () => {
      const typed = inZsh(LINES.map(([line]) => line));
      expect(typed.map((line) => line.trim())).toEqual(
        LINES.map(([line, completed]) => `${line.slice(0, line.lastIndexOf(' '))} ${completed}`),
      );
    },
    60_000,
  );

  it.runIf(isThere && shell !== 'zsh')(
    'offers every command and every long flag',
    () => {
      const offered = shell === 'bash' ? inBash : inFish;
      for (const { name } of COMMANDS) {
        expect(offered(`claimdiff ${name.slice(0, 3)}`)).toContain(name);
        const flags = offered(`claimdiff ${name} --`);
        for (const flag of flagsOf(name)) expect(flags).toContain(`--${flag.name}`);
      }
    },
    60_000,
  );
});
