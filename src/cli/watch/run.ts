import { resolve } from 'node:path';
import { ClaimdiffError } from '../../errors.js';
import { REPORT_FORMATS } from '../../report/registry.js';
import { EXIT, type ExitCode } from '../exit.js';
import type { Host } from '../host.js';
import type { Call } from '../program.js';
import { readSettings } from '../settings.js';
import { errorText, messages } from '../stderr.js';
import { resolveTargets } from '../targets.js';
import { takeSnapshot, type Watched } from './watcher.js';

/** Wipes a terminal and what it has scrolled away. */
const CLEAR = '\u001b[2J\u001b[3J\u001b[H';

/** What a run depends on as it stands now: the settings are read anew each time, for they may have changed. */
async function watchedBy(call: Call, host: Host): Promise<Watched> {
  const settings = await readSettings(call.flags, host);
  const { collect } = await host.loadPipeline();
  const targets = resolveTargets(settings.formats, settings.output, REPORT_FORMATS, 'table');
  const others = [settings.baseline, settings.configPath].filter((file) => file !== null);
  return {
    paths: [...call.args, ...settings.from, ...others],
    list: async () => (await collect(call.args, host.cwd)).files.map(({ absolute }) => absolute),
    ignored: new Set(targets.flatMap(({ file }) => (file === null ? [] : [resolve(host.cwd, file)]))),
    cwd: host.cwd,
  };
}

function requireWatchable(call: Call): void {
  const from = call.flags.texts('from') ?? [];
  if ([...call.args, ...from].includes('-')) {
    throw new ClaimdiffError(
      'conflicting-flags',
      '--watch cannot go with standard input, which comes once',
      'name files, folders or globs',
    );
  }
  if (call.flags.isSet('update-baseline')) {
    throw new ClaimdiffError(
      'conflicting-flags',
      '--watch cannot go with --update-baseline, which would accept every finding as it comes up',
      'run once with --update-baseline, then watch',
    );
  }
}

/**
 * Runs again and again, whenever something changes, until it is interrupted or nobody reads any more. A call
 * that is wrong from the start ends at once; one that a later change makes wrong is named, and may mend.
 */
export async function runWatch(call: Call, host: Host, once: () => Promise<ExitCode>): Promise<ExitCode> {
  requireWatchable(call);
  const say = messages(host, call.flags.isSet('quiet'));
  let watched = await watchedBy(call, host);
  for (let isFirst = true; ; isFirst = false) {
    const before = await takeSnapshot(watched);
    if (host.stdout.isTTY === true) host.stdout.write(CLEAR);
    let code: ExitCode | null = null;
    try {
      code = await once();
      watched = await watchedBy(call, host);
    } catch (error) {
      if (isFirst || !(error instanceof ClaimdiffError)) throw error;
      host.stderr.write(errorText(error));
    }
    if (code !== null && (host.stdout.destroyed || host.stdout.writableEnded)) return code;
    say.note('watching; Ctrl+C ends');
    const release = host.guardInterrupt();
    const goOn = await host.untilChanged(watched, before);
    release();
    if (!goOn) return code ?? EXIT.usage;
  }
}
