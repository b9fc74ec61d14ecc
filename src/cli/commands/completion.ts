import { bash } from '../completion/bash.js';
import { fish } from '../completion/fish.js';
import { zsh } from '../completion/zsh.js';
import { EXIT, type ExitCode } from '../exit.js';
import { SHELLS, type Shell } from '../command-table.js';
import type { Host } from '../host.js';
import { openStdout } from '../output.js';
import { checkChoice, type Call } from '../program.js';

const SCRIPTS = { bash, zsh, fish } as const satisfies Record<Shell, () => string>;

/** `claimdiff completion SHELL`: prints the script. */
export async function runCompletion(call: Call, host: Host): Promise<ExitCode> {
  const [asked = ''] = call.args;
  const checked = checkChoice('completion', asked, SHELLS);
  const shell = SHELLS.find((known) => known === checked) ?? 'bash';
  await openStdout(host).write(SCRIPTS[shell]());
  return EXIT.done;
}
