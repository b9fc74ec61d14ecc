import { ClaimdiffError } from '../../errors.js';
import type { Report } from '../../model.js';
import { explain } from '../../report/explain.js';
import { count, list } from '../../report/text.js';
import { findings, isWorthReading } from '../../report/view.js';
import type { ExitCode } from '../exit.js';
import type { Host } from '../host.js';
import { inputsCode, makeReport } from '../make-report.js';
import { openStdout } from '../output.js';
import type { Call } from '../program.js';
import { readSettings } from '../settings.js';
import { messages } from '../stderr.js';
import { nearest } from '../../suggest.js';
import { colorLevel, defaultWidth } from '../terminal.js';

const SHOWN = 5;

/** The finding that an id, or the start of one, means. */
export function resolveFinding(id: string, report: Report): string {
  const ids = findings(report).map(({ comparison }) => comparison.id);
  if (ids.includes(id)) return id;
  const starting = id === '' ? [] : ids.filter((candidate) => candidate.startsWith(id));
  const [only] = starting;
  if (only !== undefined && starting.length === 1) return only;
  if (starting.length > 1) {
    const shown = starting.slice(0, SHOWN);
    const more = starting.length - shown.length;
    throw new ClaimdiffError(
      'ambiguous-id',
      `${count(starting.length, 'finding')} begin with "${id}"`,
      `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
    );
  }
  const near = nearest(id, ids, SHOWN);
  const worth = findings(report)
    .filter(isWorthReading)
    .slice(0, SHOWN)
    .map(({ comparison }) => comparison.id);
  const hint =
    near.length > 0
      ? `did you mean ${near.join(' or ')}?`
      : worth.length > 0
        ? `the gravest findings of these articles: ${list(worth)}`
        : 'these articles have no finding to explain';
  throw new ClaimdiffError('no-such-finding', `no finding of these articles has the id "${id}"`, hint);
}

/** `claimdiff explain ID`: one finding in full; a `ClaimdiffError` where there is none of that id. */
export async function runExplain(call: Call, host: Host): Promise<ExitCode> {
  const [id = '', ...paths] = call.args;
  const settings = await readSettings(call.flags, host);
  const say = messages(host, settings.quiet);
  const report = await makeReport(paths, settings, host, say);
  const text = explain(report, resolveFinding(id, report), {
    width: settings.width ?? defaultWidth(host.stdout, host.env),
    colorLevel: colorLevel(settings.color, host.stdout.isTTY === true, host.env),
    failOn: settings.failOn,
  });
  await openStdout(host).write(text ?? '');
  return inputsCode(report);
}
