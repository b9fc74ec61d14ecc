import { Readable, Writable } from 'node:stream';
import type { Document, ExtractRecord, Report } from '../../../src/model.js';
import type { Host, Output } from '../../../src/cli/host.js';
import { runIn } from '../../../src/cli/main.js';
import type { Pipeline } from '../../../src/cli/pipeline.js';
import { noticesOf } from '../../../src/extract.js';
import { VOCABULARY } from '../../../src/vocabulary/vocabulary.js';
import { damStory } from '../report/story.js';

/** A run in this process: streams that keep what is written, and stages that only pretend. */

export class Sink extends Writable implements Output {
  readonly isTTY: boolean;
  readonly columns: number;
  text = '';

  constructor(isTTY = false, columns = 80) {
    super({ decodeStrings: false });
    this.isTTY = isTTY;
    this.columns = columns;
  }

  override _write(chunk: unknown, _encoding: string, done: () => void): void {
    this.text += String(chunk);
    done();
  }
}

/** A pipe that nobody reads any more. */
export class ClosedPipe extends Sink {
  writes = 0;

  override _write(_chunk: unknown, _encoding: string, done: (error?: Error) => void): void {
    this.writes++;
    done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
  }
}

export function recordOf(path: string): ExtractRecord {
  const article = {
    id: `a-${path}`,
    path,
    key: null,
    title: null,
    publisher: null,
    byline: null,
    published: null,
    words: 3,
    story: '',
  };
  return { article, claims: [], quotes: [], problems: [], profile: { shingles: [], terms: [], credits: [] } };
}

function documentOf(path: string, source: string): Document {
  return {
    path,
    key: null,
    title: null,
    publisher: null,
    byline: null,
    published: null,
    url: null,
    source,
    text: source,
    map: [],
    blocks: [],
  };
}

/** Every path is a file of its own, "missing..." is not there, "bad..." cannot be read. */
export function fakePipeline(report: Report = damStory()): Pipeline {
  return {
    collect: (paths) =>
      Promise.resolve({
        files: paths
          .filter((p) => !p.startsWith('missing'))
          .map((path) => ({ path, absolute: path === '-' ? '-' : '/dev/null' })),
        problems: paths
          .filter((p) => p.startsWith('missing'))
          .map((path) => ({ path, code: 'no-such-path', message: 'There is no such file or folder.' })),
      }),
    // eslint-disable-next-line @typescript-eslint/require-await -- the real one awaits
    read: async function* ({ path, bytes }) {
      yield path.startsWith('bad')
        ? {
            documents: [],
            problems: [{ path, code: 'no-text', message: 'No article text was found in it.' }],
          }
        : { documents: [documentOf(path, new TextDecoder().decode(bytes))], problems: [] };
    },
    vocabulary: () => VOCABULARY,
    extract: (document) => ({
      record: recordOf(document.path),
      rejected: [{ start: 0, end: 2, text: '28', reason: 'date' }],
    }),
    notices: noticesOf,
    compare: (records, problems) => ({
      ...report,
      articles: records.length === 0 ? [] : report.articles,
      problems: [...problems, ...records.flatMap((r) => r.problems)],
    }),
    readers: [{ id: 'text', extensions: ['.txt'], description: 'Plain text' }],
  };
}

export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export async function run(
  argv: readonly string[],
  options: Partial<Host> & { input?: string } = {},
): Promise<Run> {
  const { input = '', ...rest } = options;
  const stdout = new Sink();
  const stderr = new Sink();
  const host: Host = {
    stdin: Readable.from([Buffer.from(input)]),
    stdout,
    stderr,
    env: {},
    cwd: '/nowhere-that-has-a-config',
    isStdout: () => false,
    now: () => 0,
    loadPipeline: () => Promise.resolve(fakePipeline()),
    startPool: null,
    untilChanged: () => Promise.resolve(false),
    guardInterrupt: () => () => undefined,
    ...rest,
  };
  const code = await runIn(host, argv);
  const text = (stream: Output): string => (stream instanceof Sink ? stream.text : '');
  return { code, stdout: text(host.stdout), stderr: text(host.stderr) };
}
