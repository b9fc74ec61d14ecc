import { ClaimdiffError } from '../errors.js';
import { VERSION } from '../version.js';
import { EXIT, type ExitCode } from './exit.js';
import { processHost, type Host } from './host.js';
import { parseCall, type Call } from './program.js';
import { bugText, errorText } from './stderr.js';
import { defaultWidth } from './terminal.js';

/** Runs a command. Each is loaded when it is called, so that `--help` and completion stay quick. */
async function run(call: Call, host: Host): Promise<ExitCode> {
  switch (call.command) {
    case 'compare':
      return (await import('./commands/compare.js')).runCompare(call, host);
    case 'extract':
      return (await import('./commands/extract.js')).runExtract(call, host);
    case 'explain':
      return (await import('./commands/explain.js')).runExplain(call, host);
    case 'schema':
      return (await import('./commands/schema.js')).runSchema(call, host);
    case 'init':
      return (await import('./commands/init.js')).runInit(host);
    case 'completion':
      return (await import('./commands/completion.js')).runCompletion(call, host);
    case 'man':
      return (await import('./commands/man.js')).runMan(host);
    case 'formats':
      return (await import('./commands/formats.js')).runFormats(host);
  }
}

/** The whole run with a host of one's own: the exit code, and never an exception. */
export async function runIn(host: Host, argv: readonly string[]): Promise<ExitCode> {
  try {
    const help: string[] = [];
    const call = parseCall(argv, {
      write: (text) => help.push(text),
      width: defaultWidth(host.stdout, host.env),
    });
    if (call !== null) return await run(call, host);
    const { openStdout } = await import('./output.js');
    await openStdout(host).write(help.join(''));
    return EXIT.done;
  } catch (error) {
    if (error instanceof ClaimdiffError) {
      host.stderr.write(errorText(error));
      return EXIT.usage;
    }
    host.stderr.write(bugText(error, VERSION));
    return EXIT.bug;
  }
}

/** What `bin/claimdiff.js` calls. Sets the exit code and leaves the process to end by itself. */
export async function main(argv: readonly string[]): Promise<void> {
  process.exitCode = await runIn(processHost(), argv);
}
