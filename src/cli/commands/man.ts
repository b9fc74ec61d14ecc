import { EXIT, type ExitCode } from '../exit.js';
import type { Host } from '../host.js';
import { manPage } from '../man.js';
import { openStdout } from '../output.js';
import { VERSION } from '../../version.js';

/** `claimdiff man`: prints the manual page. */
export async function runMan(host: Host): Promise<ExitCode> {
  await openStdout(host).write(manPage(VERSION));
  return EXIT.done;
}
