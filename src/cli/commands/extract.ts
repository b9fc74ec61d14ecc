import type { ExtractRecord } from '../../model.js';
import { EXTRACT_FORMATS } from '../flags.js';
import { EXIT, type ExitCode } from '../exit.js';
import type { Host } from '../host.js';
import { readArticles } from '../inputs.js';
import { requireInputs } from '../make-report.js';
import { openStdout, writeOutput } from '../output.js';
import type { Call } from '../program.js';
import { readSettings } from '../settings.js';
import { messages } from '../stderr.js';
import { resolveTargets } from '../targets.js';

/** Collects what goes to a file, and passes on what goes to standard output as it comes. */
interface Sink {
  readonly isOpen: () => boolean;
  readonly add: (record: ExtractRecord) => Promise<void>;
  readonly end: () => Promise<void>;
}

function makeSink(format: string, file: string | null, host: Host): Sink {
  const stdout = openStdout(host);
  const kept: string[] = [];
  const put = async (text: string): Promise<void> => {
    if (file === null) await stdout.write(text);
    else kept.push(text);
  };
  const finish = async (): Promise<void> => {
    if (file !== null) await writeOutput(file, kept.join(''), host.cwd);
  };
  let isFirst = true;
  return {
    isOpen: stdout.isOpen,
    add: async (record) => {
      if (format === 'jsonl') {
        await put(`${JSON.stringify(record)}\n`);
        return;
      }
      await put(`${isFirst ? '[\n' : ',\n'}${JSON.stringify(record)}`);
      isFirst = false;
    },
    end: async () => {
      if (format === 'json') await put(isFirst ? '[]\n' : '\n]\n');
      await finish();
    },
  };
}

const FORMATS = EXTRACT_FORMATS.map((id) => ({ id, extension: id }));

export async function runExtract(call: Call, host: Host): Promise<ExitCode> {
  // The config's formats are those of reports, so they do not count here.
  const settings = await readSettings(call.flags, host);
  const targets = resolveTargets(call.flags.texts('format') ?? [], settings.output, FORMATS, 'jsonl');
  requireInputs(call.args, []);
  const release = host.guardInterrupt();
  const say = messages(host, settings.quiet);
  const sinks = targets.map(({ format, file }) => makeSink(format, file, host));
  let hasProblem = false;
  const pipeline = await host.loadPipeline();
  for await (const item of readArticles(call.args, pipeline, host, settings, say)) {
    if (item.kind === 'problem' || item.record.problems.length > 0) hasProblem = true;
    if (item.kind === 'problem') continue;
    for (const sink of sinks) await sink.add(item.record);
    if (!sinks.some((sink) => sink.isOpen())) break;
  }
  for (const sink of sinks) await sink.end();
  release();
  return hasProblem ? EXIT.usage : EXIT.done;
}
