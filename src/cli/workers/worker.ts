import { parentPort, workerData } from 'node:worker_threads';
import { vocabularyOf } from '../../vocabulary/vocabulary.js';
import { bytesOf, partsOf } from '../parts.js';
import { loadPipeline } from '../pipeline.js';
import { MOST_WAITING, type FromWorker, type Setup, type ToWorker } from './messages.js';

/** A worker's whole life: it reads and extracts the files that it is told, one after the other. */
async function work(port: NonNullable<typeof parentPort>, { words, nameRejected }: Setup): Promise<void> {
  const pipeline = await loadPipeline();
  // Checked by the pool before any worker began.
  const vocabulary = vocabularyOf(words);
  let waiting = 0;
  let goOn: () => void = () => undefined;
  const send = (message: FromWorker): void => {
    port.postMessage(message);
  };
  const extract = async (id: number, file: { path: string; absolute: string }): Promise<void> => {
    const bytes = await bytesOf(file);
    for await (const part of partsOf(file.path, bytes, pipeline, vocabulary, nameRejected)) {
      send({ kind: 'part', id, part });
      waiting++;
      while (waiting >= MOST_WAITING) {
        await new Promise<void>((resolve) => {
          goOn = resolve;
        });
      }
    }
    send({ kind: 'done', id });
  };
  let queue = Promise.resolve();
  port.on('message', (message: ToWorker) => {
    if (message.kind === 'taken') {
      waiting -= message.count;
      goOn();
      return;
    }
    queue = queue.then(() => extract(message.id, message.file));
  });
}

if (parentPort !== null) await work(parentPort, workerData as Setup);
