import { appendFile } from 'node:fs/promises';
import { ClaimdiffError } from '../../errors.js';
import type { Comparison, Report } from '../../model.js';
import type { RenderOptions } from '../../report/format.js';
import { reaches } from '../../report/levels.js';
import { stepSummary } from '../../report/github.js';
import { REPORT_FORMATS } from '../../report/registry.js';
import { select, type HeldBack } from '../../report/select.js';
import { count } from '../../report/text.js';
import { didYouMean } from '../../suggest.js';
import { formatBaseline, readBaseline } from '../baseline.js';
import { EXIT, worst, type ExitCode } from '../exit.js';
import type { Host } from '../host.js';
import { inputsCode, makeReport } from '../make-report.js';
import { batched, openStdout, writeOutput } from '../output.js';
import type { Call } from '../program.js';
import { readSettings, type Settings } from '../settings.js';
import { messages, type Messages } from '../stderr.js';
import { resolveTargets, type Target } from '../targets.js';
import { colorLevel, defaultWidth } from '../terminal.js';

function filterOf({ verdicts, measures }: Settings): (comparison: Comparison) => boolean {
  return ({ verdict, measure }) =>
    (verdicts.length === 0 || verdicts.includes(verdict)) &&
    (measures.length === 0 || (measure !== null && measures.includes(measure)));
}

/** A measure that nothing is on may be mistyped, or this story has none of it: so a note, and no error. */
async function noteAbsent({ measures, words }: Settings, report: Report, say: Messages): Promise<void> {
  const present = [...new Set(report.comparisons.flatMap(({ measure }) => measure ?? []))].sort();
  const absent = measures.filter((name) => !present.includes(name));
  if (absent.length === 0) return;
  const { MEASURES } = await import('../../lexicon/measures.js');
  const known = [...MEASURES, ...(words.lexicon?.measures ?? [])].map(({ id }) => id);
  for (const measure of absent) {
    const guess = known.includes(measure) ? null : didYouMean(measure, [...present, ...known]);
    say.note(`no finding is on the measure ${measure}${guess === null ? '' : `; ${guess}`}`);
  }
}

/** Ids that were to be held back and did not turn up: somebody may want to clear them away. */
function stale(ids: Iterable<string>, report: Report): number {
  const present = new Set(report.comparisons.map(({ id }) => id));
  return [...ids].filter((id) => !present.has(id)).length;
}

/** Takes out what the config ignores, what the baseline accepts, and what the flags filter out. */
async function holdBack(report: Report, settings: Settings, host: Host, say: Messages): Promise<Report> {
  const ignored = new Set(settings.ignore.map(({ id }) => id));
  const gone = stale(ignored, report);
  if (gone > 0) say.note(`${count(gone, 'finding')} that the config ignores did not turn up`);
  const { baseline } = settings;
  let accepted: ReadonlySet<string> = new Set();
  if (baseline !== null && settings.updateBaseline) {
    const kept = select(report, ({ id }) => (ignored.has(id) ? 'ignored' : null));
    const text = formatBaseline(kept);
    await writeOutput(baseline, [text], host.cwd);
    accepted = new Set(kept.comparisons.map(({ id }) => id));
  } else if (baseline !== null) {
    accepted = await readBaseline(baseline, host.cwd);
    const over = stale(accepted, report);
    if (over > 0)
      say.note(
        `${count(over, 'finding')} of the baseline did not turn up; --update-baseline clears them away`,
      );
  }
  const passes = filterOf(settings);
  return select(report, (comparison): HeldBack | null => {
    if (ignored.has(comparison.id)) return 'ignored';
    if (accepted.has(comparison.id)) return 'accepted';
    return passes(comparison) ? null : 'filtered';
  });
}

function renderOptions(target: Target, settings: Settings, host: Host): RenderOptions {
  const isStdout = target.file === null;
  const isTerminal = isStdout && host.stdout.isTTY === true;
  // The environment speaks for the terminal, not for files.
  const env = isStdout ? host.env : { ...host.env, FORCE_COLOR: undefined };
  return {
    width: settings.width ?? (isStdout ? defaultWidth(host.stdout, host.env) : 80),
    colorLevel: colorLevel(settings.color, isTerminal, env),
    failOn: settings.failOn,
  };
}

function* withMark(mark: string, pieces: Iterable<string>): Generator<string> {
  yield mark;
  yield* pieces;
}

async function write(
  report: Report,
  targets: readonly Target[],
  settings: Settings,
  host: Host,
): Promise<void> {
  const stdout = openStdout(host);
  for (const target of targets) {
    const format = REPORT_FORMATS.find(({ id }) => id === target.format);
    if (format === undefined) continue;
    // A table of no articles says nothing that standard error has not said.
    if (report.articles.length === 0 && target.file === null && format.id === 'table') continue;
    const options = renderOptions(target, settings, host);
    const pieces = format.pieces?.(report) ?? [format.render(report, options)];
    if (target.file !== null) await writeOutput(target.file, withMark(format.fileMark, pieces), host.cwd);
    else for (const batch of batched(pieces)) await stdout.write(batch);
    const summary = host.env['GITHUB_STEP_SUMMARY'];
    if (format.id === 'github' && summary !== undefined && summary !== '') {
      await appendFile(summary, stepSummary(report, options));
    }
  }
}

/** `claimdiff compare`: reads, compares and prints; gives the exit code. */
export async function runCompare(call: Call, host: Host): Promise<ExitCode> {
  if (!call.flags.isSet('watch')) return compareOnce(call, host);
  const { runWatch } = await import('../watch/run.js');
  return runWatch(call, host, () => compareOnce(call, host));
}

async function compareOnce(call: Call, host: Host): Promise<ExitCode> {
  const settings = await readSettings(call.flags, host);
  const targets = resolveTargets(settings.formats, settings.output, REPORT_FORMATS, 'table');
  if (settings.updateBaseline && settings.verdicts.length + settings.measures.length > 0) {
    throw new ClaimdiffError(
      'conflicting-flags',
      '--update-baseline writes all findings, so it cannot go with --verdict or --measure',
      'leave the filters out for this run',
    );
  }
  const say = messages(host, settings.quiet);
  const outputs = targets.flatMap(({ file }) => file ?? []);
  const whole = await makeReport(call.args, settings, host, say, outputs);
  await noteAbsent(settings, whole, say);
  const report = await holdBack(whole, settings, host, say);
  await write(report, targets, settings, host);
  const found = report.comparisons.some((comparison) => reaches(comparison, settings.failOn));
  return worst(found ? EXIT.findings : EXIT.done, inputsCode(report));
}
