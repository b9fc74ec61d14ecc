import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ClaimdiffError } from '../../errors.js';
import { CONFIG_NAMES, CONFIG_TEMPLATE } from '../config.js';
import { EXIT, type ExitCode } from '../exit.js';
import type { Host } from '../host.js';

/** `claimdiff init`: writes a commented config; never over one that is there. */
export async function runInit(host: Host): Promise<ExitCode> {
  const [name] = CONFIG_NAMES;
  try {
    await writeFile(resolve(host.cwd, name), CONFIG_TEMPLATE, { flag: 'wx' });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') {
      throw new ClaimdiffError(
        'file-exists',
        `there is a ${name} already, and it stays as it is`,
        'move it away to start afresh',
      );
    }
    const why = error instanceof Error ? error.message : String(error);
    throw new ClaimdiffError(
      'cannot-write',
      `${name} cannot be written: ${why}`,
      'does the working folder exist, and may you write there?',
    );
  }
  host.stderr.write(`claimdiff: wrote ${name}\n`);
  return EXIT.done;
}
