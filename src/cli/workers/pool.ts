import { Worker } from 'node:worker_threads';
import type { InputFile } from '../../ingest/index.js';
import type { Part } from '../parts.js';
import type { FromWorker, Setup, ToWorker } from './messages.js';

/** Extracts files in threads of their own; their parts come in the order of the files all the same. */
export interface Pool {
  /** null after the last part of each file. */
  readonly partsOf: (files: readonly InputFile[]) => AsyncGenerator<Part | null>;
}

/** Files that a worker is given ahead, so that it never waits for the next. */
const AHEAD = 4;

/** The parts of one file as they come in, and whoever waits for them. */
class Mailbox {
  readonly #items: (Part | null)[] = [];
  #wake: () => void = () => undefined;

  put(item: Part | null): void {
    this.#items.push(item);
    this.#wake();
  }

  /** The next part; null: there is none any more. */
  async take(failure: Promise<never>): Promise<Part | null> {
    while (this.#items.length === 0) {
      const arrival = new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
      await Promise.race([arrival, failure]);
    }
    return this.#items.shift() ?? null;
  }
}

export function startPool(size: number, setup: Setup): Pool {
  return {
    partsOf: (files) => run(files, size, setup),
  };
}

async function* run(files: readonly InputFile[], size: number, setup: Setup): AsyncGenerator<Part | null> {
  const workers = Array.from(
    { length: Math.min(size, Math.max(files.length, 1)) },
    () => new Worker(new URL('./worker.js', import.meta.url), { workerData: setup }),
  );
  const mailboxes = new Map<number, { readonly box: Mailbox; readonly worker: Worker }>();
  const load = new Map<Worker, number>(workers.map((worker) => [worker, 0]));
  const failure = new Promise<never>((_, reject) => {
    for (const worker of workers) worker.on('error', reject);
  });
  failure.catch(() => undefined);
  const tell = (worker: Worker, message: ToWorker): void => {
    worker.postMessage(message);
  };
  for (const worker of workers) {
    worker.on('message', (message: FromWorker) => {
      mailboxes.get(message.id)?.box.put(message.kind === 'part' ? message.part : null);
      if (message.kind === 'done') {
        load.set(worker, (load.get(worker) ?? 1) - 1);
        assign();
      }
    });
  }
  let next = 0;
  let taken = 0;
  /** Gives files out in order, to the idlest worker, never so far ahead that results pile up. */
  const assign = (): void => {
    while (next < files.length && next - taken < workers.length * AHEAD) {
      const [worker, waiting] = [...load].reduce((a, b) => (b[1] < a[1] ? b : a));
      const file = files[next];
      if (file === undefined || waiting >= AHEAD) return;
      mailboxes.set(next, { box: new Mailbox(), worker });
      load.set(worker, waiting + 1);
      tell(worker, { kind: 'file', id: next, file });
      next++;
    }
  };
  try {
    for (const id of files.keys()) {
      taken = id;
      assign();
      const mailbox = mailboxes.get(id);
      if (mailbox === undefined) throw new Error(`file ${id} was given to no worker`);
      for (;;) {
        const part = await mailbox.box.take(failure);
        if (part !== null) tell(mailbox.worker, { kind: 'taken', count: 1 });
        yield part;
        if (part === null) break;
      }
      mailboxes.delete(id);
    }
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}
