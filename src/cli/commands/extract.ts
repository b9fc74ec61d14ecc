import { withOutletName } from '../../align/outlets.js';
import type { ExtractRecord } from '../../model.js';
import { EXTRACT_FORMATS } from '../flags.js';
import { EXIT, type ExitCode } from '../exit.js';
import type { Host } from '../host.js';
import { isNotice } from '../../problems.js';
import { collectArticles, readArticles } from '../inputs.js';
import { requireInputs } from '../make-report.js';
import { openFile, openStdout } from '../output.js';
import type { Call } from '../program.js';
import { readSettings } from '../settings.js';
import { messages } from '../stderr.js';
import { resolveTargets } from '../targets.js';

/** Takes records as they come, and passes them on at once. */
interface Sink {
  readonly isOpen: () => boolean;
  readonly add: (record: ExtractRecord) => Promise<void>;
  readonly end: () => Promise<void>;
}

async function makeSink(format: string, file: string | null, host: Host): Promise<Sink> {
  const output =
    file === null
      ? { ...openStdout(host), close: () => Promise.resolve() }
      : { ...(await openFile(file, host.cwd)), isOpen: () => true };
  let isFirst = true;
  return {
    isOpen: output.isOpen,
    add: async (record) => {
      const line = JSON.stringify(record);
      await output.write(format === 'jsonl' ? `${line}\n` : `${isFirst ? '[\n' : ',\n'}${line}`);
      isFirst = false;
    },
    end: async () => {
      if (format === 'json') await output.write(isFirst ? '[]\n' : '\n]\n');
      await output.close();
    },
  };
}

const FORMATS = EXTRACT_FORMATS.map((id) => ({ id, extension: id }));

/** `claimdiff extract`: prints each article as soon as it is done; gives the exit code. */
export async function runExtract(call: Call, host: Host): Promise<ExitCode> {
  // The config's formats are those of reports, so they do not count here.
  const settings = await readSettings(call.flags, host);
  const targets = resolveTargets(call.flags.texts('format') ?? [], settings.output, FORMATS, 'jsonl');
  requireInputs(call.args, []);
  const release = host.guardInterrupt();
  const say = messages(host, settings.quiet);
  const pipeline = await host.loadPipeline();
  const vocabulary = pipeline.vocabulary(settings.words);
  const reading = { pipeline, vocabulary, settings, host, say };
  const outputs = targets.flatMap(({ file }) => file ?? []);
  const collected = await collectArticles(call.args, reading, outputs);
  const sinks = await Promise.all(targets.map(({ format, file }) => makeSink(format, file, host)));
  let hasProblem = false;
  for await (const item of readArticles(collected, reading)) {
    const problems = item.kind === 'problem' ? [item.problem] : item.record.problems;
    if (problems.some((problem) => !isNotice(problem))) hasProblem = true;
    if (item.kind === 'problem') continue;
    const article = withOutletName(item.record.article, settings.outlets);
    for (const sink of sinks) await sink.add({ ...item.record, article });
    if (!sinks.some((sink) => sink.isOpen())) break;
  }
  for (const sink of sinks) await sink.end();
  release();
  return hasProblem ? EXIT.usage : EXIT.done;
}
