import type { InputFile } from '../../ingest/index.js';
import type { WordOptions } from '../../vocabulary/words.js';
import type { Part } from '../parts.js';

/** What the pool and its workers tell one another; plain data, as threads can pass it on. */

export interface Setup {
  readonly words: WordOptions;
  readonly nameRejected: boolean;
}

export type ToWorker =
  | { readonly kind: 'file'; readonly id: number; readonly file: InputFile }
  /** So many of its parts have been taken: it may go on. */
  | { readonly kind: 'taken'; readonly count: number };

export type FromWorker =
  | { readonly kind: 'part'; readonly id: number; readonly part: Part }
  | { readonly kind: 'done'; readonly id: number };

/** A worker waits when so many of its parts lie about: an archive may hold more articles than memory does. */
export const MOST_WAITING = 64;
